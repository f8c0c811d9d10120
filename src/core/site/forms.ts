import type { Form } from '../define/form.ts';
import { interpretSchema } from '../form/interpret.ts';
import type { Issue } from '../issue.ts';
import { guardJson } from '../json/guard.ts';
import { joinPointer } from '../json/pointer.ts';
import { checkDataSchema } from '../procedure/check.ts';
import type { Json, JsonObject, JsonSchema } from '../text.ts';
import { changeUnits } from './change.ts';
import { siteIssue } from './issue.ts';
import type { SiteForm } from './model.ts';

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

const PLAIN = ['string', 'integer', 'number', 'boolean'];

/** Keywords that a field may have: what the sheet can print and every message can word. */
const KEYWORDS: ReadonlySet<string> = new Set([
  'title',
  'description',
  'x-en',
  'type',
  'enum',
  'x-enum',
  'const',
  'default',
  'examples',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minLength',
  'maxLength',
  'pattern',
  'format',
  'items',
  'minItems',
  'maxItems',
  'uniqueItems',
  'x-unit',
  'x-clause',
  'x-personal',
  'x-purpose',
]);

/** What is wrong with the value of a field, or with what a list of it holds. */
function valueIssues(node: unknown, path: string, isItem: boolean): readonly Issue[] {
  if (!isObject(node)) return [siteIssue(path, 'FIELD_TYPE', '此处须为对象', 'An object is needed here')];
  const { type } = node;
  const allowed = isItem ? PLAIN : [...PLAIN, 'array'];
  const strange = Object.keys(node)
    .filter((key) => !KEYWORDS.has(key))
    .map((key) =>
      siteIssue(
        joinPointer(path, key),
        'FIELD_KEYWORD',
        '附加栏目不能用这个关键字',
        'A further field cannot have this keyword',
        [...KEYWORDS],
      ),
    );
  if (typeof type !== 'string' || !allowed.includes(type))
    return [
      ...strange,
      siteIssue(`${path}/type`, 'FIELD_TYPE', '须写明类型', 'The type must be given', allowed),
    ];
  if (type === 'array') {
    const isBounded = typeof node['maxItems'] === 'number';
    return [
      ...strange,
      ...(isBounded
        ? []
        : [siteIssue(`${path}/maxItems`, 'FIELD_UNBOUNDED', '列表须有最多项数', 'A list needs maxItems')]),
      ...valueIssues(node['items'], `${path}/items`, true),
    ];
  }
  const isBounded = type !== 'string' || Array.isArray(node['enum']) || typeof node['maxLength'] === 'number';
  return isBounded
    ? strange
    : [
        ...strange,
        siteIssue(`${path}/maxLength`, 'FIELD_UNBOUNDED', '文本须有最大长度', 'A text needs maxLength'),
      ];
}

/** What is wrong with a field beyond the schema of the site file. */
function fieldIssues(node: JsonObject, path: string): readonly Issue[] {
  const en = node['x-en'];
  const isPersonal = node['x-personal'] !== undefined && node['x-personal'] !== false;
  return [
    ...(isText(node['title'])
      ? []
      : [siteIssue(`${path}/title`, 'FIELD_TITLE', '须有中文标题', 'A Chinese title is needed')]),
    ...(isObject(en) && isText(en['title'])
      ? []
      : [siteIssue(`${path}/x-en/title`, 'FIELD_TITLE', '须有英文标题', 'An English title is needed')]),
    ...(isPersonal && !isText(node['x-purpose'])
      ? [
          siteIssue(
            `${path}/x-purpose`,
            'FIELD_PURPOSE',
            '个人信息须写明用途（个人信息保护法 6、17）',
            'Personal data need their purpose (个人信息保护法 6, 17)',
          ),
        ]
      : []),
    ...valueIssues(node, path, false),
    ...checkDataSchema(node, path),
  ];
}

