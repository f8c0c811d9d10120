import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Engine } from 'json-rules-engine';
import {
  type CompiledRules,
  compileRules,
  type Decision,
  decide,
  evaluateRules,
  type Facts,
  type RuleOutcomes,
} from '../../src/core/decide/index.ts';
import type { Policy, Rule } from '../../src/core/define/policy.ts';
import { createTerms } from '../../src/core/term/index.ts';
import { terms as ourTerms, policies } from '../../src/generated/catalogue.ts';
import { writePolicySource } from '../../src/policy-source/generate.ts';
import { toEngine } from '../../src/rules-engine.ts';
import { randomPolicy, runEngine } from '../core/decide/peer.ts';
import { Randomizer } from '../core/decide/random.ts';
import { factDrawer } from './facts.ts';

/** What a generated module exports. */
export interface Module {
  readonly policy: string;
  readonly termIds: readonly string[];
  readonly decide: (facts: Facts, terms?: { readonly [term: string]: unknown }) => Decision;
}

const terms = createTerms(ourTerms);
const AT = '2026-11-23T10:00:00+08:00';

/** Writes policies' modules to a folder and imports them. */
export class Modules {
  readonly #folder = mkdtempSync(join(tmpdir(), 'policy-source-'));
  #count = 0;

  load(policy: Policy): Promise<Module> {
    return this.loadText(writePolicySource(policy, { unit: terms.unit }));
  }

  async loadText(text: string): Promise<Module> {
    this.#count += 1;
    const path = join(this.#folder, `${this.#count}.mjs`);
    writeFileSync(path, text);
    return (await import(pathToFileURL(path).href)) as Module;
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** The values of a module's terms on the day of the tests. */
export const termsOf = ({ termIds }: Module): { readonly [term: string]: unknown } =>
  Object.fromEntries(termIds.map((id) => [id, terms.value(id, AT)]));

/** What was compared: facts that the engine answered; with gaps, completed; and facts that it judges only rule by rule. */
export interface Counts {
  facts: number;
  answered: number;
  completed: number;
  apart: number;
}

type DrawFacts = (random: Randomizer, missing: number) => Facts;

/** A policy with its engines: of all rules, and of single ones as they are needed. */
class Engines {
  readonly #policy: Policy;
  readonly #whole: Engine;
  readonly #single = new Map<string, Engine>();
  readonly #compiled: CompiledRules;
  readonly #terms: Facts;

  constructor(policy: Policy) {
    this.#policy = policy;
    this.#whole = this.#engine(policy.rules);
    this.#compiled = compileRules(policy.rules);
    this.#terms = Object.fromEntries(
      Object.entries(policy.terms ?? {}).map(([fact, id]) => [fact, terms.value(id, AT)]),
    );
  }

  #engine(rules: readonly Rule[]): Engine {
    return toEngine(this.#policy, { at: AT, term: (id) => terms.value(id, AT), rules });
  }

  /** What the closures say of each rule. */
  outcomes(facts: Facts): RuleOutcomes {
    return evaluateRules(this.#compiled, { ...facts, ...this.#terms });
  }

  run(facts: Facts): Promise<readonly string[] | null> {
    return runEngine(this.#whole, facts);
  }

  /** Rules on which an engine of that rule alone answers otherwise than the closures. */
  async apart(facts: Facts): Promise<readonly string[]> {
    const { holds, unknown } = this.outcomes(facts);
    const differing: string[] = [];
    for (const rule of this.#policy.rules) {
      const engine = this.#single.get(rule.name) ?? this.#engine([rule]);
      this.#single.set(rule.name, engine);
      const found = await runEngine(engine, facts);
      if (found === null) continue;
      const isSame = !unknown.includes(rule.name) && holds.includes(rule.name) === (found.length === 1);
      if (!isSame) differing.push(rule.name);
    }
    return differing;
  }
}

/**
 * Puts a policy's facts through the closures, the generated source and json-rules-engine. The first two must give the same
 * bytes, the engine the same rules. Where it rejects a run for want of a fact (`missing-fact`), the facts are completed and
 * what was known must stay; where it still rejects (`list-operator-needs-list`, `unconvertible-fact`), the rules are run one
 * by one, and wherever it answers it must agree.
 */
export class Trial {
  readonly counts: Counts = { facts: 0, answered: 0, completed: 0, apart: 0 };
  readonly wrong: string[] = [];
  readonly #modules = new Modules();

  #note(isRight: boolean, what: () => string): void {
    if (!isRight && this.wrong.length < 20) this.wrong.push(what());
  }

  async run(policy: Policy, draw: DrawFacts, random: Randomizer, rounds: number): Promise<void> {
    const module = await this.#modules.load(policy);
    const values = termsOf(module);
    const engines = new Engines(policy);
    const options = { at: AT, term: terms.value, unit: terms.unit, validated: true };
    for (let round = 0; round < rounds; round += 1) {
      const facts = draw(random, round % 4 === 0 ? 0.2 : 0);
      const where = (what: string) => (): string => `${policy.id} ${what}: ${JSON.stringify(facts)}`;
      const ours = decide(policy, facts, options);
      this.counts.facts += 1;
      this.#note(JSON.stringify(ours) === JSON.stringify(module.decide(facts, values)), where('source'));
      const names = ours.reasons.map(({ rule }) => rule).sort();
      const found = await engines.run(facts);
      if (found !== null) {
        this.counts.answered += 1;
        this.#note(found.join() === names.join(), where('engine'));
        this.#note(ours.missing === undefined, where('missing'));
        continue;
      }
      const { unknown } = engines.outcomes(facts);
      const completed = { ...draw(random, 0), ...facts };
      const whole = await engines.run(completed);
      if (whole === null) {
        this.counts.apart += 1;
        const differing = await engines.apart(completed);
        this.#note(differing.length === 0, where(`alone ${differing.join()}`));
      } else {
        this.counts.completed += 1;
        const isKept = policy.rules.every(
          ({ name }) => unknown.includes(name) || names.includes(name) === whole.includes(name),
        );
        this.#note(isKept, where('completed'));
      }
    }
  }

  remove(): void {
    this.#modules.remove();
  }
}

/** Shares of a trial: half over all our policies, half over random rule sets of sixty facts each. */
export async function tryAll(
  total: number,
  seed: number,
  tell: (done: number) => void = () => {},
): Promise<Trial> {
  const trial = new Trial();
  const random = new Randomizer(seed);
  const each = Math.ceil(total / 2 / policies.length);
  for (const policy of policies) {
    await trial.run(policy, factDrawer(policy), random, each);
    tell(trial.counts.facts);
  }
  while (trial.counts.facts < total) {
    const one = new Randomizer(random.below(2 ** 31));
    await trial.run(randomPolicy(one), (_random, missing) => one.factSet(missing), one, 60);
    if (trial.counts.facts % 30_000 < 60) tell(trial.counts.facts);
  }
  trial.remove();
  return trial;
}
