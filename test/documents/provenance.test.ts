import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LAWS } from '../../src/documents/shared/laws.ts';
import { LOCAL_LAWS } from '../../src/documents/shared/local-laws.ts';
import { clauses } from '../../src/handbook/index.ts';
import { templateSources } from '../../src/pdf/template/sources.ts';
import { MOVE_IN, type PaperId, unitOf } from './support.ts';

interface LawIndex {
  readonly [law: string]: {
    readonly wording: string;
    readonly articles: readonly string[];
    readonly checked?: false;
  };
}

const { $comment: _comment, ...laws } = JSON.parse(
  readFileSync('test/fixtures/law-articles.json', 'utf8'),
) as LawIndex & { readonly $comment: string };
const index: LawIndex = laws;

const PAPER = {
  'preliminary-service-agreement': 'agreement',
  'interim-covenant': 'covenant',
  'owners-handbook': 'handbook',
  'home-user-guide': 'guide',
  'quality-warranty': 'warranty',
} as const satisfies { readonly [id in PaperId]: string };

const expand = (articles: readonly string[]): readonly number[] =>
  articles.flatMap((range) => {
    const [from = 0, to = from] = range.split('–').map(Number);
    return Array.from({ length: to - from + 1 }, (_, n) => from + n);
  });

/** What a paper cites: article numbers by law, and clauses of the handbook. */
const citationsOf = (id: PaperId) => {
  const byLaw = new Map<string, Set<number>>();
  const handbook = new Set<string>();
  for (const { clauses: cited } of templateSources(unitOf(id))) {
    for (const one of cited) {
      const law = /^(\S+) (\d+)$/.exec(one);
      if (!law) handbook.add(one);
      else byLaw.set(law[1] ?? '', (byLaw.get(law[1] ?? '') ?? new Set()).add(Number(law[2])));
    }
  }
  return { byLaw, handbook };
};

const sorted = (numbers: Iterable<number>): readonly number[] => [...numbers].toSorted((a, b) => a - b);

describe('what the papers rest on', () => {
  it.each(MOVE_IN)('%s cites only clauses that the handbook has and articles that the laws have', (id) => {
    const known = new Set(clauses.map((clause) => clause.id));
    const { byLaw, handbook } = citationsOf(id);
    expect([...handbook].filter((clause) => !known.has(clause))).toEqual([]);
    const missing = [...byLaw].flatMap(([law, articles]) => {
      const has = new Set(expand(index[law]?.articles ?? []));
      return [...articles].filter((article) => !has.has(article)).map((article) => `${law} ${article}`);
    });
    expect(missing).toEqual([]);
  });

  it.each(MOVE_IN)('%s lists at its end exactly the national laws that its text rests on', (id) => {
    const { byLaw } = citationsOf(id);
    const national = [...byLaw].filter(([law]) => Object.hasOwn(LAWS, law));
    const cited = national.map(([law, articles]) => [LAWS[law as keyof typeof LAWS].title, sorted(articles)]);
    const listed = unitOf(id).sources.map(({ title, articles }) => [title, expand(articles)]);
    expect(Object.fromEntries(listed)).toEqual(Object.fromEntries(cited));
  });

  it.each(MOVE_IN)('%s lists exactly the local rules that its text rests on', (id) => {
    const { byLaw } = citationsOf(id);
    const local = [...byLaw].filter(([law]) => !Object.hasOwn(LAWS, law));
    const listed = Object.entries(LOCAL_LAWS).flatMap(([law, { articles }]) => {
      const cited = articles[PAPER[id]];
      return cited ? [[law, sorted(cited)] as const] : [];
    });
    expect(Object.fromEntries(listed)).toEqual(
      Object.fromEntries(local.map(([law, articles]) => [law, sorted(articles)])),
    );
  });

  it('every law carries the date of the wording that was read, and says so where none was', () => {
    for (const [law, { wording }] of [...Object.entries(LAWS), ...Object.entries(LOCAL_LAWS)]) {
      const entry = index[law];
      expect(entry, law).toBeDefined();
      expect(wording.startsWith(entry?.wording ?? '?'), law).toBe(true);
      expect(wording.includes('未核对') || entry?.checked !== false, law).toBe(true);
    }
  });

  it.each(MOVE_IN)('every paragraph, item and article of %s names what it rests on', (id) => {
    const source = readFileSync(`templates/${id}.md.hbs`, 'utf8');
    const bare = source.split('\n').filter((line, n, lines) => {
      const text = line.replaceAll(/\{\{[^{}]*\}\}/g, '').trim();
      const isFrame = /^(?:$|#|:::|\||---|- [a-z-]+ \|)/.test(text);
      return !isFrame && !/\{src="[^"]+"\}$/.test(line.trim()) && n < lines.length - 1;
    });
    // The paper's own number rests on nothing.
    expect(
      bare.filter((line) => !line.startsWith('协议编号') && !line.startsWith('{{project.name}}　')),
    ).toEqual([]);
  });

  it.each(MOVE_IN)('every clause that the card of %s names is realised by a paragraph', (id) => {
    const { handbook } = citationsOf(id);
    expect(unitOf(id).clauses.filter((clause) => !handbook.has(clause))).toEqual([]);
  });
});
