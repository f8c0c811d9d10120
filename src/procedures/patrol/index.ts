import { defineProcedure } from '../../core/define/procedure.ts';
import { events as data } from '../../generated/events/patrol.ts';
import { events } from './events.ts';
import { createPatrolMachine } from './machine.ts';
import { messages } from './messages.ts';

/** A patrol of the buildings, with what it finds (3.1). */
export const patrol = defineProcedure({
  id: 'patrol',
  title: { zh: '巡楼', en: 'Patrol' },
  version: 1,
  clauses: [
    '3.1.1',
    '3.1.2.1',
    '3.1.2.2',
    '3.1.2.3',
    '3.1.2.4',
    '3.1.2.5',
    '3.1.2.6',
    '3.1.3',
    '3.1.3.1',
    '3.1.3.2',
    '1.1.8',
    '1.3.5',
    '1.5.7',
  ],
  forms: ['patrol-sheet', 'patrol-report', 'renovation-inspection', 'weekly-report', 'monthly-report'],
  policies: ['patrol-compliance', 'patrol-finding'],
  documents: [],
  events,
  messages,
  data,
  machine: createPatrolMachine,
});
