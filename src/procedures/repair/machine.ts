import { setupProcedure } from '../../core/procedure/setup.ts';
import { append, issueForm, openProcedure, record, tell, value } from '../../core/procedure/write.ts';
import { repairProgress } from '../../policies/repair-progress.ts';
import { repairSla } from '../../policies/repair-sla.ts';
import * as terms from '../../terms/repair.ts';
import { unsettledWork } from '../shared/class-limit.ts';
import { handOver } from '../shared/hand-over.ts';
import { month, tracking, untracked } from '../shared/job-tracking.ts';
import { may } from './facts.ts';
import { job } from './job.ts';
import { access, charge } from './lanes.ts';
import { limit } from './limit.ts';

/** The slip in the register: put right, or replaced (2.4.4). */
const register = {
  CORRECT_SLIP: {
    guard: may('correct'),
    actions: [
      record({
        '/facts/place': '/event/data/place',
        '/facts/description': '/event/data/description',
        '/facts/slipNo': '/event/data/slipNo',
      }),
      append('/facts/corrections', { at: '/event/at', slipNo: '/event/data/slipNo' }),
      issueForm('referral-slip', '2.4.4'),
      tell(['engineering-head', 'cs-supervisor'], 'slipCorrected', '2.4.4'),
    ],
  },
  SLIP_LOST: {
    guard: may('lost'),
    actions: [
      append('/facts/lostSlips', { no: '/context/facts/slipNo', at: '/event/at' }),
      record({ '/facts/slipNo': '/event/data/newSlipNo' }),
      append('/facts/slips', { no: '/event/data/newSlipNo', at: '/event/at' }),
      issueForm('referral-slip', '2.4.4'),
      tell(['cs-supervisor', 'engineering-head'], 'slipLost', '2.4.4'),
    ],
  },
  ISSUE_WORK_ORDER: {
    guard: may('work-order'),
    actions: [
      record({ '/facts/orderOut': value(true) }),
      openProcedure(
        'work-order',
        {
          source: value('case'),
          place: '/context/facts/place',
          description: '/context/facts/description',
          class: '/context/facts/class',
          insideRepair: value(true),
        },
        '2.2.1.1',
      ),
    ],
  },
} as const;

/** An emergency is given to one person (2.4.2). */
const assign = {
  ASSIGN: {
    actions: [
      record({ '/parties/inCharge': '/event/data/to', '/facts/assigned': value(true) }),
      tell(['engineering-head', 'cs-assistant'], 'assigned', '2.4.2'),
    ],
  },
} as const;

const called = [tell(['engineering-head', 'key-keeper', 'cs-supervisor'], 'cancelled', '2.4.5')];

/** A repair as the desk sees it: slip, limit, way in and charge go on side by side (2.4). */
const open = {
  type: 'parallel',
  meta: { title: { zh: '报修办理', en: 'A repair in hand' }, clauses: ['2.4.1', '2.4.5'] },
  on: {
    ...register,
    ...assign,
    ...tracking({ may, track: '2.4.5', note: '2.4.6' }),
    ...handOver('2.4.4'),
    WITHDRAW: { target: '#repair.withdrawn', guard: may('withdraw'), actions: called },
    VOID: { target: '#repair.voided', guard: may('void'), actions: called },
    CLOSE: { target: '#repair.closed', guard: may('close') },
  },
  states: { job, limit, access, charge },
} as const;

/** A repair from the report to the call back (2.4). */
export const createRepairMachine = () =>
  setupProcedure({
    policies: [repairProgress, repairSla],
    terms: Object.values(terms),
  }).createMachine({
    id: 'repair',
    initial: 'new',
    context: { parties: {}, facts: {}, papers: {}, forms: {} },
    states: {
      new: {
        meta: { title: { zh: '未开始', en: 'Not begun' }, clauses: ['2.4.1'] },
        on: {
          OPEN: {
            target: 'open',
            actions: [
              unsettledWork,
              untracked,
              record({
                '/facts/inWarranty': value(false),
                '/facts/slipOut': value(false),
                '/facts/orderOut': value(false),
                '/facts/assigned': value(false),
              }),
              record({
                '/parties/reporter': '/event/data/reporter',
                '/facts/source': '/event/data/source',
                '/facts/place': '/event/data/place',
                '/facts/description': '/event/data/description',
                '/facts/class': '/event/data/class',
                '/facts/inWarranty': '/event/data/inWarranty',
                '/facts/startedAt': '/event/at',
              }),
              month,
              tell(['cs-assistant'], 'recorded', '2.4.1'),
            ],
          },
        },
      },
      open,
      closed: { type: 'final', meta: { title: { zh: '已回访办结', en: 'Closed' }, clauses: ['2.4.4'] } },
      withdrawn: { type: 'final', meta: { title: { zh: '客户撤回', en: 'Withdrawn' }, clauses: ['2.4.5'] } },
      voided: { type: 'final', meta: { title: { zh: '重复或误报，作废', en: 'Void' }, clauses: ['2.4.5'] } },
    },
  });
