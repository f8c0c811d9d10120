import { describe, expect, it } from 'vitest';
import type { Align } from '../../../src/pdf/blocks.ts';
import { openCanvas } from '../../../src/pdf/output/canvas.ts';
import { paintLine } from '../../../src/pdf/text/paint.ts';
import { run, setIn } from './support.ts';

/** Operators for the first line of a text set in 10 point, in room of so many em. */
const opsOf = (text: string, em: number, align: Align = 'justify'): string => {
  const canvas = openCanvas();
  paintLine(canvas, setIn(em, [run(text)])[0] as never, 0, 100, em * 10, align);
  return canvas.ops.join('\n');
};
const startOf = (ops: string): number => Number(/([\d.]+) 100 Td/.exec(ops)?.[1]);
const spacingOf = (ops: string): number => Number(/([\d.]+) Tc/.exec(ops)?.[1]);

describe('painting a line', () => {
  it('spreads a full line between its characters', () => {
    // 20 em and the word do not fit into 20.5; half an em over 19 gaps is 5 / 19 points each
    expect(spacingOf(opsOf('一二三四五六七八九十一二三四五六七八九十一', 20.5))).toBeCloseTo(5 / 19, 3);
  });

  it('leaves the last line as it is', () => {
    expect(spacingOf(opsOf('一二三四五', 20.5))).toBe(0);
  });

  it('leaves a line ragged rather than tear it apart', () => {
    // three em to spare over two gaps
    expect(spacingOf(opsOf('一二三abcdefghijk', 6))).toBe(0);
  });

  it('centres and ranges right by the ink of the line', () => {
    expect(startOf(opsOf('一二', 10, 'center'))).toBe(40);
    expect(startOf(opsOf('一二', 10, 'right'))).toBe(80);
    expect(startOf(opsOf('一二，', 10, 'right'))).toBe(75);
  });

  it('draws a bar filled by its share, and only framed when there is nothing of it', () => {
    const barOf = (share: number): readonly string[] => {
      const canvas = openCanvas();
      paintLine(canvas, setIn(20, [{ kind: 'bar', share, em: 8 }])[0] as never, 0, 100, 200, 'left');
      return canvas.ops.filter((op) => / re [fS]$/.test(op));
    };
    expect(barOf(0.25)).toEqual(['0 99.2 20 8.6 re f', '0 99.2 80 8.6 re S']);
    expect(barOf(0)).toEqual(['0 99.2 80 8.6 re S']);
  });

  it('writes text as hex strings only', () => {
    expect(opsOf('a) Tj (b', 20)).toMatch(/\[(<[0-9a-f]+>|-?\d+)+\] TJ/);
    expect(opsOf('a) Tj (b', 20)).not.toContain('(b');
  });
});
