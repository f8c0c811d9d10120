import { DeskError, type Issue } from '../../core/issue.ts';
import { checkPaths } from './check.ts';
import { splitContainers } from './containers.ts';
import { templateIssue } from './errors.ts';
import { makeHelpers } from './helpers.ts';
import { parseTemplate, readTemplate, runTree } from './interpret.ts';
import { PRIVATE_USE } from './private-use.ts';
import { openSession } from './session.ts';
import { propertyNames, shapeOf, VIEW_PARTS, type ViewSchemas } from './shape.ts';
import { toBlocks } from './to-blocks.ts';
import type { TemplateSources } from './transform.ts';

const COPY = { zh: '一', en: 'one' };

const issuesOf = (run: () => unknown): readonly Issue[] => {
  try {
    run();
    return [];
  } catch (error) {
    if (error instanceof DeskError) return error.issues;
    throw error;
  }
};

const takenNames = (id: string, schemas: ViewSchemas): readonly Issue[] => {
  const names = propertyNames(shapeOf(schemas.data));
  return VIEW_PARTS.filter((name) => names.includes(name)).map((name) =>
    templateIssue(
      id,
      'TEMPLATE_NAME_TAKEN',
      `数据不得有“${name}”字段`,
      `the data may not have a field "${name}"`,
    ),
  );
};

// The rendered text is nowhere to be read: quote the line. It is blank, so it holds no value.
const quote = (issue: Issue, lines: readonly string[]): Issue => {
  const line = lines[Number(/:(\d+)$/.exec(issue.path)?.[1] ?? 0) - 1]
    ?.replaceAll(new RegExp(PRIVATE_USE, 'gu'), '')
    .trim();
  if (!line) return issue;
  return { ...issue, message: { zh: `${issue.message.zh}：${line}`, en: `${issue.message.en}: ${line}` } };
};

const checkBlank = (sources: TemplateSources, schemas: ViewSchemas): readonly Issue[] => {
  const document = {
    id: sources.id,
    template: { id: sources.id, spec: undefined, partials: sources.partials, source: sources.source },
    schema: schemas.data,
    numbering: 'none' as const,
    copies: [COPY],
    sources: [{ title: '', articles: [], wording: '' }],
  };
  const session = openSession({
    view: {},
    schema: schemas.data,
    blank: true,
    language: 'zh',
    term: () => ({ value: 1, unit: 'count' }),
  });
  let text = '';
  const issues = issuesOf(() => {
    text = runTree(readTemplate(sources), makeHelpers(session));
    toBlocks(text, session, document);
  });
  return issues.map((issue) => quote(issue, text.split('\n')));
};

/**
 * Checks a template before it is used: its paths and helpers against the view's schemas, its containers, then its Markdown and marks
 * of provenance by printing it blank, which takes every branch. The empty list means sound. For builds and for a host's own wording.
 */
export const checkTemplate = (sources: TemplateSources, schemas: ViewSchemas): readonly Issue[] => {
  const issues = [
    ...takenNames(sources.id, schemas),
    ...checkPaths(parseTemplate, sources, schemas),
    ...issuesOf(() => splitContainers(sources.source, `${sources.id}.md.hbs`)),
  ];
  return issues.length > 0 ? issues : checkBlank(sources, schemas);
};
