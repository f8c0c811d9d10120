import type { Condition, Rule } from '../../core/define/policy.ts';
import { when } from '../../core/define/rule.ts';
import type { ClauseRef } from '../../core/text.ts';

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

/** Settling a complaint of one of these classes. */
export const settling = (...classes: readonly string[]): readonly Condition[] => [
  when('task', 'equal', 'settlement'),
  when('class', 'in', [...classes]),
];
/** Another thing to be done. */
export const task = (id: string): readonly Condition[] => [when('task', 'equal', id)];

/** Every limit whose length is a figure. */
export const LIMITS: readonly Limit[] = [
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
export const limitRules = ({ name, clause, applies, term, limit, taken, zh, en }: Limit): readonly Rule[] => {
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
