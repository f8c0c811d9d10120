import {
  append,
  clear,
  clearDeadline,
  equals,
  has,
  issueForm,
  openProcedure,
  record,
  setTerm,
  tell,
  value,
} from '../../core/procedure/write.ts';
import { byEmergency } from '../shared/emergencies.ts';
import { cleared, welcomedWell } from './facts.ts';
import { classify, progressDue, whileKnown, whileOpen } from './whole.ts';

const MATTER = '/context/facts/matter';
const DEPARTMENTS = [
  'engineering-head',
  'security-head',
  'cleaning',
  'finance',
  'project-department',
  'developer',
];

/** How the call was answered or the visitor received; a missed call is returned (1.2.2, 1.2.3, 2.1.1.1, 2.1.1.2, 2.1.1.6). */
export const welcoming = {
  meta: {
    title: { zh: '迎接', en: 'Welcoming' },
    clauses: ['1.2.2', '1.2.3', '2.1.1.1', '2.1.1.2', '2.1.1.6'],
  },
  always: [
    {
      target: 'missed',
      guard: equals('/event/data/call/answered', false),
      actions: [tell(['receptionist', 'cs-supervisor'], 'callMissed', '1.2.3')],
    },
    { target: 'received', guard: welcomedWell },
    { target: 'received', actions: [tell(['cs-supervisor'], 'poorWelcome', '2.1.1.6')] },
  ],
};

/** A call that nobody answered is returned (1.2.3). */
export const missed = {
  meta: { title: { zh: '未接来电，待回拨', en: 'Call missed, to be returned' }, clauses: ['1.2.3'] },
  on: {
    ...whileOpen,
    RETURN_CALL: [
      { target: 'received', guard: equals('/event/data/reached', true) },
      { actions: [append('/facts/attempts', { at: '/event/at' })] },
    ],
  },
};

export const received = {
  meta: { title: { zh: '接待中', en: 'Received' }, clauses: ['2.1.1', '1.2.2'] },
  on: { ...whileOpen, CLASSIFY: classify },
};

const report = {
  source: '/context/facts/source',
  place: '/context/facts/place',
  description: '/context/facts/description',
};
const passOn = (matter: string, clause: string, tells: readonly ReturnType<typeof tell>[] = []) => ({
  target: 'passedOn',
  guard: equals(MATTER, matter),
  actions: [openProcedure(matter, report, clause), ...tells],
});

/** By what it is: an inquiry, a request, or a matter with a procedure of its own (2.1.1, 2.4.1). */
export const sorting = {
  meta: { title: { zh: '分清事项', en: 'Sorting' }, clauses: ['2.1.1', '2.1.1.4', '2.1.1.5', '2.4.1'] },
  always: [
    { target: 'inquiring', guard: equals(MATTER, 'inquiry') },
    { target: 'requested', guard: equals(MATTER, 'reasonable-request') },
    { target: 'declining', guard: equals(MATTER, 'unreasonable-request') },
    // Right or wrong: recorded, reported at once, followed in its own procedure.
    passOn('complaint', '2.1.1.5', [tell(['cs-supervisor'], 'complaintReported', '1.2.4')]),
    passOn('repair', '2.4.1'),
    passOn('special-request', '2.2.2.1'),
    {
      target: 'passedOn',
      guard: equals(MATTER, 'referral'),
      actions: [openProcedure('referral', { ...report, kind: '/context/facts/kind' }, '2.4.1')],
    },
    ...byEmergency('/context/facts/hazard', report, '1.2.8', {
      target: 'passedOn',
      actions: [tell(['cs-supervisor', 'duty-leader', 'control-room'], 'emergency', '1.2.8')],
    }),
  ],
};

const done = (content: string) => [
  record({ '/facts/answeredAt': '/event/at', '/facts/content': value(content) }),
  clearDeadline('answer'),
  clearDeadline('progress'),
];

/** An inquiry: what is known is answered at once, the rest goes to a superior (2.1.1.3, 2.1.1.7, 5.2). */
export const inquiring = {
  meta: { title: { zh: '解答问询', en: 'Answering' }, clauses: ['1.2.2', '2.1.1.3', '2.1.1.7', '5.2'] },
  on: {
    ...whileKnown,
    ANSWER: { target: 'answered', guard: cleared('answer'), actions: done('unknown') },
  },
};

/** A reasonable request is met quickly (2.1.1.4, 5.1). */
export const requested = {
  meta: { title: { zh: '办理合理要求', en: 'A reasonable request' }, clauses: ['2.1.1.4', '1.2.4', '5.1'] },
  on: { ...whileKnown, GRANT: { target: 'answered', actions: done('unknown') } },
};

/** An unreasonable request is declined politely and reported (2.1.1.4, 2.1.1.11). */
export const declining = {
  meta: {
    title: { zh: '婉拒无理要求', en: 'An unreasonable request' },
    clauses: ['2.1.1.4', '2.1.1.11', '1.2.5'],
  },
  on: {
    ...whileKnown,
    GRANT: {
      target: 'answered',
      guard: equals(MATTER, 'reasonable-request', 'unreasonable-granted'),
    },
    DECLINE: {
      target: 'answered',
      guard: cleared('decline'),
      actions: [
        ...done('unknown'),
        record({ '/facts/declined': value(true) }),
        tell(['cs-supervisor'], 'declined', '2.1.1.4'),
      ],
    },
  },
};

/** Not solved: logged, pressed on the departments, the customer told how it goes (2.1.1.8, 2.1.1.12). */
export const following = {
  meta: { title: { zh: '登记跟进', en: 'Followed up' }, clauses: ['2.1.1.8', '2.1.1.12', '1.2.4'] },
  entry: [
    record({ '/facts/content': value('unknown') }),
    clear('/facts/answeredAt'),
    issueForm('visit-log', '2.1.1.8'),
  ],
  on: {
    ...whileKnown,
    URGE_DEPARTMENT: DEPARTMENTS.map((department) => ({
      guard: equals('/event/data/department', department),
      actions: [
        append('/facts/urged', { department: '/event/data/department', at: '/event/at' }),
        tell([department], 'urged', '2.1.1.8'),
      ],
    })),
    TELL_PROGRESS: { actions: [append('/facts/progress', { at: '/event/at' }), progressDue] },
    SOLVE: { target: 'answered', actions: done('unknown') },
  },
};

/** Answered: is the customer content (2.1.1.8)? */
export const answered = {
  meta: { title: { zh: '已答复', en: 'Answered' }, clauses: ['1.2.2', '2.1.1.8'] },
  on: {
    ...whileKnown,
    ASK_CONTENT: [
      {
        guard: equals('/event/data/content', true),
        actions: [record({ '/facts/content': value('yes') })],
      },
      // Logged already: it is followed up again.
      { target: 'following', guard: has('/context/facts/loggedAt'), actions: [progressDue] },
      { actions: [record({ '/facts/content': value('no') }), progressDue] },
    ],
    ANOTHER_MATTER: {
      target: 'received',
      guard: cleared('close'),
      actions: [
        clear(
          '/facts/matter',
          '/facts/place',
          '/facts/description',
          '/facts/happenedAt',
          '/facts/hazard',
          '/facts/kind',
          '/facts/answeredAt',
          '/facts/loggedAt',
          '/facts/superiorAnswers',
        ),
        record({ '/facts/content': value('unknown'), '/facts/declined': value(false) }),
        setTerm('answer', 'ANSWER_OVERDUE', { term: 'reception-answer' }, '5.1'),
      ],
    },
  },
};
