import {
  append,
  clear,
  clearDeadline,
  openProcedure,
  record,
  type Source,
  setSameDay,
  tell,
  value,
} from '../../core/procedure/write.ts';
import { handOver } from '../shared/hand-over.ts';
import { approvals } from './approvals.ts';
import { isBack, mayBorrow, mayCopy, mayReadAgain } from './facts.ts';

/** Files are in the reader's hands until the end of the day (3.3.1.5). */
export const admitted = [
  record({ '/facts/pagesOut': '/event/data/pages' }),
  setSameDay('reading', 'READING_OVERDUE', { of: '/event/at' }, '3.3.1.5'),
] as const;

const incident = (kind: Source) => [
  record({ '/facts/incidentReported': value(true) }),
  tell(['company-leader', 'cs-supervisor'], 'incidentReported', '3.3.3.5'),
  openProcedure(
    'archive-incident',
    {
      source: value('case'),
      kind,
      fileNo: '/event/data/fileNo',
      personalData: '/event/data/personalData',
      description: '/event/data/description',
    },
    '3.3.3.5',
  ),
];

/** Something is lost, damaged or disclosed while the files are out (3.3.2.6, 3.3.3.5). */
export const incidents = {
  REPORT_LOSS: { target: 'lost', actions: incident(value('lost')) },
  REPORT_INCIDENT: { target: 'takingBack', actions: incident('/event/data/kind') },
} as const;

const copied = (way: 'transcribe' | 'copy' | 'photograph') => ({
  guard: mayCopy(way),
  actions: [append('/facts/copies', { at: '/event/at', way: value(way), pages: '/event/data/pages' })],
});

/** Who breaks the rules is served no longer (3.3.2.6). */
export const stopped = {
  STOP_USE: {
    target: 'takingBack',
    actions: [
      append('/facts/breaches', { at: '/event/at', breach: '/event/data/breach' }),
      tell(['cs-supervisor'], 'useStopped', '3.3.2.6'),
    ],
  },
} as const;

/** Files read today are not back (3.3.1.5). */
export const readingOverdue = {
  READING_OVERDUE: { actions: [tell(['archivist', 'cs-supervisor'], 'readingOverdue', '3.3.1.5')] },
} as const;

/** What is back is waited for no more. */
export const returned = [clearDeadline('reading'), clearDeadline('loan'), clearDeadline('reminder')];

/** In the reading room (3.3.2.2–3.3.2.5). */
export const reading = {
  meta: {
    title: { zh: '查阅中', en: 'Being read' },
    clauses: ['3.3.2.2', '3.3.2.3', '3.3.2.4', '3.3.2.5'],
  },
  on: {
    TRANSCRIBE: copied('transcribe'),
    COPY: copied('copy'),
    PHOTOGRAPH: copied('photograph'),
    WARN: {
      actions: [append('/facts/breaches', { at: '/event/at', breach: '/event/data/breach' })],
    },
    ...stopped,
    LEND: {
      target: 'dating',
      guard: mayBorrow,
      actions: [
        clear('/facts/until'),
        record({ '/facts/lentOn': '/event/data/lentOn', '/facts/until': '/event/data/until' }),
        clearDeadline('reading'),
      ],
    },
    RETURN: { target: 'closed', guard: isBack, actions: returned },
    PAUSE: { target: 'paused', guard: isBack, actions: returned },
    ...incidents,
    ...readingOverdue,
    ...approvals,
    ...handOver('3.3.1.8'),
  },
} as const;

/** Between two visits: the files are back in their place (3.3.2.3). */
export const paused = {
  meta: { title: { zh: '改日再看', en: 'Between visits' }, clauses: ['3.3.2.3', '3.3.1.5'] },
  on: {
    RESUME: { target: 'reading', guard: mayReadAgain, actions: admitted },
    FINISH: { target: 'closed' },
    ...approvals,
    ...handOver('3.3.1.8'),
  },
} as const;
