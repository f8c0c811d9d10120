import type { Situation } from '../cases.ts';

export const preparations = {
  news: { step: 'news', minutesToCut: 10 },
  customers: {
    step: 'tell-customers',
    minutesToCut: 10,
    minutesAtNews: 90,
    phonedAll: true,
    noticeIssued: false,
  },
  lifts: { step: 'park-lifts', minutesToCut: 0, allOnGround: true, empty: true },
  halls: { step: 'guard-halls', minutesToCut: 10, minutesAtNews: 10, allHalls: true, useStopped: true },
};
const { news, customers, lifts, halls } = preparations;

/** Ten minutes before is in time, a second later is not; at short notice it is done at once (4.5.4, A16, A23). */
export const notices: readonly Situation[] = [
  [news, []],
  [{ ...news, minutesToCut: 9 }, ['less-than-the-notice A16']],
  [{ ...news, minutesToCut: 0 }, ['less-than-the-notice A16']],
  [{ ...news, minutesToCut: -1 }, ['less-than-the-notice A16', 'time-already-past 4.5.4']],
  [customers, []],
  [{ ...customers, phonedAll: false, noticeIssued: true }, []],
  [{ ...customers, phonedAll: false }, ['customers-not-reached 4.5.4']],
  [{ ...customers, minutesToCut: 9 }, ['customers-told-late 4.5.4']],
  [{ ...customers, minutesToCut: 9, minutesAtNews: 10 }, ['customers-told-late 4.5.4']],
  [{ ...customers, minutesToCut: 3, minutesAtNews: 9 }, ['customers-told-at-short-notice A16']],
  [lifts, []],
  [{ ...lifts, allOnGround: false }, ['lifts-not-on-ground 4.5.4']],
  [{ ...lifts, empty: false }, ['somebody-in-a-lift 4.5.4']],
  [{ ...lifts, minutesToCut: -1 }, ['parked-after-the-time 4.5.4']],
  [halls, []],
  [{ ...halls, allHalls: false }, ['hall-without-a-guard 4.5.4']],
  [{ ...halls, useStopped: false }, ['lifts-still-used 4.5.4']],
  [{ ...halls, minutesToCut: 9 }, ['halls-guarded-late 4.5.4']],
  [{ ...halls, minutesToCut: 5, minutesAtNews: 5 }, ['halls-guarded-at-short-notice A16']],
];

export const steps = {
  light: { step: 'light-up', commonAreas: true, passages: true },
  post: { step: 'post-staff', mainLifts: true, entrances: true },
  look: { step: 'check-lifts', allSeen: true, trapped: false },
  freed: { step: 'freed', trappedHere: 1, freedHere: 0 },
  check: { step: 'lift-check', powerBack: true, allChecked: true, signed: true },
  back: { step: 'return-lifts', liftsChecked: true, liftsInUse: false, trappedAll: 2, freedAll: 2 },
};
export const close = {
  step: 'close',
  powerBack: true,
  liftsInUse: true,
  trappedAll: 0,
  freedAll: 0,
  engineeringTold: true,
  lit: true,
  posted: true,
  securityTold: true,
  liftsSeen: true,
  explained: true,
  gapsExplained: false,
};
const { light, post, look, freed, check, back } = steps;
const LAW = '特种设备安全法 42';
const undone = {
  engineeringTold: false,
  lit: false,
  posted: false,
  securityTold: false,
  liftsSeen: false,
  explained: false,
};

/** Every step of a power cut, right and wrong (4.5). */
export const situations: readonly Situation[] = [
  [light, []],
  [{ ...light, commonAreas: false }, ['common-areas-dark 4.5.2']],
  [{ ...light, passages: false }, ['passages-dark 4.5.2']],
  [post, []],
  [{ ...post, mainLifts: false }, ['main-lifts-without-staff 4.5.3']],
  [{ ...post, entrances: false }, ['entrances-without-staff 4.5.3']],
  [look, []],
  [{ ...look, allSeen: false }, ['lift-not-looked-into 4.5.5']],
  [{ ...look, trapped: true }, ['trapped-to-be-reported 4.5.5']],
  [freed, []],
  [{ ...freed, trappedHere: 0 }, ['not-reported-trapped 4.5.5']],
  [{ ...freed, freedHere: 1 }, ['not-reported-trapped 4.5.5']],
  [check, []],
  [{ ...check, powerBack: false }, ['power-still-off 4.5.1']],
  [{ ...check, allChecked: false }, [`lift-unchecked ${LAW}`]],
  [{ ...check, signed: false }, [`check-unsigned ${LAW}`]],
  [back, []],
  [{ ...back, liftsChecked: false }, [`lifts-not-checked ${LAW}`]],
  [{ ...back, liftsInUse: true }, [`lifts-in-use-already ${LAW}`]],
  [{ ...back, freedAll: 1 }, ['somebody-still-trapped 4.5.5']],
  [close, []],
  [{ ...close, powerBack: false }, ['no-power-yet 4.5.1']],
  [{ ...close, liftsInUse: false }, [`lifts-not-in-use ${LAW}`]],
  [{ ...close, trappedAll: 1 }, ['entrapment-open 4.5.5']],
  [
    { ...close, ...undone },
    [
      'engineering-never-told 4.5.1',
      'never-lit 4.5.2',
      'never-posted 4.5.3',
      'security-never-told 4.5.3',
      'lifts-never-seen 4.5.5',
      'never-explained 4.5.6',
    ],
  ],
  [{ ...close, ...undone, gapsExplained: true }, []],
];
