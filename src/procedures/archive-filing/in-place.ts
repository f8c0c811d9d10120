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
import { cleared } from './facts.ts';

/** Loss, damage or disclosure is reported at once and becomes a case of its own (3.3.3.5). */
export const incident = {
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

/** Kept longer after an appraisal (档案法实施条例 24). */
export const keptLonger = {
  target: 'inPlace',
  guard: cleared('extend'),
  actions: [
    record({ '/facts/keepUntil': '/event/data/keepUntil' }),
    setDeadline('retention', 'RETENTION_EXPIRED', '/event/data/keepUntil', '1.4.4'),
  ],
} as const;

/** The log of what goes out (3.3.1.5). */
export const movement = append('/facts/movements', { at: '/event/at', access: '/event/data/access' });
const search = setTerm('correction', 'CORRECTION_OVERDUE', { term: 'archive-correction' }, '3.3.1.4');

/** On its shelf: what may be done with it from there (3.3.1.2, 3.3.1.4). */
export const inPlace = {
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
