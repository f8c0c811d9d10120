import { describe, expect, it } from 'vitest';
import { type Case, REFUSALS } from '../../../src/index.ts';
import { at, toyDesk } from '../../support/toy.ts';
import { frozen, goes, openToy, stops } from './support.ts';

const desk = toyDesk();
const now = at('10:00');
const send = (theCase: Case, event: object, clock = now) =>
  desk.apply(theCase, { by: 'keeper', ...event } as never, { now: clock });

describe('a case goes on', () => {
  it('from its opening, with an audit entry and its context', () => {
    const opened = openToy(desk);
    expect(opened).toMatchObject({
      procedure: 'toy',
      version: 1,
      id: 'case-1',
      state: 'desk',
      deadlines: [],
    });
    expect(opened.context).toEqual({
      parties: {},
      facts: { name: 'x', marked: false },
      papers: {},
      forms: {},
    });
    expect(opened.audit).toHaveLength(1);
    expect(opened.audit[0]).toMatchObject({
      seq: 0,
      type: 'OPEN',
      from: null,
      to: 'desk',
      at: at('09:00'),
      recordedAt: at('09:00'),
    });
  });

  it('with effects as data, each with its key and clause', () => {
    const { case: lent, effects } = goes(send(openToy(desk), { type: 'LEND', data: { paper: true } }));
    expect(lent.state).toBe('out');
    expect(effects).toEqual([
      {
        kind: 'deadline',
        key: 'case-1:1:0',
        id: 'return',
        change: 'set',
        dueAt: '2026-11-23T10:30:00+08:00',
        inclusive: true,
        clause: '3.2.2.3',
      },
      { kind: 'issue', key: 'case-1:1:1', form: 'slip', copies: 2, clause: '3.2.3.2' },
    ]);
    expect(desk.deadlines(lent).map(({ id }) => id)).toEqual(['return']);
  });

  it('through parallel lanes to its end, and opens another procedure with the data handed over', () => {
    const lent = goes(send(openToy(desk), { type: 'LEND', data: { paper: true } })).case;
    const lost = goes(send(lent, { type: 'LOSE' }));
    expect(lost.effects).toEqual([
      {
        kind: 'open',
        key: 'case-1:2:0',
        procedure: 'inquiry',
        data: { name: 'x' },
        link: 'case-1',
        clause: '3.2.3.5',
      },
    ]);
    expect(lost.case.state).toEqual({ lost: { search: 'open', pay: 'open' } });
    const paid = goes(send(lost.case, { type: 'PAID' })).case;
    expect(desk.isDone(paid)).toBe(false);
    const closed = goes(send(paid, { type: 'SEARCHED' })).case;
    expect([closed.state, desk.isDone(closed), closed.deadlines]).toEqual(['closed', true, []]);
    expect(desk.allowed(closed, { now })).toEqual([]);
  });
});

/** Every refusal, and how a host comes to it. */
type Attempt = readonly [code: string, event: object, change?: object];

