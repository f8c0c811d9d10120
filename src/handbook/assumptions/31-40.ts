import { listAssumptions } from '../assumption.ts';

/** Readings A31 to A40. */
export const assumptions31 = listAssumptions({
  A31: {
    clauses: ['2.6.2', '2.6.3', '2.6.5'],
    question: { zh: '不动火、不留宿的要签那两份吗？', en: 'Hot work or an overnight stay is not wanted?' },
    reading: {
      zh: '照发并签“不申请”，日后要用再办；没有签好的文件不得动火、不得留宿。',
      en: 'Both papers are issued all the same and signed "not applied for"; a later wish reopens them. Without the signed paper there is no hot work and nobody stays overnight.',
    },
  },
  A32: {
    clauses: ['3.3.2.1', '3.3.2.5', '3.3.3.3', '3.3.3.4'],
    question: { zh: '档案规定里的“领导”是谁？', en: 'Who is the "leader" in the archive rules?' },
    reading: {
      zh: '3.3.2.1 为本部门负责人；其余三条为公司领导（company-leader）。监销的是两个不同的人，档案员不算。',
      en: "In 3.3.2.1 the head of the reader's own department, in the other three company-leader. Destruction is watched by two different people, the archivist not being one of them.",
    },
  },
  A33: {
    clauses: ['3.3.2'],
    question: { zh: '外单位能复印或借出档案吗？', en: 'May outsiders copy or borrow?' },
    reading: {
      zh: '凭介绍信和理由可看；复印或借出须公司领导批准。业主看自己的档案只需身份证明（个人信息保护法 45）。',
      en: 'With letter and reason they may read; copies and loans need the company leader. Owners see their own file on proof of identity alone (个人信息保护法 45).',
    },
  },
  A34: {
    clauses: ['4.2.0', '4.2.2'],
    question: { zh: '漏水但未停水，要告知住户吗？', en: 'A leak without a water cut: are residents told?' },
    reading: {
      zh: '一律告知；停水的另贴通知。',
      en: 'Always told; if the water is cut, a notice goes on the board too.',
    },
  },
  A35: {
    clauses: ['4.4.5'],
    question: { zh: '技工估不出修好时间怎么办？', en: "The technician's estimate is unknown?" },
    reading: {
      zh: '按短时修不好处理：建议求助。',
      en: 'It counts as not short, so outside help is advised.',
    },
  },
  A36: {
    clauses: ['4.7.1', '4.7.2', '4.8.3', '4.8.4', '3.2.3.5'],
    question: { zh: '能扣人、能罚员工的款吗？', en: 'May people be held and staff fined?' },
    reading: {
      zh: '现行犯任何人都可扭送公安（刑事诉讼法 84），保安不得扣人、搜身、盘问或扣证件财物（保安服务管理条例）：依法拦阻、即报公安、凭回执移交，目击者只问不扣。员工只记处分、不罚款，赔偿每月至多扣工资的 20 % 且不低于最低工资（工资支付暂行规定 16）。',
      en: "Whoever is caught in the act may be handed to the police by anyone (刑事诉讼法 84), but guards may not detain, search or interrogate, nor take papers or belongings (保安服务管理条例). Hence lawful means, the police at once, a receipt on handover, and witnesses who are asked, not kept. Staff are disciplined, not fined; damages take at most 20 % of a month's wage and leave the minimum wage (工资支付暂行规定 16).",
    },
  },
  A37: {
    clauses: ['2.5.2', '2.5.3', '2.6.1', '3.2.1.1'],
    question: {
      zh: '未成年人、外国人、水电表和委托书怎么填？',
      en: 'Minors, foreigners, meters, powers of attorney?',
    },
    reading: {
      zh: '无身份证的未成年人写监护人；外国人用护照或永久居留证；读数变小须注明换表；委托书有范围、日期和期限，过期不收。',
      en: 'For a minor without an ID card, a guardian; for a foreigner, a passport or permanent-resident card; for a reading below the last one, a note that the meter was replaced. A power of attorney states scope, date and expiry, and does not count after that.',
    },
  },
  A38: {
    clauses: ['1.1.14', '2.4.7'],
    question: { zh: '手册要报告却没有表格的呢？', en: 'Reports for which there is no form?' },
    reading: {
      zh: '增加两种表：部门月总结与计划、完成率统计。',
      en: "Two more forms: monthly-report (the department's plan and summary) and completion-report.",
    },
  },
  A39: {
    clauses: ['1', '2', '3', '4', '5', '6'],
    question: { zh: '倒填、重复、迟到的记录怎么办？', en: 'Back-dated, repeated, late-arriving events?' },
    reading: {
      zh: '事件时刻不早于该案上一条记录，也不晚于现在；重复的拒绝且不生效。',
      en: "Refused: a time before the case's last entry or after the present, and any repeat, which changes nothing.",
    },
  },
  A40: {
    clauses: ['2.6.1'],
    question: { zh: '代办装修要带什么？', en: 'What does an agent for renovation bring?' },
    reading: {
      zh: '业主亲笔的委托书、业主身份证复印件和代办人本人证件。',
      en: 'Three things: an authorisation handwritten by the owner, the copied ID card of the owner, and identification of his own.',
    },
  },
});
