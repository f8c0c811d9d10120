export { checkTermOverrides, type TermOverrides } from './overrides.ts';
export { createTerms, type TermReading, type Terms } from './terms.ts';
export type { TermValue } from './value.ts';
