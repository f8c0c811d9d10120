import type { CardReasons } from '../../core/condition/model.ts';
import type { Bilingual } from '../../core/text.ts';

/** What the desk tells people. */
export const messages: { readonly [id: string]: Bilingual } = {
  callMissed: { zh: '有来电没有接到，请尽快回拨', en: 'A call was missed: return it soon' },
  poorWelcome: {
    zh: '接听或接待不合规范，请督促',
    en: 'A call or a visitor was not received as it should be: see to it',
  },
  superiorAsked: { zh: '客户的问题需要请示，请答复', en: "A customer's question needs your answer" },
  superiorAnswered: { zh: '上级已答复，请转告客户', en: 'The superior has answered: tell the customer' },
  answerOverdue: {
    zh: '客户的问询或要求仍未答复，请马上答复',
    en: 'A customer still waits for an answer: give it at once',
  },
  progressOverdue: {
    zh: '未解决的事项该向客户反馈进展了',
    en: 'A customer is due to hear how an open matter goes',
  },
  unsolved: {
    zh: '有事项一时不能解决，已登记跟进',
    en: 'A matter cannot be solved for now: it is logged and followed up',
  },
  complaintReported: {
    zh: '客户提出投诉，已记录转办',
    en: 'A customer complains: it is recorded and passed on',
  },
  emergency: {
    zh: '接到突发事件，应急处理已启动',
    en: 'An emergency is reported and its procedure has begun',
  },
  declined: {
    zh: '客户提出过分或无理的要求，已婉言谢绝',
    en: 'A customer asked too much and was politely declined',
  },
  urged: {
    zh: '客户的事项尚未解决，请抓紧办理',
    en: 'A matter of a customer is not solved yet: please get on with it',
  },
  handedOver: { zh: '接待事项已移交另一经办人', en: 'A matter at the desk is in the hands of another clerk' },
};

/** Why a step at the desk is refused on the case's own data. */
export const reasons: CardReasons = {
  'unreasonable-granted': {
    clause: '2.1.1.11',
    message: {
      zh: '无理要求不得应允，须坚持原则、维护公共利益；确属合理的先改类别并写明理由',
      en: 'An unreasonable request is not granted: principle and the common interest come first; if it is reasonable after all, put it under that kind with a reason',
    },
  },
};
