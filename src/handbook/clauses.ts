import { DeskError } from '../core/issue.ts';
import type { Clause } from './clause.ts';
import { clauses11 } from './clauses/1-1.ts';
import { clauses12 } from './clauses/1-2.ts';
import { clauses13 } from './clauses/1-3.ts';
import { clauses14 } from './clauses/1-4.ts';
import { clauses15 } from './clauses/1-5.ts';
import { clauses21 } from './clauses/2-1.ts';
import { clauses22 } from './clauses/2-2.ts';
import { clauses23 } from './clauses/2-3.ts';
import { clauses24 } from './clauses/2-4.ts';
import { clauses25 } from './clauses/2-5.ts';
import { clauses26 } from './clauses/2-6.ts';
import { clauses31 } from './clauses/3-1.ts';
import { clauses32 } from './clauses/3-2.ts';
import { clauses331 } from './clauses/3-3-1.ts';
import { clauses332 } from './clauses/3-3-2.ts';
import { clauses333 } from './clauses/3-3-3.ts';
import { clauses334 } from './clauses/3-3-4.ts';
import { clauses41 } from './clauses/4-1.ts';
import { clauses42 } from './clauses/4-2.ts';
import { clauses43 } from './clauses/4-3.ts';
import { clauses44 } from './clauses/4-4.ts';
import { clauses45 } from './clauses/4-5.ts';
import { clauses46 } from './clauses/4-6.ts';
import { clauses47 } from './clauses/4-7.ts';
import { clauses48 } from './clauses/4-8.ts';
import { clauses5 } from './clauses/5.ts';
import { clauses6 } from './clauses/6.ts';
import { sections } from './sections.ts';

/** All clauses of the handbook in its own order. */
export const clauses: readonly Clause[] = [
  clauses11,
  clauses12,
  clauses13,
  clauses14,
  clauses15,
  clauses21,
  clauses22,
  clauses23,
  clauses24,
  clauses25,
  clauses26,
  clauses31,
  clauses32,
  clauses331,
  clauses332,
  clauses333,
  clauses334,
  clauses41,
  clauses42,
  clauses43,
  clauses44,
  clauses45,
  clauses46,
  clauses47,
  clauses48,
  clauses5,
  clauses6,
].flat();

const byId: ReadonlyMap<string, Clause> = new Map(clauses.map((clause) => [clause.id, clause]));

/** The clauses that a clause, section or chapter number covers: itself and all below it; none if it is unknown. */
export const clausesUnder = (id: string): readonly Clause[] =>
  clauses.filter((clause) => clause.id === id || clause.id.startsWith(`${id}.`));

/**
 * The clause of that number.
 * Throws `CLAUSE_UNKNOWN`; the issue's `allowed` holds the numbers of the section meant, or the sections.
 */
export const clauseById = (id: string): Clause => {
  const found = byId.get(id);
  if (found) return found;
  const section = sections.findLast((one) => id === one.id || String(id).startsWith(`${one.id}.`));
  const allowed = section
    ? clausesUnder(section.id).map((clause) => clause.id)
    : sections.map((one) => one.id);
  const range = `${allowed[0]} … ${allowed.at(-1)}`;
  const message = section
    ? {
        zh: `手册没有这个条款；“${section.title.zh}”一节的条款为 ${range}。`,
        en: `The handbook has no such clause; those of "${section.title.en}" are ${range}.`,
      }
    : {
        zh: '手册没有这个条款；条款号以章、节号开头，如 2.5.2。',
        en: 'The handbook has no such clause; a number begins with its chapter and section, as in 2.5.2.',
      };
  throw new DeskError('CLAUSE_UNKNOWN', message, [{ path: '', code: 'CLAUSE_UNKNOWN', message, allowed }]);
};
