import { clearDeadline, has, not, record, setTerm, tell, value } from '../../core/procedure/write.ts';
import { cleared } from './facts.ts';
import { log } from './log.ts';

/** The control room acknowledges: the technician and the maintenance company are called every time (4.4.2, 4.4.3). */
export const receipt = [
  ...log('received'),
  clearDeadline('receipt'),
  tell(['lift-technician', 'lift-maintainer'], 'comeAndFree', '4.4.3'),
  tell(['security-guard'], 'goToScene', '4.4.4'),
  setTerm('technician-told', 'REPAIRERS_NOT_TOLD', { term: 'emergency-told' }, '4.4.3'),
  setTerm('maintainer-told', 'REPAIRERS_NOT_TOLD', { term: 'emergency-told' }, '4.4.3'),
];

/** The report's way to the control room, with both instants (4.4.1, 4.4.2). */
export const report = {
  initial: 'untold',
  meta: { title: { zh: '报总控室', en: 'Report to the control room' }, clauses: ['4.4.1', '4.4.2'] },
  on: {
    REPORT_OVERDUE: {
      actions: [tell(['duty-supervisor', 'cs-supervisor', 'control-room'], 'reportOverdue', '4.4.1')],
    },
  },
  states: {
    untold: {
      meta: { title: { zh: '未报', en: 'Not told' }, clauses: ['4.4.1'] },
      on: {
        TELL_CONTROL_ROOM: {
          target: 'told',
          actions: [
            ...log('told'),
            clearDeadline('control-room'),
            setTerm('receipt', 'REPORT_OVERDUE', { term: 'emergency-told' }, '4.4.2'),
            setTerm('staff-arrival', 'STAFF_OVERDUE', { term: 'repair-arrival' }, '4.4.4'),
          ],
        },
      },
    },
    told: {
      meta: {
        title: { zh: '已报，待总控室接报', en: 'Told, not acknowledged' },
        clauses: ['4.4.1', '4.4.2'],
      },
      on: {
        RECEIVE_REPORT: {
          target: 'received',
          actions: [record({ '/facts/people': '/event/data/people' }), ...receipt],
        },
      },
    },
    received: { meta: { title: { zh: '总控室已接报', en: 'Received' }, clauses: ['4.4.2'] } },
  },
} as const;

/** Where the lift stands (4.4.3). */
export const position = {
  initial: 'unknown',
  meta: { title: { zh: '停靠位置', en: 'Where the lift stands' }, clauses: ['4.4.3'] },
  states: {
    unknown: {
      meta: { title: { zh: '未查明', en: 'Not known' }, clauses: ['4.4.3'] },
      on: {
        LOCATE_LIFT: {
          target: 'known',
          actions: [
            record({ '/facts/lift': '/event/data/lift', '/facts/position': '/event/data/position' }),
            tell(['security-guard', 'lift-technician', 'lift-maintainer'], 'liftLocated', '4.4.3'),
          ],
        },
      },
    },
    known: {
      meta: { title: { zh: '已查明', en: 'Known' }, clauses: ['4.4.3'] },
      on: {
        LOCATE_LIFT: {
          actions: [
            record({ '/facts/lift': '/event/data/lift', '/facts/position': '/event/data/position' }),
            tell(['security-guard', 'lift-technician', 'lift-maintainer'], 'liftLocated', '4.4.3'),
          ],
        },
      },
    },
  },
} as const;

// The first of the two to come counts as the technician's arrival (4.4.6).
const firstThere = [clearDeadline('technician-arrival'), clearDeadline('maintainer-arrival')];
const arrives = {
  first: {
    target: 'there',
    guard: not(has('/context/facts/log/technician')),
    actions: [...log('technician'), ...firstThere],
  },
  second: { target: 'there' },
};

