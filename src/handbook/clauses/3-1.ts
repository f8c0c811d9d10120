import { inSection } from '../clause.ts';

/** Patrols (3.1). */
export const clauses31 = inSection('3.1', {
  '3.1.1': {
    kind: 'duty',
    zh: '巡视要看下列十项。',
    en: 'A patrol looks at the ten matters below.',
  },
  '3.1.1.1': {
    kind: 'duty',
    zh: '每户收楼、验收、装修到入住走到哪一步，都要心中有数。',
    en: 'Knows exactly how far each household is with acceptance, inspection, renovation and move-in.',
  },
  '3.1.1.2': {
    kind: 'paper',
    zh: '各户家人、电话、车辆及停放都登记并存档。',
    en: 'Family members, telephone numbers, vehicles and their parking are recorded and filed.',
  },
  '3.1.1.3': {
    kind: 'duty',
    zh: '查看水、电、煤气、有线电视、电话、宽带和可视对讲的安装进展。',
    en: 'Follows the installation of electricity, water, gas, cable television, telephone, broadband and video intercom.',
  },
  '3.1.1.4': {
    kind: 'duty',
    zh: '验收之前先讲解并检查要点。',
    en: 'Explains and checks in advance what an inspection will look at.',
  },
  '3.1.1.5': {
    kind: 'duty',
    zh: '物业的规定预先向业主讲明，并检查。',
    en: 'Tells owners in advance what the management requires, and checks it.',
  },
  '3.1.1.6': {
    kind: 'duty',
    zh: '留意有无毁损公共部位、设施或邻户的行为。',
    en: 'Looks for damage done to common areas, common facilities or neighbouring units.',
  },
  '3.1.1.7': {
    kind: 'duty',
    zh: '跟查工地，看工人有无违章违纪。',
    en: 'Follows the works on site and looks for breaches of rules by the workers.',
  },
  '3.1.1.8': {
    kind: 'duty',
    zh: '催收各项费用。',
    en: 'Collects outstanding charges.',
  },
  '3.1.1.9': {
    kind: 'duty',
    zh: '调解邻里矛盾。',
    en: 'Mediates between neighbours.',
  },
  '3.1.1.10': {
    kind: 'duty',
    zh: '处置突发事件并联络各方。',
    en: 'Deals with emergencies and makes the necessary contacts.',
  },
  '3.1.2': {
    kind: 'duty',
    zh: '巡楼所见要一路跟踪。',
    en: 'What a patrol finds is followed up.',
  },
  '3.1.2.1': {
    kind: 'paper',
    zh: '用巡楼检查表逐次详记，汇总后归档。',
    en: 'Each patrol is recorded in detail on a patrol sheet; the sheets are collected and filed.',
  },
  '3.1.2.2': {
    kind: 'step',
    zh: '问题尽力就地解决，不成则报领导。',
    en: 'A problem is solved on the spot if at all possible, otherwise reported to a superior.',
  },
  '3.1.2.3': {
    kind: 'step',
    zh: '属别的部门的问题及时转去，并跟到落实。',
    en: "What is another department's is passed on promptly and followed until done.",
  },
  '3.1.2.4': {
    kind: 'duty',
    zh: '巡楼所见按天、按周、按月各做一次总结。',
    en: 'Patrol findings are summed up daily, weekly and monthly.',
  },
  '3.1.2.5': {
    kind: 'duty',
    zh: '个人的周总结和月总结都要写巡楼情况。',
    en: 'Weekly and monthly personal summaries report on patrols.',
  },
  '3.1.2.6': {
    kind: 'duty',
    zh: '包干的楼出了问题，由其负责人担责。',
    en: 'Whoever has charge of a building answers for its problems.',
  },
  '3.1.3': {
    kind: 'duty',
    zh: '巡楼何时进行、由谁进行，规定如下。',
    en: 'When patrols take place, and by whom.',
  },
  '3.1.3.1': {
    kind: 'limit',
    zh: '物管员每天两人巡楼，上下午各一人。',
    en: 'Two estate attendants a day: one in the morning, one in the afternoon.',
  },
  '3.1.3.2': {
    kind: 'limit',
    zh: '管理人员每人每周至少巡楼三次；没带对讲机不得巡，出发须告知上级，有任务立即停巡到岗。',
    en: 'Each manager patrols at least three times a week; no patrol without a radio, the superior is told, and a call to duty stops it at once.',
  },
});
