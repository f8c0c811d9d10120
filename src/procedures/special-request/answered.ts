import {
  allOf,
  equals,
  has,
  isOneOf,
  not,
  openProcedure,
  record,
  tell,
  value,
} from '../../core/procedure/write.ts';
import { may } from './facts.ts';

const HERE = '#special-request.open.answered';

const begun = [
  record({ '/facts/permitStarted': value(true) }),
  tell(['cs-assistant', 'owner'], 'permitStarted', '2.2.2.4'),
];
const start = {
  target: `${HERE}.works.started`,
  actions: [
    openProcedure('renovation', { unit: '/event/data/unit', source: value('case') }, '2.2.2.4'),
    ...begun,
  ],
} as const;

/** Approved work that needs construction starts its permit at the same time (2.2.2.4). */
const works = {
  initial: 'deciding',
  meta: { title: { zh: '施工审批', en: 'Construction permit' }, clauses: ['2.2.2.4'] },
  states: {
    deciding: {
      meta: { title: { zh: '看要不要施工', en: 'Whether it needs construction' }, clauses: ['2.2.2.4'] },
      always: [
        {
          target: `${HERE}.works.notNeeded`,
          guard: not(
            allOf(
              isOneOf('/context/facts/result', ['approved', 'conditional']),
              equals('/context/facts/construction', true),
            ),
          ),
        },
        {
          target: `${HERE}.works.started`,
          guard: has('/context/parties/unit'),
          actions: [
            openProcedure('renovation', { unit: '/context/parties/unit', source: value('case') }, '2.2.2.4'),
            ...begun,
          ],
        },
        {
          target: `${HERE}.works.pending`,
          actions: [tell(['cs-assistant'], 'permitNeeded', '2.2.2.4')],
        },
      ],
    },
    notNeeded: {
      meta: { title: { zh: '不需施工', en: 'No construction' }, clauses: ['2.2.2.4'] },
      on: { START_PERMIT: { ...start, guard: may('permit') } },
    },
    pending: {
      meta: { title: { zh: '待办施工审批', en: 'Permit to be started' }, clauses: ['2.2.2.4'] },
      on: { START_PERMIT: start },
    },
    started: {
      meta: { title: { zh: '施工审批已开始', en: 'Permit started' }, clauses: ['2.2.2.4'] },
    },
  },
} as const;

/** Engineering has answered: the copy to the applicant, the result to the supervisor, the permit (2.2.2.2, 2.2.2.4). */
export const answered = {
  type: 'parallel',
  meta: { title: { zh: '已批复', en: 'Answered' }, clauses: ['2.2.2.2'] },
  states: {
    copy: {
      initial: 'toHand',
      meta: { title: { zh: '批复复印件', en: 'Copy of the answer' }, clauses: ['2.2.2.2'] },
      states: {
        toHand: {
          meta: { title: { zh: '待交申报单位', en: 'To be handed over' }, clauses: ['2.2.2.2'] },
          on: {
            HAND_COPY: {
              target: `${HERE}.copy.handed`,
              actions: [record({ '/facts/copyHanded': value(true) })],
            },
          },
        },
        handed: { meta: { title: { zh: '已交申报单位', en: 'Handed over' }, clauses: ['2.2.2.2'] } },
      },
    },
    result: {
      initial: 'toReport',
      meta: { title: { zh: '结果上报', en: 'Result reported' }, clauses: ['2.2.2.2'] },
      states: {
        toReport: {
          meta: { title: { zh: '待报主管', en: 'To be reported' }, clauses: ['2.2.2.2'] },
          on: {
            REPORT_RESULT: {
              target: `${HERE}.result.reported`,
              actions: [
                record({ '/facts/resultReported': value(true) }),
                tell(['cs-supervisor'], 'resultReported', '2.2.2.2'),
              ],
            },
          },
        },
        reported: { meta: { title: { zh: '已报主管', en: 'Reported' }, clauses: ['2.2.2.2'] } },
      },
    },
    works,
  },
} as const;
