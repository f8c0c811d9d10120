import { DeskError, type Issue } from '../../core/issue.ts';
import type { BlockNode, ExpressionNode, MustacheNode, Parse, ProgramNode } from './ast.ts';
import { place, templateIssue } from './errors.ts';
import { INTERNAL } from './language.ts';
import { type CheckScope, choiceKey, firstUnsure, keyOf, type Resolved, resolvePath } from './scope-check.ts';
import { choicesOf, itemsOf, keywordOf, typesOf, type ViewSchemas } from './shape.ts';
import { type TemplateSources, transformTemplate } from './transform.ts';

type Value = Extract<Resolved, { kind: 'value' }>;

/** What each printing helper needs of its value: JSON types, or a choice with titles. */
const NEEDS: {
  readonly [helper: string]: { readonly types: readonly string[]; readonly zh: string; readonly en: string };
} = {
  [INTERNAL.print]: { types: ['string', 'integer', 'number'], zh: '文字或数字', en: 'a text or a number' },
  money: { types: ['integer', 'number'], zh: '整数分', en: 'a whole number of fen' },
  capitals: { types: ['integer', 'number'], zh: '整数分', en: 'a whole number of fen' },
  day: { types: ['string'], zh: '日期', en: 'a day' },
  label: { types: ['string'], zh: '有标题的选项（x-enum）', en: 'a choice with titles (x-enum)' },
};

/** Paths that a condition, once it holds (`yes`) or fails, proves to be there. */
const proven = (
  node: ExpressionNode,
  yes: boolean,
  pathsOf: (text: string) => readonly string[],
): readonly string[] => {
  if (node.type !== 'SubExpression') return [];
  const [first, second] = node.params;
  const text = first?.type === 'StringLiteral' ? first.value : '';
  const called = node.path.parts[0];
  if (called === 'not') return first ? proven(first, !yes, pathsOf) : [];
  if ((called === 'and' && yes) || (called === 'or' && !yes))
    return node.params.flatMap((it) => proven(it, yes, pathsOf));
  if (!yes) return [];
  if (called === INTERNAL.test || called === 'has') return pathsOf(text);
  // Two missing values are equal: only a literal proves its other side.
  if (called === 'eq' && first && second) {
    const [value, literal] = second.type === 'SubExpression' ? [second, first] : [first, second];
    if (literal.type === 'SubExpression' || literal.type === 'PathExpression') return [];
    const keys = proven(value, true, pathsOf);
    return [...keys, ...keys.slice(-1).map((key) => choiceKey(key, literal.value))];
  }
  return [];
};

/**
 * Checks every path, choice and helper of a template against the view's schemas: unknown ones, values that a helper cannot print,
 * choices that do not exist, and values that may be absent where no `{{#if}}` has asked. The empty list means sound.
 */
