import type { Facts } from '../../../src/core/decide/index.ts';
import type { Situation } from '../cases.ts';
import { entries } from './entries.ts';
import * as fire from './fire.ts';
import * as keyHandout from './key-handout.ts';
import * as lift from './lift.ts';
import * as admission from './move-in-admission.ts';
import * as appointment from './move-in-appointment.ts';
import * as completion from './move-in-completion.ts';
import * as inspection from './move-in-inspection.ts';
import * as powerCut from './power-cut.ts';

/** Every policy's situations by its id: what they change, and the rules that must speak. */
export const situationsOf: {
  readonly [policy: string]: { readonly base: Facts; readonly situations: readonly Situation[] };
} = {
  'fire-response': { base: fire.steps.fight, situations: fire.situations },
  'inspection-entry': { base: {}, situations: entries('2.5.3') },
  'key-handout': { base: keyHandout.collect, situations: keyHandout.situations },
  'lift-entrapment': { base: {}, situations: lift.situations },
  'lift-rescue': { base: lift.call, situations: lift.rescues },
  'move-in-admission': { base: admission.owner, situations: admission.situations },
  'move-in-appointment': { base: appointment.agreed, situations: appointment.appointments },
  'move-in-completion': { base: completion.whole, situations: completion.situations },
  'move-in-inspection': { base: inspection.done, situations: inspection.situations },
  'power-cut': { base: {}, situations: powerCut.situations },
  'power-cut-notice': { base: powerCut.preparations.customers, situations: powerCut.notices },
  'repair-entry': { base: {}, situations: entries('3.2.1.2') },
};
