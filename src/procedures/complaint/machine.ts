import { setupProcedure } from '../../core/procedure/setup.ts';
import { issueForm, record, setTerm, tell, value } from '../../core/procedure/write.ts';
import { complaintHandling } from '../../policies/complaint-handling.ts';
import { complaintSla } from '../../policies/complaint-sla.ts';
import * as complaintTerms from '../../terms/complaint.ts';
import * as repairTerms from '../../terms/repair.ts';
import { settled } from './closing.ts';
import { handling, recorded } from './handling.ts';

const terms = [...Object.values(complaintTerms), ...Object.values(repairTerms)];

/** A resident's complaint: recorded whoever is right, classed, settled in the time of its class, followed until he is content (2.3). */
export const createComplaintMachine = () =>
  setupProcedure({ policies: [complaintHandling, complaintSla], terms }).createMachine({
    id: 'complaint',
    initial: 'new',
    context: { parties: {}, facts: {}, papers: {}, forms: {} },
    states: {
      new: {
        meta: { title: { zh: '未开始', en: 'Not begun' }, clauses: ['2.1.1.5'] },
        on: {
          OPEN: {
            target: 'recorded',
            actions: [
              record({ '/facts/anonymous': value(false) }),
              record({
                '/parties/complainant': '/event/data/complainant',
                '/facts/source': '/event/data/source',
                '/facts/place': '/event/data/place',
                '/facts/description': '/event/data/description',
                '/facts/subject': '/event/data/subject',
                '/facts/anonymous': '/event/data/anonymous',
                '/facts/recordedAt': '/event/at',
                '/facts/startedAt': '/event/at',
                '/facts/rating': value('none'),
                '/facts/deferred': value(false),
              }),
              issueForm('complaint-record', '2.1.1.5'),
              setTerm('triage', 'TRIAGE_OVERDUE', { term: 'complaint-triage' }, '2.3.0'),
              setTerm('first-answer', 'FIRST_ANSWER_OVERDUE', { term: 'complaint-first-answer' }, '5.3'),
              setTerm('review', 'OPEN_TOO_LONG', { term: 'complaint-review' }, '2.4.7'),
              tell(['cs-supervisor'], 'complaintRecorded', '2.1.1.5'),
            ],
          },
        },
      },
      recorded,
      handling,
      settled,
      closed: {
        type: 'final',
        meta: { title: { zh: '客户满意，已结案', en: 'Closed, customer content' }, clauses: ['2.1.1.8'] },
      },
      withdrawn: {
        type: 'final',
        meta: { title: { zh: '客户撤回', en: 'Withdrawn' }, clauses: ['2.1.1.8'] },
      },
      unreachable: {
        type: 'final',
        meta: {
          title: { zh: '无法联系客户，已结束', en: 'Ended, customer not reached' },
          clauses: ['2.1.1.8'],
        },
      },
    },
  });
