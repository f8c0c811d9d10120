import type { CardReasons } from '../../core/condition/model.ts';
import type { Bilingual } from '../../core/text.ts';

/** What a complaint tells people. */
export const messages: { readonly [id: string]: Bilingual } = {
  complaintRecorded: {
    zh: '收到业户投诉，已记录，请安排专人处理',
    en: 'A complaint is recorded: see that somebody deals with it',
  },
  triageOverdue: {
    zh: '投诉尚未分级，未分级的按简单事项看，已到时限，请马上分级处理',
    en: 'A complaint has no class yet; as a simple one its time is up: class it and deal with it at once',
  },
  complexMatter: {
    zh: '投诉属复杂事项，请马上安排到业户单元或现场',
    en: 'The complaint is a complex matter: have somebody go to the unit or the scene at once',
  },
  superiorCalled: {
    zh: '投诉需要上级主管出面，请马上处理',
    en: 'A complaint needs a higher supervisor: please take it up at once',
  },
  departmentCalled: {
    zh: '有投诉需要到场，请马上前往，到场时限自本通知起算',
    en: 'A complaint needs you at the scene: go at once, the time to arrive runs from this notice',
  },
  arrivalOverdue: {
    zh: '到场时限已过，现场仍无人到达，请督促',
    en: 'The time to arrive has passed and nobody is there: see to it',
  },
  reclassified: {
    zh: '投诉已改级，理由见记录',
    en: 'A complaint is in another class now: the record says why',
  },
  noticeSent: {
    zh: '您的投诉一时不能解决，原因和解决时间见书面通知',
    en: 'Your complaint cannot be settled at once: reason and date are in the written notice',
  },
  visitMissed: {
    zh: '约定前往的时间已过，还没有人去，请马上与客户联系',
    en: 'The time agreed for the visit has passed and nobody went: reach the customer at once',
  },
  settlementOverdue: {
    zh: '投诉超过处理时限：请查明原因、到现场、与客户保持联系',
    en: 'A complaint is past its limit: find the reason, go to the scene, keep in touch with the customer',
  },
  firstAnswerOverdue: {
    zh: '首次答复的时限已过，请马上答复客户',
    en: 'The time for a first answer has passed: answer the customer at once',
  },
  settled: {
    zh: '投诉已处理完毕，请在时限内把结果告知业户',
    en: 'The complaint is settled: the customer must hear the result in time',
  },
  settledLate: {
    zh: '投诉超时才处理完毕，请写明缘由',
    en: 'The complaint was settled after its limit: note the cause',
  },
  resultOverdue: {
    zh: '告知结果的时限已过，请马上告知业户',
    en: 'The time to tell the result has passed: tell the customer at once',
  },
  reopened: {
    zh: '客户不满意，投诉已重开，时限自重开起重新计算',
    en: 'The customer is not content: the complaint is open again, with the time of its class from now',
  },
  managerReport: { zh: '投诉处理的书面报告，请审阅', en: 'A written report on a complaint: please read it' },
  recordCorrected: { zh: '投诉记录有更正', en: 'The record of a complaint was corrected' },
  referredOn: {
    zh: '投诉涉及其他事务，请登记转呈单',
    en: 'A complaint concerns another matter: register the referral slip',
  },
  delayExplained: { zh: '投诉超时的缘由已写明', en: 'The cause of a late complaint is on record' },
  openTooLong: {
    zh: '投诉久未办结：请了解原因、告知客户进展、继续跟进并上报',
    en: 'A complaint has been open too long: find the reason, tell the customer, follow it up and report it',
  },
  handedOver: { zh: '投诉已移交另一经办人', en: 'A complaint is in the hands of another clerk' },
  complaintWithdrawn: { zh: '客户撤回了投诉', en: 'The customer has withdrawn the complaint' },
  complaintClosed: { zh: '客户满意，投诉已结案', en: 'The customer is content and the complaint closed' },
  leftOff: {
    zh: '多次联系不上客户，投诉按无法联系结束',
    en: 'The customer could not be reached and the complaint was left off',
  },
};

/** Why a step of a complaint is refused on the case's own data. */
export const reasons: CardReasons = {
  'nothing-late': {
    clause: '2.4.7',
    message: { zh: '没有超时的事项，不需要写缘由', en: 'Nothing is late: there is no delay to explain' },
  },
};
