import type { Issue } from '../issue.ts';
import { joinPointer, readPointer } from '../json/pointer.ts';
import type { Bilingual, JsonObject, JsonSchema } from '../text.ts';
import { collapseFaults, type Fault } from './faults.ts';
import { type Subject, sayCondition, WORDINGS } from './messages.ts';
import { findNode, followPointer, titleAt } from './walk.ts';

/** More issues than this help nobody. */
const MOST = 200;

/** Keywords whose issue points at a key of the object, and the parameter that names it. */
const KEYED: { readonly [keyword: string]: string } = {
  required: 'missingProperty',
  dependentRequired: 'missingProperty',
  additionalProperties: 'additionalProperty',
  unevaluatedProperties: 'unevaluatedProperty',
  propertyNames: 'propertyName',
};

const MISSING = new Set(['required', 'dependentRequired']);

/** Nodes of a schema path from the keyword's own node up to the root, each with the segment that led into it. */
const chainOf = (root: JsonSchema, schemaPath: string): readonly { node: JsonObject; step: string }[] => {
  const segments = schemaPath.split('/').slice(0, -1);
  const chain: { node: JsonObject; step: string }[] = [];
  for (let length = segments.length; length >= 1; length--) {
    const node = findNode(root, segments.slice(0, length).join('/'));
    if (node !== undefined) chain.push({ node, step: segments[length - 1] ?? '' });
  }
  return chain;
};

const CONDITIONALS = ['if', 'contains', 'not', 'anyOf', 'oneOf'];

/** The node whose `x-message`, `x-code` and `x-clause` hold in place of ours: the keyword's own, or the condition around it. */
const findOverride = (root: JsonSchema, fault: Fault): JsonObject | undefined => {
  const isKeyed = Object.hasOwn(KEYED, fault.keyword);
  const chain = chainOf(root, fault.schemaPath);
  return chain.find(({ node, step }, index) => {
    if (!['x-message', 'x-code', 'x-clause'].some((key) => Object.hasOwn(node, key))) return false;
    const isCondition =
      step === 'then' || step === 'else' || CONDITIONALS.some((key) => Object.hasOwn(node, key));
    return isCondition || (index === 0 && !isKeyed);
  })?.node;
};

const clauseOf = (node: JsonObject | undefined): string | undefined => {
  const clause = node?.['x-clause'];
  if (typeof clause === 'string') return clause;
  return Array.isArray(clause) && typeof clause[0] === 'string' ? clause[0] : undefined;
};

const isBilingual = (value: unknown): value is Bilingual =>
  typeof value === 'object' && value !== null && 'zh' in value && 'en' in value;

const toIssue = (root: JsonSchema, place: string, fault: Fault, data: unknown): Issue => {
  const key = Object.hasOwn(KEYED, fault.keyword) ? fault.params[KEYED[fault.keyword]!] : undefined;
  const path = typeof key === 'string' ? joinPointer(fault.instancePath, key) : fault.instancePath;
  const named = MISSING.has(fault.keyword) ? path : fault.instancePath;
  const steps = followPointer(root, place, named);
  const subject: Subject = {
    params: fault.params,
    node: findNode(root, fault.schemaPath.split('/').slice(0, -1).join('/')) ?? {},
    title: titleAt(root, place, named),
    value: readPointer(data, fault.instancePath),
    titleOf: (name) => titleAt(root, place, joinPointer(fault.instancePath, name)),
    keys: [...new Set((steps.at(-1)?.nodes ?? []).flatMap((node) => Object.keys(node.properties ?? {})))],
  };
  const own = (WORDINGS[fault.keyword] ?? sayCondition)(subject);
  const override = findOverride(root, fault);
  const message = isBilingual(override?.['x-message']) ? override['x-message'] : own.message;
  const code = typeof override?.['x-code'] === 'string' ? override['x-code'] : own.code;
  const clause =
    clauseOf(override) ??
    steps
      .toReversed()
      .flatMap((step) => step.nodes.map(clauseOf))
      .find((item) => item !== undefined);
  return {
    path,
    code,
    message,
    ...(clause === undefined ? {} : { clause }),
    ...(own.allowed === undefined ? {} : { allowed: own.allowed }),
  };
};

/** Turns Ajv's faults into issues: the field by its title, what is allowed, one issue for one thing to do; at most 200. Never holds a value. */
export const toIssues = (
  root: JsonSchema,
  place: string,
  faults: readonly Fault[],
  data: unknown,
): readonly Issue[] => {
  const issues: Issue[] = [];
  const seen = new Set<string>();
  for (const fault of collapseFaults(root, place, faults)) {
    const issue = toIssue(root, place, fault, data);
    const mark = `${issue.path} ${issue.code}`;
    if (seen.has(mark)) continue;
    seen.add(mark);
    issues.push(issue);
    if (issues.length === MOST) break;
  }
  return issues;
};
