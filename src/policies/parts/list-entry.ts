import type { Rule } from '../../core/define/policy.ts';
import { ruleFor, when } from '../../core/define/rule.ts';
import type { ClauseRef } from '../../core/text.ts';

const isNew = when('entry', 'in', ['new', 'new-with-term']);
const follows = when('entry', 'in', ['follow-up', 'follow-up-with-term']);

/**
 * Rules on entries in a numbered list of a case: a new number is not taken yet (`sameNumber`), a follow-up names
 * what is on the list (`before`: how often) and waits for it (`done`: how often), a term is not past (`termDaysLeft`).
 */
export const listEntryRules = (verdict: string, clause: ClauseRef): readonly Rule[] => [
  ruleFor(verdict, 'number-taken', clause, [isNew, when('sameNumber', 'notEqual', 0)], {
    zh: '这个编号已经用过，须另编号',
    en: 'This number is taken: give another',
  }),
  ruleFor(verdict, 'not-on-the-list', clause, [follows, when('before', 'equal', 0)], {
    zh: '清单上没有这一项，或前一步尚未办理，请核对',
    en: 'The list has no such item, or the step before it is not done: check which is meant',
  }),
  ruleFor(
    verdict,
    'done-already',
    clause,
    [follows, when('before', 'notEqual', 0), when('before', 'lessThanInclusive', { fact: 'done' })],
    { zh: '这一项已经办过，不重复登记', en: 'This item is done already and is not entered twice' },
  ),
  ruleFor(
    verdict,
    'term-past',
    clause,
    [when('entry', 'in', ['new-with-term', 'follow-up-with-term']), when('termDaysLeft', 'lessThan', 0)],
    {
      zh: '期限早于登记之日，须写今天或以后的日期',
      en: 'The term lies before the entry: give today or a later day',
    },
  ),
];
