export {
  addWorking,
  type CalendarDay,
  type CalendarYear,
  type Clock,
  dueOfClock,
  type EscalationStep,
  elapsedOf,
  isSuspended,
  type Length,
  type PlannedStep,
  planEscalation,
  type Reckoned,
  resumeClock,
  startClock,
  suspendClock,
  type WorkCalendar,
  workingMinutesBetween,
} from './core/calendar/index.ts';
export type { AllowedQuery } from './core/case/allowed.ts';
export type { AuditVerdict } from './core/case/audit.ts';
export type {
  Actor,
  AllowedEvent,
  AuditEntry,
  Case,
  Deadline,
  Effect,
  EventInput,
  OpenInput,
  Outcome,
  Refusal,
} from './core/case/model.ts';
export { REFUSALS, type RefusalCode } from './core/case/refusal.ts';
export { runScript, type Script, type ScriptRefusal, type ScriptReport } from './core/case/script.ts';
export type { Reason } from './core/condition/index.ts';
export type { Decision, NearMiss } from './core/decide/index.ts';
export { type DecisionTable, tableToMarkdown } from './core/decision-table/index.ts';
export { type DocumentUnit, defineDocument } from './core/define/document.ts';
export { type Duty, type DutyPeriod, defineDuty, type Rhythm, type TermRef } from './core/define/duty.ts';
export { defineForm, type Form } from './core/define/form.ts';
export { definePolicy, type Policy, type Rule } from './core/define/policy.ts';
export { defineProcedure, type EventCard, type Procedure } from './core/define/procedure.ts';
export { defineTerm, type Term, type Unit } from './core/define/term.ts';
export {
  type AskOptions,
  type Catalogue,
  createDeskFrom,
  type Desk,
  type DeskOptions,
} from './core/desk.ts';
export {
  type DutyDone,
  type DutyReport,
  type DutyResult,
  type DutyStatus,
  type Occurrence,
  type WorkingDays,
} from './core/duty/index.ts';
export { type FormResult, normaliseForm, toStandardSchema, validateForm } from './core/form/index.ts';
export { toCapitals } from './core/formats/capitals.ts';
export { formatYuan } from './core/formats/money.ts';
export { DeskError, type Issue, type Validate } from './core/issue.ts';
export type { ProcedureConfig, StateConfig, TransitionConfig } from './core/procedure/config.ts';
export type { Insert } from './core/procedure/insert.ts';
export { setupProcedure } from './core/procedure/setup.ts';
export type { ProcedureJson } from './core/procedure/to-json.ts';
export type { Escalation } from './core/site/escalations.ts';
export type { Site } from './core/site/model.ts';
export { prepareSweep, type Sweep, type SweepResult } from './core/sweep.ts';
export type { Bilingual, ClauseRef, Json, JsonObject, JsonSchema, Language } from './core/text.ts';
export { createDesk, procedureFromJSON } from './create-desk.ts';
export { decisionTable } from './decision-table.ts';
export type { ArchiveCounter, ArchiveRecord, ArchiveReport, ArchiveStandard } from './figures/archive.ts';
export {
  type CompletionCounter,
  type CompletionGroup,
  type CompletionKind,
  type CompletionLine,
  type CompletionOfPeriod,
  type CompletionPeriod,
  type CompletionRate,
  type CompletionRecord,
  type CompletionRefusal,
  type CompletionReport,
  type CompletionSheetInput,
  completionSheet,
} from './figures/completion/index.ts';
export type { Fraction, Rate } from './figures/rate.ts';
export { documents, duties, forms, policies, procedures, terms } from './generated/catalogue.ts';
export {
  assumptions,
  type Clause,
  clauseById,
  clauses,
  type RoleId,
  roles,
  sections,
} from './handbook/index.ts';
export { chinaHolidays, estimateHolidays } from './holidays/index.ts';
export type { Layout as ChartLayout } from './inspect/chart/layout.ts';
export { toSvg } from './inspect/chart/svg.ts';
export { toMermaid } from './inspect/diagram.ts';
export { type ProcedureView, viewProcedure } from './inspect/procedure.ts';
export { type DutyQuery, dutyGaps, dutyOccurrences, listDuties } from './list-duties.ts';
export { generatePolicySource, type SourceOptions } from './policy-source/index.ts';
export { listClauses } from './provenance/index.ts';
export {
  type ArchiveQuery,
  archiveCounter,
  archiveFigures,
  type CompletionQuery,
  completionCounter,
  completionFigures,
} from './work-out-figures.ts';
