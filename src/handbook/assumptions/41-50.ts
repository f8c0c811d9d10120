import { listAssumptions } from '../assumption.ts';

/** Readings A41 to A50. */
export const assumptions41 = listAssumptions({
  A41: {
    clauses: ['2.2.1', '2.4'],
    question: {
      zh: '维修单和报修两套程序重叠，用哪个？',
      en: 'Two overlapping repair procedures: which is used?',
    },
    reading: {
      zh: 'repair 是前台的整案（转呈、分类、时限、回访），work-order 是其中的工程单或直接的维护任务；统计时一件只计一次。',
      en: '`repair` carries the case as the desk sees it, from referral and class to limit and call back; `work-order` is the paper for engineering within it, or a maintenance job of its own. Figures count the job once.',
    },
  },
  A42: {
    clauses: ['2.4.1', '2.4.2', '2.4.4', '3.1.1.9', '5.5'],
    question: {
      zh: '建议、求助和邻里纠纷走什么程序？',
      en: 'What carries suggestions, calls for help, disputes between neighbours?',
    },
    reading: {
      zh: '走 referral：编号转呈单，主管指派，结果签字，回访。',
      en: 'The procedure `referral`: a numbered slip, a person named by the supervisor, the result signed, a call back.',
    },
  },
  A43: {
    clauses: ['4.3.1'],
    question: {
      zh: '计划停水提前多久张贴？',
      en: 'How long before a planned water cut is the notice posted?',
    },
    reading: {
      zh: '24 小时（可调的数；供水企业的义务见城市供水条例 22）。',
      en: "24 hours by default, as a term; 城市供水条例 22 has the supplier's own duty.",
    },
  },
  A44: {
    clauses: ['4.4.1', '4.4.2', '4.4.6'],
    question: { zh: '电梯困人要记几个时刻？', en: 'How many instants does an entrapment log hold?' },
    reading: {
      zh: '4.4.6 五个，4.4.1 报总控室一个；4.4.2 另加总控室接报时刻和被困人数。',
      en: 'The five of 4.4.6 and, by 4.4.1, the moment the control room was told; 4.4.2 adds when the control room received it and how many people are inside.',
    },
  },
  A45: {
    clauses: ['4.1.9.4'],
    question: { zh: '检修喷淋头算水浸吗？', en: 'Is work on sprinklers a flood case?' },
    reading: {
      zh: '不算，是动工的前提：关水掣、放干水，核实后才准做。',
      en: 'No: a precondition of the work (valves shut, water drained), checked before it is permitted.',
    },
  },
  A46: {
    clauses: ['3.1.3.2'],
    question: { zh: '每周三次是谁的三次？', en: 'Three patrols of whom?' },
    reading: { zh: '每名管理人员各三次。', en: 'Of each manager.' },
  },
  A47: {
    clauses: ['3.3.1.3', '3.3.1.7', '3.3.2.4'],
    question: {
      zh: '防鼠和测温湿度多久一次？借出多久还？',
      en: 'How often rodents and climate; when is an archive loan due?',
    },
    reading: {
      zh: '防鼠每月，温湿度每个工作日（均可调）；借单写明归还日，默认 7 天。',
      en: 'Rodents once a month and climate every working day, both terms; a loan form states the return date, 7 days ahead by default.',
    },
  },
  A48: {
    clauses: ['2.6.5', '3.2.3.5', '4'],
    question: {
      zh: '安管部、秩序维护部、保卫部，以及消防中心、总控室，是几个单位？',
      en: 'Security under three names and the control room under two: how many are they?',
    },
    reading: { zh: '一个部门，一个控制室。', en: 'One department, one control room.' },
  },
  A49: {
    clauses: ['4.1.3.3', '4.5.1', '4.5.2', '4.1.4.1', '4.4.4', '4.7.1', '4.8.2', '4.2.4', '4.3.2.2'],
    question: { zh: '文中明显的错字怎么读？', en: 'How are evident misprints read?' },
    reading: {
      zh: '信道作通道，水制作水掣，借供水泵作停供水泵，对象作物件，程序作程度，财务作财物，栓修作检修，地面示房作地下泵房。',
      en: 'As passages, valve, stop the supply pump, object, severity, property, overhaul, and underground pump house.',
    },
  },
  A50: {
    clauses: ['5.0'],
    question: { zh: '公司“十项承诺”是什么？', en: 'What are the company\'s "ten promises"?' },
    reading: {
      zh: '原文没有，由项目文件列出，默认为空。',
      en: 'The source does not give them; a site may list them, otherwise there are none.',
    },
  },
});
