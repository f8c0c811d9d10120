import { definePolicy } from '../core/define/policy.ts';
import { ruleFor, when } from '../core/define/rule.ts';
import { facts } from '../generated/facts/patrol-finding.ts';
import { listEntryRules } from './parts/list-entry.ts';

/** Whether an entry fits the findings of a patrol: recorded once, passed on with a day to look again, one outcome each (3.1.2.1–3.1.2.3). */
export const patrolFinding = definePolicy({
  id: 'patrol-finding',
  title: { zh: '巡楼问题登记条件', en: 'Entry in the findings of a patrol' },
  clauses: ['3.1.2.3', '3.1.2.2'],
  facts,
  verdicts: [
    { id: 'refused', title: { zh: '不能登记', en: 'Not entered' }, negative: true },
    { id: 'fits', title: { zh: '可以登记', en: 'Fits' }, negative: false },
  ],
  whenMissing: 'refused',
  rules: [
    ruleFor(
      'refused',
      'no-day-to-look-again',
      '3.1.2.3',
      [when('termWanted', 'equal', true), when('termGiven', 'notEqual', true)],
      {
        zh: '转出的问题须写明何日复查，以便跟踪落实',
        en: 'Say by which day the finding is looked at again: it is followed up',
      },
    ),
    ruleFor(
      'refused',
      'day-to-look-again-past',
      '3.1.2.3',
      [
        when('termWanted', 'equal', true),
        when('termGiven', 'equal', true),
        when('termDaysLeft', 'lessThan', 0),
      ],
      {
        zh: '复查日早于登记之日，须写今天或以后的日期',
        en: 'The day lies before the entry: give today or a later day',
      },
    ),
    ...listEntryRules('refused', '3.1.2.3'),
  ],
});
