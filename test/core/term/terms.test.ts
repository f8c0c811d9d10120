import { describe, expect, it } from 'vitest';
import { defineTerm, type Term } from '../../../src/core/define/term.ts';
import { checkTermOverrides, createTerms, type TermOverrides } from '../../../src/core/term/index.ts';
import { codeOf } from '../../support/code-of.ts';

const deposit = defineTerm({
  id: 'deposit',
  title: { zh: '押金', en: 'Deposit' },
  description: { zh: '每户押金', en: 'Deposit of a unit' },
  unit: 'fen',
  range: { min: 0, max: 500_000 },
  values: {
    '2020-01-01': { value: 100_000, source: '1.1' },
    '2009-01-01': { value: 50_000, source: '1.1' },
    '2024-02-29': { value: 200_000, source: '民法典 509' },
  },
  clauses: ['1.1'],
});
const notice = defineTerm({
  ...deposit,
  id: 'notice',
  unit: 'day',
  values: { '2009-01-01': { value: 3, source: '1.2' } },
});
const fixed: Term = {
  kind: 'term',
  id: 'fixed',
  title: deposit.title,
  description: deposit.description,
  unit: 'month',
  values: { '2009-01-01': { value: 6, source: '1.3' } },
  clauses: ['1.3'],
};
const flag: Term = {
  ...fixed,
  id: 'with-deposit',
  unit: 'flag',
  values: { '2009-01-01': { value: true, source: '1.4' } },
};
const hotline: Term = {
  ...fixed,
  id: 'hotline',
  unit: 'text',
  values: { '2009-01-01': { value: '12345', source: '1.5' } },
};
const heat: Term = {
  ...deposit,
  id: 'heat',
  unit: 'celsius',
  range: { min: 16, max: 24 },
  values: { '2009-01-01': { value: 18.5, source: '1.6' } },
};
const all = [deposit, notice, fixed, flag, hotline, heat];

describe('createTerms', () => {
  it.each([
    ['2009-01-01', 50_000],
    ['2019-12-31', 50_000],
    ['2020-01-01', 100_000],
    ['2024-02-28', 100_000],
    ['2024-02-29', 200_000],
    ['2099-12-31', 200_000],
  ])('gives the value that holds on %s', (day, value) => {
    expect(createTerms(all).value('deposit', day)).toBe(value);
  });

  it('has no value before the first date, and says so by name', () => {
    expect(codeOf(() => createTerms(all).value('deposit', '2008-12-31'))).toBe('TERM_NO_VALUE');
  });

  it('has no value before the first date even where the site sets one', () => {
    expect(codeOf(() => createTerms(all, { deposit: 1 }).value('deposit', '2008-12-31'))).toBe(
      'TERM_NO_VALUE',
    );
  });

  it.each([['no-such-term'], ['toString'], ['__proto__'], ['']])('does not know the term %j', (id) => {
    expect(codeOf(() => createTerms(all).value(id, '2026-01-01'))).toBe('TERM_UNKNOWN');
    expect(codeOf(() => createTerms(all).unit(id))).toBe('TERM_UNKNOWN');
  });

  it.each([['2026-02-30'], ['2026-1-1'], ['yesterday'], ['2026-01-01T00:00:00'], ['']])(
    'refuses %j as a date',
    (on) => {
      expect(codeOf(() => createTerms(all).value('deposit', on))).toBe('DAY_INVALID');
    },
  );

  it("reads an instant's day in the site's zone", () => {
    // 2019-12-31T17:00Z is 01:00 on New Year's Day in Shanghai, and noon of the old year in New York.
    const at = '2019-12-31T17:00:00Z';
    expect(createTerms(all, {}, 'Asia/Shanghai').value('deposit', at)).toBe(100_000);
    expect(createTerms(all, {}, 'America/New_York').value('deposit', at)).toBe(50_000);
  });

  it("takes an instant's day as written where no zone is given", () => {
    expect(createTerms(all).value('deposit', '2020-01-01T00:30:00+08:00')).toBe(100_000);
    expect(createTerms(all).value('deposit', '2019-12-31T17:00:00Z')).toBe(50_000);
  });

  it('gives value, unit and source', () => {
    expect(createTerms(all, { notice: 5 }).read('notice', '2026-01-01')).toEqual({
      value: 5,
      unit: 'day',
      from: '2009-01-01',
      source: '1.2',
      isOverridden: true,
    });
    expect(createTerms(all).unit('deposit')).toBe('fen');
    expect(
      createTerms(all)
        .list()
        .map(({ id }) => id),
    ).toEqual(all.map(({ id }) => id));
  });

  it("puts the site's value in place of the handbook's and leaves the others", () => {
    const terms = createTerms(all, { deposit: 0, 'with-deposit': false, hotline: '400', heat: 20.5 });
    expect(all.map(({ id }) => terms.value(id, '2026-01-01'))).toEqual([0, 3, 6, false, '400', 20.5]);
  });

  it('refuses overrides that do not pass the check', () => {
    expect(codeOf(() => createTerms(all, { deposit: -1 }))).toBe('TERMS_INVALID');
  });

  it.each<[string, Term[], string]>([
    ['an id used twice', [deposit, deposit], 'TERM_TWICE'],
    ['a term without values', [{ ...deposit, values: {} }], 'TERM_INVALID'],
    [
      'a day that does not exist',
      [{ ...deposit, values: { '2023-02-29': { value: 1, source: '1.1' } } }],
      'TERM_INVALID',
    ],
    ['half a fen', [{ ...deposit, values: { '2023-02-28': { value: 0.5, source: '1.1' } } }], 'TERM_INVALID'],
    [
      'a text for a sum',
      [{ ...deposit, values: { '2023-02-28': { value: '1', source: '1.1' } } }],
      'TERM_INVALID',
    ],
  ])('refuses %s', (_name, terms, code) => {
    expect(codeOf(() => createTerms(terms))).toBe(code);
  });
});

