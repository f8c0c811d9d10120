import { defineProcedure } from '../../core/define/procedure.ts';
import { events as data } from '../../generated/events/key-loan.ts';
import { events } from './events.ts';
import { createKeyLoanMachine } from './machine.ts';
import { messages, reasons } from './messages.ts';

/** Lending keys to staff, and what becomes of a lost one (3.2.2, 3.2.3). */
export const keyLoan = defineProcedure({
  id: 'key-loan',
  title: { zh: '钥匙借用', en: 'Key loan' },
  version: 1,
  clauses: [
    '3.2.2.1',
    '3.2.2.2',
    '3.2.2.3',
    '3.2.2.4',
    '3.2.3.1',
    '3.2.3.2',
    '3.2.3.3',
    '3.2.3.4',
    '3.2.3.5',
    '3.2.3.6',
    '1.5.2',
    '1.5.3',
    '1.5.4',
    '1.5.6',
  ],
  forms: ['key-authorisation', 'key-loan-register', 'key-loss-report'],
  policies: ['key-loan'],
  documents: [],
  events,
  messages,
  reasons,
  data,
  machine: createKeyLoanMachine,
});
