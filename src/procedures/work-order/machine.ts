import { setupProcedure } from '../../core/procedure/setup.ts';
import {
  append,
  clearDeadline,
  issueForm,
  record,
  setSameDay,
  tell,
  value,
} from '../../core/procedure/write.ts';
import { repairSla } from '../../policies/repair-sla.ts';
import { workOrderProgress } from '../../policies/work-order-progress.ts';
import * as terms from '../../terms/repair.ts';
import { classLimit, unsettledWork } from '../shared/class-limit.ts';
import { handOver } from '../shared/hand-over.ts';
import { month, tracking, untracked } from '../shared/job-tracking.ts';
import { may } from './facts.ts';
import { job } from './job.ts';

const LIMIT = '#work-order.open.limit';

const limit = classLimit({
  root: LIMIT,
  events: {
    RECLASSIFY: {
      target: `${LIMIT}.sorting`,
      guard: may('reclassify'),
      actions: [
        record({ '/facts/class': '/event/data/class' }),
        append('/facts/classes', { class: '/event/data/class', at: '/event/at' }),
        tell(['engineering-head', 'cs-supervisor'], 'reclassified', 'A24'),
      ],
    },
    SET_DATE: {
      target: `${LIMIT}.sorting`,
      guard: may('date'),
      actions: [
        record({ '/facts/doneBy': '/event/data/doneBy' }),
        append('/facts/dates', { doneBy: '/event/data/doneBy', at: '/event/at' }),
        tell(['engineering-head'], 'dateSet', 'A4'),
      ],
    },
  },
  emergency: tell(['cs-supervisor'], 'emergency', '2.4.2'),
  major: tell(['cs-supervisor', 'property-manager'], 'major', '2.4.3'),
  unowed: [clearDeadline('daily')],
});

/** Each day's figures want the cause of what was late that day (2.2.1.4). */
const countedToday = setSameDay('daily', 'DAY_ENDS_UNNOTED', { of: '/event/at' }, '2.2.1.4');

const called = [tell(['engineering-head', 'cs-supervisor'], 'cancelled', '2.2.1.2')];

/** A work order: the paper and its limit go on side by side (2.2.1). */
const open = {
  type: 'parallel',
  meta: { title: { zh: '维修单办理', en: 'A work order in hand' }, clauses: ['2.2.1', '2.2.1.2'] },
  on: {
    ...tracking({
      may,
      track: '2.2.1.2',
      note: '2.2.1.4',
      alarm: [countedToday],
      noted: [clearDeadline('daily')],
    }),
    ...handOver('2.2.1.2'),
    DAY_ENDS_UNNOTED: {
      actions: [tell(['cs-assistant', 'cs-supervisor'], 'dayEndsUnnoted', '2.2.1.4')],
    },
    CORRECT_ORDER: {
      guard: may('correct'),
      actions: [
        record({
          '/facts/place': '/event/data/place',
          '/facts/description': '/event/data/description',
          '/facts/orderNo': '/event/data/orderNo',
        }),
        append('/facts/corrections', { at: '/event/at', orderNo: '/event/data/orderNo' }),
        issueForm('repair-order', '2.2.1.1'),
        tell(['engineering-head'], 'corrected', '2.2.1.1'),
      ],
    },
    WITHDRAW: { target: '#work-order.withdrawn', guard: may('withdraw'), actions: called },
    VOID: { target: '#work-order.voided', guard: may('void'), actions: called },
    CLOSE: { target: '#work-order.closed', guard: may('close') },
  },
  states: { job, limit },
} as const;

/** A normal work order: from the paper written to the signed call back (2.2.1). */
export const createWorkOrderMachine = () =>
  setupProcedure({
    policies: [repairSla, workOrderProgress],
    terms: Object.values(terms),
  }).createMachine({
    id: 'work-order',
    initial: 'new',
    context: { parties: {}, facts: {}, papers: {}, forms: {} },
    states: {
      new: {
        meta: { title: { zh: '未开始', en: 'Not begun' }, clauses: ['2.2.1.1'] },
        on: {
          OPEN: {
            target: 'open',
            actions: [
              unsettledWork,
              untracked,
              record({ '/facts/class': value('general'), '/facts/insideRepair': value(false) }),
              record({
                '/parties/reporter': '/event/data/reporter',
                '/facts/source': '/event/data/source',
                '/facts/place': '/event/data/place',
                '/facts/description': '/event/data/description',
                '/facts/class': '/event/data/class',
                '/facts/insideRepair': '/event/data/insideRepair',
                '/facts/startedAt': '/event/at',
              }),
              month,
              issueForm('repair-order', '2.2.1.1'),
              tell(['cs-assistant'], 'written', '2.2.1.1'),
            ],
          },
        },
      },
      open,
      closed: { type: 'final', meta: { title: { zh: '已回访办结', en: 'Closed' }, clauses: ['2.2.1.3'] } },
      withdrawn: {
        type: 'final',
        meta: { title: { zh: '客户撤回', en: 'Withdrawn' }, clauses: ['2.2.1.2'] },
      },
      voided: {
        type: 'final',
        meta: { title: { zh: '重复或误开，作废', en: 'Void' }, clauses: ['2.2.1.2'] },
      },
    },
  });
