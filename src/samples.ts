import type { Json } from './core/text.ts';
import { samples } from './generated/samples.ts';

const FOLDERS: { readonly [kind: string]: string } = {
  procedure: 'procedures',
  form: 'forms',
  document: 'documents',
  policy: 'policies',
};

const namesOf = (kind: string, id: string): { readonly [name: string]: Json } => {
  const units = samples[FOLDERS[kind] ?? kind];
  return units && Object.hasOwn(units, id) ? (units[id] as { readonly [name: string]: Json }) : {};
};

/** The names of a unit's samples, the leading one first. */
export const sampleNames = (kind: string, id: string): readonly string[] => Object.keys(namesOf(kind, id));

/** A unit's sample by name, or the leading one; undefined where there is none. */
export function sampleOf(kind: string, id: string, name?: string): Json | undefined {
  const found = namesOf(kind, id);
  const key = name ?? Object.keys(found)[0];
  return key !== undefined && Object.hasOwn(found, key) ? found[key] : undefined;
}
