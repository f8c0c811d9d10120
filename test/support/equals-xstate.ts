import { expect } from 'vitest';
import { type AnyStateMachine, initialTransition, transition } from 'xstate';
import { compileGuard, type Judge } from '../../src/core/condition/index.ts';
import { updateContext } from '../../src/core/procedure/context.ts';
import { EFFECT_TYPES } from '../../src/core/procedure/setup.ts';
import {
  compileTable,
  type Host,
  initialConfiguration,
  type Named,
  readValue,
  runToRest,
  selectTransitions,
} from '../../src/core/table/index.ts';
import type { JsonObject } from '../../src/core/text.ts';

const EFFECTS: ReadonlySet<string> = new Set(EFFECT_TYPES);

// What the table hands over as effects: XState hands over the context's updates as well.
const effectsOf = (actions: readonly { type: string; params?: unknown }[]): unknown[] =>
  actions.filter(({ type }) => EFFECTS.has(type)).map(({ params }) => params);

const attempt = <T>(run: () => T): T | undefined => {
  try {
    return run();
  } catch (error) {
    expect(String(error)).toMatch(/Infinite loop|MACHINE_LOOP/);
    return undefined;
  }
};

/** Walks a machine and the table made from it side by side: state, context, actions in order, end. Gives the steps taken. */
export function walkBoth(
  built: AnyStateMachine,
  judge: Judge,
  events: readonly { readonly type: string; readonly data: JsonObject }[],
): number {
  const table = compileTable(built.config);
  const host = (event: object): Host<JsonObject> => ({
    passes: (named: Named, context, raised) =>
      compileGuard(named, judge).test({
        event: raised ? { type: raised } : { ...event },
        context,
        open: [],
      }) === true,
    update: (named, context, raised) =>
      updateContext(named, { event: raised ? { type: raised } : { ...event }, context }),
  });
  let [snapshot] = (initialTransition as (machine: unknown) => unknown)(built) as [
    { value: unknown; context: JsonObject; status: string },
  ];
  const start = readValue(table, snapshot.value);
  expect(start).toBeDefined();
  let configuration = start ?? initialConfiguration(table);
  let context = snapshot.context;
  let steps = 0;
  for (const event of events) {
    if (snapshot.status !== 'active') break;
    const { passes } = host(event);
    const chosen = selectTransitions(
      table,
      configuration,
      event.type,
      (one) => !one.guard || passes(one.guard, context),
    );
    const theirs = attempt(
      () =>
        transition(built as never, snapshot as never, event as never) as never as [
          typeof snapshot,
          { type: string }[],
        ],
    );
    const ours = attempt(() => runToRest(table, configuration, context, chosen, host(event)));
    // Completion may chase itself for ever: both give up.
    expect(ours === undefined).toBe(theirs === undefined);
    if (!ours || !theirs) break;
    const [[next, actions], run] = [theirs, ours];
    expect(run.configuration.value).toEqual(next.value);
    expect(run.context).toEqual(next.context);
    expect(run.effects.map(({ action: { params } }) => params)).toEqual(effectsOf(actions));
    expect(run.configuration.done).toBe(next.status === 'done');
    snapshot = next;
    configuration = run.configuration;
    context = run.context;
    steps += 1;
  }
  return steps;
}
