import { setupProcedure } from '../../core/procedure/setup.ts';
import { append, countWhere, equals, issueForm, not, record, tell } from '../../core/procedure/write.ts';
import { guardConduct } from '../../policies/guard-conduct.ts';
import { incidentClosing } from '../../policies/incident-closing.ts';
import { policeReferral } from '../../policies/police-referral.ts';
import { repairArrival } from '../../terms/repair.ts';
import * as terms from '../../terms/security.ts';
import { evidenceEvents } from '../shared/evidence.ts';
import { handOver } from '../shared/hand-over.ts';
import { act, guards, mayClose, ownersLosses, unknownYet } from '../shared/incident.ts';
import { injuredEvents } from '../shared/injured.ts';
import { assessment, policeLane } from '../shared/police.ts';
import { scene } from './scene.ts';

const opened = [
  unknownYet,
  record({ '/facts/place': '/event/data/place', '/facts/description': '/event/data/description' }),
  issueForm('incident-report', '4.8.4'),
];

/** Theft and damage: an alarm looked into, the control room told, stopped lawfully, evidence and losses, the police (4.8, A36). */
export const createTheftMachine = () =>
  setupProcedure({
    policies: [policeReferral, guardConduct, incidentClosing],
    terms: [repairArrival, ...Object.values(terms)],
  }).createMachine({
    id: 'theft',
    initial: 'new',
    context: { parties: {}, facts: {}, papers: {}, forms: {} },
    states: {
      new: {
        meta: { title: { zh: '未开始', en: 'Not begun' }, clauses: ['4.8.1', '4.8.2'] },
        on: {
          OPEN: [
            {
              target: 'active.scene.alarm',
              guard: equals('/event/data/alarm', true),
              actions: [...opened, tell(['control-room'], 'alarm', '4.8.1')],
            },
            { target: 'active', actions: [...opened, tell(['control-room'], 'theftReported', '4.8.2')] },
          ],
        },
      },
      active: {
        type: 'parallel',
        meta: { title: { zh: '处理中', en: 'In hand' }, clauses: ['4.8.2'] },
        on: {
          ...handOver('4.8.2'),
          ...act,
          ...guards('4.8.3'),
          ...injuredEvents('4.8.4'),
          ...evidenceEvents('theft', '4.8.4'),
          OWNER_INFORMED: {
            guard: not(
              equals(countWhere('/context/facts/losses', { no: { at: '/event/data/no' }, of: 'unit' }), 0),
              'no-owners-loss',
            ),
            actions: [
              append('/facts/ownersInformed', { no: '/event/data/no', at: '/event/at' }),
              tell(['owner'], 'yourLoss', '4.8.4'),
            ],
          },
          REASSESS: assessment('4.8.2', { actions: [tell(['control-room'], 'reassessed', '4.8.2')] }),
          FILE_REPORT: {
            target: 'closed',
            guard: mayClose('theft', ownersLosses),
            actions: [tell(['cs-supervisor', 'property-manager'], 'reportFiled', '4.8.4')],
          },
        },
        states: { scene, police: policeLane('theft', '4.8.5') },
      },
      closed: { type: 'final', meta: { title: { zh: '已结案', en: 'Closed' }, clauses: ['4.8.4', '4.8.5'] } },
      falseAlarm: {
        type: 'final',
        meta: { title: { zh: '没有异常', en: 'Nothing found' }, clauses: ['4.8.1'] },
      },
    },
  });
