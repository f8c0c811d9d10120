import type { Policy } from '../define/policy.ts';
import { defineProcedure, type EventsModule, type Procedure } from '../define/procedure.ts';
import type { Term } from '../define/term.ts';
import { interpretSchema } from '../form/interpret.ts';
import { reachDefs } from '../form/walk.ts';
import { DeskError, type Issue, type Validate } from '../issue.ts';
import { copyJson } from '../json/canonical.ts';
import type { Json, JsonObject, JsonSchema } from '../text.ts';
import { checkConfig, checkDataSchema } from './check.ts';
import { setupProcedure } from './setup.ts';
import type { ProcedureJson } from './to-json.ts';

/** Event data from a schema that came as data: validators that interpret it, made when first used. */
export function eventsFromSchema(schema: JsonSchema, types: readonly string[]): EventsModule {
  const interpret = interpretSchema(schema);
  const defs = (schema.$defs ?? {}) as { readonly [name: string]: JsonObject };
  return {
    schema,
    events: Object.fromEntries(
      types.map((type) => {
        let check: Validate | undefined;
        const own = defs[type] as JsonObject;
        const reached = [...reachDefs(schema, own)].toSorted();
        const needed = Object.fromEntries(reached.map((name) => [name, defs[name] as JsonObject]));
        return [
          type,
          {
            schema: reached.length ? { ...own, $defs: needed } : own,
            validate: (value: unknown) => (check ??= interpret(`/$defs/${type}`))(value),
          },
        ];
      }),
    ),
  };
}

/** Everything that the schema cannot know of a procedure as data. */
function furtherIssues({ config, data, events }: ProcedureJson): readonly Issue[] {
  const defs = (data.$defs ?? {}) as JsonObject;
  const undefinedData = Object.keys(events)
    .filter((type) => !Object.hasOwn(defs, type))
    .map((type): Issue => {
      const message = { zh: '事件没有数据定义', en: 'The event has no definition of its data' };
      return { path: `/data/$defs/${type}`, code: 'REQUIRED', message };
    });
  const [first] = Object.hasOwn(events, 'OPEN') ? [] : ['OPEN'];
  const opening: readonly Issue[] =
    first === undefined
      ? []
      : [
          {
            path: '/events/OPEN',
            code: 'REQUIRED',
            message: { zh: '流程由 OPEN 事件开始', en: 'A procedure begins with OPEN' },
          },
        ];
  return [...opening, ...undefinedData, ...checkConfig(config, '/config'), ...checkDataSchema(data, '/data')];
}

/** What reading a procedure from data needs. */
export interface ReadOptions {
  /** The validator of `procedure.schema.json`. */
  readonly validate: Validate;
  /** Policies and terms that the machine uses on its own; a desk puts its site's in their place. */
  readonly policies?: readonly Policy[];
  readonly terms?: readonly Term[];
}

/**
 * Makes a procedure from data. Its guards ask policies or the listed tests, its actions are the listed ones, its data
 * are checked by an interpreting validator: nothing is made into code. Throws `PROCEDURE_INVALID` with every issue.
 */
export function procedureFromJson(json: unknown, { validate, policies, terms }: ReadOptions): Procedure {
  const issues = validate(json);
  const further = issues.length ? [] : furtherIssues(json as ProcedureJson);
  if (issues.length + further.length) {
    throw new DeskError(
      'PROCEDURE_INVALID',
      { zh: '流程定义不符合要求，详见各项问题。', en: 'The procedure is not valid; see the issues.' },
      [...issues, ...further],
    );
  }
  const { id, title, version, clauses, events, data, config, ...rest } = copyJson(
    json as Json,
  ) as unknown as ProcedureJson;
  const use = { ...(policies ? { policies } : {}), ...(terms ? { terms } : {}) };
  return defineProcedure({
    id,
    title,
    version,
    clauses,
    forms: rest.forms ?? [],
    policies: rest.policies ?? [],
    documents: rest.documents ?? [],
    events,
    messages: rest.messages ?? {},
    ...(rest.reasons ? { reasons: rest.reasons } : {}),
    data: eventsFromSchema(data, Object.keys(events)),
    machine: () => setupProcedure(use).createMachine(config),
  });
}
