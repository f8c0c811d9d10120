import {
  clearDeadline,
  daysUntil,
  equals,
  issueForm,
  record,
  setDeadline,
  tell,
  value,
} from '../../core/procedure/write.ts';
import { works } from './facts.ts';
import { afterPermit, collectPermit, tooEarly } from './whole.ts';
import { finalFacts } from './works-facts.ts';

/** From the as-built drawing to the inspection that is passed (2.6.6). */
export const completing = {
  initial: 'handingIn',
  meta: { title: { zh: '竣工', en: 'Completion' }, clauses: ['2.6.6'] },
  on: { ...afterPermit, ...collectPermit, ...tooEarly },
  states: {
    handingIn: {
      meta: { title: { zh: '停工待交竣工图', en: 'Ended early, drawing to come' }, clauses: ['2.6.6'] },
      on: {
        REPORT_COMPLETION: {
          target: 'inspecting',
          guard: works('completion', {
            asBuiltDrawing: '/event/data/asBuiltDrawing',
            hotWorkBusy: '/context/facts/hotWorkBusy',
            daysSinceCompletion: daysUntil('/event/at', '/event/data/completedOn'),
          }),
          actions: [
            record({ '/papers/asBuiltDrawing': value(true) }),
            issueForm('completion-inspection', '2.6.6'),
            tell(['engineering-head', 'security-head'], 'inspectFinally', '2.6.6'),
          ],
        },
      },
    },
    inspecting: {
      meta: { title: { zh: '竣工验收', en: 'Final inspection' }, clauses: ['2.6.6'] },
      on: {
        FINAL_INSPECTION: {
          target: 'concluding',
          guard: works('final', finalFacts),
          actions: [record({ '/facts/result': '/event/data/result' })],
        },
      },
    },
    concluding: {
      meta: { title: { zh: '验收结论', en: 'Result' }, clauses: ['2.6.6'] },
      always: [
        {
          target: '#renovation.settling',
          guard: equals('/context/facts/result', 'passed'),
          actions: [
            record({ '/facts/finallyInspected': value(true) }),
            issueForm('refund-application', '2.6.6'),
            tell(['finance', 'cs-assistant'], 'finalPassed', '2.6.6'),
          ],
        },
        {
          target: 'rectifying',
          actions: [
            setDeadline('final', 'FINAL_RECTIFICATION_OVERDUE', '/event/data/rectifyBy', '2.6.6'),
            tell(['owner', 'renovation-company'], 'finalFaults', '2.6.6'),
          ],
        },
      ],
    },
    rectifying: {
      meta: { title: { zh: '验收整改', en: 'Rectifying faults' }, clauses: ['2.6.6'] },
      on: {
        FINAL_RECTIFIED: {
          target: 'inspecting',
          actions: [
            clearDeadline('final'),
            tell(['engineering-head', 'security-head'], 'inspectFinally', '2.6.6'),
          ],
        },
        FINAL_RECTIFICATION_OVERDUE: {
          actions: [tell(['engineering-head', 'cs-supervisor', 'building-keeper'], 'finalOverdue', '2.6.6')],
        },
      },
    },
  },
};
