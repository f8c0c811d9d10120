import { setupProcedure } from '../../core/procedure/setup.ts';
import { issueForm, record, tell } from '../../core/procedure/write.ts';
import { archiveAccess } from '../../policies/archive-access.ts';
import * as terms from '../../terms/archive.ts';
import { nothingYet } from './approvals.ts';
import { dating, lent, takingBack } from './lent.ts';
import { requested } from './requested.ts';
import { paused, reading } from './use.ts';

const fresh = {
  meta: { title: { zh: '未开始', en: 'Not begun' }, clauses: ['3.3.2', '3.3.2.1'] },
  on: {
    OPEN: {
      target: 'requested',
      actions: [
        nothingYet,
        record({
          '/parties/applicant': '/event/data/applicant',
          '/parties/staffNo': '/event/data/applicant/staffNo',
          '/facts/purpose': '/event/data/purpose',
          '/facts/content': '/event/data/content',
          '/facts/files': '/event/data/files',
          '/facts/ways': '/event/data/ways',
        }),
        issueForm('archive-access-form', '3.3.2.1'),
        tell(['archivist'], 'requested', '3.3.2.1'),
      ],
    },
  },
} as const;

/** Reading, copying and borrowing: from the request to the files being back (3.3.2, 3.3.3.1–3.3.3.3). */
export const createArchiveAccessMachine = () =>
  setupProcedure({ policies: [archiveAccess], terms: Object.values(terms) }).createMachine({
    id: 'archive-access',
    initial: 'new',
    context: { parties: {}, facts: {}, papers: {}, forms: {} },
    states: {
      new: fresh,
      requested,
      reading,
      paused,
      dating,
      lent,
      takingBack,
      closed: {
        type: 'final',
        meta: { title: { zh: '已归还办结', en: 'Returned and closed' }, clauses: ['3.3.2.3'] },
      },
      ended: {
        type: 'final',
        meta: { title: { zh: '提前收回', en: 'Taken back early' }, clauses: ['3.3.2.6'] },
      },
      lost: {
        type: 'final',
        meta: { title: { zh: '丢失，已报告', en: 'Lost and reported' }, clauses: ['3.3.3.5'] },
      },
      declined: { type: 'final', meta: { title: { zh: '未获同意', en: 'Declined' }, clauses: ['3.3.2.1'] } },
      refused: { type: 'final', meta: { title: { zh: '拒绝提供', en: 'Refused' }, clauses: ['3.3.2.6'] } },
      withdrawn: { type: 'final', meta: { title: { zh: '已撤回', en: 'Withdrawn' }, clauses: ['3.3.2.1'] } },
    },
  });
