import { clear, record, tell } from '../../core/procedure/write.ts';
import { admits, engineeringFacts, planFacts, reviewFacts } from './facts.ts';

/** What may be done: as approved, or with a change that waits (2.6.4). */
export const scope = {
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
