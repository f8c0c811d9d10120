import type { ExpressionNode, HashNode, Location, PathNode, StringNode } from './ast.ts';
import { fromIssue, place, templateIssue } from './errors.ts';
import { type ArgumentKind, INTERNAL, MANY, TESTS } from './language.ts';
import { pathOf, writePath } from './path.ts';

/** Throws at a node's place. */
export const fail = (
  loc: Location,
  code: string,
  zh: string,
  en: string,
  allowed?: readonly string[],
): never => {
  throw fromIssue(templateIssue(place(loc), code, zh, en, allowed));
};

const text = (value: string, loc: Location): StringNode => ({
  type: 'StringLiteral',
  value,
  original: value,
  loc,
});

/** A path that names a helper. */
export const name = (value: string, loc: Location): PathNode => ({
  type: 'PathExpression',
  data: false,
  depth: 0,
  parts: [value],
  original: value,
  loc,
});

/** Named arguments of a helper; nothing where there are none. */
export const hashOf = (
  values: { readonly [key: string]: string },
  loc: Location,
): { hash: HashNode } | Record<never, never> => {
  const pairs = Object.entries(values).map(([key, value]) => ({
    type: 'HashPair' as const,
    key,
    loc,
    value: text(value, loc),
  }));
  return pairs.length === 0 ? {} : { hash: { type: 'Hash', loc, pairs } };
};

/** A helper's name as written; empty for anything but a plain name. */
export const plainName = (node: PathNode): string =>
  node.data || node.depth > 0 ? '' : node.parts.join('.');

/** A path as the text in which it is handed to a helper. */
export const pathText = (node: ExpressionNode): StringNode =>
  node.type === 'PathExpression'
    ? text(writePath(pathOf(node)), node.loc)
    : fail(node.loc, 'TEMPLATE_ARGUMENT', '这里应写数据路径', 'a path to a value is needed here');

const expression = (node: ExpressionNode): ExpressionNode => {
  if (node.type === 'PathExpression') {
    return {
      type: 'SubExpression',
      path: name(INTERNAL.test, node.loc),
      params: [pathText(node)],
      loc: node.loc,
    };
  }
  if (node.type !== 'SubExpression') {
    const literal = ['StringLiteral', 'NumberLiteral', 'BooleanLiteral'].includes(node.type);
    return literal
      ? node
      : fail(node.loc, 'TEMPLATE_ARGUMENT', '不支持的字面量', 'this literal is not supported');
  }
  const called = plainName(node.path);
  const kinds = Object.hasOwn(TESTS, called)
    ? TESTS[called]!
    : fail(
        node.loc,
        'TEMPLATE_HELPER_UNKNOWN',
        `没有名为“${called}”的函数`,
        `there is no helper "${called}"`,
        Object.keys(TESTS),
      );
  return {
    ...node,
    path: name(called, node.loc),
    params: callArguments(called, kinds, node.params, node.hash, node.loc),
  };
};

const argument = (kind: ArgumentKind, node: ExpressionNode): ExpressionNode => {
  if (kind === 'expression') return expression(node);
  if (kind === 'path') return pathText(node);
  const wanted = kind === 'text' ? 'StringLiteral' : 'NumberLiteral';
  return node.type === wanted
    ? node
    : fail(
        node.loc,
        'TEMPLATE_ARGUMENT',
        '参数类型不符',
        kind === 'text' ? 'a quoted text is needed here' : 'a number is needed here',
      );
};

/** A helper's arguments, turned into what the helper takes. Throws `TEMPLATE_ARGUMENT`, `TEMPLATE_HELPER_UNKNOWN`. */
export const callArguments = (
  called: string,
  kinds: readonly ArgumentKind[],
  params: readonly ExpressionNode[],
  hash: HashNode | undefined,
  loc: Location,
): ExpressionNode[] => {
  const many = MANY.includes(called);
  if (hash || (many ? params.length < kinds.length : params.length !== kinds.length)) {
    fail(
      loc,
      'TEMPLATE_ARGUMENT',
      `“${called}”需要 ${kinds.length} 个参数`,
      `"${called}" takes ${kinds.length} argument(s)`,
    );
  }
  return params.map((param, index) => argument(kinds[Math.min(index, kinds.length - 1)]!, param));
};
