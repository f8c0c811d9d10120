import {
  anyOf,
  append,
  clearDeadline,
  equals,
  issueForm,
  record,
  tell,
  value,
} from '../../core/procedure/write.ts';
import { againFromHere } from '../shared/job-tracking.ts';
import { may } from './facts.ts';
import { recording, signing, suspended, working } from './work.ts';

const JOB = '#repair.open.job';

/** The customer says that it is not repaired: passed to engineering again, on the same slip (2.4.4, A24). */
const reopened = [
  ...againFromHere,
  record({ '/facts/slipOut': value(true), '/facts/orderOut': value(false) }),
  issueForm('referral-slip', '2.4.1'),
  tell(['engineering-head', 'cs-supervisor'], 'reopened', '2.4.4'),
];
const reopen = { REOPEN: { target: `${JOB}.signing`, actions: reopened } } as const;

const returning = {
  meta: {
    title: { zh: '已办完，待转呈单返回', en: 'Done, the slip to come back' },
    clauses: ['2.4.4', '2.4.5'],
  },
  on: {
    ...reopen,
    RETURN_SLIP: {
      target: `${JOB}.followUp`,
      guard: may('return'),
      actions: [
        record({ '/facts/returned': value(true), '/facts/slipOut': value(false) }),
        clearDeadline('month'),
        issueForm('follow-up-record', '2.4.4'),
        tell(['cs-assistant'], 'callBack', '2.4.4'),
      ],
    },
  },
} as const;

// The signed slip stays as it is and no other is printed: what was wrong is put right in the register.
const correctEntry = {
  CORRECT_SLIP: {
    guard: may('correct'),
    actions: [
      record({ '/facts/place': '/event/data/place', '/facts/description': '/event/data/description' }),
      append('/facts/corrections', { at: '/event/at', slipNo: '/event/data/slipNo' }),
      tell(['cs-supervisor'], 'entryCorrected', '2.4.4'),
    ],
  },
} as const;

const followUp = {
  meta: { title: { zh: '回访确认', en: 'Call back' }, clauses: ['2.4.4'] },
  on: {
    ...reopen,
    ...correctEntry,
    CALL_BACK: {
      target: `${JOB}.hearing`,
      guard: may('call-back'),
      actions: [
        record({
          '/facts/repaired': '/event/data/repaired',
          '/facts/quality': '/event/data/quality',
          '/facts/attitude': '/event/data/attitude',
        }),
        append('/facts/callBacks', { method: '/event/data/method', at: '/event/at' }),
      ],
    },
    CALL_BACK_FAILED: { actions: [append('/facts/callBacks', { method: value('failed'), at: '/event/at' })] },
  },
} as const;

const confirmed = record({ '/facts/calledBack': value(true) });

/** What the customer has said leads on at once. */
const hearing = {
  meta: { title: { zh: '听取回访结果', en: 'What the call back says' }, clauses: ['2.4.4'] },
  always: [
    { target: `${JOB}.signing`, guard: equals('/context/facts/repaired', false), actions: reopened },
    {
      target: `${JOB}.followUp`,
      guard: anyOf(
        equals('/context/facts/quality', 'dissatisfied'),
        equals('/context/facts/attitude', 'dissatisfied'),
      ),
      actions: [confirmed, tell(['cs-supervisor'], 'dissatisfied', '2.4.4')],
    },
    { target: `${JOB}.followUp`, actions: [confirmed] },
  ],
} as const;

/** The lane of the slip: to engineering, signed for, done, back, called back (2.4.1–2.4.5). */
export const job = {
  initial: 'recording',
  meta: { title: { zh: '办理', en: 'The job' }, clauses: ['2.4.1', '2.4.4'] },
  states: { recording, signing, working, suspended, returning, followUp, hearing },
} as const;
