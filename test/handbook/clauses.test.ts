import { describe, expect, it } from 'vitest';
import { DeskError } from '../../src/core/issue.ts';
import { clauseById, clauses, clausesUnder, sections } from '../../src/handbook/index.ts';

/**
 * The handbook's numbers: section, how many clauses it has (counted in its text), its items in order. `a-b` is a
 * run; `3:1-4` is item 3 with its bullets 3.1 to 3.4.
 */
const NUMBERS: readonly (readonly [section: string, count: number, items: string])[] = [
  ['1.1', 15, '0-14'],
  ['1.2', 10, '0-9'],
  ['1.3', 13, '0-12'],
  ['1.4', 9, '0-8'],
  ['1.5', 8, '0-7'],
  ['2.1', 13, '1:1-12'],
  ['2.2', 10, '1:1-4 2:1-4'],
  ['2.3', 5, '0-4'],
  ['2.4', 7, '1-7'],
  ['2.5', 10, '1-10'],
  ['2.6', 6, '1-6'],
  ['3.1', 21, '1:1-10 2:1-6 3:1-2'],
  ['3.2', 18, '0 1:1-3 2:1-4 3:1-6 4'],
  ['3.3', 32, '1:1-8 2:1-6 3:1-5 4:1-9'],
  ['4.1', 24, '1-2 3:1-8 4:1-3 5-8 9:1-4'],
  ['4.2', 6, '0-5'],
  ['4.3', 4, '1 2:1-2'],
  ['4.4', 6, '1-6'],
  ['4.5', 6, '1-6'],
  ['4.6', 15, '1 2:1-6 3-9'],
  ['4.7', 5, '1-5'],
  ['4.8', 5, '1-5'],
  ['5', 13, '0-3 4:1-7 5'],
  ['6', 15, '1-15'],
];

const run = (text: string): number[] => {
  const [from = Number.NaN, to = from] = text.split('-').map(Number);
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
};

const numbersOf = (section: string, items: string): string[] =>
  items.split(' ').flatMap((item) => {
    const [head = '', bullets] = item.split(':');
    return run(head).flatMap((number) => {
      const id = `${section}.${number}`;
      return [id, ...(bullets ? run(bullets).map((bullet) => `${id}.${bullet}`) : [])];
    });
  });

