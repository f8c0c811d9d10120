// oxlint-disable-next-line typescript/triple-slash-reference -- ambient declarations cannot be imported
/// <reference path="./handlebars.d.ts" />
import runtime from 'handlebars/runtime.js';
import type { TemplateModule } from '../../core/define/document.ts';
import type { HelperCall, Helpers } from './helpers.ts';

type HandlebarsHelper = (...args: unknown[]) => unknown;

type Delegate = ReturnType<ReturnType<typeof runtime.create>['template']>;

interface HandlebarsOptions {
  readonly hash: { readonly [key: string]: unknown };
  readonly fn?: (context: unknown) => string;
  readonly inverse?: (context: unknown) => string;
}

// Handlebars hands over the arguments, then its options. Contexts are ours: its own stays empty.
const adapt =
  (helper: (call: HelperCall) => unknown): HandlebarsHelper =>
  (...args) => {
    const { hash, fn, inverse } = args.at(-1) as HandlebarsOptions;
    return helper({
      params: args.slice(0, -1),
      hash,
      ...(fn ? { fn: () => fn({}) } : {}),
      ...(inverse ? { inverse: () => inverse({}) } : {}),
    });
  };

// Each template has an environment of its own, made when it is first printed.
const ready = new WeakMap<TemplateModule, Delegate>();

const prepare = (template: TemplateModule): Delegate => {
  const made = ready.get(template) ?? runtime.create().template(template.spec);
  ready.set(template, made);
  return made;
};

/** Runs a precompiled template: Markdown with markers in the place of values. Generates no code. */
export const runTemplate = (template: TemplateModule, helpers: Helpers): string =>
  prepare(template)(
    {},
    { helpers: Object.fromEntries(Object.entries(helpers).map(([name, helper]) => [name, adapt(helper)])) },
  );
