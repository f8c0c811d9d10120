import type { JsonObject, Language } from '../../core/text.ts';
import type { Block } from '../blocks.ts';
import { type Helpers, makeHelpers } from './helpers.ts';
import { runTemplate } from './runtime.ts';
import { openSession, type PrintedTerm, type Session } from './session.ts';
import { type TemplateDocument, toBlocks } from './to-blocks.ts';

/** How a document is rendered. */
export interface RenderOptions {
  /** A blank paper: every value but the site's is room to write in, every branch is printed. */
  readonly blank?: boolean;
  /** Default `zh`. */
  readonly language?: Language;
  /** Reads a figure by id for `{{term}}`; throws for one that is not known. */
  readonly term: (id: string) => PrintedTerm;
}

/** The root context of a template: the document's data with `site` and `calc`. On a blank paper only `site` is read. */
export type TemplateView = JsonObject;

/** Renders with the given runner of the template: what compiled and interpreted templates share. */
export const renderWith = (
  run: (helpers: Helpers) => string,
  document: TemplateDocument,
  view: TemplateView,
  options: RenderOptions,
): Block[] => {
  const session: Session = openSession({
    view,
    schema: document.schema,
    blank: options.blank ?? false,
    language: options.language ?? 'zh',
    term: options.term,
  });
  return toBlocks(run(makeHelpers(session)), session, document);
};

/**
 * Renders a document's compiled template to blocks. Throws `DeskError`: `TEMPLATE_VALUE_MISSING`, `TEMPLATE_VALUE_TYPE`,
 * `VALUE_PRIVATE_USE` (path without value), `TEMPLATE_CONTAINER_…`, `TEMPLATE_MARKDOWN`, `TEMPLATE_VALUE_LOST`.
 */
export const renderTemplate = (
  document: TemplateDocument,
  view: TemplateView,
  options: RenderOptions,
): Block[] => renderWith((helpers) => runTemplate(document.template, helpers), document, view, options);
