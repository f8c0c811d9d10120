import type { Facts } from '../../../src/core/decide/index.ts';
import type { Situation } from '../cases.ts';
import * as archiveAccess from './archive-access.ts';
import * as archiveDestruction from './archive-destruction.ts';
import * as archiveFiling from './archive-filing.ts';
import * as archiveIncident from './archive-incident.ts';
import * as archiveQuality from './archive-quality.ts';
import * as archiveRoom from './archive-room.ts';
import * as archiveRoomClimate from './archive-room-climate.ts';
import { entries } from './entries.ts';
import * as keyHandout from './key-handout.ts';
import * as admission from './move-in-admission.ts';
import * as appointment from './move-in-appointment.ts';
import * as completion from './move-in-completion.ts';
import * as inspection from './move-in-inspection.ts';

/** Every policy's situations by its id: what they change, and the rules that must speak. */
export const situationsOf: {
  readonly [policy: string]: { readonly base: Facts; readonly situations: readonly Situation[] };
} = {
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
  'inspection-entry': { base: {}, situations: entries('2.5.3') },
  'key-handout': { base: keyHandout.collect, situations: keyHandout.situations },
  'move-in-admission': { base: admission.owner, situations: admission.situations },
  'move-in-appointment': { base: appointment.agreed, situations: appointment.appointments },
  'move-in-completion': { base: completion.whole, situations: completion.situations },
  'move-in-inspection': { base: inspection.done, situations: inspection.situations },
  'repair-entry': { base: {}, situations: entries('3.2.1.2') },
};
