import { setupProcedure } from '../../core/procedure/setup.ts';
import { clearDeadline, record, setDeadline, tell, value } from '../../core/procedure/write.ts';
import { archiveIncident } from '../../policies/archive-incident.ts';
import * as terms from '../../terms/archive.ts';
import { readyToDecide } from './facts.ts';
import { fresh, investigate, whileOpen } from './report.ts';

const investigating = {
  meta: { title: { zh: '追查中', en: 'Investigated' }, clauses: ['3.3.2.6', '3.3.3.5'] },
  on: {
    TRACE: {
      actions: [
        record({
          '/facts/traced': value(true),
          '/facts/investigatorInvolved': '/event/data/investigatorInvolved',
          '/parties/responsible': '/event/data/person',
        }),
      ],
    },
    PROPOSE: {
      target: 'deciding',
      guard: readyToDecide,
      actions: [
        record({ '/facts/serious': '/event/data/serious' }),
        clearDeadline('investigation'),
        tell(['company-leader'], 'opinionGiven', '3.3.2.6'),
      ],
    },
    INVESTIGATION_OVERDUE: {
      actions: [tell(['archivist', 'cs-supervisor', 'company-leader'], 'investigationOverdue', '3.3.2.6')],
    },
    ...whileOpen,
  },
} as const;

const deciding = {
  meta: { title: { zh: '待公司领导决定', en: 'Before the company leader' }, clauses: ['3.3.2.6', '3.3.3.5'] },
  on: {
    DECIDE: {
      target: 'carryingOut',
      actions: [
        setDeadline('measures', 'MEASURES_OVERDUE', '/event/data/dueOn', '3.3.3.5'),
        tell(['cs-supervisor', 'archivist'], 'decided', '3.3.3.5'),
      ],
    },
    SEND_BACK: {
      target: 'investigating',
      actions: [
        record({ '/facts/traced': value(false) }),
        investigate,
        tell(['archivist', 'cs-supervisor'], 'sentBack', '3.3.2.6'),
      ],
    },
    ...whileOpen,
  },
} as const;

const carryingOut = {
  meta: { title: { zh: '落实处理', en: 'Carried out' }, clauses: ['3.3.3.5'] },
  on: {
    MEASURES_DONE: {
      target: 'closed',
      actions: [clearDeadline('measures'), tell(['company-leader'], 'done', '3.3.3.5')],
    },
    MEASURES_OVERDUE: { actions: [tell(['cs-supervisor', 'company-leader'], 'measuresOverdue', '3.3.3.5')] },
    ...whileOpen,
  },
} as const;

/** Loss, damage or disclosure of archives: reported at once, traced, decided by the company leader (3.3.2.6, 3.3.3.5). */
export const createArchiveIncidentMachine = () =>
  setupProcedure({ policies: [archiveIncident], terms: Object.values(terms) }).createMachine({
    id: 'archive-incident',
    initial: 'new',
    context: { parties: {}, facts: {}, papers: {}, forms: {} },
    states: {
      new: fresh,
      investigating,
      deciding,
      carryingOut,
      closed: { type: 'final', meta: { title: { zh: '已办结', en: 'Closed' }, clauses: ['3.3.3.5'] } },
      recovered: {
        type: 'final',
        meta: { title: { zh: '已找回', en: 'Found again' }, clauses: ['3.3.3.5'] },
      },
      falseAlarm: { type: 'final', meta: { title: { zh: '误报', en: 'False alarm' }, clauses: ['3.3.3.5'] } },
    },
  });
