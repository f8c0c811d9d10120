import { defineTerm } from '../core/define/term.ts';

/** Copies of the owner's ID card that an agent brings to collect keys (3.2.1.1, A29). */
export const collectionOwnerIdCopies = defineTerm({
  id: 'collection-owner-id-copies',
  title: { zh: '代领时业主身份证复印件份数', en: "Owner's ID copies when an agent collects" },
  description: {
    zh: '代理人领取钥匙时须交的业主身份证复印件份数',
    en: "Copies of the owner's ID card that an agent hands in to collect keys",
  },
  unit: 'count',
  range: { min: 1, max: 5 },
  values: { '2009-01-01': { value: 1, source: '3.2.1.1' } },
  clauses: ['3.2.1.1'],
});

/** Copies of his own ID card that an agent brings to collect keys (3.2.1.1, A29). */
export const collectionAgentIdCopies = defineTerm({
  id: 'collection-agent-id-copies',
  title: { zh: '代领时代理人身份证复印件份数', en: "Agent's ID copies when an agent collects" },
  description: {
    zh: '代理人领取钥匙时须交的本人身份证复印件份数',
    en: 'Copies of his own ID card that an agent hands in to collect keys',
  },
  unit: 'count',
  range: { min: 1, max: 5 },
  values: { '2009-01-01': { value: 1, source: '3.2.1.1' } },
  clauses: ['3.2.1.1'],
});

/** Keys that an owner is asked to leave at the desk as consent to a repair (3.2.1.2). */
export const keysLeftForRepair = defineTerm({
  id: 'keys-left-for-repair',
  title: { zh: '为维修留存的钥匙把数', en: 'Keys left for a repair' },
  description: {
    zh: '收楼时需维修的，请业主留下的钥匙把数',
    en: 'Keys that the owner is asked to leave when a repair is needed at acceptance',
  },
  unit: 'count',
  range: { min: 1, max: 3 },
  values: { '2009-01-01': { value: 1, source: '3.2.1.2' } },
  clauses: ['3.2.1.2'],
});
