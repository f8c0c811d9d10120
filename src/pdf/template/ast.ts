/** The part of Handlebars' syntax tree that templates may use. */

/** Where a node begins: the template's or partial's name, and the line (from 1). */
export interface Location {
  readonly source?: string;
  readonly start: { readonly line: number; readonly column: number };
}

export interface PathNode {
  readonly type: 'PathExpression';
  readonly data: boolean;
  readonly depth: number;
  readonly parts: readonly string[];
  readonly original: string;
  readonly loc: Location;
}

export interface StringNode {
  readonly type: 'StringLiteral';
  readonly value: string;
  readonly original: string;
  readonly loc: Location;
}

export interface NumberNode {
  readonly type: 'NumberLiteral';
  readonly value: number;
  readonly original: number;
  readonly loc: Location;
}

export interface BooleanNode {
  readonly type: 'BooleanLiteral';
  readonly value: boolean;
  readonly original: boolean;
  readonly loc: Location;
}

export interface CallNode {
  readonly type: 'SubExpression';
  readonly path: PathNode;
  readonly params: readonly ExpressionNode[];
  readonly hash?: HashNode;
  readonly loc: Location;
}

export interface HashNode {
  readonly type: 'Hash';
  readonly pairs: readonly HashPairNode[];
  readonly loc: Location;
}

export interface HashPairNode {
  readonly type: 'HashPair';
  readonly key: string;
  readonly value: ExpressionNode;
  readonly loc: Location;
}

export type ExpressionNode = PathNode | StringNode | NumberNode | BooleanNode | CallNode;

export interface ContentNode {
  readonly type: 'ContentStatement';
  readonly value: string;
  readonly original: string;
  readonly loc: Location;
}

export interface CommentNode {
  readonly type: 'CommentStatement';
  readonly value: string;
  readonly loc: Location;
}

export interface MustacheNode {
  readonly type: 'MustacheStatement';
  readonly path: PathNode;
  readonly params: readonly ExpressionNode[];
  readonly hash?: HashNode;
  readonly escaped: boolean;
  readonly loc: Location;
}

export interface BlockNode {
  readonly type: 'BlockStatement';
  readonly path: PathNode;
  readonly params: readonly ExpressionNode[];
  readonly hash?: HashNode;
  readonly program: ProgramNode;
  readonly inverse?: ProgramNode;
  readonly loc: Location;
}

export interface PartialNode {
  readonly type: 'PartialStatement';
  readonly name: PathNode;
  readonly params: readonly ExpressionNode[];
  readonly hash?: HashNode;
  readonly indent: string;
  readonly loc: Location;
}

export type StatementNode = ContentNode | CommentNode | MustacheNode | BlockNode | PartialNode;

export interface ProgramNode {
  readonly type: 'Program';
  readonly body: readonly StatementNode[];
  readonly blockParams?: readonly string[];
  /** An `{{else if}}`: the body is one block. */
  readonly chained?: boolean;
  readonly loc: Location;
}

/** Handlebars' parser: text to syntax tree. Handed in, so that only builds and overrides load it. */
export type Parse = (source: string, options: { srcName: string }) => unknown;
