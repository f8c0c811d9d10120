import { describe, expect, it } from 'vitest';
import type { Check } from '../../../src/core/define/form.ts';
import {
  eachRow,
  forbidsWhen,
  notBefore,
  notInFuture,
  requiresWhen,
  sumEquals,
  totalEquals,
  uniqueBy,
  withinPeriod,
} from '../../../src/core/form/checks.ts';
import { compareTimes } from '../../../src/core/form/times.ts';

const AT = '2026-11-23T09:30:00+08:00';

/** Runs a check with the pointer itself as the field's title. */
const run = (check: Check<unknown>, data: unknown, at = AT): readonly string[] =>
  check(data, { at }).map(({ path, code }) => `${path} ${code}`);

describe('sums', () => {
  const bill = {
    rows: [
      { nature: 'own', due: 12_000, paid: { cash: 100 } },
      { nature: 'agency', due: 345 },
      { nature: 'own', due: 55 },
    ],
    own: 12_055,
    total: 12_400,
  };

  it('hold when the rows add up, picked ones too', () => {
    expect(run(sumEquals({ rows: '/rows', amount: '/due', total: '/total' }), bill)).toEqual([]);
    const own = { at: '/nature', is: 'own' };
    expect(run(sumEquals({ rows: '/rows', amount: '/due', total: '/own', where: own }), bill)).toEqual([]);
    expect(run(totalEquals({ plus: ['/total'], minus: ['/rows/1/due'], total: '/own' }), bill)).toEqual([]);
  });

  it('read amounts inside a row and count an absent one as nothing', () => {
    const check = sumEquals({ rows: '/rows', amount: '/paid/cash', total: '/sum' });
    expect(run(check, { ...bill, sum: 100 })).toEqual([]);
    expect(run(check, { ...bill, sum: 99 })).toEqual(['/sum SUM_MISMATCH']);
  });

  it('say what the sum should be, at the total', () => {
    const check = sumEquals({ rows: '/rows', amount: '/due', total: '/total', clause: '2.5.6' });
    expect(check({ ...bill, total: 1 }, { title: () => ({ zh: '合计', en: 'Total' }) })).toEqual([
      {
        path: '/total',
        code: 'SUM_MISMATCH',
        message: {
          zh: '「合计」与各项之和不符：应为 12400 分（124.00 元）。',
          en: '"Total" does not match its parts: it should be 12400 fen (124.00 yuan).',
        },
        clause: '2.5.6',
      },
    ]);
  });

  it('are silent without a total', () => {
    expect(run(sumEquals({ rows: '/rows', amount: '/due', total: '/none' }), bill)).toEqual([]);
    expect(run(totalEquals({ plus: ['/own'], total: '/none' }), bill)).toEqual([]);
  });

  it('hold row by row, with the row in the path', () => {
    const check = eachRow('/rows', totalEquals({ plus: ['/due'], minus: ['/off'], total: '/paid' }));
    const rows = [
      { due: 100, off: 30, paid: 70 },
      { due: 100, paid: 70 },
    ];
    expect(run(check, { rows })).toEqual(['/rows/1/paid SUM_MISMATCH']);
    expect(run(check, {})).toEqual([]);
  });
});

