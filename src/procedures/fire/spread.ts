import type { StateConfig } from '../../core/procedure/config.ts';
import {
  append,
  clearDeadline,
  openProcedure,
  record,
  setTerm,
  tell,
  value,
} from '../../core/procedure/write.ts';
import { inOrder } from './facts.ts';

const counted = {
  COUNT_EVACUATED: {
    target: 'counted',
    actions: [
      record({ '/facts/out': '/event/data/out', '/facts/missing': '/event/data/missing' }),
      tell(['control-room', 'duty-supervisor'], 'evacuatedCounted', '4.6.6'),
    ],
  },
};

const leadPeopleOut = tell(['security-head', 'cs-supervisor', 'engineering-head'], 'leadPeopleOut', '4.6.6');

/** Everybody is told by broadcast to leave by the fire stairs and not by lift, and led out (4.6.4, 4.6.6). */
export const evacuation: StateConfig = {
  initial: 'silent',
  meta: { title: { zh: '广播疏散', en: 'Evacuation' }, clauses: ['4.6.4', '4.6.6'] },
  // Called out again, as the fire spreads to other floors.
  on: { BROADCAST: { target: '.told', guard: inOrder('broadcast'), actions: [leadPeopleOut] } },
  states: {
    silent: {
      meta: { title: { zh: '未广播', en: 'No broadcast yet' }, clauses: ['4.6.4'] },
      on: {
        BROADCAST: {
          target: 'told',
          guard: inOrder('broadcast'),
          actions: [record({ '/facts/broadcastAt': '/event/at' }), leadPeopleOut],
        },
      },
    },
    told: {
      meta: { title: { zh: '已广播，疏散中', en: 'Told, people are leaving' }, clauses: ['4.6.4', '4.6.6'] },
      on: counted,
    },
    counted: { meta: { title: { zh: '已清点', en: 'Counted' }, clauses: ['4.6.6'] }, on: counted },
  },
};

/** Staff who do not fight the fire stay at their posts and await orders (4.6.5). */
export const posts: StateConfig = {
  initial: 'unknown',
  meta: { title: { zh: '员工守岗', en: 'Staff at their posts' }, clauses: ['4.6.5'] },
  states: {
    unknown: {
      meta: { title: { zh: '未确认', en: 'Not confirmed' }, clauses: ['4.6.5'] },
      on: { MAN_POSTS: { target: 'manned', actions: [record({ '/facts/postsManned': '/event/at' })] } },
    },
    manned: { meta: { title: { zh: '各守其岗', en: 'Manned' }, clauses: ['4.6.5'] } },
  },
};

const overdue = {
  SPREAD_OVERDUE: {
    actions: [tell(['security-head', 'engineering-head', 'duty-supervisor'], 'spreadOverdue', '4.6.6')],
  },
};

/** Whether the fire spreads (4.6.6). */
export const spread: StateConfig = {
  initial: 'contained',
  meta: { title: { zh: '火势', en: 'Spread' }, clauses: ['4.6.6'] },
  on: {
    ...overdue,
    FIRE_SPREADS: {
      target: '.spreading',
      actions: [
        append('/facts/spread', { where: '/event/data/where', at: '/event/at' }),
        tell(
          ['security-head', 'engineering-head', 'control-room', 'cs-supervisor', 'duty-supervisor'],
          'fireSpreads',
          '4.6.6',
        ),
      ],
    },
  },
  states: {
    contained: { meta: { title: { zh: '未扩大', en: 'Not spreading' }, clauses: ['4.6.6'] } },
    spreading: {
      meta: { title: { zh: '扩大', en: 'Spreading' }, clauses: ['4.6.6'] },
      on: { FIRE_CONTAINED: { target: 'contained' } },
    },
  },
};

// Due from the moment the fire spreads, where it is not done already.
const dueWhenSpreading = (id: string) => ({
  FIRE_SPREADS: { actions: [setTerm(id, 'SPREAD_OVERDUE', { term: 'repair-arrival' }, '4.6.6')] },
});

/** Exits kept clear and looters out (4.6.6). */
export const exits: StateConfig = {
  initial: 'unguarded',
  meta: { title: { zh: '出入口', en: 'Exits' }, clauses: ['4.6.6'] },
  states: {
    unguarded: {
      meta: { title: { zh: '未把守', en: 'Not guarded' }, clauses: ['4.6.6'] },
      on: {
        ...dueWhenSpreading('exits'),
        GUARD_EXITS: { target: 'guarded', guard: inOrder('guard-exits'), actions: [clearDeadline('exits')] },
      },
    },
    guarded: { meta: { title: { zh: '已把守', en: 'Guarded' }, clauses: ['4.6.6'] } },
  },
};

/** The power of the area is cut (4.6.6). */
export const power: StateConfig = {
  initial: 'on',
  meta: { title: { zh: '有关区域电源', en: 'Power of the area' }, clauses: ['4.6.6'] },
  states: {
    on: {
      meta: { title: { zh: '未切断', en: 'On' }, clauses: ['4.6.6'] },
      on: {
        ...dueWhenSpreading('power'),
        CUT_POWER: {
          target: 'cut',
          actions: [
            record({ '/facts/powerCut': '/event/at', '/facts/powerArea': '/event/data/area' }),
            clearDeadline('power'),
          ],
        },
      },
    },
    cut: { meta: { title: { zh: '已切断', en: 'Cut' }, clauses: ['4.6.6'] } },
  },
};

/** The lifts are locked at ground level; one fire lift stays, under the control room (4.6.6). */
export const lifts: StateConfig = {
  initial: 'running',
  meta: { title: { zh: '电梯', en: 'Lifts' }, clauses: ['4.6.6'] },
  on: {
    REPORT_TRAPPED: {
      actions: [
        openProcedure(
          'lift-entrapment',
          {
            source: value('case'),
            place: '/event/data/place',
            description: '/event/data/description',
            lift: '/event/data/lift',
          },
          '4.6.6',
        ),
        tell(['control-room', 'fire-brigade'], 'trapped', '4.6.6'),
      ],
    },
  },
  states: {
    running: {
      meta: { title: { zh: '未锁停', en: 'Not locked' }, clauses: ['4.6.6'] },
      on: {
        ...dueWhenSpreading('lifts'),
        LOCK_LIFTS: {
          target: 'locked',
          guard: inOrder('lock-lifts'),
          actions: [record({ '/facts/liftsLocked': '/event/at' }), clearDeadline('lifts')],
        },
      },
    },
    locked: { meta: { title: { zh: '已锁停', en: 'Locked' }, clauses: ['4.6.6'] } },
  },
};

/** Somebody is hurt: medical services are called and rescue organised (4.6.8). */
export const callMedical = [
  append('/facts/hurt', { count: '/event/data/hurt', at: '/event/at' }),
  tell(['medical', 'duty-supervisor', 'security-head'], 'medicalNeeded', '4.6.8'),
];
export const casualties: StateConfig = {
  initial: 'none',
  meta: { title: { zh: '伤员', en: 'People hurt' }, clauses: ['4.6.8'] },
  on: { CALL_MEDICAL: { target: '.called', actions: callMedical } },
  states: {
    none: { meta: { title: { zh: '没有', en: 'None known' }, clauses: ['4.6.8'] } },
    called: {
      meta: { title: { zh: '已通知医疗', en: 'Medical services called' }, clauses: ['4.6.8'] },
      on: { MEDICAL_ARRIVES: { target: 'attended' } },
    },
    attended: { meta: { title: { zh: '医疗已到', en: 'Attended to' }, clauses: ['4.6.8'] } },
  },
};
