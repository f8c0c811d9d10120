import {
  count,
  countAmong,
  countWhere,
  daysUntil,
  known,
  present,
  type Source,
  value,
} from '../../core/procedure/write.ts';

type Sources = { readonly [fact: string]: Source };

const same = (list: string): Source => countWhere(`/context/facts/${list}`, { no: { at: '/event/data/no' } });

/** A new number in the list of repairs. */
export const newRepair: Sources = { entry: value('new'), sameNumber: same('repairs') };

/** A step on a repair: it must stand in `before` more often than in `done`. */
export const followUp = (before: string, done: string): Sources => ({
  entry: value('follow-up'),
  before: same(before),
  done: same(done),
});

const repairs: Sources = {
  repairs: count('/context/facts/repairs'),
  repairsConfirmed: count('/context/facts/checked'),
};

const POA = '/event/data/agent/powerOfAttorney';

/** Who takes a key from the desk, with what papers (3.2.1.1). */
const collector: Sources = {
  comes: '/event/data/comes',
  idShown: '/event/data/idShown',
  receiptSigned: '/event/data/receiptSigned',
  poaShown: present(POA),
  poaScope: `${POA}/scope`,
  poaUnitMatches: `${POA}/unitMatches`,
  poaSignedByHand: `${POA}/signedByHand`,
  poaDaysSinceStart: daysUntil('/event/at', `${POA}/startsOn`),
  poaDaysLeft: daysUntil(`${POA}/expiresOn`, '/event/at'),
  ownerIdCopies: known('/event/data/agent/ownerIdCopies', 0),
  agentIdCopies: known('/event/data/agent/idCopies', 0),
  agentIdShown: known('/event/data/agent/idShown', false),
};

/** A key left at the desk as consent to repairs (3.2.1.2). */
const leaves: Sources = {
  consentGiven: present('/event/data/consent'),
  keysLeft: known('/event/data/keysLeft', 0),
  consentSigned: known('/event/data/consent/signed', false),
  consentItems: count('/event/data/consent/items'),
  consentItemsKnown: countAmong('/event/data/consent/items', 'no', '/context/facts/repairs'),
  consentDaysLeft: daysUntil('/event/data/consent/until', '/event/at'),
};

/** Facts of each step that the policy judges. */
export const steps = {
  collect: {
    step: value('collect'),
    ...collector,
    ...repairs,
    ...leaves,
    repairsExplained: '/event/data/repairsExplained',
    access: '/event/data/access',
  },
  giveBack: {
    step: value('give-back'),
    ...collector,
    ...repairs,
    accessBefore: '/context/facts/access',
    access: '/event/data/access',
  },
  consent: {
    step: value('consent'),
    ...repairs,
    ...leaves,
    access: value('key-left'),
    accessBefore: '/context/facts/access',
  },
  repair: {
    step: value('repair'),
    access: '/context/facts/access',
    presence: '/event/data/presence',
    consentDaysLeft: daysUntil('/context/facts/consent/until', '/event/at'),
    consentCovers: countWhere('/context/facts/consent/items', { no: { at: '/event/data/no' } }),
  },
  close: { step: value('close'), ...repairs, access: '/context/facts/access' },
} as const satisfies { readonly [step: string]: Sources };
