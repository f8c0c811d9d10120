import { type Condition, definePolicy, type Rule } from '../core/define/policy.ts';
import { when } from '../core/define/rule.ts';
import type { ClauseRef } from '../core/text.ts';
import { facts } from '../generated/facts/complaint-sla.ts';

/** A limit: what must be done, since when its time runs, and the fact that holds how long it took. */
interface Limit {
  readonly name: string;
  readonly clause: ClauseRef;
  readonly applies: readonly Condition[];
  readonly term: string;
  readonly limit: string;
  readonly taken: string;
  readonly zh: string;
  readonly en: string;
}

const settling = (...classes: readonly string[]): readonly Condition[] => [
  when('task', 'equal', 'settlement'),
  when('class', 'in', [...classes]),
];
const task = (id: string): readonly Condition[] => [when('task', 'equal', id)];

const LIMITS: readonly Limit[] = [
  {
    name: 'general',
    clause: '2.3.1',
    applies: settling('simple', 'general'),
    term: 'complaint-general',
    limit: 'generalLimit',
    taken: 'minutesTaken',
    zh: '简单或一般事件的处理',
    en: 'The settlement of a simple or general complaint',
  },
  {
    name: 'fairly-complex',
    clause: '2.3.2',
    applies: settling('fairly-complex'),
    term: 'complaint-fairly-complex',
    limit: 'fairlyComplexLimit',
    taken: 'hoursTaken',
    zh: '较复杂事件的处理',
    en: 'The settlement of a fairly complex complaint',
  },
  {
    name: 'complex',
    clause: '2.3.3',
    applies: settling('complex'),
    term: 'complaint-complex',
    limit: 'complexLimit',
    taken: 'daysTaken',
    zh: '复杂事件的处理',
    en: 'The settlement of a complex complaint',
  },
  {
    name: 'triage',
    clause: '2.3.0',
    applies: task('triage'),
    term: 'complaint-triage',
    limit: 'triageLimit',
    taken: 'minutesTaken',
    zh: '投诉的分级',
    en: 'The classing of a complaint',
  },
  {
    name: 'arrival',
    clause: '2.3.0',
    applies: task('arrival'),
    term: 'repair-arrival',
    limit: 'arrivalLimit',
    taken: 'minutesTaken',
    zh: '到达业户单元或现场',
    en: 'The arrival at the unit or the scene',
  },
  {
    name: 'first-answer',
    clause: '5.3',
    applies: task('first-answer'),
    term: 'complaint-first-answer',
    limit: 'firstAnswerLimit',
    taken: 'hoursTaken',
    zh: '首次答复（结果，或者写明原因和日期的书面通知）',
    en: 'The first answer (the result, or the written notice with reason and date)',
  },
  {
    name: 'result',
    clause: '5.3',
    applies: task('result'),
    term: 'complaint-result-told',
    limit: 'resultLimit',
    taken: 'hoursTaken',
    zh: '把处理结果告知业户',
    en: 'Telling the customer the result',
  },
  {
    name: 'statutory-answer',
    clause: '杭州市物业管理条例 50',
    applies: task('statutory-answer'),
    term: 'complaint-answer-hangzhou',
    limit: 'hangzhouLimit',
    taken: 'daysTaken',
    zh: '杭州的法定答复',
    en: 'The answer that the law of Hangzhou asks for',
  },
];

/** While it is open the limit says when it is due; once done it is late if it took longer. Begun units count as whole. */
const limitRules = ({ name, clause, applies, term, limit, taken, zh, en }: Limit): readonly Rule[] => {
  const due = { from: 'startedAt', term };
  return [
    {
      name: `${name}-late`,
      conditions: {
        all: [...applies, when('timing', 'equal', 'elapsed'), when(taken, 'greaterThan', { fact: limit })],
      },
      event: {
        type: 'late',
        params: {
          clause,
          message: {
            zh: `${zh}超过了时限，须写明缘由并上报`,
            en: `${en} took longer than its limit: note the cause and report it`,
          },
          due,
        },
      },
    },
    {
      name: `${name}-due`,
      conditions: { all: [...applies, when('timing', 'equal', 'running')] },
      event: {
        type: 'running',
        params: { clause, message: { zh: `${zh}有时限`, en: `${en} has a limit` }, due },
      },
    },
  ];
};

