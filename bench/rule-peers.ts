/**
 * The same rules for other rule engines. Each peer gives the names of the rules that hold, and is held to what `decide` says
 * before it is timed. They are not dependencies of the package: `cd bench && npm ci`; those that are absent are left out.
 */
import { createRequire } from 'node:module';
import type { Comparison, Condition, Policy } from '../src/core/define/policy.ts';
import { createDesk } from '../src/index.ts';
import { toEngine } from '../src/rules-engine.ts';

/** Facts of a policy, all of them given. */
export type Whole = Record<string, never>;
/** Names of the rules that hold. */
export type Run = (facts: Whole) => Promise<readonly string[]> | readonly string[];

const desk = createDesk();
const peer = createRequire(import.meta.url);
const isFact = (value: Comparison['value']): value is { readonly fact: string } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The policy's terms as facts. */
export const termFacts = (policy: Policy, at: string): Whole =>
  Object.fromEntries(
    Object.entries(policy.terms ?? {}).map(([fact, id]) => [fact, desk.terms.value(id, at)]),
  ) as Whole;

const LOGIC: Record<string, string> = {
  equal: '===',
  notEqual: '!==',
  lessThan: '<',
  lessThanInclusive: '<=',
  greaterThan: '>',
  greaterThanInclusive: '>=',
};

const toLogic = (condition: Condition): unknown => {
  if ('all' in condition) return { and: condition.all.map(toLogic) };
  if ('any' in condition) return { or: condition.any.map(toLogic) };
  if ('not' in condition) return { '!': [toLogic(condition.not)] };
  const { fact, operator, value } = condition;
  const left = { var: fact };
  const right = isFact(value) ? { var: value.fact } : value;
  if (operator === 'in') return { in: [left, right] };
  if (operator === 'notIn') return { '!': [{ in: [left, right] }] };
  if (operator === 'contains') return { in: [right, left] };
  if (operator === 'doesNotContain') return { '!': [{ in: [right, left] }] };
  return { [LOGIC[operator] as string]: [left, right] };
};

const ZEN: Record<string, string> = { ...LOGIC, equal: '==', notEqual: '!=' };

const toZen = (condition: Condition): string => {
  if ('all' in condition) return `(${condition.all.map(toZen).join(' and ')})`;
  if ('any' in condition) return `(${condition.any.map(toZen).join(' or ')})`;
  if ('not' in condition) return `not (${toZen(condition.not)})`;
  const { fact, operator, value } = condition;
  const right = isFact(value) ? value.fact : JSON.stringify(value);
  if (operator === 'in') return `(${fact} in ${right})`;
  if (operator === 'notIn') return `(${fact} not in ${right})`;
  if (operator === 'contains') return `(${right} in ${fact})`;
  if (operator === 'doesNotContain') return `(${right} not in ${fact})`;
  return `(${fact} ${ZEN[operator]} ${right})`;
};

const withJsonRulesEngine = (policy: Policy, at: string): Run => {
  const engine = toEngine(policy, { at, term: (id) => desk.terms.value(id, at) });
  return async (facts) => (await engine.run(facts)).results.map(({ name }) => name);
};

const withJsonLogic = (policy: Policy, at: string): Run => {
  const { LogicEngine } = peer('json-logic-engine') as {
    LogicEngine: new () => { build(logic: unknown): (data: unknown) => unknown[] };
  };
  const names = policy.rules.map(({ name }) => name);
  const compiled = new LogicEngine().build(policy.rules.map(({ conditions }) => toLogic(conditions)));
  const terms = termFacts(policy, at);
  return (facts) => {
    const held = compiled({ ...facts, ...terms });
    return names.filter((_, index) => held[index]);
  };
};

const withZen = (policy: Policy, at: string): Run => {
  const { ZenEngine } = peer('@gorules/zen-engine') as {
    ZenEngine: new () => {
      createDecision(content: object): {
        evaluate(context: unknown): Promise<{ result: Record<string, boolean> }>;
      };
    };
  };
  const node = (id: string, type: string, content?: object) => ({
    id,
    type,
    name: id,
    position: { x: 0, y: 0 },
    ...(content ? { content } : {}),
  });
  const expressions = policy.rules.map(({ conditions }, index) => ({
    id: `e${index}`,
    key: `r${index}`,
    value: toZen(conditions),
  }));
  const decision = new ZenEngine().createDecision({
    contentType: 'application/vnd.gorules.decision',
    nodes: [
      node('in', 'inputNode'),
      node('rules', 'expressionNode', { expressions }),
      node('out', 'outputNode'),
    ],
    edges: [
      { id: 'a', type: 'edge', sourceId: 'in', targetId: 'rules' },
      { id: 'b', type: 'edge', sourceId: 'rules', targetId: 'out' },
    ],
  });
  const terms = termFacts(policy, at);
  return async (facts) => {
    const { result } = await decision.evaluate({ ...facts, ...terms });
    return policy.rules.filter((_, index) => result[`r${index}`]).map(({ name }) => name);
  };
};

const MAKERS = {
  'json-rules-engine': withJsonRulesEngine,
  'json-logic-engine, compiled': withJsonLogic,
  'GoRules zen': withZen,
} as const;

const told = new Set<string>();

/** The peers that are installed, for one policy. */
export const peersOf = (policy: Policy, at: string): ReadonlyMap<string, Run> => {
  const found = new Map<string, Run>();
  for (const [name, make] of Object.entries(MAKERS)) {
    try {
      found.set(name, make(policy, at));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw error;
      if (!told.has(name)) console.error(`${name} left out: it is not installed`);
      told.add(name);
    }
  }
  return found;
};
