import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case, EventInput } from '../../../src/core/case/model.ts';
import { atMinute, OPENING_DATA, openOrder, orderAfter, toyDesk } from '../../support/toy-procedure.ts';

const desk = toyDesk();
const note = {
  type: 'NOTE',
  by: { role: 'clerk', id: 'c1' },
  data: { text: 'seen' },
  at: atMinute(40),
  id: 'e1',
};
/** A case with much in it: an alarm that went off, a note, an open deadline. */
const whole = orderAfter(desk, [{ ...note, at: atMinute(1), id: 'e0' }, note]);

const deep = (levels: number): unknown => {
  let value: unknown = 0;
  for (let level = 0; level < levels; level += 1) value = { a: value };
  return value;
};
const cyclic: { [key: string]: unknown } = {};
cyclic.self = [cyclic];
const throwing = {
  get x(): never {
    throw new Error('of the host');
  },
};
const hollow = new Proxy(
  {},
  {
    get: () => {
      throw new Error('of the host');
    },
    ownKeys: () => {
      throw new Error('of the host');
    },
  },
);

/** What may stand in a value's place: no JSON, hostile JSON, or only another value. */
const odd = fc.constantFrom<unknown>(
  undefined,
  null,
  true,
  0,
  -1,
  1e308,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  5n,
  '',
  'x',
  '__proto__',
  'toString',
  '2026-11-23T10:00:00+08:00',
  '\uD800',
  'x'.repeat(200_000),
  [],
  [null],
  {},
  { toString: 1 },
  { role: 'clerk' },
  Symbol('x'),
  () => 1,
  new Date(0),
  new Map(),
  /x/,
  deep(200),
  deep(100_000),
  cyclic,
  throwing,
  hollow,
  JSON.parse('{"__proto__": {"role": "boss"}}'),
  JSON.parse('{"constructor": {"prototype": {}}}'),
);

const pathsOf = (value: unknown, path: readonly string[] = []): readonly (readonly string[])[] =>
  typeof value === 'object' && value !== null
    ? [path, ...Object.entries(value).flatMap(([key, part]) => pathsOf(part, [...path, key]))]
    : [path];

/** A copy with another value at a path, as a host's store or code may have put it there. */
function withAt(value: unknown, [key, ...rest]: readonly string[], put: unknown): unknown {
  if (key === undefined) return put;
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value)
    ? [...value]
    : { ...(value as object) };
  (copy as Record<string, unknown>)[key] = withAt((value as Record<string, unknown>)[key], rest, put);
  return copy;
}

/** One value of `original` replaced, removed with its key, or given a neighbour. */
const spoilt = (original: unknown): fc.Arbitrary<unknown> =>
  fc
    .record({ path: fc.constantFrom(...pathsOf(original)), put: odd, beside: fc.boolean() })
    .map(({ path, put, beside }) => withAt(original, beside ? [...path.slice(0, -1), 'beside'] : path, put));

const CODES = /^[A-Z_]+$/;
/** Uses a desk in every way; each answer is a value. */
function useAll(theCase: unknown, event: unknown, now: string): void {
  const one = theCase as Case;
  for (const outcome of [
    desk.apply(one, event as EventInput, { now }),
    desk.tick(one, now),
    desk.migrate(one, now),
    desk.open('toy-order', event as never),
  ]) {
    if (!outcome.ok) expect(outcome.refusal.code).toMatch(CODES);
    // whatever is accepted can be stored and read again
    else expect(JSON.parse(JSON.stringify(outcome.case.state))).toEqual(outcome.case.state);
  }
  desk.allowed(one, { now, by: (event as { by?: never } | undefined)?.by as never });
  desk.deadlines(one);
  desk.isDone(one);
  desk.verifyAudit(one);
}

describe('nothing is thrown across the desk', () => {
  it('whatever stands anywhere in a case', () => {
    fc.assert(
      fc.property(spoilt(whole), (theCase) =>
        useAll(theCase, { ...note, id: 'e2', at: atMinute(50) }, atMinute(60)),
      ),
      { numRuns: 1_500, examples: whole.audit.map((_, at) => [withAt(whole, ['audit', `${at}`], hollow)]) },
    );
  });

  it('whatever stands anywhere in an event', () => {
    const pay = {
      type: 'PAY',
      by: { role: 'clerk', id: 'c1' },
      data: { paid: 8_000 },
      at: atMinute(50),
      id: 'e2',
    };
    fc.assert(
      fc.property(fc.oneof(spoilt(pay), spoilt(note)), (event) => {
        // `allowed` reads `by` itself: a host's getter may throw there before the desk sees it
        const by = event === hollow || event === throwing ? undefined : event;
        useAll(whole, by, atMinute(60));
        desk.apply(whole, event as EventInput, { now: atMinute(60) });
      }),
      { numRuns: 1_000 },
    );
  });

  it('whatever stands anywhere in what a case is opened with', () => {
    const opening = {
      id: 'c',
      now: atMinute(0),
      by: { role: 'clerk', id: 'c1' },
      data: OPENING_DATA,
      at: atMinute(0),
    };
    fc.assert(
      fc.property(spoilt(opening), (input) => {
        const outcome = desk.open('toy-order', input as never);
        if (!outcome.ok) expect(outcome.refusal.code).toMatch(CODES);
      }),
      { numRuns: 1_000 },
    );
  });

  it('whatever a host kept as its events', () => {
    const kept = [{ data: OPENING_DATA }, { data: { text: 'seen' } }, { data: { text: 'seen' } }];
    expect(desk.verifyAudit(whole, kept)).toEqual({ ok: true });
    fc.assert(
      fc.property(fc.nat(2), odd, (index, data) => {
        const events = kept.map((event, place) => (place === index ? { data } : event));
        // left out counts as empty data, which none of these events had
        expect(desk.verifyAudit(whole, events as never)).toEqual({
          ok: false,
          seq: [0, 1, 3][index],
          code: 'AUDIT_DATA',
        });
      }),
    );
    expect(desk.verifyAudit(whole, kept.slice(0, 2))).toEqual({ ok: false, seq: 3, code: 'AUDIT_DATA' });
    expect(desk.verifyAudit(whole, [...kept, {}])).toEqual({ ok: false, seq: 4, code: 'AUDIT_DATA' });
  });
});

describe('a case that was changed where it was stored', () => {
  it('never gets a step further than one that was not, by what changed in its state', () => {
    const opened = openOrder(desk);
    const values = [
      'ready',
      'fetched',
      'new',
      'running',
      { running: 'work' },
      { running: { work: 'checked' } },
      {},
      [],
      null,
    ];
    const regions = { running: { work: 'checking', money: 'paid' } };
    for (const state of [
      ...values,
      regions,
      { ...regions, ready: {} },
      { running: { ...regions.running, other: 'x' } },
    ])
      expect(desk.apply({ ...opened, state } as never, note, { now: atMinute(50) })).toMatchObject({
        ok: false,
        refusal: { code: 'CASE_INVALID' },
      });
  });
});
