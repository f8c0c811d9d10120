import {
  clearDeadline,
  issueForm,
  minutesUntil,
  record,
  setBefore,
  setDeadline,
  setTerm,
  tell,
  value,
} from '../../core/procedure/write.ts';
import { handOver } from '../shared/hand-over.ts';
import { foretells, prepared } from './facts.ts';
import { goneDark } from './handling.ts';

const EXPECTED = '/event/data/expectedAt';
const tenBefore = { term: 'power-cut-notice', at: EXPECTED };

/** The expected time is known: what is due ten minutes before, or at once, and what before the cut itself (4.5.4, A16). */
export const foretold = [
  record({
    '/facts/expectedAt': EXPECTED,
    '/facts/minutesAtNews': minutesUntil(EXPECTED, '/event/at'),
  }),
  setBefore('customers', 'CUSTOMERS_OVERDUE', tenBefore, '4.5.4'),
  setBefore('lift-halls', 'HALLS_OVERDUE', tenBefore, '4.5.4'),
  setDeadline('lifts', 'LIFTS_NOT_PARKED', EXPECTED, '4.5.4'),
  setDeadline('cut', 'CUT_EXPECTED', EXPECTED, '4.5.4'),
  tell(['engineering-head', 'security-head', 'control-room', 'cs-supervisor'], 'cutForetold', '4.5.4'),
];
/** Deadlines of telling engineering and security, until they are told. */
export const tellBoth = [
  setTerm('engineering', 'ENGINEERING_OVERDUE', { term: 'emergency-told' }, '4.5.4'),
  setBefore('security', 'SECURITY_OVERDUE', tenBefore, '4.5.4'),
];
const timeGone = [
  clearDeadline('customers'),
  clearDeadline('lift-halls'),
  clearDeadline('lifts'),
  clearDeadline('cut'),
];

/** Engineering is told at once and arranges a lift technician (4.5.4). */
const technician = {
  initial: 'untold',
  meta: { title: { zh: '工程部安排电梯工', en: 'Engineering arranges a technician' }, clauses: ['4.5.4'] },
  on: {
    ENGINEERING_OVERDUE: {
      actions: [tell(['engineering-head', 'duty-supervisor'], 'engineeringOverdue', '4.5.4')],
    },
  },
  states: {
    untold: {
      meta: { title: { zh: '未通知', en: 'Not told' }, clauses: ['4.5.4'] },
      on: {
        TELL_ENGINEERING: {
          target: 'told',
          actions: [
            record({ '/facts/engineeringTold': value(true) }),
            clearDeadline('engineering'),
            setTerm('technician', 'ENGINEERING_OVERDUE', { term: 'repair-arrival' }, '4.5.4'),
          ],
        },
      },
    },
    told: {
      meta: { title: { zh: '已通知', en: 'Told' }, clauses: ['4.5.4'] },
      on: { ARRANGE_TECHNICIAN: { target: 'arranged', actions: [clearDeadline('technician')] } },
    },
    arranged: { meta: { title: { zh: '电梯工已安排', en: 'Technician arranged' }, clauses: ['4.5.4'] } },
  },
} as const;

/** All customers are phoned, or a notice goes out (4.5.4). */
const customers = {
  initial: 'untold',
  meta: { title: { zh: '通知客户', en: 'Telling the customers' }, clauses: ['4.5.4'] },
  states: {
    untold: {
      meta: { title: { zh: '未通知', en: 'Not told' }, clauses: ['4.5.4'] },
      on: {
        TELL_CUSTOMERS: {
          target: 'told',
          guard: prepared('tell-customers'),
          actions: [
            record({ '/facts/customersTold': '/event/at' }),
            clearDeadline('customers'),
            issueForm('public-notice', '4.5.4'),
          ],
        },
        CUSTOMERS_OVERDUE: {
          actions: [tell(['receptionist', 'cs-supervisor'], 'customersOverdue', '4.5.4')],
        },
      },
    },
    told: { meta: { title: { zh: '已通知', en: 'Told' }, clauses: ['4.5.4'] } },
  },
} as const;

