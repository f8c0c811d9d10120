import {
  anyOf,
  append,
  clear,
  clearDeadline,
  equals,
  has,
  issueForm,
  not,
  record,
  setDeadline,
  setTerm,
  tell,
  value,
} from '../../core/procedure/write.ts';
import { cleared, inTimeAfterAlarm } from './facts.ts';
import { scene } from './scene.ts';
import { alarm, answered, answerOwed, whileOpen } from './whole.ts';

const CLASS = '/context/facts/class';
const SETTLEMENT = 'SETTLEMENT_OVERDUE';

const limit = (term: string, clause: string) =>
  setTerm('settlement', SETTLEMENT, { term, from: '/context/facts/startedAt' }, clause);
// Told at once, whatever the class of a complex matter.
const complexMatter = tell(['duty-leader', 'cs-supervisor'], 'complexMatter', '2.3.0');

/** The class says how long it may take, from the record or the reopening, and whether it needs a notice (2.3.1–2.3.4, A24). */
const classing = {
  meta: {
    title: { zh: '按级别定时限', en: 'Limit by class' },
    clauses: ['2.3.1', '2.3.2', '2.3.3', '2.3.4'],
  },
  always: [
    { target: 'onTheSpot', guard: equals(CLASS, 'simple'), actions: [limit('complaint-general', '2.3.1')] },
    {
      target: 'onTheSpot',
      guard: equals(CLASS, 'general'),
      actions: [limit('complaint-general', '2.3.1'), complexMatter],
    },
    {
      target: 'onTheSpot',
      guard: equals(CLASS, 'fairly-complex'),
      actions: [limit('complaint-fairly-complex', '2.3.2'), complexMatter],
    },
    {
      target: 'noticeOwed',
      guard: equals(CLASS, 'complex'),
      actions: [limit('complaint-complex', '2.3.3'), complexMatter, issueForm('written-notice', '2.3.3')],
    },
    {
      // Without a limit of its own until a date is agreed.
      target: 'noticeOwed',
      actions: [clearDeadline('settlement'), complexMatter, issueForm('written-notice', '2.3.4')],
    },
  ],
};

const agreedDate = setDeadline('settlement', SETTLEMENT, '/event/data/settleBy', '2.3.4');
/** A notice of a specially complex complaint sets its limit; a date that has passed unkept stays on record. */
const dating = {
  meta: { title: { zh: '按通知定日期', en: 'Date by the notice' }, clauses: ['2.3.3', '2.3.4'] },
  always: [
    { target: 'appointed', guard: equals(CLASS, 'complex') },
    {
      target: 'appointed',
      guard: anyOf(not(has('/context/facts/settleDue')), inTimeAfterAlarm('/event/at')),
      actions: [clear('/facts/settleDue'), agreedDate],
    },
    { target: 'appointed', actions: [agreedDate] },
  ],
};

const work = {
  initial: 'classing',
  meta: {
    title: { zh: '处理', en: 'Work' },
    clauses: ['2.3.0', '2.3.1', '2.3.2', '2.3.3', '2.3.4'],
  },
  on: {
    RECLASSIFY: {
      target: '.classing',
      guard: cleared('reclassify'),
      actions: [
        append('/facts/reclassified', { from: CLASS, to: '/event/data/class', at: '/event/at' }),
        record({ '/facts/class': '/event/data/class' }),
        clear('/facts/settleDue', '/papers/notice'),
        clearDeadline('visit'),
        tell(['cs-supervisor'], 'reclassified', 'A24'),
      ],
    },
    SEND_NOTICE: {
      target: '.dating',
      guard: cleared('notice'),
      actions: [
        record({
          '/papers/notice': '/event/data/noticeNo',
          '/facts/settleBy': '/event/data/settleBy',
          '/facts/deferred': value(true),
        }),
        clearDeadline('visit'),
        setDeadline('visit', 'VISIT_MISSED', '/event/data/visitAt', '2.3.0'),
        answered,
        tell(['resident'], 'noticeSent', '2.3.3'),
      ],
    },
    SETTLE: {
      target: '#complaint.settled.judging',
      guard: cleared('settle'),
      actions: [
        record({ '/facts/settledAt': '/event/at' }),
        clearDeadline('settlement'),
        clearDeadline('visit'),
        setTerm('result', 'RESULT_OVERDUE', { term: 'complaint-result-told' }, '5.3'),
        tell(['cs-supervisor'], 'settled', '2.3.0'),
      ],
    },
    SETTLEMENT_OVERDUE: [
      {
        // The first limit that passed is the one that counts.
        guard: has('/context/facts/settleDue'),
        ...alarm(['duty-leader', 'cs-supervisor', 'building-keeper'], 'settlementOverdue', '2.4.5'),
      },
      {
        actions: [
          record({ '/facts/settleDue': '/event/at' }),
          ...alarm(['duty-leader', 'cs-supervisor', 'building-keeper'], 'settlementOverdue', '2.4.5').actions,
        ],
      },
    ],
  },
  states: {
    classing,
    dating,
    onTheSpot: {
      meta: { title: { zh: '即时解决', en: 'Settling on the spot' }, clauses: ['2.3.1', '2.3.2'] },
    },
    noticeOwed: {
      meta: { title: { zh: '待书面通知', en: 'Notice owed' }, clauses: ['2.3.3', '2.3.4'] },
    },
    appointed: {
      meta: { title: { zh: '已通知，按约定前往', en: 'Date given' }, clauses: ['2.3.0', '2.3.3', '2.3.4'] },
      on: {
        KEEP_APPOINTMENT: {
          actions: [
            append('/facts/arrivals', { department: value('customer-service'), at: '/event/at' }),
            clearDeadline('visit'),
          ],
        },
        VISIT_MISSED: alarm(['duty-leader', 'cs-supervisor'], 'visitMissed', '2.3.0'),
      },
    },
  },
};

/** A complaint with its class: people get to the scene while it is worked on (2.3.0–2.3.4). */
export const handling = {
  type: 'parallel',
  meta: { title: { zh: '处理中', en: 'Being handled' }, clauses: ['2.3.0'] },
  on: { ...whileOpen, ...answerOwed },
  states: { scene, work },
} as const;

/** Recorded and reported, not classed yet; until then it counts as simple (2.1.1.5, 2.3.0). */
export const recorded = {
  meta: { title: { zh: '已记录，待分级', en: 'Recorded, to be classed' }, clauses: ['2.1.1.5', '2.3.0'] },
  on: {
    ...whileOpen,
    ...answerOwed,
    TRIAGE_OVERDUE: alarm(['cs-assistant', 'cs-supervisor'], 'triageOverdue', '2.3.0'),
    TRIAGE: {
      target: '#complaint.handling.work.classing',
      actions: [record({ '/facts/class': '/event/data/class' }), clearDeadline('triage')],
    },
  },
};
