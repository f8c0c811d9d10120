import type { Facts } from '../../../src/core/decide/index.ts';
import type { Situation } from '../cases.ts';

/** Facts with which each step of a special request may be taken. */
export const cleared: { readonly [step: string]: Facts } = {
  fill: { termGiven: false },
  opinion: { signedStated: true, signed: true, favourable: true, reasonGiven: false },
  engineering: { opinionGiven: true, favourable: true, sentToEngineering: false },
  tell: { why: true },
  correct: { reasonGiven: true, answered: false },
  answer: { result: 'approved', reasonGiven: false, conditionsGiven: false, constructionStated: true },
  permit: { result: 'approved' },
  progress: { causeGiven: true, applicantTold: true },
  review: { causeGiven: true, applicantTold: true, monthPassed: true, minutesToMonth: -1 },
  withdraw: { reasonGiven: true },
  complete: {
    answered: true,
    result: 'approved',
    construction: true,
    permitStarted: true,
    copyHanded: true,
    resultReported: true,
    resultTold: true,
    overdue: false,
    minutesLeft: -1,
    progressNoted: 0,
  },
};

const of = (step: string, change: Facts, ...rules: readonly string[]): Situation => [
  { step, ...cleared[step], ...change } as Situation[0],
  rules,
];

export const situations: readonly Situation[] = [
  ...Object.keys(cleared).map((step) => of(step, {})),
  of('fill', { termGiven: true }, 'term-given-already A27'),
  of('opinion', { signed: false }, 'opinion-not-signed 2.2.2.1'),
  of('opinion', { signedStated: false }, 'opinion-not-signed 2.2.2.1'),
  of('opinion', { favourable: false }, 'refused-without-reason A27'),
  of('opinion', { favourable: false, reasonGiven: true }),
  of('engineering', { opinionGiven: false, favourable: false }, 'no-opinion-yet 2.2.2.1'),
  of('engineering', { favourable: false }, 'opinion-against A27'),
  of('engineering', { sentToEngineering: true }, 'with-engineering-already 2.2.2.1'),
  of('tell', { why: false }, 'reason-not-told A27'),
  of('correct', { reasonGiven: false }, 'corrected-without-reason 2.2.2.1'),
  of('correct', { answered: true }, 'answered-already 2.2.2.2'),
  of('answer', { constructionStated: false }, 'construction-not-stated 2.2.2.4'),
  of('answer', { result: 'conditional' }, 'conditions-missing 2.2.2.2'),
  of('answer', { result: 'conditional', conditionsGiven: true }),
  of('answer', { result: 'rejected', constructionStated: false }, 'rejected-without-reason 2.2.2.2'),
  of('answer', { result: 'rejected', constructionStated: false, reasonGiven: true }),
  of('permit', { result: 'rejected' }, 'nothing-to-build 2.2.2.4'),
  of(
    'progress',
    { causeGiven: false, applicantTold: false },
    'cause-missing 2.2.2.3',
    'applicant-not-told 2.2.2.3',
  ),
  of('review', { monthPassed: false }, 'no-month-yet 2.4.7'),
  of('review', { minutesToMonth: 0 }, 'review-too-early 2.4.7'),
  of('withdraw', { reasonGiven: false }, 'withdrawn-without-reason 2.2.2'),
  of('complete', { permitStarted: false }, 'permit-not-started 2.2.2.4'),
  of('complete', { permitStarted: false, construction: false }),
  of('complete', { permitStarted: false, result: 'rejected' }),
  of('complete', { permitStarted: false, result: 'conditional' }, 'permit-not-started 2.2.2.4'),
  of('complete', { copyHanded: false }, 'copy-not-handed 2.2.2.2'),
  of('complete', { resultReported: false }, 'result-not-reported 2.2.2.2'),
  of('complete', { resultTold: false }, 'applicant-unaware 2.2.2.3'),
  of('complete', { answered: false }, 'not-answered 2.2.2.3'),
  of('complete', { overdue: true }, 'late-without-cause 2.2.2.3'),
  of('complete', { overdue: true, minutesLeft: 0 }),
  of('complete', { overdue: true, progressNoted: 1 }),
];
