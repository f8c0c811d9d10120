import { orDataFault } from '../data-fault.ts';
import type { Ask } from '../decide/index.ts';
import { DeskError } from '../issue.ts';
import type { JsonObject } from '../text.ts';
import { isInstant } from '../time/index.ts';
import { factReader } from './facts.ts';
import type { Guard, Judge, Reason, Scope, Truth } from './model.ts';
import { OPEN } from './read.ts';

type Params = { readonly [key: string]: unknown };

/** A guard that asks a policy: passes where its verdict is one of `is`, is open while the facts leave that open. */
export function policyGuard(params: Params, judge: Judge): Guard {
  const policy = String(params.policy);
  const wanted = new Set((Array.isArray(params.is) ? params.is : [params.is]) as string[]);
  const facts = Object.entries((params.facts ?? {}) as Params).map(
    ([name, spec]) => [name, factReader(spec, judge.zone)] as const,
  );
  const at = (scope: Scope): string => String(scope.event.at);
  const readers = facts.map(([, reader]) => reader);
  let ask: Ask | undefined;
  /** The verdict on facts all of which are known; undefined where one is open. */
  const verdictOf = (scope: Scope): string | undefined => {
    const values: unknown[] = [];
    for (const reader of readers) {
      const value = reader.read(scope);
      if (value === OPEN) return undefined;
      values.push(value);
    }
    ask ??= judge.ask(
      policy,
      facts.map(([name]) => name),
    );
    return ask(values, at(scope));
  };
  const gather = (scope: Scope): { known: JsonObject; open: ReadonlySet<string> } => {
    const known: Record<string, unknown> = {};
    const open = new Set<string>();
    for (const [name, reader] of facts) {
      const value = reader.read(scope);
      if (value === OPEN) open.add(name);
      else if (value !== undefined) known[name] = value;
    }
    return { known: known as JsonObject, open };
  };
  const test = (scope: Scope): Truth => {
    if (!isInstant(scope.event.at)) return false;
    const truth = orDataFault((): Truth => {
      const verdict = verdictOf(scope);
      if (verdict !== undefined) return wanted.has(verdict);
      const { known, open } = gather(scope);
      const possible = [...judge.possible(policy, known, open, at(scope))];
      const fitting = possible.filter((one) => wanted.has(one));
      // Never plainly true: data may still hold facts of a kind that the policy does not take.
      return fitting.length > 0 ? 'open' : false;
    });
    return truth instanceof DeskError ? false : truth;
  };

  const [first] = judge.clauses(policy);
  const clause = first === undefined ? {} : { clause: first };
  const faultReasons = (fault: DeskError): readonly Reason[] =>
    fault.issues.length > 0
      ? fault.issues.map((issue) => ({ ...clause, ...issue, policy }))
      : [{ ...clause, code: fault.code, policy, message: fault.text }];
  const explain = (scope: Scope): readonly Reason[] => {
    if (test(scope) !== false) return [];
    const decision = orDataFault(() => judge.decide(policy, gather(scope).known, at(scope)));
    if (decision instanceof DeskError) return faultReasons(decision);
    const reasons = decision.reasons.map((found): Reason => ({ code: 'RULE', policy, ...found }));
    const missing = (decision.missing ?? []).map((fact): Reason => {
      const message = { zh: `无法判断，缺少：${fact}`, en: `Cannot be judged without: ${fact}` };
      return { code: 'FACT_MISSING', policy, path: fact, message, ...clause };
    });
    if (reasons.length + missing.length > 0) return [...reasons, ...missing];
    const message = {
      zh: '政策的结论不是这一步所需的',
      en: 'The policy gives another verdict than this step needs',
    };
    return [{ code: 'VERDICT', policy, message, allowed: [...wanted], ...clause }];
  };
  const lacks = (scope: Scope): Truth => {
    const truth = orDataFault((): Truth => {
      const { known, open } = gather(scope);
      return open.size > 0 ? 'open' : judge.decide(policy, known, at(scope)).missing !== undefined;
    });
    return truth instanceof DeskError ? true : truth;
  };
  return { test, explain, lacks, reads: facts.flatMap(([, reader]) => reader.pointers) };
}
