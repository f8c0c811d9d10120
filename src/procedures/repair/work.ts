import { append, issueForm, record, tell, value } from '../../core/procedure/write.ts';
import { doneNow, runOn, standStill } from '../shared/job-tracking.ts';
import { may } from './facts.ts';

const JOB = '#repair.open.job';

const arrive = {
  ARRIVE: {
    actions: [
      record({ '/facts/arrived': value(true), '/facts/arrivedAt': '/event/at' }),
      tell(['cs-assistant'], 'arrived', '2.4.3'),
    ],
  },
} as const;

/** Recorded and sorted; it goes out under the number of its slip (2.4.1). */
export const recording = {
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

/** Passed to engineering; whoever is called out at once may arrive before he signs (2.4.3). */
export const signing = {
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

/** In hand with engineering. */
export const working = {
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

/** Waiting for the customer. */
export const suspended = {
  meta: { title: { zh: '等客户，期限停走', en: 'Waiting for the customer' }, clauses: ['2.4.5', '3.2.1.3'] },
  on: {
    RESUME: {
      target: `${JOB}.working`,
      actions: [...runOn, tell(['engineering-head'], 'resumed', '2.4.5')],
    },
  },
} as const;
