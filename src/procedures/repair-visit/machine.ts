import { setupProcedure } from '../../core/procedure/setup.ts';
import { record, tell, value } from '../../core/procedure/write.ts';
import { keyHandout } from '../../policies/key-handout.ts';
import { keyLoan } from '../../policies/key-loan.ts';
import { repairVisit } from '../../policies/repair-visit.ts';
import * as keyTerms from '../../terms/keys.ts';
import * as visitTerms from '../../terms/repair-visit.ts';
import { appointed, arranging } from './arranging.ts';
import { always } from './key.ts';
import { confirming, inspecting, lockingUp, repairing } from './working.ts';

const policies = [keyHandout, keyLoan, repairVisit];
const terms = [...Object.values(keyTerms), ...Object.values(visitTerms)];

/** A repair in the home, from the owner's leave to the locked door (3.2.4, 3.2.1.2, 3.2.1.3). */
export const createRepairVisitMachine = () =>
  setupProcedure({ policies, terms }).createMachine({
    id: 'repair-visit',
    initial: 'new',
    context: { parties: {}, facts: {}, papers: {}, forms: {} },
    states: {
      new: {
        meta: { title: { zh: '未开始', en: 'Not begun' }, clauses: ['3.2.4'] },
        on: {
          OPEN: {
            target: 'open',
            actions: [
              record({
                '/facts/place': '/event/data/place',
                '/facts/job': '/event/data/job',
                '/facts/keyOut': value(false),
                '/facts/keyOutAt': '/event/at',
                '/facts/notifyEachTime': value(false),
              }),
              tell(['cs-assistant'], 'toArrange', '3.2.1.2'),
            ],
          },
        },
      },
      open: {
        initial: 'arranging',
        meta: { title: { zh: '办理中', en: 'Under way' }, clauses: ['3.2.4'] },
        on: always,
        states: { arranging, appointed, repairing, inspecting, confirming, lockingUp },
      },
      closed: { type: 'final', meta: { title: { zh: '已锁门收钥匙', en: 'Closed' }, clauses: ['3.2.4'] } },
      withdrawn: { type: 'final', meta: { title: { zh: '已取消', en: 'Called off' }, clauses: ['3.2.4'] } },
    },
  });