export const checkPaths = (
  parse: Parse,
  sources: TemplateSources,
  schemas: ViewSchemas,
): readonly Issue[] => {
  const issues: Issue[] = [];
  const report = (
    node: { loc: MustacheNode['loc'] },
    code: string,
    zh: string,
    en: string,
    allowed?: readonly string[],
  ) => {
    issues.push(templateIssue(place(node.loc), code, zh, en, allowed));
  };

  const known = (node: ExpressionNode, scopes: readonly CheckScope[]): Resolved => {
    const text = node.type === 'StringLiteral' ? node.value : '';
    const found = resolvePath(schemas, scopes, text);
    if (found.kind === 'unknown') {
      const names = found.allowed.join(', ');
      report(
        node,
        'TEMPLATE_PATH_UNKNOWN',
        `没有数据“${text}”，可用：${names}`,
        `there is no "${text}"; known here: ${names}`,
        found.allowed,
      );
    }
    return found;
  };

  const choice = (node: ExpressionNode, found: Value | undefined, literal: ExpressionNode | undefined) => {
    const choices = found && choicesOf(found.part.shape);
    if (!choices || !literal || literal.type === 'SubExpression' || literal.type === 'PathExpression') return;
    if (choices.includes(literal.value)) return;
    const allowed = choices.map(String);
    const list = allowed.join(', ');
    report(
      node,
      'TEMPLATE_CHOICE_UNKNOWN',
      `没有选项“${literal.value}”，可用：${list}`,
      `there is no choice "${literal.value}"; allowed: ${list}`,
      allowed,
    );
  };

  const tested = (node: ExpressionNode, scopes: readonly CheckScope[]): Value | undefined => {
    if (node.type !== 'SubExpression') return undefined;
    const called = node.path.parts[0];
    const [first, second] = node.params;
    if (!first) return undefined;
    if (called === INTERNAL.test) {
      const found = known(first, scopes);
      return found.kind === 'value' ? found : undefined;
    }
    if (called === 'has') {
      const found = known(first, scopes);
      const items = found.kind === 'value' ? itemsOf(found.part.shape) : undefined;
      if (found.kind === 'value' && !items)
        report(node, 'TEMPLATE_VALUE_TYPE', '“has” 需要列表', '"has" needs a list');
      if (found.kind === 'value' && items)
        choice(node, { ...found, part: { shape: items, required: true } }, second);
      if (second) tested(second, scopes);
      return undefined;
    }
    const values = node.params.map((param) => tested(param, scopes));
    if (called === 'eq') {
      choice(node, values[0], second);
      choice(node, values[1], first);
    }
    return undefined;
  };

  const present = (node: ExpressionNode, found: Value, asked: ReadonlySet<string>) => {
    const unsure = firstUnsure(schemas, found, asked);
    if (unsure === undefined) return;
    report(
      node,
      'TEMPLATE_OPTIONAL_UNGUARDED',
      `“${unsure}”可能没有，须先用 {{#if}} 判断`,
      `"${unsure}" may be absent: ask {{#if}} first`,
    );
  };

  const printed = (node: MustacheNode, scopes: readonly CheckScope[], asked: ReadonlySet<string>) => {
    const called = node.path.parts[0]!;
    const [first] = node.params;
    if (called === 'box' && first) tested(first, scopes);
    const needs = NEEDS[called];
    if (!needs || !first) return;
    const found = known(first, scopes);
    if (found.kind !== 'value') return;
    present(first, found, asked);
    const { shape } = found.part;
    const types = [...typesOf(shape)];
    const titled = keywordOf(shape, 'x-enum') !== undefined;
    if (
      types.some((type) => !needs.types.includes(type)) ||
      (called === 'label' && types.length > 0 && !titled)
    ) {
      report(node, 'TEMPLATE_VALUE_TYPE', `这里应为${needs.zh}`, `${needs.en} is needed here`);
    } else if (called === INTERNAL.print && titled) {
      report(
        node,
        'TEMPLATE_VALUE_TYPE',
        '选项须用 {{label …}} 打印',
        'a choice is printed with {{label …}}',
      );
    }
  };

  const block = (node: BlockNode, scopes: readonly CheckScope[], asked: ReadonlySet<string>) => {
    const called = node.path.parts[0];
    const first = node.params[0]!;
    const inverse = (more: ReadonlySet<string>) => node.inverse && program(node.inverse, scopes, more);
    if (called === 'if' || called === 'unless') {
      tested(first, scopes);
      const pathsOf = (text: string) => {
        const found = resolvePath(schemas, scopes, text);
        return found.kind === 'value'
          ? found.path.map((_, index) => keyOf(found.path.slice(0, index + 1)))
          : [];
      };
      program(node.program, scopes, new Set([...asked, ...proven(first, called === 'if', pathsOf)]));
      inverse(new Set([...asked, ...proven(first, called !== 'if', pathsOf)]));
      return;
    }
    const found = known(first, scopes);
    if (found.kind !== 'value') return;
    if (called === INTERNAL.within) {
      present(first, found, asked);
      program(node.program, [...scopes, { path: found.path, round: false, names: {} }], asked);
      return;
    }
    if (!itemsOf(found.part.shape))
      return report(node, 'TEMPLATE_VALUE_TYPE', '“#each” 需要列表', '"#each" needs a list');
    const said = node.hash?.pairs.find((pair) => pair.key === 'names')?.value;
    const [item, index] = said?.type === 'StringLiteral' ? said.value.split(' ') : [];
    const names = {
      ...(item ? { [item]: 'item' as const } : {}),
      ...(index ? { [index]: 'index' as const } : {}),
    };
    program(node.program, [...scopes, { path: [...found.path, '*'], round: true, names }], asked);
    inverse(asked);
  };

  const program = (tree: ProgramNode, scopes: readonly CheckScope[], asked: ReadonlySet<string>): void => {
    for (const node of tree.body) {
      if (node.type === 'MustacheStatement') printed(node, scopes, asked);
      if (node.type === 'BlockStatement') block(node, scopes, asked);
    }
  };

  try {
    program(transformTemplate(parse, sources), [{ path: [], round: false, names: {} }], new Set());
  } catch (error) {
    if (error instanceof DeskError) return error.issues;
    throw error;
  }
  return issues;
};
