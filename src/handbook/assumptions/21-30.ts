import { listAssumptions } from '../assumption.ts';

/** Readings A21 to A30. */
export const assumptions21 = listAssumptions({
  A21: {
    clauses: ['1', '3.1.2.4', '3.3.1.4'],
    question: { zh: '经常性工作各有什么周期？', en: 'What rhythm do recurring duties have?' },
    reading: {
      zh: '周五交周总结和计划；钥匙日小点、周大点、月全盘；档案半年清点；巡楼日、周、月总结；部门计划和总结按月。',
      en: "Every Friday the weekly summary with the next plan. Keys: small count daily, large weekly, full monthly. Archives twice a year. Patrol summaries daily, weekly, monthly. The department's plan and summary monthly.",
    },
  },
  A22: {
    clauses: ['1', '2', '3', '4', '5', '6'],
    question: {
      zh: '手册成于 2009 年，此后法律有变怎么办？',
      en: 'The handbook is of 2009: what where the law has moved on?',
    },
    reading: {
      zh: '默认用手册的数；现行法更严的，文件或规则写明并注条文。强制性规定默认从严，建议性规定作参数。',
      en: 'The figures of the handbook are the defaults. A stricter rule of today is stated where it applies, with its article: mandatory law is switched on by default, advice is a parameter.',
    },
  },
  A23: {
    clauses: ['2.3', '2.4.3', '2.2.2.3', '3.2.2.3', '5.3'],
    question: { zh: '恰在期限那一刻办结算不算按时？', en: 'Is the limit itself in time?' },
    reading: {
      zh: '算，晚一秒即逾期；按日历计的期间左闭右开，24:00:00 归还钥匙已逾期。',
      en: 'Yes: one second later is late. A period counted in days ends before midnight, so a key that returns at 24:00:00 is overdue.',
    },
  },
  A24: {
    clauses: ['2.3', '2.4.3'],
    question: {
      zh: '各个时限从哪一刻起算？重开和改类呢？',
      en: 'Where do the clocks start, also on reopening or reclassifying?',
    },
    reading: {
      zh: '报修自登记；5 分钟自通知行动部门；重开的保留首次结论，新一轮自重开起另计本类时限；改类须有理由，时限仍自原登记起。',
      en: "Repair: with the record of the report. The 5 minutes: when the acting department is notified. Reopening leaves the verdict of the first settlement alone and grants the class's time anew. Reclassifying needs a reason, and time still counts from the first record.",
    },
  },
  A25: {
    clauses: ['2.4.7', '3.3.1.4', '1.5.5', '3.1.3'],
    question: { zh: '月、周、半年和上午怎么界定？', en: 'What are a month, a week, a half-year, a morning?' },
    reading: {
      zh: '一个月后为同日，没有则取月末；周一至周日为一周；1–6 月、7–12 月为半年；上午到 12:00；中旬、下旬的统计在 20 日和月末交。',
      en: 'One month on is the same date, or the last day of a shorter month. A week is Monday to Sunday, a half-year January–June or July–December, and a morning ends at 12:00. The two monthly counts are due on the 20th and the last day.',
    },
  },
  A26: {
    clauses: ['2.2.1.4', '2.4.6', '2.4.7'],
    question: {
      zh: '完成率归哪一期、怎样取整？',
      en: 'Which period does a rate count in, and how is it rounded?',
    },
    reading: {
      zh: '归到期之期；没有到期的就没有率；保留精确分数，显示两位小数，不得进位成 100。投诉看办结，简单报修看到场；逾期缺原因的，报告不完整。',
      en: 'In the period in which the case fell due; with nothing due there is no rate. The fraction is exact, two decimals are shown, and nothing short of 100 is displayed as 100. Settlement counts for complaints, arrival for simple repairs; a report lacking the reason of a late case is incomplete.',
    },
  },
  A27: {
    clauses: ['2.2.2'],
    question: {
      zh: '特殊申请没写期限，或主管不同意呢？',
      en: 'A special request without a term, or with a negative opinion?',
    },
    reading: {
      zh: '没有期限即不完整；期限早于登记的不收；意见为否的就此结束，并告知申请人原因。',
      en: 'No term: incomplete. A term earlier than the registration: refused. A negative opinion closes the request, and the applicant hears why.',
    },
  },
  A28: {
    clauses: ['3.2.2', '3.2.3.2'],
    question: {
      zh: '借钥匙的批示由谁签？非维修也要业主同意吗？',
      en: 'Whose instruction; and is consent needed for other purposes?',
    },
    reading: {
      zh: '批示由客服主管或物业经理签；3.2.2.4 的批准另成一纸。已收楼的，不论用途每次都要业主同意（民法典 1033）；按 3.2.1.2 留下的钥匙即为同意该次维修。',
      en: 'The customer-service supervisor or the property manager instructs; the approval under 3.2.2.4 is a separate paper. Once a unit is accepted its owner consents to every single loan, for any purpose (民法典 1033); leaving a key under 3.2.1.2 is consent to the repair in question.',
    },
  },
  A29: {
    clauses: ['3.2.1.1'],
    question: { zh: '代领钥匙要谁的身份证？', en: 'Which ID card does the agent bring?' },
    reading: {
      zh: '业主和代领人两份复印件，并出示代领人原件；亲属关系不能代替。',
      en: "Copies of the owner's and of his own, with the original of his own shown; kinship replaces nothing.",
    },
  },
  A30: {
    clauses: ['2.6.3', '2.6.6'],
    question: { zh: '装修扣款怎么扣？', en: 'How are deductions made?' },
    reading: {
      zh: '每笔有理由、整分金额、日期和决定人（工程部或安管部主管）；不超过保证金，余额另行主张，不抵证件押金；没有保证金的另行主张。每证只退一次且须为该工程所发；款退收据上的交款人；业主本人无需出入证。',
      en: 'Each carries its reason, an amount in whole fen, the day, and the head of engineering or security who set it. It stops at the deposit and never touches pass deposits; what exceeds it, or all of it where there is none, is claimed separately. A pass is refunded once, for its own job, and money goes to the payer named on the receipt. The owner needs no pass.',
    },
  },
});
