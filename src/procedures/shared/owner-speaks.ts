import { daysUntil, policyGives, present } from '../../core/procedure/write.ts';

const POA = '/context/papers/agent/powerOfAttorney';

/** Guard: an event that only the owner may send comes from him, from a clerk who enters it, or from an agent whom the case knows and whose authority still runs (3.2.1.1, A37). */
export const ownerSpeaks = policyGives('agent-authority', 'may-act', {
  role: '/event/by/role',
  poaShown: present(POA),
  poaDaysLeft: daysUntil(`${POA}/expiresOn`, '/event/at'),
});