function formIssues(form: Form<never>, { fields, required = [] }: SiteForm, path: string): readonly Issue[] {
  const known = isObject(form.schema['properties']) ? form.schema['properties'] : {};
  const names = Object.keys(fields);
  return [
    ...names.flatMap((name) => {
      const at = joinPointer(`${path}/fields`, name);
      if (Object.hasOwn(known, name))
        return [siteIssue(at, 'FIELD_EXISTS', '表单已有这个栏目', 'The form has this field already')];
      const field = fields[name];
      return isObject(field)
        ? fieldIssues(field, at)
        : [siteIssue(at, 'FIELD_TYPE', '栏目须为 JSON Schema 对象', 'A field is a JSON Schema object')];
    }),
    ...required
      .map((name, index) => ({ name, index }))
      .filter(({ name }) => !names.includes(name))
      .map(({ index }) =>
        siteIssue(
          `${path}/required/${index}`,
          'FIELD_UNKNOWN',
          '没有这个附加栏目',
          'There is no such further field',
          names,
        ),
      ),
  ];
}

const COLUMNS = 24;
const LONG = 40;

/** The section of the sheet that holds the further fields: two in a row, long texts and lists by themselves. */
function section(fields: SiteForm['fields']): JsonObject {
  const rows: Json[][] = [];
  for (const [name, node] of Object.entries(fields)) {
    const isLong =
      node['type'] === 'array' || (!Array.isArray(node['enum']) && Number(node['maxLength'] ?? 0) > LONG);
    const last = rows.at(-1);
    const control = (span: number): Json => ({
      type: 'Control',
      scope: `#/properties/${name}`,
      options: { print: { span, labelSpan: 4 } },
    });
    const isHalf = last?.length === 1 && (last[0] as { isLong?: boolean }).isLong !== true;
    if (!isLong && isHalf) rows[rows.length - 1] = [...last, control(COLUMNS / 2)];
    else rows.push([isLong ? { isLong, ...(control(COLUMNS) as JsonObject) } : control(COLUMNS / 2)]);
  }
  const widened = rows.map((row) =>
    row.map((one) => {
      const { isLong: _, ...control } = one as JsonObject & { readonly isLong?: boolean };
      return row.length === 1 ? { ...control, options: { print: { span: COLUMNS, labelSpan: 4 } } } : control;
    }),
  );
  return {
    type: 'Group',
    label: '附加栏目',
    options: { en: 'Further fields', print: { optional: true } },
    elements: widened.map((elements) => ({ type: 'HorizontalLayout', elements })),
  };
}

const isSignatures = (group: Json): boolean => {
  const options = isObject(group) && isObject(group['options']) ? group['options'] : {};
  return isObject(options['print']) && options['print']['as'] === 'signatures';
};

/** A form with further fields: in its schema, its validation and, before the signatures, its sheet. */
function withFields(form: Form<never>, { fields, required = [] }: SiteForm): Form<never> {
  const own = interpretSchema({
    type: 'object',
    additionalProperties: false,
    properties: fields,
    ...(required.length ? { required: [...required] } : {}),
  } as JsonSchema)();
  const groups = (form.layout['elements'] ?? []) as readonly Json[];
  const at = groups.findIndex(isSignatures);
  const schemaRequired = (form.schema['required'] ?? []) as readonly string[];
  return {
    ...form,
    schema: {
      ...form.schema,
      properties: { ...(form.schema['properties'] as JsonObject), ...fields },
      ...(required.length ? { required: [...schemaRequired, ...required] } : {}),
    },
    layout: { ...form.layout, elements: groups.toSpliced(at < 0 ? groups.length : at, 0, section(fields)) },
    validate: (data) => {
      // What cannot be read at all is for the form itself to say.
      if (!isObject(data) || guardJson(data)) return form.validate(data);
      const [ours, further] = [false, true].map((isOwn) =>
        Object.fromEntries(Object.entries(data).filter(([key]) => Object.hasOwn(fields, key) === isOwn)),
      );
      return [...form.validate(ours), ...own(further)];
    },
  };
}

/** The forms of a site. Issues are added to `issues`; a form with issues stays as it is. */
export const siteForms = (
  forms: readonly Form<never>[],
  changes: { readonly [form: string]: SiteForm },
  issues: Issue[],
): readonly Form<never>[] =>
  changeUnits(
    forms,
    changes,
    {
      path: '/forms',
      unknown: { code: 'FORM_UNKNOWN', message: { zh: '没有这个表单', en: 'There is no such form' } },
      check: formIssues,
      apply: withFields,
    },
    issues,
  );
