import { describe, expect, it } from 'vitest';
import { archiveFigures, createDesk } from '../../src/index.ts';
import { sampleOf } from '../../src/samples.ts';

const AT = '2026-12-01T09:00:00+08:00';
const answers = (right: number, wrong: number) => [
  ...Array.from({ length: right }, () => ({ kind: 'answer', correct: true })),
  ...Array.from({ length: wrong }, () => ({ kind: 'answer', correct: false })),
];
const file = (held: boolean, complete: boolean, onComputer: boolean) => ({
  kind: 'file',
  held,
  complete,
  onComputer,
});
const files = (count: number, ...how: Parameters<typeof file>) =>
  Array.from({ length: count }, () => file(...how));

describe('the measured standards of archive work (3.3.4.6, 3.3.4.7, 3.3.4.9)', () => {
  it('are met at exactly 98, 98 and 50 percent', () => {
    const report = archiveFigures(
      [
        ...answers(49, 1),
        ...files(49, true, true, true),
        ...files(49, true, true, false),
        ...files(2, false, false, false),
      ],
      { at: AT },
    );
    expect(report.standards).toEqual([
      {
        id: 'knowledge',
        clause: '3.3.4.6',
        part: 49,
        whole: 50,
        needed: 98,
        rate: { numerator: 49, denominator: 50 },
        percent: '98.00',
        isMet: true,
      },
      {
        id: 'complete',
        clause: '3.3.4.7',
        part: 98,
        whole: 100,
        needed: 98,
        rate: { numerator: 98, denominator: 100 },
        percent: '98.00',
        isMet: true,
      },
      // Of the files that are there, not of those that are due.
      {
        id: 'computer',
        clause: '3.3.4.9',
        part: 49,
        whole: 98,
        needed: 50,
        rate: { numerator: 49, denominator: 98 },
        percent: '50.00',
        isMet: true,
      },
    ]);
    expect(report.isMet).toBe(true);
  });

  it('just below is below, and is not shown as 98', () => {
    const [knowledge] = archiveFigures(answers(97_999, 2001), { at: AT }).standards;
    expect(knowledge).toMatchObject({ isMet: false, percent: '97.99' });
  });

  it('what was not counted has no rate and is not met', () => {
    const report = archiveFigures([], { at: AT });
    expect(report.standards.map(({ percent, isMet }) => [percent, isMet])).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ]);
    expect(report.isMet).toBe(false);
  });

  it('go on into the policy of all nine standards, and a site may ask for more', () => {
    const desk = createDesk({ terms: { 'archive-files-on-computer': 80 } });
    const records = sampleOf('records', 'archive-record') as unknown as unknown[];
    const { facts, standards } = archiveFigures(records, { at: AT, terms: desk.terms });
    expect(standards.map(({ isMet }) => isMet)).toEqual([true, true, false]);
    const { verdict, reasons } = desk.decide('archive-quality', facts, { at: AT });
    expect(verdict).toBe('below');
    expect(reasons.map(({ clause }) => clause)).toContain('3.3.4.9');
  });

  it.each([
    [null],
    [{ kind: 'answer' }],
    [{ kind: 'answer', correct: 1 }],
    [{ kind: 'answer', correct: true, held: true }],
    [{ kind: 'file' }],
    [{ kind: 'file', held: true, complete: true }],
    [{ kind: 'file', held: false, complete: true }],
    [{ kind: 'file', held: true, complete: true, onComputer: true, surprise: 1 }],
    [{ kind: 'box', held: true }],
  ])('%j is refused', (record) => {
    expect(() => archiveFigures([record], { at: AT })).toThrow('RECORD_INVALID');
  });

  it('an instant has an offset', () =>
    expect(() => archiveFigures([], { at: '2026-12-01' })).toThrow('INSTANT_INVALID'));
});
