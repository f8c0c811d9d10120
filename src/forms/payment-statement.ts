import { type Check, defineForm } from '../core/define/form.ts';
import { notBefore, notInFuture, sumEquals, totalEquals } from '../core/form/checks.ts';
import { form, type PaymentStatement } from '../generated/forms/payment-statement.ts';
import { areaWithinGross } from './shared/checks.ts';
import {
  amountsMatch,
  areasMatch,
  depositsWithinCap,
  paidWithinDue,
  periodsMatchMonths,
  prepaymentWithinLimit,
} from './shared/payment.ts';

const clause = '2.5.4';

const paidBy = (nature: string, total: string, amount = '/paid'): Check<unknown> =>
  sumEquals({ rows: '/rows', amount, total, where: { at: '/nature', is: nature }, clause });

const feesFollowCharging: Check<PaymentStatement> = (data, context) =>
  data.rows.flatMap(({ item }, index) =>
    item === 'property-service'
      ? notBefore({ value: `/rows/${index}/period/from`, from: '/chargedFrom', clause })(data, context)
      : [],
  );

/** 交费明细表: each fee with its price, deposits apart, totals to the fen (2.5.4; 物业管理条例 41, 44). */
export const paymentStatement = defineForm<PaymentStatement>({
  ...form,
  version: 1,
  clauses: ['2.5.4', '1.3.9'],
  checks: [
    areaWithinGross,
    amountsMatch,
    paidWithinDue,
    periodsMatchMonths,
    areasMatch,
    notBefore({ value: '/chargedFrom', from: '/handedOverOn', clause: '物业管理条例 41' }),
    feesFollowCharging,
    prepaymentWithinLimit,
    depositsWithinCap,
    paidBy('own', '/totals/own'),
    paidBy('agency', '/totals/agency'),
    // the fund is proof only: what was paid in elsewhere, not what the desk took
    paidBy('fund', '/totals/fund', '/due'),
    sumEquals({ rows: '/deposits', amount: '/paid', total: '/totals/deposit', clause }),
    totalEquals({
      plus: ['/totals/own', '/totals/agency', '/totals/deposit'],
      total: '/totals/total',
      clause,
    }),
    notInFuture({ value: '/head/date' }),
  ],
});
