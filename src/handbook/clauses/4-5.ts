import { inSection } from '../clause.ts';

/** Power cut (4.5). */
export const clauses45 = inSection('4.5', {
  '4.5.1': {
    kind: 'step',
    zh: '马上找工程部，使主要公共部位和通道有照明。',
    en: 'Engineering is contacted at once so that main common areas and passages stay lit.',
  },
  '4.5.2': {
    kind: 'step',
    zh: '启用应急灯，照亮主要公共部位和通道。',
    en: 'Emergency lighting is used for main common areas and passages.',
  },
  '4.5.3': {
    kind: 'step',
    zh: '突然停电，客服部派人到主要电梯和出入口维持秩序，并请安管部防人趁乱生事。',
    en: 'Unforeseen: customer service sends people to the main lifts and entrances to keep order, and security acts against anyone who would exploit the confusion.',
  },
  '4.5.4': {
    kind: 'limit',
    zh: '临时得知将停电，马上让工程部安排电梯工；提前 10 分钟通知全体客户和安管部，电梯停首层，各电梯厅有人劝阻乘梯。',
    en: 'Foretold at short notice: engineering assigns a lift technician; 10 minutes before, all customers and security are told, lifts stand on the ground floor and guards keep people out of them.',
  },
  '4.5.5': {
    kind: 'step',
    zh: '有人困在电梯里，立刻请相关部门解救。',
    en: 'If anyone is trapped in a lift, those who can free them are called at once.',
  },
  '4.5.6': {
    kind: 'manner',
    zh: '客人来问要耐心，解释清楚并加以疏导。',
    en: 'Questions are taken patiently, explained, and people guided.',
  },
});
