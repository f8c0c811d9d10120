import { allOf, anyOf, equals, has, not, record, same, tell, value } from '../../core/procedure/write.ts';
import { handOver } from '../shared/hand-over.ts';
import { approvals } from './approvals.ts';
import { isHead, mayRead } from './facts.ts';
import { admitted } from './use.ts';

const notHisOwn = anyOf(
  not(has('/event/by/id'), 'own-consent'),
  not(equals(same('/event/by/id', '/context/parties/staffNo'), true), 'own-consent'),
);

/** Asked for: consents and approvals come in, and the archivist looks at the reader's papers (3.3.2.1). */
export const requested = {
  meta: { title: { zh: '申请受理', en: 'Requested' }, clauses: ['3.3.2.1', '3.3.3.1', '3.3.3.2'] },
  on: {
    CONSENT: {
      guard: allOf(isHead, notHisOwn),
      actions: [record({ '/papers/consent': value(true) }), tell(['archivist'], 'consented', '3.3.2.1')],
    },
    DECLINE: { target: 'declined', actions: [tell(['archivist', 'cs-assistant'], 'declined', '3.3.2.1')] },
    ADMIT: {
      target: 'reading',
      guard: mayRead,
      actions: [record({ '/papers/admission': '/event/data' }), ...admitted],
    },
    REFUSE: { target: 'refused', actions: [tell(['cs-supervisor', 'cs-assistant'], 'refused', '3.3.2.6')] },
    WITHDRAW: { target: 'withdrawn', actions: [tell(['archivist'], 'withdrawn', '3.3.2.1')] },
    ...approvals,
    ...handOver('3.3.1.8'),
  },
} as const;
