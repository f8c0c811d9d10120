/** Times every policy of the handbook's list against other rule engines, in one run. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createDesk,
  type Decision,
  generatePolicySource,
  type JsonObject,
  type Policy,
  policies,
} from '../src/index.ts';
import { sampleNames, sampleOf } from '../src/samples.ts';
import { peersOf, type Whole } from './rule-peers.ts';
import { timeOf, timeOfSync } from './timing.ts';

const AT = '2026-11-23T10:00:00+08:00';
const POLICIES =
  'complaint-sla repair-sla special-request-term call-answering move-in-admission move-in-completion renovation-admission renovation-fees key-handout key-loan patrol-compliance archive-access archive-room-climate archive-quality lift-rescue fire-response police-referral power-cut-notice'.split(
    ' ',
  );
const ROUNDS = { rounds: 5, ms: 40 };

const VALIDATED = { at: AT, validated: true };
const desk = createDesk();

/** Values that a fact which the sample leaves out might have. */
const candidates = (schema: JsonObject): readonly unknown[] => {
  if (Array.isArray(schema.enum)) return schema.enum;
  const plain = { boolean: [false, true], integer: [0, 1, 1000, -1], array: [[]], string: ['', AT] };
  return plain[schema.type as keyof typeof plain] ?? [null];
};

/**
 * The sample's facts, and for those that it leaves out values which do not change the answer: json-rules-engine rejects a run
 * that lacks a fact which it comes to read.
 */
const completed = (policy: Policy, given: Whole): Whole => {
  const wanted = namesOf(desk.decide(policy.id, given, VALIDATED));
  let whole = { ...given };
  for (const [name, schema] of Object.entries(
    (policy.facts.schema.properties ?? {}) as Record<string, JsonObject>,
  )) {
    if (whole[name] !== undefined) continue;
    const tried = candidates(schema).map((value) => ({ ...whole, [name]: value }) as Whole);
    whole =
      tried.find((facts) => namesOf(desk.decide(policy.id, facts, VALIDATED)) === wanted) ??
      (tried[0] as Whole);
  }
  return whole;
};

interface Module {
  readonly termIds: readonly string[];
  readonly decide: (facts: Whole, terms: object) => Decision;
}

const folder = mkdtempSync(join(tmpdir(), 'bench-policies-'));

async function load(id: string): Promise<Module> {
  const path = join(folder, `${id}.mjs`);
  writeFileSync(path, generatePolicySource(policies.find((one) => one.id === id) as never));
  return (await import(pathToFileURL(path).href)) as Module;
}

const namesOf = ({ reasons }: Decision): string =>
  reasons
    .map(({ rule }) => rule)
    .sort()
    .join();

/** Microseconds of each way by its name: the mean over all samples of the policy. */
async function timesOf(id: string): Promise<ReadonlyMap<string, number>> {
  const policy = policies.find((one) => one.id === id);
  if (!policy) throw new Error(id);
  const given = sampleNames('policy', id).map(
    (name) => (sampleOf('policy', id, name) as { facts: Whole }).facts,
  );
  const whole = given.map((facts) => completed(policy, facts));
  const module = await load(id);
  const terms = Object.fromEntries(module.termIds.map((term) => [term, desk.terms.value(term, AT)]));
  const ours = given.map((facts) => namesOf(desk.decide(id, facts, VALIDATED)));
  const times = new Map<string, number>();
  const put = (name: string, time: number): void => void times.set(name, time / given.length);
  const each = (decide: (facts: Whole) => unknown) => () => {
    for (const facts of given) decide(facts);
  };
  put(
    'decide',
    timeOfSync(
      each((facts) => desk.decide(id, facts, VALIDATED)),
      ROUNDS,
    ),
  );
  put(
    'generated',
    timeOfSync(
      each((facts) => module.decide(facts, terms)),
      { ...ROUNDS, batch: 500 },
    ),
  );
  put(
    'explain',
    timeOfSync(
      each((facts) => desk.decide(id, facts, { at: AT, explain: true })),
      { ...ROUNDS, batch: 2 },
    ),
  );
  put(
    'checked',
    timeOfSync(
      each((facts) => desk.decide(id, facts, { at: AT })),
      ROUNDS,
    ),
  );
  for (const [name, run] of peersOf(policy, AT)) {
    for (const [index, facts] of whole.entries()) {
      const theirs = [...(await run(facts))].sort().join();
      if (theirs !== ours[index]) throw new Error(`${id}: ${name} says ${theirs}, we say ${ours[index]}`);
    }
    put(
      name,
      await timeOf(async () => {
        for (const facts of whole) await run(facts);
      }, ROUNDS),
    );
  }
  return times;
}

const SHOWN = [
  'decide',
  'generated',
  'explain',
  'json-rules-engine',
  'json-logic-engine, compiled',
  'GoRules zen',
];
const results: ReadonlyMap<string, number>[] = [];
console.log('\nPolicies, µs a decision with every reason; mean over the samples');
console.log(`${'policy'.padEnd(24)}${SHOWN.map((name) => name.slice(0, 17).padStart(19)).join('')}`);
for (const id of POLICIES) {
  const times = await timesOf(id);
  results.push(times);
  const cells = SHOWN.map((name) => (times.get(name)?.toFixed(3) ?? '—').padStart(19));
  console.log(`${id.padEnd(24)}${cells.join('')}`);
}
rmSync(folder, { recursive: true, force: true });

/** How many times as long the other takes, over all policies: least, median, greatest. */
function tell(name: string, other: string): void {
  const ratios = results
    .flatMap((times) => {
      const [one, two] = [times.get(name), times.get(other)];
      return one === undefined || two === undefined ? [] : [two / one];
    })
    .sort((a, b) => a - b);
  if (ratios.length === 0) return;
  const [least, median, most] = [ratios[0], ratios[ratios.length >> 1], ratios.at(-1)].map((one) =>
    (one as number).toFixed((one as number) < 10 ? 2 : 0),
  );
  console.log(`  ${`${other} ÷ ${name}`.padEnd(52)} least ${least}, median ${median}, greatest ${most}`);
}

console.log('\nRatios over these policies');
for (const peer of SHOWN.slice(3)) for (const way of ['decide', 'generated']) tell(way, peer);
tell('decide', 'explain');
tell('explain', 'json-rules-engine');
tell('decide', 'checked');
