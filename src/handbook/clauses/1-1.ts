import { inSection } from '../clause.ts';

/** Duties of the customer-service supervisor (1.1). */
export const clauses11 = inSection('1.1', {
  '1.1.0': {
    kind: 'duty',
    zh: '客服主管统管客服部，上级是物业经理。',
    en: 'The customer-service supervisor runs the whole department and answers to the property manager.',
  },
  '1.1.1': {
    kind: 'duty',
    zh: '受理园区和楼内客户的日常事务，出面协调，尽快化解问题与投诉。',
    en: "Handles customers' daily business in the estate and the towers, and settles their problems and complaints without delay.",
  },
  '1.1.2': {
    kind: 'duty',
    zh: '与客户保持往来，让他们知道并明白这里的规定。',
    en: 'Stays in touch with customers so that they know and understand the rules of the place.',
  },
  '1.1.3': {
    kind: 'duty',
    zh: '按公司制度，就部门人员的转正、晋升和奖惩给出评价。',
    en: 'Appraises staff for confirmation, promotion, reward or discipline, under company rules.',
  },
  '1.1.4': {
    kind: 'duty',
    zh: '推动部门全部工作落地，既督办又协调。',
    en: "Sees that all of the department's work is carried out, by urging and by coordinating.",
  },
  '1.1.5': {
    kind: 'duty',
    zh: '维系外部往来与联络，使园区和楼内事务不受阻。',
    en: 'Keeps up outside relations so that work in the estate and the towers runs smoothly.',
  },
  '1.1.6': {
    kind: 'duty',
    zh: '替下属解决难题，理顺部门关系，接手紧急和重大的投诉。',
    en: 'Solves what staff cannot, smooths relations between departments, and takes on urgent and major complaints.',
  },
  '1.1.7': {
    kind: 'duty',
    zh: '给员工排好分工，情况变了就及时改。',
    en: "Assigns the staff's work and rearranges it as needs change.",
  },
  '1.1.8': {
    kind: 'paper',
    zh: '督促并亲身参加各处巡视，写成巡视报告交物业经理。',
    en: 'Directs and joins patrols everywhere, and hands the property manager a written patrol report.',
  },
  '1.1.9': {
    kind: 'duty',
    zh: '水浸、火灾等事故之后，配合物业经理善后。',
    en: 'After floods, fires and other emergencies, helps the property manager with the aftermath.',
  },
  '1.1.10': {
    kind: 'duty',
    zh: '从严查看员工做事，保住服务水准。',
    en: "Checks the staff's work strictly and keeps the quality of service up.",
  },
  '1.1.11': {
    kind: 'duty',
    zh: '替客户办妥入住、验收与装修手续，并答疑。',
    en: 'Sees customers through move-in, inspection and renovation formalities, and answers their questions.',
  },
  '1.1.12': {
    kind: 'duty',
    zh: '巡查设备是否完好、施工队伍有无问题、保洁是否到位。',
    en: "Patrols to check the equipment, the contractors' work and the cleaning.",
  },
  '1.1.13': {
    kind: 'duty',
    zh: '办结物业经理派下的任务，回应客户的疑问，考察手下的工作。',
    en: "Completes the property manager's assignments, deals with customers' questions, and checks the staff's work.",
  },
  '1.1.14': {
    kind: 'duty',
    zh: '拟订部门计划，每月写一份总结，汇总后报物业经理。',
    en: "Draws up the department's plan and a monthly summary, and reports them to the property manager.",
  },
});
