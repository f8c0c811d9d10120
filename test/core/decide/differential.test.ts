import { Engine } from 'json-rules-engine';
import { describe, expect, it } from 'vitest';
import { compileRules, decide, evaluateRules } from '../../../src/core/decide/index.ts';
import type { Rule } from '../../../src/core/define/policy.ts';
import { randomPolicy, runEngine } from './peer.ts';
import { Randomizer } from './random.ts';

const RULE_SETS = 2000;
const FACT_SETS = 60;
const COMPLETIONS = 2;

const engineOf = (rules: readonly Rule[]): Engine => new Engine(structuredClone(rules) as Rule[] as never);

/** Strongest verdict of the rules that hold. */
const verdictOf = (random: Randomizer, rules: readonly Rule[], names: readonly string[]): string => {
  const fired = new Set(rules.filter(({ name }) => names.includes(name)).map(({ event }) => event.type));
  return random.verdicts.find((verdict) => fired.has(verdict)) ?? 'allow';
};

const namedFacts = (rules: readonly Rule[]): Set<string> =>
  new Set(
    [...JSON.stringify(rules.map(({ conditions }) => conditions)).matchAll(/"fact":"([a-f])"/g)].map(
      (match) => match[1] as string,
    ),
  );

const options = { at: '2026-11-23T10:00:00+08:00', term: () => 0 };

const isSame = (a: readonly string[], b: readonly string[]): boolean => a.join() === b.join();

/** One rule set with its engines and what has been compared so far. */
class Comparison {
  readonly counts = { agreed: 0, rejected: 0, missing: 0, known: 0 };
  readonly wrong: string[] = [];

  #note(isRight: boolean, what: string): void {
    if (!isRight) this.wrong.push(what);
  }

  async run(seed: number): Promise<void> {
    const random = new Randomizer(seed);
    const rules = random.rules();
    const needed = namedFacts(rules);
    const compiled = compileRules(rules);
    const policy = randomPolicy(random, rules, 'ask');
    const engine = engineOf(rules);
    const single = new Map<string, Engine>();
    for (let round = 0; round < FACT_SETS; round += 1) {
      const facts = random.factSet(round % 3 === 0 ? 0.3 : 0);
      const ours = evaluateRules(compiled, facts);
      const found = await runEngine(engine, facts);
      const where = `seed ${seed} round ${round}`;
      if (found !== null) {
        // They answer only where every fact is there and can be compared.
        this.counts.agreed += 1;
        const decision = decide(policy, facts, options);
        this.#note(isSame(ours.holds.toSorted(), found) && ours.unknown.length === 0, `${where}: rules`);
        this.#note(isSame(decision.reasons.map(({ rule }) => rule).sort(), found), `${where}: reasons`);
        this.#note(decision.verdict === verdictOf(random, rules, found), `${where}: verdict`);
        this.#note(decision.missing === undefined, `${where}: missing`);
      } else if ([...needed].every((name) => Object.hasOwn(facts, name))) {
        // Something could not be compared. Rule by rule, we agree wherever they answer at all.
        this.counts.rejected += 1;
        for (const rule of rules) {
          const alone = single.get(rule.name) ?? engineOf([rule]);
          single.set(rule.name, alone);
          const held = await runEngine(alone, facts);
          if (held === null) continue;
          this.#note(!ours.unknown.includes(rule.name), `${where}: ${rule.name} is known`);
          this.#note(ours.holds.includes(rule.name) === (held.length === 1), `${where}: ${rule.name} alone`);
        }
      } else {
        // What is known without the missing facts stays so whatever they turn out to be.
        this.counts.missing += 1;
        for (let more = 0; more < COMPLETIONS; more += 1) {
          const completed = await runEngine(engine, { ...random.factSet(0), ...facts });
          if (completed === null) continue;
          for (const { name } of rules) {
            if (ours.unknown.includes(name)) continue;
            this.counts.known += 1;
            this.#note(ours.holds.includes(name) === completed.includes(name), `${where}: ${name} completed`);
          }
        }
      }
    }
  }
}

describe('decide beside json-rules-engine', () => {
  it('agrees on 120,000 sets of facts of any type, and what it knows without missing facts stays true', async () => {
    const comparison = new Comparison();
    for (let seed = 1; seed <= RULE_SETS; seed += 1) await comparison.run(seed);
    expect(comparison.wrong).toEqual([]);
    // The test must have had something to compare in each of its parts.
    const { agreed, rejected, missing, known } = comparison.counts;
    expect(agreed + rejected + missing).toBe(RULE_SETS * FACT_SETS);
    expect(agreed).toBeGreaterThan(60_000);
    expect(rejected).toBeGreaterThan(5000);
    expect(missing).toBeGreaterThan(20_000);
    expect(known).toBeGreaterThan(10_000);
  });
});
