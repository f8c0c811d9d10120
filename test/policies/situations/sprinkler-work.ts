import type { Situation } from '../cases.ts';

export const ready = { valvesShut: true, waterDrained: true };

export const situations: readonly Situation[] = [
  [{}, []],
  [{ valvesShut: false }, ['valves-open 4.1.9.4']],
  [{ waterDrained: false }, ['water-not-drained 4.1.9.4']],
];
