import {
  allOf,
  append,
  issueForm,
  openProcedure,
  policyGives,
  record,
  setTerm,
  tell,
  value,
} from '../../core/procedure/write.ts';
import { foundWrong, revoked } from './entries.ts';
import { admits, engineeringFacts, follows, isNew, paperFacts, works } from './facts.ts';
import { violationTerm } from './whole.ts';
import { demanded, stopFacts } from './works-facts.ts';

const nextInspection = setTerm(
  'inspection',
  'INSPECTION_OVERDUE',
  { term: 'renovation-inspection-interval' },
  '3.1.1.7',
);
const halt = record({ '/facts/halted': value(true) });
const goOn = record({ '/facts/halted': value(false) });

const isViolation = allOf(
  isNew('violations', 'no', '/event/data/rectifyBy'),
  works('violation', { violation: '/event/data/violation', demand: '/event/data/demand' }),
);
const violation = [
  append('/facts/violations', {
    no: '/event/data/no',
    demand: '/event/data/demand',
    violation: '/event/data/violation',
  }),
  violationTerm,
  nextInspection,
  issueForm('renovation-inspection', '2.6.6'),
  tell(['owner', 'renovation-company'], 'violationFound', '2.6.6'),
  tell(['engineering-head', 'security-head'], 'violationReported', '3.1.1.7'),
];
/** The term has not helped: the same violation now stops the works. */
const stopsNow = follows('violations', 'rectified', 'no', '/event/data/rectifyBy');
const stop = [
  append('/facts/rectified', { no: '/event/data/no', at: '/event/at' }),
  append('/facts/closed', { no: '/event/data/no', at: '/event/at', demand: demanded }),
  append('/facts/violations', { no: '/event/data/no', demand: value('stop') }),
  violationTerm,
  issueForm('renovation-inspection', '2.6.6'),
];
const paperWrong = [
  foundWrong,
  halt,
  tell(['owner', 'renovation-company', 'security-head', 'cs-supervisor'], 'permitSuspended', '2.6.6'),
];
const approvalGone = [
  revoked,
  halt,
  tell(['owner', 'renovation-company', 'security-head', 'engineering-head'], 'permitSuspended', '2.6.4'),
];
const isApproval = follows('approvals', 'revoked');
const suspends = {
  FIND_PAPER_WRONG: { target: 'suspended', actions: paperWrong },
  REVOKE_APPROVAL: { target: 'suspended', guard: isApproval, actions: approvalGone },
};
const isRight = allOf(
  admits('engineering', engineeringFacts('/context/facts/changes', '/context/papers/review')),
  works('restore', paperFacts),
);

const stopped = [
  halt,
  tell(['owner', 'renovation-company', 'security-head', 'property-manager'], 'stopped', '2.6.6'),
];
const fire = [
  tell(['control-room', 'security-head'], 'fire', '2.6.5'),
  openProcedure(
    'fire',
    { source: value('case'), place: '/event/data/place', description: '/event/data/description' },
    '2.6.5',
  ),
];

/** The works go on, are stopped for a violation, or stand still because the permit is suspended (2.6.6). */
export const site = {
  initial: 'going',
  meta: { title: { zh: '施工', en: 'Works' }, clauses: ['2.6.6', '3.1.1.7'] },
  on: {
    INSPECT: { actions: [append('/facts/inspections', { at: '/event/at' }), nextInspection] },
    FIND_VIOLATION: { guard: isViolation, actions: violation },
    STOP_WORKS: { guard: stopsNow, actions: stop },
    FIND_PAPER_WRONG: { actions: paperWrong },
    REVOKE_APPROVAL: { guard: isApproval, actions: approvalGone },
    REPORT_FIRE: { actions: fire },
  },
  states: {
    going: {
      meta: { title: { zh: '施工中', en: 'Works going on' }, clauses: ['2.6.6'] },
      // A violation that must be stopped stops the works at once, however it was entered.
      always: [
        {
          target: 'stopped',
          guard: policyGives('renovation-works', 'refused', { step: value('resume'), ...stopFacts }),
          actions: stopped,
        },
      ],
      on: { ...suspends, REPORT_FIRE: { target: 'stopped', actions: [...fire, ...stopped] } },
    },
    stopped: {
      meta: { title: { zh: '责令停工', en: 'Stopped' }, clauses: ['2.6.6'] },
      on: {
        ...suspends,
        RESUME_WORKS: {
          target: 'going',
          guard: works('resume', stopFacts),
          actions: [goOn, tell(['owner', 'renovation-company', 'building-keeper'], 'resumed', '2.6.6')],
        },
      },
    },
    suspended: {
      meta: { title: { zh: '许可证暂停', en: 'Permit suspended' }, clauses: ['2.6.4', '2.6.6'] },
      on: {
        RESTORE_PERMIT: [
          {
            target: 'going',
            guard: allOf(isRight, works('resume', stopFacts)),
            actions: [goOn, tell(['owner', 'renovation-company', 'building-keeper'], 'resumed', '2.6.6')],
          },
          {
            target: 'stopped',
            guard: isRight,
            actions: [tell(['owner', 'renovation-company'], 'restoredButStopped', '2.6.6')],
          },
        ],
      },
    },
  },
};