const agreed = settling('specially-complex');

/**
 * By when each thing about a complaint is due, and whether it was in time: the settlement by class (2.3.1–2.3.4), arrival
 * (2.3.0), first answer and result (5.3), and, where asked, the statutory answer of Hangzhou. Done at the instant of the
 * limit is in time (A23). Where only the time left to a due instant is known (`timing: remaining`), that decides.
 */
export const complaintSla = definePolicy({
  id: 'complaint-sla',
  title: { zh: '投诉处理时限', en: 'Time limits of complaints' },
  clauses: ['2.3.0', '2.3.1', '2.3.2', '2.3.3', '2.3.4', '2.4.7', '5.3'],
  facts,
  terms: {
    ...Object.fromEntries(LIMITS.map(({ limit, term }) => [limit, term])),
    agreedGrace: 'complaint-agreed-date',
    reviewLimit: 'complaint-review',
  },
  verdicts: [
    { id: 'late', title: { zh: '超时', en: 'Late' }, negative: true },
    { id: 'running', title: { zh: '时限未到', en: 'Running' }, negative: false },
    { id: 'in-time', title: { zh: '按时', en: 'In time' }, negative: false },
  ],
  whenMissing: 'late',
  rules: [
    ...LIMITS.flatMap(limitRules),
    {
      name: 'agreed-date-due',
      conditions: { all: [...agreed, when('timing', 'equal', 'running'), when('dateAgreed', 'equal', true)] },
      event: {
        type: 'running',
        params: {
          clause: '2.3.4',
          message: {
            zh: '特别复杂事件以与客户约定的时间为限',
            en: 'A specially complex complaint is due at the time agreed with the customer',
          },
          due: { from: 'agreedAt', term: 'complaint-agreed-date' },
        },
      },
    },
    {
      name: 'no-date-agreed',
      conditions: {
        all: [...agreed, when('timing', 'equal', 'running'), when('dateAgreed', 'equal', false)],
      },
      event: {
        type: 'running',
        params: {
          clause: '2.3.4',
          message: {
            zh: '特别复杂事件还没有与客户约定时间，须约定并书面通知',
            en: 'No date is agreed yet for this specially complex complaint: agree on one and give it in writing',
          },
        },
      },
    },
    {
      name: 'agreed-date-missed',
      conditions: {
        all: [
          ...agreed,
          when('timing', 'equal', 'elapsed'),
          when('minutesPastAgreed', 'greaterThan', { fact: 'agreedGrace' }),
        ],
      },
      event: {
        type: 'late',
        params: {
          clause: '2.3.4',
          message: {
            zh: '过了与客户约定的时间才处理完毕，须写明缘由并上报',
            en: 'It was settled after the time agreed with the customer: note the cause and report it',
          },
          due: { from: 'agreedAt', term: 'complaint-agreed-date' },
        },
      },
    },
    {
      name: 'limit-passed',
      conditions: { all: [when('timing', 'equal', 'remaining'), when('minutesLeft', 'lessThan', 0)] },
      event: {
        type: 'late',
        params: {
          clause: 'A23',
          message: {
            zh: '期限已过，须写明缘由并上报',
            en: 'Its limit had passed: note the cause and report it',
          },
        },
      },
    },
    {
      name: 'open-too-long',
      conditions: {
        all: [...task('review'), when('monthsOpen', 'greaterThanInclusive', { fact: 'reviewLimit' })],
      },
      event: {
        type: 'late',
        params: {
          clause: '2.4.7',
          message: {
            zh: '久未办结，须了解原因、告知客户、继续跟进并上报',
            en: 'It has been open too long: find the reason, tell the customer, follow it up and report it',
          },
        },
      },
    },
  ],
});
