import { bilingual, json, type NewFile, quote, type Subject } from './model.ts';
import { closed, flag, type Schema, schemaHead, titled } from './schema.ts';

const facts = ({ id, title, clause }: Subject): Schema => ({
  ...schemaHead('facts', id, `「${title.zh}」的事实`, `Facts of: ${title.en}`),
  ...closed(
    {
      papersComplete: flag('资料齐全', 'The papers are complete', { 'x-clause': clause }),
      daysLate: {
        ...titled('逾期天数，0 为未逾期', 'Days late; 0 is in time'),
        type: 'integer',
        minimum: 0,
        maximum: 40000,
        'x-unit': 'day',
        'x-clause': clause,
        examples: [0],
      },
    },
    ['papersComplete', 'daysLate'],
  ),
});

const unit = ({ id, camel, title, clause }: Subject): string => `\
import { definePolicy } from '../core/define/policy.ts';
import { ruleFor, when } from '../core/define/rule.ts';
import { facts } from '../generated/facts/${id}.ts';

/** ${title.en}: whether it is granted (${clause}). */
export const ${camel} = definePolicy({
  id: '${id}',
  title: ${bilingual(title)},
  clauses: [${quote(clause)}],
  facts,
  verdicts: [
    { id: 'refused', title: { zh: '不予办理', en: 'Refused' }, negative: true },
    { id: 'granted', title: { zh: '可以办理', en: 'Granted' }, negative: false },
  ],
  whenMissing: 'refused',
  rules: [
    ruleFor('refused', 'papers-incomplete', ${quote(clause)}, [when('papersComplete', 'notEqual', true)], {
      zh: '资料不齐，须先补齐',
      en: 'The papers are not complete: complete them first',
    }),
    ruleFor('refused', 'late', ${quote(clause)}, [when('daysLate', 'greaterThan', 0)], {
      zh: '已过期限，须重新申请',
      en: 'It is too late: apply anew',
    }),
  ],
});
`;

const AT = '2026-11-23T09:00:00+08:00';

const test = ({ id, camel, title }: Subject): string => `\
import { describe, expect, it } from 'vitest';
import late from '../../samples/policies/${id}/late.json' with { type: 'json' };
import main from '../../samples/policies/${id}/main.json' with { type: 'json' };
import papersIncomplete from '../../samples/policies/${id}/papers-incomplete.json' with { type: 'json' };
import { decide, type Facts } from '../../src/core/decide/index.ts';
import { createTerms } from '../../src/core/term/index.ts';
import { ${camel} } from '../../src/policies/${id}.ts';

const terms = createTerms([]);
const answer = (facts: Facts) => decide(${camel}, facts, { at: main.at, term: terms.value });
const inShort = (facts: Facts) => {
  const { verdict, reasons } = answer(facts);
  return { verdict, rules: reasons.map(({ rule }) => rule) };
};

describe(${quote(title.en)}, () => {
  it.each(Object.entries({ main, late, papersIncomplete }))('decides the sample %s', (_name, sample) => {
    expect(inShort(sample.facts)).toEqual(sample.expect);
  });

  it('gives every reason, not the first', () => {
    expect(inShort({ papersComplete: false, daysLate: 1 }).rules).toEqual(['papers-incomplete', 'late']);
  });

  it('is refused while a fact is missing, and says which', () => {
    const { verdict, missing } = answer({ papersComplete: true });
    expect({ verdict, missing }).toEqual({ verdict: 'refused', missing: ['daysLate'] });
  });
});
`;

/** Every file of a new policy: rules, facts, a sample for each rule, test. */
export const policyFiles = (subject: Subject): readonly NewFile[] => {
  const { id } = subject;
  return [
    { path: `src/policies/${id}.ts`, text: unit(subject) },
    json(`schemas/facts/${id}.schema.json`, facts(subject)),
    json(`samples/policies/${id}/main.json`, {
      facts: { papersComplete: true, daysLate: 0 },
      at: AT,
      expect: { verdict: 'granted', rules: [] },
    }),
    json(`samples/policies/${id}/late.json`, {
      facts: { papersComplete: true, daysLate: 1 },
      at: AT,
      expect: { verdict: 'refused', rules: ['late'] },
    }),
    json(`samples/policies/${id}/papers-incomplete.json`, {
      facts: { papersComplete: false, daysLate: 0 },
      at: AT,
      expect: { verdict: 'refused', rules: ['papers-incomplete'] },
    }),
    { path: `test/policies/${id}.test.ts`, text: test(subject) },
  ];
};
