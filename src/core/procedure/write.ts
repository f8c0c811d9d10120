import type { ClauseRef, Json, JsonObject } from '../text.ts';

/** Where a value comes from: a pointer, or one of the forms that `factReader` knows. */
export type Source = string | JsonObject;

/** Values by name, each with where it comes from. */
export interface Sources {
  readonly [name: string]: Source;
}

/** What picks items of a list: `{ key: value }`, where `{ at: pointer }` stands for what it names. */
type Picks = JsonObject;

/** A fact with a fixed value. */
export const value = (fixed: Json): JsonObject => ({ value: fixed });
/** Whether a pointer names anything. */
export const present = (pointer: string): JsonObject => ({ present: pointer });
/** Whether two pointers name equal values. */
export const same = (one: string, other: string): JsonObject => ({ same: [one, other] });
/** How many items a list holds. */
export const count = (pointer: string): JsonObject => ({ count: pointer });
/** How many items of a list hold these values. */
export const countWhere = (pointer: string, equals: Picks): JsonObject => ({ countWhere: pointer, equals });
/** How many items of a list have a field's value that an item of another list has in the same field. */
export const countAmong = (pointer: string, of: string, among: string): JsonObject => ({
  countAmong: pointer,
  of,
  among,
});
/** What a pointer names, or a fixed value where it names nothing. */
export const known = (pointer: string, otherwise: Json): JsonObject => ({ known: pointer, otherwise });
/** The sum of a whole-number field over a list, or over the items that hold these values. */
export const sum = (pointer: string, of: string, equals: Picks = {}): JsonObject => ({
  sum: pointer,
  of,
  equals,
});
/** How many different values a field has in a list, or among the items that hold these values. */
export const distinct = (pointer: string, of: string, equals: Picks = {}): JsonObject => ({
  distinct: pointer,
  of,
  equals,
});
/** A field of the last item of a list that holds these values. */
export const last = (pointer: string, of: string, equals: Picks = {}): JsonObject => ({
  last: pointer,
  of,
  equals,
});
/** Whole civil days from one day or instant to another; negative once it is past. */
export const daysUntil = (pointer: string, from: string): JsonObject => ({ daysUntil: pointer, from });
/** Whole minutes from one instant to another; negative once it is past. */
export const minutesUntil = (pointer: string, from: string): JsonObject => ({ minutesUntil: pointer, from });
/** Minutes since midnight of an instant, by the site's clock. */
export const clock = (pointer: string): JsonObject => ({ clock: pointer });

/** Guard: the policy gives this verdict on these facts. */
export const policyGives = (policy: string, is: string | readonly string[], facts: Sources) =>
  ({ type: 'policy', params: { policy, is, facts } }) as const;

const because = (reason: string | undefined) => (reason === undefined ? {} : { reason });

/** Guard: a value is this one. `reason` names why not, on the procedure's card. */
export const equals = (at: Source, fixed: Json, reason?: string) =>
  ({ type: 'equals', params: { at, value: fixed, ...because(reason) } }) as const;
/** Guard: a value is one of these. */
export const isOneOf = (at: Source, values: readonly Json[], reason?: string) =>
  ({ type: 'in', params: { at, values, ...because(reason) } }) as const;
/** Guard: a pointer names something: not null, no empty text or list. */
export const has = (at: Source, reason?: string) =>
  ({ type: 'has', params: { at, ...because(reason) } }) as const;
/** Guard: all of them pass. */
export const allOf = (...guards: readonly JsonObject[]) => ({ type: 'and', params: { guards } }) as const;
/** Guard: one of them passes. */
export const anyOf = (...guards: readonly JsonObject[]) => ({ type: 'or', params: { guards } }) as const;
/** Guard: the other does not pass, and nothing that it needs is missing. */
export const not = (guard: JsonObject, reason?: string) =>
  ({ type: 'not', params: { guard, ...because(reason) } }) as const;

/** Action: writes values into the case. */
export const record = (set: Sources) => ({ type: 'record', params: { set } }) as const;
/** Action: adds an item to a list of the case. */
export const append = (to: string, item: Sources) => ({ type: 'append', params: { to, item } }) as const;
/** Action: removes values from the case. */
export const clear = (...paths: readonly string[]) => ({ type: 'clear', params: { paths } }) as const;
/** Action: tells roles a message of the card. */
export const tell = (to: readonly string[], message: string, clause: ClauseRef) =>
  ({ type: 'tell', params: { to, message, clause } }) as const;
/** Action: a form is to be printed. */
export const issueForm = (form: string, clause: ClauseRef, copies = 1) =>
  ({ type: 'issue', params: { form, copies, clause } }) as const;
/** Action: a document is to be printed. */
export const issueDocument = (document: string, clause: ClauseRef, copies = 1) =>
  ({ type: 'issue', params: { document, copies, clause } }) as const;
/** Action: a case of another procedure is to be opened with this data. */
export const openProcedure = (procedure: string, data: Sources, clause: ClauseRef) =>
  ({ type: 'open', params: { procedure, data, clause } }) as const;

const keyed = (key: string | undefined) => (key === undefined ? {} : { key });

/** Action: a day or instant of the case becomes a deadline; `key` tells deadlines of one kind apart. */
export const setDeadline = (id: string, event: string, at: string, clause: ClauseRef, key?: string) =>
  ({ type: 'setDeadline', params: { id, event, at, clause, ...keyed(key) } }) as const;
/** Action: due a term's length after what `from` names (an instant, or a day: then after its end). */
export const setTerm = (
  id: string,
  event: string,
  { term, from = '/event/at', key }: { readonly term: string; readonly from?: string; readonly key?: string },
  clause: ClauseRef,
) => ({ type: 'setDeadline', params: { id, event, term, from, clause, ...keyed(key) } }) as const;
/** Action: due a term's length before the instant that `at` names, and at once where that has passed. */
export const setBefore = (
  id: string,
  event: string,
  { term, at, key }: { readonly term: string; readonly at: string; readonly key?: string },
  clause: ClauseRef,
) => ({ type: 'setDeadline', params: { id, event, before: term, at, clause, ...keyed(key) } }) as const;
/** Action: due on the civil day of an instant, at 24:00 or at the closing time of a term. */
export const setSameDay = (
  id: string,
  event: string,
  { of, closing, key }: { readonly of: string; readonly closing?: string; readonly key?: string },
  clause: ClauseRef,
) =>
  ({
    type: 'setDeadline',
    params: { id, event, dayOf: of, ...(closing === undefined ? {} : { closing }), clause, ...keyed(key) },
  }) as const;
/** Action: a deadline is lifted. */
export const clearDeadline = (id: string, key?: string) =>
  ({ type: 'clearDeadline', params: { id, ...keyed(key) } }) as const;
/** Action: a deadline's time stands still until it is resumed. */
export const suspendDeadline = (id: string, key?: string) =>
  ({ type: 'suspendDeadline', params: { id, ...keyed(key) } }) as const;
/** Action: a deadline's time runs on; it is due as much later as it stood still. */
export const resumeDeadline = (id: string, key?: string) =>
  ({ type: 'resumeDeadline', params: { id, ...keyed(key) } }) as const;
