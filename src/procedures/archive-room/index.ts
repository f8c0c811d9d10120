import { defineProcedure } from '../../core/define/procedure.ts';
import { events as data } from '../../generated/events/archive-room.ts';
import { events } from './events.ts';
import { createArchiveRoomMachine } from './machine.ts';
import { messages } from './messages.ts';

/** The archive room over a half-year (3.3.1.3, 3.3.1.4, 3.3.1.6–3.3.1.8). */
export const archiveRoom = defineProcedure({
  id: 'archive-room',
  title: { zh: '档案室管理', en: 'Running the archive room' },
  version: 1,
  clauses: ['3.3.1.3', '3.3.1.4', '3.3.1.6', '3.3.1.7', '3.3.1.8', '3.3.4', '1.4.7'],
  forms: ['archive-room-log', 'archive-room-entry', 'archive-audit', 'archive-handover'],
  policies: ['archive-quality', 'archive-room', 'archive-room-climate'],
  documents: [],
  events,
  messages,
  reasons: {
    'climate-never-read': {
      clause: '3.3.1.7',
      message: {
        zh: '这半年没有测记过温湿度，记录是空的，须先测记',
        en: 'Temperature and humidity were never read in this half-year and the log is empty: read them first',
      },
    },
  },
  data,
  machine: createArchiveRoomMachine,
});
