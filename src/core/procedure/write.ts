import type { ClauseRef, Json, JsonObject } from '../text.ts';

/** Where a value comes from: a pointer, or one of the forms that `factReader` knows. */
export type Source = string | JsonObject;

type Sources = { readonly [name: string]: Source };

/** A fact with a fixed value. */
export const value = (fixed: Json): JsonObject => ({ value: fixed });
/** Whether a pointer names anything. */
export const present = (pointer: string): JsonObject => ({ present: pointer });
/** How many items a list holds. */
export const count = (pointer: string): JsonObject => ({ count: pointer });
/** How many items of a list hold these values; `{ at: pointer }` stands for what it names. */
export const countWhere = (pointer: string, equals: JsonObject): JsonObject => ({
  countWhere: pointer,
  equals,
});
/** Whole civil days from one day or instant to another; negative once it is past. */
export const daysUntil = (pointer: string, from: string): JsonObject => ({ daysUntil: pointer, from });

/** Guard: the policy gives this verdict on these facts. */
export const policyGives = (policy: string, is: string, facts: Sources) =>
  ({ type: 'policy', params: { policy, is, facts } }) as const;
/** Guard: a pointer names this value. */
export const equals = (at: string, fixed: Json) =>
  ({ type: 'equals', params: { at, value: fixed } }) as const;
/** Guard: all of them pass. */
export const allOf = (...guards: readonly JsonObject[]) => ({ type: 'and', params: { guards } }) as const;

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
/** Action: a day or instant of the case becomes a deadline; `key` tells deadlines of one kind apart. */
export const setDeadline = (id: string, event: string, at: string, clause: ClauseRef, key?: string) =>
  ({
    type: 'setDeadline',
    params: { id, event, at, clause, ...(key === undefined ? {} : { key }) },
  }) as const;
/** Action: a deadline is lifted. */
export const clearDeadline = (id: string, key?: string) =>
  ({ type: 'clearDeadline', params: { id, ...(key === undefined ? {} : { key }) } }) as const;
