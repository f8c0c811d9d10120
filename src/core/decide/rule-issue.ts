import type { Issue } from '../issue.ts';
import type { Bilingual } from '../text.ts';
import {
  MAX_CONDITIONS,
  MAX_DEPTH,
  MAX_NAME,
  MAX_PRIORITY,
  MAX_RULES,
  MAX_TEXT,
  MAX_VALUES,
} from './limits.ts';

const texts = {
  RULES_NOT_A_LIST: { zh: '规则集须为规则的列表', en: 'a rule set must be a list of rules' },
  RULE_TOO_MANY: { zh: `规则不得多于 ${MAX_RULES} 条`, en: `there may be at most ${MAX_RULES} rules` },
  RULE_NOT_AN_OBJECT: { zh: '此处须为对象', en: 'an object is needed here' },
  RULE_KEY_UNKNOWN: { zh: '此处不允许这个键', en: 'this key is not allowed here' },
  RULE_KEY_MISSING: { zh: '缺少必需的键', en: 'a key is missing here' },
  RULE_NAME_INVALID: {
    zh: `规则名须以小写字母开头，由字母、数字和连字符组成，不超过 ${MAX_NAME} 个字符`,
    en: `a rule's name begins with a small letter and has letters, digits and hyphens only, at most ${MAX_NAME}`,
  },
  RULE_NAME_TWICE: { zh: '规则名重复', en: 'two rules have the same name' },
  RULE_PRIORITY_INVALID: {
    zh: `优先级须为 1 至 ${MAX_PRIORITY} 的整数`,
    en: `a priority must be an integer from 1 to ${MAX_PRIORITY}`,
  },
  RULE_CONDITIONS_MISSING: {
    zh: '此处须有 all、any、not 之一，或一个带 fact、operator、value 的比较（规则的最上层须为 all、any、not 之一）',
    en: 'one of all, any, not is needed here, or a comparison with fact, operator and value (at the top of a rule one of all, any, not)',
  },
  RULE_CONDITIONS_DOUBLE: {
    zh: '此处只能有 all、any、not 之一，且不得与比较并列',
    en: 'only one of all, any, not may stand here, and never beside a comparison',
  },
  RULE_CONDITIONS_EMPTY: { zh: '条件列表不得为空', en: 'a list of conditions may not be empty' },
  RULE_CONDITIONS_NOT_A_LIST: {
    zh: 'all 和 any 须为条件的列表',
    en: 'all and any must be lists of conditions',
  },
  RULE_CONDITIONS_TOO_MANY: {
    zh: `一个列表中的条件不得多于 ${MAX_CONDITIONS} 个`,
    en: `a list may hold at most ${MAX_CONDITIONS} conditions`,
  },
  RULE_TOO_DEEP: {
    zh: `all、any、not 的嵌套不得超过 ${MAX_DEPTH} 层`,
    en: `all, any and not may be nested at most ${MAX_DEPTH} levels deep`,
  },
  RULE_OPERATOR_UNKNOWN: { zh: '未知的运算符', en: 'the operator is unknown' },
  RULE_FACT_UNKNOWN: { zh: '未知的事实名', en: 'the fact is unknown' },
  RULE_VALUE_INVALID: {
    zh: `值须为 null、布尔、有限的数、不超过 ${MAX_TEXT} 个字符的文本，或 {"fact": 事实名}`,
    en: `a value must be null, a boolean, a finite number, a text of at most ${MAX_TEXT} characters, or {"fact": name}`,
  },
  RULE_LIST_INVALID: {
    zh: `in 与 notIn 的值须为 1 至 ${MAX_VALUES} 个单值的列表、非空文本，或 {"fact": 事实名}`,
    en: `the value of in and notIn must be a list of 1 to ${MAX_VALUES} plain values, a text that is not empty, or {"fact": name}`,
  },
  RULE_VERDICT_UNKNOWN: {
    zh: 'event.type 须为本政策的结论之一',
    en: "event.type must be one of the policy's verdicts",
  },
  RULE_CLAUSE_INVALID: {
    zh: `依据条款须为非空文本，不超过 ${MAX_NAME} 个字符`,
    en: `a clause must be a text that is not empty, at most ${MAX_NAME} characters`,
  },
  RULE_MESSAGE_INVALID: {
    zh: `说明须有 zh、en 两种文字，均不为空，不超过 ${MAX_TEXT} 个字符`,
    en: `a message needs zh and en, neither empty, at most ${MAX_TEXT} characters each`,
  },
  RULE_DUE_INVALID: {
    zh: 'due 须有 from（一个事实名）和 term（一个数值项的编号）',
    en: 'due needs from (the name of a fact) and term (the id of a term)',
  },
} as const satisfies { readonly [code: string]: Bilingual };

/** Codes of what can be wrong with a rule list. */
export type RuleCode = keyof typeof texts;

/** Makes the issue of a rule list; `allowed` names what would be accepted. */
export const ruleIssue = (code: RuleCode, path: string, allowed?: readonly string[]): Issue => ({
  path,
  code,
  message: texts[code],
  ...(allowed === undefined ? {} : { allowed }),
});

/** Appends a key to a JSON Pointer; a key too long to show is left out. */
export const pointTo = (path: string, key: string | number): string => {
  const text = String(key);
  return text.length > MAX_NAME ? path : `${path}/${text.replaceAll('~', '~0').replaceAll('/', '~1')}`;
};
