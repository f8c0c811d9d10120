import Handlebars from 'handlebars';
import { DeskError, type Issue } from '../../src/core/issue.ts';
import type { JsonSchema } from '../../src/core/text.ts';
import type { Parse, ProgramNode } from '../../src/pdf/template/ast.ts';
import { checkTemplate } from '../../src/pdf/template/check-template.ts';
import { KNOWN_HELPERS } from '../../src/pdf/template/language.ts';
import { transformTemplate } from '../../src/pdf/template/transform.ts';
import { bundleSchema, readSchemas } from './bundle.ts';
import { ROOT } from './files.ts';
import { literal } from './units.ts';

const SITE = 'https://property-desk.dev/schemas/site.schema.json';
const parse: Parse = (source, options) => Handlebars.parse(source, options);

// Handlebars would trim the white space of a finished tree once more: hand it through as it is.
const compiler = Handlebars.create();
compiler.parse = (tree) => tree as unknown as ReturnType<typeof Handlebars.parse>;

/** The site's schema, which gives the shape of `site` in templates; `true` while there is none. */
const loadSite = (): JsonSchema | true => {
  const files = readSchemas(ROOT, []);
  const file = files.get(SITE);
  return file ? (bundleSchema(file, files) as JsonSchema) : true;
};

let site: JsonSchema | true | undefined;

const reachable = (source: string, partials: Readonly<Record<string, string>>): string[] => {
  const found = new Set<string>();
  const visit = (text: string): void => {
    for (const [, name = ''] of text.matchAll(/\{\{~?>\s*([\w/-]+)/g)) {
      if (found.has(name) || !Object.hasOwn(partials, name)) continue;
      found.add(name);
      visit(partials[name] ?? '');
    }
  };
  visit(source);
  return [...found].sort();
};

/** What is wrong with a template, each issue with file and line: see `checkTemplate`. */
export const lintTemplate = (
  id: string,
  source: string,
  partials: Readonly<Record<string, string>>,
  schemas: { readonly data: JsonSchema; readonly site: JsonSchema | true },
): readonly Issue[] => checkTemplate({ id, source, partials }, schemas);

/**
 * The source of a document's `TemplateModule` as a JavaScript expression. `schema` is the document's bundled schema with
 * `$defs/calc` where the unit computes values. Throws `TEMPLATE_UNSOUND` with every issue that the lint finds.
 */
export const compileTemplate = (
  id: string,
  source: string,
  partials: Readonly<Record<string, string>>,
  schema: Readonly<Record<string, unknown>>,
  siteSchema: JsonSchema | true = (site ??=
    loadSite()),
): string => {
  const issues = lintTemplate(id, source, partials, { data: schema as JsonSchema, site: siteSchema });
  if (issues.length > 0) {
    const lines = (language: 'zh' | 'en') =>
      issues.map((it) => `\n  ${it.code} ${it.message[language]}`).join('');
    throw new DeskError('TEMPLATE_UNSOUND', { zh: lines('zh'), en: lines('en') }, issues);
  }
  const tree: ProgramNode = transformTemplate(parse, { id, source, partials });
  const spec = String(
    compiler.precompile(tree, {
      strict: true,
      noEscape: true,
      knownHelpersOnly: true,
      knownHelpers: KNOWN_HELPERS,
    }),
  );
  const used = Object.fromEntries(reachable(source, partials).map((name) => [name, partials[name]]));
  return `{ id: ${literal(id)}, spec: ${spec}, partials: ${literal(used)}, source: ${literal(source)} }`;
};
