import { describe, expect, it } from 'vitest';
import { clauseById, createDesk, policies, terms } from '../../src/index.ts';

/**
 * Every figure of the handbook, clause by clause, as it was read there: what it counts, and the term that holds it.
 * Recurring days (each day, week, Friday, month, half-year) are duties, not terms.
 */
const FIGURES: readonly (readonly [
  clause: string,
  what: string,
  term: string,
  value: number,
  unit: string,
])[] = [
  ['1.2.3', 'the phone rings three times at most', 'call-rings', 3, 'count'],
  ['2.1.1.6', 'the phone rings three times at most', 'call-rings', 3, 'count'],
  ['2.3.0', 'five minutes to the unit or the scene', 'repair-arrival', 5, 'minute'],
  ['2.3.1', 'thirty minutes', 'complaint-general', 30, 'minute'],
  ['2.3.2', 'three hours', 'complaint-fairly-complex', 3, 'hour'],
  ['2.3.3', 'three days', 'complaint-complex', 3, 'day'],
  [
    '2.4.3',
    'simple repairs and emergencies at once, read as five minutes (A3)',
    'repair-arrival',
    5,
    'minute',
  ],
  ['2.4.3', 'general repairs within 24 hours', 'repair-general', 24, 'hour'],
  ['2.4.3', 'large repairs within a week, read as 7 × 24 hours (A4)', 'repair-large', 7, 'day'],
  ['2.4.7', 'a month without return', 'unreturned-review', 1, 'month'],
  ['2.5.2', "two copies of the owner's ID card", 'owner-id-copies', 2, 'count'],
  ['2.5.2', 'one copy of the purchase invoice', 'purchase-invoice-copies', 1, 'count'],
  ['2.5.5', 'two copies of the agreement', 'agreement-copies', 2, 'count'],
  ['2.5.5', 'one of them comes back', 'agreement-copies-returned', 1, 'count'],
  ['2.6.1', 'one set of drawings', 'renovation-drawing-sets', 1, 'count'],
  ['2.6.1', "a copy of the owner's ID card where an agent comes", 'renovation-owner-id-copies', 1, 'count'],
  ['2.6.3', 'a deposit of 1000 yuan', 'renovation-deposit', 100_000, 'fen'],
  ['2.6.3', 'one copy of the business licence', 'renovation-licence-copies', 1, 'count'],
  ['2.6.3', 'a deposit of 20 yuan for each pass', 'renovation-pass-deposit', 2000, 'fen'],
  ['2.6.3', '5 yuan for the making of each pass', 'renovation-pass-cost', 500, 'fen'],
  ['3.1.3.1', 'two staff, one in the morning and one in the afternoon', 'patrol-staff-day', 2, 'count'],
  ['3.1.3.1', 'the morning ends at noon (A25)', 'patrol-morning-end', 720, 'minute'],
  ['3.1.3.2', 'three patrols a week at least', 'patrol-manager-week', 3, 'count'],
  [
    '3.2.1.1',
    "a copy of the owner's ID card where an agent collects",
    'collection-owner-id-copies',
    1,
    'count',
  ],
  ['3.2.1.2', 'one key stays for the repair', 'keys-left-for-repair', 1, 'count'],
  ['3.2.2.3', 'back on the same day, at 24:00 at the latest (A6)', 'key-desk-closing', 1440, 'minute'],
  ['3.3.1.7', 'from 14 °C', 'archive-temperature-min', 14, 'celsius'],
  ['3.3.1.7', 'to 24 °C', 'archive-temperature-max', 24, 'celsius'],
  ['3.3.1.7', 'from 50 % humidity', 'archive-humidity-min', 50, 'percent'],
  ['3.3.1.7', 'to 60 % humidity', 'archive-humidity-max', 60, 'percent'],
  ['3.3.3.4', 'two people watch', 'archive-witnesses', 2, 'count'],
  ['3.3.4.6', '98 % of the district known', 'archive-district-knowledge', 98, 'percent'],
  ['3.3.4.7', '98 % of the files complete', 'archive-files-complete', 98, 'percent'],
  ['3.3.4.9', '50 % of the files on the computer', 'archive-files-on-computer', 50, 'percent'],
  ['4.5.4', 'ten minutes before the cut', 'power-cut-notice', 10, 'minute'],
  ['4.6.6', 'one fire lift is kept', 'fire-lifts-kept', 1, 'count'],
  ['5.3', 'the answer within 24 hours of the record (A2)', 'complaint-first-answer', 24, 'hour'],
  ['5.3', 'the result told within 24 hours of the settlement (A2)', 'complaint-result-told', 24, 'hour'],
];

