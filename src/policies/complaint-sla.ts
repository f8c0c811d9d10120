import { definePolicy } from '../core/define/policy.ts';
import { when } from '../core/define/rule.ts';
import { facts } from '../generated/facts/complaint-sla.ts';
import { LIMITS, limitRules, settling, task } from './parts/complaint-limits.ts';

const agreed = settling('specially-complex');

/**
 * By when each thing about a complaint is due, and whether it was in time: the settlement by class (2.3.1–2.3.4), arrival
 * (2.3.0), first answer and result (5.3), and, where asked, the statutory answer of Hangzhou. Done at the instant of the
 * limit is in time (A23). Where only the time left to a due instant is known (`timing: remaining`), that decides.
 */
export const complaintSla = definePolicy({
  id: 'complaint-sla',
  title: { zh: '投诉处理时限', en: 'Time limits of complaints' },
  clauses: ['2.3.0', '2.3.1', '2.3.2', '2.3.3', '2.3.4', '2.4.7', '5.3'],
  facts,
  terms: {
    ...Object.fromEntries(LIMITS.map(({ limit, term }) => [limit, term])),
    agreedGrace: 'complaint-agreed-date',
    reviewLimit: 'complaint-review',
  },
  verdicts: [
    { id: 'late', title: { zh: '超时', en: 'Late' }, negative: true },
    { id: 'running', title: { zh: '时限未到', en: 'Running' }, negative: false },
    { id: 'in-time', title: { zh: '按时', en: 'In time' }, negative: false },
  ],
  beside: {
    'statutory-answer-late': '5.3',
    'statutory-answer-due': '5.3',
  },
  whenMissing: 'late',
  rules: [
    ...LIMITS.flatMap(limitRules),
    {
      name: 'agreed-date-due',
      conditions: { all: [...agreed, when('timing', 'equal', 'running'), when('dateAgreed', 'equal', true)] },
      event: {
        type: 'running',
        params: {
          clause: '2.3.4',
          message: {
            zh: '特别复杂事件以与客户约定的时间为限',
            en: 'A specially complex complaint is due at the time agreed with the customer',
          },
          due: { from: 'agreedAt', term: 'complaint-agreed-date' },
        },
      },
    },
    {
      name: 'no-date-agreed',
      conditions: {
        all: [...agreed, when('timing', 'equal', 'running'), when('dateAgreed', 'equal', false)],
      },
      event: {
        type: 'running',
        params: {
          clause: '2.3.4',
          message: {
            zh: '特别复杂事件还没有与客户约定时间，须约定并书面通知',
            en: 'No date is agreed yet for this specially complex complaint: agree on one and give it in writing',
          },
        },
      },
    },
    {
      name: 'agreed-date-missed',
      conditions: {
        all: [
          ...agreed,
          when('timing', 'equal', 'elapsed'),
          when('minutesPastAgreed', 'greaterThan', { fact: 'agreedGrace' }),
        ],
      },
      event: {
        type: 'late',
        params: {
          clause: '2.3.4',
          message: {
            zh: '过了与客户约定的时间才处理完毕，须写明缘由并上报',
            en: 'It was settled after the time agreed with the customer: note the cause and report it',
          },
          due: { from: 'agreedAt', term: 'complaint-agreed-date' },
        },
      },
    },
    {
      name: 'limit-passed',
      conditions: { all: [when('timing', 'equal', 'remaining'), when('minutesLeft', 'lessThan', 0)] },
      event: {
        type: 'late',
        params: {
          clause: 'A23',
          message: {
            zh: '期限已过，须写明缘由并上报',
            en: 'Its limit had passed: note the cause and report it',
          },
        },
      },
    },
    {
      name: 'open-too-long',
      conditions: {
        all: [...task('review'), when('monthsOpen', 'greaterThanInclusive', { fact: 'reviewLimit' })],
      },
      event: {
        type: 'late',
        params: {
          clause: '2.4.7',
          message: {
            zh: '久未办结，须了解原因、告知客户、继续跟进并上报',
            en: 'It has been open too long: find the reason, tell the customer, follow it up and report it',
          },
        },
      },
    },
  ],
});
