import { bilingual, type NewFile, quote, type Subject } from './model.ts';

const unit = ({ id, camel, title, clause }: Subject): string => `\
import { defineTerm } from '../core/define/term.ts';

/** ${title.en} (${clause}). */
export const ${camel} = defineTerm({
  id: '${id}',
  title: ${bilingual(title)},
  description: ${bilingual({ zh: `${title.zh}：写明它是什么、从何时起算`, en: `${title.en}: say what it is and from when it runs` })},
  unit: 'hour',
  range: { min: 1, max: 72 },
  values: { '2009-01-01': { value: 24, source: ${quote(clause)} } },
  clauses: [], // ${clause}, once a policy, machine or text reads the figure
});
`;

const test = ({ id, camel, title }: Subject): string => `\
import { describe, expect, it } from 'vitest';
import { createTerms } from '../../src/core/term/index.ts';
import { ${camel} } from '../../src/terms/${id}.ts';

describe(${quote(title.en)}, () => {
  it('has its value from the first day on', () => {
    const terms = createTerms([${camel}]);
    expect(terms.value('${id}', '2009-01-01')).toBe(24);
    expect(() => terms.value('${id}', '2008-12-31')).toThrow('TERM_NO_VALUE');
  });

  it('may be changed by a site within its range', () => {
    expect(createTerms([${camel}], { '${id}': 72 }).value('${id}', '2026-11-23')).toBe(72);
    expect(() => createTerms([${camel}], { '${id}': 73 })).toThrow('TERMS_INVALID');
  });
});
`;

/** Every file of a new topic of terms: one figure to begin with, and its test. */
export const termFiles = (subject: Subject): readonly NewFile[] => [
  { path: `src/terms/${subject.id}.ts`, text: unit(subject) },
  { path: `test/terms/${subject.id}.test.ts`, text: test(subject) },
];
