import { bilingual, json, type NewFile, quote, type Subject } from './model.ts';
import { closed, day, flag, type Schema, schemaHead, text, titled } from './schema.ts';

/** `examples`: one that passes, and one that is refused where a guard judges the data. */
const eventData = (
  zh: string,
  en: string,
  clause: string,
  data: Schema,
  ...examples: readonly unknown[]
): Schema => ({
  ...titled(zh, en),
  'x-clause': clause,
  ...data,
  ...(examples.length === 0 ? {} : { examples }),
});

const eventsSchema = ({ id, title, clause }: Subject): Schema => ({
  ...schemaHead('events', id, `「${title.zh}」的事件`, `Events of: ${title.en}`),
  $defs: {
    OPEN: eventData(
      '开始办理',
      'Open',
      clause,
      closed(
        { subject: text('事项', 'Subject', '示例事项'), dueDay: day('办结日期', 'Due day', '2026-11-30') },
        ['subject', 'dueDay'],
      ),
      { subject: '示例事项', dueDay: '2026-11-30' },
    ),
    COMPLETE: eventData(
      '办结',
      'Complete',
      clause,
      closed({ confirmed: flag('对方已确认', 'Confirmed by the other side') }, ['confirmed']),
      { confirmed: true },
      { confirmed: false },
    ),
    CANCEL: eventData(
      '取消',
      'Cancel',
      clause,
      closed({ reason: text('原因', 'Reason', '不再需要') }, ['reason']),
      { reason: '不再需要' },
    ),
    COMPLETION_OVERDUE: eventData(
      '办结日期已过',
      'The due day has passed',
      clause,
      closed(
        {
          deadline: {
            ...titled('期限', 'Deadline'),
            type: 'string',
            maxLength: 60,
            examples: ['completion'],
          },
        },
        ['deadline'],
      ),
    ),
  },
});

const card = ({ id, camel, pascal, title, clause }: Subject): string => `\
import { defineProcedure } from '../../core/define/procedure.ts';
import { events as data } from '../../generated/events/${id}.ts';
import { create${pascal}Machine } from './machine.ts';

/** ${title.en}, from its opening to its end (${clause}). */
export const ${camel} = defineProcedure({
  id: '${id}',
  title: ${bilingual(title)},
  version: 1,
  clauses: [${quote(clause)}],
  forms: [],
  policies: [],
  documents: [],
  events: {
    OPEN: { title: { zh: '开始办理', en: 'Open' }, by: ['receptionist', 'cs-assistant'], clauses: [${quote(clause)}] },
    COMPLETE: { title: { zh: '办结', en: 'Complete' }, by: ['cs-assistant'], clauses: [${quote(clause)}] },
    CANCEL: { title: { zh: '取消', en: 'Cancel' }, by: ['cs-assistant', 'cs-supervisor'], clauses: [${quote(clause)}] },
    COMPLETION_OVERDUE: { title: { zh: '办结日期已过', en: 'The due day has passed' }, by: ['system'], clauses: [${quote(clause)}] },
  },
  messages: {
    opened: { zh: '有新事项，请办理', en: 'There is a new matter to deal with' },
    overdue: { zh: '办结日期已过，请督促', en: 'The due day has passed: see to it' },
  },
  reasons: {
    notConfirmed: { clause: ${quote(clause)}, message: { zh: '对方还没有确认', en: 'The other side has not confirmed it' } },
  },
  data,
  machine: create${pascal}Machine,
});
`;

const machine = ({ id, pascal, title, clause }: Subject): string => `\
import { setupProcedure } from '../../core/procedure/setup.ts';
import { clearDeadline, equals, record, setDeadline, tell } from '../../core/procedure/write.ts';

/** ${title.en} (${clause}). */
export const create${pascal}Machine = () =>
  setupProcedure().createMachine({
    id: '${id}',
    initial: 'new',
    context: { parties: {}, facts: {}, papers: {}, forms: {} },
    states: {
      new: {
        meta: { title: { zh: '未开始', en: 'Not begun' }, clauses: [${quote(clause)}] },
        on: {
          OPEN: {
            target: 'inHand',
            actions: [
              record({ '/facts/subject': '/event/data/subject' }),
              setDeadline('completion', 'COMPLETION_OVERDUE', '/event/data/dueDay', ${quote(clause)}),
              tell(['cs-assistant'], 'opened', ${quote(clause)}),
            ],
          },
        },
      },
      inHand: {
        meta: { title: { zh: '办理中', en: 'In hand' }, clauses: [${quote(clause)}] },
        on: {
          COMPLETE: {
            target: 'completed',
            guard: equals('/event/data/confirmed', true, 'notConfirmed'),
            actions: [clearDeadline('completion')],
          },
          CANCEL: { target: 'cancelled', actions: [clearDeadline('completion')] },
          COMPLETION_OVERDUE: { actions: [tell(['cs-supervisor'], 'overdue', ${quote(clause)})] },
        },
      },
      completed: { type: 'final', meta: { title: { zh: '已办结', en: 'Completed' }, clauses: [${quote(clause)}] } },
      cancelled: { type: 'final', meta: { title: { zh: '已取消', en: 'Cancelled' }, clauses: [${quote(clause)}] } },
    },
  });
`;

