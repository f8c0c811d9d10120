import {
  append,
  clearDeadline,
  equals,
  record,
  setDeadline,
  setTerm,
  tell,
  value,
} from '../../core/procedure/write.ts';
import { climateIsRight, nextIsSet, roomIsRight } from './facts.ts';

/** Who hears of the room. */
export const told = ['archivist', 'cs-supervisor'] as const;

/** Temperature and humidity: read each working day, acted on when out of range (3.3.1.7, A15, A47). */
export const climate = {
  initial: 'inRange',
  meta: { title: { zh: '温湿度', en: 'Climate' }, clauses: ['3.3.1.7'] },
  on: {
    RECORD_CLIMATE: {
      target: '#archive-room.running.climate.reading',
      guard: nextIsSet,
      actions: [
        record({
          '/facts/temperature': '/event/data/temperature',
          '/facts/humidity': '/event/data/humidity',
          '/facts/nextReading': '/event/data/nextOn',
        }),
        setDeadline('reading', 'READING_OVERDUE', '/event/data/nextOn', '3.3.1.7'),
      ],
    },
    READING_OVERDUE: { actions: [tell(told, 'readingOverdue', '3.3.1.7')] },
    CLIMATE_MEASURE_OVERDUE: { actions: [tell(told, 'climateMeasureOverdue', '3.3.1.7')] },
  },
  states: {
    inRange: { meta: { title: { zh: '正常', en: 'In range' }, clauses: ['3.3.1.7'] } },
    reading: {
      meta: { title: { zh: '判定读数', en: 'Reading judged' }, clauses: ['A15'] },
      always: [
        {
          guard: climateIsRight,
          target: 'inRange',
          actions: [record({ '/facts/measureDue': value(false) }), clearDeadline('climate-measure')],
        },
        // The time to act runs from the first reading out of range.
        { guard: equals('/context/facts/measureDue', true), target: 'outOfRange' },
        {
          target: 'outOfRange',
          actions: [
            record({ '/facts/measureDue': value(true) }),
            setTerm(
              'climate-measure',
              'CLIMATE_MEASURE_OVERDUE',
              { term: 'archive-room-measure' },
              '3.3.1.7',
            ),
            tell(told, 'climateOut', '3.3.1.7'),
          ],
        },
      ],
    },
    outOfRange: {
      meta: { title: { zh: '超限', en: 'Out of range' }, clauses: ['3.3.1.7'] },
      on: {
        TAKE_MEASURE: {
          actions: [
            record({ '/facts/measureDue': value(false) }),
            append('/facts/climateMeasures', { at: '/event/at', measure: '/event/data/measure' }),
            clearDeadline('climate-measure'),
          ],
        },
      },
    },
  },
} as const;

/** Rodents, insects, damp, fire, theft, cleanliness (3.3.1.3, 3.3.1.7, A47). */
export const care = {
  initial: 'inOrder',
  meta: { title: { zh: '库房防护', en: 'Care of the room' }, clauses: ['3.3.1.3', '3.3.1.7'] },
  on: {
    CHECK_ROOM: {
      target: '#archive-room.running.care.checking',
      actions: [
        record({ '/facts/check': '/event/data' }),
        setTerm('check', 'CHECK_OVERDUE', { term: 'archive-room-check' }, '3.3.1.3'),
      ],
    },
    CHECK_OVERDUE: { actions: [tell(told, 'checkOverdue', '3.3.1.3')] },
    PROTECT_OVERDUE: { actions: [tell(told, 'protectOverdue', '3.3.1.7')] },
  },
  states: {
    inOrder: { meta: { title: { zh: '完好', en: 'In order' }, clauses: ['3.3.1.7'] } },
    checking: {
      meta: { title: { zh: '判定检查结果', en: 'Check judged' }, clauses: ['3.3.1.3'] },
      always: [
        { guard: roomIsRight, target: 'inOrder', actions: [clearDeadline('protect')] },
        {
          target: 'toProtect',
          actions: [
            setTerm('protect', 'PROTECT_OVERDUE', { term: 'archive-room-measure' }, '3.3.1.7'),
            tell(told, 'protectNeeded', '3.3.1.3'),
          ],
        },
      ],
    },
    toProtect: {
      meta: { title: { zh: '待采取防护', en: 'To be protected' }, clauses: ['3.3.1.3', '3.3.1.7'] },
      on: {
        PROTECT: {
          target: 'inOrder',
          actions: [
            append('/facts/protections', { at: '/event/at', measures: '/event/data/measures' }),
            clearDeadline('protect'),
          ],
        },
      },
    },
  },
} as const;
