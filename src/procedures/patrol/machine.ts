import { setupProcedure } from '../../core/procedure/setup.ts';
import {
  append,
  clearDeadline,
  issueForm,
  record,
  setDeadline,
  tell,
  value,
} from '../../core/procedure/write.ts';
import { patrolCompliance } from '../../policies/patrol-compliance.ts';
import { patrolFinding } from '../../policies/patrol-finding.ts';
import * as terms from '../../terms/patrol.ts';
import { handOver } from '../shared/hand-over.ts';
import { may } from './facts.ts';
import { following } from './following.ts';
import { touring } from './touring.ts';

const D = '/event/data';

/** A patrol is planned; it begins with a radio and the superior told, or not at all (3.1.3.1, 3.1.3.2). */
const assigned = {
  meta: { title: { zh: '已安排，待出发', en: 'Planned' }, clauses: ['3.1.3.1', '3.1.3.2', '3.1.2.6'] },
  on: {
    ...handOver('3.1.2.6'),
    NAME_KEEPER: {
      guard: may('name'),
      actions: [append('/facts/buildings', { building: `${D}/building`, responsible: `${D}/responsible` })],
    },
    REASSIGN: {
      guard: may('plan'),
      actions: [
        record({ '/parties/patroller': `${D}/patroller` }),
        tell(['cs-supervisor'], 'reassigned', '3.1.3.1'),
      ],
    },
    START: {
      target: 'touring',
      guard: may('start'),
      actions: [
        record({
          '/facts/startedAt': '/event/at',
          '/facts/radioNo': `${D}/radioNo`,
          '/facts/called': value(false),
          '/facts/inBuilding': value(false),
        }),
        clearDeadline('start'),
        setDeadline('end', 'END_OVERDUE', `${D}/plannedEnd`, '3.1.3'),
        issueForm('patrol-sheet', '3.1.2.1'),
        tell(['cs-supervisor'], 'started', '3.1.3.2'),
      ],
    },
    CANCEL: { target: 'cancelled', actions: [tell(['cs-supervisor'], 'cancelled', '3.1.3.1')] },
    START_OVERDUE: { actions: [tell(['cs-supervisor', 'building-keeper'], 'startOverdue', '3.1.3.1')] },
  },
} as const;

/** A patrol of the buildings from its plan to the last finding's outcome (3.1). */
export const createPatrolMachine = () =>
  setupProcedure({ policies: [patrolCompliance, patrolFinding], terms: Object.values(terms) }).createMachine({
    id: 'patrol',
    initial: 'new',
    context: { parties: {}, facts: {}, papers: {}, forms: {} },
    states: {
      new: {
        meta: { title: { zh: '未开始', en: 'Not begun' }, clauses: ['3.1.2', '3.1.3'] },
        on: {
          OPEN: {
            target: 'assigned',
            guard: may('plan'),
            actions: [
              record({
                '/facts/shift': `${D}/shift`,
                '/facts/buildings': `${D}/buildings`,
                '/parties/patroller': `${D}/patroller`,
              }),
              setDeadline('start', 'START_OVERDUE', `${D}/plannedStart`, '3.1.3'),
              tell(['building-keeper'], 'planned', '3.1.2.6'),
            ],
          },
        },
      },
      assigned,
      touring,
      following,
      closed: { type: 'final', meta: { title: { zh: '已结案', en: 'Closed' }, clauses: ['3.1.2.3'] } },
      cancelled: {
        type: 'final',
        meta: { title: { zh: '未巡，已取消', en: 'Cancelled' }, clauses: ['3.1.3'] },
      },
    },
  });
