import { defineProcedure } from '../../core/define/procedure.ts';
import { events as data } from '../../generated/events/fire.ts';
import { events } from './events.ts';
import { createFireMachine } from './machine.ts';
import { messages } from './messages.ts';

/** A fire, from its finding until the scene is released and the company has its report (4.6). */
export const fire = defineProcedure({
  id: 'fire',
  title: { zh: '火警', en: 'Fire' },
  version: 1,
  clauses: ['4.6.1', '4.6.2', '4.6.3', '4.6.4', '4.6.5', '4.6.6', '4.6.7', '4.6.8', '4.6.9'],
  forms: ['incident-report'],
  policies: ['fire-response'],
  documents: [],
  events,
  messages,
  reasons: {
    'brigade-not-called': {
      clause: '4.6.7',
      message: {
        zh: '还没有报消防：先拨打119，约定门口或路口，再派人接应',
        en: 'The fire brigade has not been called: call 119, agree on a gate, then send somebody',
      },
    },
  },
  data,
  machine: createFireMachine,
});
