import { describe, expect, test } from 'vitest';
import { initialTransition, transition } from 'xstate';
import type { Script } from '../../src/core/case/script.ts';
import { procedures } from '../../src/generated/catalogue.ts';
import { keyHandout } from '../../src/procedures/key-handout/index.ts';
import { moveIn } from '../../src/procedures/move-in/index.ts';
import { readScript } from './walk.ts';

interface Node {
  readonly meta?: {
    readonly title?: { readonly zh: string; readonly en: string };
    readonly clauses?: readonly string[];
  };
  readonly on?: { readonly [type: string]: unknown };
  readonly states?: { readonly [key: string]: Node };
  readonly [key: string]: unknown;
}
interface Action {
  readonly type: string;
  readonly params: { readonly [key: string]: unknown };
}

const nodes = (node: Node): readonly Node[] => [node, ...Object.values(node.states ?? {}).flatMap(nodes)];

/** Every object with `type` and `params` in a config: guards and actions. */
function named(value: unknown): readonly Action[] {
  if (Array.isArray(value)) return value.flatMap(named);
  if (typeof value !== 'object' || value === null) return [];
  const { type, params } = value as Partial<Action>;
  const own = typeof type === 'string' && typeof params === 'object' ? [value as Action] : [];
  return [...own, ...Object.values(value).flatMap(named)];
}

describe.each(procedures.map((procedure) => ({ id: procedure.id, procedure })))(
  'the machine of $id',
  ({ procedure }) => {
    const machine = procedure.machine();
    const config = machine.config as unknown as Node;
    const states = nodes(config).slice(1);
    const parts = named(config);
    const used = (type: string, key: string): readonly string[] => [
      ...new Set(
        parts
          .filter((part) => part.type === type && key in part.params)
          .map(({ params }) => String(params[key])),
      ),
    ];

    test('survives JSON', () => {
      expect(JSON.parse(JSON.stringify(machine.config))).toEqual(machine.config);
    });

    test('gives every state a title in two languages and its clauses', () => {
      for (const { meta } of states) {
        expect(meta?.title?.zh).toMatch(/\p{Script=Han}/u);
        expect(meta?.title?.en).toMatch(/^[A-Z]/);
        expect(meta?.clauses?.length).toBeGreaterThan(0);
      }
    });

    test('takes exactly the events that the card declares, each with a schema of its data', () => {
      const types = [...new Set(states.flatMap(({ on }) => Object.keys(on ?? {})))];
      expect(types.toSorted()).toEqual(Object.keys(procedure.events).toSorted());
      expect(Object.keys(procedure.data.events).toSorted()).toEqual(types.toSorted());
    });

    test('uses exactly the messages and policies of the card, and only its forms and documents', () => {
      expect([...used('tell', 'message')].toSorted()).toEqual(Object.keys(procedure.messages).toSorted());
      expect([...used('policy', 'policy')].toSorted()).toEqual([...procedure.policies].toSorted());
      expect([...procedure.forms]).toEqual(expect.arrayContaining([...used('issue', 'form')]));
      expect([...procedure.documents]).toEqual(expect.arrayContaining([...used('issue', 'document')]));
    });

    test('declares every deadline event as the system’s', () => {
      const system = Object.keys(procedure.events).filter((type) =>
        procedure.events[type]?.by.includes('system'),
      );
      expect([...used('setDeadline', 'event')].toSorted()).toEqual(system.toSorted());
    });

    test('has for each event an example of its data that is valid', () => {
      for (const [type, { schema, validate }] of Object.entries(procedure.data.events)) {
        if (procedure.events[type]?.by.includes('system')) continue;
        const [example] = (schema.examples ?? []) as readonly unknown[];
        expect([type, validate(example)]).toEqual([type, []]);
      }
    });

    test('is followed by XState itself along the sample course', () => {
      const script: Script = readScript(procedure.id, 'main');
      const opening = { type: 'OPEN', ...script.start };
      let [snapshot] = initialTransition(machine);
      for (const event of [opening, ...script.events])
        [snapshot] = transition(machine, snapshot, { data: {}, ...event });
      expect(snapshot.status).toBe('done');
    });
  },
);

test('every clause of move-in and key handout stands at a state or an event', () => {
  const of = ({ machine, events }: typeof moveIn): readonly string[] => [
    ...nodes(machine().config as unknown as Node).flatMap(({ meta }) => meta?.clauses ?? []),
    ...Object.values(events).flatMap(({ clauses }) => clauses),
  ];
  const section = Array.from({ length: 10 }, (_, index) => `2.5.${index + 1}`);
  const keys = ['3.2.1.1', '3.2.1.2', '3.2.1.3'];
  expect([...new Set(of(moveIn))].toSorted()).toEqual([...section, ...keys].toSorted());
  expect([...new Set(of(keyHandout))].toSorted()).toEqual(['3.2.1', ...keys]);
});
