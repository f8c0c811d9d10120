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
import { floodResponse } from '../../policies/flood-response.ts';
import { sprinklerWork } from '../../policies/sprinkler-work.ts';
import { repairArrival } from '../../terms/repair.ts';
import { handOver } from '../shared/hand-over.ts';
import { areaUnknown, flag, here, may, unset } from './facts.ts';
import { source, sourceFlags } from './source.ts';

const falseAlarm = {
  FALSE_ALARM: {
    target: '#flood.falseAlarm',
    actions: [tell(['duty-supervisor', 'security-head', 'engineering-head'], 'falseAlarm', '4.1.2')],
  },
};

/** Duty staff go there, verify and tell the departments place and situation (4.1.2). */
const scene = {
  initial: 'notified',
  meta: { title: { zh: '到场核实', en: 'On the scene' }, clauses: ['4.1.1', '4.1.2'] },
  states: {
    notified: {
      meta: { title: { zh: '已报当值主管', en: 'Duty supervisor told' }, clauses: ['4.1.1'] },
      on: {
        ...falseAlarm,
        DUTY_ARRIVES: { target: 'onSite', actions: [clearDeadline('arrival')] },
        ARRIVAL_OVERDUE: {
          actions: [tell(['duty-leader', 'cs-supervisor', 'building-keeper'], 'arrivalOverdue', '4.1.2')],
        },
      },
    },
    onSite: {
      meta: { title: { zh: '已到场', en: 'There' }, clauses: ['4.1.2'] },
      on: {
        ...falseAlarm,
        VERIFY: {
          target: 'verified',
          actions: [
            flag('verified'),
            record({ '/facts/situation': '/event/data/situation', '/facts/depthCm': '/event/data/depthCm' }),
            tell(['engineering-head', 'security-head', 'cs-supervisor'], 'floodVerified', '4.1.2'),
            tell(['security-guard', 'cs-assistant'], 'keepOrder', '4.1.6'),
          ],
        },
      },
    },
    verified: { meta: { title: { zh: '已核实，抢险中', en: 'Verified' }, clauses: ['4.1.2', '4.1.3'] } },
  },
};

const dam = {
  DAM_LIFT_PITS: [
    {
      target: 'dammed',
      guard: equals('/event/data/outcome', 'dammed'),
      actions: [flag('pitsSeenTo')],
    },
    { target: 'noLift', guard: equals('/event/data/outcome', 'no-lift'), actions: [flag('pitsSeenTo')] },
    { actions: [tell(['security-head', 'engineering-head'], 'bringGear', '4.1.1')] },
  ],
};

/** The lift pits of the wet floor are dammed while the report goes out, on each floor that the water reaches (4.1.1). */
const pits = {
  initial: 'open',
  meta: { title: { zh: '电梯槽口', en: 'Lift pits' }, clauses: ['4.1.1'] },
  on: {
    WATER_SPREADS: {
      target: '.open',
      actions: [
        unset('pitsSeenTo', 'cleaned'),
        areaUnknown,
        append('/facts/spread', { place: '/event/data/place', at: '/event/at' }),
        tell(['duty-supervisor', 'engineering-head', 'security-guard'], 'spreads', '4.1.3.3'),
      ],
    },
  },
  states: {
    open: { meta: { title: { zh: '待堵', en: 'Open' }, clauses: ['4.1.1'] }, on: dam },
    dammed: { meta: { title: { zh: '已堵好', en: 'Dammed' }, clauses: ['4.1.1'] } },
    noLift: { meta: { title: { zh: '该层没有电梯', en: 'No lift there' }, clauses: ['4.1.1'] } },
  },
};

const affected = {
  FACILITIES_AFFECTED: {
    target: 'noticesDue',
    actions: [
      flag('facilitiesAffected'),
      flag('noticesPosted', false),
      issueForm('public-notice', '4.1.8'),
      tell(['cs-assistant'], 'postNotices', '4.1.8'),
    ],
  },
};

/** Shared facilities affected: notices at the main entrances (4.1.8). */
const notices = {
  initial: 'notNeeded',
  meta: { title: { zh: '告示', en: 'Notices' }, clauses: ['4.1.8'] },
  states: {
    notNeeded: { meta: { title: { zh: '无需告示', en: 'None needed' }, clauses: ['4.1.8'] }, on: affected },
    noticesDue: {
      meta: { title: { zh: '待设告示', en: 'Notices due' }, clauses: ['4.1.8'] },
      on: {
        NOTICES_POSTED: { target: 'up', guard: may('post'), actions: [flag('noticesPosted')] },
      },
    },
    up: { meta: { title: { zh: '告示已设', en: 'Notices up' }, clauses: ['4.1.8'] }, on: affected },
  },
};

const danger = {
  DANGER_FOUND: {
    target: 'signsDue',
    actions: [
      flag('danger'),
      flag('signsPlaced', false),
      issueForm('public-notice', '4.1.8'),
      tell(['security-guard', 'security-head'], 'putSigns', '4.1.8'),
    ],
  },
};

