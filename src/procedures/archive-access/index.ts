import { defineProcedure } from '../../core/define/procedure.ts';
import { events as data } from '../../generated/events/archive-access.ts';
import { events } from './events.ts';
import { createArchiveAccessMachine } from './machine.ts';
import { messages } from './messages.ts';

/** Access to archives: reading, copying, borrowing (3.3.2, 3.3.3.1–3.3.3.3). */
export const archiveAccess = defineProcedure({
  id: 'archive-access',
  title: { zh: '档案查阅借阅', en: 'Access to archives' },
  version: 1,
  clauses: [
    '3.3.2.1',
    '3.3.2.2',
    '3.3.2.3',
    '3.3.2.4',
    '3.3.2.5',
    '3.3.2.6',
    '3.3.3.1',
    '3.3.3.2',
    '3.3.3.3',
    '3.3.3.5',
    '3.3.1.5',
    '3.3.4.4',
    '1.4.3',
    '1.4.5',
  ],
  forms: ['archive-access-form'],
  policies: ['archive-access'],
  documents: [],
  events,
  messages,
  reasons: {
    'own-consent': {
      clause: '3.3.2.1',
      message: {
        zh: '不能自己同意自己的申请，请上级同意',
        en: 'Nobody consents to a request of his own: ask the superior',
      },
    },
  },
  data,
  machine: createArchiveAccessMachine,
});
