import type { Bilingual } from '../../core/text.ts';

/** What the response to a flood tells people. */
export const messages: { readonly [id: string]: Bilingual } = {
  floodReported: {
    zh: '有水浸报告，请第一时间到场核实',
    en: 'A flood is reported: go there at once and verify',
  },
  damPits: {
    zh: '请用就近的防水设施堵好受浸楼层各电梯槽口',
    en: 'Dam the lift pits of the wet floor with the nearest gear',
  },
  arrivalOverdue: {
    zh: '值班人员仍未到水浸现场，请派人到场',
    en: 'Duty staff have not come to the flood: send somebody',
  },
  floodVerified: {
    zh: '水浸已核实：请按地点和情况组织抢险',
    en: 'The flood is verified: place and situation are on record; start the response',
  },
  keepOrder: {
    zh: '请维持秩序，耐心解释，帮客人解决困难，不清楚的不要乱说',
    en: 'Keep order, explain patiently, help with hardship, and say nothing that is not known',
  },
  bringGear: {
    zh: '电梯槽口没有防水设施，请马上送沙包到场',
    en: 'There is no flood gear at the lift pits: bring sandbags at once',
  },
  spreads: {
    zh: '水漫到别处：请堵槽口、升电梯、断电、摆沙包',
    en: 'The water spreads: dam the pits, raise the lifts, cut the power, lay sandbags',
  },
  liftsOut: { zh: '受浸处电梯已停用', en: 'The lifts there are out of use' },
  powerCut: {
    zh: '受浸处电源已切断，可以涉水作业',
    en: 'The power of the wet area is off: people may work in the water',
  },
  measureTaken: { zh: '抢险措施已登记', en: 'A measure against the flood is on record' },
  sourceFound: { zh: '水源已查明，请按该类措施截断', en: 'The source is found: cut it by its own measure' },
  takeUpWater: {
    zh: '水源已断，请吸清积水、清理现场',
    en: 'The source is cut: take up the water and clean the site',
  },
  repairDamage: { zh: '水源已断，请修复受损设施', en: 'The source is cut: repair what is damaged' },
  siteClean: { zh: '现场已清，可检查送电和电梯', en: 'The site is clean: power and lifts can be checked' },
  liftsBack: { zh: '电梯检查合格，恢复使用', en: 'The lifts are checked and back in use' },
  waterReturns: {
    zh: '又进水了，请重新抢险、查明水源',
    en: 'The water is back: respond anew and find the source',
  },
  restored: {
    zh: '大厦已恢复正常使用，请撤下告示和警示',
    en: 'The building is back to normal: notices and signs come down',
  },
  comeBack: {
    zh: '单元受浸，请尽快回来处理屋内财物',
    en: 'Your unit is flooded: please come and see to your belongings',
  },
  postNotices: {
    zh: '公共设施受影响，请在各主要出入口设告示',
    en: 'Shared facilities are affected: put notices at all main entrances',
  },
  putSigns: { zh: '有危险区域，请在外围设警示标志', en: 'An area is dangerous: put warning signs around it' },
  falseAlarm: { zh: '水浸报告查明为误报，各岗位恢复正常', en: 'The flood was a false alarm: back to normal' },
  reportFiled: { zh: '水浸事件报告已提交', en: 'The report of the flood is filed' },
  handedOver: { zh: '个案已转交另一经办人', en: 'The case has been handed to another clerk' },
};
