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
import { againFromHere, doneNow, runOn, standStill } from '../shared/job-tracking.ts';
import { may } from './facts.ts';

const JOB = '#repair.open.job';

/** The customer says that it is not repaired: passed to engineering again, on the same slip (2.4.4, A24). */
const reopened = [
  ...againFromHere,
  record({ '/facts/slipOut': value(true), '/facts/orderOut': value(false) }),
  issueForm('referral-slip', '2.4.1'),
  tell(['engineering-head', 'cs-supervisor'], 'reopened', '2.4.4'),
];
const reopen = { REOPEN: { target: `${JOB}.signing`, actions: reopened } } as const;

const arrive = {
  ARRIVE: {
    actions: [
      record({ '/facts/arrived': value(true), '/facts/arrivedAt': '/event/at' }),
      tell(['cs-assistant'], 'arrived', '2.4.3'),
    ],
  },
} as const;

const recording = {
  meta: { title: { zh: '登记、待转呈', en: 'Recorded, to be referred' }, clauses: ['2.4.1'] },
  on: {
    REFER: {
      target: `${JOB}.signing`,
      guard: may('refer'),
      actions: [
        record({
          '/facts/slipNo': '/event/data/slipNo',
          '/facts/toldAt': '/event/at',
          '/facts/slipOut': value(true),
        }),
        append('/facts/slips', { no: '/event/data/slipNo', at: '/event/at' }),
        issueForm('referral-slip', '2.4.1'),
        tell(['engineering-head'], 'referred', '2.4.3'),
      ],
    },
  },
} as const;

const signing = {
  meta: { title: { zh: '已转呈，待签收', en: 'Referred, to be signed for' }, clauses: ['2.4.3', '2.4.4'] },
  on: {
    ...arrive,
    SIGN_FOR: { target: `${JOB}.working`, actions: [record({ '/facts/signedForAt': '/event/at' })] },
    RETURN_UNSIGNED: {
      target: `${JOB}.recording`,
      actions: [
        record({ '/facts/slipOut': value(false) }),
        tell(['receptionist', 'cs-assistant'], 'slipUnsigned', '2.4.4'),
      ],
    },
  },
} as const;

const working = {
  meta: { title: { zh: '工程部处理中', en: 'In hand with engineering' }, clauses: ['2.4.3', '3.2.1.3'] },
  on: {
    ...arrive,
    FINISH: {
      target: `${JOB}.returning`,
      guard: may('finish'),
      actions: [
        ...doneNow,
        record({
          '/facts/presence': '/event/data/presence',
          '/facts/charged': '/event/data/charged',
        }),
        tell(['cs-assistant'], 'finished', '2.4.4'),
      ],
    },
    SUSPEND: {
      target: `${JOB}.suspended`,
      guard: may('suspend'),
      actions: [...standStill, tell(['cs-supervisor', 'engineering-head'], 'suspended', '2.4.5')],
    },
  },
} as const;

const suspended = {
  meta: { title: { zh: '等客户，期限停走', en: 'Waiting for the customer' }, clauses: ['2.4.5', '3.2.1.3'] },
  on: {
    RESUME: {
      target: `${JOB}.working`,
      actions: [...runOn, tell(['engineering-head'], 'resumed', '2.4.5')],
    },
  },
} as const;

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

const followUp = {
  meta: { title: { zh: '回访确认', en: 'Call back' }, clauses: ['2.4.4'] },
  on: {
    ...reopen,
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
