import type { Situation } from '../cases.ts';

export const normal = { temperature: 20, humidity: 55 };

/** 14–24 ℃ and 50–60 %, the limits included (A15). */
export const situations: readonly Situation[] = [
  [{}, []],
  [{ temperature: 14 }, []],
  [{ temperature: 24 }, []],
  [{ temperature: 13.9 }, ['too-cold 3.3.1.7']],
  [{ temperature: 24.1 }, ['too-warm 3.3.1.7']],
  [{ humidity: 50 }, []],
  [{ humidity: 60 }, []],
  [{ humidity: 49.9 }, ['too-dry 3.3.1.7']],
  [{ humidity: 60.1 }, ['too-damp 3.3.1.7']],
  [{ temperature: 30, humidity: 80 }, ['too-damp 3.3.1.7', 'too-warm 3.3.1.7']],
];
