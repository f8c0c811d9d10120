import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interpretSchema } from '../../../src/core/form/interpret.ts';
import type { Issue, Validate } from '../../../src/core/issue.ts';
import type { Json, JsonObject, JsonSchema } from '../../../src/core/text.ts';
import { forms, policies, procedures } from '../../../src/generated/catalogue.ts';
import { sampleNames, sampleOf } from '../../../src/samples.ts';

interface Pair {
  readonly name: string;
  readonly schema: JsonSchema;
  readonly compiled: Validate;
  readonly interpreted: Validate;
  readonly starts: readonly Json[];
}

const examplesOf = (schema: JsonSchema): readonly Json[] => (schema.examples ?? []) as readonly Json[];

const eventPairs: readonly Pair[] = procedures.flatMap(({ id, data }) =>
  Object.entries(data.events).map(([type, { schema, validate }]) => ({
    name: `${id} ${type}`,
    schema,
    compiled: validate,
    interpreted: interpretSchema(data.schema)(`/$defs/${type}`),
    starts: examplesOf(schema),
  })),
);
const factPairs: readonly Pair[] = policies.map(({ id, facts }) => ({
  name: `facts of ${id}`,
  schema: facts.schema,
  compiled: facts.validate,
  interpreted: interpretSchema(facts.schema)(),
  starts: sampleNames('policy', id).map((name) => (sampleOf('policy', id, name) as JsonObject).facts as Json),
}));
const formPairs: readonly Pair[] = forms.map(({ id, schema, validate }) => ({
  name: `form ${id}`,
  schema,
  compiled: validate,
  interpreted: interpretSchema(schema)(),
  starts: sampleNames('form', id).map((name) => sampleOf('form', id, name) as Json),
}));

/** Where two enums are wrong at one place, either may speak: words are compared for those that stand alone. */
const said = (issues: readonly Issue[]): readonly string[] =>
  issues.map(({ path, code, message }) => `${path} ${code} ${code === 'ENUM' ? '' : message.zh}`).toSorted();

const SPOILT: readonly Json[] = [
  null,
  true,
  -1,
  0.5,
  '',
  '甲',
  'x'.repeat(600),
  '\u202e',
  [],
  [{}],
  {},
  { no: 'x' },
];

/** A value with one part of it taken away, replaced or added to. */
const spoil = (value: Json): fc.Arbitrary<Json> => {
  const here = fc.constantFrom(...SPOILT);
  if (typeof value !== 'object' || value === null) return here;
  if (Array.isArray(value)) {
    const items = value as readonly Json[];
    const grown = fc.constant([...items, ...items] as Json);
    if (items.length === 0) return fc.oneof(here, grown);
    return fc.oneof(
      here,
      grown,
      fc
        .nat(items.length - 1)
        .chain((at) => spoil(items[at] as Json).map((item) => items.with(at, item) as Json)),
    );
  }
  const entries = Object.entries(value as JsonObject);
  const added = fc.constant({ ...(value as JsonObject), 'un/known~': 1 } as Json);
  if (entries.length === 0) return fc.oneof(here, added);
  return fc.oneof(
    here,
    added,
    fc.nat(entries.length - 1).map((at) => Object.fromEntries(entries.toSpliced(at, 1)) as Json),
    ...[1, 2, 3].map(() =>
      fc.nat(entries.length - 1).chain((at) => {
        const [key, item] = entries[at] as [string, Json];
        return spoil(item).map((changed) => ({ ...(value as JsonObject), [key]: changed }) as Json);
      }),
    ),
  );
};

describe.each([...eventPairs, ...factPairs, ...formPairs])('the interpreted schema of $name', (pair) => {
  it('finds what the compiled one finds', () => {
    for (const start of pair.starts)
      expect(said(pair.interpreted(start))).toEqual(said(pair.compiled(start)));
    const starts = pair.starts.length ? pair.starts : [{}];
    fc.assert(
      fc.property(
        fc
          .constantFrom(...starts)
          .chain(spoil)
          .chain((once) => fc.oneof(fc.constant(once), spoil(once))),
        (data) => {
          expect(said(pair.interpreted(data))).toEqual(said(pair.compiled(data)));
        },
      ),
      { numRuns: 60 },
    );
  });
});

it('refuses what is too deep and keys that cannot be written, and never throws', () => {
  const check = interpretSchema({ type: 'object', additionalProperties: false, properties: {} })();
  expect(check({ '\ud800': 1 }).map(({ code }) => code)).toEqual(['NOT_JSON']);
  let deep: Json = {};
  for (let level = 0; level < 1000; level += 1) deep = { deep };
  expect(check(deep).map(({ code }) => code)).toEqual(['TOO_DEEP']);
});
