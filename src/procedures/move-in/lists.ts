import {
  allOf,
  append,
  clear,
  clearDeadline,
  daysUntil,
  issueForm,
  known,
  policyGives,
  record,
  setDeadline,
  tell,
  value,
} from '../../core/procedure/write.ts';
import { ownerSpeaks } from '../shared/owner-speaks.ts';
import { agentFacts, consentFacts, followUp, repairFacts, repairVisitFacts } from './facts.ts';

const TERM = '/event/data/rectifyBy';
const entry = (before: string, done: string) =>
  policyGives('inspection-entry', 'fits', followUp(before, done));
const noted = { no: '/event/data/no', at: '/event/at' };

/** Special requests that await the consultant: an inspection ends without his word only if the customer leaves or refuses the unit (2.5.3). */
export const requestsUndecided = {
  AGREE_REQUEST: {
    guard: entry('requests', 'decided'),
    actions: [
      append('/facts/decided', noted),
      append('/facts/agreed', noted),
      tell(['engineering-head'], 'requestRelayed', '2.5.3'),
      tell(['developer'], 'requestReported', '2.5.3'),
    ],
  },
  DECLINE_REQUEST: {
    guard: entry('requests', 'decided'),
    actions: [append('/facts/decided', noted), tell(['owner'], 'requestDeclined', '2.5.3')],
  },
};

/** Requests that the consultant agreed to: answered by engineering, then confirmed by the owner, before the review passes (2.5.3, 2.5.8). */
export const requestsAgreed = {
  ANSWER_REQUEST: {
    guard: entry('agreed', 'answered'),
    actions: [append('/facts/answered', noted), tell(['cs-assistant', 'owner'], 'requestAnswered', '2.5.3')],
  },
  CONFIRM_REQUEST: {
    guard: allOf(ownerSpeaks, entry('answered', 'confirmed')),
    actions: [append('/facts/confirmed', noted)],
  },
};

/** Defects on their way: repaired, then confirmed by the owner or sent back with a new term (2.5.3, 3.2.1.2). */
const defects = {
  DEFECT_REPAIRED: {
    guard: allOf(
      policyGives('inspection-entry', 'fits', followUp('defects', 'repaired')),
      policyGives('key-handout', 'cleared', repairVisitFacts),
    ),
    actions: [
      append('/facts/repaired', noted),
      clearDeadline('defect', '/event/data/no'),
      tell(['cs-assistant'], 'defectRepaired', '3.2.1.2'),
    ],
  },
  DEFECT_CONFIRMED: {
    guard: allOf(ownerSpeaks, entry('repaired', 'checked')),
    actions: [append('/facts/checked', noted)],
  },
  DEFECT_RETURNED: {
    guard: allOf(ownerSpeaks, policyGives('inspection-entry', 'fits', followUp('repaired', 'checked', TERM))),
    actions: [
      append('/facts/checked', noted),
      append('/facts/defects', { no: '/event/data/no', rectifyBy: TERM }),
      setDeadline('defect', 'RECTIFICATION_OVERDUE', TERM, '2.5.3', '/event/data/no'),
      tell(['engineering-head', 'developer'], 'defectReturned', '2.5.3'),
    ],
  },
  RECTIFICATION_OVERDUE: {
    actions: [
      tell(['engineering-head', 'sales-consultant', 'cs-supervisor'], 'rectificationOverdue', '2.5.3'),
    ],
  },
};

/** The owner cannot come: a blank power of attorney goes to him (2.5.2). */
export const offer = {
  OFFER_POWER_OF_ATTORNEY: { actions: [issueForm('power-of-attorney', '2.5.2')] },
};

/** The sale is rescinded: nothing goes on. */
export const cancel = {
  CANCEL: {
    target: '#move-in.cancelled',
    actions: [tell(['cs-supervisor', 'finance', 'key-keeper'], 'cancelled', '2.5.1')],
  },
};

/** What may happen at any step once the inspection has begun. */
export const whileOpen = { ...defects, ...cancel };

/** A further visit is agreed, or the day of one changed (2.5.1). */
export const furtherVisit = {
  ...offer,
  APPOINT: {
    guard: policyGives('move-in-appointment', 'agreed', {
      consultantAgrees: '/event/data/consultantAgrees',
      customerAgrees: '/event/data/customerAgrees',
      daysAhead: daysUntil('/event/data/day', '/event/at'),
    }),
    actions: [
      record({ '/facts/appointment': '/event/data/day' }),
      setDeadline('appointment', 'APPOINTMENT_MISSED', '/event/data/day', '2.5.1'),
    ],
  },
  APPOINTMENT_MISSED: { actions: [tell(['cs-assistant', 'sales-consultant'], 'appointmentMissed', '2.5.1')] },
};

/** A key that the owner left for repairs: consent given or renewed later, and the key given back (3.2.1.1–3.2.1.3). */
export const leftKey = {
  CONSENT_TO_REPAIR: {
    guard: policyGives('key-handout', 'cleared', {
      step: value('consent'),
      access: value('key-left'),
      accessBefore: '/context/facts/access',
      ...consentFacts,
    }),
    actions: [
      record({ '/facts/access': value('key-left'), '/facts/consent': '/event/data/consent' }),
      setDeadline('consent', 'KEY_CONSENT_EXPIRED', '/event/data/consent/until', '3.2.1.2'),
    ],
  },
  GIVE_BACK_KEY: {
    guard: policyGives('key-handout', 'cleared', {
      step: value('give-back'),
      comes: '/event/data/comes',
      idShown: '/event/data/idShown',
      receiptSigned: '/event/data/receiptSigned',
      ...agentFacts('/event/data/agent'),
      agentIdShown: known('/event/data/agent/idShown', false),
      ownerIdCopies: known('/event/data/agent/ownerIdCopies', 0),
      agentIdCopies: known('/event/data/agent/idCopies', 0),
      accessBefore: '/context/facts/access',
      access: '/event/data/access',
      ...repairFacts,
    }),
    actions: [
      record({ '/facts/access': '/event/data/access' }),
      clear('/facts/consent'),
      clearDeadline('consent'),
      issueForm('key-receipt', '3.2.1.1'),
    ],
  },
  KEY_CONSENT_EXPIRED: { actions: [tell(['key-keeper', 'cs-assistant'], 'consentExpired', '3.2.1.2')] },
} as const;
