import { describe, expect, it } from 'vitest';
import type { DocumentUnit } from '../../../src/core/define/document.ts';
import type { JsonObject } from '../../../src/core/text.ts';
import { blankView, makeView } from '../../../src/pdf/template/view.ts';
import { documentOf, errorOf, object, text, whole } from './support.ts';

type Data = { readonly name: string };
const schema = { ...object({ name: text }), $defs: { calc: object({ total: whole }) } };
const unit = (calc?: (data: Data) => JsonObject): DocumentUnit<Data> => ({
  ...documentOf({ source: '{{name}}', schema }),
  kind: 'document',
  title: { zh: '纸', en: 'paper' },
  version: 1,
  clauses: [],
  validate: () => [],
  ...(calc ? { calc } : {}),
});
const context = { site: { company: { name: '某公司' } }, today: '2026-11-23', term: () => 1 };

describe('the view of a document', () => {
  it('is the data, the site and what is worked out', () => {
    const view = makeView(
      unit(({ name }) => ({ total: name.length })),
      { name: '张三' },
      context,
    );
    expect(view).toEqual({ name: '张三', site: { company: { name: '某公司' } }, calc: { total: 2 } });
    expect(makeView(unit(), { name: '张三' }, context).calc).toEqual({});
  });

  it('holds nothing that the schema does not declare', () => {
    const error = errorOf(() =>
      makeView(
        unit(() => ({ totl: 2 })),
        { name: '张三' },
        context,
      ),
    );
    expect([error.code, error.issues[0]?.allowed]).toEqual(['CALC_UNDECLARED', ['total']]);
  });

  it('of a blank paper is the site', () => expect(blankView({ zone: 'x' })).toEqual({ site: { zone: 'x' } }));
});
