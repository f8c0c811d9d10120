import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documents, duties, forms, policies, procedures, terms } from '../../src/generated/catalogue.ts';
import { assumptions, clauses, sections } from '../../src/handbook/index.ts';
import { allLinks } from '../../src/provenance/index.ts';

const ROOT = join(import.meta.dirname, '../..');
const known = new Set([...clauses, ...sections, ...assumptions].map(({ id }) => id));
const KEYS = new Set(['clause', 'clauses', 'source', 'x-clause']);
/** In a procedure's data `source` is how a matter became known. */
const PROCEDURE_KEYS = new Set([...KEYS].filter((key) => key !== 'source'));

const { $comment: _, ...laws } = JSON.parse(
  readFileSync(join(ROOT, 'test/fixtures/law-articles.json'), 'utf8'),
) as { readonly [law: string]: { readonly articles: readonly string[] } };
const articlesOf = (law: string): ReadonlySet<number> =>
  new Set(
    (laws[law]?.articles ?? []).flatMap((range) => {
      const [from = 0, to = from] = range.split('–').map(Number);
      return Array.from({ length: to - from + 1 }, (_none, n) => from + n);
    }),
  );

/** Whether a text names a law and articles that it has: `民法典 944`, `条例 55、59；办法 69`. */
const isLaw = (reference: string): boolean =>
  reference.split('；').every((part) => {
    const [law = '', numbers = ''] = part.split(' ');
    const has = articlesOf(law);
    return numbers.split('、').every((number) => /^\d+$/.test(number) && has.has(Number(number)));
  });

const isKnown = (reference: string): boolean => known.has(reference) || isLaw(reference);

/** Every reference in a value: texts under `clause`, `clauses`, `source` or `x-clause`, however deep. */
function referencesIn(value: unknown, keys: ReadonlySet<string> = KEYS): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const texts = keys.has(key) ? [part].flat().filter((one) => typeof one === 'string') : [];
    return [...texts, ...referencesIn(part, keys)];
  });
}

const filesIn = (folder: string, ending: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .map((path) => join(folder, path));

describe('every clause and article that is named anywhere exists', () => {
  it('in links', () => {
    const links = allLinks();
    expect(links.length).toBeGreaterThan(300);
    expect(links.filter(({ clause }) => !isKnown(clause))).toEqual([]);
  });

  interface Named {
    readonly name: string;
    readonly value: unknown;
    readonly keys?: ReadonlySet<string>;
  }
  const data: readonly Named[] = [
    ...procedures.map((unit) => ({
      name: `procedure ${unit.id}`,
      value: [{ ...unit, machine: null }, unit.machine().config],
      keys: PROCEDURE_KEYS,
    })),
    ...policies.map((unit) => ({ name: `policy ${unit.id}`, value: unit })),
    ...forms.map((unit) => ({ name: `form ${unit.id}`, value: unit })),
    // A template module's own `source` is its text.
    ...documents.map((unit) => ({ name: `document ${unit.id}`, value: { ...unit, template: null } })),
    ...terms.map((unit) => ({ name: `term ${unit.id}`, value: unit })),
    ...duties.map((unit) => ({ name: `duty ${unit.id}`, value: unit })),
  ];
  it.each(data)('in $name', ({ value, keys }) => {
    const found = referencesIn(value, keys);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((reference) => !isKnown(reference))).toEqual([]);
  });

  const sources = ['documents', 'forms', 'policies', 'procedures', 'terms', 'duties'].flatMap((folder) =>
    filesIn(`src/${folder}`, '.ts'),
  );
  it.each(sources)('in the numbers that %s quotes', (path) => {
    const text = readFileSync(join(ROOT, path), 'utf8');
    const quoted = [...text.matchAll(/'(A\d+|\d+(?:\.\d+)+)'/g)].map(([, number]) => number as string);
    expect(quoted.filter((number) => !known.has(number))).toEqual([]);
  });

  it('and one that does not is noticed', () => {
    for (const wrong of ['2.5.11', '2.5.2.9', '7.1', 'A51', '民法典 9999', '民法典', '无名法 1', 'move-in'])
      expect([wrong, isKnown(wrong)]).toEqual([wrong, false]);
    for (const right of ['2.5', '2.5.10', 'A37', '民法典 944', '杭州市物业管理条例 55、59'])
      expect([right, isKnown(right)]).toEqual([right, true]);
  });
});
