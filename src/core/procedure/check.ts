import { formats } from '../formats/index.ts';
import type { Issue } from '../issue.ts';
import { joinPointer } from '../json/pointer.ts';
import { checkAction, checkGuard } from './named.ts';

type Loose = { readonly [key: string]: unknown };

const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const each = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as readonly unknown[]) : [value];
const at = (path: string, value: unknown, index: number): string =>
  Array.isArray(value) ? joinPointer(path, index) : path;

function checkTransitions(value: unknown, path: string): readonly Issue[] {
  return each(value).flatMap((one, index) => {
    if (!isObject(one)) return [];
    const place = at(path, value, index);
    return [
      ...(one.guard === undefined ? [] : checkGuard(one.guard, `${place}/guard`)),
      ...each(one.actions).flatMap((action, nth) =>
        checkAction(action, at(`${place}/actions`, one.actions, nth)),
      ),
    ];
  });
}

/** What is wrong with the guards and actions of a machine's config that came as data, however deep. */
export function checkConfig(node: unknown, path: string): readonly Issue[] {
  if (!isObject(node)) return [];
  const maps = (key: string, check: (value: unknown, path: string) => readonly Issue[]): readonly Issue[] =>
    Object.entries(isObject(node[key]) ? node[key] : {}).flatMap(([name, value]) =>
      check(value, joinPointer(`${path}/${key}`, name)),
    );
  return [
    ...['entry', 'exit'].flatMap((key) =>
      each(node[key]).flatMap((action, nth) => checkAction(action, at(`${path}/${key}`, node[key], nth))),
    ),
    ...maps('on', checkTransitions),
    ...checkTransitions(node.always, `${path}/always`),
    ...checkTransitions(node.onDone, `${path}/onDone`),
    ...maps('states', checkConfig),
  ];
}

// A pattern that may be tried in more ways than its text is long could hang the host.
const GROUP_REPEATED = /\)[*+{]/;
const UNBOUNDED = /(?<!\\)(?:[*+]|\{\d+,\})/g;
const STRANGE = /\\[1-9k]|\(\?[=!<]/;

const isSafePattern = (pattern: string): boolean => {
  if (STRANGE.test(pattern) || GROUP_REPEATED.test(pattern)) return false;
  if ((pattern.replaceAll(/\[(?:\\.|[^\]\\])*\]/g, 'x').match(UNBOUNDED) ?? []).length > 1) return false;
  try {
    return new RegExp(pattern, 'u').source !== '';
  } catch {
    return false;
  }
};

/** What is wrong with the formats, patterns and references of a data schema that came as data. */
export function checkDataSchema(root: Loose, path: string): readonly Issue[] {
  const defs = isObject(root.$defs) ? root.$defs : {};
  const found: Issue[] = [];
  const add = (place: string, code: string, zh: string, en: string, allowed?: readonly string[]): void => {
    found.push({ path: place, code, message: { zh, en }, ...(allowed ? { allowed } : {}) });
  };
  const visit = (node: unknown, place: string): void => {
    if (Array.isArray(node)) {
      for (const [index, item] of node.entries()) visit(item, joinPointer(place, index));
      return;
    }
    if (!isObject(node)) return;
    for (const [key, value] of Object.entries(node)) {
      const where = joinPointer(place, key);
      if (key === 'format' && typeof value === 'string' && !Object.hasOwn(formats, value))
        add(where, 'FORMAT_UNKNOWN', '没有这种格式', 'There is no such format', Object.keys(formats));
      else if (key === 'pattern' && typeof value === 'string' && !isSafePattern(value))
        add(
          where,
          'PATTERN_UNSAFE',
          '模式须简单：至多一个不限次数的重复，不得重复括号，不得回引或环视',
          'A pattern is plain: at most one unbounded repetition, no repeated groups, no references or lookarounds',
        );
      else if (
        key === '$ref' &&
        typeof value === 'string' &&
        !Object.hasOwn(defs, value.slice('#/$defs/'.length))
      )
        add(where, 'REF_UNKNOWN', '引用的定义不存在', 'There is no such definition');
      else if (!['enum', 'const', 'default', 'examples'].includes(key) && !key.startsWith('x-')) {
        if (['properties', '$defs'].includes(key) && isObject(value)) {
          for (const [name, item] of Object.entries(value)) visit(item, joinPointer(where, name));
        } else visit(value, where);
      }
    }
  };
  visit(root, path);
  return found;
}
