import { describe, expect, it } from 'vitest';
import type { Case, Effect } from '../../../src/core/case/model.ts';
import { DeskError } from '../../../src/core/issue.ts';
import type { NamedConfig, StateConfig } from '../../../src/core/procedure/config.ts';
import {
  atMinute,
  OPENING_DATA,
  openOrder,
  orderAfter,
  toyCard,
  toyDesk,
  toyProcedure,
} from '../../support/toy-procedure.ts';
import { frozen, goes, recommitted, stops } from './support.ts';

const desk = toyDesk();
const check = { type: 'CHECK', by: 'boss', data: { good: true }, at: atMinute(10) };
const pay = { type: 'PAY', by: 'clerk', data: { paid: 8_000 }, at: atMinute(20) };
const fetch = { type: 'FETCH', by: { role: 'guest', id: 'kim' } };

/** A desk with one procedure: opened into `open`, which a machine's part describes. */
const deskOf = (open: StateConfig, opening: readonly NamedConfig[] = []) =>
  toyDesk([
    toyProcedure({
      config: {
        id: 'small',
        context: { parties: {}, facts: {}, papers: {}, forms: {} },
        initial: 'new',
        states: { new: { on: { OPEN: { target: 'open', actions: opening } } }, open, end: { type: 'final' } },
      },
      events: {
        OPEN: toyCard('clerk'),
        DO: toyCard('clerk'),
        LATE: toyCard('system'),
        LATER: toyCard('system'),
      },
    }),
  ]);
type Small = ReturnType<typeof deskOf>;
const openSmall = (small: Small, data: object = {}, minute = 0): Case =>
  goes(small.open('small', { id: 's', now: atMinute(minute), by: 'clerk', data: data as never })).case;
const record = (set: object): NamedConfig => ({ type: 'record', params: { set: set as never } });
const setAt = (at: string, id = 'd', event = 'LATE'): NamedConfig => ({
  type: 'setDeadline',
  params: { id, event, at, clause: '8' },
});
const setIn = (term: string, id = 'd', event = 'LATE'): NamedConfig => ({
  type: 'setDeadline',
  params: { id, event, term, clause: '8' },
});
const clear = (id = 'd'): NamedConfig => ({ type: 'clearDeadline', params: { id } });
const tell: NamedConfig = { type: 'tell', params: { to: ['boss'], message: 'late', clause: '8' } };
const kinds = (effects: readonly Effect[]): readonly string[] =>
  effects.map(
    (effect) => `${effect.kind}${effect.kind === 'deadline' ? ` ${effect.change} ${effect.id}` : ''}`,
  );

