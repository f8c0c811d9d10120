import {
  allOf,
  append,
  clear,
  clearDeadline,
  equals,
  issueForm,
  policyGives,
  record,
  tell,
  value,
} from '../../core/procedure/write.ts';
import { lastIsRest } from '../shared/rest.ts';
import { admissionFacts, inspectionFacts } from './facts.ts';
import { furtherVisit, leftKey, requestsAgreed, requestsUndecided, whileOpen } from './lists.ts';

/** Who has come this time, with his papers (2.5.2). */
const comes = [
  clear('/papers/agent'),
  record({
    '/facts/comes': '/event/data/comes',
    '/papers/agent': '/event/data/agent',
  }),
  append('/facts/visits', { at: '/event/at', comes: '/event/data/comes' }),
  clearDeadline('appointment'),
];

/** First admission: who comes, what he shows, what stays (2.5.2). */
export const admitted = {
  target: '#move-in.inspecting',
  guard: policyGives('move-in-admission', 'admitted', admissionFacts('/event/data', value(true))),
  actions: [
    record({
      '/papers/contractShown': '/event/data/contractShown',
      '/papers/ownerIdCopies': '/event/data/ownerIdCopies',
      '/papers/invoiceCopies': '/event/data/invoiceCopies',
      '/papers/fundProof': '/event/data/fundProof',
      '/papers/fundReceiptNumber': '/event/data/fundReceiptNumber',
      '/facts/inspectionPending': value(true),
    }),
    ...comes,
    issueForm('unit-inspection', '2.5.3'),
  ],
} as const;

const again = admissionFacts('/context/papers', value(true));
const newRound = [
  ...comes,
  record({
    '/facts/inspectionPending': value(true),
    '/facts/lastReadings/coldWater': '/context/facts/meters/coldWater/reading',
    '/facts/lastReadings/electricity': '/context/facts/meters/electricity/reading',
  }),
];

/** The owner wants the defects repaired before he decides: the next round checks them and reads the meters anew (2.5.3). */
export const repairing = {
  meta: { title: { zh: '整改后再验', en: 'Repair before acceptance' }, clauses: ['2.5.3'] },
  on: {
    ...whileOpen,
    ...requestsAgreed,
    ...furtherVisit,
    REINSPECT: {
      target: '#move-in.inspecting',
      guard: allOf(
        policyGives('move-in-admission', 'admitted', again),
        policyGives('move-in-inspection', 'in-order', inspectionFacts('reinspect')),
      ),
      actions: [...newRound, clear('/facts/meters')],
    },
  },
} as const;

/** The owner has refused the unit: a new round inspects every room again (2.5.3). */
export const refused = {
  meta: { title: { zh: '拒收', en: 'Refused by the owner' }, clauses: ['2.5.3'] },
  on: {
    ...whileOpen,
    ...requestsUndecided,
    ...requestsAgreed,
    ...furtherVisit,
    REINSPECT: {
      target: '#move-in.inspecting',
      guard: policyGives('move-in-admission', 'admitted', again),
      actions: [...newRound, clear('/facts/meters', '/facts/inspected')],
    },
  },
} as const;

/** Steps that need the customer: he may break off at any of them, and a later visit goes on there. */
export const STOPS = [
  'inspecting',
  'handingOut',
  'agreement',
  'filling',
  'keys',
  'review',
  'farewell',
] as const;

/** The customer leaves before the end: the case notes where. */
export const breakOff = (stop: (typeof STOPS)[number]) => ({
  BREAK_OFF: {
    target: '#move-in.away',
    actions: [record({ '/facts/stoppedAt': value(stop) }), tell(['cs-assistant'], 'brokenOff', '2.5.1')],
  },
});

/** Between two visits; whoever comes next is checked like the first (2.5.2). */
export const away = {
  meta: { title: { zh: '客户离开，待再访', en: 'Between visits' }, clauses: ['2.5.1', '2.5.2'] },
  on: {
    ...whileOpen,
    ...requestsUndecided,
    ...requestsAgreed,
    ...leftKey,
    ...furtherVisit,
    RESUME: {
      target: '#move-in.resuming',
      guard: policyGives(
        'move-in-admission',
        'admitted',
        admissionFacts('/context/papers', '/context/facts/inspectionPending'),
      ),
      actions: comes,
    },
  },
} as const;

/** Leads at once to the step where the last visit stopped. */
export const resuming = {
  meta: { title: { zh: '继续办理', en: 'Going on' }, clauses: ['2.5.2'] },
  always: lastIsRest(
    STOPS.toReversed().map((stop) => ({
      guard: equals('/context/facts/stoppedAt', stop),
      target: `#move-in.${stop}`,
    })),
  ),
};
