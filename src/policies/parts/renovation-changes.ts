import type { Condition, Rule } from '../../core/define/policy.ts';
import { ruleFor, when } from '../../core/define/rule.ts';
import type { ClauseRef } from '../../core/text.ts';
import { WHOLE } from './renovation-papers.ts';

/** Works that are never allowed: value of `changes`, article, wording. */
interface Forbidden {
  readonly id: string;
  readonly clause: ClauseRef;
  readonly zh: string;
  readonly en: string;
}

const RULES_110 = '住宅室内装饰装修管理办法';

/** Works that nobody can approve (住宅室内装饰装修管理办法 5). */
const FORBIDDEN: readonly Forbidden[] = [
  {
    id: 'wet-room-conversion',
    clause: `${RULES_110} 5`,
    zh: '把没有防水要求的房间或阳台改作卫生间、厨房',
    en: 'a room without waterproofing, or a balcony, turned into a bathroom or kitchen',
  },
  {
    id: 'wall-openings',
    clause: `${RULES_110} 5`,
    zh: '扩大承重墙上的门窗洞口',
    en: 'wider doors or windows in load-bearing walls',
  },
  {
    id: 'balcony-wall',
    clause: `${RULES_110} 5`,
    zh: '拆除连接阳台的砖墙、混凝土墙',
    en: 'the wall to the balcony taken down',
  },
  {
    id: 'energy-saving',
    clause: `${RULES_110} 5`,
    zh: '损坏房屋的节能设施',
    en: 'damage to the insulation of the house',
  },
  {
    id: 'structural-danger',
    clause: `${RULES_110} 5`,
    zh: '其他危及建筑结构和使用安全的施工',
    en: 'other works that endanger the structure or its safe use',
  },
];

/** Works that need an approval first, and who gives it. */
export interface Special {
  readonly id: string;
  readonly fact: string;
  readonly clause: ClauseRef;
  readonly issuer: string;
  readonly zh: string;
  readonly en: string;
  readonly from: { readonly zh: string; readonly en: string };
  /** Only a qualified firm may do them (办法 9). */
  readonly firmOnly: boolean;
}

const special = (
  [id, fact, article, issuer]: readonly [string, string, string, string],
  [zh, en]: readonly [string, string],
  [fromZh, fromEn]: readonly [string, string],
): Special => ({
  id,
  fact,
  clause: `${RULES_110} ${article}`,
  issuer,
  zh,
  en,
  from: { zh: fromZh, en: fromEn },
  firmOnly: true,
});

/** Works that need an approval before the permit (2.6.4; 住宅室内装饰装修管理办法 5–8; 消防法 28). */
export const SPECIAL: readonly Special[] = [
  special(
    ['load-bearing', 'loadBearing', '5', 'designer'],
    ['变动建筑主体或承重结构', 'changes to the structure or to load-bearing parts'],
    [
      '原设计单位或有相应资质的设计单位的设计方案',
      "a plan of the building's designer or of one with that qualification",
    ],
  ),
  special(
    ['added-structure', 'addedStructure', '6', 'planning-authority'],
    ['搭建建筑物、构筑物', 'added structures'],
    ['规划主管部门的批准', 'the approval of the planning authority'],
  ),
  special(
    ['facade', 'facade', '6', 'planning-authority'],
    ['改变外立面或在非承重外墙上开门窗', 'changes to the façade, or doors and windows in outer walls'],
    ['规划主管部门的批准', 'the approval of the planning authority'],
  ),
  special(
    ['heating', 'heating', '6', 'heat-supplier'],
    ['拆改供暖管道和设施', 'changes to heating pipes and equipment'],
    ['供暖管理单位的批准', 'the approval of the heat supplier'],
  ),
  special(
    ['gas', 'gas', '6', 'gas-supplier'],
    ['拆改燃气管道和设施', 'changes to gas pipes and equipment'],
    ['燃气管理单位的批准', 'the approval of the gas supplier'],
  ),
  special(
    ['floor-load', 'floorLoad', '7', 'designer'],
    ['超过标准增加楼面荷载', 'a floor load beyond the standard'],
    [
      '原设计单位或有相应资质的设计单位的设计方案',
      "a plan of the building's designer or of one with that qualification",
    ],
  ),
  special(
    ['waterproofing', 'waterproofing', '8', 'works-plan'],
    ['改动厨房、卫生间的防水层', 'changes to the waterproofing of kitchen or bathroom'],
    ['按防水标准编制的施工方案', 'a works plan to the waterproofing standard'],
  ),
  {
    ...special(
      ['fire-devices', 'fireDevices', '5', 'fire-authority'],
      ['移动或改动消防设施', 'fire devices moved or changed'],
      ['消防设施改动的单独批准', 'a separate approval for fire devices'],
    ),
    clause: '消防法 28',
    firmOnly: false,
  },
];

