import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProcedureConfig, StateConfig, TransitionConfig } from '../../../src/core/procedure/config.ts';
import { updateContext } from '../../../src/core/procedure/context.ts';
import { createJudge } from '../../../src/core/procedure/judge.ts';
import { setupProcedure, UPDATE_TYPES } from '../../../src/core/procedure/setup.ts';
import { walkBoth } from '../../support/equals-xstate.ts';

const EVENTS = ['A', 'B', 'C'];

/** A random tree of states: names, kinds and nesting, not yet any transitions. */
interface Shape {
  readonly kind: 'atomic' | 'final' | 'compound' | 'parallel';
  readonly children: readonly Shape[];
}

const shape: fc.Memo<Shape> = fc.memo<Shape>(
  (depth): fc.Arbitrary<Shape> =>
    depth <= 1
      ? fc.record({
          kind: fc.constantFrom('atomic' as const, 'atomic' as const, 'final' as const),
          children: fc.constant([]),
        })
      : fc.oneof(
          {
            weight: 2,
            arbitrary: fc.record({ kind: fc.constant('atomic' as const), children: fc.constant([]) }),
          },
          {
            weight: 3,
            arbitrary: fc.record({
              kind: fc.constantFrom('compound' as const, 'parallel' as const),
              children: fc.array(shape(depth - 1), { minLength: 1, maxLength: 3 }),
            }),
          },
        ),
);

const paths = (node: Shape, path: string): string[] => [
  ...(path ? [path] : []),
  ...node.children.flatMap((child, index) => paths(child, path ? `${path}.s${index}` : `s${index}`)),
];

const guard = fc.constantFrom<TransitionConfig['guard']>(
  undefined,
  undefined,
  { type: 'equals', params: { at: '/context/facts/n', value: 1 } },
  { type: 'has', params: { at: '/context/facts/list' } },
  { type: 'not', params: { guard: { type: 'has', params: { at: '/event/data/x' } } } },
  { type: 'equals', params: { at: '/event/data/x', value: true } },
);

const action = (label: string): fc.Arbitrary<NonNullable<StateConfig['entry']>> =>
  fc.constantFrom(
    [],
    { type: 'tell', params: { label } },
    { type: 'record', params: { set: { '/facts/n': '/event/data/n' } } },
    [
      { type: 'append', params: { to: '/facts/list', item: { label: { value: label } } } },
      { type: 'tell', params: { label } },
    ],
    { type: 'clear', params: { paths: ['/facts/list'] } },
  );

/** Turns a shape into a machine with random transitions between any of its states. */
function machine(root: Shape): fc.Arbitrary<ProcedureConfig> {
  const all = paths(root, '');
  const target = fc.option(fc.constantFrom(...all.map((path) => `#m.${path}`)), { nil: undefined, freq: 5 });
  const one = (label: string): fc.Arbitrary<TransitionConfig> =>
    fc
      .record({ target, guard, actions: action(label), reenter: fc.boolean() })
      .map(({ target: to, guard: when, actions, reenter }) => ({
        actions: [
          { type: 'tell', params: { label: `${label}!` } },
          ...(Array.isArray(actions) ? actions : [actions]),
        ],
        ...(to === undefined ? {} : { target: to }),
        ...(when ? { guard: when } : {}),
        ...(reenter ? { reenter } : {}),
      }));
  const state = (node: Shape, path: string): fc.Arbitrary<StateConfig> => {
    const children = fc.tuple(...node.children.map((child, index) => state(child, `${path}.s${index}`)));
    const on = fc.array(
      fc
        .constantFrom(...EVENTS)
        .chain((type) =>
          fc
            .array(one(`${path}/${type}`), { minLength: 1, maxLength: 2 })
            .map((list) => [type, list] as const),
        ),
      { maxLength: 3 },
    );
    const done = fc.option(one(`${path}/done`), { freq: 2 });
    const always = fc
      .option(one(`${path}/always`), { freq: 1 })
      .filter((made) => !made || made.guard !== undefined);
    return fc
      .record({ children, on, always, entry: action(`${path}+`), exit: action(`${path}-`), done })
      .map((parts) => ({
        ...(node.kind === 'atomic' ? {} : { type: node.kind }),
        ...(node.kind === 'compound' ? { initial: 's0' } : {}),
        ...(node.children.length
          ? { states: Object.fromEntries(parts.children.map((child, index) => [`s${index}`, child])) }
          : {}),
        ...(node.kind === 'final' ? {} : { on: Object.fromEntries(parts.on) }),
        ...(parts.always && node.kind !== 'final' ? { always: parts.always } : {}),
        ...(parts.done && node.children.length && path ? { onDone: parts.done } : {}),
        entry: parts.entry,
        exit: parts.exit,
      }));
  };
  return state(root, '').map((config) => ({
    ...config,
    id: 'm',
    options: { maxIterations: 500 },
    context: { parties: {}, facts: {}, papers: {}, forms: {} },
  }));
}

const machines = fc
  .record({
    kind: fc.constantFrom('compound' as const, 'parallel' as const),
    children: fc.array(shape(3), { minLength: 2, maxLength: 4 }),
  })
  .chain((root) => machine(root as Shape));

const walk = fc.array(
  fc.record({
    type: fc.constantFrom(...EVENTS),
    data: fc.record({ n: fc.constantFrom(0, 1), x: fc.boolean() }, { requiredKeys: [] }),
  }),
  { maxLength: 12 },
);

describe('the table that cases run on', () => {
  it('does on random machines and walks what XState does: state, context, actions in order, end', () => {
    let steps = 0;
    const judge = createJudge([], []);
    fc.assert(
      fc.property(machines, walk, (config, events) => {
        steps += walkBoth(setupProcedure().createMachine(config), judge, events);
      }),
      { numRuns: 2000, seed: 20261123 },
    );
    expect(steps).toBeGreaterThan(2000);
  });

  it('knows every action that changes the context', () => {
    for (const type of UPDATE_TYPES)
      expect(updateContext({ type, params: {} }, { event: {}, context: {} })).toBeDefined();
    expect(updateContext({ type: 'tell', params: {} }, { event: {}, context: {} })).toBeUndefined();
  });
});
