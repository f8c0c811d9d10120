import { operators } from '../../../src/core/decide/index.ts';
import type { Comparison, Condition, Rule } from '../../../src/core/define/policy.ts';
import type { Json } from '../../../src/core/text.ts';
import { ruleOf } from './support.ts';

/** A small generator of numbers from 0 to 1 (mulberry32), so that a failing seed can be run again. */
export const randomOf = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** Random rules and facts, wrong-typed ones among them. */
export class Randomizer {
  readonly facts = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
  readonly verdicts = ['deny', 'ask', 'allow'] as const;
  readonly #random: () => number;

  constructor(seed: number) {
    this.#random = randomOf(seed);
  }

  chance(share: number): boolean {
    return this.#random() < share;
  }

  below(count: number): number {
    return Math.floor(this.#random() * count);
  }

  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T;
  }

  scalar(): Json {
    const numbers = [0, -0, 1, 2, 3, 5, 10, -1, 2.5, 1e21, 0.1 + 0.2];
    const texts = [
      '',
      '0',
      '1',
      '2',
      '10',
      '5px',
      ' 3',
      '1e1',
      'x',
      'abc',
      'b',
      'null',
      'true',
      '1,2',
      'Infinity',
      'NaN',
      '钥匙',
    ];
    return this.pick<() => Json>([
      () => this.pick(numbers),
      () => this.pick(numbers),
      () => this.pick(texts),
      () => this.pick([true, false]),
      () => null,
    ])();
  }

  /** A fact of any type: mostly plain, sometimes a list or an object, rarely one that cannot be turned into text. */
  value(): Json {
    if (this.chance(0.7)) return this.scalar();
    if (this.chance(0.7)) return Array.from({ length: this.below(4) }, () => this.scalar());
    return this.pick<Json>([
      {},
      { a: 1 },
      [[1]],
      [[], [2]],
      [null],
      { toString: 1 },
      { toString: 1, valueOf: 2 },
      [{}],
    ]);
  }

  comparison(): Comparison {
    const operator = this.pick([...operators.keys()]);
    const isList = operator === 'in' || operator === 'notIn';
    const list = (): Json =>
      this.chance(0.8)
        ? Array.from({ length: 1 + this.below(4) }, () => this.scalar())
        : this.pick(['abc', '1,2,x', 'null']);
    const value = this.chance(0.25) ? { fact: this.pick(this.facts) } : isList ? list() : this.scalar();
    return { fact: this.pick(this.facts), operator, value };
  }

  group(depth: number): Exclude<Condition, Comparison> {
    const kind = this.pick(['all', 'any', 'all', 'any', 'not'] as const);
    if (kind === 'not') return { not: this.condition(depth - 1) };
    const parts = Array.from({ length: 1 + this.below(3) }, () => this.condition(depth - 1));
    return kind === 'all' ? { all: parts } : { any: parts };
  }

  condition(depth: number): Condition {
    return depth <= 0 || this.chance(0.6) ? this.comparison() : this.group(depth);
  }

  rules(): Rule[] {
    return Array.from({ length: 1 + this.below(5) }, (_, index) =>
      ruleOf(
        `rule-${index}`,
        this.pick(this.verdicts),
        this.group(this.chance(0.1) ? 8 : 3),
        this.chance(0.5) ? { priority: 1 + this.below(3) } : {},
      ),
    );
  }

  /** Facts by name; each is missing with this chance. */
  factSet(missing: number): { [fact: string]: Json } {
    const entries = this.facts
      .filter(() => !this.chance(missing))
      .map((name) => [name, this.value()] as const);
    return Object.fromEntries(entries);
  }
}