const repairer = (
  id: 'technician' | 'maintainer',
  events: { readonly tell: string; readonly arrive: string },
  zh: string,
  en: string,
) => ({
  initial: 'untold',
  meta: { title: { zh, en }, clauses: ['4.4.3'] },
  states: {
    untold: {
      meta: { title: { zh: `${zh}未通知`, en: `${en} not told` }, clauses: ['4.4.3'] },
      on: {
        [events.tell]: {
          target: 'told',
          actions: [
            record({ [`/facts/${id}Told`]: value(true) }),
            clearDeadline(`${id}-told`),
            setTerm(`${id}-arrival`, 'TECHNICIAN_OVERDUE', { term: 'lift-technician-arrival' }, '4.4.3'),
          ],
        },
      },
    },
    told: {
      meta: { title: { zh: `${zh}已通知`, en: `${en} told` }, clauses: ['4.4.3'] },
      on: { [events.arrive]: [arrives.first, arrives.second] },
    },
    there: { meta: { title: { zh: `${zh}已到场`, en: `${en} on the scene` }, clauses: ['4.4.6'] } },
  },
});

/** The building's own technician (4.4.3, 4.4.6). */
export const technician = repairer(
  'technician',
  { tell: 'TELL_TECHNICIAN', arrive: 'TECHNICIAN_ARRIVES' },
  '电梯技工',
  'Technician',
);
/** The maintenance company: told of every entrapment (4.4.3). */
export const maintainer = repairer(
  'maintainer',
  { tell: 'TELL_MAINTAINER', arrive: 'MAINTAINER_ARRIVES' },
  '维保单位',
  'Maintenance company',
);

/** A guard or attendant at the door, until the technician is there (4.4.4). */
export const scene = {
  initial: 'awaited',
  meta: { title: { zh: '员工到场', en: 'Staff on the scene' }, clauses: ['4.4.4', '4.4.6'] },
  states: {
    awaited: {
      meta: { title: { zh: '未到场', en: 'Not there yet' }, clauses: ['4.4.4'] },
      on: {
        STAFF_ARRIVE: { target: 'atDoor', actions: [...log('staff'), clearDeadline('staff-arrival')] },
        STAFF_OVERDUE: { actions: [tell(['security-head', 'duty-supervisor'], 'staffOverdue', '4.4.4')] },
      },
    },
    atDoor: {
      meta: { title: { zh: '在门口守候', en: 'At the door' }, clauses: ['4.4.4'] },
      on: {
        CHECK_DOOR: {
          actions: [
            record({
              '/facts/doorBlocked': '/event/data/blocked',
              '/facts/doorAction': '/event/data/action',
            }),
            tell(['control-room'], 'doorChecked', '4.4.4'),
          ],
        },
        LEAVE_SCENE: { target: 'left', guard: cleared('leave') },
      },
    },
    left: { meta: { title: { zh: '已离开', en: 'Gone' }, clauses: ['4.4.4'] } },
  },
} as const;

/** A lift that trapped somebody stays out of service until it is checked and signed for (4.4.6, 特种设备安全法 42). */
export const lift = {
  initial: 'outOfService',
  meta: { title: { zh: '电梯', en: 'The lift' }, clauses: ['4.4.6', '特种设备安全法 42'] },
  states: {
    outOfService: {
      meta: { title: { zh: '停用', en: 'Out of service' }, clauses: ['特种设备安全法 42'] },
      on: {
        CHECK_LIFT: {
          target: 'checked',
          guard: cleared('check'),
          actions: [record({ '/facts/liftChecked': value(true), '/facts/checkedBy': '/event/by/role' })],
        },
      },
    },
    checked: {
      meta: { title: { zh: '检查合格', en: 'Checked' }, clauses: ['4.4.6', '特种设备安全法 42'] },
      on: { STILL_INSIDE: { target: 'outOfService' } },
    },
  },
  on: {
    FAIL_CHECK: {
      target: '.outOfService',
      actions: [
        record({ '/facts/liftChecked': value(false) }),
        tell(['engineering-head', 'lift-maintainer'], 'checkFailed', '特种设备安全法 42'),
      ],
    },
  },
} as const;