const refusals: readonly Attempt[] = [
  ['EVENT_UNKNOWN', { type: 'FLY' }],
  ['EVENT_UNKNOWN', { type: '*' }],
  ['EVENT_UNKNOWN', { type: 'xstate.done.state.toy.lost' }],
  ['EVENT_UNKNOWN', { type: 'xstate.stop' }],
  ['EVENT_UNKNOWN', { type: 'xstate.init' }],
  ['EVENT_UNKNOWN', { type: 'xstate.after.1000.toy.out' }],
  ['EVENT_UNKNOWN', { type: 'xstate.error.actor.x' }],
  ['EVENT_UNKNOWN', { type: '__proto__' }],
  ['EVENT_UNKNOWN', { type: 'toString' }],
  ['EVENT_UNKNOWN', { type: 'MIGRATED' }],
  ['EVENT_INVALID', { type: 5 }],
  ['EVENT_INVALID', { type: 'NOTE', by: {} }],
  ['EVENT_INVALID', { type: 'NOTE', by: { role: 'keeper', name: 'x' } }],
  ['EVENT_INVALID', { type: 'NOTE', data: [] }],
  ['EVENT_INVALID', { type: 'NOTE', surprise: 1 }],
  ['EVENT_INVALID', { type: 'NOTE', id: 'x'.repeat(300) }],
  ['SYSTEM_ONLY', { type: 'RETURN_OVERDUE' }],
  ['SYSTEM_ONLY', { type: 'RETURN_OVERDUE', by: 'system' }],
  ['ROLE_NOT_ALLOWED', { type: 'MARK' }],
  ['ROLE_NOT_ALLOWED', { type: 'CLOSE', by: 'outsider' }],
  ['ROLE_NOT_ALLOWED', { type: 'CLOSE', by: 'system' }],
  ['ROLE_NOT_ALLOWED', { type: 'CLOSE', by: 'constructor' }],
  ['DATA_INVALID', { type: 'NOTE', data: {} }],
  ['DATA_INVALID', { type: 'NOTE', data: { note: 'x', more: 1 } }],
  ['DATA_INVALID', { type: 'LEND', data: { paper: 'yes' } }],
  ['EVENT_NOT_EXPECTED', { type: 'RETURN' }],
  ['EVENT_NOT_EXPECTED', { type: 'OPEN', data: { name: 'y' } }],
  ['CONDITION_NOT_MET', { type: 'LEND', data: { paper: false } }],
  ['TIME_INVALID', { type: 'CLOSE', at: '2026-11-23T09:30:00' }],
  ['TIME_INVALID', { type: 'CLOSE', at: '2026-02-30T09:30:00+08:00' }],
  ['TIME_IN_FUTURE', { type: 'CLOSE', at: at('10:01') }],
  ['TIME_BEFORE_LAST', { type: 'CLOSE', at: at('08:59') }],
  ['CASE_VERSION', { type: 'CLOSE' }, { version: 2 }],
  ['CASE_INVALID', { type: 'CLOSE' }, { state: 'nowhere' }],
  ['CASE_INVALID', { type: 'CLOSE' }, { state: 'toString' }],
  ['CASE_INVALID', { type: 'CLOSE' }, { state: { desk: {} } }],
  ['CASE_INVALID', { type: 'CLOSE' }, { state: 'out' }],
  ['CASE_INVALID', { type: 'CLOSE' }, { context: {} }],
  [
    'CASE_INVALID',
    { type: 'CLOSE' },
    { context: { parties: {}, facts: { injected: 1 }, papers: {}, forms: {} } },
  ],
  ['CASE_INVALID', { type: 'CLOSE' }, { audit: [] }],
  ['CASE_INVALID', { type: 'CLOSE' }, { surprise: 1 }],
  [
    'CASE_INVALID',
    { type: 'CLOSE' },
    { deadlines: [{ id: 'x', event: 'CLOSE', dueAt: now, inclusive: true, clause: '' }] },
  ],
  ['PROCEDURE_UNKNOWN', { type: 'CLOSE' }, { procedure: 'constructor' }],
];

