import type { ViewContext } from '../../core/define/document.ts';
import type { JsonObject } from '../../core/text.ts';

/** Places whose own rules the documents know; `other` has none. */
export type Place = 'beijing' | 'shanghai' | 'hangzhou' | 'ningbo' | 'zhejiang' | 'rizhao' | 'other';

interface LocalRules {
  /** Hours in which noisy renovation is forbidden: a term, and where it stands. */
  readonly quiet?: { readonly term: string; readonly law: string };
  readonly structureBan?: { readonly rule: string; readonly law: string };
  readonly feeStartLaw?: string;
  readonly prepayment?: { readonly term: string; readonly law: string };
  readonly contractLimit?: { readonly term: string; readonly law: string };
  readonly complaint?: { readonly term: string; readonly law: string };
  readonly collection?: string;
}

const NO_STRUCTURE = {
  rule: '住宅装修不得拆除、变动房屋基础、梁、柱、楼板、承重墙、外墙等建筑主体或者承重结构，不得超过原设计标准增加使用荷载',
  law: '《浙江省房屋使用安全管理条例》第十条',
};
// The province's newer noise rules have not been read here.
const NEWER = '浙江省2026年3月1日起施行的噪声规定另有要求的，从其规定';

const RULES: { readonly [place in Place]: LocalRules } = {
  beijing: {
    quiet: {
      term: 'renovation-quiet-beijing',
      law: '《北京市环境噪声污染防治办法》第三十五条；现行规定不同的，从现行规定',
    },
    feeStartLaw: '交付当月的物业费由建设单位承担，自次月起由业主承担（《北京市物业管理条例》第二十二条）',
    contractLimit: {
      term: 'agreement-limit-beijing',
      law: '《北京市物业管理条例》第十九条',
    },
  },
  shanghai: {
    feeStartLaw: '交付当月的物业费由建设单位承担，自次月起由业主承担（《上海市住宅物业管理规定》第四十九条）',
  },
  hangzhou: {
    quiet: {
      term: 'renovation-quiet-hangzhou',
      law: `《杭州市环境噪声管理条例》第三十七条；${NEWER}`,
    },
    structureBan: NO_STRUCTURE,
    feeStartLaw: '交付给业主前的物业费由建设单位承担（《杭州市物业管理条例》第五十五条）',
    prepayment: {
      term: 'prepayment-limit-hangzhou',
      law: '《杭州市物业管理条例》第五十五条',
    },
    complaint: {
      term: 'complaint-answer-hangzhou',
      law: '《杭州市物业管理条例》第五十条',
    },
    collection: '《杭州市物业管理条例》第五十九条',
  },
  ningbo: {
    quiet: {
      term: 'renovation-quiet-ningbo',
      law: `《宁波市城市房屋使用安全管理条例》第二十一条；${NEWER}`,
    },
    structureBan: NO_STRUCTURE,
  },
  zhejiang: { structureBan: NO_STRUCTURE },
  rizhao: {
    quiet: {
      term: 'renovation-quiet-rizhao',
      law: '《山东省环境噪声污染防治条例》第三十三条、第四十二条；现行规定不同的，从现行规定',
    },
  },
  other: {},
};

/** When noisy renovation is forbidden and what may not be altered, by the rules of the place. */
export const renovationRules = (place: Place, { term }: ViewContext): JsonObject => {
  const { quiet, structureBan } = RULES[place];
  return {
    ...(quiet ? { renovationHours: { ban: term(quiet.term), law: quiet.law } } : {}),
    ...(structureBan ? { structureBan } : {}),
  };
};

/** What the place's rules say of structural changes alone. */
export const structureRules = (place: Place): JsonObject => {
  const { structureBan } = RULES[place];
  return structureBan ? { structureBan } : {};
};

/** What the place's rules add to a service agreement. */
export const agreementRules = (place: Place, { term }: ViewContext): JsonObject => {
  const { feeStartLaw, prepayment, contractLimit, complaint, collection } = RULES[place];
  return {
    ...(feeStartLaw ? { feeStartLaw } : {}),
    ...(prepayment ? { prepayment: { months: term(prepayment.term), law: prepayment.law } } : {}),
    ...(contractLimit ? { contractLimit: { years: term(contractLimit.term), law: contractLimit.law } } : {}),
    ...(complaint ? { complaint: { days: term(complaint.term), law: complaint.law } } : {}),
    ...(collection ? { collection } : {}),
  };
};

/** True where the fee may run only from the month after delivery (北京市物业管理条例 22, 上海市住宅物业管理规定 49). */
export const startsNextMonth = (place: Place): boolean => place === 'beijing' || place === 'shanghai';
