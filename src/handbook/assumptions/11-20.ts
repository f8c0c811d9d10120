import { listAssumptions } from '../assumption.ts';

/** Readings A11 to A20. */
export const assumptions11 = listAssumptions({
  A11: {
    clauses: ['2.5.2'],
    question: { zh: '入住时哪些文件留档？', en: 'Which papers stay with the move-in file?' },
    reading: {
      zh: '留业主身份证复印件两张、购房发票复印件一张、维修基金发票第五联；购房合同只看不留；代理人另交委托书和本人身份证。',
      en: "Kept: the owner's ID card (two copies), the purchase invoice (one copy), the maintenance-fund invoice (fifth leaf). The contract is looked at only. From an agent also the power of attorney and his own ID card.",
    },
  },
  A12: {
    clauses: ['2.5.2'],
    question: { zh: '谁放行入住手续？', en: 'Who lets the move-in begin?' },
    reading: {
      zh: '销售顾问同意，且财务已在入住流程表上签字。',
      en: 'Two together: consent of the sales consultant, and the signature of finance on the move-in sheet.',
    },
  },
  A13: {
    clauses: ['2.5.8'],
    question: { zh: '哪些文件须填妥签好并收回？', en: 'What must be back, complete and signed?' },
    reading: {
      zh: '入住流程表、前期物业管理服务协议（两份中的一份）、住户资料表、楼宇交接书、楼宇验收情况表。',
      en: 'Move-in sheet, preliminary service agreement (one of its two copies), resident record, handover certificate, inspection sheet.',
    },
  },
  A14: {
    clauses: ['3.1.3.1', '3.1.3.2'],
    question: { zh: '怎样才算有效巡楼？', en: 'What is a valid patrol?' },
    reading: {
      zh: '带对讲机并已告知上级才可出发；物管每天两人、上下午各一，管理人员每周至少三次；有召唤立即中止，之后可续巡。',
      en: 'It starts only with a radio and the superior told. Two estate staff a day, morning and afternoon; managers at least three times a week. A call to duty suspends it at once; it can be resumed.',
    },
  },
  A15: {
    clauses: ['3.3.1.7'],
    question: { zh: '“1424”“5060”是什么？', en: 'What are "1424" and "5060"?' },
    reading: { zh: '温度 14–24 ℃，相对湿度 50–60 %。', en: '14–24 °C, and 50–60 % relative humidity.' },
  },
  A16: {
    clauses: ['4.5.4'],
    question: {
      zh: '得知停电时已不足十分钟怎么办？',
      en: 'What if word of a power cut comes less than ten minutes before it?',
    },
    reading: {
      zh: '立即通知；停电前把电梯停到首层。',
      en: 'Everyone is told at once; lifts stand on the ground floor before the cut.',
    },
  },
  A17: {
    clauses: ['4.6.2.6', '4.6.3'],
    question: { zh: '谁可以报火警？', en: 'Who may call the fire brigade?' },
    reading: {
      zh: '手册：接待员须得当值主管或客服主管的话，两位主管谁先到场谁独自即决。法律（消防法 44、高层民用建筑消防安全管理规定 46）要求发现者立即打 119：报警从不受阻、不等人发话；库只记录由谁决定，并标出手册名单以外的报警。',
      en: "By the handbook the receptionist waits for the duty or customer-service supervisor, and the first of these two at the fire decides alone. The law (消防法 44, 高层民用建筑消防安全管理规定 46) wants 119 called at once by whoever finds the fire: the call is never blocked and needs nobody's word; what is kept is who decided, with a mark if that person is not on the handbook's list.",
    },
  },
  A18: {
    clauses: ['4.6.1'],
    question: { zh: '电器火用什么灭？', en: 'With what is an electrical fire put out?' },
    reading: {
      zh: '气体、干粉或沙；用水一律拒绝并说明原因。',
      en: 'With gas, dry powder or sand; water is refused, and the reason given.',
    },
  },
  A19: {
    clauses: ['4.4.5'],
    question: { zh: '电梯困人何时向外求助？', en: 'When is outside help called for a trapped lift?' },
    reading: {
      zh: '三条同时成立：本楼解不了；内有孕妇或健康很差的人；技工短时（默认 30 分钟，可调）修不好。',
      en: 'When all three hold: the building cannot free them; someone pregnant or in bad health is inside; the technician cannot do it in short time (30 minutes by default, a parameter).',
    },
  },
  A20: {
    clauses: ['2.2.1.4', '2.4.6', '2.4.7'],
    question: { zh: '完成率怎么算？', en: 'Completion rate of what?' },
    reading: {
      zh: '期内按时办结数 ÷ 期内到期数；未到期的只列不计，逾期的各附原因。工单按日，报修按周，月中和月末算全部。',
      en: 'Of what fell due in the period, the share closed in time. Cases not yet due are shown apart; every late case has its reason beside it. Work orders by the day, repairs by the week, all kinds at mid-month and at month-end.',
    },
  },
});
