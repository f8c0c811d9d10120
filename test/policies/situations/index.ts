import type { Facts } from '../../../src/core/decide/index.ts';
import type { Situation } from '../cases.ts';
import * as authority from './agent-authority.ts';
import * as archiveAccess from './archive-access.ts';
import * as archiveDestruction from './archive-destruction.ts';
import * as archiveFiling from './archive-filing.ts';
import * as archiveIncident from './archive-incident.ts';
import * as archiveQuality from './archive-quality.ts';
import * as archiveRoom from './archive-room.ts';
import * as archiveRoomClimate from './archive-room-climate.ts';
import * as callAnswering from './call-answering.ts';
import * as complaintHandling from './complaint-handling.ts';
import * as complaintSla from './complaint-sla.ts';
import { entries } from './entries.ts';
import * as fire from './fire.ts';
import * as floodResponse from './flood-response.ts';
import * as guardConduct from './guard-conduct.ts';
import * as incidentClosing from './incident-closing.ts';
import * as keyHandout from './key-handout.ts';
import * as keyLoan from './key-loan.ts';
import * as leakResponse from './leak-response.ts';
import * as lift from './lift.ts';
import * as admission from './move-in-admission.ts';
import * as appointment from './move-in-appointment.ts';
import * as completion from './move-in-completion.ts';
import * as inspection from './move-in-inspection.ts';
import * as patrolCompliance from './patrol-compliance.ts';
import * as patrolFinding from './patrol-finding.ts';
import * as plannedWaterCut from './planned-water-cut.ts';
import * as policeReferral from './police-referral.ts';
import * as powerCut from './power-cut.ts';
import * as receptionHandling from './reception-handling.ts';
import * as referralHandling from './referral-handling.ts';
import * as renovation from './renovation-admission.ts';
import * as renovationFees from './renovation-fees.ts';
import * as renovationWorks from './renovation-works.ts';
import * as repairProgress from './repair-progress.ts';
import * as repairSla from './repair-sla.ts';
import * as repairVisit from './repair-visit.ts';
import * as specialRequestProgress from './special-request-progress.ts';
import * as specialRequestTerm from './special-request-term.ts';
import * as sprinklerWork from './sprinkler-work.ts';
import * as waterFailureClosing from './water-failure-closing.ts';
import * as workOrderProgress from './work-order-progress.ts';

/** Every policy's situations by its id: what they change, and the rules that must speak. */
export const situationsOf: {
  readonly [policy: string]: { readonly base: Facts; readonly situations: readonly Situation[] };
} = {
  'agent-authority': { base: authority.agent, situations: authority.situations },
  'archive-access': { base: archiveAccess.staff, situations: archiveAccess.situations },
  'archive-destruction': { base: archiveDestruction.listed, situations: archiveDestruction.situations },
  'archive-filing': { base: archiveFiling.received, situations: archiveFiling.situations },
  'archive-incident': {
    base: archiveIncident.proposed,
    situations: [...archiveIncident.situations, ...archiveIncident.reports],
  },
  'archive-quality': {
    base: archiveQuality.met,
    situations: [...archiveQuality.below, ...archiveQuality.unmeasured],
  },
  'archive-room': {
    base: archiveRoom.enters,
    situations: [...archiveRoom.situations, ...archiveRoom.checks],
  },
  'archive-room-climate': { base: archiveRoomClimate.normal, situations: archiveRoomClimate.situations },
  'call-answering': { base: callAnswering.call, situations: callAnswering.situations },
  'complaint-handling': { base: complaintHandling.settle, situations: complaintHandling.situations },
  'complaint-sla': { base: complaintSla.general, situations: complaintSla.situations },
  'fire-response': { base: fire.steps.fight, situations: fire.situations },
  'flood-response': { base: floodResponse.wade, situations: floodResponse.situations },
  'guard-conduct': { base: guardConduct.calm, situations: guardConduct.situations },
  'incident-closing': { base: incidentClosing.over, situations: incidentClosing.situations },
  'inspection-entry': { base: {}, situations: entries('2.5.3') },
  'key-handout': { base: keyHandout.collect, situations: keyHandout.situations },
  'key-loan': {
    base: keyLoan.lend,
    situations: [...keyLoan.situations, ...keyLoan.late, ...keyLoan.breach],
  },
  'leak-response': { base: leakResponse.over, situations: leakResponse.situations },
  'lift-entrapment': { base: {}, situations: lift.situations },
  'lift-rescue': { base: lift.call, situations: lift.rescues },
  'move-in-admission': { base: admission.owner, situations: admission.situations },
  'move-in-appointment': { base: appointment.agreed, situations: appointment.appointments },
  'move-in-completion': { base: completion.whole, situations: completion.situations },
  'move-in-inspection': { base: inspection.done, situations: inspection.situations },
  'patrol-compliance': {
    base: patrolCompliance.start,
    situations: [...patrolCompliance.situations, ...patrolCompliance.short],
  },
  'patrol-finding': { base: patrolFinding.term, situations: patrolFinding.situations },
  'planned-water-cut': { base: plannedWaterCut.plan, situations: plannedWaterCut.situations },
  'police-referral': { base: policeReferral.quiet, situations: policeReferral.situations },
  'power-cut': { base: {}, situations: powerCut.situations },
  'power-cut-notice': { base: powerCut.preparations.customers, situations: powerCut.notices },
  'reception-handling': { base: receptionHandling.answer, situations: receptionHandling.situations },
  'referral-handling': { base: referralHandling.returned, situations: referralHandling.situations },
  'renovation-admission': { base: renovation.ready, situations: renovation.situations },
  'renovation-entry': { base: {}, situations: entries('2.6.6') },
  'renovation-fees': { base: renovationFees.statement, situations: renovationFees.situations },
  'renovation-works': { base: renovationWorks.final, situations: renovationWorks.situations },
  'repair-entry': { base: {}, situations: entries('3.2.1.2') },
  'repair-progress': { base: {}, situations: repairProgress.situations },
  'repair-sla': { base: repairSla.base, situations: repairSla.situations },
  'repair-visit': { base: repairVisit.enter, situations: repairVisit.situations },
  'special-request-progress': { base: {}, situations: specialRequestProgress.situations },
  'special-request-term': { base: specialRequestTerm.base, situations: specialRequestTerm.situations },
  'sprinkler-work': { base: sprinklerWork.ready, situations: sprinklerWork.situations },
  'water-failure-closing': { base: waterFailureClosing.over, situations: waterFailureClosing.situations },
  'work-order-progress': { base: {}, situations: workOrderProgress.situations },
};
