import { transition } from 'xstate';
import { compileTable, initialConfiguration, runToRest, selectTransitions } from '../src/core/table/index.ts';
import { type Case, createDesk, type Script } from '../src/index.ts';
import { sampleOf } from '../src/samples.ts';
import { report, timeOfSync } from './timing.ts';

const desk = createDesk();
const script = sampleOf('procedure', 'move-in', 'main') as unknown as Script;
const events = script.events.map((event) => ({ ...event, data: event.data ?? {} }));

const opened = desk.open('move-in', { id: 'bench', now: script.start.at, ...script.start });
if (!opened.ok) throw new Error(opened.refusal.code);

/** The case before each event. */
const cases: Case[] = [opened.case];
for (const event of events) {
  const next = desk.apply(cases.at(-1) as Case, event, { now: event.at });
  if (!next.ok) throw new Error(`${event.type}: ${next.refusal.code}`);
  cases.push(next.case);
}

const machine = desk.machine('move-in');
const snapshots = events.map((_, index) => {
  const { state: value, context } = cases[index] as Case;
  return machine.resolveState({ value, context } as never);
});
const loop = (each: (index: number) => unknown) => () => {
  for (let index = 0; index < events.length; index += 1) each(index);
};

const table = compileTable(machine.config);
const free = { passes: () => true, update: () => undefined };
const begin = initialConfiguration(table);
const open = () => selectTransitions(table, begin, 'OPEN', () => true);

const apply = timeOfSync(
  loop((index) =>
    desk.apply(cases[index] as Case, events[index] as never, { now: (events[index] as { at: string }).at }),
  ),
  { batch: 2 },
);
const theirs = timeOfSync(
  loop((index) => transition(machine as never, snapshots[index] as never, events[index] as never)),
  { batch: 2 },
);
const bare = timeOfSync(() => runToRest(table, begin, {}, open(), free), { batch: 1000 });
const start = machine.resolveState({ value: begin.value, context: table.context } as never);
const bareTheirs = timeOfSync(
  () => transition(machine as never, start as never, { type: 'OPEN', data: {} } as never),
  { batch: 50 },
);

report('One event of move-in (mean over the 23 of the main sample)', [
  ['apply: envelope, role, data, guards, effects, audit', apply / events.length],
  ["XState's transition(): guards only", theirs / events.length],
]);
report('Bare state change, guards and context apart', [
  ['table made from machine.config', bare],
  ["XState's transition()", bareTheirs],
]);

console.log('\nHow apply grows with the length of the audit chain');
for (const [index, known] of cases.entries()) {
  if (index % 6 !== 0 || index >= events.length) continue;
  const event = events[index] as { at: string };
  const time = timeOfSync(() => desk.apply(known, event as never, { now: event.at }), {
    batch: 20,
    rounds: 3,
  });
  console.log(`  ${String(known.audit.length).padStart(3)} entries  ${time.toFixed(1)} µs`);
}
