/** Greatest number of rules in a list. */
export const MAX_RULES = 200;
/** Greatest nesting of `all`, `any` and `not` in one rule. */
export const MAX_DEPTH = 8;
/** Greatest number of conditions in one `all` or `any`. */
export const MAX_CONDITIONS = 100;
/** Greatest number of values in the list of an `in` or `notIn`. */
export const MAX_VALUES = 1000;
/** Greatest priority of a rule. */
export const MAX_PRIORITY = 1000;
/** Greatest length, in characters, of a name of a rule, fact, verdict, term or clause. */
export const MAX_NAME = 80;
/** Greatest length, in characters, of a message or of a text that a fact is compared with. */
export const MAX_TEXT = 1000;
/** The checker stops after so many issues. */
export const MAX_ISSUES = 100;
