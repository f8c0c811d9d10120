import { type Condition, definePolicy, type Rule, type RuleParams } from '../core/define/policy.ts';
import { ruleFor, when } from '../core/define/rule.ts';
import { facts } from '../generated/facts/repair-sla.ts';

const elapsed = when('measure', 'equal', 'elapsed');
const isClass = (...classes: readonly string[]): Condition => when('class', 'in', classes);
const atOnce = isClass('simple', 'emergency');

const lateAtOnce = [elapsed, atOnce, when('minutesSinceTold', 'greaterThan', { fact: 'arrivalMinutes' })];
const lateGeneral = [
  elapsed,
  isClass('general'),
  when('hoursSinceRecorded', 'greaterThan', { fact: 'generalHours' }),
];
const lateLarge = [
  elapsed,
  isClass('large'),
  when('daysSinceRecorded', 'greaterThan', { fact: 'largeDays' }),
];
const lateDated = [elapsed, isClass('major'), when('dated', 'equal', true), when('daysLeft', 'lessThan', 0)];
const late: Condition = {
  any: [{ all: lateAtOnce }, { all: lateGeneral }, { all: lateLarge }, { all: lateDated }],
};
const stillOpen = when('done', 'notEqual', true);

const withDue = (rule: Rule, from: string, term: string): Rule => {
  const params: RuleParams = { ...rule.event.params, due: { from, term } };
  return { ...rule, event: { ...rule.event, params } };
};
const fromTold = (rule: Rule): Rule => withDue(rule, 'toldAt', 'repair-arrival');
const general = (rule: Rule): Rule => withDue(rule, 'recordedAt', 'repair-general');
const large = (rule: Rule): Rule => withDue(rule, 'recordedAt', 'repair-large');

/**
 * How a repair stands against its class's limit: arrival for simple repairs and emergencies, the work itself for the
 * others, a major one only once a date is set; what is owed when it is late, and what has been out for a month (2.4.3,
 * 2.4.5, 2.4.7, A3–A5, A23–A26). `dueAt` of the answer is the limit.
 */
export const repairSla = definePolicy({
  id: 'repair-sla',
  title: { zh: '报修时限', en: 'Time limits of repairs' },
  clauses: ['2.4.3', '2.4.5', '2.4.7'],
  facts,
  terms: {
    arrivalMinutes: 'repair-arrival',
    generalHours: 'repair-general',
    largeDays: 'repair-large',
    reviewMonths: 'unreturned-review',
  },
  verdicts: [
    { id: 'month-unreturned', title: { zh: '满一个月未返回', en: 'Not back for a month' }, negative: true },
    { id: 'overdue', title: { zh: '超时', en: 'Overdue' }, negative: true },
    { id: 'awaiting-date', title: { zh: '待批方案、定日期', en: 'Awaiting plan and date' }, negative: false },
    { id: 'in-time', title: { zh: '在时限内', en: 'In time' }, negative: false },
  ],
  whenMissing: 'overdue',
  rules: [
    ruleFor(
      'month-unreturned',
      'not-back-for-a-month',
      '2.4.7',
      [
        elapsed,
        when('returned', 'notEqual', true),
        when('monthsSinceRecorded', 'greaterThan', { fact: 'reviewMonths' }),
      ],
      {
        zh: '已满一个月未返回：查明原因，告知客户，继续跟进并上报',
        en: 'Not back for a month: find the reason, tell the customer, follow it up and report it',
      },
    ),
    fromTold(
      ruleFor('overdue', 'arrival-late', '2.4.3', lateAtOnce, {
        zh: '简单报修和突发事件应马上到场，已超过到场时限',
        en: 'A simple repair or an emergency wants somebody there at once: the time to arrive is over',
      }),
    ),
    general(
      ruleFor('overdue', 'general-late', '2.4.3', lateGeneral, {
        zh: '一般报修已超过处理时限',
        en: 'The time for a general repair is over',
      }),
    ),
    large(
      ruleFor('overdue', 'large-late', '2.4.3', lateLarge, {
        zh: '大的报修已超过处理时限',
        en: 'The time for a large repair is over',
      }),
    ),
    ruleFor('overdue', 'major-late', 'A4', lateDated, {
      zh: '重大报修已过批准方案后定下的日期',
      en: 'The date set for the major repair is past',
    }),
    ruleFor(
      'overdue',
      'deadline-passed',
      '2.4.3',
      [
        when('measure', 'equal', 'deadline'),
        when('limitPassed', 'equal', true),
        when('minutesLeft', 'lessThan', 0),
      ],
      { zh: '办到时已过期限', en: 'It was done after the deadline' },
    ),
    ruleFor(
      'overdue',
      'keeper-not-on-site',
      '2.4.5',
      [late, stillOpen, when('keeperOnSite', 'notEqual', true)],
      {
        zh: '超时未完：通知包干巡楼负责人到现场',
        en: 'Late and not done: call the building keeper to the scene',
      },
    ),
    ruleFor('overdue', 'cause-unknown', '2.4.5', [late, when('causeKnown', 'notEqual', true)], {
      zh: '超时的原因还没有查明，须问清并注明',
      en: 'Why it is late is not known: find out and note it',
    }),
    ruleFor(
      'overdue',
      'customer-not-told',
      '2.4.5',
      [late, stillOpen, when('customerTold', 'notEqual', true)],
      {
        zh: '超时未完：与业主或当事人联系，告知进展',
        en: 'Late and not done: keep in touch with the owner or person concerned',
      },
    ),
    ruleFor('awaiting-date', 'no-date-yet', 'A4', [isClass('major'), when('dated', 'notEqual', true)], {
      zh: '重大报修待上报、批准方案并定下日期，之前没有期限',
      en: 'A major repair waits for its plan to be approved and a date set; until then it has no deadline',
    }),
    fromTold(
      ruleFor('in-time', 'at-once', '2.4.3', [atOnce], {
        zh: '简单报修和突发事件：通知行动部门后马上到场处理',
        en: 'Simple repairs and emergencies: somebody is there at once after the acting department is told',
      }),
    ),
    general(
      ruleFor('in-time', 'within-a-day', '2.4.3', [isClass('general')], {
        zh: '一般报修：从登记起按小时计的时限内处理',
        en: 'General repairs: within the hours counted from the record',
      }),
    ),
    large(
      ruleFor('in-time', 'within-a-week', '2.4.3', [isClass('large')], {
        zh: '大的报修：从登记起按天计的时限内处理',
        en: 'Large repairs: within the days counted from the record',
      }),
    ),
  ],
});