describe('the course of a case', () => {
  it('goes on when both regions are through, whichever is first', () => {
    expect(orderAfter(desk, [check, pay]).state).toBe('ready');
    expect(orderAfter(desk, [{ ...pay, at: atMinute(5) }, check]).state).toBe('ready');
    expect(orderAfter(desk, [check]).state).toEqual({ running: { work: 'checked', money: 'unpaid' } });
  });

  it('compares who acts with whom the case knows', () => {
    const ready = orderAfter(desk, [check, pay]);
    expect(goes(desk.apply(ready, fetch, { now: atMinute(30) })).case.state).toBe('fetched');
    const other = { ...fetch, by: { role: 'guest', id: 'lee' } };
    expect(stops(desk.apply(ready, other, { now: atMinute(30) }))).toMatchObject({
      code: 'CONDITION_NOT_MET',
      clause: '8.9',
      reasons: [{ path: '/by/id' }],
    });
    expect(stops(desk.apply(ready, { ...fetch, by: 'guest' }, { now: atMinute(30) })).code).toBe(
      'CONDITION_NOT_MET',
    );
  });

  it('writes only what it was told: a value that is cleared, or was never there, is no key', () => {
    expect(Object.keys(openOrder(desk, { name: 'kim', cost: 1 }).context.facts as object)).toEqual(['cost']);
    const noted = orderAfter(desk, [
      { type: 'NOTE', by: 'clerk', data: { text: 'a' }, at: atMinute(1) },
      check,
      pay,
    ]);
    expect(noted.context.facts).toMatchObject({ notes: [{ at: atMinute(1), text: 'a' }] });
    const fetched = goes(desk.apply(noted, fetch, { now: atMinute(30) })).case;
    expect(Object.keys(fetched.context.facts as object)).toEqual(['cost', 'payBy']);
  });

  it('shares nothing that a host could change for other cases', () => {
    const first = openOrder(desk);
    expect(() => {
      (first.state as unknown as { running: { work: string } }).running.work = 'checked';
    }).toThrow(TypeError);
    expect(() => {
      (first.state as unknown as { running: unknown }).running = 'ready';
    }).toThrow(TypeError);
    expect(() => {
      (first.context.papers as { [key: string]: unknown }).forged = true;
    }).toThrow(TypeError);
    expect(openOrder(desk).context.papers).toEqual({});
    expect(openOrder(desk).state).toEqual({ running: { work: 'checking', money: 'unpaid' } });
  });

  it('changes nothing that it was given, frozen to its depth', () => {
    const start = frozen(openOrder(desk));
    const event = frozen({ ...check, data: { good: false, fault: 'scratch' } });
    const before = JSON.stringify([start, event]);
    goes(desk.apply(start, event, { now: atMinute(40) }));
    goes(desk.tick(start, atMinute(3_000)));
    desk.allowed(start, { now: atMinute(40) });
    desk.verifyAudit(start, [{ data: OPENING_DATA }]);
    expect(JSON.stringify([start, event])).toBe(before);
  });

  it('is refused as another procedure’s, or a version’s that is not migrated', () => {
    const two = toyDesk([smallProcedure]);
    expect(stops(two.apply(openOrder(desk), check, { now: atMinute(30) })).code).toBe('PROCEDURE_UNKNOWN');
    const foreign = { ...openOrder(desk), procedure: 'small' };
    expect(stops(two.apply(foreign, check, { now: atMinute(30) })).code).toBe('CASE_INVALID');
    for (const version of [0, 2, -1, 1e9]) {
      const other = { ...openOrder(desk), version };
      expect(stops(desk.apply(other, check, { now: atMinute(30) })).code).toBe('CASE_VERSION');
      expect(stops(desk.tick(other, atMinute(30))).code).toBe('CASE_VERSION');
    }
    const older = recommitted({ ...openOrder(desk), version: 0 });
    expect(stops(desk.migrate(older, atMinute(30))).code).toBe('MIGRATION_MISSING');
    expect(stops(desk.migrate({ ...older, version: 2 }, atMinute(30))).code).toBe('CASE_VERSION');
  });
});

const smallProcedure = toyProcedure({
  config: {
    id: 'small',
    context: { parties: {}, facts: {}, papers: {}, forms: {} },
    initial: 'new',
    states: { new: { on: { OPEN: 'open' } }, open: {} },
  },
  events: { OPEN: toyCard('clerk') },
});

