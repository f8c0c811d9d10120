import { setupProcedure } from '../../core/procedure/setup.ts';
import {
  allOf,
  has,
  issueForm,
  openProcedure,
  record,
  setDeadline,
  setTerm,
  tell,
  value,
} from '../../core/procedure/write.ts';
import { archiveQuality } from '../../policies/archive-quality.ts';
import { archiveRoom } from '../../policies/archive-room.ts';
import { archiveRoomClimate } from '../../policies/archive-room-climate.ts';
import * as qualityTerms from '../../terms/archive-quality.ts';
import * as roomTerms from '../../terms/archive-room.ts';
import { periodIsDone, workIs } from './facts.ts';
import { audit, custody, findings } from './holdings.ts';
import { care, climate } from './room.ts';
import { visits } from './visits.ts';

const fresh = {
  meta: { title: { zh: '未开始', en: 'Not begun' }, clauses: ['3.3.1'] },
  on: {
    OPEN: {
      target: 'running',
      actions: [
        record({
          '/parties/archivist': '/event/data/archivist',
          '/facts/endsOn': '/event/data/endsOn',
          '/facts/nextReading': '/event/data/nextReading',
          '/facts/measureDue': value(false),
          '/facts/audited': value(false),
          '/facts/handoverOpen': value(false),
        }),
        setDeadline('reading', 'READING_OVERDUE', '/event/data/nextReading', '3.3.1.7'),
        setTerm('check', 'CHECK_OVERDUE', { term: 'archive-room-check' }, '3.3.1.3'),
        setDeadline('audit', 'AUDIT_OVERDUE', '/event/data/endsOn', '3.3.1.4'),
        issueForm('archive-room-log', '3.3.1.7'),
        issueForm('archive-room-entry', '3.3.1.6'),
      ],
    },
  },
} as const;

/** The five concerns of the room go on side by side until the half-year is closed and the next one begins. */
const running = {
  type: 'parallel',
  meta: { title: { zh: '运行', en: 'Running' }, clauses: ['3.3.1'] },
  on: {
    ...findings,
    ASSESS: [
      { guard: workIs('met'), actions: [tell(['archivist'], 'standardsMet', '3.3.4')] },
      { guard: workIs('below'), actions: [tell(['archivist', 'cs-supervisor'], 'standardsBelow', '3.3.4')] },
      { actions: [tell(['cs-supervisor'], 'notMeasured', '3.3.4')] },
    ],
    CLOSE_PERIOD: {
      target: 'closed',
      // A log without a reading is no log (3.3.1.7).
      guard: allOf(has('/context/facts/temperature', 'climate-never-read'), periodIsDone),
      actions: [
        tell(['cs-supervisor'], 'periodClosed', '3.3.1.4'),
        openProcedure(
          'archive-room',
          {
            endsOn: '/event/data/nextEndsOn',
            nextReading: '/context/facts/nextReading',
            archivist: '/context/parties/archivist',
          },
          '3.3.1.4',
        ),
      ],
    },
  },
  states: { climate, care, visits, audit, custody },
} as const;

/** The archive room over a half-year: climate, care, entry, check, archivist (3.3.1.3, 3.3.1.4, 3.3.1.6–3.3.1.8). */
export const createArchiveRoomMachine = () =>
  setupProcedure({
    policies: [archiveQuality, archiveRoom, archiveRoomClimate],
    terms: [...Object.values(roomTerms), ...Object.values(qualityTerms)],
  }).createMachine({
    id: 'archive-room',
    initial: 'new',
    context: { parties: {}, facts: {}, papers: {}, forms: {} },
    states: {
      new: fresh,
      running,
      closed: { type: 'final', meta: { title: { zh: '半年已结', en: 'Closed' }, clauses: ['3.3.1.4'] } },
    },
  });
