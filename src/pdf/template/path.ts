import type { PathNode } from './ast.ts';

/** A path as templates write it, taken apart: `../owner.name`, `@index`, `this`. */
export interface TemplatePath {
  /** How many `../`: each leaves one `#each` (or partial context), as in Handlebars. */
  readonly up: number;
  readonly data: boolean;
  /** Begins with `this` or `./`: never a block parameter. */
  readonly own: boolean;
  readonly parts: readonly string[];
}

/** Reads Handlebars' path node. */
export const pathOf = (node: PathNode): TemplatePath => ({
  up: node.depth,
  data: node.data,
  own: node.depth > 0 || /^(?:this(?![\w-])|\.)/.test(node.original),
  parts: node.parts,
});

/** The text in which compiled templates carry a path. */
export const writePath = (path: TemplatePath): string =>
  `${'../'.repeat(path.up)}${path.data ? '@' : ''}${path.own && path.up === 0 ? './' : ''}${path.parts.join('.')}`;

/** Reads what `writePath` wrote. */
export const readPath = (text: string): TemplatePath => {
  let rest = text;
  let up = 0;
  for (; rest.startsWith('../'); rest = rest.slice(3)) up += 1;
  const data = rest.startsWith('@');
  if (data) rest = rest.slice(1);
  const own = up > 0 || rest.startsWith('./');
  if (rest.startsWith('./')) rest = rest.slice(2);
  return { up, data, own, parts: rest === '' ? [] : rest.split('.') };
};
