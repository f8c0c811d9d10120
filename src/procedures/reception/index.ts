import { defineProcedure } from '../../core/define/procedure.ts';
import { events as data } from '../../generated/events/reception.ts';
import { events } from './events.ts';
import { createReceptionMachine } from './machine.ts';
import { messages, reasons } from './messages.ts';

/** The desk receives a call, a letter or a visitor (2.1, 1.2.2–1.2.5, 5.1, 5.2). */
export const reception = defineProcedure({
  id: 'reception',
  title: { zh: '接待', en: 'Reception' },
  version: 1,
  clauses: ['2.1', '1.2.2', '1.2.3', '1.2.4', '1.2.5', '5.1', '5.2'],
  forms: ['visit-log'],
  policies: ['call-answering', 'reception-handling'],
  documents: [],
  events,
  messages,
  reasons,
  data,
  machine: createReceptionMachine,
});
