import { defineProcedure } from '../../core/define/procedure.ts';
import { events as data } from '../../generated/events/referral.ts';
import { events } from './events.ts';
import { createReferralMachine } from './machine.ts';
import { messages, reasons } from './messages.ts';

/** Suggestions, calls for help, disputes and whatever else is passed on (2.4.1, 2.4.2, 2.4.4, 2.4.5, 3.1.1.9, 5.5, A42). */
export const referral = defineProcedure({
  id: 'referral',
  title: { zh: '工作事务转呈', en: 'Referral' },
  version: 1,
  clauses: ['2.4.1', '2.4.2', '2.4.4', '2.4.5', '3.1.1.9', '5.5'],
  forms: ['referral-slip', 'follow-up-record'],
  policies: ['referral-handling'],
  documents: [],
  events,
  messages,
  reasons,
  data,
  machine: createReferralMachine,
});