describe('a refusal', () => {
  it.each(refusals.map(([code, event, change = {}]) => ({ code, event, change })))(
    '$code for $event $change is a value with both wordings, and the case stays as it was',
    ({ code, event, change }) => {
      const theCase = frozen<Case>({ ...openToy(desk), ...change });
      const before = JSON.stringify(theCase);
      const refusal = stops(send(theCase, frozen(event)));
      expect(refusal.code).toBe(code);
      expect(refusal.message).toEqual(REFUSALS[code as keyof typeof REFUSALS]);
      expect(JSON.stringify(theCase)).toBe(before);
    },
  );

  it('says what the case would take instead, by role and clause', () => {
    const refusal = stops(send(openToy(desk), { type: 'RETURN' }));
    expect(refusal.clause).toBe('3.2');
    expect(refusal.allowed.map(({ type }) => type)).toEqual([
      'LEND',
      'LEND_FOR_THE_DAY',
      'MARK',
      'NOTE',
      'CLOSE',
    ]);
    expect(stops(send(openToy(desk), { type: 'MARK' })).reasons[0]?.allowed).toEqual(['supervisor']);
  });

  it('gives all reasons of a policy, each with its clause, not the first', () => {
    const marked = goes(send(openToy(desk), { type: 'MARK', by: 'supervisor' })).case;
    const refusal = stops(send(marked, { type: 'LEND', data: { paper: false } }));
    expect(refusal.reasons.map(({ rule, clause }) => [rule, clause])).toEqual([
      ['no-paper', '3.2.2.1'],
      ['marked', '3.2.3.6'],
    ]);
    expect(refusal.clause).toBe('3.2.2.1');
  });

  it('comes in the order of the contract: declared, role, data, time, repeat, guards', () => {
    const theCase = openToy(desk);
    expect(stops(send(theCase, { type: 'FLY', by: 'outsider', data: { x: 1 } })).code).toBe('EVENT_UNKNOWN');
    expect(stops(send(theCase, { type: 'LEND', by: 'outsider', data: { x: 1 } })).code).toBe(
      'ROLE_NOT_ALLOWED',
    );
    expect(stops(send(theCase, { type: 'LEND', data: { x: 1 }, at: at('08:00') })).code).toBe('DATA_INVALID');
    expect(stops(send(theCase, { type: 'LEND', data: { paper: false }, at: at('08:00') })).code).toBe(
      'TIME_BEFORE_LAST',
    );
    expect(stops(send(theCase, { type: 'LEND', data: { paper: false } })).code).toBe('CONDITION_NOT_MET');
  });

  it('meets a closed case, a repeat, and an event id that is on record', () => {
    const noted = goes(send(openToy(desk), { type: 'NOTE', data: { note: 'a' } })).case;
    expect(stops(send(noted, { type: 'NOTE', data: { note: 'a' } })).code).toBe('EVENT_REPEATED');
    const again = goes(send(noted, { type: 'NOTE', data: { note: 'b' } }));
    const named = goes(send(again.case, { type: 'NOTE', data: { note: 'c' }, id: 'e-1' })).case;
    const later = goes(send(named, { type: 'NOTE', data: { note: 'd' } })).case;
    expect(stops(send(later, { type: 'NOTE', data: { note: 'other' }, id: 'e-1' })).code).toBe(
      'EVENT_REPEATED',
    );
    const closed = goes(send(later, { type: 'CLOSE' })).case;
    expect(stops(send(closed, { type: 'NOTE', data: { note: 'e' } })).code).toBe('CASE_CLOSED');
  });

  it('of an opening leaves nothing behind', () => {
    const open = (input: object) =>
      stops(desk.open('toy', { id: 'x', now, by: 'keeper', data: { name: 'x' }, ...input } as never)).code;
    expect(open({ id: '' })).toBe('ID_INVALID');
    expect(open({ now: 'today' })).toBe('TIME_INVALID');
    expect(open({ by: 'outsider' })).toBe('ROLE_NOT_ALLOWED');
    expect(open({ data: {} })).toBe('DATA_INVALID');
    expect(stops(desk.open('no-such', { id: 'x', now, by: 'keeper' })).code).toBe('PROCEDURE_UNKNOWN');
  });

  it('never echoes what was sent', () => {
    const secret = 'SECRET-13800138000';
    const outcomes = [
      send(openToy(desk), { type: secret }),
      send(openToy(desk), { type: 'NOTE', data: { note: 5, [secret.slice(0, 6)]: secret } }),
      send(openToy(desk), { type: 'LEND', data: { paper: secret } }),
      send(openToy(desk), { type: 'CLOSE', by: secret }),
      send(openToy(desk), { type: 'CLOSE', at: secret }),
    ];
    for (const outcome of outcomes) expect(JSON.stringify(stops(outcome))).not.toContain('13800138000');
  });
});
