/** Reads schemas and layouts as plain JSON, apart from the printer, so that tests can hold one against the other. */
interface Json {
  readonly [key: string]: unknown;
}

const object = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const resolve = (root: Json, node: Json): Json => {
  if (typeof node.$ref !== 'string') return node;
  const name = node.$ref.replace('#/$defs/', '');
  return resolve(root, object(object(root.$defs)[name]));
};

/** Every field that a person fills in: `head.unit.room`, `rows[].item`; parts such as signatures count as one. */
export const fieldsOf = (root: Json, from: Json = root, path = ''): readonly string[] => {
  const node = resolve(root, from);
  if (node['x-part'] !== undefined) return [path];
  if (node.type === 'array') {
    const item = resolve(root, object(node.items));
    return item.type === 'object' && item['x-part'] === undefined
      ? fieldsOf(root, item, `${path}[]`)
      : [path];
  }
  if (node.type !== 'object') return [path];
  return Object.entries(object(node.properties)).flatMap(([name, child]) =>
    fieldsOf(root, object(child), path === '' ? name : `${path}.${name}`),
  );
};

const pathOf = (scope: unknown): string =>
  String(scope).replace('#/properties/', '').replaceAll('/properties/', '.');

const join = (base: string, path: string): string => (base === '' ? path : `${base}.${path}`);

/** Every field that a layout prints, as often as it does. */
export const printedBy = (element: unknown, base = ''): readonly string[] => {
  const { type, scope, elements, options } = object(element);
  if (type !== 'Control') return list(elements).flatMap((inner) => printedBy(inner, base));
  const path = join(base, pathOf(scope));
  const { columns, groupBy, having } = object(object(options).print);
  const { detail } = object(options);
  if (detail !== undefined) return printedBy(detail, `${path}[]`);
  if (columns === undefined) return [path];
  const scopesOf = (some: readonly unknown[]): readonly unknown[] =>
    some.flatMap((column) => [object(column).scope].flat());
  // a list that tells more of some items names them again, by their group and first column
  if (having !== undefined) return scopesOf(list(columns).slice(1)).map((one) => `${path}[].${pathOf(one)}`);
  // a bar pictures a field that another column writes
  const scopes = scopesOf(list(columns).filter((column) => object(column).bar !== true));
  return [...list(groupBy).map(String), ...scopes.map(pathOf)].map((name) => `${path}[].${name}`);
};

/** The widths of every row and of every list's columns (of a list with a run heading also the room left for it). */
export const rowSums = (element: unknown): readonly number[] => {
  const { type, elements, options } = object(element);
  const { detail } = object(options);
  const { columns, groupBy, across } = object(object(options).print);
  const spans = (parts: readonly unknown[]): number =>
    parts.reduce<number>((sum, part) => sum + Number(part ?? 24), 0);
  if (type === 'HorizontalLayout')
    return [spans(list(elements).map((inner) => object(object(object(inner).options).print).span))];
  if (type !== 'Control') return list(elements).flatMap((inner) => rowSums(inner));
  if (detail !== undefined) return rowSums(detail);
  if (columns === undefined) return [];
  const sum = Number(across ?? 1) * spans(list(columns).map((column) => object(column).span));
  // a run's heading stands in two columns before the others
  return [list(groupBy).length > 0 ? sum + 2 : sum];
};
