import { defineProcedure } from '../../core/define/procedure.ts';
import { events as data } from '../../generated/events/move-in.ts';
import { events } from './events.ts';
import { createMoveInMachine } from './machine.ts';
import { messages } from './messages.ts';

/** Move-in from the sales centre's notice to the archived file (2.5, 3.2.1). */
export const moveIn = defineProcedure({
  id: 'move-in',
  title: { zh: '入住', en: 'Move-in' },
  version: 1,
  clauses: [
    '2.5.1',
    '2.5.2',
    '2.5.3',
    '2.5.4',
    '2.5.5',
    '2.5.6',
    '2.5.7',
    '2.5.8',
    '2.5.9',
    '2.5.10',
    '3.2.1.1',
    '3.2.1.2',
    '3.2.1.3',
  ],
  forms: [
    'move-in-sheet',
    'unit-inspection',
    'resident-record',
    'payment-statement',
    'handover-certificate',
    'power-of-attorney',
    'key-receipt',
    'move-in-file-index',
  ],
  policies: [
    'move-in-appointment',
    'move-in-admission',
    'move-in-inspection',
    'inspection-entry',
    'move-in-completion',
    'key-handout',
    'agent-authority',
  ],
  documents: [
    'preliminary-service-agreement',
    'interim-covenant',
    'owners-handbook',
    'home-user-guide',
    'quality-warranty',
  ],
  events,
  messages,
  data,
  machine: createMoveInMachine,
});
