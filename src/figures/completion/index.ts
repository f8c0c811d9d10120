export { type CompletionCounter, createCompletionCounter } from './counter.ts';
export type {
  CompletionCounts,
  CompletionGroup,
  CompletionKind,
  CompletionLine,
  CompletionOfPeriod,
  CompletionOptions,
  CompletionPeriod,
  CompletionRate,
  CompletionRecord,
  CompletionRefusal,
  CompletionReport,
} from './model.ts';
export { type CompletionSheetInput, completionSheet } from './sheet.ts';
