import { type AnyStateMachine, assign, setup } from 'xstate';
import { compileGuard, type Guard, type Judge } from '../condition/index.ts';
import type { Policy } from '../define/policy.ts';
import type { Term } from '../define/term.ts';
import type { JsonObject } from '../text.ts';
import type { ProcedureConfig } from './config.ts';
import { updateContext } from './context.ts';
import { createJudge } from './judge.ts';

type Params = JsonObject;
type Arguments = { readonly context: JsonObject; readonly event: { readonly type: string } };
type GuardImplementation = (args: Arguments, params: Params) => boolean;

/** Guards that procedures may name. */
export const GUARD_TYPES = ['policy', 'has', 'equals', 'in', 'and', 'or', 'not'] as const;
/** Actions that change the context. */
export const UPDATE_TYPES = ['record', 'append', 'clear'] as const;
/** Actions that change no context: XState hands them over as data, cases turn them into effects. */
export const EFFECT_TYPES = [
  'setDeadline',
  'clearDeadline',
  'suspendDeadline',
  'resumeDeadline',
  'tell',
  'issue',
  'open',
] as const;

/** XState guard implementations that ask `judge`. A guard is compiled at its first use and never throws while testing. */
export function guardsFor(judge: Judge): { [type: string]: GuardImplementation } {
  const compiled = new WeakMap<object, Guard>();
  const implement =
    (type: string): GuardImplementation =>
    ({ context, event }, params) => {
      let guard = compiled.get(params);
      if (!guard) {
        guard = compileGuard({ type, params }, judge);
        compiled.set(params, guard);
      }
      return guard.test({ event, context, open: [] }) === true;
    };
  return Object.fromEntries(GUARD_TYPES.map((type) => [type, implement(type)]));
}

/**
 * XState's `setup` with the guards and actions that procedures are written in.
 * `policies` and `terms` are those that its guards use, with their own values: a desk puts its site's in their place.
 */
export function setupProcedure(
  use: { readonly policies?: readonly Policy[]; readonly terms?: readonly Term[] } = {},
): {
  readonly createMachine: (config: ProcedureConfig) => AnyStateMachine;
} {
  const updates = UPDATE_TYPES.map((type) => [
    type,
    assign(
      ({ context, event }: Arguments, params: Params) =>
        updateContext({ type, params }, { context, event }) ?? {},
    ),
  ]);
  const effects = EFFECT_TYPES.map((type) => [type, () => {}]);
  const made = setup({
    guards: guardsFor(createJudge(use.policies ?? [], use.terms ?? [])) as never,
    actions: Object.fromEntries([...updates, ...effects]) as never,
  });
  // Procedures are typed by their own narrow config: XState's inferred machine types would flood the declarations.
  return { createMachine: (config) => made.createMachine(config as never) as unknown as AnyStateMachine };
}
