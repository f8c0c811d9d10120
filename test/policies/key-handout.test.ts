import { expect, test } from 'vitest';
import { keyHandout } from '../../src/policies/key-handout.ts';
import { check, checkMissing, type Situation, silent } from './cases.ts';

const collect = {
  step: 'collect',
  comes: 'owner',
  idShown: true,
  receiptSigned: true,
  repairs: 0,
  repairsConfirmed: 0,
  repairsExplained: false,
  access: 'not-needed',
};
const agent = {
  comes: 'agent',
  poaShown: true,
  poaScope: ['collect-keys'],
  poaUnitMatches: true,
  poaSignedByHand: true,
  poaDaysSinceStart: 3,
  poaDaysLeft: 0,
  ownerIdCopies: 1,
  agentIdCopies: 1,
};
const repair = { repairs: 1, repairsExplained: true };
const leaves = {
  ...repair,
  access: 'key-left',
  keysLeft: 1,
  consentSigned: true,
  consentItems: 1,
  consentDaysLeft: 0,
};

const situations: readonly Situation[] = [
  [{}, []],
  [{ idShown: false }, ['id-not-shown 3.2.1.1']],
  [{ receiptSigned: false }, ['receipt-not-signed 3.2.1.1']],
  [agent, []],
  [
    { comes: 'relative', poaShown: false, ownerIdCopies: 1, agentIdCopies: 1 },
    ['power-of-attorney-missing 3.2.1.1'],
  ],
  [{ ...agent, comes: 'relative' }, []],
  [{ ...agent, poaScope: ['move-in', 'sign-agreement'] }, ['power-of-attorney-scope 3.2.1.1']],
  [{ ...agent, poaUnitMatches: false }, ['power-of-attorney-unit 3.2.1.1']],
  [{ ...agent, poaSignedByHand: false }, ['power-of-attorney-signature 3.2.1.1']],
  [{ ...agent, poaDaysSinceStart: -1 }, ['power-of-attorney-not-begun 3.2.1.1']],
  [{ ...agent, poaDaysLeft: -1 }, ['power-of-attorney-expired 3.2.1.1']],
  [{ ...agent, ownerIdCopies: 0 }, ['owner-id-copy-missing 3.2.1.1']],
  [{ ...agent, agentIdCopies: 0 }, ['agent-id-copy-missing 3.2.1.1']],
  [{ ...agent, idShown: false }, ['id-not-shown 3.2.1.1']],
  [{ repairs: 1 }, ['repair-not-explained 3.2.1.2', 'no-way-in 3.2.1.3']],
  [{ ...repair, access: 'owner-attends' }, []],
  [{ ...repair, access: 'someone-home' }, []],
  [{ ...repair, repairsConfirmed: 1 }, []],
  [leaves, []],
  [{ ...leaves, keysLeft: 2 }, ['keys-left-wrong 3.2.1.2']],
  [{ ...leaves, consentSigned: false }, ['consent-not-signed 3.2.1.2']],
  [{ ...leaves, consentItems: 0 }, ['consent-names-no-repair 3.2.1.2']],
  [{ ...leaves, consentDaysLeft: -1 }, ['consent-past 3.2.1.2']],
  [{ ...leaves, repairs: 0 }, ['no-repair-to-consent-to 3.2.1.2']],
  [{ ...leaves, step: 'consent', accessBefore: 'owner-attends' }, []],
  [{ ...leaves, step: 'consent', accessBefore: 'with-desk' }, ['keys-not-out 3.2.1.2']],
  [{ step: 'give-back', accessBefore: 'key-left' }, []],
  [{ step: 'give-back', accessBefore: 'someone-home' }, ['no-key-at-desk 3.2.1.2']],
  [{ step: 'give-back', accessBefore: 'key-left', ...repair }, ['no-way-in 3.2.1.3']],
  [{ step: 'repair', access: 'with-desk', presence: 'nobody' }, []],
  [{ step: 'repair', access: 'owner-attends', presence: 'nobody' }, ['nobody-at-home 3.2.1.3']],
  [{ step: 'repair', access: 'someone-home', presence: 'nobody' }, ['nobody-at-home 3.2.1.3']],
  [{ step: 'repair', access: 'owner-attends', presence: 'someone-home' }, []],
  [{ step: 'repair', access: 'key-left', presence: 'nobody', consentCovers: 1, consentDaysLeft: 0 }, []],
  [
    { step: 'repair', access: 'key-left', presence: 'nobody', consentCovers: 0, consentDaysLeft: 0 },
    ['repair-outside-consent 3.2.1.2'],
  ],
  [
    { step: 'repair', access: 'key-left', presence: 'nobody', consentCovers: 1, consentDaysLeft: -1 },
    ['consent-expired 3.2.1.2'],
  ],
  [{ step: 'repair', access: 'key-left', presence: 'owner', consentCovers: 0, consentDaysLeft: -1 }, []],
  [{ step: 'close' }, []],
  [{ step: 'close', repairs: 2, repairsConfirmed: 1 }, ['repair-open 3.2.1.2']],
  [{ step: 'close', access: 'key-left' }, ['key-still-at-desk 3.2.1.2']],
];

test.each(situations)('with %j the handout of keys names %j', (...situation) => {
  check('key-handout', collect, situation, ['refused', 'cleared']);
});

test('every rule of the handout speaks in one of the situations', () => {
  expect(silent(keyHandout, situations)).toEqual([]);
});

test('no key goes out while a fact is unknown', () => {
  const { repairsExplained: _, access: __, ...always } = collect;
  checkMissing(keyHandout, collect, Object.keys(always));
  // Papers that would do for an agent do for whoever comes.
  const { comes: ___, ...papers } = agent;
  checkMissing(keyHandout, { ...collect, ...agent }, Object.keys(papers));
  checkMissing(keyHandout, { ...collect, ...leaves }, Object.keys(leaves));
});
