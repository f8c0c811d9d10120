import type { Comparison, Condition, Rule } from '../define/policy.ts';
import { DeskError } from '../issue.ts';
import { checkRules, type RuleNames } from './check.ts';
import { allOf, anyOf, compareWithFact, compareWithValue, type Node, notOf, type Slots } from './node.ts';
import { type Operator, operators } from './operators.ts';
import { TRUE, UNKNOWN } from './tri.ts';

/** One rule ready to be evaluated. */
export interface CompiledRule {
  readonly rule: Rule;
  readonly priority: number;
  readonly root: Node;
  /** Slots of the facts that its conditions name, in order of appearance. */
  readonly slots: readonly number[];
}

/** A rule list ready to be evaluated. */
export interface CompiledRules {
  /** Names of all facts that conditions or due dates name; a fact's place is its slot. */
  readonly facts: readonly string[];
  readonly rules: readonly CompiledRule[];
}

/** What a rule list gives for some facts, rules by name in the order of the list. */
export interface RuleOutcomes {
  readonly holds: readonly string[];
  readonly unknown: readonly string[];
}

/** Numbers the facts as they appear. */
class SlotTable {
  readonly names: string[] = [];
  readonly #slots = new Map<string, number>();

  slotOf(fact: string): number {
    const known = this.#slots.get(fact);
    if (known !== undefined) return known;
    this.#slots.set(fact, this.names.length);
    return this.names.push(fact) - 1;
  }
}

const isComparison = (condition: Condition): condition is Comparison => Object.hasOwn(condition, 'fact');

const isFactValue = (value: Comparison['value']): value is { readonly fact: string } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const compileNode = (condition: Condition, table: SlotTable, used: Set<number>): Node => {
  const use = (fact: string): number => {
    const slot = table.slotOf(fact);
    used.add(slot);
    return slot;
  };
  if (isComparison(condition)) {
    const operator = operators.get(condition.operator) as Operator;
    const left = use(condition.fact);
    const { value } = condition;
    return isFactValue(value)
      ? compareWithFact(left, operator, use(value.fact))
      : compareWithValue(left, operator, structuredClone(value));
  }
  const all = (parts: readonly Condition[]): Node[] => parts.map((part) => compileNode(part, table, used));
  if ('all' in condition) return allOf(all(condition.all));
  if ('any' in condition) return anyOf(all(condition.any));
  return notOf(compileNode(condition.not, table, used));
};

/**
 * Compiles a rule list to closures, without code generation. Evaluates as json-rules-engine 7.3.1 does where all facts
 * are present; a missing fact makes a comparison unknown (see `strictDifferences`).
 * Throws `RULES_INVALID` with the issues of `checkRules`.
 */
export const compileRules = (rules: readonly Rule[], names: RuleNames = {}): CompiledRules => {
  const issues = checkRules(rules, names);
  if (issues.length > 0) {
    throw new DeskError(
      'RULES_INVALID',
      { zh: '规则集不符合规则格式，详见各项问题', en: 'the rule list is not sound; see the issues' },
      issues,
    );
  }
  const table = new SlotTable();
  const compiled = rules.map((rule): CompiledRule => {
    const used = new Set<number>();
    const root = compileNode(rule.conditions, table, used);
    const { due } = rule.event.params;
    if (due !== undefined) table.slotOf(due.from);
    return { rule, priority: rule.priority ?? 1, root, slots: [...used] };
  });
  return { facts: table.names, rules: compiled };
};

/** Puts a fact object's own properties into slots; what is absent or undefined is missing. */
export const loadSlots = (names: readonly string[], facts: { readonly [fact: string]: unknown }): unknown[] =>
  names.map((name) => (Object.hasOwn(facts, name) ? facts[name] : undefined));

/** Evaluates a compiled rule list on facts as they are, without a schema: which rules hold and which are unknown. */
export const evaluateRules = (
  compiled: CompiledRules,
  facts: { readonly [fact: string]: unknown },
): RuleOutcomes => {
  const slots: Slots = loadSlots(compiled.facts, facts);
  const holds: string[] = [];
  const unknown: string[] = [];
  for (const { rule, root } of compiled.rules) {
    const outcome = root.test(slots);
    if (outcome === TRUE) holds.push(rule.name);
    else if (outcome === UNKNOWN) unknown.push(rule.name);
  }
  return { holds, unknown };
};
