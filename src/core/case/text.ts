import { canonicalJson, canonicalKey, sortedKeys } from '../json/canonical.ts';
import type { Touched } from '../procedure/context.ts';
import type { Json, JsonObject } from '../text.ts';
import type { Touch } from './engine.ts';
import type { Case, Deadline } from './model.ts';

/** The canonical text of one group of a context, key by key in their order. */
interface GroupText {
  readonly name: string;
  readonly group: JsonObject;
  readonly keys: readonly string[];
  readonly texts: readonly string[];
}

/** The canonical text of a case in parts. A step changes few of them: the others are taken over from before. */
export interface CaseText {
  readonly names: readonly string[];
  readonly groups: readonly GroupText[];
  readonly deadlines: readonly Deadline[];
  readonly deadlinesText: string;
}

type Told = Pick<Case, 'context' | 'deadlines'>;

const NO_KEYS: readonly string[] = [];

/** Makes a text one piece: JavaScript keeps a sum of texts as a tree, which is slow to join and to hash. */
const flat = (text: string): string => (text.charCodeAt(0) === 0 ? '' : text);

const textAt = (key: string, value: Json): string => flat(canonicalKey(key) + canonicalJson(value));

function newGroup(name: string, group: JsonObject, before: GroupText | undefined): GroupText {
  const keys = sortedKeys(group);
  const texts = keys.map((key) => {
    const value = group[key] as Json;
    const place = before === undefined ? -1 : before.keys.indexOf(key);
    return place >= 0 && before?.group[key] === value ? (before.texts[place] as string) : textAt(key, value);
  });
  return { name, group, keys, texts };
}

/** A group of which no more than what is touched has changed; undefined where keys came or went. */
function touchedGroup(
  group: JsonObject,
  { name, keys, texts: old }: GroupText,
  touches: readonly (readonly Touched[])[],
): GroupText | undefined {
  const texts = old.slice();
  for (const touched of touches) {
    for (const [where, key] of touched) {
      if (where !== name) continue;
      const value = group[key];
      const place = keys.indexOf(key);
      if (place < 0 || value === undefined) {
        if (place < 0 && value === undefined) continue;
        return undefined;
      }
      texts[place] = textAt(key, value);
    }
  }
  return { name, group, keys, texts };
}

const isGroup = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function groupText(
  name: string,
  group: JsonObject,
  before: GroupText | undefined,
  touched: readonly Touch[] | undefined,
): GroupText {
  if (before?.group === group) return before;
  // A damaged case: whoever hashes it must get its hash all the same.
  if (!isGroup(group)) return { name, group, keys: NO_KEYS, texts: NO_KEYS };
  const isKnown = before !== undefined && touched !== undefined && !touched.includes(undefined);
  const known = isKnown && touchedGroup(group, before, touched as readonly (readonly Touched[])[]);
  return known || newGroup(name, group, before);
}

/**
 * The text of a case; of what it shares with one before, nothing is written anew. All of it must be frozen. `touched` says
 * what may have changed in its context since; left out, it is looked for.
 */
export function textOf(
  { context, deadlines }: Told,
  before?: CaseText,
  touched?: readonly Touch[],
): CaseText {
  const known = before?.names ?? NO_KEYS;
  const isKnown = known.length === Object.keys(context).length && known.every((name) => name in context);
  const names = isKnown ? known : sortedKeys(context);
  const groups: GroupText[] = [];
  for (let index = 0; index < names.length; index += 1) {
    const name = names[index] as string;
    const old = isKnown ? before?.groups[index] : undefined;
    groups.push(groupText(name, context[name] as JsonObject, old, touched));
  }
  const deadlinesText =
    before?.deadlines === deadlines
      ? before.deadlinesText
      : flat(canonicalJson(deadlines as unknown as Json));
  return { names, groups, deadlines, deadlinesText };
}

/** What names a case, beside what it holds. */
interface Name {
  readonly procedure: string;
  readonly version: number;
  readonly id: string;
  readonly siteHash?: string | undefined;
}

/** The canonical JSON of a case without its state and its chain. */
export function writeCase(
  { id, procedure, siteHash, version }: Name,
  { groups, deadlinesText }: CaseText,
): string {
  const parts: string[] = [];
  for (const { name, group, texts } of groups) {
    const head = canonicalKey(name);
    if (!isGroup(group) || texts.length === 0) {
      parts.push(head + canonicalJson(group));
      continue;
    }
    const start = parts.length;
    for (const text of texts) parts.push(text);
    parts[start] = `${head}{${parts[start]}`;
    parts[parts.length - 1] += '}';
  }
  if (parts.length === 0) parts.push('');
  parts[0] = `{"context":{${parts[0]}`;
  parts[parts.length - 1] += '}';
  parts.push(`"deadlines":${deadlinesText}`);
  parts.push(`"id":${canonicalJson(id)}`);
  parts.push(`"procedure":${canonicalJson(procedure)}`);
  if (siteHash !== undefined) parts.push(`"siteHash":${canonicalJson(siteHash)}`);
  parts.push(`"version":${version}}`);
  return parts.join(',');
}
