import { minutesUntil, policyGives, value } from '../../core/procedure/write.ts';

/** Guard: it was found longer ago than "at once" allows (3.3.3.5). */
export const reportedLate = policyGives('archive-incident', 'late', {
  step: value('report'),
  minutesBefore: minutesUntil('/event/at', '/event/data/discoveredAt'),
});
/** Guard: what was lost is found again, whole. */
export const foundWhole = policyGives('archive-incident', 'cleared', {
  step: value('found'),
  kind: '/context/facts/kind',
  intact: '/event/data/intact',
});
/** Guard: traced, contained and notified, so that the company leader can decide (3.3.2.6, 3.3.3.5). */
export const readyToDecide = policyGives('archive-incident', 'cleared', {
  step: value('propose'),
  kind: '/context/facts/kind',
  traced: '/context/facts/traced',
  investigatorInvolved: '/context/facts/investigatorInvolved',
  contained: '/context/facts/contained',
  personalData: '/context/facts/personalData',
  notified: '/context/facts/notified',
});
