import { inSection } from '../clause.ts';

/** Duties of the receptionist (1.2). */
export const clauses12 = inSection('1.2', {
  '1.2.0': {
    kind: 'duty',
    zh: '接待员归客服主管管理。',
    en: 'The receptionist answers to the customer-service supervisor.',
  },
  '1.2.1': {
    kind: 'duty',
    zh: '掌握岗位内容、便民项目和客户情况，并替客户保守秘密。',
    en: 'Knows the job, the convenience services and the customers, and keeps what is known of customers confidential.',
  },
  '1.2.2': {
    kind: 'manner',
    zh: '主动招呼，衣着举止得体，耐心有礼，凡问必答。',
    en: 'Greets customers first, neat and well-mannered, and answers every question, however often asked.',
  },
  '1.2.3': {
    kind: 'limit',
    zh: '电话在三声铃响以内接起，用统一问候语报出物业名称，答得清楚准确。',
    en: "Answers the phone within three rings with the standard greeting and the company's name, clearly and correctly.",
  },
  '1.2.4': {
    kind: 'step',
    zh: '要求能办的尽量办，办不了的报主管并委婉请人体谅；投诉无论有无道理，先接下、详记，马上报主管。',
    en: 'Meets requests where possible, else reports to the supervisor and excuses it politely; takes every complaint with a smile, right or wrong, records it fully and reports it at once.',
  },
  '1.2.5': {
    kind: 'duty',
    zh: '熟知规章与通知，给业户讲明白。',
    en: 'Knows all rules and notices and explains them to residents.',
  },
  '1.2.6': {
    kind: 'duty',
    zh: '召集施工单位办理全部报修，事后按时回访。',
    en: 'Brings in contractors for every repair reported, and calls back in good time.',
  },
  '1.2.7': {
    kind: 'duty',
    zh: '周五交当周总结和下周计划。',
    en: "Hands in the week's summary and the next week's plan every Friday.",
  },
  '1.2.8': {
    kind: 'step',
    zh: '遇特殊情况，马上以对讲机或电话告知主管。',
    en: 'Reports anything out of the ordinary to the supervisor at once, by radio or telephone.',
  },
  '1.2.9': {
    kind: 'duty',
    zh: '主动推行便民服务与特约服务。',
    en: 'Actively promotes and manages convenience services and services by special arrangement.',
  },
});
