import type { Block } from '../blocks.ts';
import { readTemplate, runTree } from './interpret.ts';
import { type RenderOptions, renderWith, type TemplateView } from './render.ts';
import type { TemplateDocument } from './to-blocks.ts';

/** A host's own wording of a template. */
export interface TemplateOverride {
  readonly source: string;
  /** Partials that it adds or replaces, by name. */
  readonly partials?: { readonly [name: string]: string };
}

/** The partials that came with a template, as text. */
export const partialSources = (partials: { readonly [name: string]: unknown }): { [name: string]: string } =>
  Object.fromEntries(
    Object.entries(partials).filter((it): it is [string, string] => typeof it[1] === 'string'),
  );

/**
 * Renders a template that was not compiled, by walking its syntax tree: no code is generated, so it runs under a strict
 * Content-Security-Policy. Gives what the compiled template gives. Check a host's template first with `checkTemplate`.
 */
export const interpretTemplate = (
  document: TemplateDocument,
  override: TemplateOverride,
  view: TemplateView,
  options: RenderOptions,
): Block[] => {
  const tree = readTemplate({
    id: document.id,
    source: override.source,
    partials: { ...partialSources(document.template.partials), ...override.partials },
  });
  return renderWith((helpers) => runTree(tree, helpers), document, view, options);
};
