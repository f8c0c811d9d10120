import {
  allOf,
  append,
  clearDeadline,
  equals,
  issueForm,
  openProcedure,
  setDeadline,
  setSameDay,
  tell,
  value,
} from '../../core/procedure/write.ts';
import { lastIsRest } from '../shared/rest.ts';
import { hasOutcome, isNew, isOpen, isOpenWithDay, ofFinding, wasPassedOn } from './facts.ts';

const D = '/event/data';
const NO = `${D}/no`;
const atNo = { no: NO, at: '/event/at' };

const report = { source: value('patrol'), place: ofFinding('place'), description: ofFinding('description') };
const lookAgain = setDeadline('finding', 'FINDING_OVERDUE', `${D}/followUpOn`, '3.1.2.3', NO);
const passed = [append('/facts/passed', atNo), lookAgain];
const today = setSameDay('finding', 'FINDING_OVERDUE', { of: '/event/at', key: NO }, '3.1.2.2');
const outcome = [append('/facts/outcomes', atNo), clearDeadline('finding', NO)];

const EMERGENCIES = [
  'flood',
  'leak',
  'water-failure',
  'lift-entrapment',
  'power-cut',
  'fire',
  'violence',
  'theft',
] as const;

/** An emergency is raised whatever else is going on: nothing stands in its way (3.1.1.10). */
const raised = lastIsRest(
  EMERGENCIES.map((kind) => ({
    guard: equals(`${D}/kind`, kind),
    actions: [
      append('/facts/emergencies', { kind: `${D}/kind`, at: '/event/at' }),
      openProcedure(
        kind,
        { source: value('patrol'), place: `${D}/place`, description: `${D}/description` },
        '3.1.1.10',
      ),
      tell(['control-room', 'cs-supervisor'], 'emergency', '3.1.1.10'),
    ],
  })),
);

/** What becomes of findings: solved on the spot, passed on and followed up, or reported to the leader (3.1.2.2, 3.1.2.3). */
export const findings = {
  RECORD_FINDING: {
    guard: isNew,
    actions: [
      append('/facts/findings', {
        ...atNo,
        building: `${D}/building`,
        item: `${D}/item`,
        place: `${D}/place`,
        description: `${D}/description`,
      }),
      today,
      tell(['building-keeper'], 'findingRecorded', '3.1.2.6'),
    ],
  },
  SOLVE_ON_SPOT: { guard: isOpen, actions: outcome },
  PASS_ON: {
    guard: isOpenWithDay,
    actions: [
      ...passed,
      openProcedure('referral', report, '3.1.2.3'),
      tell(['cs-supervisor'], 'passedOn', '3.1.2.3'),
    ],
  },
  ORDER_REPAIR: {
    guard: isOpenWithDay,
    actions: [
      ...passed,
      openProcedure('repair', report, '3.1.2.3'),
      tell(['engineering-head'], 'repairOrdered', '3.1.2.3'),
    ],
  },
  NOTIFY_SITE: {
    guard: isOpenWithDay,
    actions: [
      ...passed,
      issueForm('renovation-inspection', '3.1.1.7'),
      tell(['engineering-head', 'security-head', 'renovation-company'], 'siteNotified', '3.1.1.7'),
    ],
  },
  REPORT_UNPERMITTED_WORKS: {
    guard: isOpenWithDay,
    actions: [
      ...passed,
      issueForm('renovation-inspection', '3.1.1.7'),
      openProcedure('renovation', { source: value('patrol'), unit: `${D}/unit` }, '3.1.1.7'),
      tell(['engineering-head', 'security-head'], 'unpermittedWorks', '3.1.1.7'),
    ],
  },
  UPDATE_FILES: {
    guard: isOpenWithDay,
    actions: [
      ...passed,
      openProcedure(
        'archive-filing',
        { source: value('patrol'), title: `${D}/title`, category: value('resident') },
        '3.1.1.2',
      ),
    ],
  },
  REPORT_TO_LEADER: {
    guard: isOpenWithDay,
    actions: [...passed, tell(['cs-supervisor', 'duty-leader'], 'reportedToLeader', '3.1.2.2')],
  },
  RECORD_RESULT: { guard: allOf(isOpen, wasPassedOn), actions: outcome },
  REOPEN_FINDING: {
    guard: hasOutcome,
    actions: [
      append('/facts/findings', { no: NO, place: ofFinding('place'), description: ofFinding('description') }),
      append('/facts/reopened', atNo),
      today,
      tell(['building-keeper', 'cs-supervisor'], 'findingReopened', '3.1.2.3'),
    ],
  },
  RAISE_EMERGENCY: raised,
  FINDING_OVERDUE: { actions: [tell(['building-keeper', 'cs-supervisor'], 'findingOverdue', '3.1.2.3')] },
};
