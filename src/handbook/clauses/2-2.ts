import { inSection } from '../clause.ts';

/** Engineering orders: normal repairs and special requests (2.2). */
export const clauses22 = inSection('2.2', {
  '2.2.1': {
    kind: 'step',
    zh: '正常维修工单：从填单交工程部到回访、统计。',
    en: 'Normal repair orders: from the order given to engineering to the call back and the daily count.',
  },
  '2.2.1.1': {
    kind: 'paper',
    zh: '接到报修或巡视见有损坏，马上填好维修单交给工程部。',
    en: 'On a request or on damage seen during a patrol, a repair order is written promptly and correctly and goes to engineering at once.',
  },
  '2.2.1.2': {
    kind: 'step',
    zh: '盯住维修单是否返回，问清原因，报上级并追到有结果。',
    en: 'Watches for the return of the order, learns the reason of a delay, reports it and pursues the outcome.',
  },
  '2.2.1.3': {
    kind: 'step',
    zh: '返回的维修单先登记，再回访客户，回访要有签字。',
    en: 'A returned order is registered; then the customer is called back, and the call back is signed.',
  },
  '2.2.1.4': {
    kind: 'duty',
    zh: '每天算出维修单完成率；逾期的注明缘由、汇总上报，跟到做完。',
    en: 'Works out the completion rate of repair orders daily; late ones are noted with their reason, reported and followed to the end.',
  },
  '2.2.2': {
    kind: 'step',
    zh: '特殊申请工单：先有主管意见，再由工程部批复。',
    en: "Special requests: the supervisor's opinion first, then engineering's answer.",
  },
  '2.2.2.1': {
    kind: 'step',
    zh: '特殊申请先记录，主管签了意见才可送工程部。',
    en: 'A special request is recorded and goes to engineering only after the department supervisor has signed an opinion.',
  },
  '2.2.2.2': {
    kind: 'step',
    zh: '工程部批复后，复印一份给申报单位，结果告知主管。',
    en: 'Once engineering has answered, the applicant gets a copy and the department supervisor is told the result.',
  },
  '2.2.2.3': {
    kind: 'limit',
    zh: '过了单上期限仍未返回的申请，查明缘由，告知客户或申报单位，跟到完成并报主管。',
    en: 'A request not back within the term on its form: the reason is found, the customer or applicant told, the matter followed to the end, and the supervisor informed.',
  },
  '2.2.2.4': {
    kind: 'step',
    zh: '获批事项要动工的，同时去办施工审批。',
    en: 'If what is approved needs construction, the construction permit is applied for at the same time.',
  },
});
