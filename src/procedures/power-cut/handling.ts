import {
  clearDeadline,
  equals,
  issueForm,
  openProcedure,
  record,
  setTerm,
  tell,
  value,
} from '../../core/procedure/write.ts';
import { handOver } from '../shared/hand-over.ts';
import { cleared } from './facts.ts';
import { inside, lifts } from './lifts.ts';

/** The power is gone: light, posts and an explanation are due (4.5.2, 4.5.3, 4.5.6). */
export const goneDark = [
  record({
    '/facts/lostAt': '/event/at',
    '/facts/powerBack': value(false),
    '/facts/liftsChecked': value(false),
    '/facts/liftsInUse': value(false),
  }),
  setTerm('lighting', 'LIGHTING_OVERDUE', { term: 'repair-arrival' }, '4.5.2'),
  setTerm('posts', 'POSTS_OVERDUE', { term: 'repair-arrival' }, '4.5.3'),
  setTerm('explanation', 'EXPLANATION_OVERDUE', { term: 'repair-arrival' }, '4.5.6'),
  tell(
    ['engineering-head', 'security-head', 'control-room', 'cs-supervisor', 'duty-supervisor'],
    'powerLost',
    '4.5.1',
  ),
];

const power = {
  initial: 'off',
  meta: { title: { zh: '供电', en: 'Power' }, clauses: ['4.5'] },
  states: {
    off: {
      meta: { title: { zh: '停电', en: 'Off' }, clauses: ['4.5'] },
      on: {
        POWER_BACK: {
          target: 'back',
          actions: [
            record({ '/facts/backAt': '/event/at', '/facts/powerBack': value(true) }),
            clearDeadline('lighting'),
            tell(
              ['engineering-head', 'lift-technician', 'control-room', 'receptionist'],
              'powerBack',
              '特种设备安全法 42',
            ),
          ],
        },
      },
    },
    back: {
      meta: { title: { zh: '已来电', en: 'Back' }, clauses: ['4.5'] },
      on: { POWER_LOST: { target: 'off', actions: goneDark } },
    },
  },
} as const;

const engineering = {
  initial: 'untold',
  meta: { title: { zh: '工程部', en: 'Engineering' }, clauses: ['4.5.1'] },
  on: {
    ENGINEERING_OVERDUE: {
      actions: [tell(['engineering-head', 'duty-supervisor'], 'engineeringOverdue', '4.5.1')],
    },
  },
  states: {
    untold: {
      meta: { title: { zh: '未联系', en: 'Not told' }, clauses: ['4.5.1'] },
      always: [{ target: 'told', guard: equals('/context/facts/engineeringTold', true) }],
      on: {
        TELL_ENGINEERING: {
          target: 'told',
          actions: [record({ '/facts/engineeringTold': value(true) }), clearDeadline('engineering')],
        },
      },
    },
    told: {
      meta: { title: { zh: '已联系', en: 'Told' }, clauses: ['4.5.1'] },
      on: {
        FIND_CAUSE: {
          actions: [
            record({
              '/facts/cause': '/event/data/cause',
              '/facts/expectedUntil': '/event/data/expectedUntil',
            }),
            tell(['receptionist', 'cs-supervisor', 'control-room'], 'causeFound', '4.5.1'),
          ],
        },
      },
    },
  },
} as const;

const lighting = {
  initial: 'dark',
  meta: { title: { zh: '紧急照明', en: 'Emergency lighting' }, clauses: ['4.5.1', '4.5.2'] },
  states: {
    dark: {
      meta: { title: { zh: '未启用', en: 'Not on' }, clauses: ['4.5.2'] },
      on: {
        LIGHT_UP: {
          target: 'lit',
          guard: cleared('light-up'),
          actions: [record({ '/facts/lit': value(true) }), clearDeadline('lighting')],
        },
        LIGHTING_OVERDUE: {
          actions: [tell(['engineering-head', 'duty-supervisor'], 'lightingOverdue', '4.5.2')],
        },
      },
    },
    lit: {
      meta: { title: { zh: '已启用', en: 'On' }, clauses: ['4.5.2'] },
      on: {
        POWER_LOST: { target: 'dark' },
        LIGHTING_FAILED: {
          target: 'dark',
          actions: [
            tell(['engineering-head', 'security-head'], 'lightingFailed', '4.5.2'),
            setTerm('lighting', 'LIGHTING_OVERDUE', { term: 'repair-arrival' }, '4.5.2'),
          ],
        },
      },
    },
  },
} as const;

