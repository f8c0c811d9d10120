import { isWorkingUnit } from '../calendar/index.ts';
import { canHold, type Domains, domainsOf, implies, type TermValues } from '../decide/holds.ts';
import { checkRules, ruleNamesOf } from '../decide/index.ts';
import type { Policy, Rule } from '../define/policy.ts';
import type { Issue } from '../issue.ts';
import type { Terms } from '../term/index.ts';
import { isDurationUnit } from '../time/index.ts';
import { changeUnits } from './change.ts';
import { siteIssue } from './issue.ts';
import type { SiteRules } from './model.ts';

/** A rule of the site and where it stands in its file. */
interface Placed {
  readonly rule: Rule;
  readonly path: string;
}

const FROM_HANDBOOK = /^A?\d/;

const placed = (rules: readonly Rule[], path: string): readonly Placed[] =>
  rules.map((rule, index) => ({ rule, path: `${path}/${index}` }));

const priorityOf = ({ priority = 1 }: Rule): number => priority;

/** Names that are taken, missing, or not to be replaced. */
function nameIssues(policy: Policy, added: readonly Placed[], replaced: readonly Placed[]): readonly Issue[] {
  const ours = new Map(policy.rules.map((rule) => [rule.name, rule]));
  const names = [...ours.keys()];
  const all = [...added, ...replaced];
  return [
    ...added
      .filter(({ rule }) => ours.has(rule.name))
      .map(({ path }) =>
        siteIssue(
          `${path}/name`,
          'RULE_NAME_TAKEN',
          '已有同名的规则；要换掉它，写在 replace 里',
          'There is a rule of this name: to replace it, put it under replace',
        ),
      ),
    ...replaced.flatMap(({ rule, path }) => {
      const old = ours.get(rule.name);
      if (!old)
        return [siteIssue(`${path}/name`, 'RULE_UNKNOWN', '没有这条规则', 'There is no such rule', names)];
      if (FROM_HANDBOOK.test(old.event.params.clause)) return [];
      return [
        siteIssue(
          path,
          'RULE_BY_LAW',
          `这条规则出自${old.event.params.clause}，不得替换；可另加更严的规则`,
          `This rule rests on a law (${old.event.params.clause}) and cannot be replaced; a stricter one may be added`,
        ),
      ];
    }),
    ...all
      .filter(({ rule }, index) => all.findIndex((other) => other.rule.name === rule.name) < index)
      .map(({ path }) =>
        siteIssue(`${path}/name`, 'RULE_NAME_TWICE', '规则名重复', 'Two rules have the same name'),
      ),
  ];
}

function dueIssues({ rule, path }: Placed, terms: Terms): readonly Issue[] {
  const { due } = rule.event.params;
  if (!due) return [];
  const at = `${path}/event/params/due/term`;
  const known = terms.list().some(({ id }) => id === due.term);
  if (!known) return [siteIssue(at, 'TERM_UNKNOWN', '没有这个数值项', 'There is no such term')];
  const unit = terms.unit(due.term);
  return isDurationUnit(unit) || isWorkingUnit(unit)
    ? []
    : [siteIssue(at, 'TERM_UNIT', '这个数值项不是时长', 'This term is not a length of time')];
}

/** Rules that can never fire, and rules that disagree. The strongest verdict decides; the same priority says that neither is the exception of the other. */
function contradictions(policy: Policy, own: readonly Placed[], domains: Domains): readonly Issue[] {
  const rankOf = (rule: Rule): number => policy.verdicts.findIndex(({ id }) => id === rule.event.type);
  const names = new Set(own.map(({ rule }) => rule.name));
  const ours = policy.rules.filter(({ name }) => !names.has(name));
  const disagree = (path: string, name: string, why: { zh: string; en: string }): Issue =>
    siteIssue(
      path,
      'RULES_DISAGREE',
      `与规则 ${name} 优先级相同而结论不同，${why.zh}`,
      `It has the priority of the rule ${name} and another verdict, ${why.en}`,
    );
  return own.flatMap(({ rule, path }, index) => {
    const conditions = rule.conditions;
    if (!canHold([conditions], domains))
      return [
        siteIssue(
          `${path}/conditions`,
          'RULE_NEVER_FIRES',
          '这些条件不可能同时成立，规则永远不起作用',
          'These conditions can never hold together: the rule never fires',
        ),
      ];
    const rivals = (others: readonly Rule[]): readonly Rule[] =>
      others.filter(
        (other) => other.event.type !== rule.event.type && priorityOf(other) === priorityOf(rule),
      );
    const among = rivals(own.slice(0, index).map((one) => one.rule))
      .filter((other) => canHold([conditions, other.conditions], domains))
      .map((other) => disagree(path, other.name, { zh: '两者会同时成立', en: 'and both can hold at once' }));
    const against = rivals(ours)
      .filter((other) => {
        if (!implies(conditions, other.conditions, domains)) return false;
        return rankOf(other) < rankOf(rule) || implies(other.conditions, conditions, domains);
      })
      .map((other) =>
        disagree(path, other.name, {
          zh: '它成立时后者也总成立；要改它，写在 replace 里',
          en: 'and wherever it holds that one does: to change it, put it under replace',
        }),
      );
    return [...among, ...against];
  });
}

/** What is wrong with a site's rules of one policy; the empty list means that `withRules` may be called. */
function ruleIssues(
  policy: Policy,
  { add = [], replace = [] }: SiteRules,
  path: string,
  terms: Terms,
): readonly Issue[] {
  const [added, replaced] = [placed(add, `${path}/add`), placed(replace, `${path}/replace`)];
  const names = ruleNamesOf(policy);
  const shape = [
    ...checkRules(add, names).map((one) => ({ ...one, path: `${path}/add${one.path}` })),
    ...checkRules(replace, names).map((one) => ({ ...one, path: `${path}/replace${one.path}` })),
  ];
  if (shape.length) return shape;
  const own = [...added, ...replaced];
  const further = [...nameIssues(policy, added, replaced), ...own.flatMap((one) => dueIssues(one, terms))];
  if (further.length) return further;
  const values: TermValues = (term) => terms.values(term);
  return contradictions(policy, own, domainsOf(policy, values));
}

/** A policy with a site's rules: replaced ones in their place, added ones at the end. */
const withRules = (policy: Policy, { add = [], replace = [] }: SiteRules): Policy => {
  const byName = new Map(replace.map((rule) => [rule.name, rule]));
  return { ...policy, rules: [...policy.rules.map((rule) => byName.get(rule.name) ?? rule), ...add] };
};

/** The policies of a site. Issues are added to `issues`; a policy with issues stays as it is. */
export const sitePolicies = (
  policies: readonly Policy[],
  changes: { readonly [policy: string]: SiteRules },
  terms: Terms,
  issues: Issue[],
): readonly Policy[] =>
  changeUnits(
    policies,
    changes,
    {
      path: '/rules',
      unknown: { code: 'POLICY_UNKNOWN', message: { zh: '没有这个政策', en: 'There is no such policy' } },
      check: (policy, change, path) => ruleIssues(policy, change, path, terms),
      apply: withRules,
    },
    issues,
  );
