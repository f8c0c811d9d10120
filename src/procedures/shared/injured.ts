import { append, countWhere, equals, not, tell } from '../../core/procedure/write.ts';
import type { ClauseRef } from '../../core/text.ts';

const listed = countWhere('/context/facts/injured', { no: { at: '/event/data/no' } });
const known = not(equals(listed, 0), 'injured-not-listed');
const noted = { no: '/event/data/no', at: '/event/at' };

/**
 * People injured in an incident: each is listed, given first aid, and brought to medical care or has it called. The card
 * has the messages `injured` and `medicalCare`, and the reasons `injured-listed` and `injured-not-listed`.
 */
export const injuredEvents = (clause: ClauseRef) => ({
  REPORT_INJURED: {
    guard: equals(listed, 0, 'injured-listed'),
    actions: [
      append('/facts/injured', { ...noted, state: '/event/data/state' }),
      tell(['control-room', 'cs-supervisor', 'medical'], 'injured', clause),
    ],
  },
  GIVE_FIRST_AID: { guard: known, actions: [append('/facts/firstAid', noted)] },
  MEDICAL_CARE: {
    guard: known,
    actions: [
      append('/facts/cared', { ...noted, how: '/event/data/how' }),
      tell(['cs-supervisor'], 'medicalCare', clause),
    ],
  },
});
