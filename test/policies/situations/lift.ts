import type { Situation } from '../cases.ts';

/** The building cannot free them, somebody is pregnant, the technician needs a minute more than half an hour. */
export const call = { canFree: 'no', pregnant: 'yes', badHealth: 'no', estimate: 'given', minutes: 31 };

/** What differs, the verdict, and the rules that speak (4.4.5, A19, A35). */
export const rescues: readonly Situation[] = [
  [{}, ['vulnerable-and-too-long 4.4.5']],
  [{ pregnant: 'no', badHealth: 'yes' }, ['vulnerable-and-too-long 4.4.5']],
  [{ minutes: 30 }, ['technician-in-short-time 4.4.5']],
  [{ pregnant: 'no' }, ['nobody-vulnerable 4.4.5']],
  [{ canFree: 'yes' }, ['building-can-free-them 4.4.5']],
  [{ canFree: 'unknown' }, ['vulnerable-and-too-long 4.4.5']],
  [{ estimate: 'unknown', minutes: 0 }, ['estimate-unknown A35']],
  [{ estimate: 'overrun', minutes: 20 }, ['estimate-unknown A35']],
  [{ pregnant: 'unknown', badHealth: 'no', estimate: 'unknown', minutes: 0 }, ['health-unknown A19']],
  [
    { canFree: 'yes', pregnant: 'no', minutes: 5 },
    ['building-can-free-them 4.4.5', 'nobody-vulnerable 4.4.5', 'technician-in-short-time 4.4.5'],
  ],
];

export const steps = {
  contact: {
    step: 'contact',
    received: true,
    calmed: true,
    helpAnnounced: true,
    peopleAsked: true,
    healthAsked: true,
  },
  leave: { step: 'leave', technicianThere: true, peopleOut: false },
  free: { step: 'free', peopleKnown: true, people: 2, peopleFreed: 2 },
  nobody: { step: 'nobody', answered: false, seen: 'camera' },
  check: { step: 'check', peopleOut: true, faultRemoved: true, signed: true },
  restore: {
    step: 'restore',
    peopleOut: true,
    liftChecked: true,
    received: true,
    technicianTold: true,
    maintainerTold: true,
  },
  correct: {
    step: 'correct',
    entry: 'received',
    entryLogged: 1,
    untilNow: 30,
    sinceFound: 2,
    toldLogged: true,
    untilTold: 5,
    sinceTold: 1,
    received: true,
    untilReceived: 1,
    restoredLogged: true,
    untilRestored: 30,
    sinceFreed: 1,
  },
};
const { contact, leave, free, nobody, check, restore, correct } = steps;
const LAW = '特种设备安全法 42';

/** Every step of an entrapment, right and wrong (4.4). */
export const situations: readonly Situation[] = [
  [contact, []],
  [{ ...contact, received: false }, ['receipt-not-recorded 4.4.2']],
  [{ ...contact, calmed: false }, ['not-calmed 4.4.2']],
  [{ ...contact, helpAnnounced: false }, ['help-not-announced 4.4.2']],
  [{ ...contact, peopleAsked: false }, ['people-not-asked 4.4.2']],
  [{ ...contact, healthAsked: false }, ['health-not-asked 4.4.2']],
  [{ step: 'ask-help', reasonTold: true }, []],
  [{ step: 'ask-help', reasonTold: false }, ['reason-not-told 4.4.5']],
  [leave, []],
  [{ ...leave, technicianThere: false }, ['technician-not-there 4.4.4']],
  [{ ...leave, technicianThere: false, peopleOut: true }, []],
  [free, []],
  [{ ...free, peopleFreed: 1 }, ['number-differs 4.4.6']],
  [{ ...free, peopleFreed: 3 }, ['number-differs 4.4.6']],
  [{ step: 'free', peopleKnown: false, people: 0, peopleFreed: 3 }, []],
  [nobody, []],
  [{ ...nobody, seen: 'not-checked' }, ['not-looked 4.4.2']],
  [{ ...nobody, answered: true }, ['somebody-answered 4.4.2']],
  [{ ...nobody, answered: true, seen: 'door-opened' }, []],
  [{ step: 'close-false-alarm', liftRuns: true }, []],
  [{ step: 'close-false-alarm', liftRuns: false }, [`lift-has-a-fault ${LAW}`]],
  [check, []],
  [{ ...check, peopleOut: false }, ['people-inside 4.4.6']],
  [{ ...check, faultRemoved: false }, [`fault-not-removed ${LAW}`]],
  [{ ...check, signed: false }, ['check-not-signed 4.4.6']],
  [restore, []],
  [{ ...restore, peopleOut: false }, ['people-not-out 4.4.6']],
  [{ ...restore, liftChecked: false }, [`lift-not-checked ${LAW}`]],
  [{ ...restore, received: false }, ['control-room-not-told 4.4.1']],
  [{ ...restore, technicianTold: false }, ['technician-not-told 4.4.3']],
  [{ ...restore, maintainerTold: false }, ['maintainer-not-told 4.4.3']],
  [correct, []],
  [{ ...correct, entryLogged: 0 }, ['entry-not-on-record 4.4.6']],
  [{ ...correct, untilNow: -1 }, ['corrected-to-the-future 4.4.6']],
  [{ ...correct, sinceFound: -1 }, ['before-the-finding 4.4.6']],
  [{ ...correct, sinceTold: -1 }, ['received-before-told 4.4.6']],
  [{ ...correct, entry: 'found', sinceFound: -3 }, []],
  [{ ...correct, entry: 'found', untilTold: -1 }, ['found-after-told 4.4.6']],
  [{ ...correct, entry: 'told', untilReceived: -1 }, ['told-after-received 4.4.6']],
  [{ ...correct, entry: 'freed', untilRestored: -1 }, ['freed-after-restored 4.4.6']],
  [{ ...correct, entry: 'restored', sinceFreed: -1 }, ['restored-before-freed 4.4.6']],
];
