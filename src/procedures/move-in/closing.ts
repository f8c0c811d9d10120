import { append, count, countWhere, issueForm, record, tell } from '../../core/procedure/write.ts';
import { complete } from './facts.ts';
import { leftKey, requestsAgreed, whileOpen } from './lists.ts';
import { fileFacts, reviewFacts, visitFacts } from './paper-facts.ts';
import { breakOff } from './visit.ts';

const samePaper = (list: string) =>
  countWhere(`/context/facts/${list}`, { paper: { at: '/event/data/paper' } });
const times = { timesReturned: samePaper('returned'), timesCorrected: samePaper('corrected') };

/** The five papers are reviewed; one with a fault goes back and is reviewed again (2.5.8). */
export const review = {
  meta: { title: { zh: '审核收回', en: 'Reviewing the papers' }, clauses: ['2.5.8'] },
  on: {
    ...whileOpen,
    ...requestsAgreed,
    ...leftKey,
    ...breakOff('review'),
    RETURN_PAPER: {
      guard: complete('sending-back', times),
      actions: [
        append('/facts/returned', {
          paper: '/event/data/paper',
          fault: '/event/data/fault',
          at: '/event/at',
        }),
      ],
    },
    CORRECT_PAPER: {
      guard: complete('correction', times),
      actions: [append('/facts/corrected', { paper: '/event/data/paper', at: '/event/at' })],
    },
    REVIEW_PAPERS: {
      target: '#move-in.farewell',
      guard: complete('review', {
        ...reviewFacts('/event/data'),
        papersReturned: count('/context/facts/returned'),
        papersCorrected: count('/context/facts/corrected'),
        requestsAgreed: count('/context/facts/agreed'),
        requestsConfirmed: count('/context/facts/confirmed'),
      }),
      actions: [record({ '/papers/review': '/event/data' })],
    },
  },
};

/** The customer is congratulated, told the service promises and seen off (2.5.9). */
export const farewell = {
  meta: { title: { zh: '恭贺送客', en: 'Farewell' }, clauses: ['2.5.9'] },
  on: {
    ...whileOpen,
    ...leftKey,
    ...breakOff('farewell'),
    FAREWELL: {
      target: '#move-in.filing',
      guard: complete('farewell', {
        congratulated: '/event/data/congratulated',
        promisesTold: '/event/data/promisesTold',
      }),
      actions: [
        record({ '/facts/farewell': '/event/data' }),
        issueForm('move-in-file-index', '2.5.10'),
        tell(['archivist'], 'fileToArchive', '2.5.10'),
      ],
    },
  },
};

/** The file is checked against its index, then put away (2.5.10). */
export const filing = {
  initial: 'checking',
  meta: { title: { zh: '整理归档', en: 'Filing' }, clauses: ['2.5.10'] },
  on: { ...whileOpen, ...leftKey },
  states: {
    checking: {
      meta: { title: { zh: '检查齐全', en: 'Checking the file' }, clauses: ['2.5.10'] },
      on: {
        CHECK_FILE: {
          target: 'checked',
          guard: complete('filing', { ...visitFacts, ...fileFacts('/event/data') }),
          actions: [record({ '/papers/file': '/event/data' })],
        },
      },
    },
    checked: {
      meta: { title: { zh: '已齐全', en: 'File complete' }, clauses: ['2.5.10'] },
      on: {
        ARCHIVE: {
          target: '#move-in.rectifying',
          actions: [record({ '/papers/fileNo': '/event/data/fileNo' })],
        },
      },
    },
  },
};

/**
 * The file is put away, the case waits for what is still open: it ends when the owner has confirmed each repair
 * (2.5.3, 3.2.1.2) and has his key back. Without open defects it ends at once.
 */
export const rectifying = {
  meta: {
    title: { zh: '已归档，整改跟踪', en: 'Filed, repairs followed up' },
    clauses: ['2.5.3', '3.2.1.2', '3.2.1.3'],
  },
  on: { ...whileOpen, ...leftKey },
  always: [
    {
      target: '#move-in.archived',
      guard: complete('closing', {
        defects: count('/context/facts/defects'),
        defectsChecked: count('/context/facts/checked'),
        access: '/context/facts/access',
      }),
      actions: [tell(['cs-supervisor'], 'archived', '2.5.10')],
    },
  ],
};
