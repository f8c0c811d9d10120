import { defineProcedure } from '../../core/define/procedure.ts';
import { events as data } from '../../generated/events/complaint.ts';
import { events } from './events.ts';
import { createComplaintMachine } from './machine.ts';
import { messages, reasons } from './messages.ts';

/** A resident's complaint (2.3, 2.1.1.5, 2.1.1.8, 5.3). */
export const complaint = defineProcedure({
  id: 'complaint',
  title: { zh: '业户投诉', en: 'Complaint' },
  version: 1,
  clauses: ['2.3.0', '2.3.1', '2.3.2', '2.3.3', '2.3.4', '2.1.1.5', '2.1.1.8', '5.3'],
  forms: ['complaint-record', 'written-notice', 'manager-report', 'follow-up-record'],
  policies: ['complaint-handling', 'complaint-sla'],
  documents: [],
  events,
  messages,
  reasons,
  data,
  machine: createComplaintMachine,
});
