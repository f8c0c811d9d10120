import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPointer } from '../src/core/json/pointer.ts';
import { documents, duties, forms, policies, procedures, terms } from '../src/generated/catalogue.ts';
import { papers, roles } from '../src/handbook/index.ts';
import { templateTerms } from '../src/pdf/template/sources.ts';
import { sampleNames } from '../src/samples.ts';
import { usesOf } from './support/machine-uses.ts';

const ROOT = join(import.meta.dirname, '..');
const ids = (units: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(units.map(({ id }) => id));
const strangers = (used: Iterable<string>, known: ReadonlySet<string>): readonly string[] =>
  [...new Set(used)].filter((id) => !known.has(id));

const FORMS = ids(forms);
const DOCUMENTS = ids(documents);
const POLICIES = ids(policies);
const PROCEDURES = ids(procedures);
const TERMS = ids(terms);
const ROLES = ids(roles);
// A procedure may ask for a paper of the handbook that this package does not print yet.
const PAPER_FORMS = new Set([...FORMS, ...ids(papers.filter(({ kind }) => kind === 'form'))]);
const PAPER_TEXTS = new Set([...DOCUMENTS, ...ids(papers.filter(({ kind }) => kind === 'document'))]);

/** Units that nothing uses, on purpose, each with its reason. */
const unused = JSON.parse(readFileSync(join(ROOT, 'test/catalogue.unused.json'), 'utf8')) as {
  [unit: string]: string;
};

/** What the handbook names, by id: a release may hold more, never less. */
const NAMED = {
  procedures: [
    'reception',
    'work-order',
    'special-request',
    'complaint',
    'repair',
    'referral',
    'move-in',
    'renovation',
    'patrol',
    'key-handout',
    'key-loan',
    'repair-visit',
    'archive-filing',
    'archive-access',
    'archive-destruction',
    'flood',
    'leak',
    'planned-water-cut',
    'water-failure',
    'lift-entrapment',
    'power-cut',
    'fire',
    'violence',
    'theft',
  ],
  policies: [
    'complaint-sla',
    'repair-sla',
    'special-request-term',
    'call-answering',
    'move-in-admission',
    'move-in-completion',
    'renovation-admission',
    'renovation-fees',
    'key-handout',
    'key-loan',
    'patrol-compliance',
    'archive-access',
    'archive-room-climate',
    'archive-quality',
    'lift-rescue',
    'fire-response',
    'police-referral',
    'power-cut-notice',
  ],
} as const;

describe('this release', () => {
  it('holds the 24 procedures and 18 policies that the handbook names', () => {
    expect([...PROCEDURES]).toEqual(expect.arrayContaining([...NAMED.procedures]));
    expect([...POLICIES]).toEqual(expect.arrayContaining([...NAMED.policies]));
  });

  it('prints the papers of move-in', () => {
    expect([...FORMS]).toEqual(
      expect.arrayContaining([
        'handover-certificate',
        'key-receipt',
        'move-in-file-index',
        'move-in-sheet',
        'payment-statement',
        'power-of-attorney',
        'resident-record',
        'unit-inspection',
      ]),
    );
    expect([...DOCUMENTS]).toEqual(
      expect.arrayContaining([
        'home-user-guide',
        'interim-covenant',
        'owners-handbook',
        'preliminary-service-agreement',
        'quality-warranty',
      ]),
    );
  });
});

describe.each(procedures.map((unit) => ({ id: unit.id, unit, uses: usesOf(unit) })))(
  'every id in $id exists',
  ({ unit, uses }) => {
    const effects = (type: string, key: string): readonly string[] =>
      uses.actions
        .filter((action) => action.type === type)
        .flatMap(({ params }) => [params[key] ?? []].flat() as string[]);

    it('on its card', () => {
      expect(strangers(unit.forms, PAPER_FORMS)).toEqual([]);
      expect(strangers(unit.documents, PAPER_TEXTS)).toEqual([]);
      expect(strangers(unit.policies, POLICIES)).toEqual([]);
      expect(
        strangers(
          Object.values(unit.events).flatMap(({ by }) => by),
          ROLES,
        ),
      ).toEqual([]);
    });

    it('in its effects: papers, roles, messages, procedures, deadlines', () => {
      expect(strangers(effects('issue', 'form'), new Set(unit.forms))).toEqual([]);
      expect(strangers(effects('issue', 'document'), new Set(unit.documents))).toEqual([]);
      expect(strangers(effects('tell', 'to'), ROLES)).toEqual([]);
      expect([...new Set(effects('tell', 'message'))].toSorted()).toEqual(
        Object.keys(unit.messages).toSorted(),
      );
      expect(strangers(effects('open', 'procedure'), PROCEDURES)).toEqual([]);
      expect(strangers(effects('setDeadline', 'term'), TERMS)).toEqual([]);
      const system = Object.entries(unit.events).filter(([, { by }]) => by.includes('system'));
      expect([...new Set(effects('setDeadline', 'event'))].toSorted()).toEqual(
        system.map(([type]) => type).toSorted(),
      );
      expect(strangers(effects('clearDeadline', 'id'), new Set(effects('setDeadline', 'id')))).toEqual([]);
      for (const [, { by }] of system) expect(by).toEqual(['system']);
    });

    it('in its guards: policies, verdicts, facts', () => {
      expect([...new Set(uses.policies.map(({ policy }) => policy))].toSorted()).toEqual(
        unit.policies.toSorted(),
      );
      for (const { policy, is, facts } of uses.policies) {
        const asked = policies.find(({ id }) => id === policy);
        expect(strangers(is, ids(asked?.verdicts ?? []))).toEqual([]);
        const known = Object.keys((asked?.facts.schema.properties ?? {}) as object);
        expect(strangers(Object.keys(facts), new Set(known))).toEqual([]);
      }
    });

    it('in the data that its transitions read', () => {
      for (const [type, pointers] of uses.reads) {
        const data = unit.data.events[type]?.schema;
        const missing = [...pointers].filter((pointer) => !hasField(data, pointer.split('/').slice(1), data));
        expect([type, missing]).toEqual([type, []]);
      }
    });

    it('each event has data and is accepted in some state', () => {
      const declared = Object.keys(unit.events).toSorted();
      expect(
        Object.keys(unit.data.events)
          .filter((type) => !unit.events[type]?.by.includes('system'))
          .toSorted(),
      ).toEqual(declared.filter((type) => !unit.events[type]?.by.includes('system')));
      expect([...uses.accepted].filter((type) => !type.startsWith('xstate.')).toSorted()).toEqual(declared);
    });
  },
);

/** Whether a schema has a field, through references and conditions. */
function hasField(schema: unknown, path: readonly string[], root: unknown): boolean {
  const [key, ...rest] = path;
  if (key === undefined) return true;
  const node = schema as
    | { readonly $ref?: string; readonly properties?: { readonly [name: string]: unknown } }
    | undefined;
  if (!node) return false;
  if (node.$ref) return hasField(readPointer(root, node.$ref.slice(1)), path, root);
  return Object.hasOwn(node.properties ?? {}, key) && hasField(node.properties?.[key], rest, root);
}

describe('everything that exists is used, or listed as unused with a reason', () => {
  const check = (kind: string, all: ReadonlySet<string>, used: Iterable<string>): void => {
    const seen = new Set(used);
    const idle = [...all].filter((id) => !seen.has(id)).map((id) => `${kind}:${id}`);
    const listed = Object.keys(unused).filter((unit) => unit.startsWith(`${kind}:`));
    expect(idle.toSorted()).toEqual(listed.toSorted());
    for (const unit of listed) expect(unused[unit]?.length).toBeGreaterThan(20);
  };

  it('forms', () =>
    check('form', FORMS, [
      ...procedures.flatMap((unit) => unit.forms),
      ...duties.flatMap(({ form = [] }) => form),
    ]));
  it('documents', () =>
    check(
      'document',
      DOCUMENTS,
      procedures.flatMap((unit) => unit.documents),
    ));
  it('policies', () =>
    check(
      'policy',
      POLICIES,
      procedures.flatMap((unit) => unit.policies),
    ));
  it('terms', () => {
    const inCode = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((path) => /^(documents|duties|forms|procedures)\/.*\.ts$/.test(path))
      .map((path) => readFileSync(join(ROOT, 'src', path), 'utf8'))
      .join('\n');
    check('term', TERMS, [
      ...policies.flatMap((unit) => Object.values(unit.terms ?? {})),
      ...documents.flatMap((unit) => templateTerms(unit)),
      ...[...TERMS].filter((id) => inCode.includes(`'${id}'`)),
    ]);
  });
});

describe('each unit stands where its id says', () => {
  const FOLDERS = [
    { kind: 'procedure', units: procedures, file: (id: string) => `src/procedures/${id}/index.ts` },
    { kind: 'form', units: forms, file: (id: string) => `src/forms/${id}.ts` },
    { kind: 'policy', units: policies, file: (id: string) => `src/policies/${id}.ts` },
    { kind: 'document', units: documents, file: (id: string) => `src/documents/${id}.ts` },
  ] as const;

  it.each(FOLDERS)('$kind', ({ kind, units, file }) => {
    for (const { id } of units) {
      expect([id, existsSync(join(ROOT, file(id)))]).toEqual([id, true]);
      expect([id, sampleNames(kind, id).length > 0]).toEqual([id, true]);
    }
    expect(new Set(units.map(({ id }) => id)).size).toBe(units.length);
  });

  it.each([
    ...forms.map(({ id, schema }) => ({ at: `forms/${id}`, schema })),
    ...documents.map(({ id, schema }) => ({ at: `documents/${id}`, schema })),
    ...policies.map(({ id, facts }) => ({ at: `facts/${id}`, schema: facts.schema })),
    ...procedures.map(({ id, data }) => ({ at: `events/${id}`, schema: data.schema })),
  ])('the schema of $at', ({ at, schema }) => {
    expect(schema.$id).toBe(`https://property-desk.dev/schemas/${at}.schema.json`);
    expect(existsSync(join(ROOT, `schemas/${at}.schema.json`))).toBe(true);
  });

  it('each has the samples of its kind', () => {
    const lacks = (kind: string, id: string, ...wanted: readonly RegExp[]): readonly string[] => {
      const names = sampleNames(kind, id);
      return wanted
        .filter((one) => !names.some((name) => one.test(name)))
        .map((one) => `${kind}:${id} ${one}`);
    };
    expect([
      ...procedures.flatMap(({ id }) => lacks('procedure', id, /^main$/, /^(?!main$)/)),
      ...forms.flatMap(({ id }) => lacks('form', id, /^full$/, /^minimal$/, /^invalid\//)),
      ...policies.flatMap(({ id }) => lacks('policy', id, /^main$/, /^(?!main$)/)),
      ...documents.flatMap(({ id }) => lacks('document', id, /^main$/)),
    ]).toEqual([]);
  });

  it('each procedure has a test of its own', () => {
    const untested = procedures.filter(({ id }) => !existsSync(join(ROOT, `test/procedures/${id}.test.ts`)));
    expect(untested.map(({ id }) => id)).toEqual([]);
  });

  it('terms have ids of their own, and policies and texts name terms that exist', () => {
    expect(TERMS.size).toBe(terms.length);
    expect(
      strangers(
        policies.flatMap((unit) => Object.values(unit.terms ?? {})),
        TERMS,
      ),
    ).toEqual([]);
    expect(
      strangers(
        documents.flatMap((unit) => templateTerms(unit)),
        TERMS,
      ),
    ).toEqual([]);
  });

  it('duties have ids of their own, and name roles, papers and terms that exist', () => {
    expect(ids(duties).size).toBe(duties.length);
    expect(
      strangers(
        duties.flatMap(({ role, alsoBy = [] }) => [role, ...alsoBy]),
        ROLES,
      ),
    ).toEqual([]);
    expect(
      strangers(
        duties.flatMap(({ form = [] }) => form),
        PAPER_FORMS,
      ),
    ).toEqual([]);
    const named = duties.flatMap(({ times, rhythm }) =>
      [times, ...Object.values(rhythm)].flatMap((part) => (typeof part === 'object' ? [part.term] : [])),
    );
    expect(strangers(named, TERMS)).toEqual([]);
  });

  it('a procedure imports no other procedure', () => {
    for (const { id } of procedures) {
      for (const name of readdirSync(join(ROOT, 'src/procedures', id))) {
        const text = readFileSync(join(ROOT, 'src/procedures', id, name), 'utf8');
        const folders = [...text.matchAll(/from '\.\.\/([a-z-]+)\//g)].map(([, folder]) => folder);
        expect([name, folders.filter((folder) => folder !== 'shared')]).toEqual([name, []]);
      }
    }
  });
});
