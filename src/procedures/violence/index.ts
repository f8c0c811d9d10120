import { defineProcedure } from '../../core/define/procedure.ts';
import { events as data } from '../../generated/events/violence.ts';
import { event, incidentEvents, incidentMessages, incidentReasons, STAFF } from '../shared/incident-card.ts';
import { createViolenceMachine } from './machine.ts';

const FINDERS = [...STAFF, 'resident', 'owner'];
const AT_THE_SCENE = ['security-guard', 'security-head', 'duty-supervisor', 'duty-leader', 'building-keeper'];
const clauses = { report: '4.7.1', stop: '4.7.1', evidence: '4.7.2', police: '4.7.3', injured: '4.7.5' };

/** Fights and violence (4.7); powers over people are read under today's law (A36). */
export const violence = defineProcedure({
  id: 'violence',
  title: { zh: '斗殴及暴力', en: 'Violence' },
  version: 1,
  clauses: ['4.7.1', '4.7.2', '4.7.3', '4.7.4', '4.7.5', 'A36'],
  forms: ['incident-report'],
  policies: ['police-referral', 'guard-conduct', 'incident-closing'],
  documents: [],
  events: {
    OPEN: event('发现或接报斗殴、暴力', 'Violence is found or reported', FINDERS, '4.7.1'),
    BRIEF_CONTROL_ROOM: event('向总控室说明现场', 'Brief the control room', FINDERS, '4.7.1'),
    HANDLE_NOW: event('可即时处理，当场处理', 'Handle it at once', AT_THE_SCENE, '4.7.1', '4.7.4'),
    WATCH: event('监视现场，等待指令', 'Watch and wait for instructions', STAFF, '4.7.1'),
    INSTRUCT: event('总控室指令', 'The control room instructs', ['control-room', 'security-head'], '4.7.1'),
    FLARES_UP: event('又打起来', 'It flares up again', FINDERS, '4.7.1'),
    ...incidentEvents(clauses),
  },
  messages: {
    ...incidentMessages,
    violenceReported: {
      zh: '有斗殴或暴力：请问清地点、人数、程度和有无武器',
      en: 'A fight is reported: find out place, number of people, how bad, and whether there are weapons',
    },
    sendGuards: {
      zh: '现场情况已说明：请派适当数量的秩序维护员到场',
      en: 'The scene is described: send a suitable number of guards',
    },
    stepIn: {
      zh: '总控室指令：上前制止，保持克制',
      en: 'The control room says: step in, and stay restrained',
    },
    keepWatching: {
      zh: '总控室指令：继续监视，保安全',
      en: 'The control room says: go on watching, and keep safe',
    },
    reassessed: { zh: '现场情况有变，请按新情况处理', en: 'Things have changed at the scene: act on it' },
  },
  reasons: {
    ...incidentReasons(clauses),
    'not-controllable': {
      clause: '4.7.1',
      message: {
        zh: '场面控制不住，不得单独上前：监视现场，等总控室指令',
        en: 'It cannot be controlled: do not step in, watch and wait for the control room',
      },
    },
  },
  data,
  machine: createViolenceMachine,
});
