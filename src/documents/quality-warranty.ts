import { defineDocument, type ViewContext } from '../core/define/document.ts';
import { document, type QualityWarranty } from '../generated/documents/quality-warranty.ts';
import { deliveredAfterAcceptance, fullPeriodWhereNeeded } from './shared/checks.ts';
import { cite } from './shared/laws.ts';
import { localLaws } from './shared/local-laws.ts';
import { namesOf, squareMetres, unitLine } from './shared/unit-line.ts';
import { warrantyDays } from './shared/warranty-days.ts';

/** The developer's warranty: what is repaired, and until when by each of the two clocks (2.5.4). */
export const qualityWarranty = defineDocument<QualityWarranty>({
  ...document,
  version: 1,
  clauses: ['2.5.4'],
  numbering: 'chapter',
  sources: [
    cite('民法典', '281 496–498 506 1033'),
    cite('物业管理条例', '31 53'),
    cite('城市房地产开发经营管理条例', '17 30 31'),
    cite('建设工程质量管理条例', '16 39 40 42 49'),
    cite('民用建筑节能条例', '23'),
    cite('建房〔1998〕102号', '4 5 9'),
    cite('商品房销售管理办法', '33'),
    cite('商品房买卖合同司法解释', '9 10'),
    cite('住宅室内装饰装修管理办法', '33'),
  ],
  letterhead: false,
  checks: [deliveredAfterAcceptance, fullPeriodWhereNeeded],
  calc: (data: QualityWarranty, context: ViewContext) => ({
    unit: unitLine(data.unit),
    area: squareMetres(data.unit.grossArea),
    owners: namesOf(data.owners),
    ...warrantyDays(data, context),
    ...localLaws(data.place, 'warranty'),
  }),
});
