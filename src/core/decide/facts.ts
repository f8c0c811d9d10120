import { DeskError, type Issue } from '../issue.ts';
import type { Json } from '../text.ts';
import { parseInstant } from '../time/index.ts';
import type { Program } from './program.ts';

/** Facts by name. A fact that is absent or undefined is missing. */
export interface Facts {
  readonly [fact: string]: Json | undefined;
}

/** Reads a term's value by id at an instant; throws `TERM_UNKNOWN`, `TERM_NO_VALUE`. */
export type ReadTerm = (id: string, at: string) => number | boolean | string;

let lastAt = '';

/** Checks the instant of a decision; throws `INSTANT_INVALID`. Remembers the last one, since many decisions share it. */
export const checkAt = (at: string): void => {
  if (at === lastAt) return;
  parseInstant(at);
  lastAt = at;
};

const invalid = (issues: readonly Issue[]): DeskError =>
  new DeskError(
    'FACTS_INVALID',
    {
      zh: '事实不符合本政策的事实格式，详见各项问题',
      en: "the facts do not fit the policy's schema; see the issues",
    },
    issues,
  );

const unknownFact = (program: Program, name: string): Issue => ({
  path: name.length > 80 ? '' : `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
  code: 'FACTS_UNKNOWN',
  message: {
    zh: '本政策不接受这个事实（数值项由系统按日期取得，不得自行给出）',
    en: 'the policy does not take this fact (terms are read by date and cannot be given)',
  },
  allowed: [...program.ownNames],
});

/** True for an issue that only says that a top-level fact is missing: that is for the rules to judge. */
const isAbsence = (issue: Issue, facts: Facts): boolean => {
  const [, name, ...rest] = issue.path.split('/');
  if (name === undefined || rest.length > 0) return false;
  return !Object.hasOwn(facts, name.replaceAll('~1', '/').replaceAll('~0', '~'));
};

/** The facts without those that are undefined, which a validator would refuse as no JSON. */
const withoutUndefined = (facts: Facts): Facts =>
  Object.values(facts).includes(undefined)
    ? Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))
    : facts;

/** Throws `FACTS_INVALID` unless the schema accepts the facts, missing ones excepted. */
export const checkFacts = (program: Program, given: Facts): void => {
  for (const name of program.termFacts) {
    if (Object.hasOwn(given, name)) throw invalid([unknownFact(program, name)]);
  }
  if (!program.schemaIsClosed) checkNames(program, Object.keys(given));
  const facts = withoutUndefined(given);
  const wrong = program.policy.facts.validate(facts).filter((issue) => !isAbsence(issue, facts));
  if (wrong.length > 0) throw invalid(wrong);
};

/** Checks that names are facts of the policy; throws `FACTS_INVALID`. */
export const checkNames = (program: Program, names: Iterable<string>): void => {
  const strangers = [...names].filter((name) => !program.ownNames.has(name));
  if (strangers.length > 0) throw invalid(strangers.map((name) => unknownFact(program, name)));
};

/** Slots that hold the terms at an instant and no facts yet. Many decisions share the instant: the last ones are kept. */
export const slotsWithTerms = (program: Program, at: string, term: ReadTerm): unknown[] => {
  if (program.terms.length === 0) return program.noFacts.slice();
  const { filled } = program;
  if (filled.at !== at || filled.term !== term) {
    const slots = program.noFacts.slice();
    for (const entry of program.terms) slots[entry.slot] = term(entry.term, at);
    Object.assign(filled, { at, term, slots });
  }
  return filled.slots.slice();
};

/** How facts are read. */
export interface ReadOptions {
  readonly at: string;
  readonly term: ReadTerm;
  /** The caller has checked the facts against the policy's schema. */
  readonly validated?: boolean;
}

/** Whether something was added to the prototype of all objects that a loop over names would find. */
const isPolluted = (): boolean => {
  for (const _name in Object.prototype) return true;
  return false;
};

/** Own facts alone: what is inherited must not decide. */
const ownOf = (facts: Facts): Facts => Object.assign(Object.create(null), facts) as Facts;

/**
 * Checks facts and puts them, and the terms that the rules name, into the program's slots.
 * A missing fact is left undefined. Throws `FACTS_INVALID` with the issues: a wrong type, an unknown name, a term given
 * by hand. Values are not echoed. Facts that are said to be validated are read as they are; names that are no facts of
 * the policy, terms among them, are passed over.
 */
export const readFacts = (program: Program, facts: Facts, options: ReadOptions): unknown[] => {
  if (typeof facts !== 'object' || facts === null || Array.isArray(facts)) {
    throw invalid([
      {
        path: '',
        code: 'FACTS_NOT_AN_OBJECT',
        message: { zh: '事实须为一个对象', en: 'facts must be one object' },
      },
    ]);
  }
  const slots = slotsWithTerms(program, options.at, options.term);
  const isValidated = options.validated === true;
  const isPlain = Object.getPrototypeOf(facts) === Object.prototype;
  const own = isPlain && !isPolluted() ? facts : ownOf(facts);
  let isSure = isValidated || isPlain;
  for (const name in own) {
    const place = program.places.get(name);
    const value = own[name];
    if (!isValidated && place?.accept?.(value) !== true) isSure = false;
    if (place !== undefined && place.slot >= 0) slots[place.slot] = value;
  }
  if (!isSure) checkFacts(program, facts);
  return slots;
};
