import { Ajv2020 } from 'ajv/dist/2020.js';
import { runScript, type Script } from '../../src/core/case/script.ts';
import { decide, type Facts } from '../../src/core/decide/index.ts';
import type { DocumentUnit } from '../../src/core/define/document.ts';
import type { Duty } from '../../src/core/define/duty.ts';
import type { Form } from '../../src/core/define/form.ts';
import type { Policy } from '../../src/core/define/policy.ts';
import type { Procedure } from '../../src/core/define/procedure.ts';
import { createDeskFrom, type Desk } from '../../src/core/desk.ts';
import { formats } from '../../src/core/formats/index.ts';
import { readValue } from '../../src/core/table/index.ts';
import type { Json, JsonObject } from '../../src/core/text.ts';
import * as catalogue from '../../src/generated/catalogue.ts';
import { validate as validateSite } from '../../src/generated/schemas/site.ts';
import { tableOf } from '../../src/inspect/procedure.ts';
import { dutyOccurrences } from '../../src/list-duties.ts';
import { documentBlocks } from '../../src/pdf/print.ts';
import { interpretTemplate } from '../../src/pdf/template/override.ts';
import { partialText } from '../../src/pdf/template/partial-text.ts';
import { blankView, makeView } from '../../src/pdf/template/view.ts';
import { sampleNames, sampleOf } from '../../src/samples.ts';
import { situationsOf } from '../policies/situations/index.ts';

const AT = '2026-11-28T12:00:00+08:00';

const whole = { ...catalogue, validateSite };
const desk = createDeskFrom(whole);

/** What a run gives, or the name of what it throws: either way it can be compared. */
const outcome = (run: () => unknown): string => {
  try {
    return JSON.stringify(run());
  } catch (error) {
    return `throws ${String(error)}`;
  }
};

/** Whether a run without the target went through and gave something else: a run that breaks proves nothing about it. */
const differs = (before: string, after: string): boolean => before !== after && !after.startsWith('throws');

const samplesOf = (kind: string, id: string): readonly Json[] =>
  sampleNames(kind, id)
    .filter((name) => !name.startsWith('invalid/'))
    .map((name) => sampleOf(kind, id, name) as Json);

/** Where the sample scripts of a procedure lead, and what they cause. */
const played = (id: string, on: Desk): unknown =>
  samplesOf('procedure', id).map((script) => {
    const { state, done, refused, effects } = runScript(on, id, script as unknown as Script);
    return { state, done, refused, effects };
  });

/** The states in which the sample scripts of a procedure come to rest. */
function restingStates(procedure: Procedure): ReadonlySet<string> {
  const table = tableOf(procedure);
  const seen = new Set<string>();
  for (const script of samplesOf('procedure', procedure.id)) {
    runScript(desk, procedure.id, script as unknown as Script, {
      onStep: (_type, state) => {
        for (const { path } of readValue(table, state)?.nodes ?? []) seen.add(path);
      },
    });
  }
  return seen;
}

type Config = { [key: string]: unknown };

const withConfig = (procedure: Procedure, change: (config: Config) => void): Desk => {
  const machine = procedure.machine();
  const config = structuredClone(machine.config) as Config;
  change(config);
  const changed: Procedure = { ...procedure, machine: () => ({ config }) as never };
  return createDeskFrom({
    ...whole,
    procedures: catalogue.procedures.map((one) => (one === procedure ? changed : one)),
  });
};

const eachState = (node: Config, visit: (node: Config) => void): void => {
  visit(node);
  for (const child of Object.values((node.states ?? {}) as { [key: string]: Config }))
    eachState(child, visit);
};

const stateAt = (config: Config, keys: readonly string[]): Config =>
  keys.reduce((node, key) => (node.states as { [key: string]: Config })[key] as Config, config);

const dropState = (config: Config, path: string): void => {
  const keys = path.split('.');
  delete (stateAt(config, keys.slice(0, -1)).states as Config)[keys.at(-1) as string];
};

/** Leaves a state that does nothing. */
const emptyState = (config: Config, path: string): void => {
  const state = stateAt(config, path.split('.'));
  for (const key of Object.keys(state)) if (key !== 'meta') delete state[key];
};

const dropEvent = (config: Config, type: string): void =>
  eachState(config, (node) => {
    const on = node.on as { [type: string]: unknown } | undefined;
    if (on) delete on[type];
  });

const baselines = new Map(
  catalogue.procedures.map((unit) => [
    unit.id,
    { rests: restingStates(unit), result: outcome(() => played(unit.id, desk)) },
  ]),
);

/**
 * Whether the samples of a procedure notice that a state or an event is gone. A machine that lacks a target does not
 * compile, whoever goes there: a state that no sample rests in must be noticed when it only ceases to do anything.
 */
export function procedureNotices(procedure: Procedure, part: string): boolean {
  const { rests, result } = baselines.get(procedure.id) as { rests: ReadonlySet<string>; result: string };
  const without = (drop: (config: Config, part: string) => void): string =>
    outcome(() =>
      played(
        procedure.id,
        withConfig(procedure, (config) => drop(config, part)),
      ),
    );
  if (Object.hasOwn(procedure.events, part)) return differs(result, without(dropEvent));
  return rests.has(part) ? without(dropState) !== result : differs(result, without(emptyState));
}

