import type { StateConfig } from '../../core/procedure/config.ts';
import {
  append,
  clear,
  clearDeadline,
  equals,
  issueForm,
  openProcedure,
  record,
  setSameDay,
  tell,
  value,
} from '../../core/procedure/write.ts';
import { handOver } from '../shared/hand-over.ts';
import { lastIsRest } from '../shared/rest.ts';
import { may } from './facts.ts';
import { findings } from './findings.ts';

const D = '/event/data';

const summarised = (period: string, deadline: string) => ({
  guard: equals(`${D}/period`, period),
  actions: [append('/facts/summaries', { period: value(period), at: '/event/at' }), clearDeadline(deadline)],
});

/** The sheet is handed in, looked through and filed; findings are followed to their outcome; then the patrol is closed (3.1.2). */
export const following: StateConfig = {
  initial: 'writing',
  meta: { title: { zh: '汇总和跟踪', en: 'Summing up and following up' }, clauses: ['3.1.2.3', '3.1.2.4'] },
  on: {
    ...handOver('3.1.2.6'),
    ...findings,
    SUMMARISE: lastIsRest([
      summarised('day', 'summary'),
      summarised('week', 'week'),
      summarised('month', 'month'),
    ]),
    SUBMIT_REPORT: {
      actions: [
        record({ '/facts/reportNo': `${D}/reportNo` }),
        issueForm('patrol-report', '1.1.8'),
        tell(['property-manager'], 'reportUp', '1.1.8'),
      ],
    },
    CLOSE: {
      target: 'closed',
      guard: may('close'),
      actions: [tell(['cs-supervisor', 'building-keeper'], 'closed', '3.1.2.5')],
    },
    SHEET_OVERDUE: { actions: [tell(['building-keeper', 'cs-supervisor'], 'sheetOverdue', '3.1.2.1')] },
    SUMMARY_OVERDUE: { actions: [tell(['cs-supervisor'], 'summaryOverdue', '3.1.2.4')] },
    WEEK_PASSED: {
      actions: [
        record({ '/facts/weekPassed': value(true) }),
        issueForm('weekly-report', '3.1.2.5'),
        tell(['building-keeper', 'cs-supervisor'], 'weekPassed', '3.1.2.5'),
      ],
    },
    MONTH_PASSED: {
      actions: [
        record({ '/facts/monthPassed': value(true) }),
        issueForm('monthly-report', '3.1.2.5'),
        tell(['cs-supervisor', 'property-manager'], 'monthPassed', '3.1.2.5'),
      ],
    },
  },
  states: {
    writing: {
      meta: { title: { zh: '填写检查表', en: 'Writing the sheet' }, clauses: ['3.1.2.1'] },
      on: {
        SUBMIT_SHEET: {
          target: 'reviewing',
          guard: may('sheet'),
          actions: [
            record({ '/facts/sheetNo': `${D}/sheetNo` }),
            clearDeadline('sheet'),
            tell(['cs-supervisor'], 'sheetIn', '3.1.2.1'),
          ],
        },
      },
    },
    reviewing: {
      meta: { title: { zh: '审核检查表', en: 'The sheet is looked through' }, clauses: ['3.1.2.1'] },
      on: {
        RETURN_SHEET: {
          target: 'writing',
          actions: [
            clear('/facts/sheetNo'),
            setSameDay('sheet', 'SHEET_OVERDUE', { of: '/event/at' }, '3.1.2.1'),
            tell(['building-keeper'], 'sheetReturned', '3.1.2.1'),
          ],
        },
        FILE_SHEET: {
          target: 'filed',
          actions: [
            record({ '/facts/sheetFiledAt': '/event/at' }),
            openProcedure(
              'archive-filing',
              { source: value('patrol'), title: `${D}/title`, category: value('other') },
              '3.1.2.1',
            ),
          ],
        },
      },
    },
    filed: { meta: { title: { zh: '检查表已归档', en: 'The sheet is filed' }, clauses: ['3.1.2.1'] } },
  },
};
