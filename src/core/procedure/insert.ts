import type { AnyStateMachine } from 'xstate';
import type { EventCard, Procedure } from '../define/procedure.ts';
import { DeskError, type Issue } from '../issue.ts';
import { copyJson } from '../json/canonical.ts';
import { compileTable } from '../table/index.ts';
import type { Bilingual, ClauseRef, Json, JsonObject, JsonSchema } from '../text.ts';
import { checkConfig, checkDataSchema } from './check.ts';
import type { NamedConfig, ProcedureConfig, StateConfig, TransitionConfig } from './config.ts';
import { eventsFromSchema } from './from-json.ts';
import { setupProcedure } from './setup.ts';

/** An event of an inserted step: its card, its data, and where it leads. */
export interface InsertedEvent extends EventCard {
  readonly data?: JsonSchema;
  /** `next` along the transition that was split, `back` to the state it came from, `stay`, or a state's path. */
  readonly target?: string;
  readonly guard?: NamedConfig;
  readonly actions?: NamedConfig | readonly NamedConfig[];
}

/** A step put into a procedure: it splits one transition. */
export interface Insert {
  readonly on: { readonly from: string; readonly event: string; readonly to: string };
  /**
   * `after`: the event leads to the step, and only the step leads on. `before`: the step leads to a state of its own in
   * which the event is taken. `gate`: no state is left (for states whose lanes must stay where they are); the event is
   * taken once the step has been recorded.
   */
  readonly place?: 'before' | 'after' | 'gate';
  readonly state: { readonly key: string; readonly title: Bilingual; readonly clauses: readonly ClauseRef[] };
  /** Events of the old state that the new one takes too. With `before`, it takes all of them. */
  readonly keep?: readonly string[];
  readonly events: { readonly [type: string]: InsertedEvent };
  readonly messages?: { readonly [id: string]: Bilingual };
  readonly reasons?: Procedure['reasons'];
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
interface Draft extends Omit<Mutable<StateConfig>, 'states' | 'on'> {
  states?: { [key: string]: Draft };
  on?: { [type: string]: unknown };
}

const NO_DATA: JsonObject = {
  title: '没有数据',
  'x-en': { title: 'No data' },
  type: 'object',
  properties: {},
  additionalProperties: false,
  examples: [{}],
};

const issue = (path: string, code: string, zh: string, en: string, allowed?: readonly string[]): Issue => ({
  path,
  code,
  message: { zh, en },
  ...(allowed ? { allowed } : {}),
});

const stateAt = (config: Draft, path: string): Draft | undefined =>
  path.split('.').reduce<Draft | undefined>((node, key) => {
    const { states = {} } = node ?? {};
    return Object.hasOwn(states, key) ? states[key] : undefined;
  }, config);

const listOf = (transitions: unknown): TransitionConfig[] =>
  (Array.isArray(transitions) ? transitions : [transitions]).map((one: unknown) =>
    typeof one === 'string' ? { target: one } : (one as TransitionConfig),
  );

/** The place of a transition in the config of its state. */
function findTransition(config: ProcedureConfig, { from, event, to }: Insert['on']): number | undefined {
  const table = compileTable(config);
  const node = table.nodes.find(({ path }) => path === from);
  const found = (node?.on.get(event) ?? []).flatMap(({ targets }, index) =>
    targets?.length === 1 && targets[0]?.path === to ? [index] : [],
  );
  return found.length === 1 ? found[0] : undefined;
}

/** Keeps an event back until the step is on record, without leaving the state. */
function openGate(from: Draft, { on, state, events }: Insert, index: number): void {
  const own = from.on as { [type: string]: unknown };
  const fact = `/facts/${state.key}`;
  for (const [type, { target = 'next', guard, actions }] of Object.entries(events)) {
    const set = { type: 'record', params: { set: { [fact]: '/event/at' } } };
    const lift = { type: 'clear', params: { paths: [fact] } };
    const done = target === 'next' ? [set] : target === 'back' ? [lift] : [];
    own[type] = {
      ...(guard ? { guard } : {}),
      actions: [...done, ...(actions === undefined ? [] : [actions].flat())],
    };
  }
  const all = listOf(own[on.event]);
  const split = all[index] as TransitionConfig;
  const recorded = { type: 'has', params: { at: `/context${fact}`, reason: state.key } };
  const guards = [recorded, ...(split.guard ? [split.guard] : [])];
  own[on.event] = all.with(index, { ...split, guard: { type: 'and', params: { guards } } as never });
}

/** Puts one step into a draft of the config. Gives the issues where it does not fit. */
function insertStep(config: Draft, step: Insert, path: string): readonly Issue[] {
  const { on, place = 'after', state, keep = [], events } = step;
  const absolute = (target: string): string => `#${String((config as { id?: string }).id)}.${target}`;
  const from = stateAt(config, on.from);
  const index = findTransition(config as unknown as ProcedureConfig, on);
  if (!from || index === undefined) {
    const transitions = compileTable(config).transitions.flatMap(({ source, targets }) =>
      (targets ?? []).map((target) => `${source.path} → ${target.path}`),
    );
    const allowed = [...new Set(transitions)].slice(0, 60);
    return [
      issue(
        `${path}/on`,
        'TRANSITION_UNKNOWN',
        '没有唯一的这条转移',
        'There is not exactly one such transition',
        allowed,
      ),
    ];
  }
  const parentPath = on.from.split('.').slice(0, -1);
  const parent = (parentPath.length ? stateAt(config, parentPath.join('.')) : config) as Draft;
  const siblings = (parent.states ??= {});
  if (Object.hasOwn(siblings, state.key) || (parent.type === 'parallel' && place !== 'gate')) {
    return [
      issue(
        `${path}/state/key`,
        'STATE_EXISTS',
        '这里已有同名状态，或不能放状态',
        'A state of this name stands here, or none can',
      ),
    ];
  }
  if (place === 'gate') {
    openGate(from, step, index);
    return [];
  }
  const stepPath = [...parentPath, state.key].join('.');
  const own = from.on as { [type: string]: unknown };
  const all = listOf(own[on.event]);
  const split = all[index] as TransitionConfig;
  const next = place === 'after' ? on.to : stepPath;
  const inserted: { [type: string]: unknown } = {};
  const home: { [type: string]: unknown } = place === 'after' ? inserted : own;
  for (const [type, { target = 'next', guard, actions }] of Object.entries(events)) {
    const to = target === 'next' ? next : target === 'back' ? on.from : target;
    const one = {
      ...(target === 'stay' ? {} : { target: absolute(to) }),
      ...(guard ? { guard } : {}),
      ...(actions ? { actions } : {}),
    };
    // With `before` the step is taken in the old state: it leads to the new one, in which the event is then accepted.
    home[type] = one;
  }
  if (place === 'after') {
    own[on.event] = all.with(index, { ...split, target: absolute(stepPath) });
    for (const type of keep) inserted[type] = own[type];
  } else {
    Object.assign(inserted, own);
    for (const type of Object.keys(events)) delete inserted[type];
    const rest = all.toSpliced(index, 1);
    if (rest.length) own[on.event] = rest;
    else delete own[on.event];
  }
  const unknown = keep.filter((type) => place === 'after' && !Object.hasOwn(own, type));
  siblings[state.key] = { meta: { title: state.title, clauses: state.clauses }, on: inserted } as Draft;
  return unknown.map((type) =>
    issue(
      `${path}/keep`,
      'EVENT_UNKNOWN',
      `原状态不接受 ${type}`,
      `The old state does not take ${type}`,
      Object.keys(own),
    ),
  );
}

/** The reasons that a step brings; a gate says that it has not been passed. */
const reasonsOf = ({ place, state, reasons }: Insert): Procedure['reasons'] =>
  place === 'gate'
    ? {
        [state.key]: {
          clause: state.clauses[0] ?? '',
          message: { zh: `尚未完成：${state.title.zh}`, en: `Not done yet: ${state.title.en}` },
        },
        ...reasons,
      }
    : reasons;

/** What keeps a config from running: a target that does not exist, and the like. */
function compileIssues(config: object, path: string): readonly Issue[] {
  try {
    compileTable(config);
    return [];
  } catch (error) {
    if (!(error instanceof DeskError)) throw error;
    return [{ path, code: error.code, message: error.text }];
  }
}

/**
 * A procedure with a site's steps in it. Its own states and events stay as they are, so stored cases remain readable.
 * Throws `SITE_INVALID` with every issue; `path` leads to the list of steps in the site file.
 */
export function insertSteps(procedure: Procedure, steps: readonly Insert[], path: string): Procedure {
  const config = copyJson(procedure.machine().config as unknown as Json) as unknown as Draft;
  const events: { [type: string]: EventCard } = { ...procedure.events };
  const defs: { [name: string]: Json } = { ...((procedure.data.schema.$defs ?? {}) as JsonObject) };
  const added: string[] = [];
  const issues: Issue[] = [];
  for (const [index, step] of steps.entries()) {
    const at = `${path}/${index}`;
    for (const [type, { data = NO_DATA, title, by, clauses }] of Object.entries(step.events)) {
      if (Object.hasOwn(events, type)) {
        issues.push(
          issue(
            `${at}/events/${type}`,
            'EVENT_EXISTS',
            '流程已有这个事件',
            'The procedure has this event already',
          ),
        );
        continue;
      }
      events[type] = { title, by, clauses };
      defs[type] = data;
      added.push(type);
      issues.push(...checkDataSchema({ ...data, $defs: defs }, `${at}/events/${type}/data`));
    }
    issues.push(...insertStep(config, step, at));
  }
  issues.push(...checkConfig(config, path));
  if (issues.length === 0) issues.push(...compileIssues(config, path));
  if (issues.length) {
    throw new DeskError(
      'SITE_INVALID',
      {
        zh: '站点文件中插入的步骤不符合要求，详见各项问题。',
        en: 'The inserted steps are not valid; see the issues.',
      },
      issues,
    );
  }
  const schema = { ...procedure.data.schema, $defs: defs } as JsonSchema;
  const own = eventsFromSchema(schema, added);
  const machine = (): AnyStateMachine => setupProcedure().createMachine(config as unknown as ProcedureConfig);
  return {
    ...procedure,
    events,
    messages: Object.assign({}, procedure.messages, ...steps.map(({ messages }) => messages)),
    reasons: Object.assign({}, procedure.reasons, ...steps.map(reasonsOf)),
    data: { schema, events: { ...procedure.data.events, ...own.events } },
    machine,
  };
}
