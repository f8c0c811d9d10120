import {
  append,
  clearDeadline,
  issueForm,
  last,
  record,
  setTerm,
  tell,
  value,
} from '../../core/procedure/write.ts';
import { handOver } from '../shared/hand-over.ts';
import { cleared } from './facts.ts';

const LIST = '/facts/items';

/** Nobody has signed or approved. */
export const unsigned = record({
  '/papers/archivist': value(false),
  '/papers/department': value(false),
  '/papers/accounting': value(false),
  '/papers/approved': value(false),
});

/** A file is kept after all: it leaves the list, and the archivist sets its new period (档案法实施条例 24). */
export const postponed = (...then: readonly (ReturnType<typeof record> | ReturnType<typeof tell>)[]) => ({
  POSTPONE_ITEM: {
    guard: cleared('postpone'),
    actions: [
      append(LIST, {
        fileNo: '/event/data/fileNo',
        category: last('/context/facts/items', 'category', { fileNo: { at: '/event/data/fileNo' } }),
        count: value(-1),
        keepUntil: '/event/data/keepUntil',
      }),
      tell(['archivist'], 'postponed', '1.4.4'),
      ...then,
    ],
  },
});

/** Nothing is destroyed. */
export const keepAll = {
  KEEP_ALL: { target: 'kept', actions: [tell(['archivist', 'cs-supervisor'], 'keptAll', '3.3.3.4')] },
} as const;

/** The group appraises what is past its period; the list is made (1.4.4, 3.3.3.4). */
export const appraising = {
  meta: { title: { zh: '鉴定', en: 'Appraised' }, clauses: ['1.4.4', '3.3.3.4'] },
  on: {
    ADD_ITEM: {
      guard: cleared('list'),
      actions: [
        append(LIST, {
          fileNo: '/event/data/fileNo',
          category: '/event/data/category',
          count: value(1),
          keepUntil: '/event/data/keepUntil',
        }),
      ],
    },
    ...postponed(),
    REPORT_APPRAISAL: {
      target: 'approving',
      guard: cleared('report'),
      actions: [
        unsigned,
        record({
          '/parties/group': '/event/data/members',
          '/papers/reportNo': '/event/data/reportNo',
          '/facts/listTitle': '/event/data/listTitle',
        }),
        clearDeadline('appraisal'),
        issueForm('archive-destruction-record', '3.3.3.4'),
        tell(['company-leader', 'cs-supervisor'], 'approvalAsked', '3.3.3.4'),
      ],
    },
    APPRAISAL_OVERDUE: { actions: [tell(['archivist', 'cs-supervisor'], 'appraisalOverdue', '1.4.4')] },
    ...keepAll,
    ...handOver('3.3.1.8'),
  },
} as const;

/** Archivist, department and, for accounting files, the head of accounting sign; the company leader approves (3.3.3.4, A32). */
export const approving = {
  meta: { title: { zh: '签字审批', en: 'Signed and approved' }, clauses: ['3.3.3.4', 'A32'] },
  on: {
    ARCHIVIST_SIGNS: {
      actions: [record({ '/papers/archivist': value(true), '/parties/archivist': '/event/by/id' })],
    },
    DEPARTMENT_SIGNS: { actions: [record({ '/papers/department': value(true) })] },
    ACCOUNTING_SIGNS: { actions: [record({ '/papers/accounting': value(true) })] },
    APPROVE: {
      target: 'approved',
      guard: cleared('approve'),
      actions: [
        record({ '/papers/approved': value(true) }),
        setTerm('destruction', 'DESTRUCTION_OVERDUE', { term: 'archive-destruction-term' }, '3.3.3.4'),
        tell(['archivist', 'cs-supervisor'], 'approved', '3.3.3.4'),
      ],
    },
    DECLINE: {
      target: 'appraising',
      actions: [
        unsigned,
        setTerm('appraisal', 'APPRAISAL_OVERDUE', { term: 'archive-appraisal' }, '1.4.4'),
        tell(['archivist', 'cs-supervisor'], 'declined', '3.3.3.4'),
      ],
    },
    // The signatures were for another list.
    ...postponed(unsigned),
    ...keepAll,
    ...handOver('3.3.1.8'),
  },
} as const;
