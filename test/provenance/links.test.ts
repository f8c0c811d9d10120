import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/core/text.ts';
import { documents, duties, forms, policies, procedures, terms } from '../../src/generated/catalogue.ts';
import { templateSources } from '../../src/pdf/template/sources.ts';
import { listClauses } from '../../src/provenance/index.ts';
import { formLinks, procedureLinks } from '../../src/provenance/links.ts';
import {
  documentNotices,
  dutyNotices,
  formNotices,
  policyNotices,
  procedureNotices,
  termNotices,
  wholeFormNotices,
} from './removal.ts';

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

  it('whole forms', () => {
    expect(forms.filter((form) => !wholeFormNotices(form)).map(({ id }) => id)).toEqual([]);
  });

  it.each(documents.map((unit) => [unit.id, unit] as const))('paragraphs of %s', (_, unit) => {
    const blocks = templateSources(unit).map(({ block }) => block);
    expect(blocks.filter((_block, index) => !documentNotices(unit, index))).toEqual([]);
  });

  it('duties', () => {
    expect(duties.filter(({ id }) => !dutyNotices(id))).toEqual([]);
  });

  it('figures', () => {
    const linked = terms.filter((term) => term.clauses.length).map(({ id }) => id);
    expect(linked.filter((id) => !termNotices(id))).toEqual([]);
  });
});

describe('a target that nothing needs is named', () => {
  it('as a rule that never speaks', () => {
    const [policy] = policies;
    const [rule] = policy?.rules ?? [];
    if (!policy || !rule) throw new Error('there is a policy with a rule');
    const never = {
      ...rule,
      name: 'never',
      conditions: { all: [rule.conditions, { not: rule.conditions }] },
    };
    expect(policyNotices({ ...policy, rules: [...policy.rules, never] }, 'never')).toBe(false);
  });

  it('as a field that no sample fills', () => {
    const [form] = forms;
    if (!form) throw new Error('there is a form');
    const properties = { ...(form.schema.properties as JsonObject), never: { type: 'string' } };
    expect(formNotices({ ...form, schema: { ...form.schema, properties } }, '/never')).toBe(false);
  });
});

describe('provenance', () => {
  it('does not call a step or a duty realised because a text tells of it', () => {
    for (const { kind, realisedBy } of listClauses()) {
      if (kind === 'step' || kind === 'duty') {
        expect(realisedBy.filter((target) => target.startsWith('document:'))).toEqual([]);
      }
    }
  });
});
