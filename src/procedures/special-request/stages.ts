import {
  append,
  clearDeadline,
  equals,
  issueForm,
  record,
  resumeDeadline,
  suspendDeadline,
  tell,
  value,
} from '../../core/procedure/write.ts';
import { answered } from './answered.ts';
import { may } from './facts.ts';

const HERE = '#special-request.open';

const decided = [clearDeadline('answer'), clearDeadline('month'), clearDeadline('expected')];

const giveOpinion = {
  GIVE_OPINION: {
    target: `${HERE}.weighing`,
    guard: may('opinion'),
    actions: [
      record({ '/facts/favourable': '/event/data/favourable' }),
      append('/facts/opinions', { favourable: '/event/data/favourable', at: '/event/at' }),
    ],
  },
} as const;

/** A request on its way: recorded, the supervisor's opinion, engineering, the answer (2.2.2.1–2.2.2.3). */
export const stages = {
  registered: {
    meta: { title: { zh: '已登记，待主管意见', en: 'Recorded, awaiting the opinion' }, clauses: ['2.2.2.1'] },
    on: giveOpinion,
  },
  weighing: {
    meta: { title: { zh: '看主管意见', en: 'What the opinion says' }, clauses: ['2.2.2.1', 'A27'] },
    always: [
      {
        target: `${HERE}.cleared`,
        guard: equals('/context/facts/favourable', true),
        actions: [tell(['cs-assistant'], 'opinionFor', '2.2.2.1')],
      },
      {
        target: `${HERE}.declining`,
        actions: [...decided, tell(['cs-assistant', 'owner'], 'opinionAgainst', 'A27')],
      },
    ],
  },
  cleared: {
    meta: {
      title: { zh: '主管同意，待送工程部', en: 'In favour, to go to engineering' },
      clauses: ['2.2.2.1'],
    },
    on: giveOpinion,
  },
  declining: {
    meta: {
      title: { zh: '主管不同意，待告知申请人', en: 'Against, the applicant to be told' },
      clauses: ['A27'],
    },
    on: { TELL_APPLICANT: { target: '#special-request.declined', guard: may('tell') } },
  },
  withEngineering: {
    meta: { title: { zh: '工程部办理中', en: 'With engineering' }, clauses: ['2.2.2.2', '2.2.2.3'] },
    on: {
      ASK_FOR_MORE: {
        target: `${HERE}.supplementing`,
        actions: [
          suspendDeadline('answer'),
          append('/facts/supplements', { askedAt: '/event/at' }),
          tell(['cs-assistant', 'owner'], 'moreNeeded', '2.2.2.3'),
        ],
      },
      ANSWER: {
        target: `${HERE}.answered`,
        guard: may('answer'),
        actions: [
          ...decided,
          record({
            '/facts/result': '/event/data/result',
            '/facts/construction': value(false),
            '/facts/answeredAt': '/event/at',
          }),
          record({ '/facts/construction': '/event/data/construction' }),
          issueForm('special-request-form', '2.2.2.2'),
          tell(['cs-assistant', 'cs-supervisor', 'owner'], 'answered', '2.2.2.2'),
        ],
      },
    },
  },
  supplementing: {
    meta: { title: { zh: '等申请人补充', en: 'Waiting for the applicant' }, clauses: ['2.2.2.3'] },
    on: {
      SUPPLY: {
        target: `${HERE}.withEngineering`,
        actions: [resumeDeadline('answer'), tell(['engineering-head'], 'supplied', '2.2.2.3')],
      },
    },
  },
  answered,
  ending: {
    meta: { title: { zh: '按批复结果办结', en: 'Ended as it was answered' }, clauses: ['2.2.2.2'] },
    always: [
      { target: '#special-request.declined', guard: equals('/context/facts/result', 'rejected') },
      { target: '#special-request.completed' },
    ],
  },
} as const;
