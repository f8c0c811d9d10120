import { DeskError } from '../issue.ts';
import { isEqualJson } from '../json/equal.ts';
import type { Named } from '../table/index.ts';
import type { JsonObject } from '../text.ts';
import { factReader } from './facts.ts';
import type { CardReasons, Guard, Judge, Reason, Scope, Truth } from './model.ts';
import { policyGuard } from './policy.ts';
import { OPEN, pointerReader, type Reader } from './read.ts';

type Params = { readonly [key: string]: unknown };

const both = (values: readonly Truth[]): Truth =>
  values.includes(false) ? false : values.includes('open') ? 'open' : true;

const either = (values: readonly Truth[]): Truth =>
  values.includes(true) ? true : values.includes('open') ? 'open' : false;

const outside = (pointer: string): string => pointer.replace(/^\/event/, '');

interface Unmet {
  readonly zh: string;
  readonly en: string;
  readonly allowed?: readonly string[];
}

/** The card's own reason that a guard names, or a plain one that says where. */
function unmet(params: Params, reads: readonly string[], card: CardReasons, plain: Unmet): Reason {
  const path = outside(reads.find((pointer) => pointer.startsWith('/event')) ?? reads[0] ?? '');
  const own = typeof params.reason === 'string' ? card[params.reason] : undefined;
  const { zh, en, allowed } = plain;
  return {
    code: 'CONDITION_NOT_MET',
    path,
    ...(own ?? { message: { zh: `${zh}：${path}`, en: `${en}: ${path}` } }),
    ...(allowed ? { allowed } : {}),
  };
}

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

/** Where a guard on one value looks, and what it says where it does not pass. */
type ValueGuard = (params: Params, judge: Judge, card: CardReasons) => Guard;

const has: ValueGuard = (params, { zone }, card) => {
  const reader = factReader(params.at, zone);
  const reason = unmet(params, reader.pointers, card, { zh: '缺少', en: 'Missing' });
  return valueGuard([reader], ([value]) => isPresent(value), reason, true);
};

const equals: ValueGuard = (params, { zone }, card) => {
  const left = factReader(params.at, zone);
  const other = params.value as Params | undefined;
  const right =
    typeof other === 'object' && other !== null && typeof other.at === 'string'
      ? pointerReader(other.at)
      : factReader({ value: params.value });
  const plain = { zh: '不符合这一步的要求', en: 'Not what this step needs' };
  return valueGuard([left, right], ([a, b]) => isEqualJson(a, b), unmet(params, left.pointers, card, plain));
};

const isIn: ValueGuard = (params, { zone }, card) => {
  const reader = factReader(params.at, zone);
  const values = params.values as readonly unknown[];
  const plain = {
    zh: '不在允许的范围内',
    en: 'Not among the values allowed',
    allowed: values.map(String),
  };
  return valueGuard(
    [reader],
    ([value]) => values.some((one) => isEqualJson(one, value)),
    unmet(params, reader.pointers, card, plain),
  );
};

const toNamed = (value: unknown): Named => {
  const { type, params } = (value ?? {}) as { type?: string; params?: JsonObject };
  return { type: type ?? '', params: params ?? {} };
};

/**
 * Compiles one named guard; `card` holds the reasons that guards may name. Throws `GUARD_UNKNOWN` at compile time, never
 * while testing.
 */
export function compileGuard(guard: Named, judge: Judge, card: CardReasons = {}): Guard {
  const params = guard.params as Params;
  const parts = (): Guard[] =>
    (params.guards as unknown[]).map((part) => compileGuard(toNamed(part), judge, card));
  switch (guard.type) {
    case 'policy':
      return policyGuard(params, judge);
    case 'has':
      return has(params, judge, card);
    case 'equals':
      return equals(params, judge, card);
    case 'in':
      return isIn(params, judge, card);
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
      const inner = compileGuard(toNamed(params.guard), judge, card);
      const plain = { zh: '这一步不允许这种情况', en: 'This step does not allow it' };
      const reason = unmet(params, inner.reads, card, plain);
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
