import type { Situation } from '../cases.ts';

/** Nobody is at home: a member of staff holds the key and goes along. */
export const enter = {
  step: 'enter',
  access: 'key-left',
  presence: 'nobody',
  adult: false,
  staffGoesAlong: true,
  keyOut: true,
  consentGiven: true,
  consentSigned: true,
  holderRole: 'engineer',
};

/** Worked out by hand from the handbook: what differs, and the rules that must speak. */
export const situations: readonly Situation[] = [
  [{}, []],
  [{ step: 'arrange' }, []],
  [{ step: 'arrange', consentGiven: false }, ['consent-missing 3.2.1.2']],
  [{ step: 'arrange', consentSigned: false }, ['consent-not-signed 3.2.1.2']],
  [{ step: 'arrange', holderRole: 'construction-worker' }, ['crew-holds-key 3.2.3.1']],
  [{ step: 'appoint', minutesAhead: -1 }, ['appointment-past 3.2.1.3']],
  [{ step: 'appoint', minutesAhead: 0 }, []],
  [{ step: 'take-key', keyOut: false, loanRegistered: true, consentNotify: false, ownerTold: false }, []],
  [
    {
      step: 'take-key',
      keyOut: false,
      loanRegistered: true,
      consentNotify: false,
      ownerTold: false,
      access: 'owner-attends',
    },
    ['no-key-arranged 3.2.1.3'],
  ],
  [
    {
      step: 'take-key',
      keyOut: false,
      loanRegistered: true,
      consentNotify: false,
      ownerTold: false,
      holderRole: 'renovation-company',
    },
    ['crew-holds-key 3.2.3.1'],
  ],
  [
    { step: 'take-key', keyOut: false, loanRegistered: false, consentNotify: false, ownerTold: false },
    ['loan-not-registered 3.2.3.2'],
  ],
  [
    { step: 'take-key', keyOut: false, loanRegistered: true, consentNotify: true, ownerTold: false },
    ['owner-not-told 3.2.1.2'],
  ],
  [{ step: 'take-key', keyOut: false, loanRegistered: true, consentNotify: true, ownerTold: true }, []],
  [
    { step: 'take-key', keyOut: true, loanRegistered: true, consentNotify: false, ownerTold: false },
    ['key-out-already 3.2.3.3'],
  ],
  [{ keyOut: false }, ['key-not-taken 3.2.4']],
  [{ keyOut: false, presence: 'owner', adult: true }, []],
  [{ staffGoesAlong: false }, ['crew-alone 3.2.4']],
  [{ presence: 'someone-home' }, ['child-alone 3.2.1.3']],
  [{ presence: 'someone-home', adult: true, staffGoesAlong: false }, []],
  [{ step: 'work', keyOut: false }, ['key-not-taken 3.2.4']],
  [{ step: 'work' }, []],
  [{ step: 'confirm', confirmedBy: 'owner', authorityShown: false }, []],
  [{ step: 'confirm', confirmedBy: 'resident', authorityShown: false }, ['not-the-owner 3.2.1.2']],
  [{ step: 'confirm', confirmedBy: 'agent', authorityShown: false }, ['not-the-owner 3.2.1.2']],
  [{ step: 'confirm', confirmedBy: 'agent', authorityShown: true }, []],
  [{ step: 'leave', doorLocked: true, keyOut: false }, []],
  [{ step: 'leave', doorLocked: false, keyOut: false }, ['door-not-locked 3.2.4']],
  [{ step: 'lock', doorLocked: true }, ['key-still-out 3.2.4']],
  [{ step: 'lock', doorLocked: false, keyOut: false }, ['door-not-locked 3.2.4']],
  [{ step: 'end' }, ['key-still-out 3.2.4']],
  [{ step: 'key-back', doorLocked: true, keyOut: false }, ['key-not-out 3.2.3.3']],
  [{ step: 'key-back', doorLocked: true }, []],
  [{ step: 'lost', keyOut: false }, ['key-not-out 3.2.3.3']],
];
