import { defineProcedure } from '../../core/define/procedure.ts';
import { events as data } from '../../generated/events/repair-visit.ts';
import { events } from './events.ts';
import { createRepairVisitMachine } from './machine.ts';
import { messages } from './messages.ts';

/** A repair in the home with the owner's leave, checked, confirmed and locked up (3.2.4). */
export const repairVisit = defineProcedure({
  id: 'repair-visit',
  title: { zh: '施工维修用钥匙', en: 'Repair visit with a key' },
  version: 1,
  clauses: ['3.2.4', '3.2.1.2', '3.2.1.3', '3.2.2.3', '3.2.3.1', '3.2.3.3', '3.2.3.5'],
  forms: ['key-receipt'],
  policies: ['repair-visit', 'key-handout', 'key-loan'],
  documents: [],
  events,
  messages,
  reasons: {
    'nothing-to-inspect': {
      clause: '3.2.4',
      message: {
        zh: '还没有维修完毕，先施工再检查',
        en: 'Nothing is repaired yet: first the repair, then the inspection',
      },
    },
  },
  data,
  machine: createRepairVisitMachine,
});
