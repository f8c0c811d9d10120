import { append, clearDeadline, equals, record, tell } from '../../core/procedure/write.ts';
import { flag, may } from './facts.ts';

const closed = [
  flag('valveClosed'),
  append('/facts/valves', { valve: '/event/data/valve', at: '/event/at' }),
];
const closeValve = {
  CLOSE_VALVE: { actions: closed },
  CUT_POWER: { actions: [flag('powerSafe')] },
};

/** Engineering closes the valve, cuts the power and repairs (4.2.1). */
export const engineering = {
  initial: 'shutting',
  meta: { title: { zh: '工程部抢修', en: 'Engineering' }, clauses: ['4.2.1'] },
  states: {
    shutting: {
      meta: { title: { zh: '关闸断电', en: 'Closing valve and power' }, clauses: ['4.2.1'] },
      on: {
        ...closeValve,
        START_REPAIR: { target: 'repairing', guard: may('repair') },
      },
    },
    repairing: {
      meta: { title: { zh: '抢修中', en: 'Repairing' }, clauses: ['4.2.1'] },
      on: {
        ...closeValve,
        REPAIR_DONE: {
          target: 'repaired',
          actions: [
            flag('repaired'),
            record({ '/facts/cause': '/event/data/cause' }),
            tell(['cs-assistant', 'cs-supervisor'], 'repaired', '4.2.1'),
          ],
        },
      },
    },
    repaired: {
      meta: { title: { zh: '已修好', en: 'Repaired' }, clauses: ['4.2.1'] },
      on: {
        ...closeValve,
        LEAK_AGAIN: {
          target: 'shutting',
          actions: [
            flag('repaired', false),
            flag('valveClosed', false),
            flag('powerSafe', false),
            tell(['engineering-head', 'cs-assistant', 'security-guard'], 'leaksAgain', '4.2.1'),
          ],
        },
        WATER_BACK: {
          guard: may('water-back'),
          actions: [flag('waterBack'), tell(['resident', 'owner'], 'waterBack', '4.2.2')],
        },
      },
    },
  },
};

/** Customer service tells the residents, always, and anew when they are cut off (4.2.2, A34). */
export const residents = {
  initial: 'telling',
  meta: { title: { zh: '通知住户', en: 'Telling residents' }, clauses: ['4.2.2', 'A34'] },
  states: {
    telling: {
      meta: { title: { zh: '待通知', en: 'To be told' }, clauses: ['A34'] },
      on: {
        RESIDENTS_TOLD: {
          target: 'told',
          actions: [flag('residentsTold'), tell(['resident', 'owner'], 'leakTold', 'A34')],
        },
      },
    },
    told: {
      meta: { title: { zh: '已通知', en: 'Told' }, clauses: ['A34'] },
      on: {
        RESIDENTS_TOLD: { actions: [tell(['resident', 'owner'], 'leakTold', 'A34')] },
        CLOSE_VALVE: {
          target: 'telling',
          guard: equals('/event/data/cutsOff', true),
          actions: [flag('residentsTold', false)],
        },
      },
    },
  },
};

const cutOff = {
  CLOSE_VALVE: {
    target: 'due',
    guard: equals('/event/data/cutsOff', true),
    actions: [
      flag('cutOff'),
      flag('noticePosted', false),
      flag('waterBack', false),
      tell(['cs-assistant', 'receptionist'], 'postNotice', '4.2.2'),
    ],
  },
};
const post = {
  POST_NOTICE: {
    target: 'posted',
    guard: may('post', { onBoard: '/event/data/onBoard' }),
    actions: [flag('noticePosted')],
  },
};

/** A notice goes on the board where residents are cut off (4.2.2). */
export const board = {
  initial: 'notNeeded',
  meta: { title: { zh: '断水通知', en: 'Notice of the cut' }, clauses: ['4.2.2'] },
  states: {
    notNeeded: {
      meta: { title: { zh: '未断水', en: 'Nobody cut off' }, clauses: ['4.2.2'] },
      on: { ...cutOff, ...post },
    },
    due: { meta: { title: { zh: '待张贴', en: 'To be posted' }, clauses: ['4.2.2'] }, on: post },
    posted: { meta: { title: { zh: '已张贴', en: 'Posted' }, clauses: ['4.2.2'] }, on: cutOff },
  },
};

/** Engineering and security hold the water back (4.2.3). */
export const sandbags = {
  initial: 'spreading',
  meta: { title: { zh: '阻止水势', en: 'Holding the water back' }, clauses: ['4.2.3'] },
  on: {
    WATER_SPREADS: {
      target: '.spreading',
      actions: [
        flag('heldBack', false),
        flag('powerSafe', false),
        append('/facts/spread', { place: '/event/data/place', at: '/event/at' }),
        tell(['engineering-head', 'security-guard', 'cs-assistant'], 'spreads', '4.2.3'),
      ],
    },
  },
  states: {
    spreading: {
      meta: { title: { zh: '待摆沙包', en: 'Sandbags to be laid' }, clauses: ['4.2.3'] },
      on: {
        LAY_SANDBAGS: {
          target: 'heldBack',
          actions: [
            flag('heldBack'),
            append('/facts/sandbags', { where: '/event/data/where', at: '/event/at' }),
          ],
        },
      },
    },
    heldBack: { meta: { title: { zh: '已挡住', en: 'Held back' }, clauses: ['4.2.3'] } },
  },
};

/** Cleaning clears the water last (4.2.5). */
export const cleaning = {
  initial: 'waiting',
  meta: { title: { zh: '保洁处理积水', en: 'Cleaning' }, clauses: ['4.2.5'] },
  states: {
    waiting: {
      meta: { title: { zh: '待通知', en: 'Waiting' }, clauses: ['4.2.5'] },
      on: {
        CALL_CLEANING: {
          target: 'clearing',
          guard: may('clean'),
          actions: [tell(['cleaning'], 'clearWater', '4.2.5')],
        },
      },
    },
    clearing: {
      meta: { title: { zh: '清理中', en: 'Clearing' }, clauses: ['4.2.5'] },
      on: {
        CLEANED: {
          target: 'cleaned',
          actions: [flag('cleaned'), tell(['lift-technician', 'cs-assistant'], 'cleaned', '4.2.5')],
        },
        LEAK_AGAIN: { target: 'waiting' },
      },
    },
    cleaned: {
      meta: { title: { zh: '已清理', en: 'Cleared' }, clauses: ['4.2.5'] },
      on: { LEAK_AGAIN: { target: 'waiting', actions: [flag('cleaned', false)] } },
    },
  },
};

/** Engineering is on the scene: the arrival is in time or entered late. */
export const arrives = { ENGINEER_ARRIVES: { actions: [clearDeadline('arrival')] } };
