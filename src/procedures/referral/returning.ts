import {
  allOf,
  anyOf,
  append,
  clear,
  clearDeadline,
  equals,
  has,
  isOneOf,
  issueForm,
  not,
  record,
  resumeDeadline,
  setTerm,
  suspendDeadline,
  tell,
} from '../../core/procedure/write.ts';
import { cleared } from './facts.ts';
import { alarm, backAgain, whileOpen, whileOut } from './whole.ts';

const { TIME_OVERDUE: _, ...whileHeld } = whileOut;

/** It cannot go on for now; its time stands still (2.4.5). */
export const suspended = {
  meta: { title: { zh: '暂停', en: 'Suspended' }, clauses: ['2.4.5'] },
  entry: [suspendDeadline('time'), tell(['cs-supervisor', 'cs-assistant'], 'suspended', '2.4.5')],
  exit: [resumeDeadline('time')],
  on: { ...whileHeld, RESUME: { target: 'working' } },
};

/** Whether it came back in time: one returned in time and only entered late was never overdue (2.4.5). */
export const receiving = {
  meta: { title: { zh: '收回', en: 'Taken back' }, clauses: ['2.4.4', '2.4.5'] },
  always: [
    {
      target: 'returned',
      guard: anyOf(not(has('/context/facts/overdueSince')), cleared('on-time')),
      actions: [clear('/facts/overdueSince'), backAgain, tell(['receptionist'], 'slipBack', '2.4.4')],
    },
    { target: 'returned', actions: [backAgain, tell(['receptionist'], 'slipBack', '2.4.4')] },
  ],
};

const anotherRound = setTerm('time', 'TIME_OVERDUE', { term: 'referral-limit' }, '2.4.5');

/** The slip is checked against the register; a faulty one goes back (2.4.4). */
export const returned = {
  meta: { title: { zh: '已返回，待核对登记', en: 'Returned, to be checked' }, clauses: ['2.4.4'] },
  on: {
    ...whileOpen,
    SLIP_LOST: whileOut.SLIP_LOST,
    CHECK_SLIP: {
      target: 'callingBack',
      guard: cleared('check'),
      actions: [
        record({ '/facts/checkedAt': '/event/at' }),
        issueForm('follow-up-record', '2.4.4'),
        setTerm('call-back', 'CALL_BACK_OVERDUE', { term: 'referral-call-back' }, '2.4.4'),
      ],
    },
    SEND_BACK: {
      target: 'dispatching',
      actions: [
        append('/facts/sentBack', { at: '/event/at' }),
        anotherRound,
        tell(['cs-supervisor'], 'sentBack', '2.4.4'),
      ],
    },
  },
};

/** The call back asks for the result, the standard of service and the attitude (2.4.4). */
export const callingBack = {
  initial: 'waiting',
  meta: { title: { zh: '电话回访', en: 'Calling back' }, clauses: ['2.4.4'] },
  on: {
    ...whileOpen,
    CALL_BACK_OVERDUE: alarm(['receptionist', 'cs-supervisor'], 'callBackOverdue', '2.4.4'),
    CALL_BACK: { target: '.weighing', guard: cleared('call-back') },
  },
  states: {
    waiting: { meta: { title: { zh: '待回访', en: 'To be called' }, clauses: ['2.4.4'] } },
    weighing: {
      meta: { title: { zh: '看回访结果', en: 'Weighing the answer' }, clauses: ['2.4.4'] },
      always: [
        {
          target: 'waiting',
          guard: equals('/event/data/reached', false),
          actions: [append('/facts/attempts', { at: '/event/at' })],
        },
        {
          // Not really done: out again, until it is.
          target: '#referral.dispatching',
          guard: equals('/event/data/done', false),
          actions: [
            append('/facts/notDone', { at: '/event/at' }),
            clear('/facts/checkedAt', '/facts/calledBackAt', '/facts/attempts'),
            clearDeadline('call-back'),
            anotherRound,
            tell(['cs-supervisor'], 'notDone', '2.4.4'),
          ],
        },
        {
          target: 'confirmed',
          guard: allOf(
            isOneOf('/event/data/quality', ['good', 'fair']),
            isOneOf('/event/data/attitude', ['good', 'fair']),
          ),
          actions: [record({ '/facts/calledBackAt': '/event/at' }), clearDeadline('call-back')],
        },
        {
          target: 'confirmed',
          actions: [
            record({ '/facts/calledBackAt': '/event/at' }),
            clearDeadline('call-back'),
            tell(['cs-supervisor'], 'poorService', '2.4.4'),
          ],
        },
      ],
    },
    confirmed: { meta: { title: { zh: '回访已确认', en: 'Confirmed' }, clauses: ['2.4.4'] } },
  },
};
