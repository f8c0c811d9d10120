import { transition } from 'xstate';
import { compileTable, readValue, runToRest, selectTransitions } from '../src/core/table/index.ts';
import { type Case, createDesk, type EventInput, procedures, type Script } from '../src/index.ts';
import { sampleNames, sampleOf } from '../src/samples.ts';
import { report, timeOfSync } from './timing.ts';

const desk = createDesk();

/** One event of a sample course, with the case before it. */
interface Step {
  readonly before: Case;
  readonly event: EventInput;
  readonly now: string;
}

function stepsOf(procedure: string, { start, events }: Script): readonly Step[] {
  const opened = desk.open(procedure, { id: 'bench', now: start.at, ...start });
  if (!opened.ok) throw new Error(`${procedure}: ${opened.refusal.code}`);
  let before = opened.case;
  return events.map((event) => {
    const next = desk.apply(before, event, { now: event.at });
    if (!next.ok) throw new Error(`${procedure} ${event.type}: ${next.refusal.code}`);
    const step = { before, event, now: event.at };
    before = next.case;
    return step;
  });
}

const ids = procedures.map(({ id }) => id);
const steps = ids.flatMap((id) =>
  sampleNames('procedure', id).flatMap((name) =>
    stepsOf(id, sampleOf('procedure', id, name) as unknown as Script),
  ),
);
const stored = steps.map(({ before }) => JSON.parse(JSON.stringify(before)) as Case);

const machines = new Map(ids.map((id) => [id, desk.machine(id)]));
const resolved = steps.map(({ before: { procedure, state, context } }) =>
  machines.get(procedure)?.resolveState({ value: state, context } as never),
);

/** Machines and tables whose guards all say no and whose actions do nothing: what is left is the change of state. */
const none = (names: object) => Object.fromEntries(Object.keys(names).map((name) => [name, () => false]));
const bareMachines = new Map(
  [...machines].map(([id, machine]) => {
    const { guards, actions } = machine.implementations;
    return [id, machine.provide({ guards: none(guards), actions: none(actions) } as never)];
  }),
);
const tables = new Map([...machines].map(([id, { config }]) => [id, compileTable(config)]));
const never = { passes: () => false, update: () => undefined };
const bare = steps.flatMap(({ before: { procedure, state, context }, event: { type } }) => {
  const table = tables.get(procedure) as ReturnType<typeof compileTable>;
  const configuration = readValue(table, state) as NonNullable<ReturnType<typeof readValue>>;
  if (selectTransitions(table, configuration, type, ({ guard }) => !guard).length === 0) return [];
  const machine = bareMachines.get(procedure);
  const snapshot = machine?.resolveState({ value: state, context } as never);
  return [{ table, configuration, context, type, machine, snapshot }];
});

const all = (each: (index: number) => unknown) => () => {
  for (let index = 0; index < steps.length; index += 1) each(index);
};
const perEvent = (each: (index: number) => unknown): number =>
  timeOfSync(all(each), { batch: 1 }) / steps.length;
const step = (index: number): Step => steps[index] as Step;

const theirs = perEvent((index) => {
  const { before, event } = step(index);
  return transition(
    machines.get(before.procedure) as never,
    resolved[index] as never,
    { ...event, data: event.data ?? {} } as never,
  );
});
report(`One event, mean over ${steps.length} of all samples of ${ids.length} procedures`, [
  [
    'apply: envelope, role, data, guards, effects, audit; cases that the desk gave out',
    perEvent((index) => desk.apply(step(index).before, step(index).event, { now: step(index).now })),
  ],
  [
    'apply: the same, cases parsed from a store',
    perEvent((index) => desk.apply(stored[index] as Case, step(index).event, { now: step(index).now })),
  ],
  ["XState's transition(): guards only", theirs],
  [
    "XState's transition(), its snapshot made from a store",
    perEvent((index) => {
      const { procedure, state: value, context } = stored[index] as Case;
      const { event } = step(index);
      const machine = machines.get(procedure);
      return transition(
        machine as never,
        machine?.resolveState({ value, context } as never) as never,
        { ...event, data: event.data ?? {} } as never,
      );
    }),
  ],
]);

const eachBare = (each: (one: (typeof bare)[number]) => unknown): number =>
  timeOfSync(
    () => {
      for (const one of bare) each(one);
    },
    { batch: 1 },
  ) / bare.length;
report(`Change of state alone, guards and actions apart, mean over ${bare.length} events without a guard`, [
  [
    'table made from machine.config',
    eachBare(({ table, configuration, context, type }) => {
      const chosen = selectTransitions(table, configuration, type, ({ guard }) => !guard);
      return runToRest(table, configuration, context, chosen, never);
    }),
  ],
  [
    "XState's transition()",
    eachBare(({ machine, snapshot, type }) =>
      transition(machine as never, snapshot as never, { type } as never),
    ),
  ],
]);

console.log(
  '\nHow apply grows with the length of the audit chain and with what the case holds (a key loan handed from clerk to clerk)',
);
const lent = stepsOf('key-loan', sampleOf('procedure', 'key-loan', 'main') as unknown as Script);
let growing = (lent[1] as Step).before;
const now = (lent[1] as Step).now;
const handOver = (no: number): EventInput => ({
  type: 'HAND_OVER',
  by: { role: 'key-keeper', id: 'kk-01' },
  data: { to: { role: 'key-keeper', id: 'kk-02' }, reason: `第 ${no} 次交接班` } as never,
});
for (const length of [10, 100, 1000]) {
  while (growing.audit.length < length) {
    const next = desk.apply(growing, handOver(growing.audit.length), { now });
    if (!next.ok) throw new Error(next.refusal.code);
    growing = next.case;
  }
  const parsed = JSON.parse(JSON.stringify(growing)) as Case;
  const time = timeOfSync(() => desk.apply(parsed, handOver(length), { now }), { batch: 20, rounds: 3 });
  console.log(`  ${String(length).padStart(4)} entries  ${time.toFixed(1)} µs`);
}

console.log('\nOpen cases ticked at once, those of all samples that are open, parsed from a store');
const open = stored.filter(({ deadlines }) => deadlines.length > 0);
const texts = open.map((one) => JSON.stringify(one));
const memory = (): number => {
  (globalThis as { gc?: () => void }).gc?.();
  return process.memoryUsage().heapUsed;
};
for (const count of [1000, 10_000, 100_000]) {
  const empty = memory();
  const cases = Array.from(
    { length: count },
    (_, index) => JSON.parse(texts[index % texts.length] as string) as Case,
  );
  const held = memory() - empty;
  const start = performance.now();
  let fired = 0;
  for (const one of cases) {
    const last = one.audit.at(-1)?.recordedAt as string;
    const ticked = desk.tick(one, last);
    if (ticked.ok && ticked.effects.length) fired += 1;
  }
  const quiet = ((performance.now() - start) * 1000) / count;
  const begin = performance.now();
  for (const one of cases) {
    const ticked = desk.tick(one, '2027-12-31T00:00:00+08:00');
    if (ticked.ok && ticked.effects.length) fired += 1;
  }
  const due = ((performance.now() - begin) * 1000) / count;
  console.log(
    `  ${String(count).padStart(7)} cases  nothing due ${quiet.toFixed(1)} µs each, all overdue ${due.toFixed(1)} µs each, ` +
      `${(held / count / 1024).toFixed(1)} KiB held each (${fired} alarmed)`,
  );
}
