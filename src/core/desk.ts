import type { AnyStateMachine } from 'xstate';
import type { WorkCalendar } from './calendar/index.ts';
import { type AllowedQuery, listAllowed } from './case/allowed.ts';
import { applyEvent, openCase, tickCase } from './case/apply.ts';
import { type AuditVerdict, readKept, verifyAudit } from './case/audit.ts';
import { createEngine, type Engine } from './case/engine.ts';
import { checkEnvelope, readCase } from './case/envelope.ts';
import { readActor } from './case/event.ts';
import { createHash } from './case/hash.ts';
import { migrateCase } from './case/migrate.ts';
import type { Actor, AllowedEvent, Case, Deadline, EventInput, OpenInput, Outcome } from './case/model.ts';
import { type CasePaper, papersOf } from './case/papers.ts';
import { reason, refuse } from './case/refusal.ts';
import { readSeal } from './case/seal.ts';
import { orDataFault } from './data-fault.ts';
import { type DecideOptions, type Decision, decide, type Facts } from './decide/index.ts';
import type { DocumentUnit } from './define/document.ts';
import type { Form } from './define/form.ts';
import type { Policy } from './define/policy.ts';
import type { Procedure } from './define/procedure.ts';
import { type FormResult, validateForm } from './form/index.ts';
import { DeskError } from './issue.ts';
import { canonicalJson } from './json/canonical.ts';
import { guardJson } from './json/guard.ts';
import { clockTimeOf, createJudge, durationOf, policyOf } from './procedure/judge.ts';
import { guardsFor } from './procedure/setup.ts';
import { type Escalation, escalationsOf } from './site/escalations.ts';
import { type Catalogue, readHouse } from './site/house.ts';
import type { Site } from './site/model.ts';
import type { Wording } from './site/templates.ts';
import type { Terms } from './term/index.ts';
import type { Json, JsonObject } from './text.ts';
import { compareInstants, isInstant } from './time/index.ts';

export type { Catalogue } from './site/house.ts';

/** Settings that are the host's, not the site's. */
export interface DeskOptions {
  /** Secret for the audit chain's hashes; keep it outside the case store. */
  readonly auditSecret?: string;
}

/** How a policy is asked. */
export type AskOptions = Pick<DecideOptions, 'at' | 'explain' | 'validated'>;

/** The desk of one site: procedures run, policies asked, forms checked with the site's terms and zone. */
export interface Desk {
  readonly site: Site;
  readonly zone: string;
  readonly terms: Terms;
  /** The site's working calendar. */
  readonly calendar: WorkCalendar;
  /** The procedures of this site: ours, with the steps it puts in, and its own. */
  readonly procedures: readonly Procedure[];
  /** The policies with the site's rules. */
  readonly policies: readonly Policy[];
  /** The forms with the site's further fields. */
  readonly forms: readonly Form<never>[];
  readonly documents: readonly DocumentUnit<never>[];
  /** The site's own wording of a document; undefined where it keeps ours. */
  readonly wording: (document: string) => Wording | undefined;
  /** Opens a case. */
  readonly open: (procedure: string, input: OpenInput) => Outcome;
  /** Takes a case one event further. */
  readonly apply: (theCase: Case, event: EventInput, clock: { readonly now: string }) => Outcome;
  /** The events that a case takes now; empty for a case that cannot be read or has ended. */
  readonly allowed: (
    theCase: Case,
    query: Omit<AllowedQuery, 'by'> & { readonly by?: Actor | string },
  ) => readonly AllowedEvent[];
  /** Fires the deadlines that have passed. */
  readonly tick: (theCase: Case, now: string) => Outcome;
  /** The deadlines of a case whose alarm has not gone off: the running ones, the nearest first, then the suspended ones; empty for a case that cannot be read. */
  readonly deadlines: (theCase: Case) => readonly Deadline[];
  /**
   * The site's steps of escalation for a case's deadlines, in order of time; none for one that is suspended or for a case
   * that cannot be read. Throws `CALENDAR_YEAR_UNKNOWN`.
   */
  readonly escalations: (theCase: Case) => readonly Escalation[];
  /** The papers that a case has asked for so far, each once, in that order; none for a case that cannot be read. */
  readonly papers: (theCase: Case) => readonly CasePaper[];
  /** Follows the audit chain; with the outside events in order, their data too. */
  readonly verifyAudit: (theCase: Case, events?: readonly { readonly data?: JsonObject }[]) => AuditVerdict;
  /** Brings a stored case to the present version of its procedure. */
  readonly migrate: (theCase: Case, now: string) => Outcome;
  /** Whether a case has ended. */
  readonly isDone: (theCase: Case) => boolean;
  /** Asks a policy: the verdict with every reason. Throws `POLICY_UNKNOWN`, `FACTS_INVALID`. */
  readonly decide: (policy: string, facts: Facts, options: AskOptions) => Decision;
  /** Checks a form's data. Throws `FORM_UNKNOWN`. */
  readonly validate: (form: string, data: unknown, options?: { readonly at?: string }) => FormResult;
  /** The XState machine of a procedure with the site's policies and terms. Throws `PROCEDURE_UNKNOWN`. */
  readonly machine: (procedure: string) => AnyStateMachine;
}

