import type { StateConfig } from '../../core/procedure/config.ts';
import { append, clearDeadline, equals, record, setTerm, tell, value } from '../../core/procedure/write.ts';
import { inOrder } from './facts.ts';

/** How soon somebody is to decide on the fire brigade; anybody may call before (4.6.3). */
export const decisionDue = setTerm('decision', 'DECISION_OVERDUE', { term: 'repair-arrival' }, '4.6.3');

/** Whoever of the supervisors is first decides alone; a decision to call stands (4.6.3, A17). */
export const decision: StateConfig = {
  initial: 'open',
  meta: { title: { zh: '是否报消防', en: 'Whether to call the fire brigade' }, clauses: ['4.6.3'] },
  on: {
    DECISION_OVERDUE: {
      actions: [tell(['cs-supervisor', 'duty-supervisor', 'receptionist'], 'decisionOverdue', '4.6.3')],
    },
    DECIDE_TO_CALL: {
      target: '.toCall',
      actions: [
        record({ '/facts/decidedToCall': '/event/by/role', '/facts/decidedAt': '/event/at' }),
        clearDeadline('decision'),
        tell(['receptionist', 'control-room'], 'callNow', '4.6.2.6'),
      ],
    },
    DECIDE_NOT_TO_CALL: {
      target: '.notToCall',
      guard: inOrder('decide-not'),
      actions: [record({ '/facts/decidedNotToCall': '/event/by/role' }), clearDeadline('decision')],
    },
  },
  states: {
    open: { meta: { title: { zh: '未决定', en: 'Not decided' }, clauses: ['4.6.3'] } },
    toCall: { meta: { title: { zh: '决定报消防', en: 'To be called' }, clauses: ['4.6.3'] } },
    notToCall: { meta: { title: { zh: '决定暂不报', en: 'Not to be called for now' }, clauses: ['4.6.3'] } },
  },
};

const noted = (listed: boolean) => [
  append('/facts/calls', {
    at: '/event/at',
    caller: '/event/by/role',
    decidedBy: '/event/data/decidedBy',
    listed: value(listed),
  }),
  record({ '/facts/brigadeTold': value(true), '/facts/gate': '/event/data/gate' }),
  clearDeadline('brigade-call'),
  clearDeadline('decision'),
  tell(['security-head', 'duty-supervisor', 'control-room', 'cs-supervisor'], 'brigadeCalled', '4.6.7'),
];

/** 119 is called by anybody at any time: never refused, marked where the handbook does not list the caller (A17, 消防法 44). */
export const call = (target: { readonly target?: string } = {}) => ({
  CALL_BRIGADE: [
    { ...target, guard: inOrder('call-brigade'), actions: noted(true) },
    {
      ...target,
      actions: [
        ...noted(false),
        tell(['cs-supervisor', 'duty-supervisor'], 'calledOutsideList', '消防法 44'),
      ],
    },
  ],
});

const arrives = {
  BRIGADE_ARRIVES: {
    target: 'onScene',
    actions: [
      record({ '/facts/brigadeTold': value(true), '/facts/brigadeAt': '/event/at' }),
      clearDeadline('guide'),
      clearDeadline('brigade-call'),
      clearDeadline('decision'),
      tell(['duty-supervisor'], 'handOverToBrigade', '4.6.7'),
    ],
  },
};

/** The fire brigade: called, there, in command (4.6.2.6, 4.6.7). It may come without a call of ours. */
export const brigade: StateConfig = {
  initial: 'notCalled',
  meta: { title: { zh: '消防队', en: 'Fire brigade' }, clauses: ['4.6.2.6', '4.6.7'] },
  on: call(),
  states: {
    notCalled: {
      meta: { title: { zh: '未报', en: 'Not called' }, clauses: ['4.6.2.6'] },
      on: {
        ...call({ target: 'called' }),
        ...arrives,
        DECIDE_TO_CALL: {
          actions: [setTerm('brigade-call', 'CALL_OVERDUE', { term: 'emergency-told' }, '4.6.2.6')],
        },
        CALL_OVERDUE: {
          actions: [tell(['receptionist', 'duty-supervisor', 'cs-supervisor'], 'callOverdue', '4.6.2.6')],
        },
      },
    },
    called: {
      meta: { title: { zh: '已报，在途', en: 'Called, on its way' }, clauses: ['4.6.2.6'] },
      on: arrives,
    },
    onScene: {
      meta: { title: { zh: '消防到场', en: 'There' }, clauses: ['4.6.7'] },
      on: {
        HAND_COMMAND: {
          target: 'inCommand',
          actions: [
            record({ '/facts/commandHanded': value(true), '/facts/briefing': '/event/data/briefing' }),
            tell(['control-room', 'security-head', 'engineering-head'], 'brigadeInCommand', '4.6.7'),
          ],
        },
      },
    },
    inCommand: {
      meta: {
        title: { zh: '由消防指挥，当值主管保持联系', en: 'In command, the duty supervisor in touch' },
        clauses: ['4.6.7'],
      },
      on: {
        ASSIST_BRIGADE: {
          actions: [append('/facts/assisted', { what: '/event/data/what', at: '/event/at' })],
        },
      },
    },
  },
};

/** Somebody meets the fire brigade at the agreed gate, once it is called (4.6.7). */
export const guide: StateConfig = {
  initial: 'none',
  meta: { title: { zh: '接应消防', en: 'Meeting the fire brigade' }, clauses: ['4.6.7'] },
  states: {
    none: {
      meta: { title: { zh: '未派人', en: 'Nobody sent' }, clauses: ['4.6.7'] },
      on: {
        CALL_BRIGADE: { actions: [setTerm('guide', 'GUIDE_OVERDUE', { term: 'repair-arrival' }, '4.6.7')] },
        BRIGADE_ARRIVES: { target: 'missed' },
        GUIDE_OVERDUE: { actions: [tell(['security-head', 'duty-supervisor'], 'guideOverdue', '4.6.7')] },
        SEND_GUIDE: {
          target: 'waiting',
          guard: equals('/context/facts/brigadeTold', true, 'brigade-not-called'),
          actions: [record({ '/facts/gate': '/event/data/gate' }), clearDeadline('guide')],
        },
      },
    },
    waiting: {
      meta: { title: { zh: '已派人等候', en: 'Somebody waits' }, clauses: ['4.6.7'] },
      on: { BRIGADE_ARRIVES: { target: 'met' } },
    },
    missed: { meta: { title: { zh: '消防自行到场', en: 'Came without being met' }, clauses: ['4.6.7'] } },
    met: { meta: { title: { zh: '已接到并引路', en: 'Met and led in' }, clauses: ['4.6.7'] } },
  },
};
