import { defineProcedure } from '../../core/define/procedure.ts';
import { events as data } from '../../generated/events/renovation.ts';
import { events } from './events.ts';
import { createRenovationMachine } from './machine.ts';
import { messages } from './messages.ts';

/** Renovation: application, permit, works, completion, refunds (2.6, 3.1.1.7). */
export const renovation = defineProcedure({
  id: 'renovation',
  title: { zh: '二次装修', en: 'Renovation' },
  version: 1,
  clauses: ['2.6.1', '2.6.2', '2.6.3', '2.6.4', '2.6.5', '2.6.6', '3.1.1.7'],
  forms: [
    'renovation-application',
    'hot-work-application',
    'overnight-stay-guarantee',
    'worker-pass',
    'renovation-permit',
    'deposit-receipt',
    'refund-application',
    'renovation-inspection',
    'completion-inspection',
    'power-of-attorney',
  ],
  policies: ['renovation-admission', 'renovation-entry', 'renovation-fees', 'renovation-works'],
  documents: [
    'renovation-agreement',
    'renovation-undertaking',
    'renovation-guarantee',
    'fire-safety-pledge',
    'renovation-precautions',
    'renovation-rules',
    'material-transport-notice',
    'low-voltage-notice',
    'breach-undertaking',
  ],
  events,
  messages,
  reasons: {
    'works-not-explained': {
      clause: '2.6.4',
      message: {
        zh: '注意事项和要求都要讲解，缺一不可',
        en: 'Both precautions and requirements are explained: one alone will not do',
      },
    },
    'another-permit': {
      clause: '2.6.6',
      message: {
        zh: '这不是本工程的许可证，请核对证号',
        en: 'This is not the permit of this job: check its number',
      },
    },
    'permit-back-already': {
      clause: '2.6.6',
      message: { zh: '许可证已经收回', en: 'The permit is back already' },
    },
    'refund-paid-already': {
      clause: '2.6.6',
      message: {
        zh: '已经退过款，结算单不能重开',
        en: 'Money has been paid back: the statement cannot be reopened',
      },
    },
    'hot-work-not-over': {
      clause: '2.6.5',
      message: {
        zh: '动火还没有结束并复查余火，须先办完',
        en: 'Hot work is not over, or its place not checked for embers: finish that first',
      },
    },
  },
  data,
  machine: createRenovationMachine,
});
