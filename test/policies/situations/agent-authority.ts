import type { Situation } from '../cases.ts';

export const agent = { role: 'agent', poaShown: true, poaDaysLeft: 0 };

export const situations: readonly Situation[] = [
  [{}, []],
  [{ poaDaysLeft: -1 }, ['agent-authority-expired 3.2.1.1']],
  [{ poaShown: false }, ['agent-unknown 3.2.1.1']],
  [{ role: 'owner', poaShown: false }, []],
  [{ role: 'cs-assistant', poaShown: true, poaDaysLeft: -5 }, []],
];