describe('times', () => {
  it.each([
    ['2026-11-23', '2026-11-24', -1],
    ['2026-11-23', '2026-11-23', 0],
    ['2026-11-23T01:00:00Z', '2026-11-23T09:00:00+08:00', 0],
    ['2026-11-23T23:30:00+08:00', '2026-11-23', 0],
    ['2026-11-24', '2026-11-23T23:30:00+08:00', 1],
  ])('compares %s with %s', (a, b, sign) => {
    expect(Math.sign(compareTimes(a, b) ?? Number.NaN)).toBe(sign);
  });

  it('does not compare what is no time', () => {
    expect(compareTimes('2026-02-30', '2026-11-23')).toBeUndefined();
    expect(compareTimes('soon', 'later')).toBeUndefined();
  });

  it('refuse an end before its start, and the same day only strictly', () => {
    const check = notBefore({ value: '/end', from: '/start' });
    expect(run(check, { start: '2026-11-23', end: '2026-11-22' })).toEqual(['/end BEFORE']);
    expect(run(check, { start: '2026-11-23', end: '2026-11-23' })).toEqual([]);
    expect(run(check, { start: '2026-11-23' })).toEqual([]);
    const strict = notBefore({ value: '/end', from: '/start', strictly: true });
    expect(run(strict, { start: '2026-11-23', end: '2026-11-23' })).toEqual(['/end BEFORE']);
  });

  it('refuse what lies after the instant of validation, where that is known', () => {
    const check = notInFuture({ value: '/day' });
    expect(run(check, { day: '2026-11-24' })).toEqual(['/day FUTURE']);
    expect(run(check, { day: '2026-11-23' })).toEqual([]);
    expect(run(check, { day: '2026-11-23T09:30:01+08:00' })).toEqual(['/day FUTURE']);
    expect(check({ day: '2026-11-24' }, {})).toEqual([]);
  });

  it('refuse what lies outside a period, whose bounds belong to it and may be open', () => {
    const check = withinPeriod({ value: '/day', start: '/from', end: '/to' });
    const period = { from: '2026-11-01', to: '2026-11-30' };
    expect(run(check, { ...period, day: '2026-10-31' })).toEqual(['/day OUTSIDE_PERIOD']);
    expect(run(check, { ...period, day: '2026-12-01' })).toEqual(['/day OUTSIDE_PERIOD']);
    expect(run(check, { ...period, day: '2026-11-01' })).toEqual([]);
    expect(run(check, { ...period, day: '2026-11-30' })).toEqual([]);
    expect(run(check, { from: '2026-11-01', day: '2030-01-01' })).toEqual([]);
  });
});

describe('rows and conditions', () => {
  it('refuse a repeated value at its later row, not absent ones', () => {
    const check = uniqueBy({ rows: '/keys', key: '/no' });
    expect(run(check, { keys: [{ no: 'a' }, {}, { no: 'b' }, {}, { no: 'a' }] })).toEqual([
      '/keys/4/no DUPLICATE',
    ]);
    const [issue] = check({ keys: [{ no: 'SECRET' }, { no: 'SECRET' }] }, {});
    expect(JSON.stringify(issue)).not.toContain('SECRET');
    expect(issue?.message.en).toContain('row 1');
  });

  it.each([
    [{ kind: 'agent' }, ['/proxy REQUIRED_WHEN']],
    [{ kind: 'agent', proxy: '' }, ['/proxy REQUIRED_WHEN']],
    [{ kind: 'agent', proxy: [] }, ['/proxy REQUIRED_WHEN']],
    [{ kind: 'agent', proxy: 'W1' }, []],
    [{ kind: 'self' }, []],
    [{}, []],
  ])('%j needs %j', (data, expected) => {
    const check = requiresWhen({ when: { at: '/kind', is: 'agent' }, requires: '/proxy' });
    expect(run(check, data)).toEqual(expected);
  });

  it('take a condition on one of several values, or on presence', () => {
    const several = requiresWhen({ when: { at: '/kind', in: ['a', 'b'] }, requires: '/x' });
    expect(run(several, { kind: 'b' })).toEqual(['/x REQUIRED_WHEN']);
    expect(run(several, { kind: 'c' })).toEqual([]);
    const present = forbidsWhen({ when: { at: '/left' }, forbids: '/x' });
    expect(run(present, { left: {}, x: 1 })).toEqual(['/x NOT_ALLOWED_WHEN']);
    expect(run(present, { x: 1 })).toEqual([]);
  });

  it('speak in other words where they are given', () => {
    const message = { zh: '请带委托书', en: 'Bring the power of attorney' };
    const check = requiresWhen({ when: { at: '/kind' }, requires: '/proxy', message, clause: '2.5.3' });
    expect(check({ kind: 1 }, {})).toEqual([
      { path: '/proxy', code: 'REQUIRED_WHEN', message, clause: '2.5.3' },
    ]);
  });
});
