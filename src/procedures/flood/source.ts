import {
  append,
  equals,
  openProcedure,
  policyGives,
  record,
  tell,
  value,
} from '../../core/procedure/write.ts';
import { lastIsRest } from '../shared/rest.ts';
import { areaUnknown, flag, here, may, unset } from './facts.ts';

const MEASURES = [
  'valveClosed',
  'pumpStopped',
  'hoseFitted',
  'buckets',
  'liftsSandbagged',
  'unitsSandbagged',
  'boardsFitted',
  'inletSealed',
  'pumpedOut',
];
const sourced = [
  record({ '/facts/cause': value('other') }),
  record({ '/facts/origin': '/event/data/origin', '/facts/cause': '/event/data/cause' }),
  tell(['duty-supervisor', 'engineering-head'], 'sourceFound', '4.1.4'),
];
const amended = [
  append('/facts/origins', { origin: '/context/facts/origin', until: '/event/at' }),
  ...sourced,
];
const origins = ['equipment', 'outside', 'municipal'];
const anyOfThree = <T>(actions: T) =>
  lastIsRest(
    origins.map((origin) => ({ target: origin, guard: equals('/event/data/origin', origin), actions })),
  );
/** It was neither the street nor the sewer: from there only another source is a change. */
const another = (...others: readonly string[]) => ({
  RECLASSIFY_SOURCE: others.map((origin) => ({
    target: origin,
    guard: equals('/event/data/origin', origin, 'same-source'),
    actions: amended,
  })),
});
const cut = {
  SOURCE_CUT: {
    target: 'cut',
    guard: may('cut'),
    actions: [
      tell(['cleaning'], 'takeUpWater', '4.1.5'),
      tell(['engineering-head'], 'repairDamage', '4.1.5'),
      openProcedure(
        'repair',
        { source: value('case'), place: '/context/facts/place', description: '/context/facts/description' },
        '4.1.5',
      ),
    ],
  },
};

/** Where the water comes from; each source is cut by its own measure (4.1.4, 4.1.9). */
export const source = {
  initial: 'searching',
  meta: { title: { zh: '查明和截断水源', en: 'The source' }, clauses: ['4.1.4'] },
  states: {
    searching: {
      meta: { title: { zh: '查找水源', en: 'Searching' }, clauses: ['4.1.4'] },
      on: { FIND_SOURCE: anyOfThree(sourced) },
    },
    equipment: {
      meta: {
        title: { zh: '大厦设施漏水', en: 'Equipment of the building' },
        clauses: ['4.1.4.1', '4.1.9.1', '4.1.9.2', '4.1.9.3'],
      },
      on: {
        ...cut,
        RECLASSIFY_SOURCE: anyOfThree(amended),
        CLOSE_VALVE: { actions: [flag('valveClosed'), record({ '/facts/valve': '/event/data/valve' })] },
        STOP_PUMP: { actions: [flag('pumpStopped')] },
        FIT_HOSE: {
          guard: may('hose'),
          actions: [flag('hoseFitted'), record({ '/facts/ledTo': '/event/data/ledTo' })],
        },
        CATCH_LEAK: {
          actions: [
            record({
              '/facts/buckets': '/event/data/buckets',
              '/facts/liftsSandbagged': '/event/data/liftsSandbagged',
              '/facts/unitsSandbagged': '/event/data/unitsSandbagged',
            }),
          ],
        },
      },
    },
    outside: {
      meta: { title: { zh: '水来自大厦外', en: 'From outside' }, clauses: ['4.1.4.2'] },
      on: {
        ...cut,
        ...another('equipment', 'municipal'),
        FIT_FLOOD_BOARDS: { actions: [record({ '/facts/boardsFitted': '/event/data/allLowEntrances' })] },
      },
    },
    municipal: {
      meta: { title: { zh: '市政下水反溢', en: 'Municipal backflow' }, clauses: ['4.1.4.3'] },
      on: {
        ...cut,
        ...another('equipment', 'outside'),
        SEAL_INLET: { actions: [flag('inletSealed')] },
        PUMP_TO_STREET: { actions: [flag('pumpedOut')] },
      },
    },
    cut: {
      initial: 'clearing',
      meta: { title: { zh: '水源已截断', en: 'Source cut' }, clauses: ['4.1.5'] },
      on: {
        WATER_RETURNS: {
          target: 'searching',
          actions: [
            unset(...MEASURES, 'cleaned', 'repaired', 'restored'),
            areaUnknown,
            tell(['duty-supervisor', 'engineering-head', 'security-head'], 'waterReturns', '4.1.4'),
          ],
        },
        PERMIT_SPRINKLER_WORK: {
          guard: policyGives('sprinkler-work', 'permitted', {
            valvesShut: '/event/data/valvesShut',
            waterDrained: '/event/data/waterDrained',
          }),
          actions: [flag('sprinklerChecked')],
        },
      },
      states: {
        clearing: {
          meta: { title: { zh: '清理和修复', en: 'Clearing and repairing' }, clauses: ['4.1.5'] },
          on: {
            CLEANED: { actions: [flag('cleaned'), tell(['engineering-head'], 'siteClean', '4.1.5')] },
            REPAIRED: { actions: [flag('repaired')] },
            RESTORE_POWER: {
              guard: may('power'),
              actions: [flag('powerOwed', false), here('powerHere', 'back')],
            },
            RELEASE_LIFTS: {
              guard: may('lifts'),
              actions: [
                flag('liftsOwed', false),
                here('liftsHere', 'back'),
                tell(['control-room'], 'liftsBack', '4.1.5'),
              ],
            },
            RESTORED: {
              target: 'restored',
              guard: may('restore'),
              actions: [
                flag('restored'),
                tell(['cs-assistant', 'duty-supervisor', 'resident'], 'restored', '4.1.5'),
              ],
            },
          },
        },
        restored: { meta: { title: { zh: '已恢复正常', en: 'Back to normal' }, clauses: ['4.1.5'] } },
      },
    },
  },
};

/** The flags of the source, as they stand at the beginning. */
export const sourceFlags = MEASURES;