/** The rules that speak in a policy's samples and in the situations worked out for it. */
const decided = (policy: Policy): string => {
  const { base, situations } = situationsOf[policy.id] ?? { base: {}, situations: [] };
  const samples = samplesOf('policy', policy.id) as unknown as readonly { readonly facts: Facts }[];
  const term = (id: string): number | boolean | string => desk.terms.value(id, AT);
  const unit = (id: string): string => catalogue.terms.find((one) => one.id === id)?.unit ?? '';
  const asked = [
    ...samples.map(({ facts }) => facts),
    ...situations.map(([change]) => ({ ...base, ...change })),
  ];
  return outcome(() =>
    asked.map((facts) => decide(policy, facts, { at: AT, term, unit }).reasons.map(({ rule }) => rule)),
  );
};

/** Whether the samples of a policy, or the situations worked out for it, notice that a rule is gone. */
export const policyNotices = (policy: Policy, rule: string): boolean =>
  differs(decided(policy), decided({ ...policy, rules: policy.rules.filter(({ name }) => name !== rule) }));

function compile(schema: object): (data: unknown) => boolean {
  const ajv = new Ajv2020({ strict: false, ownProperties: true });
  for (const [name, test] of Object.entries(formats)) ajv.addFormat(name, test);
  return ajv.compile(schema) as (data: unknown) => boolean;
}

/** Whether the valid samples of a form notice that a field is gone: it is then an unknown key. */
export function formNotices(form: Form<never>, pointer: string): boolean {
  const schema = structuredClone(form.schema) as Config;
  const keys = pointer.split('/').slice(1);
  let node = schema;
  for (const key of keys.slice(0, -1)) {
    node = (key === '-' ? node.items : (node.properties as Config)[key]) as Config;
  }
  const last = keys.at(-1) as string;
  delete (node.properties as Config)[last];
  if (Array.isArray(node.required)) node.required = node.required.filter((key) => key !== last);
  const [isValid, isStillValid] = [compile(form.schema), compile(schema)];
  return samplesOf('form', form.id).some((sample) => isValid(sample) && !isStillValid(sample));
}

/** Whether a form's own samples notice that the whole form is gone. */
export function wholeFormNotices(form: Form<never>): boolean {
  const without = createDeskFrom({ ...whole, forms: catalogue.forms.filter((one) => one !== form) });
  return samplesOf('form', form.id).some((sample) =>
    outcome(() => without.validate(form.id, sample)).includes('FORM_UNKNOWN'),
  );
}

/** Whether anything printed, decided or due notices that a figure is gone. */
export function termNotices(id: string): boolean {
  const without = createDeskFrom({ ...whole, terms: catalogue.terms.filter((term) => term.id !== id) });
  const runs = [
    ...catalogue.policies.map(
      (policy) => () => without.decide(policy.id, situationsOf[policy.id]?.base ?? {}, { at: AT }),
    ),
    ...catalogue.documents.flatMap((unit) =>
      samplesOf('document', unit.id).map(
        (data) => () => documentBlocks(unit, data, { desk: without, at: AT }),
      ),
    ),
    // Figures of recurring duties.
    () => dutyOccurrences(catalogue.duties, { from: '2026-11-01', to: '2026-11-30', terms: without.terms }),
    // Figures that only deadlines use.
    ...catalogue.procedures.map((unit) => () => played(unit.id, without)),
  ];
  return runs.some((run) => outcome(run).includes('TERM_UNKNOWN'));
}

const isGap = (line: string): boolean => line.trim() === '' || /^\s*(?:\{\{[#/!>]|\{\{else|:::)/.test(line);

/** The text of a template with the block of its n-th source mark taken out. */
function withoutBlock(source: string, n: number): string {
  const lines = source.split('\n');
  const marks = lines.flatMap((line, index) => (line.includes('{src="') ? [index] : []));
  const at = marks[n] as number;
  let from = at;
  // A mark on a line of its own belongs to the block above it.
  if (/^\s*\{src=/.test(lines[at] as string)) {
    while (from > 0 && isGap(lines[from - 1] as string)) from -= 1;
    while (from > 0 && !isGap(lines[from - 1] as string)) from -= 1;
  }
  return lines
    .filter((line, index) => index < from || index > at || (index !== at && isGap(line)))
    .join('\n');
}

/** Every list item numbered 1: an item that is gone must not leave a list that starts at 2, which Markdown reads otherwise. */
const sameNumbers = (source: string): string => source.replaceAll(/^(\s*)\d+\. /gm, '$11. ');

const today = AT.slice(0, 10);
const reads = {
  site: {},
  today,
  term: (id: string): number | boolean | string => desk.terms.value(id, today),
};

/** Whether the printed samples of a text notice that the block of its n-th source mark is gone. */
export function documentNotices(unit: DocumentUnit<never>, n: number): boolean {
  const source = partialText(unit.template);
  const changed = withoutBlock(source, n);
  const term = (id: string) => ({ ...desk.terms.read(id, today) });
  return [undefined, ...samplesOf('document', unit.id)].some((data) => {
    const blank = data === undefined;
    const view = blank
      ? blankView({})
      : makeView(unit as DocumentUnit<JsonObject>, data as JsonObject, reads);
    const render = (text: string): string =>
      outcome(() => interpretTemplate(unit, { source: sameNumbers(text) }, view, { blank, term }));
    return differs(render(source), render(changed));
  });
}

/** Whether what is due in a year notices that a duty is gone. */
export function dutyNotices(id: string): boolean {
  const year = { from: '2026-01-01', to: '2026-12-31' };
  const due = (duties: readonly Duty[]): string => outcome(() => dutyOccurrences(duties, year));
  return differs(due(catalogue.duties), due(catalogue.duties.filter((duty) => duty.id !== id)));
}
