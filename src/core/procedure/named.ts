import { FACT_FORMS } from '../condition/index.ts';
import type { Issue } from '../issue.ts';
import { joinPointer, parsePointer } from '../json/pointer.ts';

type Loose = { readonly [key: string]: unknown };
type Kind =
  | 'pointer'
  | 'path'
  | 'fact'
  | 'facts'
  | 'text'
  | 'texts'
  | 'count'
  | 'flag'
  | 'json'
  | 'list'
  | 'guards'
  | 'guard'
  | 'picks';

/** Parameters of a guard or action: name → kind; `?` where it may be left out. */
interface Shape {
  readonly [param: string]: Kind | `${Kind}?`;
}

const GUARDS: { readonly [type: string]: Shape } = {
  policy: { policy: 'text', is: 'texts', facts: 'facts' },
  has: { at: 'fact', reason: 'text?' },
  equals: { at: 'fact', value: 'json', reason: 'text?' },
  in: { at: 'fact', values: 'list', reason: 'text?' },
  and: { guards: 'guards' },
  or: { guards: 'guards' },
  not: { guard: 'guard', reason: 'text?' },
};

const DEADLINE: Shape = {
  id: 'text',
  event: 'text',
  clause: 'text',
  key: 'pointer?',
  at: 'pointer?',
  term: 'text?',
  from: 'pointer?',
  before: 'text?',
  dayOf: 'pointer?',
  closing: 'text?',
  inclusive: 'flag?',
};
const ONE_DEADLINE: Shape = { id: 'text', key: 'pointer?' };

const ACTIONS: { readonly [type: string]: Shape } = {
  record: { set: 'facts' },
  append: { to: 'path', item: 'facts' },
  clear: { paths: 'list' },
  tell: { to: 'texts', message: 'text', clause: 'text' },
  issue: { form: 'text?', document: 'text?', copies: 'count', clause: 'text' },
  open: { procedure: 'text', data: 'facts', clause: 'text' },
  setDeadline: DEADLINE,
  clearDeadline: ONE_DEADLINE,
  suspendDeadline: ONE_DEADLINE,
  resumeDeadline: ONE_DEADLINE,
};

const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isPointer = (value: unknown): boolean =>
  isText(value) && /^\/(event|context)(\/|$)/.test(value) && parsePointer(value) !== undefined;
const isPath = (value: unknown): boolean =>
  isText(value) && /^\/(parties|facts|papers|forms)\/[^/]/.test(value) && parsePointer(value) !== undefined;
const isPicks = (value: unknown): boolean =>
  isObject(value) && Object.values(value).every((one) => !isObject(one) || isPointer(one.at));

/** Forms of a fact that hold pointers beside their own. */
function isFact(value: unknown): boolean {
  if (typeof value === 'string') return isPointer(value);
  if (!isObject(value)) return false;
  const [form, ...more] = Object.keys(value).filter((key) => FACT_FORMS.includes(key));
  if (form === undefined || more.length > 0) return false;
  if (form === 'value') return Object.keys(value).length === 1;
  const named = value[form];
  const pointers = form === 'same' ? (Array.isArray(named) && named.length === 2 ? named : [0]) : [named];
  const from = Object.hasOwn(value, 'from') ? [value.from] : [];
  return (
    [...pointers, ...from].every(isPointer) &&
    (!Object.hasOwn(value, 'of') || isText(value.of)) &&
    (!Object.hasOwn(value, 'among') || isPointer(value.among)) &&
    (!Object.hasOwn(value, 'equals') || isPicks(value.equals)) &&
    Object.keys(value).every((key) => [form, 'from', 'of', 'equals', 'among', 'otherwise'].includes(key))
  );
}

const KINDS: { readonly [kind in Exclude<Kind, 'guards' | 'guard'>]: (value: unknown) => boolean } = {
  pointer: isPointer,
  path: isPath,
  fact: isFact,
  facts: (value) => isObject(value) && Object.values(value).every(isFact),
  text: isText,
  texts: (value) => isText(value) || (Array.isArray(value) && value.length > 0 && value.every(isText)),
  count: (value) => Number.isInteger(value) && (value as number) > 0,
  flag: (value) => typeof value === 'boolean',
  json: (value) => value !== undefined,
  list: (value) => Array.isArray(value) && value.length > 0,
  picks: isPicks,
};

const MOST_NESTED = 8;

const wrong = (path: string, code: string, zh: string, en: string, allowed?: readonly string[]): Issue => ({
  path,
  code,
  message: { zh, en },
  ...(allowed ? { allowed } : {}),
});

function checkParams(shape: Shape, params: Loose, path: string, depth: number): readonly Issue[] {
  const unknown = Object.keys(params)
    .filter((key) => !Object.hasOwn(shape, key))
    .map((key) =>
      wrong(
        joinPointer(path, key),
        'UNKNOWN_KEY',
        '没有这个参数',
        'There is no such parameter',
        Object.keys(shape),
      ),
    );
  const found = Object.entries(shape).flatMap(([key, spec]): readonly Issue[] => {
    const at = joinPointer(path, key);
    const kind = spec.replace('?', '') as Kind;
    const value = params[key];
    if (value === undefined && spec.endsWith('?')) return [];
    if (kind === 'guard') return checkGuard(value, at, depth + 1);
    if (kind === 'guards') {
      const guards = Array.isArray(value) && value.length > 0 ? (value as readonly unknown[]) : [undefined];
      return guards.flatMap((one, index) => checkGuard(one, joinPointer(at, index), depth + 1));
    }
    return KINDS[kind](value)
      ? []
      : [wrong(at, 'PARAM_INVALID', `参数应为 ${kind}`, `The parameter should be: ${kind}`)];
  });
  return [...unknown, ...found];
}

function checkNamed(
  kinds: { readonly [type: string]: Shape },
  value: unknown,
  path: string,
  depth = 0,
): readonly Issue[] {
  const type = isObject(value) ? value.type : undefined;
  const shape = isText(type) && Object.hasOwn(kinds, type) ? kinds[type] : undefined;
  if (!isObject(value) || shape === undefined || depth > MOST_NESTED) {
    return [
      wrong(
        path,
        'NAME_UNKNOWN',
        `只能用列出的条件或动作，嵌套不超过 ${MOST_NESTED} 层`,
        `Only the listed guards or actions, nested at most ${MOST_NESTED} deep`,
        Object.keys(kinds),
      ),
    ];
  }
  const params = isObject(value.params) ? value.params : {};
  return checkParams(shape, params, joinPointer(path, 'params'), depth);
}

/** What is wrong with a guard that came as data: its type, its params, the guards inside it. */
export const checkGuard = (value: unknown, path: string, depth = 0): readonly Issue[] =>
  checkNamed(GUARDS, value, path, depth);

/** What is wrong with an action that came as data. */
export const checkAction = (value: unknown, path: string): readonly Issue[] =>
  checkNamed(ACTIONS, value, path);
