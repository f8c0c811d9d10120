import {
  append,
  clear,
  clearDeadline,
  issueForm,
  openProcedure,
  record,
  setDeadline,
  setSameDay,
  setTerm,
  tell,
  value,
} from '../../core/procedure/write.ts';
import { handOver } from '../shared/hand-over.ts';
import { cleared, renewed } from './facts.ts';

const incident = {
  REPORT_INCIDENT: {
    target: '#archive-filing.stored.investigating',
    actions: [
      clearDeadline('put-back'),
      clearDeadline('correction'),
      tell(['company-leader', 'cs-supervisor'], 'incidentReported', '3.3.3.5'),
      openProcedure(
        'archive-incident',
        {
          source: value('case'),
          kind: '/event/data/kind',
          personalData: '/event/data/personalData',
          fileNo: '/context/facts/fileNo',
          description: '/event/data/description',
        },
        '3.3.3.5',
      ),
    ],
  },
} as const;

const keptLonger = {
  target: 'inPlace',
  guard: cleared('extend'),
  actions: [
    record({ '/facts/keepUntil': '/event/data/keepUntil' }),
    setDeadline('retention', 'RETENTION_EXPIRED', '/event/data/keepUntil', '1.4.4'),
  ],
} as const;

const movement = append('/facts/movements', { at: '/event/at', access: '/event/data/access' });
const search = setTerm('correction', 'CORRECTION_OVERDUE', { term: 'archive-correction' }, '3.3.1.4');

const inPlace = {
  meta: { title: { zh: '在架', en: 'In its place' }, clauses: ['3.3.1.2', '3.3.1.4'] },
  on: {
    TAKE_OUT: {
      target: 'out',
      guard: cleared('take-out'),
      actions: [movement, setSameDay('put-back', 'PUT_BACK_OVERDUE', { of: '/event/at' }, '3.3.1.5')],
    },
    LEND_OUT: {
      target: 'lent',
      guard: cleared('lend'),
      actions: [movement, setDeadline('put-back', 'PUT_BACK_OVERDUE', '/event/data/until', '3.3.2.4')],
    },
    FOUND_WRONG: { target: 'correcting', actions: [search] },
    FOUND_MISSING: {
      target: 'correcting',
      actions: [search, tell(['company-leader', 'cs-supervisor'], 'missing', '3.3.3.5')],
    },
    ADD_PAPERS: {
      guard: cleared('add'),
      actions: [
        record({ '/facts/pages': '/event/data/pages' }),
        clear('/facts/onComputer'),
        issueForm('archive-register', '3.3.1.4', 2),
      ],
    },
    REMOVE_PAPERS: {
      guard: cleared('remove'),
      actions: [
        record({ '/facts/pages': '/event/data/pages' }),
        append('/facts/removed', { at: '/event/at', papers: '/event/data/papers' }),
        tell(['cs-supervisor'], 'papersRemoved', '3.3.1.4'),
      ],
    },
    DIGITISE: { guard: cleared('digitise'), actions: [record({ '/facts/onComputer': value(true) })] },
    EXTEND_RETENTION: keptLonger,
    PROPOSE_DESTRUCTION: {
      target: 'appraised',
      guard: cleared('propose'),
      actions: [
        tell(['cs-supervisor'], 'destructionProposed', '1.4.4'),
        openProcedure(
          'archive-destruction',
          {
            source: value('case'),
            fileNo: '/context/facts/fileNo',
            title: '/context/facts/title',
            category: '/context/facts/category',
            pages: '/context/facts/pages',
            keepUntil: '/context/facts/keepUntil',
          },
          '3.3.3.4',
        ),
      ],
    },
    TRANSFER: {
      target: '#archive-filing.transferred',
      guard: cleared('transfer'),
      actions: [
        issueForm('archive-register', '3.3.1.4', 2),
        tell(['cs-supervisor'], 'transferred', '3.3.1.4'),
      ],
    },
    ...incident,
  },
} as const;

const back = {
  PUT_BACK: { target: 'inPlace', guard: cleared('put-back'), actions: [clearDeadline('put-back')] },
  PUT_BACK_OVERDUE: { actions: [tell(['archivist', 'cs-supervisor'], 'putBackOverdue', '3.3.1.5')] },
  ...incident,
} as const;

/** In the archive, until it is destroyed, transferred or written off. */
export const stored = {
  initial: 'inPlace',
  meta: { title: { zh: '在库保管', en: 'Kept' }, clauses: ['3.3.1.1', '1.4.7'] },
  on: {
    RECLASSIFY: {
      actions: [
        record({ '/facts/category': '/event/data/category', '/facts/secrecy': '/event/data/secrecy' }),
        append('/facts/reclassified', { at: '/event/at', reason: '/event/data/reason' }),
      ],
    },
    RETENTION_EXPIRED: { actions: [tell(['archivist', 'cs-supervisor'], 'retentionExpired', '1.4.4')] },
    ...handOver('3.3.1.8'),
  },
  states: {
    inPlace,
    out: { meta: { title: { zh: '当天出库', en: 'Out for the day' }, clauses: ['3.3.1.5'] }, on: back },
    lent: {
      meta: { title: { zh: '借出', en: 'On loan' }, clauses: ['3.3.2.4', '3.3.4.4'] },
      on: {
        ...back,
        RENEW_LOAN: {
          guard: renewed,
          actions: [movement, setDeadline('put-back', 'PUT_BACK_OVERDUE', '/event/data/until', '3.3.2.4')],
        },
      },
    },
    correcting: {
      meta: { title: { zh: '更正中', en: 'Being put right' }, clauses: ['3.3.1.4'] },
      on: {
        CORRECT: {
          target: 'inPlace',
          guard: cleared('correct'),
          actions: [
            record({ '/facts/fileNo': '/event/data/fileNo', '/facts/place': '/event/data/place' }),
            clearDeadline('correction'),
          ],
        },
        CORRECTION_OVERDUE: {
          actions: [tell(['archivist', 'cs-supervisor'], 'correctionOverdue', '3.3.1.4')],
        },
        ...incident,
      },
    },
    investigating: {
      meta: { title: { zh: '追查中', en: 'Incident investigated' }, clauses: ['3.3.2.6', '3.3.3.5'] },
      on: {
        RESTORE: {
          target: 'inPlace',
          guard: cleared('restore'),
          actions: [record({ '/facts/pages': '/event/data/pages' })],
        },
        WRITE_OFF: {
          target: '#archive-filing.writtenOff',
          actions: [tell(['archivist', 'cs-supervisor'], 'writtenOff', '3.3.2.6')],
        },
      },
    },
    appraised: {
      meta: { title: { zh: '待销毁审批', en: 'Destruction proposed' }, clauses: ['1.4.4', '3.3.3.4'] },
      on: {
        KEEP: keptLonger,
        DESTROYED: { target: '#archive-filing.destroyed', guard: cleared('destroyed') },
        ...incident,
      },
    },
  },
} as const;
