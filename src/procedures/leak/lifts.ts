import { allOf, equals, tell } from '../../core/procedure/write.ts';
import { lift, may } from './facts.ts';

const getsWet = {
  LIFT_WET: {
    target: 'wet',
    actions: [lift('wet'), tell(['engineer', 'lift-technician', 'security-guard'], 'liftWet', '4.2.4')],
  },
};
const raised = {
  target: 'raised',
  actions: [lift('raised'), tell(['control-room', 'cs-assistant'], 'liftOut', '4.2.4')],
};
const raise = { RAISE_LIFT: raised };
/** A wet lift is never raised: the policy says why. */
const raiseWet = { RAISE_LIFT: { ...raised, guard: may('raise-lift') } };
const release = {
  RELEASE_LIFT: {
    target: 'inUse',
    guard: may('release-lift'),
    actions: [lift('in-use'), tell(['control-room', 'cs-assistant'], 'liftBack', '4.2.4')],
  },
};

/** A dry lift is raised and out of use; a wet one is switched off, closed, and checked before use (4.2.4). */
export const lifts = {
  initial: 'unknown',
  meta: { title: { zh: '电梯', en: 'Lift' }, clauses: ['4.2.4'] },
  states: {
    unknown: {
      meta: { title: { zh: '未处理', en: 'Not seen to' }, clauses: ['4.2.4'] },
      on: { NO_LIFT_HERE: { target: 'noLift', actions: [lift('none')] }, ...raise, ...getsWet },
    },
    noLift: {
      meta: { title: { zh: '没有电梯', en: 'No lift here' }, clauses: ['4.2.4'] },
      on: { WATER_SPREADS: { target: 'unknown', actions: [lift('unknown')] } },
    },
    raised: {
      meta: { title: { zh: '已升高停用', en: 'Raised, out of use' }, clauses: ['4.2.4'] },
      on: { ...getsWet, ...release },
    },
    wet: {
      meta: { title: { zh: '已进水', en: 'Wet' }, clauses: ['4.2.4'] },
      on: {
        ...raiseWet,
        SWITCH_OFF_LIFT: {
          target: 'off',
          guard: may('lift-off', { entryForbidden: '/event/data/entryForbidden' }),
          actions: [lift('off'), tell(['control-room', 'security-guard'], 'liftClosed', '4.2.4')],
        },
      },
    },
    off: {
      meta: { title: { zh: '断电禁入', en: 'Off, no entry' }, clauses: ['4.2.4'] },
      on: {
        ...raiseWet,
        ...release,
        CHECK_LIFT: [
          {
            target: 'checked',
            guard: allOf(may('check-lift'), equals('/event/data/passed', true)),
            actions: [lift('checked')],
          },
          {
            guard: may('check-lift'),
            actions: [tell(['lift-maintainer', 'engineering-head'], 'liftCheckFailed', '4.2.4')],
          },
        ],
      },
    },
    checked: {
      meta: { title: { zh: '检修合格', en: 'Checked' }, clauses: ['4.2.4'] },
      on: { ...raise, ...getsWet, ...release },
    },
    inUse: {
      meta: { title: { zh: '已恢复使用', en: 'Back in use' }, clauses: ['4.2.4'] },
      on: { ...raise, ...getsWet },
    },
  },
};