describe('a passed deadline', () => {
  it('may set itself anew: one reminder after another, none of them withdrawn', () => {
    const small = deskOf(
      { on: { LATE: { actions: [tell, setIn('toy-check')] }, DO: { target: 'end', actions: clear() } } },
      [setIn('toy-check')],
    );
    const ticked = goes(small.tick(openSmall(small), atMinute(91)));
    // due at minutes 30, 60 and 90; the next at 120
    expect(kinds(ticked.effects)).toEqual([...Array(3)].flatMap(() => ['tell', 'deadline set d']));
    expect(small.deadlines(ticked.case).map(({ dueAt }) => dueAt)).toEqual([atMinute(120)]);
    expect(ticked.case.audit.map(({ at }) => at)).toEqual([0, 30, 60, 90].map(atMinute));
  });

  it('may clear another that passed with it; that is no late entry', () => {
    const both = [setAt('/event/data/day', 'a', 'LATE'), setAt('/event/data/day', 'b', 'LATER')];
    const small = deskOf({ on: { LATE: { actions: tell }, LATER: { actions: clear('a') } } }, both);
    const { effects } = goes(small.tick(openSmall(small, { day: atMinute(10) }), atMinute(11)));
    expect(kinds(effects)).toEqual(['tell']);
  });

  it('that sets itself to the same time is its author’s fault, named instead of running for ever', () => {
    const small = deskOf({ on: { LATE: { actions: setAt('/context/facts/day') } } }, [
      record({ '/facts/day': '/event/data/day' }),
      setAt('/event/data/day'),
    ]);
    const opened = openSmall(small, { day: atMinute(10) });
    expect(() => small.tick(opened, atMinute(20))).toThrow('DEADLINE_LOOP');
  });

  it('goes off in order of time, not of setting, and together in order of id', () => {
    const small = deskOf({ on: { LATE: { actions: tell }, LATER: { actions: tell } } }, [
      setAt('/event/data/z', 'z', 'LATE'),
      setAt('/event/data/b', 'b', 'LATER'),
      setAt('/event/data/a', 'a', 'LATE'),
    ]);
    const opened = openSmall(small, { z: atMinute(3), a: atMinute(5), b: '2026-11-23T02:05:00Z' });
    const { case: late } = goes(small.tick(opened, atMinute(6)));
    expect(late.deadlines.map(({ id, firedSeq }) => [id, firedSeq])).toEqual([
      ['z', 1],
      ['b', 3],
      ['a', 2],
    ]);
  });

  it('ends the case where its machine says so, and then nothing more goes off', () => {
    const small = deskOf({ on: { LATE: { target: 'end', actions: tell } } }, [
      setAt('/event/data/a', 'a'),
      setAt('/event/data/b', 'b'),
    ]);
    const { case: over, effects } = goes(
      small.tick(openSmall(small, { a: atMinute(1), b: atMinute(2) }), atMinute(9)),
    );
    expect(kinds(effects)).toEqual(['tell', 'deadline cleared b']);
    expect([small.isDone(over), over.deadlines]).toEqual([true, []]);
    expect(stops(small.apply(over, { type: 'DO', by: 'clerk' }, { now: atMinute(10) })).code).toBe(
      'CASE_CLOSED',
    );
    expect(goes(small.tick(over, atMinute(99))).case).toBe(over);
  });

  it('that has moved the case has moved what it takes, ticked or not', () => {
    const small = deskOf({ on: { LATE: 'end', DO: {} } }, [setAt('/event/data/a', 'a')]);
    const opened = openSmall(small, { a: atMinute(10) });
    const at = (minute: number) => small.allowed(opened, { now: atMinute(minute) }).map(({ type }) => type);
    expect([at(10), at(11)]).toEqual([['DO'], []]);
    expect(small.apply(opened, { type: 'DO', by: 'clerk' }, { now: atMinute(10) }).ok).toBe(true);
    const late = small.apply(opened, { type: 'DO', by: 'clerk' }, { now: atMinute(11) });
    expect(stops(late)).toMatchObject({ code: 'CASE_CLOSED', allowed: [] });
  });

  it('of a case that a late entry closes is withdrawn, and what was still to come is cleared', () => {
    const small = deskOf({ on: { LATE: { actions: tell }, DO: 'end' } }, [
      setAt('/event/data/a', 'a'),
      setAt('/event/data/b', 'b'),
    ]);
    const opened = openSmall(small, { a: atMinute(10), b: atMinute(50) });
    const ticked = goes(small.tick(opened, atMinute(20))).case;
    const close = (minute: number): readonly Effect[] =>
      goes(small.apply(ticked, { type: 'DO', by: 'clerk', at: atMinute(minute) }, { now: atMinute(30) }))
        .effects;
    expect(kinds(close(9))).toEqual(['withdraw', 'deadline cleared b']);
    expect(kinds(close(10))).toEqual(['withdraw', 'deadline cleared b']);
    expect(kinds(close(11))).toEqual(['deadline cleared b']);
  });
});

