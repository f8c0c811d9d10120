import { copyJson } from '../json/canonical.ts';
import { parsePointer, readKey, readPointer } from '../json/pointer.ts';
import type { Json, JsonObject } from '../text.ts';
import type { EventUnit } from './engine.ts';

const MOST_TRIES = 200;

/** The schema of the value at a path of an object schema, where it is spelt out. */
function schemaAt(schema: unknown, path: readonly string[]): unknown {
  let node = schema;
  for (const key of path) node = readPointer(node, `/properties/${key}`);
  return node;
}

function valuesOf(schema: unknown): readonly Json[] {
  const choices = readKey(schema, 'enum');
  if (Array.isArray(choices)) return choices as Json[];
  if (readKey(schema, 'type') === 'boolean') return [true, false];
  const examples = readKey(schema, 'examples');
  return Array.isArray(examples) ? (examples as Json[]) : [];
}

function put(data: JsonObject, path: readonly string[], value: Json): JsonObject {
  const copy = copyJson(data) as Record<string, Json>;
  let node: Record<string, Json> = copy;
  for (const key of path.slice(0, -1)) {
    const next = readKey(node, key);
    if (typeof next !== 'object' || next === null || Array.isArray(next)) return data;
    node = next as Record<string, Json>;
  }
  node[path.at(-1) as string] = value;
  return copy;
}

/** Data that is valid and passes, looked for among the schema's examples and single changes of what the guards read. */
export function findExample(
  unit: EventUnit,
  dependsOn: readonly string[],
  passes: (data: JsonObject) => boolean,
): JsonObject | undefined {
  const examples = readKey(unit.schema, 'examples');
  const starts = (Array.isArray(examples) && examples.length ? examples : [{}]) as JsonObject[];
  let tries = 0;
  const fits = (data: JsonObject): boolean => {
    tries += 1;
    return tries <= MOST_TRIES && unit.validate(data).length === 0 && passes(data);
  };
  for (const start of starts) if (fits(start)) return copyJson(start);
  const paths = dependsOn
    .map((pointer) => (parsePointer(pointer) ?? []).slice(2))
    .filter((path) => path.length > 0);
  for (const start of starts) {
    for (const path of paths) {
      for (const value of valuesOf(schemaAt(unit.schema, path))) {
        const changed = put(start, path, value);
        if (fits(changed)) return changed;
      }
    }
  }
  return undefined;
}
