import { createDesk, policies } from '../src/index.ts';
import { toEngine } from '../src/rules-engine.ts';
import { sampleNames, sampleOf } from '../src/samples.ts';
import { report, timeOf, timeOfSync } from './timing.ts';

const desk = createDesk();
const at = '2026-11-23T10:00:00+08:00';

for (const id of ['move-in-admission', 'key-handout']) {
  const policy = policies.find((one) => one.id === id);
  if (!policy) throw new Error(id);
  const [name] = sampleNames('policy', id);
  const { facts } = sampleOf('policy', id, name) as { facts: Record<string, never> };
  const engine = toEngine(policy, { at, term: (term) => desk.terms.value(term, at) });
  const everything = Object.fromEntries(
    Object.keys((policy.facts.schema.properties ?? {}) as object).map((fact) => [fact, facts[fact] ?? null]),
  );
  report(`${id}: ${policy.rules.length} rules`, [
    ['decide: facts checked, every reason', timeOfSync(() => desk.decide(id, facts, { at }))],
    ['json-rules-engine, engine reused', await timeOf(() => engine.run(everything))],
    [
      'decide with near misses',
      timeOfSync(() => desk.decide(id, facts, { at, explain: true }), { batch: 5 }),
    ],
  ]);
}
