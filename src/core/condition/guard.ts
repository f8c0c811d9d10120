import { DeskError } from '../issue.ts';
import { isEqualJson } from '../json/equal.ts';
import type { Named } from '../table/index.ts';
import type { JsonObject } from '../text.ts';
import type { Guard, Judge, Reason, Scope, Truth } from './model.ts';
import { policyGuard } from './policy.ts';
import { factReader, OPEN, pointerReader, type Reader } from './read.ts';

type Params = { readonly [key: string]: unknown };

const both = (values: readonly Truth[]): Truth =>
  values.includes(false) ? false : values.includes('open') ? 'open' : true;

const either = (values: readonly Truth[]): Truth =>
  values.includes(true) ? true : values.includes('open') ? 'open' : false;

const outside = (pointer: string): string => pointer.replace(/^\/event/, '');

const unmet = (pointer: string, zh: string, en: string, allowed?: readonly string[]): Reason => ({
  code: 'CONDITION_NOT_MET',
  path: outside(pointer),
  message: { zh: `${zh}：${outside(pointer)}`, en: `${en}: ${outside(pointer)}` },
  ...(allowed ? { allowed } : {}),
});

/** A guard on one value: passes, fails with a reason, or is open while the value is. */
function valueGuard(
  readers: readonly Reader[],
  passes: (values: readonly unknown[]) => boolean,
  reason: Reason,
  mayLack = false,
): Guard {
  const test = (scope: Scope): Truth => {
    const values = readers.map((reader) => reader.read(scope));
    if (!mayLack && values.includes(undefined)) return false;
    return values.includes(OPEN) ? 'open' : passes(values);
  };
  return {
    test,
    explain: (scope) => (test(scope) === false ? [reason] : []),
    lacks: (scope) => {
      if (mayLack) return false;
      const values = new Set(readers.map((reader) => reader.read(scope)));
      return values.has(undefined) || (values.has(OPEN) && 'open');
    },
    reads: readers.flatMap((reader) => reader.pointers),
  };
}

const isPresent = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

const has = (params: Params): Guard => {
  const at = String(params.at);
  return valueGuard([pointerReader(at)], ([value]) => isPresent(value), unmet(at, '缺少', 'Missing'), true);
};

const equals = (params: Params): Guard => {
  const at = String(params.at);
  const other = params.value as Params | undefined;
  const right =
    typeof other === 'object' && other !== null && typeof other.at === 'string'
      ? pointerReader(other.at)
      : factReader({ value: params.value });
  return valueGuard(
    [pointerReader(at), right],
    ([a, b]) => isEqualJson(a, b),
    unmet(at, '不符合这一步的要求', 'Not what this step needs'),
  );
};

const isIn = (params: Params): Guard => {
  const at = String(params.at);
  const values = params.values as readonly unknown[];
  return valueGuard(
    [pointerReader(at)],
    ([value]) => values.some((one) => isEqualJson(one, value)),
    unmet(at, '不在允许的范围内', 'Not among the values allowed', values.map(String)),
  );
};

const toNamed = (value: unknown): Named => {
  const { type, params } = (value ?? {}) as { type?: string; params?: JsonObject };
  return { type: type ?? '', params: params ?? {} };
};

/** Compiles one named guard. Throws `GUARD_UNKNOWN` at compile time, never while testing. */
export function compileGuard(guard: Named, judge: Judge): Guard {
  const params = guard.params as Params;
  const parts = (): Guard[] => (params.guards as unknown[]).map((part) => compileGuard(toNamed(part), judge));
  switch (guard.type) {
    case 'policy':
      return policyGuard(params, judge);
    case 'has':
      return has(params);
    case 'equals':
      return equals(params);
    case 'in':
      return isIn(params);
    case 'and': {
      const all = parts();
      return {
        test: (scope) => both(all.map((part) => part.test(scope))),
        explain: (scope) => all.flatMap((part) => part.explain(scope)),
        lacks: (scope) => either(all.map((part) => part.lacks(scope))),
        reads: all.flatMap((part) => part.reads),
      };
    }
    case 'or': {
      const any = parts();
      return {
        test: (scope) => either(any.map((part) => part.test(scope))),
        explain: (scope) =>
          any.some((part) => part.test(scope) === true) ? [] : any.flatMap((part) => part.explain(scope)),
        lacks: (scope) => either(any.map((part) => part.lacks(scope))),
        reads: any.flatMap((part) => part.reads),
      };
    }
    case 'not': {
      const inner = compileGuard(toNamed(params.guard), judge);
      const reason = unmet(inner.reads[0] ?? '', '这一步不允许这种情况', 'This step does not allow it');
      const test = (scope: Scope): Truth => {
        const stops = either([inner.lacks(scope), inner.test(scope)]);
        return stops === 'open' ? 'open' : !stops;
      };
      return {
        test,
        explain: (scope) => (test(scope) === false ? [reason] : []),
        lacks: inner.lacks,
        reads: inner.reads,
      };
    }
    default:
      throw new DeskError('GUARD_UNKNOWN', {
        zh: `没有这种条件：${guard.type}`,
        en: `There is no guard of type ${guard.type}: use policy, has, equals, in, and, or, not`,
      });
  }
}
