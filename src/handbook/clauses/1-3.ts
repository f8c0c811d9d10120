import { inSection } from '../clause.ts';

/** Duties of the customer-service assistant (1.3). */
export const clauses13 = inSection('1.3', {
  '1.3.0': {
    kind: 'duty',
    zh: '客服助理归客服主管管理。',
    en: 'The customer-service assistant answers to the customer-service supervisor.',
  },
  '1.3.1': {
    kind: 'duty',
    zh: '熟悉园区、楼宇构造和公共设施，记牢各户的姓名、房号、车辆、电话和家人。',
    en: 'Knows the layout of the estate and the towers and their facilities, and every household by name, unit, vehicles, telephone and family.',
  },
  '1.3.2': {
    kind: 'duty',
    zh: '经办入住、装修和验收手续，并发放钥匙等物品。',
    en: 'Handles move-in, renovation and inspection formalities, and hands out keys and other items.',
  },
  '1.3.3': {
    kind: 'duty',
    zh: '掌握楼内规章和通知，能向住户说明。',
    en: 'Knows all rules and notices and can explain them to residents.',
  },
  '1.3.4': {
    kind: 'duty',
    zh: '身兼宣传、检查和调解，并组织各项活动。',
    en: 'Informs, inspects, mediates, and organises activities on the estate.',
  },
  '1.3.5': {
    kind: 'duty',
    zh: '用心巡检，发现的问题尽快办掉。',
    en: 'Patrols with care and solves without delay what is found.',
  },
  '1.3.6': {
    kind: 'duty',
    zh: '突发事件以及投诉、建议、求助和报修，都要办到圆满并跟踪到底。',
    en: 'Brings emergencies, complaints, suggestions, calls for help and repairs to a good end, and follows them up.',
  },
  '1.3.7': {
    kind: 'manner',
    zh: '做物业和业户之间的桥梁，维护双方关系。',
    en: 'Is the link that keeps relations between management and residents good.',
  },
  '1.3.8': {
    kind: 'duty',
    zh: '建好业户档案，信息库保持更新。',
    en: "Builds up the residents' files and keeps the data up to date.",
  },
  '1.3.9': {
    kind: 'duty',
    zh: '收物业费和其他费用。',
    en: 'Collects the property-service fee and other charges.',
  },
  '1.3.10': {
    kind: 'duty',
    zh: '与施工单位接洽，配合并跟进其维修。',
    en: 'Liaises with contractors, supports their repairs and follows them up.',
  },
  '1.3.11': {
    kind: 'duty',
    zh: '周五上交一周总结，并附下周计划。',
    en: "Hands in the week's summary and the next week's plan every Friday.",
  },
  '1.3.12': {
    kind: 'duty',
    zh: '办好上级另外指派的事。',
    en: 'Carries out other work assigned by superiors.',
  },
});
