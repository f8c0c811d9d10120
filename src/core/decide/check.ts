import type { Issue } from '../issue.ts';
import { checkConditions } from './check-conditions.ts';
import { MAX_ISSUES, MAX_NAME, MAX_PRIORITY, MAX_RULES, MAX_TEXT } from './limits.ts';
import { pointTo, ruleIssue } from './rule-issue.ts';
import { hasShape, isName, isRecord, isText, type Known, type Report } from './shape.ts';

const RULE_KEYS = ['name', 'conditions', 'event', 'priority'] as const;
const EVENT_KEYS = ['type', 'params'] as const;
const PARAMS_KEYS = ['clause', 'message', 'due'] as const;

const checkDue = (due: unknown, path: string, known: Known, report: Report): void => {
  if (!hasShape(due, path, ['from', 'term'], ['from', 'term'], report)) return;
  if (!isName(due['from']) || !isName(due['term'])) report(ruleIssue('RULE_DUE_INVALID', path));
  else if (known.facts !== undefined && !known.facts.has(due['from'])) {
    report(ruleIssue('RULE_FACT_UNKNOWN', `${path}/from`, [...known.facts]));
  }
};

const checkMessage = (message: unknown, path: string, report: Report): void => {
  if (!hasShape(message, path, ['zh', 'en'], ['zh', 'en'], report)) return;
  const worded = (language: string): boolean =>
    !Object.hasOwn(message, language) || isText(message[language], MAX_TEXT);
  if (!worded('zh') || !worded('en')) report(ruleIssue('RULE_MESSAGE_INVALID', path));
};

const checkEvent = (event: unknown, path: string, known: Known, report: Report): void => {
  if (!hasShape(event, path, EVENT_KEYS, EVENT_KEYS, report)) return;
  const verdict = event['type'];
  const isKnown = isName(verdict) && (known.verdicts === undefined || known.verdicts.has(verdict));
  if (Object.hasOwn(event, 'type') && !isKnown) {
    report(ruleIssue('RULE_VERDICT_UNKNOWN', `${path}/type`, known.verdicts && [...known.verdicts]));
  }
  if (!Object.hasOwn(event, 'params')) return;
  const params = event['params'];
  const at = `${path}/params`;
  if (!hasShape(params, at, PARAMS_KEYS, ['clause', 'message'], report)) return;
  if (Object.hasOwn(params, 'clause') && !isText(params['clause'], MAX_NAME)) {
    report(ruleIssue('RULE_CLAUSE_INVALID', `${at}/clause`));
  }
  if (Object.hasOwn(params, 'message')) checkMessage(params['message'], `${at}/message`, report);
  if (Object.hasOwn(params, 'due')) checkDue(params['due'], `${at}/due`, known, report);
};

const checkRule = (rule: unknown, path: string, known: Known, report: Report): void => {
  if (!hasShape(rule, path, RULE_KEYS, ['name', 'conditions', 'event'], report)) return;
  if (Object.hasOwn(rule, 'name') && !isName(rule['name']))
    report(ruleIssue('RULE_NAME_INVALID', `${path}/name`));
  if (Object.hasOwn(rule, 'priority')) {
    const priority = rule['priority'];
    const fits =
      Number.isInteger(priority) && (priority as number) >= 1 && (priority as number) <= MAX_PRIORITY;
    if (!fits) report(ruleIssue('RULE_PRIORITY_INVALID', `${path}/priority`));
  }
  if (Object.hasOwn(rule, 'conditions'))
    checkConditions(rule['conditions'], `${path}/conditions`, known, report);
  if (Object.hasOwn(rule, 'event')) checkEvent(rule['event'], `${path}/event`, known, report);
};

/** What a rule list may name. A list that is not given is not held against the rules. */
export interface RuleNames {
  readonly facts?: readonly string[];
  readonly verdicts?: readonly string[];
}

/**
 * Checks a rule list from anywhere (a policy, a site file) as `schemas/rules.schema.json` does, and that rule names
 * are unique and facts and verdicts are listed. The empty list means that it is sound. Never throws, whatever the
 * depth, size or keys of the input; stops after 100 issues. Values are not echoed.
 */
export const checkRules = (rules: unknown, names: RuleNames = {}): readonly Issue[] => {
  if (!Array.isArray(rules)) return [ruleIssue('RULES_NOT_A_LIST', '')];
  if (rules.length > MAX_RULES) return [ruleIssue('RULE_TOO_MANY', '')];
  const issues: Issue[] = [];
  const known: Known = {
    ...(names.facts === undefined ? {} : { facts: new Set(names.facts) }),
    ...(names.verdicts === undefined ? {} : { verdicts: new Set(names.verdicts) }),
  };
  const report: Report = (issue) => issues.length < MAX_ISSUES && issues.push(issue) < MAX_ISSUES;
  const seen = new Set<string>();
  for (const [index, rule] of rules.entries()) {
    if (issues.length >= MAX_ISSUES) break;
    const path = pointTo('', index);
    checkRule(rule, path, known, report);
    const name = isRecord(rule) ? rule['name'] : undefined;
    if (!isName(name)) continue;
    if (seen.has(name)) report(ruleIssue('RULE_NAME_TWICE', `${path}/name`));
    seen.add(name);
  }
  return issues;
};
