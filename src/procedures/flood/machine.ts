import { setupProcedure } from '../../core/procedure/setup.ts';
import {
  append,
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
import { notices, pits, scene, signs } from './lanes.ts';
import { source, sourceFlags } from './source.ts';

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
