import { type Program, programOf, type Step } from '../core/decide/program.ts';
import type { Condition, Policy } from '../core/define/policy.ts';
import { DeskError } from '../core/issue.ts';
import { exactLength, isDurationUnit } from '../core/time/index.ts';
import { compareRuntime, dueRuntime } from '../generated/policy-runtime.ts';
import { expressionOf, needsOf, type Variable } from './expression.ts';
import { literal } from './literal.ts';

/** What the generator asks about terms. */
export interface SourceOptions {
  /** Reads a term's unit by id: due dates are counted in it. */
  readonly unit: (term: string) => string;
}

/** A policy's facts and terms as variables of the generated function. */
interface Names {
  readonly variable: Variable;
  readonly facts: ReadonlyMap<string, string>;
  /** By the term's id. */
  readonly terms: ReadonlyMap<string, string>;
}

const namesOf = (policy: Policy, program: Program): Names => {
  const byFact = new Map(program.terms.map(({ fact, term }) => [fact, term]));
  const dueTerms = program.steps.flatMap(({ rule }) => rule.event.params.due?.term ?? []);
  const own = program.facts.filter((fact) => !byFact.has(fact));
  const facts = new Map(own.map((fact, index) => [fact, `f${index}`]));
  const ids = [...new Set([...byFact.values(), ...dueTerms])];
  const terms = new Map(ids.map((term, index) => [term, `t${index}`]));
  const variable = (fact: string): string => {
    const found = facts.get(fact) ?? terms.get(policy.terms?.[fact] ?? '');
    if (found === undefined) throw new Error(`no variable for ${fact}`);
    return found;
  };
  return { variable, facts, terms };
};

/** Whether a condition that holds has read all of its facts: then none of them is missing. */
const readsAll = (condition: Condition): boolean =>
  'fact' in condition || ('all' in condition && condition.all.every(readsAll));

const valuesOf = ({ rule, values }: Step, { variable }: Names): string => {
  const entries = values.map(({ fact }) => `${literal(fact)}: ${variable(fact)}`);
  const whole = entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
  return readsAll(rule.conditions) ? whole : `present(${whole})`;
};

const ruleOf = (step: Step, index: number, names: Names, unit: SourceOptions['unit']): string => {
  const { rule, rank } = step;
  const { isTrue, isFalse } = expressionOf(rule.conditions, names.variable);
  const { due } = rule.event.params;
  const saying = Object.keys(step.says)
    .map((key) => `${key}: r${index}.${key}`)
    .join(', ');
  const noteDue =
    due === undefined
      ? ''
      : `\n    dues.push([${rank}, ${names.variable(due.from)}, ${names.terms.get(due.term)}, ${literal(unitOf(due.term, unit))}]);`;
  return `  if (${isTrue}) {
    if (${rank} < rank) rank = ${rank};
    reasons.push({ ${saying}, values: ${valuesOf(step, names)} });${noteDue}
  } else if (!(${isFalse})) {
    if (${rank} < open) open = ${rank};
    isOpen = true;
  }`;
};

const unitOf = (term: string, unit: SourceOptions['unit']): string => {
  const name = unit(term);
  if (isDurationUnit(name) && exactLength({ value: 1, unit: name }) !== undefined) return name;
  throw new DeskError('DUE_UNIT', {
    zh: '规则的期限只能以分钟、小时、天或周计',
    en: 'a rule can be due after minutes, hours, days or weeks only',
  });
};

const OWN = `
const plain = Object.prototype;
/** The own properties alone: a prototype must not decide. */
const own = (facts) => Object.assign(Object.create(null), facts);
/** What is there of what a rule read. */
const present = (values) => {
  for (const name in values) if (values[name] === undefined) delete values[name];
  return values;
};
const needTerm = (id) => {
  throw new TypeError("TERM_MISSING: the value of the term " + id + " must be given");
};
`;

/**
 * Writes a policy as the text of an ES module that needs nothing else and makes no code at run time: `decide(facts, terms)`
 * gives the decision that `desk.decide` gives, near misses apart, for facts that the caller has validated. `terms` holds the
 * value of each term that the module lists as `termIds`, by id.
 * Throws `RULES_INVALID`, `POLICY_INVALID`, `DUE_UNIT`, and what `options.unit` throws.
 */
export const writePolicySource = (policy: Policy, { unit }: SourceOptions): string => {
  const program = programOf(policy);
  const { steps, hasDue, lastRank, whenMissing } = program;
  const names = namesOf(policy, program);
  const { facts, terms } = names;
  const isPlain = [
    'proto === plain',
    ...[...facts.keys()].map((fact) => `plain[${literal(fact)}] === undefined`),
  ].join(' && ');
  const all = [...facts.values(), ...terms.values()].join(', ');
  const body = steps.map((step, index) => ruleOf(step, index, names, unit)).join('\n');
  const usesCompare = body.includes('compare(');
  const needs = steps.map(({ rule }) => `  ${needsOf(rule.conditions, names.variable)}`).join('\n');
  return `// Made from the policy ${literal(policy.id)} by property-desk. Do not edit.
/** The policy's id. */
export const policy = ${literal(policy.id)};
/** Ids of the terms whose values \`decide\` needs. */
export const termIds = ${literal([...terms.keys()])};
const verdicts = ${literal(policy.verdicts.map(({ id }) => id))};
const negatives = ${literal(policy.verdicts.map(({ negative }) => negative))};
${steps.map(({ says }, index) => `const r${index} = ${literal(says)};`).join('\n')}
${OWN}${usesCompare ? compareRuntime : ''}${hasDue ? dueRuntime : ''}
/** The facts for want of which a rule is undecided. */
const missingOf = (${all}) => {
  const found = new Set();
${needs}
  return [...found].sort();
};

/**
 * Decides on facts that fit the policy's schema; a fact that is absent or undefined is missing.
 * @param {{ readonly [fact: string]: unknown }} facts
 * @param {{ readonly [term: string]: unknown }} [terms] values of \`termIds\`
 * @returns {import('property-desk').Decision}
 */
export function decide(facts, terms = {}) {
  const proto = Object.getPrototypeOf(facts);
  const given = ${isPlain} ? facts : own(facts);
${[...facts].map(([fact, name]) => `  const ${name} = given[${literal(fact)}];`).join('\n')}
${[...terms].map(([id, name]) => `  const ${name} = terms[${literal(id)}] ?? needTerm(${literal(id)});`).join('\n')}
  const reasons = [];${hasDue ? '\n  const dues = [];' : ''}
  let rank = ${lastRank};
  let open = ${lastRank};
  let isOpen = false;
${body}
  if (open < rank && ${whenMissing} < rank) rank = ${whenMissing};
  const decision = { policy, verdict: verdicts[rank], negative: negatives[rank], reasons };
  if (isOpen) decision.missing = missingOf(${all});${
    hasDue
      ? `
  if (dues.length > 0) {
    const dueAt = earliest(dues, rank);
    if (dueAt !== undefined) decision.dueAt = dueAt;
  }`
      : ''
  }
  return decision;
}
`;
};
