import { append, clearDeadline, equals, issueForm, record, tell } from '../../core/procedure/write.ts';
import { areaUnknown, flag, may, unset } from './facts.ts';

const falseAlarm = {
  FALSE_ALARM: {
    target: '#flood.falseAlarm',
    actions: [tell(['duty-supervisor', 'security-head', 'engineering-head'], 'falseAlarm', '4.1.2')],
  },
};

/** Duty staff go there, verify and tell the departments place and situation (4.1.2). */
export const scene = {
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
export const pits = {
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
export const notices = {
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
export const signs = {
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
