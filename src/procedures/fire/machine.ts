import { setupProcedure } from '../../core/procedure/setup.ts';
import {
  append,
  clear,
  clearDeadline,
  issueForm,
  record,
  setTerm,
  tell,
  value,
} from '../../core/procedure/write.ts';
import { fireResponse } from '../../policies/fire-response.ts';
import { fireLiftsKept } from '../../terms/fire.ts';
import { handOver } from '../shared/hand-over.ts';
import { area, fight, glass, notice, tellAll, tellNobody, toControlRoom, toReceptionist } from './alarm.ts';
import { brigade, call, decision, decisionDue, guide } from './brigade.ts';
import { inOrder } from './facts.ts';
import { callMedical, casualties, evacuation, exits, lifts, posts, power, spread } from './spread.ts';

const stopClocks = [
  ...tellNobody,
  clearDeadline('decision'),
  clearDeadline('brigade-call'),
  clearDeadline('guide'),
  clearDeadline('exits'),
  clearDeadline('power'),
  clearDeadline('lifts'),
];

/** The fire burns: alarm, extinguishing, fire brigade, evacuation and the spreading fire side by side (4.6.1–4.6.8). */
const burning = {
  type: 'parallel',
  meta: { title: { zh: '起火', en: 'Burning' }, clauses: ['4.6'] },
  on: {
    ...handOver('4.6.9'),
    ESTABLISH_NATURE: { actions: [record({ '/facts/nature': '/event/data/nature' })] },
    FIRE_OUT: {
      target: '#fire.after',
      guard: inOrder('out'),
      actions: [
        record({ '/facts/outAt': '/event/at', '/facts/outBy': '/event/data/declaredBy' }),
        ...stopClocks,
        setTerm('report', 'REPORT_OVERDUE', { term: 'fire-report' }, '4.6.9'),
        tell(['security-head', 'control-room', 'duty-supervisor', 'cs-supervisor'], 'protectScene', '4.6.9'),
      ],
    },
    FALSE_ALARM: {
      target: '#fire.falseAlarm',
      guard: inOrder('false-alarm'),
      actions: [
        record({ '/facts/falseCause': '/event/data/cause' }),
        ...stopClocks,
        tell(['control-room', 'receptionist', 'security-head', 'engineering-head'], 'falseAlarm', '4.6.1'),
        issueForm('incident-report', '4.6.9'),
      ],
    },
  },
  states: {
    toControlRoom,
    toReceptionist,
    area,
    glass,
    fight,
    notice,
    decision,
    brigade,
    guide,
    evacuation,
    posts,
    spread,
    exits,
    power,
    lifts,
    casualties,
  },
} as const;

/** The fire is out: the scene is kept until the inquiry is finished, and the company has its report (4.6.9). */
const after = {
  type: 'parallel',
  meta: { title: { zh: '火已扑灭', en: 'The fire is out' }, clauses: ['4.6.9'] },
  on: {
    ...handOver('4.6.9'),
    ...call(),
    CALL_MEDICAL: { actions: callMedical },
    REKINDLED: {
      target: '#fire.burning',
      actions: [
        append('/facts/rekindled', { where: '/event/data/where', at: '/event/at' }),
        clear('/facts/openedBy', '/facts/decidedToCall'),
        record({ '/facts/commandHanded': value(false) }),
        clearDeadline('report'),
        ...tellAll,
        decisionDue,
        tell(['control-room', 'receptionist', 'cs-supervisor', 'duty-supervisor'], 'rekindled', '4.6.1'),
      ],
    },
  },
  onDone: { target: 'closed' },
  states: {
    scene: {
      initial: 'guarded',
      meta: { title: { zh: '现场', en: 'The scene' }, clauses: ['4.6.9', '消防法 51'] },
      states: {
        guarded: {
          meta: { title: { zh: '保护中', en: 'Protected' }, clauses: ['4.6.9', '消防法 51'] },
          on: {
            RELEASE_SCENE: {
              target: 'released',
              guard: inOrder('release'),
              actions: [
                record({
                  '/facts/word': '/event/data/word',
                  '/papers/certificateNo': '/event/data/certificateNo',
                }),
                tell(['security-head', 'engineering-head', 'cleaning'], 'sceneReleased', '4.6.9'),
              ],
            },
          },
        },
        released: { type: 'final', meta: { title: { zh: '已解除', en: 'Released' }, clauses: ['4.6.9'] } },
      },
    },
    report: {
      initial: 'owed',
      meta: { title: { zh: '火情报告', en: 'Report' }, clauses: ['4.6.9'] },
      states: {
        owed: {
          meta: { title: { zh: '未送交', en: 'Not sent' }, clauses: ['4.6.9'] },
          on: {
            SEND_REPORT: {
              target: 'sent',
              guard: inOrder('report'),
              actions: [
                record({ '/facts/gaps': '/event/data/gaps' }),
                clearDeadline('report'),
                tell(['property-manager', 'company-leader'], 'reportSent', '4.6.9'),
                issueForm('incident-report', '4.6.9'),
              ],
            },
            REPORT_OVERDUE: {
              actions: [
                tell(['cs-supervisor', 'duty-supervisor', 'property-manager'], 'reportOverdue', '4.6.9'),
              ],
            },
          },
        },
        sent: { type: 'final', meta: { title: { zh: '已送交', en: 'Sent' }, clauses: ['4.6.9'] } },
      },
    },
  },
} as const;

/** A fire, from its finding until the scene is released and the company has its report (4.6). */
export const createFireMachine = () =>
  setupProcedure({ policies: [fireResponse], terms: [fireLiftsKept] }).createMachine({
    id: 'fire',
    initial: 'new',
    context: { parties: {}, facts: {}, papers: {}, forms: {} },
    states: {
      new: {
        meta: { title: { zh: '未开始', en: 'Not begun' }, clauses: ['4.6.1'] },
        on: {
          OPEN: {
            target: 'burning',
            actions: [
              record({
                '/facts/source': '/event/data/source',
                '/facts/place': '/event/data/place',
                '/facts/nature': '/event/data/nature',
                '/facts/openedBy': '/event/by/role',
                '/facts/foundAt': '/event/at',
                '/facts/commandHanded': value(false),
                '/facts/brigadeTold': value(false),
              }),
              ...tellAll,
              decisionDue,
              tell(['control-room', 'receptionist'], 'fireReported', '4.6.1'),
            ],
          },
        },
      },
      burning,
      after,
      closed: { type: 'final', meta: { title: { zh: '已办结', en: 'Closed' }, clauses: ['4.6.9'] } },
      falseAlarm: { type: 'final', meta: { title: { zh: '误报', en: 'False alarm' }, clauses: ['4.6.1'] } },
    },
  });