const START = {
  at: '2026-11-23T09:00:00+08:00',
  by: 'cs-assistant',
  data: { subject: '示例事项', dueDay: '2026-11-30' },
};
const EVENT = { at: '2026-11-24T10:00:00+08:00', by: 'cs-assistant' };
const MAIN = { start: START, events: [{ type: 'COMPLETE', ...EVENT, data: { confirmed: true } }] };
/** Every state and event is in one of the samples: what could be removed unnoticed would not count as provenance. */
const CANCELLED_LATE = {
  start: START,
  events: [{ type: 'CANCEL', ...EVENT, at: '2026-12-01T09:00:00+08:00', data: { reason: '不再需要' } }],
};

const test = ({ id, title }: Subject): string => `\
import { describe, expect, it } from 'vitest';
import cancelledLate from '../../samples/procedures/${id}/cancelled-late.json' with { type: 'json' };
import main from '../../samples/procedures/${id}/main.json' with { type: 'json' };
import { runScript } from '../../src/core/case/script.ts';
import { createDesk } from '../../src/create-desk.ts';

const desk = createDesk();
const complete = main.events[0]!;
const run = (...events: readonly object[]) => runScript(desk, '${id}', { ...main, events: events as typeof main.events });
const refusalOf = (...events: readonly object[]): unknown => {
  const { refused, state } = run(...events);
  return { code: refused && 'code' in refused ? refused.code : null, state };
};

describe(${quote(title.en)}, () => {
  it('ends completed when all goes well', () => {
    const { refused, state, done } = runScript(desk, '${id}', main);
    expect({ refused, state, done }).toEqual({ refused: null, state: 'completed', done: true });
  });

  it('is not completed while the other side has not confirmed', () => {
    expect(refusalOf({ ...complete, data: { confirmed: false } })).toEqual({ code: 'CONDITION_NOT_MET', state: 'inHand' });
  });

  it('is completed only by the roles that may', () => {
    expect(refusalOf({ ...complete, by: 'security-guard' })).toEqual({ code: 'ROLE_NOT_ALLOWED', state: 'inHand' });
  });

  it('needs the data of its events', () => {
    expect(refusalOf({ ...complete, data: {} })).toEqual({ code: 'DATA_INVALID', state: 'inHand' });
  });

  it('takes nothing after its end', () => {
    const cancel = { ...complete, type: 'CANCEL', data: { reason: '不再需要' } };
    expect(refusalOf(complete, cancel)).toEqual({ code: 'CASE_CLOSED', state: 'completed' });
  });

  it('tells the supervisor that the due day has passed, and may be cancelled then', () => {
    const { effects, state } = runScript(desk, '${id}', cancelledLate);
    const told = effects.flatMap((effect) => (effect.kind === 'tell' ? [effect.to] : []));
    expect({ told, state }).toEqual({ told: ['cs-assistant', 'cs-supervisor'], state: 'cancelled' });
  });
});
`;

/** Every file of a new procedure: card, machine, event schemas, sample, test. */
export const procedureFiles = (subject: Subject): readonly NewFile[] => {
  const { id } = subject;
  return [
    { path: `src/procedures/${id}/index.ts`, text: card(subject) },
    { path: `src/procedures/${id}/machine.ts`, text: machine(subject) },
    json(`schemas/events/${id}.schema.json`, eventsSchema(subject)),
    json(`samples/procedures/${id}/main.json`, MAIN),
    json(`samples/procedures/${id}/cancelled-late.json`, CANCELLED_LATE),
    { path: `test/procedures/${id}.test.ts`, text: test(subject) },
  ];
};
