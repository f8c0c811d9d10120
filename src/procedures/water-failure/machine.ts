import { setupProcedure } from '../../core/procedure/setup.ts';
import {
  clear,
  clearDeadline,
  equals,
  issueForm,
  policyGives,
  present,
  record,
  setTerm,
  tell,
  value,
} from '../../core/procedure/write.ts';
import { waterFailureClosing } from '../../policies/water-failure-closing.ts';
import { repairArrival } from '../../terms/repair.ts';
import { handOver } from '../shared/hand-over.ts';
import { building, found, unit } from './search.ts';

const opened = [
  record({ '/facts/place': '/event/data/place', '/facts/description': '/event/data/description' }),
  issueForm('incident-report', '4.3.2'),
  setTerm('arrival', 'ARRIVAL_OVERDUE', { term: 'repair-arrival' }, '4.3.2'),
  tell(['cs-assistant', 'engineering-head'], 'reported', '4.3.2'),
];
const isUnit = record({ '/facts/scope': value('unit') });
const isBuilding = record({ '/facts/scope': value('building') });

const restore = {
  RESTORE_WATER: {
    target: '#water-failure.working.restored',
    actions: [clearDeadline('engineer'), tell(['resident', 'owner'], 'restored', '4.3.2')],
  },
};
const stillDry = {
  STILL_DRY: {
    target: '#water-failure.working.again',
    actions: [
      clear('/facts/check', '/facts/finding', '/facts/neighboursTurn'),
      clearDeadline('engineer'),
      tell(['engineering-head', 'cs-assistant'], 'stillDry', '4.3.2'),
    ],
  },
};

// Everybody was told that the water is back: what hangs on the board no longer holds (4.3.2.2).
const dryAgain = {
  STILL_DRY: {
    ...stillDry.STILL_DRY,
    actions: [clear('/facts/noticePosted'), ...stillDry.STILL_DRY.actions],
  },
};

/** What may happen at any time: the scope turns out otherwise, the notice goes up, the report is withdrawn. */
const whileOpen = {
  ...handOver('4.3.2'),
  ARRIVAL_OVERDUE: { actions: [tell(['building-keeper', 'cs-supervisor'], 'arrivalOverdue', '4.3.2')] },
  POST_NOTICE: {
    guard: equals('/event/data/onBoard', true, 'on-the-board'),
    actions: [record({ '/facts/noticePosted': value(true) }), tell(['resident'], 'noticePosted', '4.3.2.2')],
  },
  WIDEN_TO_BUILDING: {
    target: '.building',
    guard: equals('/context/facts/scope', 'unit', 'already-building'),
    actions: [
      isBuilding,
      clearDeadline('engineer'),
      tell(['cs-supervisor', 'engineering-head'], 'widened', '4.3.2.2'),
    ],
  },
  NARROW_TO_UNIT: {
    target: '.unit',
    guard: equals('/context/facts/scope', 'building', 'already-unit'),
    actions: [
      isUnit,
      clearDeadline('engineer'),
      tell(['cs-assistant', 'engineering-head'], 'narrowed', '4.3.2.1'),
    ],
  },
  WITHDRAW: {
    target: '#water-failure.withdrawn',
    actions: [tell(['engineering-head', 'cs-supervisor'], 'withdrawn', '4.3.2')],
  },
};

/** Water that fails: one unit or the whole building, searched in order until the cause is found (4.3.2). */
export const createWaterFailureMachine = () =>
  setupProcedure({ policies: [waterFailureClosing], terms: [repairArrival] }).createMachine({
    id: 'water-failure',
    initial: 'new',
    context: { parties: {}, facts: {}, papers: {}, forms: {} },
    states: {
      new: {
        meta: { title: { zh: '未开始', en: 'Not begun' }, clauses: ['4.3.2'] },
        on: {
          OPEN: [
            {
              target: 'working.unit',
              guard: equals('/event/data/scope', 'unit'),
              actions: [isUnit, ...opened],
            },
            {
              target: 'working.building',
              guard: equals('/event/data/scope', 'building'),
              actions: [isBuilding, ...opened],
            },
            { target: 'working', actions: opened },
          ],
        },
      },
      working: {
        initial: 'received',
        meta: { title: { zh: '处理中', en: 'In hand' }, clauses: ['4.3.2'] },
        on: whileOpen,
        states: {
          received: {
            meta: { title: { zh: '待判明范围', en: 'Scope to be found out' }, clauses: ['4.3.2'] },
            on: {
              CLASSIFY: [
                { target: 'unit', guard: equals('/event/data/scope', 'unit'), actions: [isUnit] },
                { target: 'building', actions: [isBuilding] },
              ],
            },
          },
          unit,
          building,
          found,
          again: {
            meta: { title: { zh: '重新查', en: 'Searching again' }, clauses: ['4.3.2'] },
            always: [
              { guard: equals('/context/facts/scope', 'unit'), target: 'unit' },
              { target: 'building' },
            ],
          },
          valveClosed: {
            meta: { title: { zh: '阀门关着，待打开', en: 'A valve is closed' }, clauses: ['4.3.2.1'] },
            on: { ...restore, ...stillDry },
          },
          engineering: {
            meta: { title: { zh: '工程部抢修', en: 'With engineering' }, clauses: ['4.3.2.2'] },
            on: {
              ...restore,
              ...stillDry,
              ENGINEER_ARRIVES: { actions: [clearDeadline('engineer')] },
              ENGINEER_OVERDUE: {
                actions: [tell(['engineering-head', 'cs-supervisor'], 'engineerOverdue', '4.3.2.2')],
              },
            },
          },
          waterCompany: {
            meta: {
              title: { zh: '自来水公司处理', en: 'With the water company' },
              clauses: ['4.3.2.1', '4.3.2.2'],
            },
            on: {
              ...restore,
              ...stillDry,
              WATER_COMPANY_ANSWERS: {
                actions: [
                  record({ '/facts/waterCompany': '/event/data/answer' }),
                  tell(['resident', 'cs-assistant'], 'waterCompanyAnswered', '4.3.2.1'),
                ],
              },
            },
          },
          restored: {
            meta: { title: { zh: '已恢复，待确认', en: 'Restored, to be confirmed' }, clauses: ['4.3.2'] },
            on: {
              ...dryAgain,
              CONFIRM: {
                target: '#water-failure.closed',
                guard: policyGives('water-failure-closing', 'closed', {
                  scope: '/context/facts/scope',
                  flows: '/event/data/flows',
                  noticePosted: present('/context/facts/noticePosted'),
                }),
              },
            },
          },
        },
      },
      closed: { type: 'final', meta: { title: { zh: '已结案', en: 'Closed' }, clauses: ['4.3.2'] } },
      withdrawn: { type: 'final', meta: { title: { zh: '已撤销', en: 'Withdrawn' }, clauses: ['4.3.2'] } },
    },
  });
