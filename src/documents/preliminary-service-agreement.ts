import { defineDocument } from '../core/define/document.ts';
import {
  document,
  type PreliminaryServiceAgreement,
} from '../generated/documents/preliminary-service-agreement.ts';
import {
  authorityAtDelivery,
  authorityInOrder,
  contractWithinLimit,
  feeStartsInTime,
} from './shared/checks.ts';
import { cite } from './shared/laws.ts';
import { localLaws } from './shared/local-laws.ts';
import { agreementRules } from './shared/place.ts';
import { partyRows, squareMetres, unitLine } from './shared/unit-line.ts';

const MONTHS = { monthly: 1, quarterly: 3, 'half-yearly': 6, yearly: 12 } as const;

/** Whole fen for an area in square decimetres at a monthly rate in fen per m²: rounded once, half a fen up, as on the payment statement. */
const feeOf = (rate: number, area: number, months: number): number =>
  Math.floor((rate * area * months + 50) / 100);

/** The agreement that manager and owner sign at move-in (2.5.5); the statutory contract is the developer's. */
export const preliminaryServiceAgreement = defineDocument<PreliminaryServiceAgreement>({
  ...document,
  version: 1,
  clauses: ['2.5.5', '2.5.8', '5.0', '5.1', '5.2', '5.3', '5.4', '5.5'],
  numbering: 'article',
  copies: [
    { zh: '第一份 · 物业留存', en: 'First copy · manager' },
    { zh: '第二份 · 业主留存', en: 'Second copy · owner' },
  ],
  sources: [
    cite('民法典', '165 272 275–278 280–287 496–498 506 585 937–950 1033 1253 1254'),
    cite('物业管理条例', '2 6 7 21 25 26 29 31 35 37–41 43–50 52–55 64'),
    cite('个人信息保护法', '6 7 10 13 15 17 19 23 26 28–31 44–48 50 51'),
    cite('城市房地产开发经营管理条例', '30'),
    cite('消防法', '18 28'),
    cite('建筑物区分所有权司法解释', '3 8 13 14'),
    cite('特种设备安全法', '43 45'),
    cite('保安服务管理条例', '29 30'),
    cite('物业服务司法解释', '1–3'),
    cite('住宅室内装饰装修管理办法', '5 13 16 19 25'),
    cite('城市供水条例', '22'),
    cite('居民身份证法', '15'),
  ],
  checks: [feeStartsInTime, contractWithinLimit, authorityInOrder, authorityAtDelivery],
  calc: (data, context) => {
    const { fee, unit } = data;
    return {
      unit: unitLine(unit),
      area: squareMetres(unit.grossArea),
      parties: partyRows(data.owners, document.schema),
      coOwned: data.owners.length > 1,
      monthlyFee: feeOf(fee.rate, unit.grossArea, 1),
      periodFee: feeOf(fee.rate, unit.grossArea, MONTHS[fee.period]),
      ...agreementRules(data.place, context),
      ...localLaws(data.place, 'agreement'),
    };
  },
});
