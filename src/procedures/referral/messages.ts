import type { CardReasons } from '../../core/condition/model.ts';
import type { Bilingual } from '../../core/text.ts';

/** What a referral tells people. */
export const messages: { readonly [id: string]: Bilingual } = {
  registerAsked: {
    zh: '有事务报到接待处，请马上编号登记转呈单',
    en: 'A matter is reported: register it on a numbered slip at once',
  },
  registrationOverdue: {
    zh: '有事务尚未登记转呈单，请马上登记',
    en: 'A matter is not on a slip yet: register it at once',
  },
  repairPassedOn: { zh: '工程报修已转工程部', en: 'A repair goes straight to engineering' },
  complaintPassedOn: {
    zh: '有投诉转入，请安排专人处理',
    en: 'A complaint has come in: see that somebody deals with it',
  },
  emergency: {
    zh: '发生突发事件，应急处理已启动，请马上指挥处理',
    en: 'There is an emergency and its procedure has begun: take charge at once',
  },
  suggestion: {
    zh: '收到客户建议，请指派专人答复，并据以改进服务',
    en: 'A customer makes a suggestion: name somebody to answer it, and use it to improve the service',
  },
  assignAsked: { zh: '有事务待处理，请指派专人', en: 'A matter waits: name one person for it' },
  slipPassed: {
    zh: '工作事务转呈单已转给贵部门，请签收处理',
    en: 'A referral slip is passed to your department: sign for it and deal with it',
  },
  declined: {
    zh: '部门退回转呈单，请核实归属后另行指派',
    en: 'The department sent the slip back: find out whose matter it is and assign it again',
  },
  reassigned: { zh: '事务已改派', en: 'The matter has another person now' },
  extended: { zh: '时限已延长，请告知客户', en: 'The time was extended: tell the customer' },
  suspended: { zh: '事务暂停处理，请告知客户', en: 'The matter is suspended: tell the customer' },
  reclassified: {
    zh: '事务种类已改，请重新安排',
    en: 'The matter is of another kind now: arrange for it anew',
  },
  slipLost: { zh: '转呈单遗失，已补开', en: 'A slip was lost and replaced' },
  timeOverdue: {
    zh: '转呈事务超过时限：请查明原因、到现场、与客户保持联系',
    en: 'A matter is past its time: find the cause, go to the scene, keep in touch with the customer',
  },
  keeperOnSite: { zh: '包干巡楼负责人已到现场', en: 'The building keeper is on site' },
  causeNoted: { zh: '超时原因已写明', en: 'The cause of the delay is on record' },
  slipBack: {
    zh: '转呈单已签认返回，请核对登记并电话回访',
    en: 'A slip is back, signed: check it against the register and call back',
  },
  sentBack: { zh: '转呈单有误，已退回部门', en: 'A faulty slip went back to the department' },
  notDone: {
    zh: '回访得知事情没有办好，已再转部门',
    en: 'The call back shows that it is not done: the slip is out again',
  },
  poorService: {
    zh: '客户对服务水平或态度不满意，请了解',
    en: 'The customer is not content with the service or the attitude: look into it',
  },
  callBackOverdue: { zh: '回访时限已过，请马上回访', en: 'The time to call back has passed: call at once' },
  outTooLong: {
    zh: '转呈事务久未办结：请了解原因、告知客户进展、继续跟进并上报',
    en: 'A matter has been out too long: find the cause, tell the customer, follow it up and report it',
  },
  handedOver: { zh: '转呈事务已移交另一经办人', en: 'The matter is in the hands of another clerk' },
  withdrawn: { zh: '报告人撤回，事务不再处理', en: 'Whoever reported it has withdrawn: the matter ends' },
  closed: { zh: '转呈事务已回访，结案', en: 'The matter was called back on and is closed' },
};

/** Why a step of a referral is refused on the case's own data. */
export const reasons: CardReasons = {
  'nothing-late': {
    clause: '2.4.5',
    message: { zh: '没有超时的事项，不需要写原因', en: 'Nothing is late: there is no cause to note' },
  },
};
