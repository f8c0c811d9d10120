/** A wording in Simplified Chinese and in English. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** The languages in which the library speaks. */
export type Language = keyof Bilingual;

/** A handbook clause number (`2.5.2`) or an article of law (`民法典 944`). */
export type ClauseRef = string;

/** A JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A JSON object. */
export type JsonObject = { readonly [key: string]: Json };

/** A JSON Schema (draft 2020-12), as data. */
export type JsonSchema = JsonObject;
