import {
  allOf,
  append,
  clearDeadline,
  equals,
  issueForm,
  minutesUntil,
  record,
  setDeadline,
  setTerm,
  tell,
  value,
} from '../../core/procedure/write.ts';
import { isNew, works } from './facts.ts';
import { hotStartFacts, hotWorkFacts, laterFacts } from './works-facts.ts';

/** From the end of the work, or from embers that were put out, the place is watched. */
const watch = [
  record({ '/facts/watchedSince': '/event/at' }),
  setTerm('fireWatch', 'FIRE_WATCH_OVERDUE', { term: 'fire-watch-due' }, '2.6.5'),
];
const overrun = {
  HOT_WORK_OVERRUN: {
    actions: [tell(['security-head', 'renovation-company', 'owner'], 'hotWorkOverrun', '2.6.5')],
  },
};

/** Hot work: a signed application, a permit for each job, a guard, and a watch after it (2.6.5, A31). */
export const hotWork = {
  initial: 'idle',
  meta: { title: { zh: '动火', en: 'Hot work' }, clauses: ['2.6.5', 'A31'] },
  on: {
    APPLY_HOT_WORK: {
      guard: works('apply-later', laterFacts),
      actions: [
        record({ '/facts/hotWork': value('applied') }),
        tell(['security-head'], 'hotWorkApplied', '2.6.5'),
      ],
    },
  },
  states: {
    idle: {
      meta: { title: { zh: '没有动火', en: 'None' }, clauses: ['2.6.5'] },
      on: {
        PERMIT_HOT_WORK: {
          target: 'permitted',
          guard: allOf(works('hot-work', hotWorkFacts), isNew('hotJobs')),
          actions: [
            append('/facts/hotJobs', { no: '/event/data/no' }),
            record({ '/facts/hotJob/from': '/event/data/from', '/facts/hotJob/until': '/event/data/until' }),
            issueForm('hot-work-application', '2.6.5'),
            setDeadline('hotWork', 'HOT_WORK_OVERRUN', '/event/data/until', '2.6.5'),
            tell(['security-guard', 'control-room'], 'hotWorkPermitted', '2.6.5'),
          ],
        },
      },
    },
    permitted: {
      meta: { title: { zh: '已许可动火', en: 'Permitted' }, clauses: ['2.6.5'] },
      on: {
        ...overrun,
        START_HOT_WORK: {
          target: 'burning',
          guard: works('hot-work-start', hotStartFacts),
          actions: [record({ '/facts/hotWorkBusy': value(true) })],
        },
        CANCEL_HOT_WORK: { target: 'idle', actions: [clearDeadline('hotWork')] },
      },
    },
    burning: {
      meta: { title: { zh: '动火中', en: 'Hot work going on' }, clauses: ['2.6.5'] },
      on: { ...overrun, END_HOT_WORK: { target: 'watching', actions: [clearDeadline('hotWork'), ...watch] } },
    },
    watching: {
      meta: { title: { zh: '看守余火', en: 'Fire watch' }, clauses: ['2.6.5'] },
      on: {
        FIRE_WATCH_OVERDUE: {
          actions: [tell(['security-head', 'control-room'], 'fireWatchOverdue', '2.6.5')],
        },
        CHECK_EMBERS: {
          target: 'checked',
          guard: works('embers', {
            embersOut: '/event/data/embersOut',
            minutesWatched: minutesUntil('/event/at', '/context/facts/watchedSince'),
          }),
          actions: [record({ '/facts/embersOut': '/event/data/embersOut' })],
        },
      },
    },
    checked: {
      meta: { title: { zh: '已复查', en: 'Checked' }, clauses: ['2.6.5'] },
      always: [
        {
          target: 'idle',
          guard: equals('/context/facts/embersOut', true),
          actions: [record({ '/facts/hotWorkBusy': value(false) }), clearDeadline('fireWatch')],
        },
        {
          target: 'watching',
          actions: [...watch, tell(['security-head', 'control-room'], 'embersFound', '2.6.5')],
        },
      ],
    },
  },
};
