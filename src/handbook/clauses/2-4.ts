import { inSection } from '../clause.ts';

/** Repairs reported to the desk (2.4). */
export const clauses24 = inSection('2.4', {
  '2.4.1': {
    kind: 'paper',
    zh: '无论如何得知的报修、投诉、建议、求助或突发事件，都报到接待处，由接待员分给各部门，开出工作事务转呈单并记录。',
    en: 'Every repair, complaint, suggestion, call for help or emergency, however learnt of, goes to reception, which passes it to the departments with a written referral slip and records it.',
  },
  '2.4.2': {
    kind: 'step',
    zh: '投诉、建议、求助和突发事件直报主管，由其指派专人。',
    en: 'Complaints, suggestions, calls for help and emergencies go straight up, and the supervisor names one person for each.',
  },
  '2.4.3': {
    kind: 'limit',
    zh: '报修直转工程部：简单的和突发的马上办，一般的 24 小时内，大的一周内，重大的上报后统一安排。',
    en: 'Repairs go straight to engineering: simple ones and emergencies at once, general within 24 hours, large within a week, major ones reported up and handled together.',
  },
  '2.4.4': {
    kind: 'step',
    zh: '各部门签好的转呈单收回后，按编号核对登记，不得遗失，并打电话回访结果、水平与态度。',
    en: 'Slips come back signed, are checked against their numbers and registered, none lost; a telephone call back asks about the result, the standard of service and the attitude.',
  },
  '2.4.5': {
    kind: 'step',
    zh: '追踪维修单；超时未完的继续跟，叫包干巡楼负责人到场，并与业主或当事人保持联系。',
    en: 'Tracks orders; a late one is followed up, the building keeper is called to the scene, and contact is kept with the owner or person concerned.',
  },
  '2.4.6': {
    kind: 'duty',
    zh: '每周算一次维修单完成率，逾期的写明缘由上报，跟到办完。',
    en: 'Works out the completion rate of repairs weekly; late ones are reported with their reason and followed to the end.',
  },
  '2.4.7': {
    kind: 'duty',
    zh: '每月中旬和下旬算出投诉、报修等的完成率；满一个月未返回的查原因、告知客户、跟到底并上报。',
    en: 'In the middle and at the end of each month works out the completion rates of complaints, repairs and the rest; for orders not back for a month finds the reason, tells the customer, follows up and reports.',
  },
});
