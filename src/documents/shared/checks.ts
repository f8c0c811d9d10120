import type { Check } from '../../core/define/form.ts';
import { issueAt, notBefore } from '../../core/form/checks.ts';
import { addMonths, formatDay, parseDay } from '../../core/time/civil.ts';
import { agreementLimitBeijing } from '../../terms/service-agreement.ts';
import { type Place, startsNextMonth } from './place.ts';

/** What the checks of a service agreement read. */
interface Agreement {
  readonly place: Place;
  readonly delivery: string;
  readonly fee: { readonly start: string };
  readonly statutoryContract: { readonly signedOn: string; readonly endsOn?: string };
}

const firstOfNextMonth = (day: string): string => {
  const { year, month } = parseDay(day);
  return formatDay(addMonths({ year, month, day: 1 }, 1));
};

/** The fee does not run before delivery; where the place says so, not before the month after it. Code `FEE_STARTS_EARLY`. */
export const feeStartsInTime: Check<Agreement> = ({ place, delivery, fee }) => {
  const nextMonth = startsNextMonth(place);
  if (fee.start >= (nextMonth ? firstOfNextMonth(delivery) : delivery)) return [];
  return [
    issueAt(
      '/fee/start',
      'FEE_STARTS_EARLY',
      nextMonth
        ? {
            zh: '物业费起算日早于交付之日的次月，本地规定不允许。',
            en: 'The fee starts before the month after delivery; the local rules forbid that.',
          }
        : { zh: '物业费起算日不得早于交付日。', en: 'The fee may not start before delivery.' },
      { clause: '物业管理条例 41' },
    ),
  ];
};

/** In Beijing a preliminary contract runs at most as long as the law allows. Code `CONTRACT_TOO_LONG`. */
export const contractWithinLimit: Check<Agreement> = ({ place, statutoryContract }) => {
  const { signedOn, endsOn } = statutoryContract;
  const years = agreementLimitBeijing.range?.max ?? 0;
  if (place !== 'beijing' || endsOn === undefined) return [];
  if (endsOn <= formatDay(addMonths(parseDay(signedOn), years * 12))) return [];
  return [
    issueAt(
      '/statutoryContract/endsOn',
      'CONTRACT_TOO_LONG',
      {
        zh: `前期物业服务合同的期限不得超过 ${years} 年。`,
        en: `A preliminary service contract may not run longer than ${years} years.`,
      },
      { clause: '北京市物业管理条例 19' },
    ),
  ];
};

/** An agent's power of attorney does not end before the day it was given (民法典 165). */
export const authorityInOrder: Check<unknown> = notBefore({
  value: '/agent/authorityUntil',
  from: '/agent/authorityDay',
  clause: '2.5.2',
});

/** An agent's power of attorney is still valid on the day of delivery (2.5.2, A37). */
export const authorityAtDelivery: Check<unknown> = notBefore({
  value: '/agent/authorityUntil',
  from: '/delivery',
  clause: '2.5.2',
});

/** In Shandong the buyer has the full period from delivery (山东省商品房销售条例 43, not read here). Code `FULL_PERIOD_NEEDED`. */
export const fullPeriodWhereNeeded: Check<{ readonly place: Place; readonly buyerPeriod: string }> = ({
  place,
  buyerPeriod,
}) =>
  place === 'rizhao' && buyerPeriod !== 'full'
    ? [
        issueAt(
          '/buyerPeriod',
          'FULL_PERIOD_NEEDED',
          {
            zh: '山东的房屋，对购买人的保修期应自交付起足期计算。',
            en: 'For a home in Shandong the buyer has the full period from delivery.',
          },
          { clause: '山东省商品房销售条例 43', allowed: ['full'] },
        ),
      ]
    : [];

/** A home is delivered only after it passed its acceptance (城市房地产开发经营管理条例 17). */
export const deliveredAfterAcceptance: Check<unknown> = notBefore({
  value: '/delivery',
  from: '/acceptedOn',
  clause: '城市房地产开发经营管理条例 17',
});
