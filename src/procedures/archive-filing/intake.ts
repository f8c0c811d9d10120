import {
  append,
  clearDeadline,
  equals,
  issueForm,
  record,
  setDeadline,
  setTerm,
  tell,
} from '../../core/procedure/write.ts';
import { handOver } from '../shared/hand-over.ts';
import { lastIsRest } from '../shared/rest.ts';
import { cleared } from './facts.ts';

/** Who answers for a department's papers. */
const HEADS = {
  'customer-service': 'cs-supervisor',
  engineering: 'engineering-head',
  security: 'security-head',
  finance: 'finance',
  project: 'project-head',
  cleaning: 'cleaning',
  sales: 'sales-consultant',
  management: 'property-manager',
} as const;

const received = {
  target: 'cataloguing',
  guard: cleared('receive'),
  actions: [
    record({
      '/facts/department': '/event/data/department',
      '/facts/registerNo': '/event/data/registerNo',
      '/facts/pages': '/event/data/pages',
    }),
    clearDeadline('intake'),
    clearDeadline('supplement'),
    setTerm('shelving', 'SHELVING_OVERDUE', { term: 'archive-shelving' }, '3.3.4.5'),
    issueForm('archive-register', '3.3.1.4', 2),
  ],
} as const;

/** What is missing or wrong goes back to the department that handed it over, and it is told (3.3.1.1, 3.3.4.2). */
const sentBack = lastIsRest(
  Object.entries(HEADS).map(([department, head]) => ({
    target: 'returned',
    guard: equals('/event/data/department', department),
    actions: [
      append('/facts/returned', { at: '/event/at', missing: '/event/data/missing' }),
      clearDeadline('intake'),
      clearDeadline('shelving'),
      setTerm('supplement', 'SUPPLEMENT_OVERDUE', { term: 'archive-supplement' }, '3.3.1.1'),
      tell([head], 'papersReturned', '3.3.1.1'),
    ],
  })),
);

const withdraw = {
  WITHDRAW: { target: 'withdrawn', actions: [tell(['archivist', 'cs-supervisor'], 'withdrawn', '3.3.1.4')] },
} as const;

/** The papers are on their way to the archive (3.3.1.1). */
export const awaiting = {
  meta: { title: { zh: '待移交', en: 'Awaited' }, clauses: ['3.3.1.1', '3.3.1.4'] },
  on: {
    RECEIVE: received,
    RETURN_PAPERS: sentBack,
    INTAKE_OVERDUE: { actions: [tell(['archivist', 'cs-supervisor'], 'intakeOverdue', '3.3.4.5')] },
    ...withdraw,
    ...handOver('3.3.1.8'),
  },
} as const;

/** Sent back to be completed (3.3.1.1, 3.3.4.2). */
export const returned = {
  meta: { title: { zh: '退回补齐', en: 'Sent back' }, clauses: ['3.3.1.1', '3.3.4.2'] },
  on: {
    RECEIVE: received,
    RETURN_PAPERS: sentBack,
    SUPPLEMENT_OVERDUE: { actions: [tell(['archivist', 'cs-supervisor'], 'supplementOverdue', '3.3.1.1')] },
    ...withdraw,
    ...handOver('3.3.1.8'),
  },
} as const;

const shelvingOverdue = {
  SHELVING_OVERDUE: { actions: [tell(['archivist', 'cs-supervisor'], 'shelvingOverdue', '3.3.4.5')] },
} as const;

/** Registered; made into a file with its number, index and retention period (3.3.4.5, 1.4.2). */
export const cataloguing = {
  meta: { title: { zh: '立卷编目', en: 'Being catalogued' }, clauses: ['1.4.2', '3.3.4.5'] },
  on: {
    CATALOGUE: {
      target: 'shelving',
      guard: cleared('catalogue'),
      actions: [
        record({
          '/facts/fileNo': '/event/data/fileNo',
          '/facts/pages': '/event/data/pages',
          '/facts/secrecy': '/event/data/secrecy',
          '/facts/permanent': '/event/data/permanent',
          '/facts/keepUntil': '/event/data/keepUntil',
        }),
        setDeadline('retention', 'RETENTION_EXPIRED', '/event/data/keepUntil', '1.4.4'),
      ],
    },
    RETURN_PAPERS: sentBack,
    ...shelvingOverdue,
    ...withdraw,
    ...handOver('3.3.1.8'),
  },
} as const;

/** Has its number and waits for its place (3.3.1.2). */
export const shelving = {
  meta: { title: { zh: '待上架', en: 'To be shelved' }, clauses: ['3.3.1.2'] },
  on: {
    SHELVE: {
      target: 'stored',
      guard: cleared('shelve'),
      actions: [record({ '/facts/place': '/event/data/place' }), clearDeadline('shelving')],
    },
    RETENTION_EXPIRED: { actions: [tell(['archivist', 'cs-supervisor'], 'retentionExpired', '1.4.4')] },
    ...shelvingOverdue,
    ...handOver('3.3.1.8'),
  },
} as const;
