import { describe, expect, it } from 'vitest';
import { compileGuard, type Scope, type Truth } from '../../../src/core/condition/index.ts';
import { createJudge } from '../../../src/core/procedure/judge.ts';
import { checkTime, costPolicy, mostCost } from '../../support/toy-procedure.ts';

const judge = createJudge([costPolicy], [checkTime, mostCost]);
type Spec = { readonly type: string; readonly params: object };
const guardOf = ({ type, params }: Spec) => compileGuard({ type, params: params as never }, judge);

const scopeOf = (data: unknown, facts: object = {}, open: readonly string[] = []): Scope => ({
  event: {
    type: 'X',
    at: '2026-11-23T10:00:00+08:00',
    by: { role: 'clerk' },
    ...(data === undefined ? {} : { data }),
  },
  context: { facts } as never,
  open,
});
const test = (guard: Spec, data: unknown, facts?: object): Truth => guardOf(guard).test(scopeOf(data, facts));
const foresee = (guard: Spec, facts: object = {}): Truth =>
  guardOf(guard).test(scopeOf(undefined, facts, ['/event/data']));

const equals = (at: string, value: unknown): Spec => ({ type: 'equals', params: { at, value } });
const has = (at: string): Spec => ({ type: 'has', params: { at } });
const isIn = (at: string, values: readonly unknown[]): Spec => ({ type: 'in', params: { at, values } });
const not = (guard: Spec): Spec => ({ type: 'not', params: { guard } });
const and = (...guards: readonly Spec[]): Spec => ({ type: 'and', params: { guards } });
const or = (...guards: readonly Spec[]): Spec => ({ type: 'or', params: { guards } });
const cost = (
  is: string | readonly string[],
  facts: object = { cost: '/event/data/cost', paid: '/event/data/paid' },
) => ({ type: 'policy', params: { policy: 'toy-cost', is, facts } }) as const;

describe('a guard on values', () => {
  it.each<[string, Spec, unknown, boolean]>([
    ['equals the value', equals('/event/data/x', 1), { x: 1 }, true],
    ['differs from the value', equals('/event/data/x', 1), { x: 2 }, false],
    ['is another kind of the same look', equals('/event/data/x', 1), { x: '1' }, false],
    [
      'equals an object whatever the order of its keys',
      equals('/event/data/x', { a: 1, b: [2] }),
      { x: { b: [2], a: 1 } },
      true,
    ],
    [
      'equals what another pointer names',
      equals('/event/data/x', { at: '/event/data/y' }),
      { x: 'k', y: 'k' },
      true,
    ],
    ['is null, which is a value', equals('/event/data/x', null), { x: null }, true],
    ['is among the values', isIn('/event/data/x', ['a', 'b']), { x: 'b' }, true],
    ['is not among the values', isIn('/event/data/x', ['a', 'b']), { x: 'c' }, false],
    ['is there', has('/event/data/x'), { x: 0 }, true],
    ['is there and false, which is a value', has('/event/data/x'), { x: false }, true],
    ['is an empty text', has('/event/data/x'), { x: '' }, false],
    ['is an empty list', has('/event/data/x'), { x: [] }, false],
    ['is null, which is nothing to have', has('/event/data/x'), { x: null }, false],
    ['is an element of a list', equals('/event/data/x/1', 'b'), { x: ['a', 'b'] }, true],
  ])('decides where a value %s', (_, guard, data, expected) => {
    expect(test(guard, data)).toBe(expected);
  });

  it.each<[string, Spec]>([
    ['equals', equals('/event/data/x', 1)],
    ['equals, the other side', equals('/event/data/there', { at: '/event/data/x' })],
    ['equals, both sides missing', equals('/event/data/x', { at: '/event/data/y' })],
    ['in', isIn('/event/data/x', [1, undefined])],
    ['has', has('/event/data/x')],
    ['policy', cost('fine')],
    ['not equals', not(equals('/event/data/x', 1))],
    ['not equals, the other side', not(equals('/event/data/there', { at: '/event/data/x' }))],
    ['not in', not(isIn('/event/data/x', [1]))],
    ['not policy', not(cost('dear'))],
    ['not and', not(and(equals('/event/data/there', 2), equals('/event/data/x', 1)))],
    ['not or', not(or(equals('/event/data/there', 2), equals('/event/data/x', 1)))],
    ['not not', not(not(equals('/event/data/x', 1)))],
    ['and', and(equals('/event/data/there', 1), equals('/event/data/x', 1))],
    ['or', or(equals('/event/data/there', 2), equals('/event/data/x', 1))],
  ])('does not pass by a missing value: %s', (_, guard) => {
    expect(test(guard, { there: 1 })).toBe(false);
    expect(guardOf(guard).explain(scopeOf({ there: 1 })).length).toBeGreaterThan(0);
  });

  it('passes by a missing paper only where that is asked: not has', () => {
    expect(test(not(has('/event/data/x')), {})).toBe(true);
    expect(test(not(has('/event/data/x')), { x: 1 })).toBe(false);
  });

  it.each([
    '__proto__',
    'constructor',
    'toString',
    'length',
    'x/length',
    'x/__proto__',
    'list/length',
    'list/-1',
    'list/01',
    'list/at',
  ])('finds nothing at /event/data/%s', (path) => {
    expect(test(has(`/event/data/${path}`), { x: 'text', list: [1, 2] })).toBe(false);
  });

  it('reads only the event and the case', () => {
    for (const pointer of ['/site/name', '/open', '', 'event/data', '/events/x'])
      expect(() => guardOf(has(pointer))).toThrow('POINTER_INVALID');
    expect(() => guardOf({ type: 'unless', params: {} })).toThrow('GUARD_UNKNOWN');
    expect(() => guardOf(cost('fine', { cost: { sum: '/event/data/x' } }))).toThrow('FACT_SPEC_UNKNOWN');
  });
});

