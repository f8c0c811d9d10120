export type { Contradiction, Gap, Overlap, TableCheck } from './check.ts';
export { tableToMarkdown } from './markdown.ts';
export type { TableRow } from './rows.ts';
export { type DecisionTable, makeDecisionTable } from './table.ts';
