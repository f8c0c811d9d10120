import { DeskError, type Issue } from '../../core/issue.ts';
import { checkPaths } from './check.ts';
import { parseTemplate, readTemplate, runTree } from './interpret.ts';
import { renderWith } from './render.ts';
import type { ViewSchemas } from './shape.ts';
import type { TemplateSources } from './transform.ts';

const COPY = { zh: '一', en: 'one' };

/**
 * Checks a template before it is used: its paths and helpers against the view's schemas, then its Markdown, marks of provenance and
 * containers by printing it blank, which takes every branch. The empty list means sound. For builds and for a host's own wording.
 */
export const checkTemplate = (sources: TemplateSources, schemas: ViewSchemas): readonly Issue[] => {
  const issues = checkPaths(parseTemplate, sources, schemas);
  if (issues.length > 0) return issues;
  const document = {
    id: sources.id,
    template: { id: sources.id, spec: undefined, partials: sources.partials, source: sources.source },
    schema: schemas.data,
    numbering: 'none' as const,
    copies: [COPY],
    sources: [{ title: '', articles: [], wording: '' }],
  };
  const tree = readTemplate(sources);
  try {
    renderWith(
      (helpers) => runTree(tree, helpers),
      document,
      { site: {} },
      {
        blank: true,
        term: () => ({ value: 1, unit: 'count' }),
      },
    );
    return [];
  } catch (error) {
    if (error instanceof DeskError) return error.issues;
    throw error;
  }
};
