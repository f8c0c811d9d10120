import { setupProcedure } from '../../core/procedure/setup.ts';
import { record, tell } from '../../core/procedure/write.ts';
import { renovationAdmission } from '../../policies/renovation-admission.ts';
import { renovationEntry } from '../../policies/renovation-entry.ts';
import { renovationFees } from '../../policies/renovation-fees.ts';
import { renovationWorks } from '../../policies/renovation-works.ts';
import * as terms from '../../terms/renovation.ts';
import * as fees from '../../terms/renovation-fees.ts';
import { applying, changingFirm, filling, handingOut } from './applying.ts';
import { completing } from './completing.ts';
import { handling } from './handling.ts';
import { running } from './running.ts';
import { settling } from './settling.ts';

const policies = [renovationAdmission, renovationEntry, renovationFees, renovationWorks];

/** Renovation from the application to the refund and the file (2.6, 3.1.1.7). */
export const createRenovationMachine = () =>
  setupProcedure({ policies, terms: [...Object.values(fees), ...Object.values(terms)] }).createMachine({
    id: 'renovation',
    initial: 'new',
    context: { parties: {}, facts: {}, papers: {}, forms: {} },
    states: {
      new: {
        meta: { title: { zh: '未开始', en: 'Not begun' }, clauses: ['2.6.1'] },
        on: {
          OPEN: {
            target: 'applying',
            actions: [
              record({ '/parties/unit': '/event/data/unit', '/facts/source': '/event/data/source' }),
              tell(['cs-assistant'], 'whatToBring', '2.6.1'),
            ],
          },
        },
      },
      applying,
      handingOut,
      filling,
      handling,
      changingFirm,
      running,
      completing,
      settling,
      closed: {
        type: 'final',
        meta: { title: { zh: '已办结归档', en: 'Closed and filed' }, clauses: ['2.6.6'] },
      },
      withdrawn: { type: 'final', meta: { title: { zh: '已撤回', en: 'Withdrawn' }, clauses: ['2.6.1'] } },
      rejected: { type: 'final', meta: { title: { zh: '不准装修', en: 'Rejected' }, clauses: ['2.6.4'] } },
    },
  });
