import type { Condition, Rule } from '../../core/define/policy.ts';
import { ruleFor, when } from '../../core/define/rule.ts';
import type { ClauseRef } from '../../core/text.ts';

/** Ways in which somebody with a concern of his own reported a job. */
const CUSTOMERS = ['phone', 'letter', 'visit', 'online', 'hotline'];

/** A rule that speaks for `refused`. */
export const refused = (
  name: string,
  clause: ClauseRef,
  all: readonly Condition[],
  zh: string,
  en: string,
): Rule => ruleFor('refused', name, clause, all, { zh, en });

/** The rule is for one step, or for one of several. */
export const at = (...steps: readonly string[]): Condition => when('step', 'in', steps);
/** A fact that is not true: false, or a value of another kind. */
export const isNot = (fact: string): Condition => when(fact, 'notEqual', true);
export const is = (fact: string): Condition => when(fact, 'equal', true);
/** A fact that an event may leave out: `<fact>Stated` says whether it was given. Not given is no. */
export const isNotStated = (fact: string): Condition => ({ any: [isNot(`${fact}Stated`), isNot(fact)] });

/** Whom the call back asks: a customer by telephone or visit; what staff found may be looked at on the spot. */
export const siteCheckRule = (clause: ClauseRef): Rule =>
  refused(
    'customer-not-asked',
    clause,
    [at('call-back'), when('method', 'equal', 'site-check'), when('source', 'in', CUSTOMERS)],
    '这件事由客户提出，须电话或上门回访客户，不能只看现场',
    'A customer reported it: call or visit the customer, a look at the scene will not do',
  );

/** Rules on what comes between a job and its end: causes, reviews, suspension, withdrawal; `clauses` where they come from. */
export const jobRules = (clauses: {
  readonly track: ClauseRef;
  readonly note: ClauseRef;
}): readonly Rule[] => [
  refused(
    'customer-not-told',
    clauses.track,
    [at('cause', 'review'), isNot('customerTold')],
    '还没有把进展告知业主或当事人，须先联系',
    'The owner or person concerned has not been told how it stands: do so first',
  ),
  refused(
    'no-month-yet',
    '2.4.7',
    [at('review'), isNot('monthPassed')],
    '尚未满一个月未返回，原因用“注明原因”登记',
    'It has not been out for a month: note the cause as such',
  ),
  refused(
    'review-too-early',
    '2.4.7',
    [at('review'), is('monthPassed'), when('minutesToMonth', 'greaterThanInclusive', 0)],
    '检查的时间早于满一个月，须写期满以后的时间',
    'The review is dated before the month was over: give a later time',
  ),
  refused(
    'clock-not-for-us',
    clauses.track,
    [at('suspend'), when('holdUp', 'notIn', ['customer-asks', 'no-access', 'price-open'])],
    '只有等客户时期限才能停走；缺料、缺人等要注明原因，期限照走',
    'The clock stands still only while the customer is waited for; for material or hands note the cause',
  ),
  refused(
    'ended-without-reason',
    clauses.track,
    [at('withdraw', 'void'), isNot('reasonGiven')],
    '撤回或作废须写明原因',
    'Whoever withdraws it or finds it void gives the reason',
  ),
  refused(
    'shared-part-stays',
    clauses.track,
    [at('withdraw'), isNot('inHome')],
    '公共部位的报修不因报修人撤回而了结，须跟进到修好',
    'A shared part is repaired even if whoever reported it withdraws: follow it to the end',
  ),
  refused(
    'work-done-already',
    clauses.track,
    [at('withdraw', 'void', 'reclassify', 'plan', 'date', 'access', 'quote'), is('done')],
    '这一轮已经办完，这一步不再办理；没有修好的请重开',
    'The work of this round is done, and this step with it: reopen it if it is not repaired',
  ),
  refused(
    'late-without-cause',
    clauses.note,
    [at('close'), is('causeDue'), when('causes', 'equal', 0)],
    '超过时限办完的，须先注明原因',
    'It was late: note the cause first',
  ),
];
