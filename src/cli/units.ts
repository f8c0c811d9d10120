import { documents, duties, forms, policies, procedures, terms } from '../generated/catalogue.ts';
import { roles } from '../handbook/index.ts';
import { Unusable } from './failure.ts';

const KINDS = {
  procedure: procedures,
  form: forms,
  document: documents,
  policy: policies,
  term: terms,
  duty: duties,
  role: roles,
} as const;

/** Kinds of unit that have ids of their own. */
export type Kind = keyof typeof KINDS;

/** A unit of a kind. */
export type UnitOf<K extends Kind> = (typeof KINDS)[K][number];

const PLURALS: { readonly [plural: string]: Kind } = {
  procedures: 'procedure',
  forms: 'form',
  documents: 'document',
  policies: 'policy',
  terms: 'term',
  duties: 'duty',
  roles: 'role',
};

/** Reads a kind in the singular or plural. */
export function readKind(text: string): Kind | undefined {
  if (Object.hasOwn(PLURALS, text)) return PLURALS[text];
  return Object.hasOwn(KINDS, text) ? (text as Kind) : undefined;
}

/** All units of a kind. */
export const unitsOf = <K extends Kind>(kind: K): readonly UnitOf<K>[] => KINDS[kind];

/** A unit by id. Throws `Unusable` with the ids that exist. */
export function unitOf<K extends Kind>(kind: K, id: string): UnitOf<K> {
  const found = unitsOf(kind).find((unit) => unit.id === id);
  if (found) return found;
  const ids = unitsOf(kind).map((unit) => unit.id);
  const shown = ids.length > 40 ? `${ids.slice(0, 40).join(', ')} …` : ids.join(', ');
  throw new Unusable(
    `${kind.toUpperCase()}_UNKNOWN`,
    `没有这个编号；可用：${shown}`,
    `no such id; there are: ${shown}`,
  );
}

/** Reads `kind:id`, or a bare id that only one of `kinds` has. Throws `Unusable`. */
export function readReference<K extends Kind>(
  text: string,
  kinds: readonly K[],
): { readonly kind: K; readonly id: string } {
  const [head = '', tail] = text.split(':', 2);
  if (tail !== undefined) {
    const kind = readKind(head);
    if (!kind || !kinds.includes(kind as K)) {
      const allowed = kinds.join(', ');
      throw new Unusable('KIND_UNKNOWN', `类别须为：${allowed}`, `the kind is one of: ${allowed}`);
    }
    unitOf(kind, tail);
    return { kind: kind as K, id: tail };
  }
  const owners = kinds.filter((kind) => unitsOf(kind).some((unit) => unit.id === text));
  const [only] = owners;
  if (owners.length === 1 && only) return { kind: only, id: text };
  const zh = owners.length
    ? `须写明类别：${owners.map((kind) => `${kind}:${text}`).join('、')}`
    : '没有这个编号';
  const en = owners.length
    ? `say which kind: ${owners.map((kind) => `${kind}:${text}`).join(', ')}`
    : 'no such id';
  throw new Unusable(owners.length ? 'REFERENCE_AMBIGUOUS' : 'ID_UNKNOWN', zh, en);
}
