// oxlint-disable-next-line typescript/triple-slash-reference -- ambient declarations cannot be imported
/// <reference path="./handlebars.d.ts" />
import { parse } from 'handlebars/dist/cjs/handlebars/compiler/base.js';
import type { ExpressionNode, HashNode, Parse, ProgramNode } from './ast.ts';
import type { Helpers } from './helpers.ts';
import { type TemplateSources, transformTemplate } from './transform.ts';

const hashValues = (hash: HashNode | undefined, helpers: Helpers): { [key: string]: unknown } =>
  Object.fromEntries((hash?.pairs ?? []).map(({ key, value }) => [key, evaluate(value, helpers)]));

const evaluate = (node: ExpressionNode, helpers: Helpers): unknown => {
  if (node.type === 'SubExpression') {
    return helpers[node.path.parts[0]!]?.({
      params: node.params.map((param) => evaluate(param, helpers)),
      hash: hashValues(node.hash, helpers),
    });
  }
  return node.type === 'PathExpression' ? undefined : node.value;
};

const walk = (program: ProgramNode, helpers: Helpers): string =>
  program.body
    .map((node) => {
      if (node.type === 'ContentStatement') return node.value;
      if (node.type !== 'MustacheStatement' && node.type !== 'BlockStatement') return '';
      const params = node.params.map((param) => evaluate(param, helpers));
      const hash = hashValues(node.hash, helpers);
      const inverse = node.type === 'BlockStatement' ? node.inverse : undefined;
      return String(
        helpers[node.path.parts[0]!]?.({
          params,
          hash,
          ...(node.type === 'BlockStatement' ? { fn: () => walk(node.program, helpers) } : {}),
          inverse: () => (inverse ? walk(inverse, helpers) : ''),
        }),
      );
    })
    .join('');

/** Handlebars' parser: text to syntax tree, without generating code. */
export const parseTemplate: Parse = (source, options) => parse(source, options);

/** Reads a template's text into the tree that `runTree` walks. Errors as `transformTemplate`. */
export const readTemplate = (sources: TemplateSources): ProgramNode =>
  transformTemplate(parseTemplate, sources);

/** Walks a template's tree with the helpers: the same text that the compiled template gives, without compiled code. */
export const runTree = (tree: ProgramNode, helpers: Helpers): string => walk(tree, helpers);
