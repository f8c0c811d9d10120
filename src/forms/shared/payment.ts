import type { Check } from '../../core/define/form.ts';
import { issueAt, notBefore } from '../../core/form/checks.ts';
import { formatYuan } from '../../core/formats/money.ts';
import type { Issue } from '../../core/issue.ts';
import { addDays, addMonths, formatDay, parseDay } from '../../core/time/civil.ts';
import type { PaymentStatement } from '../../generated/forms/payment-statement.ts';

type Fee = PaymentStatement['rows'][number] | NonNullable<PaymentStatement['deposits']>[number];

const CLAUSE = '2.5.4';

/** 杭州市物业管理条例 55: a service fee is taken at most twelve months ahead. */
const HANGZHOU_MONTHS = 12;
/** 日照市物业管理条例 69: the renovation deposit of one home, in fen. */
const RIZHAO_DEPOSIT = 200_000;

const fees = (data: PaymentStatement): readonly { readonly path: string; readonly fee: Fee }[] => [
  ...data.rows.map((fee, index) => ({ path: `/rows/${index}`, fee })),
  ...(data.deposits ?? []).map((fee, index) => ({ path: `/deposits/${index}`, fee })),
];

const each =
  (check: (fee: Fee, path: string) => readonly Issue[]): Check<PaymentStatement> =>
  (data) =>
    fees(data).flatMap(({ path, fee }) => check(fee, path));

/** Price × quantity (hundredths) × months in whole fen, half a fen upwards. */
export const dueOf = ({ unitPrice, quantity, months }: Fee): number =>
  Number((BigInt(unitPrice) * BigInt(quantity) * BigInt(months ?? 1) + 50n) / 100n);

/** What is due is price × quantity × months. Codes `AGENCY_HANDLING_CHARGE` (more than that on a sum collected for others, 物业管理条例 44), `AMOUNT_MISMATCH`. */
export const amountsMatch: Check<PaymentStatement> = each((fee, path) => {
  const expected = dueOf(fee);
  if (fee.due === expected) return [];
  const yuan = formatYuan(expected);
  if (fee.nature === 'agency' && fee.due > expected) {
    const message = {
      zh: `代收费用的「应收」不得超过单价乘以数量（${yuan} 元）：代收不收手续费。`,
      en: `"Due" of a sum collected for others must not exceed price × quantity (${yuan} yuan): no handling charge.`,
    };
    return [issueAt(`${path}/due`, 'AGENCY_HANDLING_CHARGE', message, { clause: '物业管理条例 44' })];
  }
  const message = {
    zh: `「应收」应为单价 × 数量 × 月数：${expected} 分（${yuan} 元）。`,
    en: `"Due" must be price × quantity × months: ${expected} fen (${yuan} yuan).`,
  };
  return [issueAt(`${path}/due`, 'AMOUNT_MISMATCH', message, { clause: CLAUSE })];
});

/** Reduced at most by what is due, paid at most the rest. Codes `REDUCED_ABOVE_DUE`, `PAID_ABOVE_DUE`. */
export const paidWithinDue: Check<PaymentStatement> = each(({ due, reduced = 0, paid }, path) => {
  if (reduced > due) {
    const message = { zh: '「减免」不得大于「应收」。', en: '"Reduced" must not exceed "Due".' };
    return [issueAt(`${path}/reduced`, 'REDUCED_ABOVE_DUE', message, { clause: CLAUSE })];
  }
  if (paid <= due - reduced) return [];
  const message = {
    zh: '「实收」不得大于「应收」减去「减免」。',
    en: '"Paid" must not exceed "Due" less "Reduced".',
  };
  return [issueAt(`${path}/paid`, 'PAID_ABOVE_DUE', message, { clause: CLAUSE })];
});

/** The last day of a run of whole months that begins on a day. */
const endAfter = (from: string, months: number): string =>
  addDays(formatDay(addMonths(parseDay(from), months)), -1);

/** Periods run forward, and whole months fill them: `2026-12-01` and 3 months end on `2027-02-28`. Code `PERIOD_MONTHS`. */
export const periodsMatchMonths: Check<PaymentStatement> = (data, context) =>
  fees(data).flatMap(({ path, fee: { period, months } }) => {
    if (period === undefined) return [];
    const order = notBefore({ value: `${path}/period/to`, from: `${path}/period/from`, clause: CLAUSE })(
      data,
      context,
    );
    if (order.length > 0 || months === undefined || endAfter(period.from, months) === period.to) return order;
    const message = {
      zh: '「月数」与「期间」不符：期间应恰好是这么多个整月。',
      en: '"Months" does not fit "Period": the period must be exactly that many whole months.',
    };
    return [issueAt(`${path}/months`, 'PERIOD_MONTHS', message, { clause: CLAUSE })];
  });

/** A fee by the square metre is reckoned on the chargeable area. Code `AREA_DIFFERS`. */
export const areasMatch: Check<PaymentStatement> = (data) =>
  data.rows.flatMap(({ unit, quantity }, index) => {
    if ((unit !== 'm2-month' && unit !== 'm2') || quantity === data.chargeableArea) return [];
    const message = {
      zh: '按平方米计价的「数量」应等于「计费面积」。',
      en: '"Quantity" of a price by the square metre must equal "Chargeable area".',
    };
    return [issueAt(`/rows/${index}/quantity`, 'AREA_DIFFERS', message, { clause: CLAUSE })];
  });

/** Hangzhou: at most twelve months of service fee ahead. Code `PREPAID_TOO_LONG`. */
export const prepaymentWithinLimit: Check<PaymentStatement> = ({ rows, localRules }) =>
  rows.flatMap(({ item, months = 0 }, index) => {
    if (localRules !== 'hangzhou' || item !== 'property-service' || months <= HANGZHOU_MONTHS) return [];
    const message = {
      zh: `预收物业费不得超过 ${HANGZHOU_MONTHS} 个月。`,
      en: `A service fee may be taken at most ${HANGZHOU_MONTHS} months ahead.`,
    };
    return [
      issueAt(`/rows/${index}/months`, 'PREPAID_TOO_LONG', message, { clause: '杭州市物业管理条例 55' }),
    ];
  });

/** Rizhao: renovation deposits of one home within the cap. Code `DEPOSIT_ABOVE_CAP`. */
export const depositsWithinCap: Check<PaymentStatement> = ({ deposits = [], localRules }) => {
  const sum = deposits.reduce((total, { item, due }) => total + (item === 'renovation-deposit' ? due : 0), 0);
  if (localRules !== 'rizhao' || sum <= RIZHAO_DEPOSIT) return [];
  const cap = formatYuan(RIZHAO_DEPOSIT);
  const message = {
    zh: `装修保证金每户不得高于 ${cap} 元。`,
    en: `The renovation deposit of one home must not exceed ${cap} yuan.`,
  };
  return [issueAt('/deposits', 'DEPOSIT_ABOVE_CAP', message, { clause: '日照市物业管理条例 69' })];
};
