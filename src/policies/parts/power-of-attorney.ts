import type { Condition, Rule } from '../../core/define/policy.ts';
import { ruleFor, when } from '../../core/define/rule.ts';
import type { Bilingual, ClauseRef } from '../../core/text.ts';

/** Where rules on a power of attorney are used: for which matter, under which clause, and when they apply. */
export interface Matter {
  readonly verdict: string;
  readonly clause: ClauseRef;
  /** A value of the fact `poaScope`. */
  readonly scope: string;
  readonly name: Bilingual;
  readonly applies?: readonly Condition[];
}

/**
 * Rules on whoever comes and is not the owner: facts `comes`, `poaShown`, `poaScope`, `poaUnitMatches`,
 * `poaSignedByHand`, `poaDaysSinceStart`, `poaDaysLeft` (0 on its last day, which still counts). Kinship replaces
 * nothing (3.2.1.1, A29, A37).
 */
export function powerOfAttorneyRules({
  verdict,
  clause,
  scope,
  name,
  applies = [],
}: Matter): readonly Rule[] {
  const notOwner = [...applies, when('comes', 'notEqual', 'owner')];
  const shown = [...notOwner, when('poaShown', 'equal', true)];
  const rule = (id: string, conditions: readonly Condition[], zh: string, en: string): Rule =>
    ruleFor(verdict, id, clause, conditions, { zh, en });
  return [
    rule(
      'power-of-attorney-missing',
      [...notOwner, when('poaShown', 'notEqual', true)],
      `来人不是业主本人，须出示业主的委托书；亲属关系不能代替`,
      "The person is not the owner: the owner's power of attorney is needed, and kinship does not replace it",
    ),
    rule(
      'power-of-attorney-scope',
      [...shown, when('poaScope', 'doesNotContain', scope)],
      `委托书的事项不包括“${name.zh}”，须另写委托书`,
      `The power of attorney does not cover "${name.en}": one that does is needed`,
    ),
    rule(
      'power-of-attorney-unit',
      [...shown, when('poaUnitMatches', 'notEqual', true)],
      '委托书写的不是这套房屋，须出示本房屋的委托书',
      'The power of attorney is for another unit: one for this unit is needed',
    ),
    rule(
      'power-of-attorney-signature',
      [...shown, when('poaSignedByHand', 'notEqual', true)],
      '委托书没有业主亲笔签字，须由全体业主亲笔签字',
      'The power of attorney lacks the handwritten signature: all owners sign it by hand',
    ),
    rule(
      'power-of-attorney-not-begun',
      [...shown, when('poaDaysSinceStart', 'lessThan', 0)],
      '委托书尚未到起始日，须在委托期限内办理',
      'The power of attorney has not begun: come within its period',
    ),
    rule(
      'power-of-attorney-expired',
      [...shown, when('poaDaysLeft', 'lessThan', 0)],
      '委托书已过期，须出示在有效期内的委托书',
      'The power of attorney has expired: one that is in force is needed',
    ),
  ];
}
