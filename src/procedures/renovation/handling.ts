import { issueForm, record, setDeadline, setTerm, tell, value } from '../../core/procedure/write.ts';
import { handOver } from '../shared/hand-over.ts';
import { beforePermit, changeFirm } from './applying.ts';
import { finance, security } from './departments.ts';
import { engineering } from './engineering.ts';
import { foundWrong, replacePaper } from './entries.ts';
import { admits, permitFacts } from './facts.ts';

/** Engineering, security and finance side by side; the permit when all is done and paid (2.6.3–2.6.6). */
export const handling = {
  type: 'parallel',
  meta: { title: { zh: '各部门办理', en: 'With the departments' }, clauses: ['2.6.3', '2.6.4', '2.6.5'] },
  on: {
    ...handOver('2.6.6'),
    ...beforePermit,
    ...changeFirm,
    ...replacePaper,
    FIND_PAPER_WRONG: {
      actions: [foundWrong, tell(['owner', 'renovation-company', 'cs-supervisor'], 'paperWrong', '2.6.6')],
    },
    ISSUE_PERMIT: {
      target: '#renovation.running',
      guard: admits('issue', permitFacts),
      actions: [
        record({
          '/papers/permit/permitNo': '/event/data/permitNo',
          '/facts/until': '/event/data/until',
          '/facts/finallyInspected': value(false),
          '/facts/permitCollected': value(false),
          '/facts/halted': value(false),
          '/facts/hotWorkBusy': value(false),
          '/facts/ending': value('completed'),
        }),
        issueForm('renovation-permit', '2.6.6'),
        setDeadline('period', 'PERIOD_OVERRUN', '/event/data/until', '2.6.6'),
        setTerm('inspection', 'INSPECTION_OVERDUE', { term: 'renovation-inspection-interval' }, '3.1.1.7'),
        tell(['engineering-head', 'security-head', 'building-keeper'], 'permitIssued', '2.6.6'),
      ],
    },
  },
  states: { engineering, security, finance },
} as const;