const security = {
  initial: 'untold',
  meta: { title: { zh: '安管部防乱', en: 'Security against disorder' }, clauses: ['4.5.3'] },
  on: {
    SECURITY_OVERDUE: { actions: [tell(['cs-supervisor', 'security-head'], 'securityOverdue', '4.5.3')] },
    REPORT_DISORDER: [
      {
        guard: equals('/event/data/kind', 'violence'),
        actions: [
          openProcedure(
            'violence',
            { source: value('case'), place: '/event/data/place', description: '/event/data/description' },
            '4.5.3',
          ),
        ],
      },
      {
        actions: [
          openProcedure(
            'theft',
            { source: value('case'), place: '/event/data/place', description: '/event/data/description' },
            '4.5.3',
          ),
        ],
      },
    ],
  },
  states: {
    untold: {
      meta: { title: { zh: '未通知', en: 'Not told' }, clauses: ['4.5.3'] },
      always: [{ target: 'told', guard: equals('/context/facts/securityTold', true) }],
      on: {
        TELL_SECURITY: {
          target: 'told',
          actions: [
            record({ '/facts/securityTold': value(true) }),
            clearDeadline('security'),
            tell(['security-guard'], 'keepOrder', '4.5.3'),
          ],
        },
      },
    },
    told: { meta: { title: { zh: '已通知', en: 'Told' }, clauses: ['4.5.3'] } },
  },
} as const;

const posts = {
  initial: 'empty',
  meta: { title: { zh: '电梯和出入口值守', en: 'Staff at lifts and entrances' }, clauses: ['4.5.3'] },
  states: {
    empty: {
      meta: { title: { zh: '无人', en: 'Nobody there' }, clauses: ['4.5.3'] },
      on: {
        POST_STAFF: {
          target: 'manned',
          guard: cleared('post-staff'),
          actions: [record({ '/facts/posted': value(true) }), clearDeadline('posts')],
        },
        POSTS_OVERDUE: { actions: [tell(['cs-supervisor', 'duty-supervisor'], 'postsOverdue', '4.5.3')] },
      },
    },
    manned: {
      meta: { title: { zh: '有人值守', en: 'Manned' }, clauses: ['4.5.3'] },
      on: { POWER_LOST: { target: 'empty' } },
    },
  },
} as const;

const explanation = {
  initial: 'owed',
  meta: { title: { zh: '向客户解释', en: 'Explaining' }, clauses: ['4.5.6'] },
  states: {
    owed: {
      meta: { title: { zh: '未解释', en: 'Not explained' }, clauses: ['4.5.6'] },
      on: {
        EXPLAIN: {
          target: 'given',
          actions: [record({ '/facts/explained': value(true) }), clearDeadline('explanation')],
        },
        EXPLANATION_OVERDUE: {
          actions: [tell(['receptionist', 'cs-supervisor'], 'explanationOverdue', '4.5.6')],
        },
      },
    },
    given: {
      meta: { title: { zh: '已解释', en: 'Explained' }, clauses: ['4.5.6'] },
      on: { POWER_LOST: { target: 'owed' } },
    },
  },
} as const;

/** The power is off, then back: light, order, lifts and explanations side by side (4.5.1–4.5.3, 4.5.5, 4.5.6). */
export const handling = {
  type: 'parallel',
  meta: { title: { zh: '停电处理', en: 'Handling the cut' }, clauses: ['4.5'] },
  on: {
    ...handOver('4.5.6'),
    CLOSE: {
      target: '#power-cut.closed',
      guard: cleared('close'),
      actions: [
        record({ '/facts/gaps': '/event/data/gaps' }),
        tell(['duty-supervisor', 'cs-supervisor'], 'closed', '4.5'),
        issueForm('incident-report', '4.5'),
      ],
    },
  },
  states: { power, engineering, lighting, security, posts, inside, explanation, lifts },
} as const;
