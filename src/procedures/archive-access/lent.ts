import { clearDeadline, has, setDeadline, setTerm, tell } from '../../core/procedure/write.ts';
import { handOver } from '../shared/hand-over.ts';
import { isBack, mayRenew } from './facts.ts';
import { incidents, readingOverdue, returned, stopped } from './use.ts';

const callIn = [
  tell(['archivist', 'cs-supervisor'], 'loanOverdue', '3.3.4.4'),
  setTerm('reminder', 'LOAN_REMINDER', { term: 'archive-loan-reminder' }, '3.3.4.4'),
];
const loanOverdue = { LOAN_OVERDUE: { actions: callIn }, LOAN_REMINDER: { actions: callIn } };

/** Leads at once to the loan, with the day on the form or the usual one (A47). */
export const dating = {
  meta: { title: { zh: '定归还日期', en: 'Setting the day of return' }, clauses: ['A47'] },
  always: [
    {
      guard: has('/context/facts/until'),
      target: 'lent',
      actions: [setDeadline('loan', 'LOAN_OVERDUE', '/context/facts/until', '3.3.2.4')],
    },
    {
      target: 'lent',
      actions: [
        setTerm('loan', 'LOAN_OVERDUE', { term: 'archive-loan', from: '/context/facts/lentOn' }, '3.3.2.4'),
      ],
    },
  ],
} as const;

/** Out of the reading room by way of exception, called in when it is due (3.3.2.4, 3.3.4.4). */
export const lent = {
  meta: { title: { zh: '借出', en: 'On loan' }, clauses: ['3.3.2.4', '3.3.3.2', '3.3.4.4'] },
  on: {
    RENEW: {
      guard: mayRenew,
      actions: [
        setDeadline('loan', 'LOAN_OVERDUE', '/event/data/until', '3.3.2.4'),
        clearDeadline('reminder'),
        tell(['archivist'], 'loanRenewed', '3.3.2.4'),
      ],
    },
    RECALL: { target: 'takingBack', actions: [tell(['cs-supervisor'], 'recalled', '3.3.4.4')] },
    ...stopped,
    RETURN: { target: 'closed', guard: isBack, actions: returned },
    ...incidents,
    ...loanOverdue,
    ...handOver('3.3.1.8'),
  },
} as const;

/** The use is over and the files are being taken back (3.3.2.6). */
export const takingBack = {
  meta: { title: { zh: '停止利用，收回中', en: 'Being taken back' }, clauses: ['3.3.2.6', '3.3.3.5'] },
  on: {
    RETURN: { target: 'ended', guard: isBack, actions: returned },
    ...incidents,
    ...readingOverdue,
    ...loanOverdue,
    ...handOver('3.3.1.8'),
  },
} as const;
