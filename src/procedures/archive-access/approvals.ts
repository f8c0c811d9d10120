import { clear, record, tell, value } from '../../core/procedure/write.ts';

/** What the company leader and the customer-service supervisor may approve while the case is open (3.3.2.4, 3.3.2.5, 3.3.3.3). */
export const approvals = {
  APPROVE_USE: {
    actions: [
      clear('/papers/leader/scope'),
      record({
        '/papers/leader/transcribe': '/event/data/transcribe',
        '/papers/leader/copy': '/event/data/copy',
        '/papers/leader/photograph': '/event/data/photograph',
        '/papers/leader/borrow': '/event/data/borrow',
        '/papers/leader/readSecret': '/event/data/readSecret',
        '/papers/leader/scope': '/event/data/scope',
      }),
      tell(['archivist'], 'leaderDecided', '3.3.2.5'),
    ],
  },
  APPROVE_LOAN: {
    actions: [
      record({ '/papers/loan': value(true), '/facts/exception': '/event/data/exception' }),
      tell(['archivist'], 'loanApproved', '3.3.2.4'),
    ],
  },
  WITHHOLD: {
    actions: [record({ '/papers/loan': value(false) }), tell(['archivist'], 'withheld', '3.3.2.5')],
  },
};

/** What is known before anybody has consented or approved. */
export const nothingYet = record({
  '/papers/consent': value(false),
  '/papers/loan': value(false),
  '/papers/leader': value({
    transcribe: false,
    copy: false,
    photograph: false,
    borrow: false,
    readSecret: false,
  }),
  '/parties/staffNo': value(''),
  '/facts/incidentReported': value(false),
});
