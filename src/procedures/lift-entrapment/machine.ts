import type { StateConfig } from '../../core/procedure/config.ts';
import { setupProcedure } from '../../core/procedure/setup.ts';
import { clear, equals, issueForm, record, setTerm, tell, value } from '../../core/procedure/write.ts';
import { liftEntrapment } from '../../policies/lift-entrapment.ts';
import { liftRescue } from '../../policies/lift-rescue.ts';
import { liftShortTime } from '../../terms/lift.ts';
import { handOver } from '../shared/hand-over.ts';
import { cleared } from './facts.ts';
import { contact, help, medical, people } from './inside.ts';
import { correctLog, log } from './log.ts';
import { lift, maintainer, position, receipt, report, scene, technician } from './outside.ts';

const opened = [
  record({
    '/facts/source': '/event/data/source',
    '/facts/place': '/event/data/place',
    '/facts/lift': '/event/data/lift',
    '/facts/people': '/event/data/people',
    '/facts/peopleOut': value(false),
    '/facts/answered': value(false),
    '/facts/liftChecked': value(false),
    '/facts/technicianTold': value(false),
    '/facts/maintainerTold': value(false),
  }),
  ...log('found'),
  tell(['control-room', 'duty-supervisor', 'cs-supervisor'], 'trapped', '4.4.1'),
];

/** Rescue, the lift and the log go on side by side, from the report until the lift runs again (4.4). */
const handling = {
  type: 'parallel',
  meta: { title: { zh: '解困处理', en: 'Rescue' }, clauses: ['4.4'] },
  on: {
    ...handOver('4.4.6'),
    ...correctLog,
    ASSESS: {
      actions: [
        clear('/facts/minutes'),
        record({
          '/facts/canFree': '/event/data/canFree',
          '/facts/estimate': '/event/data/estimate',
          '/facts/minutes': '/event/data/minutes',
        }),
        setTerm('short-time', 'SHORT_TIME_PASSED', { term: 'lift-short-time' }, '4.4.5'),
      ],
    },
    // The estimate counts no longer: where somebody is in danger, the call is advised from here on (A35).
    SHORT_TIME_PASSED: {
      actions: [
        record({ '/facts/estimate': value('overrun') }),
        tell(['duty-supervisor', 'control-room', 'lift-maintainer'], 'shortTimePassed', '4.4.5'),
      ],
    },
    REPAIRERS_NOT_TOLD: {
      actions: [tell(['control-room', 'duty-supervisor'], 'repairersNotTold', '4.4.3')],
    },
    TECHNICIAN_OVERDUE: {
      actions: [
        tell(['lift-maintainer', 'engineering-head', 'duty-supervisor'], 'technicianOverdue', '4.4.3'),
      ],
    },
    RESTORE: {
      target: '#lift-entrapment.recording',
      guard: cleared('restore'),
      actions: [
        ...log('restored'),
        tell(['control-room', 'security-guard', 'receptionist', 'duty-supervisor'], 'restored', '4.4.6'),
        issueForm('incident-report', '4.4.6'),
      ],
    },
  },
  states: { report, contact, position, technician, maintainer, scene, help, medical, people, lift },
} as const;

const signature = (event: string, key: string, zh: string, en: string): StateConfig => ({
  initial: 'unsigned',
  meta: { title: { zh: `${zh}的记录`, en: `${en}'s record` }, clauses: ['4.4.6'] },
  states: {
    unsigned: {
      meta: { title: { zh: `${zh}未签字`, en: `${en} has not signed` }, clauses: ['4.4.6'] },
      on: { [event]: { target: 'signed', actions: [record({ [`/papers/signed/${key}`]: '/event/at' })] } },
    },
    signed: {
      type: 'final',
      meta: { title: { zh: `${zh}已签字`, en: `${en} has signed` }, clauses: ['4.4.6'] },
    },
  },
});

/** People trapped in a lift: the rescue, the lift out of service until checked, the log of both departments (4.4). */
export const createLiftEntrapmentMachine = () =>
  setupProcedure({ policies: [liftEntrapment, liftRescue], terms: [liftShortTime] }).createMachine({
    id: 'lift-entrapment',
    initial: 'new',
    context: { parties: {}, facts: {}, papers: {}, forms: {} },
    states: {
      new: {
        meta: { title: { zh: '未开始', en: 'Not begun' }, clauses: ['4.4.1'] },
        on: {
          OPEN: [
            {
              // The control room itself has found it: told and received in one (4.4.1, 4.4.2).
              target: '#lift-entrapment.handling.report.received',
              guard: equals('/event/by/role', 'control-room'),
              actions: [
                ...opened,
                ...log('told'),
                ...receipt,
                setTerm('staff-arrival', 'STAFF_OVERDUE', { term: 'repair-arrival' }, '4.4.4'),
              ],
            },
            {
              target: 'handling',
              actions: [
                ...opened,
                setTerm('control-room', 'REPORT_OVERDUE', { term: 'emergency-told' }, '4.4.1'),
              ],
            },
          ],
        },
      },
      handling,
      recording: {
        type: 'parallel',
        meta: { title: { zh: '核对时间记录', en: 'Signing the time log' }, clauses: ['4.4.6'] },
        on: { ...handOver('4.4.6'), ...correctLog },
        onDone: { target: 'closed' },
        states: {
          controlRoom: signature('SIGN_CONTROL_ROOM_LOG', 'controlRoom', '总控室', 'Control room'),
          customerService: signature('SIGN_DESK_LOG', 'customerService', '客服部', 'Customer service'),
        },
      },
      closed: { type: 'final', meta: { title: { zh: '已办结', en: 'Closed' }, clauses: ['4.4.6'] } },
      falseAlarm: { type: 'final', meta: { title: { zh: '误报', en: 'False alarm' }, clauses: ['4.4.2'] } },
    },
  });
