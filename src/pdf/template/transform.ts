import { callArguments, fail, hashOf, name, pathText, plainName } from './arguments.ts';
import type {
  BlockNode,
  Location,
  MustacheNode,
  Parse,
  PartialNode,
  ProgramNode,
  StatementNode,
} from './ast.ts';
import { fromIssue, templateIssue } from './errors.ts';
import { BLOCKS, INTERNAL, PRINTERS } from './language.ts';
import { PRIVATE_USE } from './private-use.ts';

/** Sources by name: the template's own text and its partials'. */
export interface TemplateSources {
  readonly id: string;
  readonly source: string;
  readonly partials: { readonly [name: string]: string };
}

const mustache = (node: MustacheNode): MustacheNode => {
  if (!node.escaped)
    fail(node.loc, 'TEMPLATE_SYNTAX', '不得使用三重花括号或 &', 'triple braces and & are not allowed');
  if (node.path.type !== 'PathExpression')
    fail(node.loc, 'TEMPLATE_SYNTAX', '字面量不能直接打印', 'a literal cannot be printed');
  if (node.params.length === 0 && !node.hash) {
    return { ...node, path: name(INTERNAL.print, node.loc), params: [pathText(node.path)] };
  }
  const called = plainName(node.path);
  const kinds = Object.hasOwn(PRINTERS, called)
    ? PRINTERS[called]!
    : fail(
        node.loc,
        'TEMPLATE_HELPER_UNKNOWN',
        `没有名为“${called}”的函数`,
        `there is no helper "${called}"`,
        Object.keys(PRINTERS),
      );
  return {
    ...node,
    path: name(called, node.loc),
    params: callArguments(called, kinds, node.params, node.hash, node.loc),
  };
};

/**
 * Turns a template into the tree that is compiled or interpreted: partials are put in place, and every path becomes a call that
 * stores the value and leaves a marker. Throws `TEMPLATE_SYNTAX`, `TEMPLATE_HELPER_UNKNOWN`, `TEMPLATE_PARTIAL_UNKNOWN`,
 * `TEMPLATE_ARGUMENT`, `TEMPLATE_PRIVATE_USE`, each with file and line.
 */
export const transformTemplate = (parse: Parse, sources: TemplateSources): ProgramNode => {
  const read = (srcName: string, source: string): ProgramNode => {
    const line = source.split('\n').findIndex((it) => PRIVATE_USE.test(it)) + 1;
    if (line > 0) {
      throw fromIssue(
        templateIssue(
          `${srcName}:${line}`,
          'TEMPLATE_PRIVATE_USE',
          '模板含私用区字符',
          'holds private-use characters',
        ),
      );
    }
    try {
      return parse(source.replaceAll('\r\n', '\n'), { srcName }) as ProgramNode;
    } catch (error) {
      const said = error instanceof Error ? error.message : '';
      const at = /line (\d+)/i.exec(said)?.[1] ?? /- (\d+):\d+$/.exec(said)?.[1] ?? '1';
      throw fromIssue(
        templateIssue(`${srcName}:${at}`, 'TEMPLATE_SYNTAX', '模板语法有误', 'is not valid Handlebars'),
      );
    }
  };

  const partial = (node: PartialNode, open: readonly string[]): readonly StatementNode[] => {
    const id = node.name.type === 'PathExpression' ? node.name.original : '';
    if (!Object.hasOwn(sources.partials, id)) {
      fail(
        node.loc,
        'TEMPLATE_PARTIAL_UNKNOWN',
        `没有名为“${id}”的片段`,
        `there is no partial "${id}"`,
        Object.keys(sources.partials),
      );
    }
    if (open.includes(id))
      fail(node.loc, 'TEMPLATE_SYNTAX', `片段“${id}”循环引用`, `partial "${id}" includes itself`);
    if (node.hash || node.params.length > 1 || node.indent) {
      fail(
        node.loc,
        'TEMPLATE_SYNTAX',
        '片段只接受一个路径，且不得缩进',
        'a partial takes one path at most and no indent',
      );
    }
    const program = read(`partials/${id}.md.hbs`, sources.partials[id]!);
    const body = statements(program, [...open, id]);
    const context = node.params[0];
    if (!context) return body.body;
    return [
      {
        type: 'BlockStatement',
        path: name(INTERNAL.within, node.loc),
        params: [pathText(context)],
        program: body,
        loc: node.loc,
      },
    ];
  };

  const block = (node: BlockNode, program: ProgramNode, open: readonly string[]): BlockNode => {
    const called = plainName(node.path);
    const kinds = Object.hasOwn(BLOCKS, called)
      ? BLOCKS[called]!
      : fail(
          node.loc,
          'TEMPLATE_HELPER_UNKNOWN',
          `没有名为“#${called}”的块`,
          `there is no block "#${called}"`,
          Object.keys(BLOCKS),
        );
    const names = node.program.blockParams ?? [];
    if (names.length > (called === 'each' ? 2 : 0)) {
      fail(node.loc, 'TEMPLATE_SYNTAX', '块参数过多', 'has too many block parameters');
    }
    const chain = [program.chained ? 'in' : '', node.inverse?.chained ? 'goes-on' : '']
      .filter(Boolean)
      .join(' ');
    return {
      type: 'BlockStatement',
      loc: node.loc,
      path: name(called, node.loc),
      params: callArguments(called, kinds, node.params, node.hash, node.loc),
      ...hashOf(
        { ...(names.length > 0 ? { names: names.join(' ') } : {}), ...(chain ? { chain } : {}) },
        node.loc,
      ),
      program: statements(node.program, open),
      ...(node.inverse ? { inverse: statements(node.inverse, open) } : {}),
    };
  };

  const statements = (program: ProgramNode, open: readonly string[]): ProgramNode => {
    const body = program.body.flatMap((node): readonly StatementNode[] => {
      if (node.type === 'ContentStatement') return [node];
      if (node.type === 'CommentStatement') return [];
      if (node.type === 'MustacheStatement') return [mustache(node)];
      if (node.type === 'BlockStatement') return [block(node, program, open)];
      if (node.type === 'PartialStatement') return partial(node, open);
      const other: { loc: Location } = node;
      return fail(
        other.loc,
        'TEMPLATE_SYNTAX',
        '不支持的模板语句',
        'this kind of statement is not supported',
      );
    });
    return { type: 'Program', loc: program.loc, body };
  };

  return statements(read(`${sources.id}.md.hbs`, sources.source), []);
};