/** Security is told by customer service and guards the lift halls (4.5.4). */
const security = {
  initial: 'untold',
  meta: { title: { zh: '安管部', en: 'Security' }, clauses: ['4.5.4'] },
  on: {
    SECURITY_OVERDUE: { actions: [tell(['cs-supervisor', 'security-head'], 'securityOverdue', '4.5.4')] },
    HALLS_OVERDUE: { actions: [tell(['security-head', 'duty-supervisor'], 'hallsOverdue', '4.5.4')] },
  },
  states: {
    untold: {
      meta: { title: { zh: '未通知', en: 'Not told' }, clauses: ['4.5.4'] },
      on: {
        TELL_SECURITY: {
          target: 'told',
          actions: [
            record({ '/facts/securityTold': value(true) }),
            clearDeadline('security'),
            tell(['security-guard'], 'goToHalls', '4.5.4'),
          ],
        },
      },
    },
    told: {
      meta: { title: { zh: '已通知', en: 'Told' }, clauses: ['4.5.4'] },
      on: {
        GUARD_LIFT_HALLS: {
          target: 'inHalls',
          guard: prepared('guard-halls'),
          actions: [record({ '/facts/hallsGuarded': '/event/at' }), clearDeadline('lift-halls')],
        },
      },
    },
    inHalls: { meta: { title: { zh: '已到电梯厅', en: 'In the lift halls' }, clauses: ['4.5.4'] } },
  },
} as const;

/** The lifts stand on the ground floor before the cut (4.5.4). */
const lifts = {
  initial: 'running',
  meta: { title: { zh: '电梯', en: 'Lifts' }, clauses: ['4.5.4'] },
  states: {
    running: {
      meta: { title: { zh: '运行', en: 'Running' }, clauses: ['4.5.4'] },
      on: {
        PARK_LIFTS: {
          target: 'parked',
          guard: prepared('park-lifts'),
          actions: [
            record({ '/facts/liftsParked': '/event/at', '/facts/liftsSeen': value(true) }),
            clearDeadline('lifts'),
          ],
        },
        LIFTS_NOT_PARKED: {
          actions: [
            tell(['engineering-head', 'lift-technician', 'duty-supervisor'], 'liftsNotParked', '4.5.4'),
          ],
        },
      },
    },
    parked: { meta: { title: { zh: '已停首层', en: 'On the ground floor' }, clauses: ['4.5.4'] } },
  },
} as const;

/** A cut is coming: everything is prepared side by side until it comes, moves or is called off (4.5.4). */
export const preparing = {
  type: 'parallel',
  meta: { title: { zh: '得知将停电，准备中', en: 'Foretold, preparing' }, clauses: ['4.5.4'] },
  on: {
    ...handOver('4.5.6'),
    // A new time: everybody is told anew.
    RESCHEDULE: {
      target: '#power-cut.preparing',
      reenter: true,
      guard: foretells,
      actions: [
        ...foretold,
        ...tellBoth,
        clearDeadline('technician'),
        record({ '/facts/securityTold': value(false), '/facts/engineeringTold': value(false) }),
      ],
    },
    CALL_OFF: {
      target: 'calledOff',
      actions: [
        tell(
          ['engineering-head', 'lift-technician', 'security-head', 'control-room', 'receptionist'],
          'calledOff',
          '4.5.4',
        ),
        issueForm('public-notice', '4.5.4'),
      ],
    },
    CUT_EXPECTED: { actions: [tell(['engineering-head', 'control-room'], 'cutExpected', '4.5.4')] },
    POWER_LOST: { target: 'handling', actions: [...timeGone, ...goneDark] },
  },
  states: { technician, customers, security, lifts },
} as const;
