import type { Assumption } from './assumption.ts';
import { assumptions1 } from './assumptions/1-10.ts';
import { assumptions11 } from './assumptions/11-20.ts';
import { assumptions21 } from './assumptions/21-30.ts';
import { assumptions31 } from './assumptions/31-40.ts';
import { assumptions41 } from './assumptions/41-50.ts';

/** How the library reads the handbook where it leaves a question open: A1 to A50. */
export const assumptions: readonly Assumption[] = [
  assumptions1,
  assumptions11,
  assumptions21,
  assumptions31,
  assumptions41,
].flat();