describe('a guard that asks a policy', () => {
  it('passes with its verdict and says why not with another', () => {
    expect(test(cost('fine'), { cost: 10_000, paid: 10_000 })).toBe(true);
    const scope = scopeOf({ cost: 10_001, paid: 10_000 });
    expect(guardOf(cost('fine')).test(scope)).toBe(false);
    expect(guardOf(cost('fine')).explain(scope)).toEqual([
      {
        code: 'RULE',
        policy: 'toy-cost',
        rule: 'too-dear',
        clause: '9.9.9',
        message: { zh: '规则 too-dear', en: 'rule too-dear' },
        values: { cost: 10_001, most: 10_000 },
      },
      {
        code: 'RULE',
        policy: 'toy-cost',
        rule: 'paid-short',
        clause: '9.9.9',
        message: { zh: '规则 paid-short', en: 'rule paid-short' },
        values: { cost: 10_001, paid: 10_000 },
      },
    ]);
  });

  it('names each missing fact', () => {
    expect(guardOf(cost('fine')).explain(scopeOf({ cost: 1 }))).toMatchObject([
      { code: 'FACT_MISSING', policy: 'toy-cost', path: 'paid', clause: '8.2' },
    ]);
  });

  it('gives a reason even where no rule speaks', () => {
    expect(guardOf(cost('short')).explain(scopeOf({ cost: 1, paid: 1 }))).toMatchObject([
      { code: 'VERDICT', policy: 'toy-cost', allowed: ['short'], clause: '8.2' },
    ]);
  });

  it('does not throw at facts of another kind, nor does its negation pass; the value is not repeated', () => {
    for (const guard of [cost('fine'), not(cost('dear')), and(cost('fine')), or(cost('fine'))]) {
      const scope = scopeOf({ cost: 'SECRET', paid: 1 });
      expect(guardOf(guard).test(scope)).toBe(false);
      const reasons = guardOf(guard).explain(scope);
      expect(reasons.length).toBeGreaterThan(0);
      expect(JSON.stringify(reasons)).not.toContain('SECRET');
    }
  });

  it('does not throw on a day on which a term has no value yet, and says so', () => {
    const scope: Scope = {
      ...scopeOf({ cost: 1, paid: 1 }),
      event: { data: { cost: 1, paid: 1 }, at: '1950-01-01T00:00:00Z' },
    };
    expect(guardOf(cost('fine')).test(scope)).toBe(false);
    expect(guardOf(not(cost('dear'))).test(scope)).toBe(false);
    expect(guardOf(cost('fine')).explain(scope)).toMatchObject([
      { code: 'TERM_NO_VALUE', policy: 'toy-cost' },
    ]);
  });

  it('does not pass without an instant', () => {
    expect(guardOf(cost('fine')).test({ ...scopeOf({}), event: { data: { cost: 1, paid: 1 } } })).toBe(false);
  });

  it('throws what is its author’s fault: a policy that does not exist', () => {
    const guard = guardOf({ type: 'policy', params: { policy: 'no-such', is: 'fine', facts: {} } });
    expect(() => guard.test(scopeOf({}))).toThrow('POLICY_UNKNOWN');
  });
});

describe('a guard foreseen, while the data are open', () => {
  it.each<[string, Spec, object, Truth]>([
    ['known to pass', equals('/context/facts/n', 1), { n: 1 }, true],
    ['known not to pass', equals('/context/facts/n', 1), { n: 2 }, false],
    ['up to the data', equals('/event/data/x', 1), {}, 'open'],
    ['up to the whole of the data', has('/event/data'), {}, 'open'],
    ['up to what holds the data', has('/event'), {}, 'open'],
    ['hopeless beside a missing value', equals('/event/data/x', { at: '/context/facts/n' }), {}, false],
    ['and: one known not to pass', and(equals('/event/data/x', 1), equals('/context/facts/n', 1)), {}, false],
    ['and: one open', and(equals('/event/data/x', 1), equals('/context/facts/n', 1)), { n: 1 }, 'open'],
    ['or: one known to pass', or(equals('/event/data/x', 1), equals('/context/facts/n', 1)), { n: 1 }, true],
    ['or: one open', or(equals('/event/data/x', 1), equals('/context/facts/n', 1)), { n: 2 }, 'open'],
    ['not: open', not(equals('/event/data/x', 1)), {}, 'open'],
    [
      'not: the data may lack what decides',
      not(and(equals('/context/facts/n', 1), equals('/event/data/x', 1))),
      { n: 2 },
      'open',
    ],
    ['not: all known', not(equals('/context/facts/n', 1)), { n: 2 }, true],
    ['not: known to lack', not(and(equals('/context/facts/n', 1), equals('/event/data/x', 1))), {}, false],
    [
      'policy: dear whatever is paid',
      cost('fine', { cost: '/context/facts/n', paid: '/event/data/paid' }),
      { n: 10_001 },
      false,
    ],
    [
      'policy: fine if paid',
      cost('fine', { cost: '/context/facts/n', paid: '/event/data/paid' }),
      { n: 10_000 },
      'open',
    ],
    ['policy: any verdict, unless the data are of another kind', cost(['dear', 'short', 'fine']), {}, 'open'],
    [
      'not policy: open',
      not(cost('short', { cost: '/context/facts/n', paid: '/event/data/paid' })),
      { n: 1 },
      'open',
    ],
    [
      'policy: facts of the case of another kind',
      cost('fine', { cost: '/context/facts/n', paid: '/event/data/paid' }),
      { n: 'x' },
      false,
    ],
  ])('is %s', (_, guard, facts, expected) => {
    expect(foresee(guard, facts)).toBe(expected);
  });
});
