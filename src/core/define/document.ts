import type { Validate } from '../issue.ts';
import type { Bilingual, ClauseRef, JsonObject, JsonSchema } from '../text.ts';
import type { Check } from './form.ts';

/** A precompiled Handlebars template and the paths that it reads. */
export interface TemplateModule {
  readonly id: string;
  /** Handlebars' precompiled specification, a plain object of functions: no eval at run time. */
  readonly spec: unknown;
  readonly partials: { readonly [name: string]: unknown };
  /** Source text, for hosts that override parts of it. */
  readonly source: string;
}

/** What `schemas/documents/<id>.schema.json` and `templates/<id>.md.hbs` generate. */
export interface DocumentModule {
  readonly id: string;
  readonly title: Bilingual;
  readonly schema: JsonSchema;
  readonly validate: Validate;
  readonly template: TemplateModule;
}

/** What a view may use besides the data. */
export interface ViewContext {
  readonly site: JsonObject;
  /** The civil date of printing in the site's zone. */
  readonly today: string;
  /** Reads a term by id at `today`; throws `TERM_UNKNOWN`. */
  readonly term: (id: string) => number | boolean | string;
}

/** One text document: an agreement or a booklet. */
export interface DocumentUnit<T = unknown> extends DocumentModule {
  readonly kind: 'document';
  readonly version: number;
  readonly clauses: readonly ClauseRef[];
  /** How `##` headings are numbered: 第一条, 一、, or not at all. */
  readonly numbering: 'article' | 'chapter' | 'none';
  /** Marks of the copies that are signed; one entry a copy. */
  readonly copies?: readonly Bilingual[];
  /** Laws and rules that the text rests on, with the date of the wording. Printed at the end. */
  readonly sources: readonly {
    readonly title: string;
    readonly articles: readonly string[];
    readonly wording: string;
  }[];
  /** False for a paper of another issuer (the developer): printed without the site's letterhead. */
  readonly letterhead?: false;
  /** Rules across fields, as forms have them; they run only on data that the schema accepts. */
  readonly checks?: readonly Check<T>[];
  /** Values that the wording needs beyond the data: sums, titles, chosen words. Printed as `calc.*`. */
  readonly calc?: (data: T, context: ViewContext) => JsonObject;
}

/** Declares a document from its generated module. */
export const defineDocument = <T>(document: Omit<DocumentUnit<T>, 'kind'>): DocumentUnit<T> => ({
  kind: 'document',
  ...document,
});
