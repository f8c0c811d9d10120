import type { Bilingual, ClauseRef } from '../core/text.ts';
import { documents, duties, forms, policies, procedures, terms } from '../generated/catalogue.ts';
import { clauses } from '../handbook/index.ts';
import {
  documentLinks,
  dutyLinks,
  formLinks,
  type Link,
  policyLinks,
  procedureLinks,
  termLinks,
} from './links.ts';

export type { Link } from './links.ts';

/** A clause with what realises it. */
export interface ClauseEntry {
  readonly id: string;
  /** The clause in our own words. */
  readonly title: Bilingual;
  readonly clauses: readonly ClauseRef[];
  readonly kind: string;
  readonly section: string;
  readonly realisedBy: readonly string[];
  /** Paragraphs that only tell of it: a step or a duty is carried out by a procedure, rule, paper or figure, not by a text. */
  readonly mentionedBy: readonly string[];
}

/** Every link of the catalogue, to clauses of the handbook and articles of law alike. */
export const allLinks = (): readonly Link[] => [
  ...procedures.flatMap(procedureLinks),
  ...forms.flatMap(formLinks),
  ...policies.flatMap(policyLinks),
  ...documents.flatMap(documentLinks),
  ...terms.flatMap(termLinks),
  ...duties.flatMap(dutyLinks),
];

/** Every clause of the handbook with the states, events, fields, rules, paragraphs, figures and duties that realise it. */
export function listClauses(): readonly ClauseEntry[] {
  const byClause = new Map<string, Set<string>>(clauses.map(({ id }) => [id, new Set()]));
  for (const { clause, target } of allLinks()) byClause.get(clause)?.add(target);
  return clauses.map(({ id, summary, kind, section }) => {
    const targets = [...(byClause.get(id) ?? [])];
    const isTold = (target: string): boolean =>
      (kind === 'step' || kind === 'duty') && target.startsWith('document:');
    return {
      id,
      title: summary,
      clauses: [id],
      kind,
      section,
      realisedBy: targets.filter((target) => !isTold(target)),
      mentionedBy: targets.filter(isTold),
    };
  });
}
