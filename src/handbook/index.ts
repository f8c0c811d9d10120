export type { Assumption } from './assumption.ts';
export { assumptions } from './assumptions.ts';
export type { Clause, ClauseKind } from './clause.ts';
export { clauseById, clauses, clausesUnder } from './clauses.ts';
export { type Paper, papers } from './papers.ts';
export { type Role, type RoleId, roles } from './roles.ts';
export { type Section, sections } from './sections.ts';
