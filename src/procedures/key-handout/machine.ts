import { setupProcedure } from '../../core/procedure/setup.ts';
import {
  allOf,
  append,
  clear,
  clearDeadline,
  issueForm,
  policyGives,
  record,
  setDeadline,
  tell,
  value,
} from '../../core/procedure/write.ts';
import { agentAuthority } from '../../policies/agent-authority.ts';
import { keyHandout } from '../../policies/key-handout.ts';
import { repairEntry } from '../../policies/repair-entry.ts';
import * as terms from '../../terms/keys.ts';
import { ownerSpeaks } from '../shared/owner-speaks.ts';
import { followUp, newRepair, steps } from './facts.ts';

const cleared = (step: keyof typeof steps) => policyGives('key-handout', 'cleared', steps[step]);
const fits = (facts: Parameters<typeof policyGives>[2]) => policyGives('repair-entry', 'fits', facts);
const noted = { no: '/event/data/no', at: '/event/at' };
const consentEnds = setDeadline('consent', 'KEY_CONSENT_EXPIRED', '/event/data/consent/until', '3.2.1.2');

const checking = {
  meta: {
    title: { zh: '核对领取人', en: 'Checking the collector' },
    clauses: ['3.2.1.1', '3.2.1.2', '3.2.1.3'],
  },
  on: {
    REPORT_REPAIR: { guard: fits(newRepair), actions: [append('/facts/repairs', noted)] },
    HAND_OUT: {
      target: 'repairing',
      guard: cleared('collect'),
      actions: [
        record({
          '/facts/comes': '/event/data/comes',
          '/facts/access': '/event/data/access',
          '/facts/consent': '/event/data/consent',
          '/papers/agent': '/event/data/agent',
        }),
        consentEnds,
        tell(['key-keeper'], 'keysHandedOut', '3.2.1.1'),
      ],
    },
    WITHDRAW: { target: 'withdrawn', actions: [tell(['key-keeper'], 'withdrawn', '3.2.1.1')] },
  },
} as const;

/**
 * Keys are out; what needs repair is repaired by the owner's leave and confirmed by him, and a key that he left goes
 * back (3.2.1.2, 3.2.1.3). Ends at once where nothing needs repair.
 */
const repairing = {
  meta: {
    title: { zh: '已领钥匙，维修跟踪', en: 'Keys out, repairs followed up' },
    clauses: ['3.2.1.2', '3.2.1.3'],
  },
  always: [{ target: 'closed', guard: cleared('close') }],
  on: {
    REPAIR_DONE: {
      guard: allOf(fits(followUp('repairs', 'repaired')), cleared('repair')),
      actions: [append('/facts/repaired', noted), tell(['cs-assistant'], 'repairDone', '3.2.1.2')],
    },
    CONFIRM_REPAIR: {
      guard: allOf(ownerSpeaks, fits(followUp('repaired', 'checked'))),
      actions: [append('/facts/checked', noted)],
    },
    RETURN_REPAIR: {
      guard: allOf(ownerSpeaks, fits(followUp('repaired', 'checked'))),
      actions: [
        append('/facts/checked', noted),
        append('/facts/repairs', noted),
        tell(['engineering-head'], 'repairReturned', '3.2.1.2'),
      ],
    },
    CONSENT_TO_REPAIR: {
      guard: cleared('consent'),
      actions: [
        record({ '/facts/access': value('key-left'), '/facts/consent': '/event/data/consent' }),
        consentEnds,
      ],
    },
    GIVE_BACK_KEY: {
      guard: cleared('giveBack'),
      actions: [
        record({ '/facts/access': '/event/data/access' }),
        clear('/facts/consent'),
        clearDeadline('consent'),
        issueForm('key-receipt', '3.2.1.1'),
      ],
    },
    KEY_CONSENT_EXPIRED: { actions: [tell(['key-keeper', 'cs-assistant'], 'consentExpired', '3.2.1.2')] },
  },
} as const;

/** Handing out keys to the owner or his agent, with the repairs that the unit still needs (3.2.1). */
export const createKeyHandoutMachine = () =>
  setupProcedure({
    policies: [agentAuthority, keyHandout, repairEntry],
    terms: Object.values(terms),
  }).createMachine({
    id: 'key-handout',
    initial: 'new',
    context: { parties: {}, facts: {}, papers: {}, forms: {} },
    states: {
      new: {
        meta: { title: { zh: '未开始', en: 'Not begun' }, clauses: ['3.2.1'] },
        on: {
          OPEN: {
            target: 'checking',
            actions: [
              record({
                '/parties/unit': '/event/data/unit',
                '/facts/keys': '/event/data/keys',
                '/facts/access': value('with-desk'),
              }),
              issueForm('key-receipt', '3.2.1.1'),
              tell(['key-keeper'], 'keysAsked', '3.2.1'),
            ],
          },
        },
      },
      checking,
      repairing,
      closed: {
        type: 'final',
        meta: { title: { zh: '已办结', en: 'Closed' }, clauses: ['3.2.1.1', '3.2.1.2'] },
      },
      withdrawn: { type: 'final', meta: { title: { zh: '已撤回', en: 'Withdrawn' }, clauses: ['3.2.1.1'] } },
    },
  });
