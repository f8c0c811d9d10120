export { checkRules, type RuleNames } from './check.ts';
export { type CompiledRules, compileRules, evaluateRules, type RuleOutcomes } from './compile.ts';
export { type DecideOptions, type Decision, decide, type Reason } from './decide.ts';
export { type StrictDifference, strictDifferences } from './differences.ts';
export type { ReadUnit } from './due.ts';
export type { Facts, ReadTerm } from './facts.ts';
export type { NearMiss } from './near.ts';
export { operators } from './operators.ts';
export { type PossibleOptions, possibleVerdicts } from './possible.ts';
