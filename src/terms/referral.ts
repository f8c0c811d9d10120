import { defineTerm } from '../core/define/term.ts';

/** From the report to the slip: the receptionist registers at once (2.4.1, as A3). */
export const referralRegistration = defineTerm({
  id: 'referral-registration',
  title: { zh: '转呈登记的时限', en: 'Time to register a referral' },
  description: {
    zh: '从接报到登记转呈单；“及时”没有数字，比照到场时限',
    en: 'From the report to the slip; "promptly" has no figure, so that of arriving stands in',
  },
  unit: 'minute',
  range: { min: 1, max: 120 },
  values: { '2009-01-01': { value: 5, source: '2.4.1' } },
  clauses: ['2.4.1'],
});

/** How long a matter passed on may take where the slip sets no time (as a general repair, 2.4.3). */
export const referralLimit = defineTerm({
  id: 'referral-limit',
  title: { zh: '转呈事务的处理时限', en: 'Time for a matter passed on' },
  description: {
    zh: '转呈单没有另定时限的，从接报起算，比照一般报修',
    en: 'From the report, where the slip sets no time of its own; as for a general repair',
  },
  unit: 'hour',
  range: { min: 1, max: 168 },
  values: { '2009-01-01': { value: 24, source: '2.4.3' } },
  clauses: ['2.4.4'],
});

/** From the checked slip to the call back: "at the same time" has no figure (2.4.4, as 5.3). */
export const referralCallBack = defineTerm({
  id: 'referral-call-back',
  title: { zh: '转呈单收回后回访的时限', en: 'Time to call back after the slip is in' },
  description: {
    zh: '从转呈单核对登记到电话回访；没有数字，比照结果反馈',
    en: 'From the checked slip to the call back; without a figure, so that of telling a result stands in',
  },
  unit: 'hour',
  range: { min: 1, max: 72 },
  values: { '2009-01-01': { value: 24, source: '2.4.4' } },
  clauses: ['2.4.4'],
});

/** How often the person who reported is called before the slip may be closed without an answer (2.4.4). */
export const referralCallAttempts = defineTerm({
  id: 'referral-call-attempts',
  title: { zh: '转呈事项回访联系不上的次数', en: 'Attempts to call back' },
  description: {
    zh: '联系不上时，至少回访几次才可结案',
    en: 'How often the caller is tried at least before the case may be closed without an answer',
  },
  unit: 'count',
  range: { min: 1, max: 10 },
  values: { '2009-01-01': { value: 3, source: '2.4.4' } },
  clauses: ['2.4.4'],
});

/** How long a slip may be out before its reason is found out, the customer told and it is reported (2.4.7). */
export const referralReview = defineTerm({
  id: 'referral-review',
  title: { zh: '久未返回转呈单的检查', en: 'Review of slips that stay out' },
  description: {
    zh: '接报满这么久仍未办结的，了解原因、告知客户并上报',
    en: 'A matter open for so long: find the reason, tell the customer, report it',
  },
  unit: 'month',
  range: { min: 1, max: 3 },
  values: { '2009-01-01': { value: 1, source: '2.4.7' } },
  clauses: ['2.4.7'],
});
