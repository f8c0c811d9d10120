import type { StateConfig } from '../../core/procedure/config.ts';
import {
  append,
  clear,
  clearDeadline,
  record,
  resumeDeadline,
  setSameDay,
  setTerm,
  suspendDeadline,
  tell,
  value,
} from '../../core/procedure/write.ts';
import { handOver } from '../shared/hand-over.ts';
import { may } from './facts.ts';
import { findings } from './findings.ts';

const D = '/event/data';

const over = [
  clearDeadline('end'),
  setSameDay('sheet', 'SHEET_OVERDUE', { of: '/event/at' }, '3.1.2.1'),
  setSameDay('summary', 'SUMMARY_OVERDUE', { of: '/event/at' }, '3.1.2.4'),
  setTerm('week', 'WEEK_PASSED', { term: 'patrol-week' }, '3.1.2.4'),
  setTerm('month', 'MONTH_PASSED', { term: 'patrol-month' }, '3.1.2.4'),
  tell(['cs-supervisor'], 'roundOver', '3.1.2.4'),
];

/** The round from building to building, item by item (3.1.1). */
const round: StateConfig = {
  initial: 'walking',
  meta: { title: { zh: '逐栋检查', en: 'The round' }, clauses: ['3.1.1'] },
  on: {
    ENTER_BUILDING: {
      target: '.inBuilding',
      guard: may('enter'),
      actions: [record({ '/facts/building': `${D}/building`, '/facts/inBuilding': value(true) })],
    },
    CHECK_ITEM: {
      guard: may('check'),
      actions: [
        append('/facts/checked', {
          building: '/context/facts/building',
          item: `${D}/item`,
          result: `${D}/result`,
        }),
      ],
    },
    LEAVE_BUILDING: {
      target: '.walking',
      guard: may('leave'),
      actions: [
        append('/facts/visited', { building: '/context/facts/building', at: '/event/at' }),
        record({ '/facts/inBuilding': value(false) }),
        clear('/facts/building'),
      ],
    },
    END_TOUR: { target: '#patrol.following', guard: may('end'), actions: over },
  },
  states: {
    walking: { meta: { title: { zh: '楼栋之间', en: 'Between buildings' }, clauses: ['3.1.1'] } },
    inBuilding: { meta: { title: { zh: '楼内检查', en: 'In a building' }, clauses: ['3.1.1'] } },
  },
};

/** A call to duty stops the round at once; it goes on with a radio and the superior told again (3.1.3.2). */
const duty: StateConfig = {
  initial: 'onPatrol',
  meta: { title: { zh: '听从调动', en: 'On call' }, clauses: ['3.1.3.2'] },
  states: {
    onPatrol: {
      meta: { title: { zh: '在巡', en: 'On patrol' }, clauses: ['3.1.3.2'] },
      on: {
        CALL_AWAY: {
          target: 'calledAway',
          actions: [
            record({ '/facts/called': value(true) }),
            append('/facts/breaks', { cause: `${D}/cause`, from: '/event/at' }),
            suspendDeadline('end'),
            tell(['cs-supervisor', 'building-keeper'], 'calledAway', '3.1.3.2'),
          ],
        },
      },
    },
    calledAway: {
      meta: { title: { zh: '已停巡，投入工作', en: 'Called away' }, clauses: ['3.1.3.2'] },
      on: {
        RESUME: {
          target: 'onPatrol',
          guard: may('resume'),
          actions: [
            record({ '/facts/called': value(false) }),
            append('/facts/breaks', { until: '/event/at' }),
            resumeDeadline('end'),
            tell(['cs-supervisor'], 'resumed', '3.1.3.2'),
          ],
        },
      },
    },
  },
};

/** On patrol: the round and the call to duty side by side (3.1.1, 3.1.3.2). */
export const touring: StateConfig = {
  type: 'parallel',
  meta: { title: { zh: '巡楼中', en: 'On patrol' }, clauses: ['3.1.1', '3.1.3.2'] },
  on: {
    ...handOver('3.1.2.6'),
    ...findings,
    END_EARLY: {
      target: 'following',
      actions: [
        record({ '/facts/endedEarly': value(true) }),
        ...over,
        tell(['duty-supervisor', 'building-keeper'], 'endedEarly', '3.1.3.2'),
      ],
    },
    END_OVERDUE: { actions: [tell(['cs-supervisor', 'control-room'], 'endOverdue', '3.1.3.2')] },
  },
  states: { round, duty },
};