const unknownUnit = (
  code: string,
  zh: string,
  en: string,
  id: string,
  allowed: readonly string[],
): DeskError =>
  new DeskError(
    code,
    { zh: `没有这个${zh}：${id.slice(0, 60)}`, en: `There is no ${en} ${id.slice(0, 60)}` },
    [{ path: '', code, message: { zh: '可用的编号见列表', en: 'The ids that exist are listed' }, allowed }],
  );

/** Makes a desk from a catalogue and a site file. Throws `SITE_INVALID` with every issue of the site file. */
export function createDeskFrom(
  catalogue: Catalogue,
  siteFile: unknown = {},
  options: DeskOptions = {},
): Desk {
  const house = readHouse(catalogue, siteFile);
  const { site, zone, calendar, terms } = house;
  const judge = createJudge(house.policies, terms, zone, calendar);
  const policies = new Map(house.policies.map((policy) => [policy.id, policy]));
  const forms = new Map(house.forms.map((form) => [form.id, form]));
  const changes = site.procedures ?? {};
  const procedures = new Map(house.procedures.map((procedure) => [procedure.id, procedure]));
  const engines = new Map<string, Engine>();
  const hash = createHash(options.auditSecret);
  const desk = {};

  const engineOf = (id: unknown): Engine | undefined => {
    const procedure = typeof id === 'string' ? procedures.get(id) : undefined;
    if (!procedure) return undefined;
    let engine = engines.get(procedure.id);
    if (!engine) {
      const change = changes[procedure.id];
      engine = createEngine(procedure, {
        judge,
        zone,
        hash,
        desk,
        calendar,
        ...(change ? { siteHash: createHash()(canonicalJson(change as unknown as Json)) } : {}),
        duration: (term, at) => durationOf(terms, term, at),
        clockTime: (term, at) => clockTimeOf(terms, term, at),
      });
      engines.set(procedure.id, engine);
    }
    return engine;
  };
  const noProcedure = (): Outcome & { ok: false } =>
    refuse('PROCEDURE_UNKNOWN', {
      reasons: [
        reason('PROCEDURE_UNKNOWN', '可用的流程见列表', 'The procedures that exist are listed', {
          allowed: [...procedures.keys()],
        }),
      ],
    });
  const orRefusal = <T>(work: () => T): T | (Outcome & { ok: false }) => {
    const done = orDataFault(work);
    if (!(done instanceof DeskError)) return done;
    return refuse('CONDITION_NOT_MET', { reasons: [{ code: done.code, message: done.text }] });
  };
  const noTime = (): Outcome & { ok: false } =>
    refuse('TIME_INVALID', {
      reasons: [reason('TIME_INVALID', 'now 须带时区', 'now needs an offset', { path: '/now' })],
    });
  const withCase = <T>(
    value: unknown,
    use: (engine: Engine, theCase: Case) => T,
  ): T | (Outcome & { ok: false }) => {
    const own = readSeal(desk, value);
    const read = own ? { ok: true as const, case: own.case } : readCase(value);
    if (!read.ok) return read;
    const engine = engineOf(read.case.procedure);
    return engine ? orRefusal(() => use(engine, read.case)) : noProcedure();
  };

  return {
    site,
    zone,
    terms,
    calendar,
    procedures: house.procedures,
    policies: house.policies,
    forms: house.forms,
    documents: catalogue.documents,
    wording: (document) => house.wordings.get(document),
    open: (procedure, input) => {
      const engine = engineOf(procedure);
      return engine ? orRefusal(() => openCase(engine, input)) : noProcedure();
    },
    apply: (theCase, event, clock) =>
      withCase(theCase, (engine, whole) => applyEvent(engine, whole, event, clock?.now)),
    tick: (theCase, now) =>
      isInstant(now) ? withCase(theCase, (engine, whole) => tickCase(engine, whole, now)) : noTime(),
    migrate: (theCase, now) =>
      isInstant(now) ? withCase(theCase, (engine, whole) => migrateCase(engine, whole, now)) : noTime(),
    allowed: (theCase, { by, now, at = now }) => {
      const who = by === undefined || guardJson(by) ? undefined : readActor(by);
      if (!isInstant(now) || !isInstant(at) || (by !== undefined && !who)) return [];
      const listed = withCase(theCase, (engine, whole) => {
        const envelope = checkEnvelope(engine, whole);
        if (!envelope.ok) return [];
        return listAllowed(engine, envelope.live, { now, at, ...(who ? { by: who } : {}) });
      });
      return 'ok' in listed ? [] : listed;
    },
    deadlines: (theCase) => {
      const read = readCase(theCase);
      return read.ok
        ? read.case.deadlines
            .filter((one) => one.firedSeq === undefined)
            .toSorted(
              (a, b) =>
                Number(a.suspendedAt !== undefined) - Number(b.suspendedAt !== undefined) ||
                compareInstants(a.dueAt, b.dueAt),
            )
        : [];
    },
    escalations: (theCase) => {
      const read = readCase(theCase);
      return read.ok ? escalationsOf(read.case, site.escalations ?? {}, calendar) : [];
    },
    papers: (theCase) => {
      const listed = withCase(theCase, papersOf);
      return 'ok' in listed ? [] : listed;
    },
    verifyAudit: (theCase, events) => {
      const read = readCase(theCase);
      // Here, unlike in apply, the whole chain is read: it must bear reading.
      const isReadable = read.ok && !guardJson(read.case.audit, { size: Number.POSITIVE_INFINITY });
      return isReadable
        ? verifyAudit(read.case, hash, events && readKept(events))
        : { ok: false, seq: 0, code: 'CASE_INVALID' };
    },
    isDone: (theCase) => {
      const done = withCase(theCase, (engine, whole) => {
        const envelope = checkEnvelope(engine, whole);
        return envelope.ok && envelope.live.configuration.done;
      });
      return done === true;
    },
    decide: (policy, facts, { at, explain = false, validated = false }) =>
      decide(policyOf(policies, policy), facts, {
        at,
        term: terms.value,
        unit: terms.unit,
        explain,
        validated,
        calendar,
      }),
    validate: (id, data, context = {}) => {
      const form = forms.get(id);
      if (!form) throw unknownUnit('FORM_UNKNOWN', '表单', 'form', id, [...forms.keys()]);
      return validateForm(form, data, context);
    },
    machine: (id) => {
      const procedure = procedures.get(id);
      if (!procedure) throw unknownUnit('PROCEDURE_UNKNOWN', '流程', 'procedure', id, [...procedures.keys()]);
      return procedure.machine().provide({ guards: guardsFor(judge) } as never);
    },
  };
}
