import { setupProcedure } from '../../core/procedure/setup.ts';
import { equals, issueForm, record, tell, value } from '../../core/procedure/write.ts';
import { guardConduct } from '../../policies/guard-conduct.ts';
import { incidentClosing } from '../../policies/incident-closing.ts';
import { policeReferral } from '../../policies/police-referral.ts';
import { repairArrival } from '../../terms/repair.ts';
import * as terms from '../../terms/security.ts';
import { evidenceEvents } from '../shared/evidence.ts';
import { handOver } from '../shared/hand-over.ts';
import { act, guards, mayClose, noOwners, unknownYet } from '../shared/incident.ts';
import { injuredEvents } from '../shared/injured.ts';
import { assessment, policeLane } from '../shared/police.ts';

const stopped = {
  STOPPED: {
    target: '#violence.active.scene.over',
    actions: [
      record({ '/facts/ended': value(true) }),
      tell(['control-room', 'security-head', 'cs-assistant'], 'stopped', '4.7.1'),
    ],
  },
};
const flaresUp = {
  target: '#violence.active.scene.open',
  actions: [record({ '/facts/ended': value(false) })],
};

/** Whoever found it tells the control room, handles it at once or watches for instructions; then it is over (4.7.1). */
const scene = {
  initial: 'reported',
  meta: { title: { zh: '现场', en: 'The scene' }, clauses: ['4.7.1'] },
  states: {
    reported: {
      meta: { title: { zh: '待向总控室说明', en: 'Control room to be briefed' }, clauses: ['4.7.1'] },
      on: {
        BRIEF_CONTROL_ROOM: assessment('4.7.1', {
          target: 'open',
          actions: [
            record({ '/facts/people': '/event/data/people', '/facts/severity': '/event/data/severity' }),
            tell(['control-room'], 'sendGuards', '4.7.1'),
          ],
        }),
        FALSE_ALARM: {
          target: '#violence.falseAlarm',
          actions: [tell(['control-room', 'security-head'], 'falseAlarm', '4.7.1')],
        },
      },
    },
    open: {
      meta: { title: { zh: '待判断能否处理', en: 'To be judged' }, clauses: ['4.7.1'] },
      on: {
        ...stopped,
        HANDLE_NOW: {
          target: 'handling',
          guard: equals('/context/facts/controllable', true, 'not-controllable'),
        },
        WATCH: { target: 'watching' },
      },
    },
    watching: {
      meta: { title: { zh: '监视现场，待指令', en: 'Watching, awaiting instructions' }, clauses: ['4.7.1'] },
      on: {
        ...stopped,
        INSTRUCT: [
          {
            target: 'handling',
            guard: equals('/event/data/instruction', 'step-in'),
            actions: [tell(['security-guard'], 'stepIn', '4.7.1')],
          },
          { actions: [tell(['security-guard'], 'keepWatching', '4.7.1')] },
        ],
      },
    },
    handling: {
      meta: { title: { zh: '处理中', en: 'Being handled' }, clauses: ['4.7.1', '4.7.4'] },
      on: { ...stopped, WATCH: { target: 'watching' } },
    },
    over: {
      meta: { title: { zh: '已制止', en: 'Stopped' }, clauses: ['4.7.1', '4.7.2'] },
      on: { FLARES_UP: flaresUp },
    },
  },
};

/** Fights and violence: the control room told, guards sent, stopped by lawful means, the police where it asks for them (4.7, A36). */
export const createViolenceMachine = () =>
  setupProcedure({
    policies: [policeReferral, guardConduct, incidentClosing],
    terms: [repairArrival, ...Object.values(terms)],
  }).createMachine({
    id: 'violence',
    initial: 'new',
    context: { parties: {}, facts: {}, papers: {}, forms: {} },
    states: {
      new: {
        meta: { title: { zh: '未开始', en: 'Not begun' }, clauses: ['4.7.1'] },
        on: {
          OPEN: {
            target: 'active',
            actions: [
              unknownYet,
              record({
                '/facts/place': '/event/data/place',
                '/facts/description': '/event/data/description',
                '/facts/people': '/event/data/people',
                '/facts/weapons': '/event/data/weapons',
              }),
              tell(['control-room'], 'violenceReported', '4.7.1'),
              issueForm('incident-report', '4.7.2'),
            ],
          },
        },
      },
      active: {
        type: 'parallel',
        meta: { title: { zh: '处理中', en: 'In hand' }, clauses: ['4.7.1'] },
        on: {
          ...handOver('4.7.1'),
          ...act,
          ...guards('4.7.1'),
          ...injuredEvents('4.7.5'),
          ...evidenceEvents('violence', '4.7.2'),
          REASSESS: assessment('4.7.1', { actions: [tell(['control-room'], 'reassessed', '4.7.1')] }),
          FILE_REPORT: {
            target: 'closed',
            guard: mayClose('violence', noOwners),
            actions: [tell(['cs-supervisor', 'property-manager'], 'reportFiled', '4.7.2')],
          },
        },
        states: { scene, police: policeLane('violence', '4.7.3') },
      },
      closed: { type: 'final', meta: { title: { zh: '已结案', en: 'Closed' }, clauses: ['4.7.2', '4.7.3'] } },
      falseAlarm: { type: 'final', meta: { title: { zh: '误报', en: 'False alarm' }, clauses: ['4.7.1'] } },
    },
  });
