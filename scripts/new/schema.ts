/** A schema under construction. */
export type Schema = { readonly [key: string]: unknown };

/** `title` in Chinese and `x-en` beside it, as every schema of the project has them. */
export const titled = (zh: string, en: string): Schema => ({ title: zh, 'x-en': { title: en } });

/** The head of a schema file. */
export const schemaHead = (kind: string, id: string, zh: string, en: string): Schema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `https://property-desk.dev/schemas/${kind}/${id}.schema.json`,
  ...titled(zh, en),
});

/** A closed object: unknown keys are errors. */
export const closed = (
  properties: { readonly [name: string]: Schema },
  required: readonly string[],
): Schema => ({
  type: 'object',
  properties,
  ...(required.length === 0 ? {} : { required }),
  additionalProperties: false,
});

/** Free text without hidden characters. */
export const text = (zh: string, en: string, example: string, more: Schema = {}): Schema => ({
  ...titled(zh, en),
  type: 'string',
  minLength: 1,
  maxLength: 200,
  format: 'plain-text',
  ...more,
  examples: [example],
});

/** A civil day. */
export const day = (zh: string, en: string, example: string): Schema => ({
  ...titled(zh, en),
  type: 'string',
  maxLength: 10,
  format: 'day',
  examples: [example],
});

/** Yes or no. */
export const flag = (zh: string, en: string, more: Schema = {}): Schema => ({
  ...titled(zh, en),
  type: 'boolean',
  ...more,
  examples: [true],
});
