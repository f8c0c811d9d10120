import { defineProcedure } from '../../core/define/procedure.ts';
import { events as data } from '../../generated/events/work-order.ts';
import { events } from './events.ts';
import { createWorkOrderMachine } from './machine.ts';
import { messages } from './messages.ts';

/** A normal work order, direct or inside a repair: written, given to engineering, back, called back (2.2.1). */
export const workOrder = defineProcedure({
  id: 'work-order',
  title: { zh: '正常维修工单', en: 'Work order' },
  version: 1,
  clauses: ['2.2.1', '2.2.1.1', '2.2.1.2', '2.2.1.3', '2.2.1.4', '2.4.3', '2.4.5', '2.4.7'],
  forms: ['repair-order', 'follow-up-record'],
  policies: ['repair-sla', 'work-order-progress'],
  documents: [],
  events,
  messages,
  data,
  machine: createWorkOrderMachine,
});
