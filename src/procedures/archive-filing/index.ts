import { defineProcedure } from '../../core/define/procedure.ts';
import { events as data } from '../../generated/events/archive-filing.ts';
import { events } from './events.ts';
import { createArchiveFilingMachine } from './machine.ts';
import { messages } from './messages.ts';

/** Filing and keeping: one file from its hand-over to its end (3.3.1, 1.4). */
export const archiveFiling = defineProcedure({
  id: 'archive-filing',
  title: { zh: '档案归档保管', en: 'Filing and keeping archives' },
  version: 1,
  clauses: [
    '3.3.1.1',
    '3.3.1.2',
    '3.3.1.4',
    '3.3.1.5',
    '3.3.4.2',
    '3.3.4.5',
    '1.4.2',
    '1.4.3',
    '1.4.4',
    '1.4.7',
  ],
  forms: ['archive-register'],
  policies: ['archive-filing'],
  documents: [],
  events,
  messages,
  data,
  machine: createArchiveFilingMachine,
});