/** A dangerous area: signs around it (4.1.8). */
const signs = {
  initial: 'notNeeded',
  meta: { title: { zh: '警示', en: 'Warning signs' }, clauses: ['4.1.8'] },
  states: {
    notNeeded: { meta: { title: { zh: '没有危险区域', en: 'No danger' }, clauses: ['4.1.8'] }, on: danger },
    signsDue: {
      meta: { title: { zh: '待设警示', en: 'Signs due' }, clauses: ['4.1.8'] },
      on: { SIGNS_PLACED: { target: 'up', actions: [flag('signsPlaced')] } },
    },
    up: { meta: { title: { zh: '警示已设', en: 'Signs up' }, clauses: ['4.1.8'] }, on: danger },
  },
};

const noted = { measure: '/event/data/measure', what: '/event/data/what', at: '/event/at' };

/** A flood: reported while the lift pits are dammed, verified, held back, its source cut, everything put back (4.1). */
export const createFloodMachine = () =>
  setupProcedure({ policies: [floodResponse, sprinklerWork], terms: [repairArrival] }).createMachine({
    id: 'flood',
    initial: 'new',
    context: { parties: {}, facts: {}, papers: {}, forms: {} },
    states: {
      new: {
        meta: { title: { zh: '未开始', en: 'Not begun' }, clauses: ['4.1.1'] },
        on: {
          OPEN: {
            target: 'active',
            actions: [
              record({
                '/facts/place': '/event/data/place',
                '/facts/description': '/event/data/description',
                '/facts/origin': value('unknown'),
                '/facts/cause': value('other'),
              }),
              areaUnknown,
              unset(
                ...sourceFlags,
                'verified',
                'pitsSeenTo',
                'cleaned',
                'repaired',
                'powerOwed',
                'liftsOwed',
                'sprinklerChecked',
                'restored',
                'facilitiesAffected',
                'noticesPosted',
                'danger',
                'signsPlaced',
              ),
              setTerm('arrival', 'ARRIVAL_OVERDUE', { term: 'repair-arrival' }, '4.1.2'),
              tell(['duty-supervisor'], 'floodReported', '4.1.1'),
              tell(['security-guard', 'building-keeper'], 'damPits', '4.1.1'),
              issueForm('incident-report', '4.1'),
            ],
          },
        },
      },
      active: {
        type: 'parallel',
        meta: { title: { zh: '处理中', en: 'In hand' }, clauses: ['4.1.3'] },
        on: {
          ...handOver('4.1'),
          TAKE_MEASURE: {
            guard: may('measure'),
            actions: [append('/facts/measures', noted), tell(['duty-supervisor'], 'measureTaken', '4.1.3')],
          },
          RAISE_LIFTS: {
            guard: may('raise'),
            actions: [
              here('liftsHere', 'raised'),
              flag('liftsOwed'),
              tell(['control-room'], 'liftsOut', '4.1.3.1'),
            ],
          },
          SWITCH_OFF_LIFTS: {
            actions: [
              here('liftsHere', 'off'),
              flag('liftsOwed'),
              tell(['control-room'], 'liftsOut', '4.2.4'),
            ],
          },
          NO_LIFT_HERE: { actions: [here('liftsHere', 'none')] },
          CUT_POWER: {
            actions: [
              here('powerHere', 'off'),
              flag('powerOwed'),
              tell(['control-room', 'cleaning'], 'powerCut', '4.1.3.2'),
            ],
          },
          NO_POWER_HERE: { actions: [here('powerHere', 'none')] },
          ANSWER_CUSTOMERS: {
            guard: may('answer'),
            actions: [append('/facts/answers', { topic: '/event/data/topic', at: '/event/at' })],
          },
          UNIT_FLOODED: {
            guard: equals(
              countWhere('/context/facts/units', { no: { at: '/event/data/no' } }),
              0,
              'unit-listed-already',
            ),
            actions: [
              append('/facts/units', { no: '/event/data/no', place: '/event/data/place' }),
              tell(['owner', 'resident', 'cs-assistant'], 'comeBack', '4.1.7'),
            ],
          },
          OWNER_TOLD: {
            guard: not(
              equals(countWhere('/context/facts/units', { no: { at: '/event/data/no' } }), 0),
              'unit-not-listed',
            ),
            actions: [
              append('/facts/ownersTold', {
                no: '/event/data/no',
                result: '/event/data/result',
                at: '/event/at',
              }),
            ],
          },
          FILE_REPORT: {
            target: 'closed',
            guard: may('close'),
            actions: [tell(['cs-supervisor', 'property-manager'], 'reportFiled', '4.1')],
          },
        },
        states: { scene, pits, source, notices, signs },
      },
      closed: { type: 'final', meta: { title: { zh: '已结案', en: 'Closed' }, clauses: ['4.1'] } },
      falseAlarm: { type: 'final', meta: { title: { zh: '误报', en: 'False alarm' }, clauses: ['4.1.2'] } },
    },
  });
