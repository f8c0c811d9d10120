import {
  append,
  clearDeadline,
  equals,
  issueForm,
  record,
  setTerm,
  tell,
  value,
} from '../../core/procedure/write.ts';
import { againFromHere, doneNow, runOn, standStill } from '../shared/job-tracking.ts';
import { may } from './facts.ts';

const JOB = '#work-order.open.job';

const reopened = [
  ...againFromHere,
  issueForm('repair-order', '2.2.1.1'),
  tell(['engineering-head', 'cs-supervisor'], 'reopened', '2.2.1.3'),
];
const reopen = { REOPEN: { target: `${JOB}.withEngineering`, actions: reopened } } as const;

const filled = {
  meta: { title: { zh: '已填单，待交工程部', en: 'Written, to be given' }, clauses: ['2.2.1.1'] },
  entry: [
    setTerm(
      'handing',
      'HANDING_OVERDUE',
      { term: 'order-handover', from: '/context/facts/startedAt' },
      '2.2.1.1',
    ),
  ],
  on: {
    HANDING_OVERDUE: { actions: [tell(['cs-supervisor', 'cs-assistant'], 'handingOverdue', '2.2.1.1')] },
    GIVE_TO_ENGINEERING: {
      target: `${JOB}.withEngineering`,
      guard: may('give'),
      actions: [
        clearDeadline('handing'),
        record({ '/facts/orderNo': '/event/data/orderNo', '/facts/toldAt': '/event/at' }),
        tell(['engineering-head'], 'given', '2.2.1.1'),
      ],
    },
  },
} as const;

const withEngineering = {
  meta: { title: { zh: '工程部处理中', en: 'With engineering' }, clauses: ['2.2.1.2', '2.4.3'] },
  on: {
    ARRIVE: { actions: [record({ '/facts/arrived': value(true), '/facts/arrivedAt': '/event/at' })] },
    RETURN_ORDER: {
      target: `${JOB}.coming`,
      guard: may('return'),
      actions: [record({ '/facts/workDone': '/event/data/done' })],
    },
    SUSPEND: {
      target: `${JOB}.suspended`,
      guard: may('suspend'),
      actions: [...standStill, tell(['cs-supervisor', 'engineering-head'], 'suspended', '2.2.1.2')],
    },
  },
} as const;

const suspended = {
  meta: { title: { zh: '等客户，期限停走', en: 'Waiting for the customer' }, clauses: ['2.2.1.2'] },
  on: {
    RESUME: {
      target: `${JOB}.withEngineering`,
      actions: [...runOn, tell(['engineering-head'], 'resumed', '2.2.1.2')],
    },
  },
} as const;

/** An order that comes back undone is reported and goes on to completion (2.2.1.2, 2.2.1.4). */
const coming = {
  meta: { title: { zh: '看返回的维修单', en: 'What comes back' }, clauses: ['2.2.1.2', '2.2.1.4'] },
  always: [
    {
      target: `${JOB}.withEngineering`,
      guard: equals('/context/facts/workDone', false),
      actions: [
        append('/facts/causes', { at: '/event/at' }),
        clearDeadline('daily'),
        tell(['cs-supervisor', 'cs-assistant'], 'notDone', '2.2.1.4'),
      ],
    },
    {
      target: `${JOB}.returned`,
      actions: [...doneNow, tell(['cs-assistant'], 'returned', '2.2.1.3')],
    },
  ],
} as const;

const returned = {
  meta: { title: { zh: '已返回，待登记', en: 'Back, to be registered' }, clauses: ['2.2.1.3'] },
  on: {
    ...reopen,
    REGISTER: {
      target: `${JOB}.registered`,
      guard: may('register'),
      actions: [
        record({ '/facts/returned': value(true) }),
        clearDeadline('month'),
        issueForm('follow-up-record', '2.2.1.3'),
      ],
    },
  },
} as const;

// The signed order stays as it is and no other is printed: what was wrong is put right in the register.
const correctEntry = {
  CORRECT_ORDER: {
    guard: may('correct'),
    actions: [
      record({ '/facts/place': '/event/data/place', '/facts/description': '/event/data/description' }),
      append('/facts/corrections', { at: '/event/at', orderNo: '/event/data/orderNo' }),
      tell(['cs-supervisor'], 'entryCorrected', '2.2.1.3'),
    ],
  },
} as const;

const registered = {
  meta: {
    title: { zh: '已登记，回访客户', en: 'Registered, the customer called back' },
    clauses: ['2.2.1.3'],
  },
  on: {
    ...reopen,
    ...correctEntry,
    CALL_BACK: {
      target: `${JOB}.hearing`,
      guard: may('call-back'),
      actions: [
        record({ '/facts/repaired': '/event/data/repaired' }),
        append('/facts/callBacks', { method: '/event/data/method', at: '/event/at' }),
      ],
    },
    CALL_BACK_FAILED: { actions: [append('/facts/callBacks', { method: value('failed'), at: '/event/at' })] },
  },
} as const;

/** What the customer has said leads on at once. */
const hearing = {
  meta: { title: { zh: '听取回访结果', en: 'What the call back says' }, clauses: ['2.2.1.3'] },
  always: [
    { target: `${JOB}.withEngineering`, guard: equals('/context/facts/repaired', false), actions: reopened },
    { target: `${JOB}.registered`, actions: [record({ '/facts/calledBack': value(true) })] },
  ],
} as const;

/** The lane of the paper: written, given, back, registered, called back (2.2.1.1–2.2.1.3). */
export const job = {
  initial: 'filled',
  meta: { title: { zh: '维修单', en: 'The order' }, clauses: ['2.2.1'] },
  states: { filled, withEngineering, suspended, coming, returned, registered, hearing },
} as const;
