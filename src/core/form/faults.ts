import { readPointer } from '../json/pointer.ts';
import type { JsonSchema } from '../text.ts';
import { followPointer, reachDefs } from './walk.ts';

/** One fault as Ajv reports it; `schemaPath` leads from the root of the bundled schema. */
export interface Fault {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: { readonly [name: string]: unknown };
}

/** @public Notes a fault; what compiled validators call. `path` leads to the schema node that holds the keyword. */
export const addFault = (
  faults: Fault[] | null,
  instancePath: string,
  path: string,
  keyword: string,
  params: Fault['params'],
): Fault[] => {
  const fault = { instancePath, schemaPath: `${path}/${keyword}`, keyword, params };
  if (faults === null) return [fault];
  faults.push(fault);
  return faults;
};

const isBelow = (path: string, parent: string): boolean => path === parent || path.startsWith(`${parent}/`);

const nodeAt = (root: JsonSchema, schemaPath: string): unknown =>
  readPointer(root, schemaPath.slice(1).split('/').map(decodeURIComponent).join('/'));

/** Whether a fault arose inside the part of the schema at `path`, directly or in a definition that the part refers to. */
const isInside = (root: JsonSchema, path: string, at: string, fault: Fault): boolean => {
  if (isBelow(fault.schemaPath, path)) return true;
  const name = /^#\/\$defs\/([^/]+)/.exec(fault.schemaPath)?.[1];
  return (
    name !== undefined && isBelow(fault.instancePath, at) && reachDefs(root, nodeAt(root, path)).has(name)
  );
};

/** The faults that tell a person which branch was not meant: another kind of value, or another choice in the field that tells them apart. */
const isWrongBranch = (choice: Fault, fault: Fault): boolean => {
  if (fault.keyword === 'type') return fault.instancePath === choice.instancePath;
  if (fault.keyword !== 'const' && fault.keyword !== 'enum') return false;
  const key = fault.instancePath.slice(choice.instancePath.length + 1);
  return key !== '' && !key.includes('/');
};

/** The faults of the one branch that was meant, where that is plain; otherwise the choice itself. */
const pickBranch = (root: JsonSchema, choice: Fault, inner: readonly Fault[]): readonly Fault[] => {
  const branches = nodeAt(root, choice.schemaPath);
  if (!Array.isArray(branches) || (choice.params.passingSchemas ?? null) !== null) return [choice];
  const groups = branches.map((_branch, index) =>
    inner.filter((fault) => isInside(root, `${choice.schemaPath}/${index}`, choice.instancePath, fault)),
  );
  const meant = groups.filter((group) => !group.some((fault) => isWrongBranch(choice, fault)));
  if (meant.length === 1 && meant[0]!.length > 0) return meant[0]!;
  const missing = groups.flatMap((group) =>
    group.length === 1 && group[0]!.keyword === 'required' && group[0]!.instancePath === choice.instancePath
      ? [String(group[0]!.params.missingProperty)]
      : [],
  );
  return missing.length === groups.length ? [{ ...choice, params: { ...choice.params, missing } }] : [choice];
};

const CHOICES = new Set(['anyOf', 'oneOf']);
const WHOLES = new Set(['contains', 'not', 'propertyNames']);

const isDeclared = (root: JsonSchema, place: string, fault: Fault): boolean => {
  const { nodes } = followPointer(root, place, fault.instancePath).at(-1)!;
  const key = String(fault.params.unevaluatedProperty);
  return nodes.some((node) => Object.hasOwn((node.properties ?? {}) as object, key));
};

/** Leaves of Ajv's faults those that say what a person must do: no `if` beside its consequence, one branch of a choice, no echo of a failed branch. */
export const collapseFaults = (
  root: JsonSchema,
  place: string,
  faults: readonly Fault[],
): readonly Fault[] => {
  let kept: Fault[] = [];
  for (const fault of faults) {
    if (fault.keyword === 'if') continue; // its consequence has said what is missing
    if (!CHOICES.has(fault.keyword) && !WHOLES.has(fault.keyword)) {
      kept.push(fault);
      continue;
    }
    const inner = kept.filter((item) => isInside(root, fault.schemaPath, fault.instancePath, item));
    kept = kept.filter((item) => !inner.includes(item));
    kept.push(...(CHOICES.has(fault.keyword) ? pickBranch(root, fault, inner) : [fault]));
  }
  const isEcho = (fault: Fault): boolean =>
    fault.keyword === 'unevaluatedProperties' && isDeclared(root, place, fault);
  const plain = kept.filter((fault) => !isEcho(fault));
  return plain.length > 0 ? plain : kept;
};