const byNumber = (a: string, b: string): number => {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const difference = (left[index] ?? -1) - (right[index] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
};

const thrown = (id: string): DeskError => {
  try {
    clauseById(id);
  } catch (error) {
    if (error instanceof DeskError) return error;
  }
  throw new Error('clauseById threw no DeskError');
};

describe('the clauses', () => {
  const ids = clauses.map((clause) => clause.id);

  it('are the 276 of the handbook, each once, in its order', () => {
    expect(ids).toHaveLength(276);
    expect(new Set(ids).size).toBe(276);
    expect(ids).toEqual(NUMBERS.flatMap(([section, , items]) => numbersOf(section, items)));
    expect(ids).toEqual(ids.toSorted(byNumber));
  });

  it.each(NUMBERS)('of section %s are %i', (section, count) => {
    expect(clauses.filter((clause) => clause.section === section)).toHaveLength(count);
  });

  it('have numbers that begin with their section, and the section has a title', () => {
    const titled = new Set(sections.map((section) => section.id));
    for (const clause of clauses) {
      expect(clause.id.startsWith(`${clause.section}.`), clause.id).toBe(true);
      expect(titled.has(clause.section), clause.section).toBe(true);
    }
  });

  it('say something short in Chinese and in English, each as one finished sentence', () => {
    for (const { id, summary } of clauses) {
      expect(summary.zh, id).toMatch(/^\S.*。$/u);
      expect(summary.zh, id).toMatch(/\p{Script=Han}{2}/u);
      expect(summary.zh.length, id).toBeLessThanOrEqual(110);
      expect(summary.en, id).toMatch(/^[A-Z].*\.$/u);
      expect(summary.en, id).not.toMatch(/\p{Script=Han}/u);
      expect(summary.en.length, id).toBeLessThanOrEqual(290);
      expect(summary.zh.match(/。/gu), id).toHaveLength(1);
    }
  });

  it('name no company', () => {
    for (const { id, summary } of clauses) {
      expect(summary.zh, id).not.toMatch(/有限|股份|集团|××|[A-Za-z]/u);
      expect(summary.en, id).not.toMatch(/\b(?:Ltd|Co\.|Inc|LLC|Group|Holdings|XX)/u);
    }
  });

  it('keep the traditional and misprinted words of the source out', () => {
    const misprints = /信道|水制|借供|被对象|斗殴的程序|人员财务|栓修|地面示房|可许制|投拆/u;
    for (const { id, summary } of clauses) expect(summary.zh, id).not.toMatch(misprints);
  });
});

/** Figures as the handbook states them: a summary that loses or changes one is wrong. */
const FIGURES: readonly (readonly [id: string, zh: readonly string[], en: readonly string[]])[] = [
  ['1.2.3', ['三声'], ['three rings']],
  ['2.1.1.6', ['三声'], ['three rings']],
  ['2.3.0', ['5 分钟'], ['5 minutes']],
  ['2.3.1', ['30 分钟'], ['30 minutes']],
  ['2.3.2', ['3 小时'], ['3 hours']],
  ['2.3.3', ['3 天', '书面'], ['3 days', 'written']],
  ['2.3.4', ['商定', '书面'], ['agreed', 'written']],
  ['2.4.3', ['24 小时', '一周'], ['24 hours', 'a week']],
  ['2.4.7', ['中旬', '下旬', '一个月'], ['middle', 'end of each month', 'a month']],
  ['2.5.2', ['两张', '一张', '第五联'], ['two copies', 'fifth leaf']],
  ['2.5.5', ['两份'], ['Two copies', 'one comes back']],
  ['2.6.2', ['十二种'], ['Twelve']],
  ['2.6.3', ['1000 元', '20 元', '5 元'], ['1000 yuan', '20 yuan', '5 yuan']],
  ['3.1.3.2', ['三次'], ['three times a week']],
  ['3.2.2.3', ['当天', '不得过夜'], ['same day', 'never overnight']],
  ['3.3.1.4', ['半年'], ['half year']],
  ['3.3.1.7', ['14–24 ℃', '50–60 %'], ['14–24 °C', '50–60 %']],
  ['3.3.3.4', ['至少两人'], ['at least two']],
  ['3.3.4.6', ['98 %'], ['98 %']],
  ['3.3.4.7', ['98 %'], ['98 %']],
  ['3.3.4.9', ['50 %'], ['50 %']],
  ['4.5.4', ['10 分钟'], ['10 minutes']],
  ['5.3', ['24 小时'], ['24 hours']],
];

describe('a summary', () => {
  it.each(FIGURES)('of %s keeps its figures', (id, zh, en) => {
    const { summary } = clauseById(id);
    for (const figure of zh) expect(summary.zh).toContain(figure);
    for (const figure of en) expect(summary.en).toContain(figure);
  });

  it('of a clause with a figure to check is a limit', () => {
    for (const id of ['2.3.1', '2.4.3', '3.2.2.3', '3.3.1.7', '3.3.4.6', '4.5.4', '5.3']) {
      expect(clauseById(id).kind, id).toBe('limit');
    }
  });
});

describe('clauseById', () => {
  it('finds a clause by its number', () => {
    expect(clauseById('2.5.5')).toMatchObject({ id: '2.5.5', kind: 'paper', section: '2.5' });
  });

  it('refuses an unknown number with those of the section that was meant', () => {
    const error = thrown('2.3.9');
    expect(error.code).toBe('CLAUSE_UNKNOWN');
    expect(error.issues[0]?.allowed).toEqual(['2.3.0', '2.3.1', '2.3.2', '2.3.3', '2.3.4']);
    expect(error.text.zh).toContain('2.3.0 … 2.3.4');
    expect(error.text.en).toContain('2.3.0 … 2.3.4');
  });

  it('takes the longest section that fits, so that 2.1 does not answer for 2.10', () => {
    expect(thrown('2.10.1').issues[0]?.allowed?.[0]).toBe('2.1.1');
    expect(thrown('2.10.1').issues[0]?.allowed?.at(-1)).toBe('2.6.6');
  });

  it.each(['', '9.9', '__proto__', 'toString', ' 2.5.2', '2.5.2 '])('refuses %j', (id) => {
    const error = thrown(id);
    expect(error.code).toBe('CLAUSE_UNKNOWN');
    expect(error.issues[0]?.allowed?.length).toBeGreaterThan(0);
  });

  it('does not repeat what it was asked for', () => {
    expect(thrown('2.5.13800138000').message).not.toContain('13800138000');
  });
});

describe('clausesUnder', () => {
  it('covers a clause with its bullets, a section, a chapter', () => {
    expect(clausesUnder('4.3.2').map((clause) => clause.id)).toEqual(['4.3.2', '4.3.2.1', '4.3.2.2']);
    expect(clausesUnder('2.5')).toHaveLength(10);
    expect(clausesUnder('4')).toHaveLength(24 + 6 + 4 + 6 + 6 + 15 + 5 + 5);
    expect(clausesUnder('2.1').every((clause) => clause.section === '2.1')).toBe(true);
  });

  it('covers nothing for a number that does not exist', () => {
    expect(clausesUnder('7')).toEqual([]);
    expect(clausesUnder('')).toEqual([]);
  });
});
