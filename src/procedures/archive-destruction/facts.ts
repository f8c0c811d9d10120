import {
  countWhere,
  daysUntil,
  distinct,
  policyGives,
  present,
  type Source,
  sum,
  value,
} from '../../core/procedure/write.ts';

type Sources = { readonly [fact: string]: Source };

const data = (...names: readonly string[]): Sources =>
  Object.fromEntries(names.map((name) => [name, `/event/data/${name}`]));

// A file counts 1 when it is listed and −1 when it is postponed: the sum is what is still to be destroyed.
const LIST = '/context/facts/items';
const onList = sum(LIST, 'count', { fileNo: { at: '/event/data/fileNo' } });
const listed = sum(LIST, 'count');
const accountingFiles = sum(LIST, 'count', { category: 'accounting' });

const steps = {
  list: {
    ...data('permanent', 'openMatters', 'dispute', 'stillOut'),
    onList,
    retentionDaysLeft: daysUntil('/event/data/keepUntil', '/event/at'),
  },
  postpone: { onList, keepDays: daysUntil('/event/data/keepUntil', '/event/at') },
  report: {
    listed,
    members: distinct('/event/data/members', 'id'),
    membersSigned: '/event/data/membersSigned',
    reportShown: present('/event/data/reportNo'),
  },
  approve: {
    listed,
    accountingFiles,
    archivistSigned: '/context/papers/archivist',
    departmentSigned: '/context/papers/department',
    accountingSigned: '/context/papers/accounting',
  },
  start: {
    listed,
    accountingFiles,
    approved: '/context/papers/approved',
    counted: '/event/data/counted',
    witnesses: distinct('/event/data/witnesses', 'id'),
    archivistsAmongWitnesses: countWhere('/event/data/witnesses', { role: 'archivist' }),
    archivistHimselfAmongWitnesses: countWhere('/event/data/witnesses', {
      id: { at: '/context/parties/archivist' },
    }),
    financeWitnesses: countWhere('/event/data/witnesses', { role: 'finance' }),
  },
  finish: {
    listed,
    counted: '/event/data/destroyed',
    witnesses: '/context/facts/witnesses',
    ...data('witnessesSigned', 'backupsErased'),
  },
} as const satisfies { readonly [step: string]: Sources };

/** Guard: the policy clears this step (3.3.3.4). */
export const cleared = (step: keyof typeof steps) =>
  policyGives('archive-destruction', 'cleared', { step: value(step), ...steps[step] });
