import {
  allOf,
  anyOf,
  append,
  equals,
  has,
  issueForm,
  openProcedure,
  record,
  setTerm,
  tell,
  value,
} from '../../core/procedure/write.ts';
import { handOver } from '../shared/hand-over.ts';
import { foundWhole, reportedLate } from './facts.ts';

/** A week to clear it up (3.3.2.6). */
export const investigate = setTerm(
  'investigation',
  'INVESTIGATION_OVERDUE',
  { term: 'archive-investigation' },
  '3.3.2.6',
);
const reported = [
  record({
    // Until it is known, personal data are taken to be concerned.
    '/facts/personalData': value(true),
    '/facts/traced': value(false),
    '/facts/investigatorInvolved': value(false),
    '/facts/contained': value(false),
    '/facts/notified': value(false),
  }),
  record({
    '/facts/kind': '/event/data/kind',
    '/facts/fileNo': '/event/data/fileNo',
    '/facts/personalData': '/event/data/personalData',
  }),
  issueForm('archive-incident', '3.3.3.5'),
  tell(['company-leader', 'cs-supervisor', 'archivist'], 'reported', '3.3.3.5'),
  investigate,
];

/** Reported at once, or noted as late; never refused (3.3.3.5). */
export const fresh = {
  meta: { title: { zh: '未开始', en: 'Not begun' }, clauses: ['3.3.3.5'] },
  on: {
    OPEN: [
      {
        target: 'investigating',
        guard: reportedLate,
        actions: [...reported, tell(['company-leader'], 'reportedLate', '3.3.3.5')],
      },
      { target: 'investigating', actions: reported },
    ],
  },
} as const;

/** What may come to light at any time before the end. */
export const whileOpen = {
  FOUND: {
    target: 'recovered',
    guard: foundWhole,
    actions: [tell(['company-leader', 'cs-supervisor', 'archivist'], 'found', '3.3.3.5')],
  },
  FALSE_ALARM: {
    target: 'falseAlarm',
    actions: [tell(['company-leader', 'cs-supervisor', 'archivist'], 'falseAlarm', '3.3.3.5')],
  },
  CALL_POLICE: {
    actions: [
      openProcedure(
        'theft',
        { source: value('case'), place: '/event/data/place', description: '/event/data/description' },
        '3.3.3.5',
      ),
    ],
  },
  CONTAIN: {
    actions: [
      record({ '/facts/contained': value(true) }),
      append('/facts/measures', { at: '/event/at', measures: '/event/data/measures' }),
    ],
  },
  NOTIFY: {
    guard: allOf(
      equals('/event/data/authority', true, 'authority-not-told'),
      anyOf(
        equals('/event/data/persons', true, 'persons-not-told'),
        has('/event/data/whyNot', 'persons-not-told'),
      ),
    ),
    actions: [record({ '/facts/notified': value(true) })],
  },
  ASSESS: { actions: [record({ '/facts/personalData': '/event/data/personalData' })] },
  ...handOver('3.3.1.8'),
} as const;
