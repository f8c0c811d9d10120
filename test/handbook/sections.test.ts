import { describe, expect, it } from 'vitest';
import { sections } from '../../src/handbook/index.ts';

/** Chapters and how many sections each has, counted in the handbook. */
const CHAPTERS: readonly (readonly [chapter: number, sections: number])[] = [
  [1, 5],
  [2, 6],
  [3, 3],
  [4, 8],
  [5, 0],
  [6, 0],
];

describe('the sections', () => {
  it('are the six chapters and their twenty-two sections, in order', () => {
    const expected = CHAPTERS.flatMap(([chapter, count]) => [
      `${chapter}`,
      ...Array.from({ length: count }, (_, index) => `${chapter}.${index + 1}`),
    ]);
    expect(expected).toHaveLength(28);
    expect(sections.map((section) => section.id)).toEqual(expected);
  });

  it('have a Chinese and an English title', () => {
    for (const { id, title } of sections) {
      expect(title.zh, id).toMatch(/^\p{Script=Han}{2,12}$/u);
      expect(title.en, id).toMatch(/^[A-Z][A-Za-z -]+$/u);
    }
  });
});
