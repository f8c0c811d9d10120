import { setupProcedure } from '../../core/procedure/setup.ts';
import {
  append,
  clearDeadline,
  countWhere,
  equals,
  issueForm,
  not,
  record,
  setTerm,
  tell,
  value,
} from '../../core/procedure/write.ts';
import { guardConduct } from '../../policies/guard-conduct.ts';
import { incidentClosing } from '../../policies/incident-closing.ts';
import { policeReferral } from '../../policies/police-referral.ts';
import { repairArrival } from '../../terms/repair.ts';
import * as terms from '../../terms/security.ts';
import { evidenceEvents } from '../shared/evidence.ts';
import { handOver } from '../shared/hand-over.ts';
import { act, guards, mayClose, ownersLosses, unknownYet } from '../shared/incident.ts';
import { injuredEvents } from '../shared/injured.ts';
import { assessment, policeLane } from '../shared/police.ts';

const over = (message: string, clause: string) => ({
  target: '#theft.active.scene.over',
  actions: [
    record({ '/facts/ended': value(true) }),
    tell(['control-room', 'security-head', 'cs-assistant'], message, clause),
  ],
});
const ends = {
  STOPPED: over('stopped', '4.8.3'),
  SUSPECT_GONE: {
    ...over('suspectGone', '4.8.3'),
    actions: [...over('suspectGone', '4.8.3').actions, record({ '/facts/towards': '/event/data/towards' })],
  },
};
const nothing = {
  target: '#theft.falseAlarm',
  actions: [tell(['control-room', 'security-head'], 'falseAlarm', '4.8.1')],
};
const opened = [
  unknownYet,
  record({ '/facts/place': '/event/data/place', '/facts/description': '/event/data/description' }),
  issueForm('incident-report', '4.8.4'),
];

/** An alarm is looked into first; what is found or reported is told, handled or watched, and ends (4.8.1–4.8.3). */
const scene = {
  initial: 'reported',
  meta: { title: { zh: '现场', en: 'The scene' }, clauses: ['4.8.1', '4.8.2'] },
  states: {
    alarm: {
      meta: { title: { zh: '收到警报，待派员查视', en: 'Alarm, a guard to be sent' }, clauses: ['4.8.1'] },
      on: {
        SEND_TO_LOOK: {
          target: 'looking',
          actions: [
            setTerm('look', 'LOOK_OVERDUE', { term: 'repair-arrival' }, '4.8.1'),
            tell(['security-guard'], 'goAndLook', '4.8.1'),
          ],
        },
        FALSE_ALARM: nothing,
      },
    },
    looking: {
      meta: { title: { zh: '查视中', en: 'Being looked at' }, clauses: ['4.8.1'] },
      on: {
        REPORT_BACK: [
          { ...nothing, guard: equals('/event/data/finding', 'nothing') },
          {
            target: 'reported',
            actions: [
              record({ '/facts/finding': '/event/data/finding' }),
              clearDeadline('look'),
              tell(['control-room'], 'theftReported', '4.8.1'),
            ],
          },
        ],
        LOOK_OVERDUE: { actions: [tell(['control-room', 'security-head'], 'lookOverdue', '4.8.1')] },
      },
    },
    reported: {
      meta: { title: { zh: '待向总控室说明', en: 'Control room to be briefed' }, clauses: ['4.8.2'] },
      on: {
        BRIEF_CONTROL_ROOM: assessment('4.8.2', {
          target: 'open',
          actions: [
            record({ '/facts/people': '/event/data/people', '/facts/lossesTold': '/event/data/losses' }),
            tell(['control-room'], 'sendGuards', '4.8.3'),
          ] as never,
        }),
        FALSE_ALARM: nothing,
      },
    },
    open: {
      meta: { title: { zh: '待判断能否处理', en: 'To be judged' }, clauses: ['4.8.2'] },
      on: {
        ...ends,
        HANDLE_NOW: {
          target: 'handling',
          guard: equals('/context/facts/controllable', true, 'not-controllable'),
        },
        WATCH: { target: 'watching' },
      },
    },
    watching: {
      meta: { title: { zh: '监视现场，待指令', en: 'Watching, awaiting instructions' }, clauses: ['4.8.2'] },
      on: {
        ...ends,
        INSTRUCT: [
          {
            target: 'handling',
            guard: equals('/event/data/instruction', 'step-in'),
            actions: [tell(['security-guard'], 'stepIn', '4.8.2')],
          },
          { actions: [tell(['security-guard'], 'keepWatching', '4.8.2')] },
        ],
      },
    },
    handling: {
      meta: { title: { zh: '制止中', en: 'Being stopped' }, clauses: ['4.8.3'] },
      on: { ...ends, WATCH: { target: 'watching' } },
    },
    over: { meta: { title: { zh: '已制止或人已离开', en: 'Over' }, clauses: ['4.8.3', '4.8.4'] } },
  },
};

/** Theft and damage: an alarm looked into, the control room told, stopped lawfully, evidence and losses, the police (4.8, A36). */
export const createTheftMachine = () =>
  setupProcedure({
    policies: [policeReferral, guardConduct, incidentClosing],
    terms: [repairArrival, ...Object.values(terms)],
  }).createMachine({
    id: 'theft',
    initial: 'new',
    context: { parties: {}, facts: {}, papers: {}, forms: {} },
    states: {
      new: {
        meta: { title: { zh: '未开始', en: 'Not begun' }, clauses: ['4.8.1', '4.8.2'] },
        on: {
          OPEN: [
            {
              target: 'active.scene.alarm',
              guard: equals('/event/data/alarm', true),
              actions: [...opened, tell(['control-room'], 'alarm', '4.8.1')],
            },
            { target: 'active', actions: [...opened, tell(['control-room'], 'theftReported', '4.8.2')] },
          ],
        },
      },
      active: {
        type: 'parallel',
        meta: { title: { zh: '处理中', en: 'In hand' }, clauses: ['4.8.2'] },
        on: {
          ...handOver('4.8.2'),
          ...act,
          ...guards('4.8.3'),
          ...injuredEvents('4.8.4'),
          ...evidenceEvents('theft', '4.8.4'),
          OWNER_INFORMED: {
            guard: not(
              equals(countWhere('/context/facts/losses', { no: { at: '/event/data/no' }, of: 'unit' }), 0),
              'no-owners-loss',
            ),
            actions: [
              append('/facts/ownersInformed', { no: '/event/data/no', at: '/event/at' }),
              tell(['owner'], 'yourLoss', '4.8.4'),
            ],
          },
          REASSESS: assessment('4.8.2', { actions: [tell(['control-room'], 'reassessed', '4.8.2')] }),
          FILE_REPORT: {
            target: 'closed',
            guard: mayClose('theft', ownersLosses),
            actions: [tell(['cs-supervisor', 'property-manager'], 'reportFiled', '4.8.4')],
          },
        },
        states: { scene, police: policeLane('theft', '4.8.5') },
      },
      closed: { type: 'final', meta: { title: { zh: '已结案', en: 'Closed' }, clauses: ['4.8.4', '4.8.5'] } },
      falseAlarm: {
        type: 'final',
        meta: { title: { zh: '没有异常', en: 'Nothing found' }, clauses: ['4.8.1'] },
      },
    },
  });
