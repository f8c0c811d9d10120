import {
  allOf,
  append,
  clear,
  clearDeadline,
  daysUntil,
  equals,
  issueForm,
  openProcedure,
  policyGives,
  present,
  record,
  setDeadline,
  setTerm,
  tell,
  value,
} from '../../core/procedure/write.ts';
import {
  admits,
  demanded,
  engineeringFacts,
  follows,
  isNew,
  paperFacts,
  planFacts,
  reviewFacts,
  stopFacts,
  works,
} from './facts.ts';
import { foundWrong, payPass, recordApproval, replacePaper, revoked } from './handling.ts';
import { hotWork } from './hot-work.ts';
import { overnight } from './overnight.ts';
import { afterPermit, tooEarly, violationTerm } from './whole.ts';

const nextInspection = setTerm(
  'inspection',
  'INSPECTION_OVERDUE',
  { term: 'renovation-inspection-interval' },
  '3.1.1.7',
);
const halt = record({ '/facts/halted': value(true) });
const goOn = record({ '/facts/halted': value(false) });

/** Deadlines that end with the works. */
const lifted = ['period', 'inspection', 'hotWork', 'overnight'].map((id) => clearDeadline(id));
/** The works end before they are done: the site is handed in as it is. */
const ends = (ending: string) => [record({ '/facts/ending': value(ending) }), ...lifted];

/** Nobody leaves the site while hot work goes on or its place is watched. */
const noFlame = equals('/context/facts/hotWorkBusy', false, 'hot-work-not-over');

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
const site = {
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

const scope = {
  initial: 'asApproved',
  meta: { title: { zh: '施工范围', en: 'Scope' }, clauses: ['2.6.4'] },
  states: {
    asApproved: {
      meta: { title: { zh: '按批准范围', en: 'As approved' }, clauses: ['2.6.4'] },
      on: {
        ASK_CHANGE: {
          target: 'changeAsked',
          guard: admits('scope', planFacts('/context/facts/mode', '/context/parties/contractor')),
          actions: [
            record({ '/facts/asked': '/event/data/changes' }),
            tell(['engineering-head', 'security-head'], 'changeAsked', '2.6.4'),
          ],
        },
      },
    },
    changeAsked: {
      meta: { title: { zh: '改动待批，该部分不得施工', en: 'Change asked for' }, clauses: ['2.6.4'] },
      on: {
        APPROVE_CHANGE: {
          target: 'asApproved',
          guard: admits('engineering', {
            ...engineeringFacts('/context/facts/asked', '/event/data'),
            ...reviewFacts('/event/data'),
          }),
          actions: [
            record({
              '/facts/changes': '/context/facts/asked',
              '/facts/conditions': '/event/data/conditions',
            }),
            clear('/facts/asked'),
            tell(['owner', 'renovation-company'], 'changeApproved', '2.6.4'),
          ],
        },
        REFUSE_CHANGE: {
          target: 'asApproved',
          actions: [clear('/facts/asked'), tell(['owner', 'renovation-company'], 'changeRefused', '2.6.4')],
        },
      },
    },
  },
};

/** Works under a permit: inspected, stopped, changed, extended, with hot work and overnight stays by their own papers (2.6.5, 2.6.6, 3.1.1.7). */
export const running = {
  type: 'parallel',
  meta: { title: { zh: '施工期间', en: 'Works under the permit' }, clauses: ['2.6.6', '3.1.1.7'] },
  on: {
    ...afterPermit,
    ...tooEarly,
    ...recordApproval,
    ...replacePaper,
    ...payPass,
    EXTEND_PERIOD: {
      guard: works('extend', {
        daysAdded: daysUntil('/event/data/until', '/context/facts/until'),
        daysLeft: daysUntil('/event/data/until', '/event/at'),
        reasonGiven: present('/event/data/reason'),
        ownerSigned: '/event/data/ownerSigned',
      }),
      actions: [
        record({ '/facts/until': '/event/data/until' }),
        setDeadline('period', 'PERIOD_OVERRUN', '/event/data/until', '2.6.6'),
        issueForm('renovation-permit', '2.6.6'),
      ],
    },
    PERIOD_OVERRUN: {
      actions: [
        tell(
          ['owner', 'renovation-company', 'security-head', 'cs-supervisor', 'building-keeper'],
          'periodOverrun',
          '2.6.6',
        ),
      ],
    },
    INSPECTION_OVERDUE: {
      actions: [
        tell(['building-keeper', 'engineering-head', 'cs-supervisor'], 'inspectionOverdue', '3.1.1.7'),
      ],
    },
    REPORT_COMPLETION: {
      target: '#renovation.completing.inspecting',
      guard: works('completion', {
        asBuiltDrawing: '/event/data/asBuiltDrawing',
        hotWorkBusy: '/context/facts/hotWorkBusy',
        daysSinceCompletion: daysUntil('/event/at', '/event/data/completedOn'),
      }),
      actions: [
        ...lifted,
        record({ '/papers/asBuiltDrawing': value(true) }),
        issueForm('completion-inspection', '2.6.6'),
        tell(['engineering-head', 'security-head'], 'inspectFinally', '2.6.6'),
      ],
    },
    WITHDRAW: {
      guard: noFlame,
      target: '#renovation.completing.handingIn',
      actions: [...ends('stopped'), tell(['engineering-head', 'security-head'], 'stoppedForGood', '2.6.6')],
    },
    REVOKE_PERMIT: {
      guard: noFlame,
      target: '#renovation.completing.handingIn',
      actions: [
        ...ends('revoked'),
        tell(['owner', 'renovation-company', 'security-head', 'property-manager'], 'permitRevoked', '2.6.6'),
      ],
    },
    CHANGE_CONTRACTOR: {
      guard: noFlame,
      target: '#renovation.completing.handingIn',
      actions: [
        ...ends('contractor-changed'),
        tell(['engineering-head', 'security-head', 'finance'], 'contractorLeaves', '2.6.3'),
        openProcedure('renovation', { unit: '/context/parties/unit', source: value('case') }, '2.6.3'),
      ],
    },
  },
  states: { site, scope, hotWork, overnight },
} as const;
