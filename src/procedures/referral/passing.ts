import {
  append,
  clear,
  clearDeadline,
  equals,
  issueForm,
  openProcedure,
  record,
  setDeadline,
  setTerm,
  tell,
  value,
} from '../../core/procedure/write.ts';
import { byEmergency } from '../shared/emergencies.ts';
import { lastIsRest } from '../shared/rest.ts';
import { cleared } from './facts.ts';
import { alarm, whileOpen, whileOut } from './whole.ts';

const KIND = '/context/facts/kind';
const DEPARTMENTS = [
  'engineering-head',
  'security-head',
  'cleaning',
  'finance',
  'project-department',
  'cs-assistant',
  'developer',
];

const report = {
  source: value('case'),
  place: '/context/facts/place',
  description: '/context/facts/description',
};
const time = setTerm(
  'time',
  'TIME_OVERDUE',
  { term: 'referral-limit', from: '/context/facts/reportedAt' },
  '2.4.4',
);

/** Reported, to be put on a numbered slip at once (2.4.1). */
export const reported = {
  meta: { title: { zh: '已接报，待登记', en: 'Reported, to be registered' }, clauses: ['2.4.1'] },
  on: {
    ...whileOpen,
    REGISTRATION_OVERDUE: alarm(['receptionist', 'cs-supervisor'], 'registrationOverdue', '2.4.1'),
    REGISTER: {
      target: 'sorting',
      guard: cleared('register'),
      actions: [
        record({
          '/papers/slipNo': '/event/data/slipNo',
          '/facts/kind': '/event/data/kind',
          '/facts/hazard': '/event/data/hazard',
          '/facts/department': '/event/data/department',
        }),
        clearDeadline('registration'),
        issueForm('referral-slip', '2.4.1'),
      ],
    },
  },
};

/** By its kind: repairs go straight to engineering, complaints to their own procedure, the rest up to the supervisor (2.4.1–2.4.3). */
export const sorting = {
  meta: { title: { zh: '分项转呈', en: 'Sorting' }, clauses: ['2.4.1', '2.4.2', '2.4.3'] },
  always: [
    {
      target: 'passedOn',
      guard: equals(KIND, 'repair'),
      actions: [
        openProcedure('repair', report, '2.4.3'),
        tell(['engineering-head'], 'repairPassedOn', '2.4.3'),
      ],
    },
    {
      target: 'passedOn',
      guard: equals(KIND, 'complaint'),
      actions: [
        openProcedure('complaint', report, '2.4.2'),
        tell(['cs-supervisor'], 'complaintPassedOn', '2.4.2'),
      ],
    },
    ...byEmergency('/context/facts/hazard', report, '2.4.1', {
      target: 'assigning',
      actions: [
        // Opened once: a later change of kind must not open it again.
        clear('/facts/hazard'),
        time,
        tell(['cs-supervisor', 'duty-leader', 'control-room'], 'emergency', '2.4.2'),
      ],
    }),
    {
      target: 'assigning',
      guard: equals(KIND, 'suggestion'),
      actions: [time, tell(['cs-supervisor', 'property-manager'], 'suggestion', '5.5')],
    },
    { target: 'assigning', actions: [time, tell(['cs-supervisor'], 'assignAsked', '2.4.2')] },
  ],
};

/** The supervisor names one person (2.4.2). */
export const assigning = {
  meta: { title: { zh: '待主管指派专人', en: 'Person to be named' }, clauses: ['2.4.2'] },
  on: {
    ...whileOut,
    ASSIGN: {
      target: 'dispatching',
      guard: cleared('assign'),
      actions: [
        record({ '/parties/person': '/event/data/person', '/facts/department': '/event/data/department' }),
        setDeadline('time', 'TIME_OVERDUE', '/event/data/dueBy', '2.4.4'),
      ],
    },
  },
};

/** The slip goes to its department (2.4.1). */
export const dispatching = {
  meta: { title: { zh: '转出', en: 'Sending out' }, clauses: ['2.4.1'] },
  always: lastIsRest(
    DEPARTMENTS.map((department) => ({
      target: 'passed',
      guard: equals('/context/facts/department', department),
      actions: [tell([department], 'slipPassed', '2.4.1')],
    })),
  ),
};

const another = {
  REASSIGN: {
    guard: cleared('reassign'),
    actions: [
      record({ '/parties/person': '/event/data/person' }),
      append('/facts/reassigned', { at: '/event/at' }),
      tell(['cs-supervisor'], 'reassigned', '2.4.2'),
    ],
  },
  EXTEND: {
    guard: cleared('extend'),
    actions: [
      append('/facts/extended', { to: '/event/data/dueBy', at: '/event/at' }),
      setDeadline('time', 'TIME_OVERDUE', '/event/data/dueBy', '2.4.5'),
      tell(['cs-assistant'], 'extended', '2.4.5'),
    ],
  },
};

/** The department signs for the slip (2.4.4). */
export const passed = {
  meta: { title: { zh: '已转出，待签收', en: 'Passed on, to be signed for' }, clauses: ['2.4.1', '2.4.4'] },
  on: {
    ...whileOut,
    ...another,
    SIGN_FOR: { target: 'working', actions: [record({ '/facts/signedForAt': '/event/at' })] },
    DECLINE: {
      target: 'assigning',
      actions: [append('/facts/declined', { at: '/event/at' }), tell(['cs-supervisor'], 'declined', '5.1')],
    },
  },
};

/** The department deals with it and returns the slip with a signed result (2.4.4). */
export const working = {
  meta: { title: { zh: '部门处理中', en: 'With the department' }, clauses: ['2.4.4', '2.4.5', '3.1.1.9'] },
  on: {
    ...whileOut,
    ...another,
    SUSPEND: { target: 'suspended' },
    RETURN_SLIP: { target: 'receiving', guard: cleared('return') },
  },
};
