import { defineProcedure } from '../../core/define/procedure.ts';
import { events as data } from '../../generated/events/archive-incident.ts';
import { events } from './events.ts';
import { createArchiveIncidentMachine } from './machine.ts';
import { messages } from './messages.ts';

/** Loss, damage or disclosure of archives (3.3.2.6, 3.3.3.5). */
export const archiveIncident = defineProcedure({
  id: 'archive-incident',
  title: { zh: '档案丢失、破损、泄露', en: 'Loss, damage or disclosure of archives' },
  version: 1,
  clauses: ['3.3.2.6', '3.3.3.5', '1.4.7'],
  forms: ['archive-incident'],
  policies: ['archive-incident'],
  documents: [],
  events,
  messages,
  reasons: {
    'authority-not-told': {
      clause: '个人信息保护法 57',
      message: {
        zh: '没有通知履行个人信息保护职责的部门，须通知',
        en: 'The authority for personal data has not been told: tell it',
      },
    },
    'persons-not-told': {
      clause: '个人信息保护法 57',
      message: {
        zh: '没有通知本人，也没有写明不必通知的理由，须通知或写明',
        en: 'The persons have not been told, nor is it recorded why they need not be: do one of the two',
      },
    },
  },
  data,
  machine: createArchiveIncidentMachine,
});
