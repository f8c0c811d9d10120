import { defineProcedure } from '../../core/define/procedure.ts';
import { events as data } from '../../generated/events/archive-destruction.ts';
import { events } from './events.ts';
import { createArchiveDestructionMachine } from './machine.ts';
import { messages } from './messages.ts';

/** Destroying archives: appraisal, approval, witnesses (3.3.3.4, 1.4.4). */
export const archiveDestruction = defineProcedure({
  id: 'archive-destruction',
  title: { zh: '档案销毁', en: 'Destroying archives' },
  version: 1,
  clauses: ['3.3.3.4', '1.4.4', '3.3.3.5'],
  forms: ['archive-destruction-record'],
  policies: ['archive-destruction'],
  documents: [],
  events,
  messages,
  data,
  machine: createArchiveDestructionMachine,
});
