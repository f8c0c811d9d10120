import {
  clearDeadline,
  distinct,
  issueForm,
  openProcedure,
  record,
  tell,
  value,
} from '../../core/procedure/write.ts';
import { handOver } from '../shared/hand-over.ts';
import { cleared } from './facts.ts';
import { keepAll, postponed } from './listing.ts';

const stops = {
  REPORT_DISCREPANCY: {
    target: 'stopped',
    actions: [tell(['company-leader', 'cs-supervisor'], 'stopped', '3.3.3.4')],
  },
} as const;

const overdue = {
  DESTRUCTION_OVERDUE: { actions: [tell(['archivist', 'cs-supervisor'], 'destructionOverdue', '3.3.3.4')] },
} as const;

const leaderTold = tell(['company-leader'], 'listShortened', '3.3.3.4');

/** Approved, to be destroyed before witnesses (3.3.3.4). */
export const approved = {
  meta: { title: { zh: '已批准，待销毁', en: 'To be destroyed' }, clauses: ['3.3.3.4'] },
  on: {
    START: {
      target: 'destroying',
      guard: cleared('start'),
      actions: [
        record({
          '/parties/witnesses': '/event/data/witnesses',
          '/facts/witnesses': distinct('/event/data/witnesses', 'id'),
          '/facts/place': '/event/data/place',
        }),
      ],
    },
    ...stops,
    ...postponed(leaderTold),
    ...keepAll,
    ...overdue,
    ...handOver('3.3.1.8'),
  },
} as const;

/** Witnesses watch until the end (3.3.3.4, A32). */
export const destroying = {
  meta: { title: { zh: '监督销毁', en: 'Being destroyed' }, clauses: ['3.3.3.4', 'A32'] },
  on: {
    FINISH: {
      target: 'destroyed',
      guard: cleared('finish'),
      actions: [
        record({ '/facts/method': '/event/data/method' }),
        clearDeadline('destruction'),
        issueForm('archive-destruction-record', '3.3.3.4', 2),
        tell(['company-leader', 'cs-supervisor', 'archivist'], 'destroyed', '3.3.3.4'),
        openProcedure(
          'archive-filing',
          {
            source: value('case'),
            title: '/context/facts/listTitle',
            category: value('other'),
            keptForGood: value(true),
          },
          '3.3.3.4',
        ),
      ],
    },
    ...stops,
    ...overdue,
  },
} as const;

/** The files are not those on the list: nothing more is destroyed until that is cleared up (3.3.3.4, 3.3.3.5). */
export const stopped = {
  meta: { title: { zh: '停止，查清差异', en: 'Stopped' }, clauses: ['3.3.3.4', '3.3.3.5'] },
  on: {
    RESOLVE: {
      target: 'approved',
      actions: [tell(['archivist', 'company-leader'], 'resolved', '3.3.3.4')],
    },
    REPORT_MISSING: {
      actions: [
        tell(['company-leader', 'cs-supervisor'], 'missing', '3.3.3.5'),
        openProcedure(
          'archive-incident',
          {
            source: value('case'),
            kind: value('lost'),
            fileNo: '/event/data/fileNo',
            personalData: '/event/data/personalData',
            description: '/event/data/description',
          },
          '3.3.3.5',
        ),
      ],
    },
    ...postponed(leaderTold),
    ...keepAll,
    ...overdue,
    ...handOver('3.3.1.8'),
  },
} as const;
