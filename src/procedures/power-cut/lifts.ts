import { append, openProcedure, record, tell, value } from '../../core/procedure/write.ts';
import { cleared } from './facts.ts';

const looked = {
  CHECK_LIFTS: {
    target: 'looked',
    guard: cleared('check-lifts'),
    actions: [record({ '/facts/liftsSeen': value(true) })],
  },
};
const trapped = {
  REPORT_TRAPPED: {
    target: 'trapped',
    actions: [
      append('/facts/trapped', { lift: '/event/data/lift', at: '/event/at' }),
      tell(['control-room', 'lift-technician', 'duty-supervisor'], 'trapped', '4.5.5'),
      openProcedure(
        'lift-entrapment',
        {
          source: value('case'),
          place: '/event/data/place',
          description: '/event/data/description',
          lift: '/event/data/lift',
          people: '/event/data/people',
        },
        '4.5.5',
      ),
    ],
  },
};
const freed = {
  TRAPPED_FREED: {
    guard: cleared('freed'),
    actions: [append('/facts/freed', { lift: '/event/data/lift', at: '/event/at' })],
  },
};

/** Whether anybody is in the lifts: each lift with people in it becomes an entrapment of its own (4.5.5). */
export const inside = {
  initial: 'unknown',
  meta: { title: { zh: '有无困人', en: 'Whether anybody is trapped' }, clauses: ['4.5.5'] },
  states: {
    unknown: {
      meta: { title: { zh: '未查', en: 'Not looked' }, clauses: ['4.5.5'] },
      on: { ...looked, ...trapped },
    },
    looked: {
      meta: { title: { zh: '已查，无人被困', en: 'Looked, nobody trapped' }, clauses: ['4.5.5'] },
      on: {
        ...trapped,
        POWER_LOST: { target: 'unknown', actions: [record({ '/facts/liftsSeen': value(false) })] },
      },
    },
    trapped: {
      meta: { title: { zh: '有人被困，解救中', en: 'Somebody trapped' }, clauses: ['4.5.5'] },
      on: {
        ...trapped,
        ...freed,
        CHECK_LIFTS: { guard: cleared('check-lifts'), actions: looked.CHECK_LIFTS.actions },
      },
    },
  },
} as const;

const useAgain = {
  RETURN_LIFTS: {
    target: '.inUse',
    guard: cleared('return-lifts'),
    actions: [
      record({ '/facts/liftsInUse': value(true) }),
      tell(['control-room', 'security-guard', 'receptionist'], 'liftsInUse', '特种设备安全法 42'),
    ],
  },
};

/** No lift runs again before it is checked (特种设备安全法 42). */
export const lifts = {
  initial: 'stopped',
  meta: { title: { zh: '电梯', en: 'Lifts' }, clauses: ['特种设备安全法 42'] },
  on: useAgain,
  states: {
    stopped: {
      meta: { title: { zh: '停用', en: 'Stopped' }, clauses: ['特种设备安全法 42'] },
      on: {
        CHECK_LIFT: {
          target: 'checked',
          guard: cleared('lift-check'),
          actions: [record({ '/facts/liftsChecked': value(true) })],
        },
      },
    },
    checked: {
      meta: { title: { zh: '检查合格', en: 'Checked' }, clauses: ['特种设备安全法 42'] },
      on: { POWER_LOST: { target: 'stopped' } },
    },
    inUse: {
      meta: { title: { zh: '恢复使用', en: 'In use' }, clauses: ['特种设备安全法 42'] },
      on: { POWER_LOST: { target: 'stopped' } },
    },
  },
} as const;
