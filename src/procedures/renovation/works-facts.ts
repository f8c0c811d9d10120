import {
  count,
  countWhere,
  daysUntil,
  last,
  minutesUntil,
  present,
  type Sources,
} from '../../core/procedure/write.ts';

const HOT = '/event/data';
/** A job of hot work is permitted (2.6.5, A31). */
export const hotWorkFacts: Sources = {
  hotWork: '/context/facts/hotWork',
  halted: '/context/facts/halted',
  certificateShown: `${HOT}/certificateShown`,
  certificateDaysLeft: daysUntil(`${HOT}/certificateUntil`, `${HOT}/from`),
  guardNamed: `${HOT}/guardNamed`,
  guardIsAnother: `${HOT}/guardIsAnother`,
  extinguishers: `${HOT}/extinguishers`,
  combustiblesCleared: `${HOT}/combustiblesCleared`,
  openingsSealed: `${HOT}/openingsSealed`,
  sparksCaught: `${HOT}/sparksCaught`,
  noticePosted: `${HOT}/noticePosted`,
  paintOnSite: `${HOT}/paintOnSite`,
  combustibleInsulation: `${HOT}/combustibleInsulation`,
  closedVessel: `${HOT}/closedVessel`,
  outdoors: `${HOT}/outdoors`,
  windForce: `${HOT}/windForce`,
  minutesLong: minutesUntil(`${HOT}/until`, `${HOT}/from`),
  minutesLeft: minutesUntil(`${HOT}/until`, '/event/at'),
};
/** Permitted hot work begins (2.6.5). */
export const hotStartFacts: Sources = {
  hotWork: '/context/facts/hotWork',
  halted: '/context/facts/halted',
  minutesLeft: minutesUntil('/context/facts/hotJob/until', '/event/at'),
  minutesToStart: minutesUntil('/context/facts/hotJob/from', '/event/at'),
};
/** An overnight stay is permitted (2.6.2, A31). */
export const overnightFacts: Sources = {
  overnight: '/context/facts/overnight',
  halted: '/context/facts/halted',
  guarantorSigned: '/event/data/guarantorSigned',
  ownerSigned: '/event/data/ownerSigned',
  contractorSigned: '/event/data/contractorSigned',
  people: '/event/data/people',
  safeToStay: '/event/data/safeToStay',
  nightsBeyondPermit: daysUntil('/context/facts/until', '/event/data/until'),
  daysLeft: daysUntil('/event/data/until', '/event/at'),
};
/** A paper of A31 is handed in later. */
export const laterFacts: Sources = {
  filled: '/event/data/filled',
  ownerSigned: '/event/data/ownerSigned',
  contractorSigned: '/event/data/contractorSigned',
};
/** Violations that stopped the works, and those of them that are closed. */
export const stopFacts: Sources = {
  stops: countWhere('/context/facts/violations', { demand: 'stop' }),
  stopsClosed: countWhere('/context/facts/closed', { demand: 'stop' }),
};
/** What the last entry of a violation demanded. */
export const demanded = last('/context/facts/violations', 'demand', { no: { at: '/event/data/no' } });
/** The final inspection (2.6.6). */
export const finalFacts: Sources = {
  ending: '/context/facts/ending',
  result: '/event/data/result',
  faults: count('/event/data/faults'),
  termGiven: present('/event/data/rectifyBy'),
  termDaysLeft: daysUntil('/event/data/rectifyBy', '/event/at'),
  violations: count('/context/facts/violations'),
  violationsClosed: count('/context/facts/closed'),
  changes: '/context/facts/changes',
  waterTest: '/event/data/waterTest',
  selfAccepted: '/event/data/selfAccepted',
  warrantyGiven: '/event/data/warrantyGiven',
  renovatorSigned: '/event/data/renovatorSigned',
  engineeringSigned: '/event/data/engineeringSigned',
  securitySigned: '/event/data/securitySigned',
};
