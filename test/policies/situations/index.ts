import type { Facts } from '../../../src/core/decide/index.ts';
import type { Situation } from '../cases.ts';
import { entries } from './entries.ts';
import * as floodResponse from './flood-response.ts';
import * as guardConduct from './guard-conduct.ts';
import * as incidentClosing from './incident-closing.ts';
import * as keyHandout from './key-handout.ts';
import * as leakResponse from './leak-response.ts';
import * as admission from './move-in-admission.ts';
import * as appointment from './move-in-appointment.ts';
import * as completion from './move-in-completion.ts';
import * as inspection from './move-in-inspection.ts';
import * as plannedWaterCut from './planned-water-cut.ts';
import * as policeReferral from './police-referral.ts';
import * as sprinklerWork from './sprinkler-work.ts';
import * as waterFailureClosing from './water-failure-closing.ts';

/** Every policy's situations by its id: what they change, and the rules that must speak. */
export const situationsOf: {
  readonly [policy: string]: { readonly base: Facts; readonly situations: readonly Situation[] };
} = {
  'inspection-entry': { base: {}, situations: entries('2.5.3') },
  'key-handout': { base: keyHandout.collect, situations: keyHandout.situations },
  'move-in-admission': { base: admission.owner, situations: admission.situations },
  'move-in-appointment': { base: appointment.agreed, situations: appointment.appointments },
  'move-in-completion': { base: completion.whole, situations: completion.situations },
  'move-in-inspection': { base: inspection.done, situations: inspection.situations },
  'planned-water-cut': { base: plannedWaterCut.plan, situations: plannedWaterCut.situations },
  'water-failure-closing': { base: waterFailureClosing.over, situations: waterFailureClosing.situations },
  'leak-response': { base: leakResponse.over, situations: leakResponse.situations },
  'flood-response': { base: floodResponse.wade, situations: floodResponse.situations },
  'sprinkler-work': { base: sprinklerWork.ready, situations: sprinklerWork.situations },
  'police-referral': { base: policeReferral.quiet, situations: policeReferral.situations },
  'guard-conduct': { base: guardConduct.calm, situations: guardConduct.situations },
  'incident-closing': { base: incidentClosing.over, situations: incidentClosing.situations },
  'repair-entry': { base: {}, situations: entries('3.2.1.2') },
};
