import { describe, expect, it } from 'vitest';
import { documents, forms, policies, procedures, terms } from '../../src/generated/catalogue.ts';
import { clauses, sections } from '../../src/handbook/index.ts';
import { templateSources } from '../../src/pdf/template/sources.ts';
import { allLinks, listClauses } from '../../src/provenance/index.ts';
import { formLinks, procedureLinks } from '../../src/provenance/links.ts';
import { documentNotices, formNotices, policyNotices, procedureNotices, termNotices } from './removal.ts';

const partsOf = (links: readonly { readonly target: string }[]): readonly string[] => [
  ...new Set(links.map(({ target }) => target.slice(target.indexOf('#') + 1))),
];

describe('a link counts only if its target cannot be removed unnoticed', () => {
  it.each(procedures.map((unit) => [unit.id, unit] as const))('states and events of %s', (_, unit) => {
    const parts = partsOf(procedureLinks(unit));
    expect(parts.length).toBeGreaterThan(5);
    expect(parts.filter((part) => !procedureNotices(unit, part))).toEqual([]);
  });

  it.each(policies.map((unit) => [unit.id, unit] as const))('rules of %s', (_, unit) => {
    expect(unit.rules.map(({ name }) => name).filter((name) => !policyNotices(unit, name))).toEqual([]);
  });

  it.each(forms.map((unit) => [unit.id, unit] as const))('fields of %s', (_, unit) => {
    const fields = partsOf(formLinks(unit)).filter((part) => part.startsWith('/'));
    expect(fields.length).toBeGreaterThan(0);
    expect(fields.filter((field) => !formNotices(unit, field))).toEqual([]);
  });

  it.each(documents.map((unit) => [unit.id, unit] as const))('paragraphs of %s', (_, unit) => {
    const blocks = templateSources(unit).map(({ block }) => block);
    expect(blocks.filter((_block, index) => !documentNotices(unit, index))).toEqual([]);
  });

  it('figures', () => {
    const linked = terms.filter((term) => term.clauses.length).map(({ id }) => id);
    expect(linked.filter((id) => !termNotices(id))).toEqual([]);
  });
});

describe('provenance', () => {
  it('names only clauses that the handbook has', () => {
    const known = new Set([...clauses.map(({ id }) => id), ...sections.map(({ id }) => id)]);
    const numbers = allLinks().filter(({ clause }) => /^\d+(?:\.\d+)+$/.test(clause));
    expect(numbers.length).toBeGreaterThan(300);
    expect(numbers.filter(({ clause }) => !known.has(clause))).toEqual([]);
  });

  it('does not call a step or a duty realised because a text tells of it', () => {
    for (const { kind, realisedBy } of listClauses()) {
      if (kind === 'step' || kind === 'duty') {
        expect(realisedBy.filter((target) => target.startsWith('document:'))).toEqual([]);
      }
    }
  });
});
