import type { StateConfig } from '../../core/procedure/config.ts';
import { append, clearDeadline, equals, record, setTerm, tell, value } from '../../core/procedure/write.ts';
import { inOrder } from './facts.ts';

const told = (whom: string) => [
  append('/facts/told', { whom: value(whom), at: '/event/at' }),
  clearDeadline(`notify-${whom}`),
];
const TOLD = ['control-room', 'security-head', 'engineer', 'cs-supervisor', 'departments'] as const;

/** Everybody is told at once: the finder's two, then the receptionist's five (4.6.1, 4.6.2). */
export const tellAll = [
  setTerm('report-control-room', 'NOTIFY_OVERDUE', { term: 'emergency-told' }, '4.6.1'),
  setTerm('report-receptionist', 'NOTIFY_OVERDUE', { term: 'emergency-told' }, '4.6.1'),
  ...TOLD.map((whom) => setTerm(`notify-${whom}`, 'NOTIFY_OVERDUE', { term: 'emergency-told' }, '4.6.2')),
];
/** Nobody needs to be told of the fire any more. */
export const tellNobody = [
  clearDeadline('report-control-room'),
  clearDeadline('report-receptionist'),
  ...TOLD.map((whom) => clearDeadline(`notify-${whom}`)),
];

const nature = record({ '/facts/nature': '/event/data/nature' });

const reportTo = (
  role: 'control-room' | 'receptionist',
  event: string,
  zh: string,
  en: string,
): StateConfig => ({
  initial: 'untold',
  meta: { title: { zh: `发现人报${zh}`, en: `The finder tells the ${en}` }, clauses: ['4.6.1'] },
  states: {
    untold: {
      meta: { title: { zh: '未报', en: 'Not told' }, clauses: ['4.6.1'] },
      // Whoever records the fire knows of it.
      always: [
        {
          target: 'told',
          guard: equals('/context/facts/openedBy', role),
          actions: [clearDeadline(`report-${role}`)],
        },
      ],
      on: {
        [event]: {
          target: 'told',
          actions: [nature, clearDeadline(`report-${role}`), tell([role], 'fireReported', '4.6.1')],
        },
      },
    },
    told: { meta: { title: { zh: '已报', en: 'Told' }, clauses: ['4.6.1'] } },
  },
});

/** The first finder tells control room and receptionist place and nature (4.6.1). */
export const toControlRoom = reportTo('control-room', 'REPORT_TO_CONTROL_ROOM', '总控室', 'control room');
export const toReceptionist = reportTo('receptionist', 'REPORT_TO_RECEPTIONIST', '接待员', 'receptionist');

/** People nearby are brought out, as often as another area is in danger (4.6.1). */
export const area: StateConfig = {
  initial: 'occupied',
  meta: { title: { zh: '疏散近旁的人', en: 'People nearby' }, clauses: ['4.6.1'] },
  on: {
    EVACUATE_AREA: {
      target: '.cleared',
      actions: [record({ '/facts/remaining': '/event/data/remaining' })],
    },
  },
  states: {
    occupied: { meta: { title: { zh: '未疏散', en: 'Not out yet' }, clauses: ['4.6.1'] } },
    cleared: { meta: { title: { zh: '已疏散', en: 'Out' }, clauses: ['4.6.1'] } },
  },
};

/** The alarm glass, where the finder thinks fit (4.6.1). */
export const glass: StateConfig = {
  initial: 'whole',
  meta: { title: { zh: '玻璃报警器', en: 'Alarm glass' }, clauses: ['4.6.1'] },
  states: {
    whole: {
      meta: { title: { zh: '未打破', en: 'Not broken' }, clauses: ['4.6.1'] },
      on: { BREAK_GLASS: { target: 'broken', actions: [tell(['control-room'], 'glassBroken', '4.6.1')] } },
    },
    broken: { meta: { title: { zh: '已报警', en: 'Broken' }, clauses: ['4.6.1'] } },
  },
};

const handedOver = [{ target: 'handed', guard: equals('/context/facts/commandHanded', true) }];

