import { inSection } from '../clause.ts';

/** Fire (4.6). */
export const clauses46 = inSection('4.6', {
  '4.6.1': {
    kind: 'step',
    zh: '首先发现者用最快的方法把地点和火情报总控室与接待员，疏散近旁的人，再视情况按手动报警或取近处器材灭火；电器火用气体、干粉或沙，不得用水。',
    en: 'The finder tells control room and receptionist place and nature by the fastest means, gets people nearby out, then breaks the alarm glass or fights the fire with what is near; electrical fires with gas, powder or sand, never water.',
  },
  '4.6.2': {
    kind: 'step',
    zh: '接待员接报后立即通知以下各方。',
    en: 'The receptionist at once tells those listed below.',
  },
  '4.6.2.1': { kind: 'step', zh: '通知总控室。', en: 'Tells the control room.' },
  '4.6.2.2': { kind: 'step', zh: '通知当值的安管部主管。', en: 'Tells the security supervisor on duty.' },
  '4.6.2.3': {
    kind: 'step',
    zh: '通知当值工程师或总工程师。',
    en: 'Tells the chief engineer or the engineer on duty.',
  },
  '4.6.2.4': { kind: 'step', zh: '通知客服主管。', en: 'Tells the customer-service supervisor.' },
  '4.6.2.5': { kind: 'step', zh: '通知各部门。', en: 'Tells all departments.' },
  '4.6.2.6': {
    kind: 'step',
    zh: '得到客服主管或当值主管的话后通知消防队；依法打 119 不必等这句话。',
    en: 'Calls the fire brigade on the word of the customer-service or duty supervisor; the call to 119 that the law demands never waits for it.',
  },
  '4.6.3': {
    kind: 'step',
    zh: '客服主管和当值主管谁先到火场，谁就可当即独自决定报消防，因为火势多因迟报而蔓延。',
    en: 'Customer-service or duty supervisor, whoever is first at the fire decides alone and at once on calling the fire brigade; fires spread because the call comes late.',
  },
  '4.6.4': {
    kind: 'step',
    zh: '广播叫全体业主住户从防火通道撤离，不得乘电梯。',
    en: 'The public address tells all residents to leave by the fire exits and not to use the lifts.',
  },
  '4.6.5': {
    kind: 'step',
    zh: '除奉命灭火的，其他人守岗待命，准备疏散。',
    en: 'All but those ordered to fight the fire stay at their posts, await orders and prepare to evacuate.',
  },
  '4.6.6': {
    kind: 'step',
    zh: '火势变大时员工引导有序撤离；秩序员保出入口通畅、防人趁乱作案；工程部断电、锁停电梯，只留一部消防电梯归总控室控制。',
    en: 'If the fire grows, staff lead an orderly evacuation; guards keep the exits open and thieves out; engineering cuts the power and parks the lifts, all but one fire lift under the control room.',
  },
  '4.6.7': {
    kind: 'step',
    zh: '已报消防的，派人在约好的门口或路口接应引路；消防员到后由其灭火，当值主管保持联系并协助。',
    en: 'If the fire brigade is called, someone meets it at the agreed door or corner and leads it in; it takes over, and the duty supervisor stays in touch and helps.',
  },
  '4.6.8': {
    kind: 'step',
    zh: '有人受伤，通知医疗部门，并组织救援。',
    en: 'If anyone is hurt, medical services are called and rescue organised.',
  },
  '4.6.9': {
    kind: 'paper',
    zh: '火灭后护住现场直到消防查完，并尽快把火情报告交公司负责人。',
    en: "The site is preserved until the fire brigade's inquiry ends, and a report goes to the company soon.",
  },
});
