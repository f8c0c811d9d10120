import { setupProcedure } from '../../core/procedure/setup.ts';
import {
  allOf,
  append,
  issueForm,
  record,
  setDeadline,
  setTerm,
  tell,
  value,
} from '../../core/procedure/write.ts';
import { specialRequestProgress } from '../../policies/special-request-progress.ts';
import { specialRequestTerm } from '../../policies/special-request-term.ts';
import * as terms from '../../terms/repair.ts';
import { handOver } from '../shared/hand-over.ts';
import { may, term } from './facts.ts';
import { stages } from './stages.ts';

const TERM = '/event/data/answerBy';
const FORM_TERM = '/context/facts/answerBy';
const month = setTerm('month', 'MONTH_UNRETURNED', { term: 'unreturned-review' }, '2.4.7');
const dueBack = setDeadline('answer', 'ANSWER_OVERDUE', TERM, '2.2.2.3');
const registeredTerm = term(TERM, '/context/facts/registeredAt', ['in-time', 'overdue']);

/** The form: its term, what was wrong on it (2.2.2.1, A27). */
const form = {
  COMPLETE_FORM: {
    guard: allOf(may('fill'), registeredTerm),
    actions: [
      record({ '/facts/answerBy': TERM }),
      dueBack,
      tell(['cs-supervisor'], 'formComplete', '2.2.2.1'),
    ],
  },
  CORRECT_FORM: {
    guard: allOf(
      may('correct'),
      term(TERM, '/context/facts/registeredAt', ['in-time', 'overdue', 'incomplete']),
    ),
    actions: [
      record({
        '/facts/place': '/event/data/place',
        '/facts/description': '/event/data/description',
        '/facts/answerBy': TERM,
      }),
      append('/facts/corrections', { at: '/event/at', answerBy: TERM }),
      dueBack,
      issueForm('special-request-form', '2.2.2.1'),
      tell(['cs-supervisor', 'engineering-head'], 'formCorrected', '2.2.2.1'),
    ],
  },
} as const;

/** What is not back in time: the cause, the applicant, the supervisor, to the end (2.2.2.3, 2.4.7). */
const tracking = {
  ANSWER_OVERDUE: {
    actions: [
      record({ '/facts/overdue': value(true), '/facts/termAt': '/event/at' }),
      tell(['cs-assistant', 'cs-supervisor', 'engineering-head'], 'overdue', '2.2.2.3'),
      tell(['owner'], 'stillOpen', '2.2.2.3'),
    ],
  },
  EXPECTED_PASSED: { actions: [tell(['cs-assistant', 'cs-supervisor'], 'expectedPassed', '2.2.2.3')] },
  MONTH_UNRETURNED: {
    actions: [
      record({ '/facts/monthPassed': value(true), '/facts/monthAt': '/event/at' }),
      tell(['cs-supervisor', 'cs-assistant'], 'monthUnreturned', '2.4.7'),
    ],
  },
  NOTE_PROGRESS: {
    guard: may('progress'),
    actions: [
      append('/facts/progress', { at: '/event/at', expected: '/event/data/expected' }),
      setDeadline('expected', 'EXPECTED_PASSED', '/event/data/expected', '2.2.2.3'),
      tell(['cs-supervisor'], 'progressNoted', '2.2.2.3'),
    ],
  },
  REVIEW_UNRETURNED: {
    guard: may('review'),
    actions: [
      append('/facts/progress', { at: '/event/at' }),
      record({ '/facts/monthPassed': value(false) }),
      month,
      tell(['cs-supervisor', 'property-manager'], 'reviewed', '2.4.7'),
    ],
  },
} as const;

/** A special request in hand (2.2.2). */
const open = {
  initial: 'registered',
  meta: { title: { zh: '特殊申请办理', en: 'A special request in hand' }, clauses: ['2.2.2'] },
  on: {
    ...form,
    ...tracking,
    ...handOver('2.2.2.3'),
    SEND_TO_ENGINEERING: {
      target: '#special-request.open.withEngineering',
      guard: allOf(
        may('engineering'),
        term(FORM_TERM, '/context/facts/registeredAt', ['in-time', 'overdue']),
      ),
      actions: [
        record({ '/facts/sentToEngineering': value(true), '/facts/sentAt': '/event/at' }),
        tell(['engineering-head'], 'sent', '2.2.2.1'),
      ],
    },
    WITHDRAW: {
      target: '#special-request.withdrawn',
      guard: may('withdraw'),
      actions: [tell(['cs-supervisor', 'engineering-head'], 'withdrawn', '2.2.2')],
    },
    COMPLETE: { target: '#special-request.open.ending', guard: may('complete') },
  },
  states: stages,
} as const;

/** A special request from its record to engineering's answer and what follows (2.2.2). */
export const createSpecialRequestMachine = () =>
  setupProcedure({
    policies: [specialRequestProgress, specialRequestTerm],
    terms: Object.values(terms),
  }).createMachine({
    id: 'special-request',
    initial: 'new',
    context: { parties: {}, facts: {}, papers: {}, forms: {} },
    states: {
      new: {
        meta: { title: { zh: '未开始', en: 'Not begun' }, clauses: ['2.2.2.1'] },
        on: {
          OPEN: {
            target: 'open',
            guard: term(TERM, '/event/at', ['in-time', 'incomplete']),
            actions: [
              record({
                '/parties/applicant': '/event/data/applicant',
                '/parties/organisation': '/event/data/organisation',
                '/parties/unit': '/event/data/unit',
                '/facts/source': '/event/data/source',
                '/facts/place': '/event/data/place',
                '/facts/description': '/event/data/description',
                '/facts/answerBy': TERM,
                '/facts/registeredAt': '/event/at',
                '/facts/sentToEngineering': value(false),
                '/facts/overdue': value(false),
                '/facts/monthPassed': value(false),
                '/facts/copyHanded': value(false),
                '/facts/resultReported': value(false),
                '/facts/permitStarted': value(false),
              }),
              dueBack,
              month,
              issueForm('special-request-form', '2.2.2.1'),
              tell(['cs-supervisor'], 'opinionAsked', '2.2.2.1'),
            ],
          },
        },
      },
      open,
      completed: { type: 'final', meta: { title: { zh: '已办结', en: 'Completed' }, clauses: ['2.2.2.3'] } },
      declined: {
        type: 'final',
        meta: { title: { zh: '未获同意', en: 'Not granted' }, clauses: ['A27', '2.2.2.2'] },
      },
      withdrawn: {
        type: 'final',
        meta: { title: { zh: '申请人撤回', en: 'Withdrawn' }, clauses: ['2.2.2'] },
      },
    },
  });
