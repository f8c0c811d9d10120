import { setupProcedure } from '../../core/procedure/setup.ts';
import { issueForm, record, setTerm, tell } from '../../core/procedure/write.ts';
import { archiveFiling } from '../../policies/archive-filing.ts';
import * as terms from '../../terms/archive.ts';
import { awaiting, cataloguing, returned, shelving } from './intake.ts';
import { stored } from './stored.ts';

const fresh = {
  meta: { title: { zh: '未开始', en: 'Not begun' }, clauses: ['3.3.1.1'] },
  on: {
    OPEN: {
      target: 'awaiting',
      actions: [
        record({
          '/parties/unit': '/event/data/unit',
          '/facts/title': '/event/data/title',
          '/facts/category': '/event/data/category',
          '/facts/keptForGood': '/event/data/keptForGood',
        }),
        setTerm('intake', 'INTAKE_OVERDUE', { term: 'archive-intake' }, '3.3.4.5'),
        issueForm('archive-register', '3.3.1.4'),
        tell(['archivist'], 'filingExpected', '3.3.1.1'),
      ],
    },
  },
} as const;

/** One file's life: received, checked, registered, catalogued, shelved, taken out and put back, corrected, appraised, gone (3.3.1, 1.4). */
export const createArchiveFilingMachine = () =>
  setupProcedure({ policies: [archiveFiling], terms: Object.values(terms) }).createMachine({
    id: 'archive-filing',
    initial: 'new',
    context: { parties: {}, facts: {}, papers: {}, forms: {} },
    states: {
      new: fresh,
      awaiting,
      returned,
      cataloguing,
      shelving,
      stored,
      withdrawn: { type: 'final', meta: { title: { zh: '已撤回', en: 'Withdrawn' }, clauses: ['3.3.1.4'] } },
      destroyed: { type: 'final', meta: { title: { zh: '已销毁', en: 'Destroyed' }, clauses: ['3.3.3.4'] } },
      transferred: {
        type: 'final',
        meta: { title: { zh: '已移出', en: 'Transferred' }, clauses: ['3.3.1.4'] },
      },
      writtenOff: {
        type: 'final',
        meta: { title: { zh: '已注销', en: 'Written off' }, clauses: ['3.3.2.6'] },
      },
    },
  });