/** Staff fight the fire with what suits it, until the fire brigade takes over (4.6.1, 4.6.7, A18). */
export const fight: StateConfig = {
  initial: 'none',
  meta: { title: { zh: '灭火', en: 'Fighting the fire' }, clauses: ['4.6.1', 'A18'] },
  on: {
    FIGHT: {
      target: '.fighting',
      guard: inOrder('fight'),
      actions: [append('/facts/fought', { means: '/event/data/means', at: '/event/at' })],
    },
  },
  states: {
    none: {
      meta: { title: { zh: '无人灭火', en: 'Nobody fights it' }, clauses: ['4.6.1'] },
      always: handedOver,
    },
    fighting: {
      meta: { title: { zh: '正在灭火', en: 'Being fought' }, clauses: ['4.6.1'] },
      always: handedOver,
      on: {
        STOP_FIGHTING: {
          target: 'none',
          actions: [tell(['control-room', 'duty-supervisor', 'cs-supervisor'], 'fightersWithdrawn', '4.6.1')],
        },
      },
    },
    handed: { meta: { title: { zh: '由消防灭火', en: 'Left to the fire brigade' }, clauses: ['4.6.7'] } },
  },
};

const notified = (
  whom: (typeof TOLD)[number],
  event: string,
  to: readonly string[],
  clause: string,
  [zh, en]: readonly [string, string],
  own?: boolean,
): StateConfig => ({
  initial: 'untold',
  meta: { title: { zh: `通知${zh}`, en: `Telling ${en}` }, clauses: [clause] },
  states: {
    untold: {
      meta: { title: { zh: '未通知', en: 'Not told' }, clauses: [clause] },
      ...(own
        ? {
            always: [{ target: 'told', guard: equals('/context/facts/openedBy', whom), actions: told(whom) }],
          }
        : {}),
      on: { [event]: { target: 'told', actions: [...told(whom), tell(to, 'fireReported', clause)] } },
    },
    told: { meta: { title: { zh: '已通知', en: 'Told' }, clauses: [clause] } },
  },
});

const departments: StateConfig = {
  initial: 'untold',
  meta: { title: { zh: '通知各部门', en: 'Telling the departments' }, clauses: ['4.6.2.5'] },
  on: {
    NOTIFY_DEPARTMENTS: [
      {
        target: '.told',
        guard: equals('/event/data/all', true),
        actions: [
          ...told('departments'),
          tell(
            ['engineering-head', 'security-head', 'cleaning', 'finance', 'property-manager'],
            'fireReported',
            '4.6.2.5',
          ),
        ],
      },
      { target: '.some' },
    ],
  },
  states: {
    untold: { meta: { title: { zh: '未通知', en: 'Not told' }, clauses: ['4.6.2.5'] } },
    some: { meta: { title: { zh: '部分已通知', en: 'Some told' }, clauses: ['4.6.2.5'] } },
    told: { meta: { title: { zh: '都已通知', en: 'All told' }, clauses: ['4.6.2.5'] } },
  },
};

/** The five whom the receptionist tells at once; whoever is missing is seen (4.6.2.1–4.6.2.5). */
export const notice: StateConfig = {
  type: 'parallel',
  meta: { title: { zh: '接待员通知', en: 'Whom the receptionist tells' }, clauses: ['4.6.2'] },
  on: {
    NOTIFY_OVERDUE: {
      actions: [tell(['receptionist', 'cs-supervisor', 'duty-supervisor'], 'notifyOverdue', '4.6.2')],
    },
  },
  states: {
    controlRoom: notified(
      'control-room',
      'NOTIFY_CONTROL_ROOM',
      ['control-room'],
      '4.6.2.1',
      ['总控室', 'the control room'],
      true,
    ),
    dutySecurity: notified('security-head', 'NOTIFY_SECURITY_HEAD', ['security-head'], '4.6.2.2', [
      '当值安管部主管',
      'the head of security',
    ]),
    engineer: notified('engineer', 'NOTIFY_ENGINEER', ['engineering-head', 'engineer'], '4.6.2.3', [
      '总工或当值工程师',
      'the chief or duty engineer',
    ]),
    csSupervisor: notified(
      'cs-supervisor',
      'NOTIFY_CS_SUPERVISOR',
      ['cs-supervisor'],
      '4.6.2.4',
      ['客服主管', 'the customer-service supervisor'],
      true,
    ),
    departments,
  },
};
