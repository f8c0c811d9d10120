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
import { may, term } from './facts.ts';

/** The term that an event brings. */
export const TERM = '/event/data/answerBy';
/** The month after which a request that is not back is looked into (2.4.7, A5). */
export const month = setTerm('month', 'MONTH_UNRETURNED', { term: 'unreturned-review' }, '2.4.7');
/** Due back by the form's own term. */
export const dueBack = setDeadline('answer', 'ANSWER_OVERDUE', TERM, '2.2.2.3');
const registeredTerm = term(TERM, '/context/facts/registeredAt', ['in-time', 'overdue']);

/** The form: its term, what was wrong on it (2.2.2.1, A27). */
export const form = {
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
export const tracking = {
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
