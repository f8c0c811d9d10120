import type { Situation } from '../cases.ts';

/** A complex complaint with its written notice, ready to be settled. */
export const settle = { step: 'settle', class: 'complex', arrivals: 1, noticeGiven: true };
export const notice = {
  step: 'notice',
  class: 'complex',
  reasonGiven: true,
  minutesToDate: 3000,
  daysFromStart: 2,
  customerAgrees: false,
  delivered: true,
};
export const close = {
  step: 'close',
  settled: true,
  resultTold: true,
  followedUp: true,
  rating: 'satisfied',
  anonymous: false,
  deferred: true,
  reportGiven: true,
};

export const situations: readonly Situation[] = [
  [{}, []],
  [{ arrivals: 0 }, ['scene-not-reached 2.3.0']],
  [{ noticeGiven: false }, ['notice-missing 2.3.3']],
  [{ class: 'specially-complex', noticeGiven: false }, ['agreed-notice-missing 2.3.4']],
  [{ class: 'general', noticeGiven: false }, []],
  [{ class: 'simple', noticeGiven: false, arrivals: 0 }, []],
  [{ step: 'reclassify', class: 'complex', classBefore: 'general', reasonGiven: true }, []],
  [
    { step: 'reclassify', class: 'complex', classBefore: 'complex', reasonGiven: false },
    ['reclassifying-reason-missing A24', 'same-class 2.3.0'],
  ],
  [notice, []],
  [{ ...notice, class: 'fairly-complex' }, ['settle-on-the-spot 2.3.0']],
  [{ ...notice, reasonGiven: false }, ['notice-reason-missing 2.3.0']],
  [{ ...notice, minutesToDate: 0 }, []],
  [{ ...notice, minutesToDate: -1 }, ['notice-date-past 2.3.0']],
  [{ ...notice, daysFromStart: 3 }, []],
  [{ ...notice, daysFromStart: 4 }, ['notice-date-beyond-limit 2.3.3']],
  [{ ...notice, class: 'specially-complex', daysFromStart: 40 }, ['date-not-agreed 2.3.4']],
  [{ ...notice, class: 'specially-complex', daysFromStart: 40, customerAgrees: true }, []],
  [{ ...notice, delivered: false }, ['notice-not-delivered 2.3.0']],
  [{ step: 'arrive', department: 'security-head', timesCalled: 1 }, []],
  [{ step: 'arrive', department: 'security-head', timesCalled: 0 }, ['department-not-called 2.3.0']],
  [{ step: 'arrive', department: 'customer-service', timesCalled: 0 }, []],
  [close, []],
  [{ ...close, rating: 'very-satisfied' }, []],
  [{ ...close, rating: 'fair' }, ['customer-not-content 2.1.1.8']],
  [{ ...close, rating: 'dissatisfied' }, ['customer-not-content 2.1.1.8']],
  [{ ...close, rating: 'none' }, ['not-followed-up 2.3.0']],
  [{ ...close, followedUp: false, rating: 'none' }, ['not-followed-up 2.3.0']],
  [{ ...close, resultTold: false }, ['result-not-told 5.3']],
  [{ ...close, settled: false }, ['not-settled 2.3.0']],
  [{ ...close, reportGiven: false }, ['manager-report-missing 2.3.0']],
  [{ ...close, deferred: false, reportGiven: false }, []],
  [{ ...close, anonymous: true, followedUp: false, rating: 'none' }, []],
  [{ step: 'leave-off', attempts: 3 }, []],
  [{ step: 'leave-off', attempts: 2 }, ['too-few-attempts 2.1.1.8']],
];
