import {
  count,
  countWhere,
  minutesUntil,
  policyGives,
  present,
  type Source,
  value,
} from '../../core/procedure/write.ts';

type Sources = { readonly [fact: string]: Source };

const minutesToCut = minutesUntil('/context/facts/expectedAt', '/event/at');
const minutesAtNews = '/context/facts/minutesAtNews';

const notices = {
  'tell-customers': {
    minutesToCut,
    minutesAtNews,
    phonedAll: '/event/data/phonedAll',
    noticeIssued: '/event/data/noticeIssued',
  },
  'park-lifts': { minutesToCut, allOnGround: '/event/data/allOnGround', empty: '/event/data/empty' },
  'guard-halls': {
    minutesToCut,
    minutesAtNews,
    allHalls: '/event/data/allHalls',
    useStopped: '/event/data/useStopped',
  },
} as const satisfies { readonly [step: string]: Sources };

/** Guard: the time of the event's data lies ahead: the cut is foretold (4.5.4). */
export const foretells = policyGives('power-cut-notice', ['at-once', 'in-order'], {
  step: value('news'),
  minutesToCut: minutesUntil('/event/data/expectedAt', '/event/at'),
});

/** Guard: a preparation is whole; late is better than not at all. */
export const prepared = (step: keyof typeof notices) =>
  policyGives('power-cut-notice', ['late', 'at-once', 'in-order'], { step: value(step), ...notices[step] });

const sameLift = (list: string): Source =>
  countWhere(`/context/facts/${list}`, { lift: { at: '/event/data/lift' } });
const all = { trappedAll: count('/context/facts/trapped'), freedAll: count('/context/facts/freed') };
const done = (...names: readonly string[]): Sources =>
  Object.fromEntries(names.map((name) => [name, `/context/facts/${name}`]));

const steps = {
  'light-up': { commonAreas: '/event/data/commonAreas', passages: '/event/data/passages' },
  'post-staff': { mainLifts: '/event/data/mainLifts', entrances: '/event/data/entrances' },
  'check-lifts': { allSeen: '/event/data/allSeen', trapped: '/event/data/trapped' },
  freed: { trappedHere: sameLift('trapped'), freedHere: sameLift('freed') },
  'lift-check': {
    powerBack: '/context/facts/powerBack',
    allChecked: '/event/data/allChecked',
    signed: '/event/data/signed',
  },
  'return-lifts': { ...done('liftsChecked', 'liftsInUse'), ...all },
  close: {
    ...all,
    ...done(
      'powerBack',
      'liftsInUse',
      'engineeringTold',
      'lit',
      'posted',
      'securityTold',
      'liftsSeen',
      'explained',
    ),
    gapsExplained: present('/event/data/gaps'),
  },
} as const satisfies { readonly [step: string]: Sources };

/** Guard: a step of the power cut is done whole. */
export const cleared = (step: keyof typeof steps) =>
  policyGives('power-cut', 'cleared', { step: value(step), ...steps[step] });
