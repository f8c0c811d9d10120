import { FORMATS } from '../formats/index.ts';
import { formatYuan } from '../formats/money.ts';
import type { Bilingual, Json, JsonObject } from '../text.ts';
import { formatCode } from './walk.ts';
import { TYPES, UNITS } from './words.ts';

/** What a message may use: Ajv's parameters, the schema node that holds the keyword, the field's title and its value. */
export interface Subject {
  readonly params: { readonly [name: string]: unknown };
  readonly node: JsonObject;
  readonly title: Bilingual;
  /** For formats, to find the reason; never printed. */
  readonly value: unknown;
  /** Names a property of the object that the fault is about. */
  readonly titleOf: (key: string) => Bilingual;
  /** Keys that the schema declares at this place. */
  readonly keys: readonly string[];
}

/** What a keyword's fault is called and what to do about it. */
export interface Wording {
  readonly code: string;
  readonly message: Bilingual;
  readonly allowed?: readonly string[];
}

/** A limit with its unit: `100 分（1.00 元）`, `2.5 平方米`. */
const measure = ({ params, node }: Subject): Bilingual => {
  const limit = Number(params.limit ?? params.multipleOf);
  const unit = node['x-unit'];
  if (unit === 'fen')
    return { zh: `${limit} 分（${formatYuan(limit)} 元）`, en: `${limit} fen (${formatYuan(limit)} yuan)` };
  const name = typeof unit === 'string' ? (UNITS[unit] ?? { zh: unit, en: unit }) : undefined;
  return name === undefined
    ? { zh: String(limit), en: String(limit) }
    : { zh: `${limit} ${name.zh}`, en: `${limit} ${name.en}` };
};

const LONGEST_LIST = 40;

const choicesOf = (values: readonly unknown[], node: JsonObject): Pick<Wording, 'allowed' | 'message'> => {
  const titles = (node['x-enum'] ?? {}) as unknown as { readonly [value: string]: Bilingual };
  const name = (value: unknown, language: keyof Bilingual): string => {
    const key = String(value);
    const title = Object.hasOwn(titles, key) ? titles[key]?.[language] : undefined;
    if (title === undefined) return key;
    return language === 'zh' ? `${title}（${key}）` : `${title} (${key})`;
  };
  const shown = values.slice(0, LONGEST_LIST);
  const more = values.length > shown.length;
  return {
    allowed: shown.map(String),
    message: {
      zh: shown.map((value) => name(value, 'zh')).join('、') + (more ? '……' : ''),
      en: shown.map((value) => name(value, 'en')).join(', ') + (more ? ', …' : ''),
    },
  };
};

const say = (code: string, subject: Subject, zh: string, en: string): Wording => ({
  code,
  message: { zh: `「${subject.title.zh}」${zh}。`, en: `"${subject.title.en}" ${en}.` },
});

const limit =
  (code: string, zh: string, en: string, zhUnit = '', enUnit = '') =>
  (subject: Subject): Wording => {
    const size = measure(subject);
    return say(code, subject, `${zh} ${size.zh}${zhUnit}`, `${en} ${size.en}${enUnit}`);
  };

const unknownKey = (subject: Subject): Wording => ({
  code: 'UNKNOWN_KEY',
  message: {
    zh: `「${subject.title.zh}」没有这个栏目，请删去或改名。`,
    en: `"${subject.title.en}" has no such field: remove or rename it.`,
  },
  ...(subject.keys.length > 0 && subject.keys.length <= LONGEST_LIST ? { allowed: subject.keys } : {}),
});

const example = (node: JsonObject): Bilingual => {
  const first = Array.isArray(node.examples) ? (node.examples as readonly Json[])[0] : undefined;
  return first === undefined
    ? { zh: '', en: '' }
    : { zh: `，例如 ${String(first)}`, en: `, for example ${String(first)}` };
};

const wrongFormat = (subject: Subject): Wording => {
  const name = String(subject.params.format);
  const format = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined;
  const read = typeof subject.value === 'string' ? format?.parse(subject.value) : undefined;
  const reason = read === undefined || read.ok ? undefined : read.message;
  const title = format?.title ?? { zh: name, en: name };
  return say(
    formatCode(name),
    subject,
    `不是有效的${title.zh}${reason === undefined ? '' : `：${reason.zh}`}`,
    `is not a valid ${title.en}${reason === undefined ? '' : `: ${reason.en}`}`,
  );
};

const choice = (subject: Subject): Wording => {
  const missing = Array.isArray(subject.params.missing) ? (subject.params.missing as readonly string[]) : [];
  if (missing.length === 0)
    return say(
      'CONDITION',
      subject,
      '不符合任何一种允许的填法',
      'fits none of the allowed ways to fill it in',
    );
  const titles = missing.map(subject.titleOf);
  return {
    ...say(
      'CONDITION',
      subject,
      `至少要填写其中一项：${titles.map(({ zh }) => zh).join('、')}`,
      `needs at least one of: ${titles.map(({ en }) => en).join(', ')}`,
    ),
    allowed: missing,
  };
};

