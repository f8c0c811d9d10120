import type { JsonObject, JsonSchema } from '../../core/text.ts';

/** A unit as papers name it: building, entrance, room. */
export interface UnitPlace {
  readonly building: string;
  readonly entrance?: string;
  readonly room: string;
}

/** `3栋2单元1501`: a unit on one line. */
export const unitLine = ({ building, entrance = '', room }: UnitPlace): string =>
  `${building}${entrance}${room}`;

/** Whole square decimetres as square metres with two decimals: 12836 → `128.36`. */
export const squareMetres = (dm2: number): string =>
  `${Math.trunc(dm2 / 100)}.${String(dm2 % 100).padStart(2, '0')}`;

/** An owner as documents take one: a person with an identity document, or a firm with its credit code. */
export interface ContractOwner {
  readonly name: string;
  readonly idDocument?: { readonly type: string; readonly number: string };
  readonly creditCode?: string;
  readonly phone: string;
  readonly address: string;
}

/** The owners' names in one line. */
export const namesOf = (owners: readonly ContractOwner[]): string =>
  owners.map(({ name }) => name).join('、');

const titleOf = (schema: JsonSchema, type: string): string => {
  const defs = schema.$defs as {
    readonly [name: string]: { readonly properties: { readonly type: JsonSchema } };
  };
  const titles = defs['id-document']?.properties.type['x-enum'] as
    | { readonly [type: string]: { readonly zh: string } }
    | undefined;
  return titles?.[type]?.zh ?? type;
};

/** The owners as rows of the table of parties; the names of documents come from the document's own schema. */
export const partyRows = (owners: readonly ContractOwner[], schema: JsonSchema): readonly JsonObject[] =>
  owners.map(({ name, idDocument, creditCode, phone, address }) => ({
    name,
    idType: idDocument ? titleOf(schema, idDocument.type) : '统一社会信用代码',
    idNumber: idDocument?.number ?? creditCode ?? '',
    phone,
    address,
  }));
