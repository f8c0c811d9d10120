import type { Rule } from '../../core/define/policy.ts';
import { ruleFor, when } from '../../core/define/rule.ts';

/** The ten matters that a patrol looks at in each building, in the handbook's order (3.1.1.1–3.1.1.10). */
export const PATROL_ITEMS = [
  { item: 'homes', fact: 'homes', zh: '各户收楼、装修、验收、入住的进度', en: 'how far each home is' },
  {
    item: 'residents',
    fact: 'residents',
    zh: '住户、电话和车辆资料',
    en: "the residents' and vehicles' data",
  },
  {
    item: 'utilities',
    fact: 'utilities',
    zh: '水电气、有线、电话、宽带、对讲的施工',
    en: 'the utility works',
  },
  {
    item: 'inspection-notes',
    fact: 'inspectionNotes',
    zh: '验收前注意事项的说明和检查',
    en: 'what an acceptance will look at, told and checked',
  },
  { item: 'rules-told', fact: 'rulesTold', zh: '向业主说明规定', en: 'the rules told to owners' },
  {
    item: 'damage',
    fact: 'damage',
    zh: '公共部位、设施和相邻单元有无损坏',
    en: 'damage to shared parts and neighbouring units',
  },
  {
    item: 'works',
    fact: 'works',
    zh: '装修工地和施工人员的行为',
    en: 'renovation sites and the conduct of workers',
  },
  { item: 'fees', fact: 'fees', zh: '费用收缴', en: 'fees' },
  { item: 'neighbours', fact: 'neighbours', zh: '邻里矛盾', en: 'disputes between neighbours' },
  { item: 'emergencies', fact: 'emergencies', zh: '突发事件', en: 'emergencies' },
] as const;

/** No building is done before each of the ten has been looked at. */
export const itemRules: readonly Rule[] = PATROL_ITEMS.map(({ item, fact, zh, en }, index) =>
  ruleFor(
    'refused',
    `${item}-not-checked`,
    `3.1.1.${index + 1}`,
    [when('step', 'equal', 'leave'), when('inBuilding', 'equal', true), when(fact, 'equal', 0)],
    { zh: `这栋楼还没有查看：${zh}`, en: `Not looked at in this building yet: ${en}` },
  ),
);