describe('what data can do', () => {
  const now = '2026-11-23T10:00:00+08:00';

  it.each<[string, object, string]>([
    ['the last day of the calendar', { day: '9999-12-31' }, 'DAY_INVALID'],
    ['a text that is no time', { day: 'tomorrow' }, 'INSTANT_INVALID'],
    ['a number', { day: 5 }, 'INSTANT_INVALID'],
  ])('%s as a deadline is a refusal, not an exception', (_, data, code) => {
    const small = deskOf({ on: { DO: { actions: setAt('/event/data/day') } } });
    const refusal = stops(
      small.apply(openSmall(small), { type: 'DO', by: 'clerk', data: data as never }, { now: atMinute(1) }),
    );
    expect(refusal).toMatchObject({ code: 'CONDITION_NOT_MET', reasons: [{ code }] });
  });

  it('a day before a term’s first value, or one beyond the calendar, is a refusal', () => {
    const early = { id: 'x', now, at: '1950-01-01T00:00:00+08:00', by: 'clerk', data: OPENING_DATA };
    expect(stops(desk.open('toy-order', early)).reasons.map(({ code }) => code)).toEqual(['TERM_NO_VALUE']);
    const small = deskOf({}, [setIn('toy-check')]);
    const last = { id: 'x', now: '9999-12-31T23:59:00+08:00', by: 'clerk' };
    expect(stops(small.open('small', last)).reasons.map(({ code }) => code)).toEqual(['DAY_INVALID']);
  });

  it('a case whose data were changed to another kind is refused, foreseen, and never echoed', () => {
    const opened = openOrder(desk);
    const changed = recommitted({ ...opened, context: { ...opened.context, facts: { cost: 'SECRET' } } });
    const refusal = stops(desk.apply(changed, pay, { now: atMinute(20) }));
    expect(refusal.code).toBe('CONDITION_NOT_MET');
    expect(JSON.stringify(refusal)).not.toContain('SECRET');
    expect(desk.allowed(changed, { now: atMinute(20) }).map(({ type }) => type)).not.toContain('PAY');
  });

  it('a deadline of a stored case that is no time is a damaged case', () => {
    const opened = openOrder(desk);
    const damaged = { ...opened, deadlines: [{ ...opened.deadlines[0], dueAt: 'soon' }] } as Case;
    expect(stops(desk.tick(damaged, atMinute(20))).code).toBe('CASE_INVALID');
    expect(desk.deadlines(damaged)).toEqual([]);
    expect(desk.deadlines(null as never)).toEqual([]);
  });
});

describe('what a procedure’s author can do', () => {
  it.each<[string, StateConfig, string]>([
    [
      'a message that the card lacks',
      { entry: { type: 'tell', params: { to: ['boss'], message: 'toString' } } },
      'MACHINE_UNSUPPORTED',
    ],
    [
      'a deadline’s event that is not the system’s',
      { entry: setAt('/event/at', 'd', 'DO') },
      'MACHINE_UNSUPPORTED',
    ],
    [
      'a deadline’s event that the card lacks',
      { entry: setAt('/event/at', 'd', 'NEVER') },
      'MACHINE_UNSUPPORTED',
    ],
    ['a guard that does not exist', { on: { DO: { guard: { type: 'maybe' } } } }, 'GUARD_UNKNOWN'],
    ['an event by wildcard', { on: { '*': 'end' } }, 'MACHINE_UNSUPPORTED'],
  ])('%s is named when the first case is opened', (_, open, code) => {
    expect(() => openSmall(deskOf(open))).toThrow(DeskError);
    expect(() => openSmall(deskOf(open))).toThrow(code);
  });

  it('an empty secret is refused: it would be as good as none', () => {
    expect(() => toyDesk(undefined, {}, { auditSecret: '' })).toThrow('SECRET_EMPTY');
  });
});

describe('the site', () => {
  it('sets the zone in which days end and terms are read', () => {
    const inZone = (zone: string, now: string): readonly (string | undefined)[] => {
      const opened = toyDesk(undefined, { zone }).open('toy-order', {
        id: 'c',
        now,
        by: 'clerk',
        data: OPENING_DATA,
      });
      return goes(opened).case.deadlines.map(({ dueAt }) => dueAt);
    };
    expect(inZone('Asia/Shanghai', atMinute(0))[1]).toBe('2026-11-25T00:00:00+08:00');
    expect(inZone('Asia/Urumqi', atMinute(0))[1]).toBe('2026-11-25T00:00:00+06:00');
    // 17:00 in London is 1 December in Shanghai (20 minutes from then on), still 30 November in Urumqi (30 minutes).
    const late = '2026-11-30T17:00:00Z';
    expect(inZone('Asia/Shanghai', late)[0]).toBe('2026-12-01T01:20:00+08:00');
    expect(inZone('Asia/Urumqi', late)[0]).toBe('2026-11-30T23:30:00+06:00');
  });
});
