import type { Bilingual } from '../../core/text.ts';

const say = (zh: string, en: string): Bilingual => ({ zh, en });

/** Wording of what a repair tells. */
export const messages: { readonly [id: string]: Bilingual } = {
  recorded: say('有新的报修，请分级并转呈工程部', 'A repair is reported: give it a class and refer it'),
  referred: say('报修转呈，请签收并按级别时限处理', 'A repair is referred: sign for it and keep its limit'),
  classified: say('报修已分级，请按时限处理', 'The repair has its class: keep its limit'),
  reclassified: say(
    '报修已改级，时限仍从最初登记起算',
    'The repair is reclassified: its time still runs from the first record',
  ),
  emergency: say('突发报修，请马上安排专人处理', 'An emergency: name somebody to deal with it at once'),
  assigned: say('主管已安排专人，请配合', 'The supervisor has named somebody: work together'),
  major: say('重大报修，请上报、批方案并定日期', 'A major repair: have the plan approved and set a date'),
  planAnswered: say('重大报修的方案已批复，请看结果', 'The plan of the major repair has its answer'),
  dateSet: say('重大报修已定完成日期', 'A date is set for the major repair'),
  slipUnsigned: say(
    '转呈单被退回，请更正后再转呈',
    'The slip came back unsigned: put it right and refer it again',
  ),
  arrived: say('维修人员已到场', 'Somebody has arrived'),
  finished: say('维修已办完，请收回签字的转呈单', 'The work is done: get the signed slip back'),
  callBack: say('转呈单已返回，请电话回访', 'The slip is back: call the customer'),
  dissatisfied: say('回访不满意，请跟进质量和态度', 'The call back shows dissatisfaction: look into it'),
  reopened: say('客户反映没有修好，已重开，请再修', 'The customer says it is not repaired: repair it again'),
  suspended: say('等客户，期限停走', 'Waiting for the customer: the clock stands still'),
  resumed: say('客户已可配合，期限续走', 'The customer is ready: the clock runs on'),
  slipCorrected: say('转呈单已更正，请换用新单', 'The slip is corrected: use the new one'),
  slipLost: say('转呈单遗失，原号作废，已补开', 'A slip is lost: its number is void, another is issued'),
  arrivalOverdue: say(
    '到场时限已过仍未到场：请马上到场，包干负责人先去看',
    'Nobody has arrived in time: go at once, the building keeper first',
  ),
  overdue: say(
    '报修超时未完：包干负责人请到现场，查明原因并跟进',
    'A repair is late: the building keeper goes on site; find the cause and follow it up',
  ),
  stillOpen: say('您的报修尚未完成，我们正在跟进', 'Your repair is not done yet: we are following it up'),
  monthUnreturned: say(
    '工单满一个月未返回：查明原因，告知客户，上报',
    'An order has been out for a month: find the cause, tell the customer, report it',
  ),
  causeNoted: say('未按期的原因已注明，请知悉', 'The cause of a delay is noted'),
  reviewed: say('满月未返回的工单已检查，继续跟进', 'An order out for a month is reviewed and followed up'),
  keeperOnSite: say('包干负责人已到现场，请看情况', 'The building keeper is on the scene'),
  notAtHome: say('上门时家中无人，请再约入户', 'Nobody was at home: settle the way in again'),
  keyVisit: say('约定用钥匙入户，请按借用手续办', 'A key is to be used: keep to the rules of key loans'),
  inWarranty: say('在保修期内，请按保修责任处理', 'It is under warranty: see to it'),
  quoted: say('有偿维修已报价，请业主确认', 'A price is quoted: the owner is asked to agree'),
  priceAgreed: say('业主同意报价，可以施工', 'The owner agrees to the price: go on'),
  priceDeclined: say('业主不同意报价，暂不施工', 'The owner declines the price: do not go on'),
  handedOver: say('报修已交给其他经办人', 'The repair is handed over to another clerk'),
  cancelled: say('报修已撤回或作废，请停止并交回钥匙', 'The repair is withdrawn or void: stop, and give keys back'),
};
