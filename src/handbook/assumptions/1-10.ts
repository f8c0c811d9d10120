import { listAssumptions } from '../assumption.ts';

/** Readings A1 to A10. */
export const assumptions1 = listAssumptions({
  A1: {
    clauses: ['2.3.1', '2.3.2', '2.3.3', '2.3.4'],
    question: { zh: '各类投诉的时限从何时起算？', en: "From when does a complaint class's time run?" },
    reading: {
      zh: '自投诉登记起按自然时间计，不分昼夜；可改用工作日历。',
      en: 'The clock starts with the record of the complaint and runs day and night; a site may set a working calendar instead.',
    },
  },
  A2: {
    clauses: ['5.3', '2.3.3'],
    question: {
      zh: '结果限 24 小时告知，复杂投诉却有 3 天，怎样并存？',
      en: 'The result is due within 24 hours, yet a complex complaint has 3 days: how do both hold?',
    },
    reading: {
      zh: '两个期限：登记后 24 小时内给首次答复（结果，或写明原因与日期的书面通知）；办结后 24 小时内告知结果。',
      en: 'Two deadlines: a first answer (the result, or written notice of reason and date) within 24 hours of the record, and the result within 24 hours of the settlement.',
    },
  },
  A3: {
    clauses: ['2.4.3'],
    question: {
      zh: '简单报修和突发事件的“马上”是多久？',
      en: 'How soon is "at once" for simple repairs and emergencies?',
    },
    reading: {
      zh: '5 分钟内到场，数值借自 2.3.0，可由项目调整。',
      en: 'Arrival within 5 minutes, a figure taken from 2.3.0 that a site may change.',
    },
  },
  A4: {
    clauses: ['2.4.3'],
    question: { zh: '大的和重大的报修期限多长？', en: 'How long do large and major repairs have?' },
    reading: {
      zh: '大的为 7 个 24 小时；重大的在方案获批、定下日期前没有期限，满一个月仍无日期的列入 2.4.7 的报告。',
      en: 'Large: 7 × 24 hours. Major: none until a plan is approved and a date fixed; one that has waited a month for its date is listed in the report of 2.4.7.',
    },
  },
  A5: {
    clauses: ['2.2.2.3', '2.4.7'],
    question: { zh: '“多日”究竟多少天？', en: 'How many days are "many days"?' },
    reading: {
      zh: '两处各依原文：特殊申请按单上所定期限，月度清查按一个日历月。',
      en: 'Each as written: special requests by the term on their form, the monthly review by one calendar month.',
    },
  },
  A6: {
    clauses: ['3.2.2.3'],
    question: { zh: '“当日归还”以哪一天、哪个时区为准？', en: 'Same-day return: which day, in which zone?' },
    reading: {
      zh: '以项目所在时区的当日为准（默认 Asia/Shanghai），最迟 24:00 逾期；可另设关门时间。23:50 借的，十分钟后到期。',
      en: "The civil day of the site's time zone (Asia/Shanghai by default), overdue at 24:00 at the latest; a closing time is an option. A loan at 23:50 is due ten minutes later.",
    },
  },
  A7: {
    clauses: ['3.2.2.1', '3.2.2.2', '3.2.2.4', '3.2.3.2'],
    question: { zh: '借哪种钥匙要哪些文件？', en: 'Which papers does a loan of which key need?' },
    reading: {
      zh: '未收楼、钥匙已在客服部：项目部或工程部主管签字的委托；已收楼留有一把：另加业主同意；非维修用途：物业经理批准；任何情形都要上级书面批示并登记。',
      en: "Unit not accepted, key with the desk: an authorisation signed by the head of project or engineering. Accepted, one key left: the owner's consent as well. Any use but repair: approval by the property manager. In every case a written instruction from above and a line in the register.",
    },
  },
  A8: {
    clauses: ['3.2.3.1'],
    question: { zh: '哪些人绝不能拿钥匙？', en: 'Who may never hold a key?' },
    reading: {
      zh: '外人和施工人员一律不借，有何文件都不行，由员工借出并陪同；原文只禁“私自”借，此处从严，可由参数放宽。',
      en: 'Outsiders and construction workers, whatever paper they bring: a member of staff takes the key and stays with them. The text only forbids lending it privately; this stricter reading is a parameter.',
    },
  },
  A9: {
    clauses: ['2.6.3'],
    question: { zh: '业主自装免掉什么？', en: 'What is an owner who renovates himself spared?' },
    reading: {
      zh: '免保证金和营业执照；每名工人的出入证仍收押金 20 元、工本费 5 元。',
      en: 'The deposit and the business licence; every worker still needs a pass (20 yuan deposit, 5 yuan fee).',
    },
  },
  A10: {
    clauses: ['2.6.3', '2.6.6'],
    question: { zh: '完工后退什么钱？', en: 'What money comes back?' },
    reading: {
      zh: '保证金减去已记录的扣款，加每张收回的证 20 元；5 元工本费不退。内部以分计。',
      en: 'The deposit less recorded deductions, and 20 yuan for every pass returned; the 5 yuan never. Amounts are whole fen internally.',
    },
  },
});