const looks = when('step', 'in', ['application', 'scope', 'drawings', 'engineering', ...WHOLE]);
const signs = when('step', 'in', ['engineering', ...WHOLE]);
const plans = (id: string): Condition => when('changes', 'contains', id);

/** Forbidden works are refused whenever they are seen, and no paper helps (2.6.4, 住宅室内装饰装修管理办法 5). */
export const forbiddenRules: readonly Rule[] = FORBIDDEN.map(({ id, clause, zh, en }) =>
  ruleFor('refused', `forbidden-${id}`, clause, [looks, plans(id)], {
    zh: `方案里有${zh}：属于禁止的施工，不能批准，请从方案中去掉`,
    en: `The plan has ${en}: this is forbidden and cannot be approved; take it out of the plan`,
  }),
);

/** Works that need an approval have one that still holds (2.6.4). */
export const approvalRules: readonly Rule[] = SPECIAL.map(({ id, fact, clause, zh, en, from }) =>
  ruleFor(
    'supplement',
    `${id}-approval-missing`,
    clause,
    [signs, plans(id), when(`${fact}Approved`, 'lessThanInclusive', { fact: `${fact}Revoked` })],
    { zh: `${zh}，须先有${from.zh}`, en: `For ${en} there must first be ${from.en}` },
  ),
);

const firmOnly: Condition = {
  any: SPECIAL.filter((one) => one.firmOnly).map(({ id }) => plans(id)),
};

/** Who may do them (住宅室内装饰装修管理办法 9, 14). */
export const firmRules: readonly Rule[] = [
  ruleFor(
    'refused',
    'owner-diy-of-special-works',
    `${RULES_110} 9`,
    [looks, when('mode', 'equal', 'owner-diy'), firmOnly],
    {
      zh: '涉及结构、外立面、供暖、燃气、荷载或防水的部分，业主不能自行施工，须委托有资质的装修企业',
      en: 'Works on structure, façade, heating, gas, floor load or waterproofing are not for the owner himself: a qualified firm does that part',
    },
  ),
  ruleFor(
    'refused',
    'firm-not-qualified',
    `${RULES_110} 9`,
    [
      looks,
      when('mode', 'notEqual', 'owner-diy'),
      when('contractorNamed', 'equal', true),
      when('qualified', 'notEqual', true),
      firmOnly,
    ],
    {
      zh: '装修企业没有相应资质，不能承担这些施工，须换有资质的企业',
      en: 'The firm is not qualified for these works: one that is must do them',
    },
  ),
];

/** Each approval comes from the body that can give it (2.6.4). */
export const issuerRules: readonly Rule[] = [
  ruleFor(
    'supplement',
    'approval-by-another-body',
    '2.6.4',
    [
      when('step', 'equal', 'approval'),
      {
        any: SPECIAL.map(({ id, issuer }) => ({
          all: [when('approvalKind', 'equal', id), when('approvalIssuer', 'notEqual', issuer)],
        })),
      },
    ],
    {
      zh: '这项改动不归这个单位批准，须由有权的单位出具',
      en: 'This body cannot approve such works: the approval comes from the one that can',
    },
  ),
  ruleFor(
    'supplement',
    'approval-dated-ahead',
    '2.6.4',
    [when('step', 'equal', 'approval'), when('approvalAge', 'lessThan', 0)],
    { zh: '批准文件的日期晚于今天，须核对', en: 'The approval is dated after today: check it' },
  ),
];
