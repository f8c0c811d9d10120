import { setupProcedure } from '../../core/procedure/setup.ts';
import { record, setTerm, tell, value } from '../../core/procedure/write.ts';
import { archiveDestruction } from '../../policies/archive-destruction.ts';
import * as terms from '../../terms/archive.ts';
import { approved, destroying, stopped } from './destroying.ts';
import { appraising, approving, unsigned } from './listing.ts';

const fresh = {
  meta: { title: { zh: '未开始', en: 'Not begun' }, clauses: ['1.4.4'] },
  on: {
    OPEN: {
      target: 'appraising',
      actions: [
        unsigned,
        record({
          '/parties/archivist': value(''),
          '/facts/proposed': '/event/data/fileNo',
        }),
        setTerm('appraisal', 'APPRAISAL_OVERDUE', { term: 'archive-appraisal' }, '1.4.4'),
        tell(['cs-supervisor', 'archivist'], 'appraisalAsked', '1.4.4'),
      ],
    },
  },
} as const;

/** From the proposal over appraisal and approval to the destruction before witnesses, or to keeping the files (3.3.3.4, 1.4.4). */
export const createArchiveDestructionMachine = () =>
  setupProcedure({ policies: [archiveDestruction], terms: Object.values(terms) }).createMachine({
    id: 'archive-destruction',
    initial: 'new',
    context: { parties: {}, facts: {}, papers: {}, forms: {} },
    states: {
      new: fresh,
      appraising,
      approving,
      approved,
      destroying,
      stopped,
      destroyed: { type: 'final', meta: { title: { zh: '已销毁', en: 'Destroyed' }, clauses: ['3.3.3.4'] } },
      kept: { type: 'final', meta: { title: { zh: '继续保管', en: 'Kept' }, clauses: ['3.3.3.4', '1.4.4'] } },
    },
  });
