import { MAX_CONDITIONS, MAX_DEPTH, MAX_TEXT, MAX_VALUES } from './limits.ts';
import { listOperators, operators } from './operators.ts';
import { pointTo, ruleIssue } from './rule-issue.ts';
import { hasShape, isName, isRecord, isScalar, isText, type Known, type Report } from './shape.ts';

const GROUPS = ['all', 'any', 'not'] as const;
const COMPARISON_KEYS = ['fact', 'operator', 'value'] as const;
const OPERATORS = [...operators.keys()];

const checkFact = (fact: unknown, path: string, known: Known, report: Report): void => {
  if (!isName(fact) || (known.facts !== undefined && !known.facts.has(fact))) {
    report(ruleIssue('RULE_FACT_UNKNOWN', path, known.facts && [...known.facts]));
  }
};

const isList = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.length <= MAX_VALUES &&
  value.every((item) => isScalar(item, MAX_TEXT));

const checkComparison = (
  node: { readonly [key: string]: unknown },
  path: string,
  known: Known,
  report: Report,
): void => {
  if (!hasShape(node, path, COMPARISON_KEYS, COMPARISON_KEYS, report)) return;
  if (Object.hasOwn(node, 'fact')) checkFact(node['fact'], `${path}/fact`, known, report);
  const operator = node['operator'];
  if (Object.hasOwn(node, 'operator') && !(typeof operator === 'string' && operators.has(operator))) {
    report(ruleIssue('RULE_OPERATOR_UNKNOWN', `${path}/operator`, OPERATORS));
  }
  if (!Object.hasOwn(node, 'value')) return;
  const value = node['value'];
  if (isRecord(value)) {
    if (hasShape(value, `${path}/value`, ['fact'], ['fact'], report) && Object.hasOwn(value, 'fact')) {
      checkFact(value['fact'], `${path}/value/fact`, known, report);
    }
  } else if (typeof operator === 'string' && listOperators.has(operator)) {
    if (!isList(value) && !isText(value, MAX_TEXT)) report(ruleIssue('RULE_LIST_INVALID', `${path}/value`));
  } else if (!isScalar(value, MAX_TEXT)) report(ruleIssue('RULE_VALUE_INVALID', `${path}/value`));
};

interface Visit {
  readonly node: unknown;
  readonly path: string;
  /** Number of groups around the node. */
  readonly depth: number;
}

/** Checks one group's key and gives the conditions under it. */
const openGroup = (
  node: { readonly [key: string]: unknown },
  group: string,
  { path, depth }: Visit,
  report: Report,
): readonly Visit[] => {
  const inner = pointTo(path, group);
  const under = node[group];
  if (group === 'not') return [{ node: under, path: inner, depth: depth + 1 }];
  if (!Array.isArray(under)) report(ruleIssue('RULE_CONDITIONS_NOT_A_LIST', inner));
  else if (under.length === 0) report(ruleIssue('RULE_CONDITIONS_EMPTY', inner));
  else if (under.length > MAX_CONDITIONS) report(ruleIssue('RULE_CONDITIONS_TOO_MANY', inner));
  else return under.map((child, index) => ({ node: child, path: pointTo(inner, index), depth: depth + 1 }));
  return [];
};

/** Checks one rule's condition tree without recursion: a tree that is too deep is reported where it gets too deep. */
export const checkConditions = (root: unknown, rootPath: string, known: Known, report: Report): void => {
  const stack: Visit[] = [{ node: root, path: rootPath, depth: 0 }];
  for (let visit = stack.pop(); visit !== undefined; visit = stack.pop()) {
    const { node, path, depth } = visit;
    const groups = isRecord(node) ? GROUPS.filter((key) => Object.hasOwn(node, key)) : [];
    const [group] = groups;
    if (!isRecord(node)) {
      if (!report(ruleIssue('RULE_CONDITIONS_MISSING', path, GROUPS))) return;
    } else if (group === undefined) {
      const compares = depth > 0 && COMPARISON_KEYS.some((key) => Object.hasOwn(node, key));
      if (compares) checkComparison(node, path, known, report);
      else if (!report(ruleIssue('RULE_CONDITIONS_MISSING', path, GROUPS))) return;
    } else if (groups.length > 1 || COMPARISON_KEYS.some((key) => Object.hasOwn(node, key))) {
      if (!report(ruleIssue('RULE_CONDITIONS_DOUBLE', path, GROUPS))) return;
    } else if (depth >= MAX_DEPTH) {
      if (!report(ruleIssue('RULE_TOO_DEEP', path))) return;
    } else {
      hasShape(node, path, GROUPS, [], report);
      stack.push(...openGroup(node, group, visit, report).toReversed());
    }
  }
};