describe('checkTermOverrides', () => {
  it.each<[string, unknown, string, string]>([
    ['an unknown term', { depositt: 1 }, 'TERM_UNKNOWN', '/depositt'],
    ['a key of the prototype', { constructor: 1 }, 'TERM_UNKNOWN', '/constructor'],
    ['__proto__', JSON.parse('{"__proto__": 1}'), 'TERM_UNKNOWN', '/__proto__'],
    ['a slash in the id', { 'a/b~c': 1 }, 'TERM_UNKNOWN', '/a~1b~0c'],
    ['a value under the range', { deposit: -1 }, 'TERM_OUT_OF_RANGE', '/deposit'],
    ['a value over the range', { deposit: 500_001 }, 'TERM_OUT_OF_RANGE', '/deposit'],
    ['a figure without a range', { fixed: 6 }, 'TERM_OUT_OF_RANGE', '/fixed'],
    ['a text for a number', { deposit: '5' }, 'TERM_TYPE', '/deposit'],
    ['half a fen', { deposit: 0.5 }, 'TERM_TYPE', '/deposit'],
    ['not a number', { heat: Number.NaN }, 'TERM_TYPE', '/heat'],
    ['null', { deposit: null }, 'TERM_TYPE', '/deposit'],
    ['a number for a flag', { 'with-deposit': 1 }, 'TERM_TYPE', '/with-deposit'],
    ['an empty text', { hotline: '' }, 'TERM_TYPE', '/hotline'],
    ['a text of 10 MB', { hotline: 'x'.repeat(10_000_000) }, 'TERM_TYPE', '/hotline'],
    ['a list', [], 'TERMS_NOT_AN_OBJECT', ''],
    ['nothing', undefined, 'TERMS_NOT_AN_OBJECT', ''],
  ])('refuses %s', (_name, overrides, code, path) => {
    expect(checkTermOverrides(all, overrides)).toMatchObject([{ code, path }]);
  });

  it('accepts both ends of a range', () => {
    expect(checkTermOverrides(all, { deposit: 0 })).toEqual([]);
    expect(checkTermOverrides(all, { deposit: 500_000 } satisfies TermOverrides)).toEqual([]);
  });

  it('does not echo what it refuses', () => {
    expect(
      JSON.stringify(checkTermOverrides(all, { deposit: 'a-secret', hotline: ['a-secret'] })),
    ).not.toContain('a-secret');
  });

  it('names the terms that there are', () => {
    expect(checkTermOverrides([deposit, notice], { x: 1 })[0]?.allowed).toEqual(['deposit', 'notice']);
  });
});