/** Figures that an assumption sets where the handbook says "at once", "soon" or nothing, or asks for no number at all. */
const ASSUMED: readonly (readonly [assumption: string, term: string, value: number, unit: string])[] = [
  ['A3', 'emergency-told', 1, 'minute'],
  ['A3', 'order-handover', 5, 'minute'],
  ['A3', 'police-call', 5, 'minute'],
  ['A19', 'lift-short-time', 30, 'minute'],
  ['A36', 'key-loss-wage-share', 20, 'percent'],
  ['A43', 'water-cut-notice', 1440, 'minute'],
  ['A47', 'archive-loan', 7, 'day'],
  ['A47', 'archive-room-check', 1, 'month'],
  ['A47', 'archive-reading-gap', 3, 'day'],
];

const byId = new Map(terms.map((term) => [term.id, term]));
const today = (id: string) =>
  Object.entries(byId.get(id)?.values ?? {})
    .toSorted()
    .at(-1)?.[1];

describe('every figure of the handbook', () => {
  it.each(FIGURES)('of %s, %s, is the term %s: %d %s', (clause, _, id, value, unit) => {
    expect(clauseById(clause)).toBeDefined();
    const term = byId.get(id);
    expect(term?.values['2009-01-01']?.value).toBe(value);
    expect(term?.unit).toBe(unit);
    expect(term?.clauses).toContain(clause);
  });

  it.each(ASSUMED)('that %s sets is the term %s: %d %s', (_, id, value, unit) => {
    expect(today(id)?.value).toBe(value);
    expect(byId.get(id)?.unit).toBe(unit);
  });
});

describe('every term', () => {
  it.each(terms)(
    '$id names its clauses, and has a description, dated values with a source and a range',
    (term) => {
      expect(term.clauses.length).toBeGreaterThan(0);
      for (const clause of term.clauses)
        expect(/^A\d+$/.test(clause) || clauseById(clause) !== undefined).toBe(true);
      for (const text of [term.title, term.description]) {
        expect(text.zh).toMatch(/\p{Script=Han}/u);
        expect(text.en).toMatch(/[A-Za-z]/);
      }
      for (const { source } of Object.values(term.values)) expect(source.length).toBeGreaterThan(1);
      const { range } = term;
      if (term.unit === 'flag' || term.unit === 'text') expect(range).toBeUndefined();
      else {
        expect(range).toBeDefined();
        for (const { value } of Object.values(term.values)) {
          expect(value).toBeGreaterThanOrEqual(range?.min as number);
          expect(value).toBeLessThanOrEqual(range?.max as number);
        }
      }
    },
  );

  it('is not another by a second name', () => {
    const seen = new Map<string, string>();
    for (const { id, title } of terms) {
      expect([id, seen.get(title.zh)]).toEqual([id, undefined]);
      seen.set(title.zh, id);
    }
  });

  it('that a law sets lets a site be stricter, never laxer, where the law says at least or at most', () => {
    // The law's figure is one end of the range.
    for (const id of [
      'complaint-answer-hangzhou',
      'water-cut-notice',
      'warranty-waterproofing',
      'key-loss-wage-share',
      'prepayment-limit-hangzhou',
    ]) {
      const { range } = byId.get(id) ?? {};
      expect([range?.min, range?.max]).toContain(today(id)?.value);
    }
  });
});

describe('a rule that rests on a law', () => {
  const laws = policies.flatMap((policy) =>
    policy.rules
      .filter(({ event }) => !/^A?\d/.test(event.params.clause))
      .map(({ name, event }) => [policy.id, name, event.params.clause, policy] as const),
  );

  it.each(laws)(
    '%s: %s (%s) names the clause of the handbook beside it',
    (_, name, _clause, { beside = {} }) => {
      expect(clauseById(beside[name] ?? '')).toBeDefined();
    },
  );

  it('is beside a clause in the decision too', () => {
    const { reasons } = createDesk().decide(
      'police-referral',
      { weapons: true },
      { at: '2026-11-23T10:00:00+08:00' },
    );
    expect(reasons.find(({ rule }) => rule === 'weapons')).toMatchObject({
      clause: '保安服务管理条例 29',
      beside: '4.7.1',
    });
  });

  it('is the only kind of rule with another clause beside it', () => {
    for (const { beside = {}, rules } of policies) {
      const named = rules.filter(({ event }) => !/^A?\d/.test(event.params.clause)).map(({ name }) => name);
      expect(Object.keys(beside).toSorted()).toEqual(named.toSorted());
    }
  });
});