const required = (subject: Subject): Wording => say('REQUIRED', subject, '必须填写', 'is required');

/** Keyword → code and wording. The subject of `required` and `dependentRequired` is the missing field itself. */
export const WORDINGS: { readonly [keyword: string]: (subject: Subject) => Wording } = {
  required,
  dependentRequired: (subject) => ({
    ...say(
      'DEPENDENT',
      subject,
      `必须填写，因为填写了「${subject.titleOf(String(subject.params.property)).zh}」`,
      `is required, since "${subject.titleOf(String(subject.params.property)).en}" is given`,
    ),
  }),
  type: (subject) => {
    const types = [subject.params.type].flat().map(String);
    const names = types.map((type) => TYPES[type] ?? { zh: type, en: type });
    return {
      ...say(
        'TYPE',
        subject,
        `应为${names.map(({ zh }) => zh).join('或')}`,
        `must be ${names.map(({ en }) => en).join(' or ')}`,
      ),
      allowed: types,
    };
  },
  enum: (subject) => {
    const list = choicesOf(subject.params.allowedValues as readonly unknown[], subject.node);
    return {
      ...say('ENUM', subject, `只能是：${list.message.zh}`, `must be one of: ${list.message.en}`),
      allowed: list.allowed ?? [],
    };
  },
  const: (subject) => {
    const list = choicesOf([subject.params.allowedValue], subject.node);
    return {
      ...say('CONST', subject, `只能是：${list.message.zh}`, `must be: ${list.message.en}`),
      allowed: list.allowed ?? [],
    };
  },
  format: wrongFormat,
  pattern: (subject) => {
    const shown = example(subject.node);
    return say('PATTERN', subject, `写法不对${shown.zh}`, `is not written as it should be${shown.en}`);
  },
  minimum: limit('MIN', '不得小于', 'must be at least'),
  exclusiveMinimum: limit('MIN', '必须大于', 'must be more than'),
  maximum: limit('MAX', '不得大于', 'must be at most'),
  exclusiveMaximum: limit('MAX', '必须小于', 'must be less than'),
  multipleOf: (subject) => {
    const size = measure(subject);
    return say('MULTIPLE_OF', subject, `必须是 ${size.zh} 的整数倍`, `must be a multiple of ${size.en}`);
  },
  minLength: ({ params, ...rest }) =>
    Number(params.limit) === 1
      ? say('MIN_LENGTH', { params, ...rest }, '不得为空', 'must not be empty')
      : say(
          'MIN_LENGTH',
          { params, ...rest },
          `至少要有 ${String(params.limit)} 个字符`,
          `needs at least ${String(params.limit)} characters`,
        ),
  maxLength: ({ params, ...rest }) =>
    say(
      'MAX_LENGTH',
      { params, ...rest },
      `不得超过 ${String(params.limit)} 个字符`,
      `must have at most ${String(params.limit)} characters`,
    ),
  minItems: ({ params, ...rest }) =>
    say(
      'MIN_ITEMS',
      { params, ...rest },
      `至少要有 ${String(params.limit)} 项`,
      `needs at least ${String(params.limit)} entries`,
    ),
  maxItems: ({ params, ...rest }) =>
    say(
      'MAX_ITEMS',
      { params, ...rest },
      `最多 ${String(params.limit)} 项`,
      `must have at most ${String(params.limit)} entries`,
    ),
  uniqueItems: ({ params, ...rest }) =>
    say(
      'UNIQUE',
      { params, ...rest },
      `第 ${Number(params.j) + 1} 项与第 ${Number(params.i) + 1} 项重复`,
      `has the same entry at rows ${Number(params.j) + 1} and ${Number(params.i) + 1}`,
    ),
  contains: (subject) => say('CONTAINS', subject, '缺少必须有的一项', 'lacks an entry that must be there'),
  additionalProperties: unknownKey,
  unevaluatedProperties: unknownKey,
  propertyNames: unknownKey,
  minProperties: ({ params, ...rest }) =>
    say(
      'MIN_PROPERTIES',
      { params, ...rest },
      `至少要填写 ${String(params.limit)} 个栏目`,
      `needs at least ${String(params.limit)} fields`,
    ),
  maxProperties: ({ params, ...rest }) =>
    say(
      'MAX_PROPERTIES',
      { params, ...rest },
      `最多填写 ${String(params.limit)} 个栏目`,
      `must have at most ${String(params.limit)} fields`,
    ),
  'false schema': (subject) =>
    say('NOT_ALLOWED', subject, '在这种情况下不应填写', 'must be left out in this case'),
  anyOf: choice,
  oneOf: choice,
};

/** The wording for a keyword that has none of its own. */
export const sayCondition = (subject: Subject): Wording =>
  say('CONDITION', subject, '不符合要求', 'does not meet what is required here');
