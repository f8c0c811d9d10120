import type { Condition, Rule } from '../../core/define/policy.ts';
import { ruleFor, when } from '../../core/define/rule.ts';

/**
 * What keeps a file from destruction, whoever proposes it: facts `permanent`, `retentionDaysLeft` (0 on its last day,
 * on which it is still kept), `openMatters`, `dispute` (3.3.3.4, 1.4.4, A23).
 */
export const retentionRules = (verdict: string, applies: readonly Condition[]): readonly Rule[] => [
  ruleFor(verdict, 'kept-for-good', '3.3.3.4', [...applies, when('permanent', 'equal', true)], {
    zh: '永久保管的档案不得销毁',
    en: 'The file is kept for good: it is never destroyed',
  }),
  ruleFor(
    verdict,
    'not-expired',
    '1.4.4',
    [...applies, when('permanent', 'notEqual', true), when('retentionDaysLeft', 'greaterThanInclusive', 0)],
    {
      zh: '保管期限还没有满，期满次日起才可以提出销毁',
      en: 'The retention period is not over: destruction may be proposed from the day after its end',
    },
  ),
  ruleFor(verdict, 'matter-open', '3.3.3.4', [...applies, when('openMatters', 'notEqual', false)], {
    zh: '案卷还有未办结的事项，须继续保管，请另定期限',
    en: 'A matter of the file is still open: it is kept, set another day',
  }),
  ruleFor(verdict, 'in-dispute', '3.3.3.4', [...applies, when('dispute', 'notEqual', false)], {
    zh: '案卷涉及的个人信息还有争议，须继续保管，请另定期限',
    en: 'Personal data in the file are in dispute: it is kept, set another day',
  }),
];
