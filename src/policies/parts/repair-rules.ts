import type { Condition, Rule } from '../../core/define/policy.ts';
import { ruleFor, when } from '../../core/define/rule.ts';

const refused = (name: string, clause: string, all: readonly Condition[], zh: string, en: string): Rule =>
  ruleFor('refused', name, clause, all, { zh, en });

/** The desk hands a key to somebody: at the handout, or when it gives back the one left for repairs. */
export const collects = when('step', 'in', ['collect', 'give-back']);
/** A repair is open when more were reported than the owner has confirmed. */
const repairOpen = when('repairs', 'greaterThan', { fact: 'repairsConfirmed' });
const leavesKey = when('access', 'equal', 'key-left');
/** Leaving a key, at the handout or later. */
const consents = [when('step', 'in', ['collect', 'consent']), leavesKey];
const repairs = when('step', 'equal', 'repair');
/** The repairers use the key that was left; with somebody at home they do not need it. */
const alone: readonly Condition[] = [repairs, leavesKey, when('presence', 'equal', 'nobody')];

/** Rules on repairs when keys go out: explained, a key left as consent or somebody there, the key given back (3.2.1.2, 3.2.1.3, A28). */
export const repairRules: readonly Rule[] = [
  refused(
    'repair-not-explained',
    '3.2.1.2',
    [when('step', 'equal', 'collect'), repairOpen, when('repairsExplained', 'notEqual', true)],
    '有需维修的项目，须先向业主说明维修事项',
    'A repair is needed: explain it to the owner first',
  ),
  refused(
    'no-way-in',
    '3.2.1.3',
    [collects, repairOpen, when('access', 'equal', 'not-needed')],
    '有需维修的项目：业主留下一把钥匙，或届时到场，或家中留人，须定其一',
    'A repair is needed: the owner leaves a key, or comes, or someone stays at home; settle which',
  ),
  refused(
    'no-repair-to-consent-to',
    '3.2.1.2',
    [...consents, when('repairs', 'lessThanInclusive', { fact: 'repairsConfirmed' })],
    '没有待维修的项目，不留业主钥匙',
    "No repair is open: no key of the owner's is kept",
  ),
  refused(
    'keys-left-wrong',
    '3.2.1.2',
    [...consents, when('keysLeft', 'notEqual', { fact: 'keysToLeave' })],
    '为维修留存的钥匙把数不对，请业主留下规定的把数',
    'The number of keys left for the repair is not right: the owner leaves as many as laid down',
  ),
  refused(
    'consent-not-signed',
    '3.2.1.2',
    [...consents, when('consentSigned', 'notEqual', true)],
    '留钥匙视为同意维修，业主须签字',
    'The key left is consent to the repair: the owner signs for it',
  ),
  refused(
    'consent-names-no-repair',
    '3.2.1.2',
    [...consents, when('consentItems', 'equal', 0)],
    '须写明同意维修的项目',
    'The repairs consented to must be named',
  ),
  refused(
    'consent-names-unknown-repair',
    '3.2.1.2',
    [...consents, repairOpen, when('consentItemsKnown', 'lessThan', { fact: 'consentItems' })],
    '同意维修的项目中有没有登记过的，须先登记或改正',
    'The consent names a repair that was never registered: register it first, or correct the consent',
  ),
  refused(
    'consent-without-key',
    '3.2.1.2',
    [
      when('step', 'equal', 'collect'),
      when('access', 'notEqual', 'key-left'),
      when('consentGiven', 'equal', true),
    ],
    '没有留下钥匙就没有留钥匙的同意书：业主到场或家中留人的，不填同意维修一项',
    'Without a key left there is no such consent: leave it out where the owner attends or somebody is at home',
  ),
  refused(
    'consent-past',
    '3.2.1.2',
    [...consents, when('consentDaysLeft', 'lessThan', 0)],
    '同意期间已过，须写今天或以后的日期',
    'The period of consent is past: give today or a later day',
  ),
  refused(
    'repair-open',
    '3.2.1.2',
    [when('step', 'equal', 'close'), repairOpen],
    '还有维修没有由业主确认',
    "A repair still awaits the owner's confirmation",
  ),
  refused(
    'key-still-at-desk',
    '3.2.1.2',
    [when('step', 'equal', 'close'), leavesKey],
    '业主留存的钥匙还没有交还',
    "The owner's key is still at the desk: it goes back",
  ),
  refused(
    'keys-not-out',
    '3.2.1.2',
    [when('step', 'equal', 'consent'), when('accessBefore', 'equal', 'with-desk')],
    '钥匙尚未发给业主，谈不上留下一把',
    'The owner has no keys yet: none can be left',
  ),
  refused(
    'no-key-at-desk',
    '3.2.1.2',
    [when('step', 'equal', 'give-back'), when('accessBefore', 'notEqual', 'key-left')],
    '客服没有业主留存的钥匙，无从交还',
    "The desk holds no key of the owner's: there is none to give back",
  ),
  refused(
    'repair-outside-consent',
    '3.2.1.2',
    [...alone, when('consentCovers', 'equal', 0)],
    '业主没有同意维修这一项，不得用留存的钥匙入户',
    'The owner has not consented to this repair: the key left may not be used for it',
  ),
  refused(
    'consent-expired',
    '3.2.1.2',
    [...alone, when('consentDaysLeft', 'lessThan', 0)],
    '业主同意的期间已过，须重新取得同意',
    "The owner's consent has run out: get it renewed",
  ),
  refused(
    'nobody-at-home',
    '3.2.1.3',
    [
      repairs,
      when('access', 'in', ['owner-attends', 'someone-home']),
      when('presence', 'notIn', ['owner', 'someone-home']),
    ],
    '业主没有留钥匙，维修时须业主到场或家中留人',
    'No key was left: at the repair the owner attends or someone is at home',
  ),
];
