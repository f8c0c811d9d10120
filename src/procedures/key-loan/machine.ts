import { setupProcedure } from '../../core/procedure/setup.ts';
import { keyLoan } from '../../policies/key-loan.ts';
import * as terms from '../../terms/keys.ts';
import { asks, collecting, sorting } from './asking.ts';
import { lost } from './loss.ts';
import { out, settling } from './out.ts';

/** A key is lent to a member of staff and comes back the same day (3.2.2, 3.2.3). */
export const createKeyLoanMachine = () =>
  setupProcedure({ policies: [keyLoan], terms: Object.values(terms) }).createMachine({
    id: 'key-loan',
    initial: 'new',
    context: { parties: {}, facts: {}, papers: {}, forms: {} },
    states: {
      new: {
        meta: { title: { zh: '未开始', en: 'Not begun' }, clauses: ['3.2.0', '3.2.2', '3.2.3'] },
        on: asks,
      },
      sorting,
      collecting,
      out,
      lost,
      settling,
      closed: {
        type: 'final',
        meta: { title: { zh: '已还清', en: 'Closed' }, clauses: ['3.2.3.3', '1.5.2'] },
      },
      declined: { type: 'final', meta: { title: { zh: '未获准', en: 'Declined' }, clauses: ['3.2.2'] } },
      withdrawn: { type: 'final', meta: { title: { zh: '已撤回', en: 'Withdrawn' }, clauses: ['3.2.2'] } },
    },
  });
