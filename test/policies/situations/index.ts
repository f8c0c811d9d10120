import type { Facts } from '../../../src/core/decide/index.ts';
import type { Situation } from '../cases.ts';
import * as callAnswering from './call-answering.ts';
import * as complaintHandling from './complaint-handling.ts';
import * as complaintSla from './complaint-sla.ts';
import { entries } from './entries.ts';
import * as keyHandout from './key-handout.ts';
import * as admission from './move-in-admission.ts';
import * as appointment from './move-in-appointment.ts';
import * as completion from './move-in-completion.ts';
import * as inspection from './move-in-inspection.ts';
import * as receptionHandling from './reception-handling.ts';
import * as referralHandling from './referral-handling.ts';

/** Every policy's situations by its id: what they change, and the rules that must speak. */
export const situationsOf: {
  readonly [policy: string]: { readonly base: Facts; readonly situations: readonly Situation[] };
} = {
  'call-answering': { base: callAnswering.call, situations: callAnswering.situations },
  'complaint-handling': { base: complaintHandling.settle, situations: complaintHandling.situations },
  'complaint-sla': { base: complaintSla.general, situations: complaintSla.situations },
  'inspection-entry': { base: {}, situations: entries('2.5.3') },
  'key-handout': { base: keyHandout.collect, situations: keyHandout.situations },
  'move-in-admission': { base: admission.owner, situations: admission.situations },
  'move-in-appointment': { base: appointment.agreed, situations: appointment.appointments },
  'move-in-completion': { base: completion.whole, situations: completion.situations },
  'move-in-inspection': { base: inspection.done, situations: inspection.situations },
  'reception-handling': { base: receptionHandling.answer, situations: receptionHandling.situations },
  'referral-handling': { base: referralHandling.returned, situations: referralHandling.situations },
  'repair-entry': { base: {}, situations: entries('3.2.1.2') },
};
