import { defineProcedure } from '../../core/define/procedure.ts';
import { events as data } from '../../generated/events/repair.ts';
import { events } from './events.ts';
import { createRepairMachine } from './machine.ts';
import { messages } from './messages.ts';

/** A repair as the desk sees it: recorded, referred, repaired within its class's time, called back (2.4). */
export const repair = defineProcedure({
  id: 'repair',
  title: { zh: '工程报修', en: 'Repair' },
  version: 1,
  clauses: ['2.4.1', '2.4.2', '2.4.3', '2.4.4', '2.4.5', '2.4.6', '2.4.7', '3.2.1.2', '3.2.1.3'],
  forms: ['referral-slip', 'follow-up-record'],
  policies: ['repair-progress', 'repair-sla'],
  documents: [],
  events,
  messages,
  data,
  machine: createRepairMachine,
});
