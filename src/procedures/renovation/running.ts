import {
  clearDeadline,
  daysUntil,
  equals,
  issueForm,
  openProcedure,
  present,
  record,
  setDeadline,
  tell,
  value,
} from '../../core/procedure/write.ts';
import { payPass, recordApproval, replacePaper } from './entries.ts';
import { works } from './facts.ts';
import { hotWork } from './hot-work.ts';
import { overnight } from './overnight.ts';
import { scope } from './scope.ts';
import { site } from './site.ts';
import { afterPermit, tooEarly } from './whole.ts';

/** Deadlines that end with the works. */
const lifted = ['period', 'inspection', 'hotWork', 'overnight'].map((id) => clearDeadline(id));
/** The works end before they are done: the site is handed in as it is. */
const ends = (ending: string) => [record({ '/facts/ending': value(ending) }), ...lifted];

/** Nobody leaves the site while hot work goes on or its place is watched. */
const noFlame = equals('/context/facts/hotWorkBusy', false, 'hot-work-not-over');

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
