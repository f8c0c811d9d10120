import type { Bilingual } from '../../core/text.ts';
import { jobMessages } from '../shared/job-messages.ts';

const say = (zh: string, en: string): Bilingual => ({ zh, en });

/** Wording of what a repair tells. */
export const messages: { readonly [id: string]: Bilingual } = {
  ...jobMessages,
  recorded: say('有新的报修，请分级并转呈工程部', 'A repair is reported: give it a class and refer it'),
  referred: say('报修转呈，请签收并按级别时限处理', 'A repair is referred: sign for it and keep its limit'),
  classified: say('报修已分级，请按时限处理', 'The repair has its class: keep its limit'),
  assigned: say('主管已安排专人，请配合', 'The supervisor has named somebody: work together'),
  planAnswered: say('重大报修的方案已批复，请看结果', 'The plan of the major repair has its answer'),
  slipUnsigned: say(
    '转呈单被退回，请更正后再转呈',
    'The slip came back unsigned: put it right and refer it again',
  ),
  arrived: say('维修人员已到场', 'Somebody has arrived'),
  finished: say('维修已办完，请收回签字的转呈单', 'The work is done: get the signed slip back'),
  callBack: say('转呈单已返回，请电话回访', 'The slip is back: call the customer'),
  dissatisfied: say('回访不满意，请跟进质量和态度', 'The call back shows dissatisfaction: look into it'),
  slipCorrected: say('转呈单已更正，请换用新单', 'The slip is corrected: use the new one'),
  entryCorrected: say(
    '已返回的转呈单有错，登记上已更正，签好的原单不动',
    'Something on a slip that is back was wrong: the register is corrected, the signed slip stays as it is',
  ),
  slipLost: say('转呈单遗失，原号作废，已补开', 'A slip is lost: its number is void, another is issued'),
  notAtHome: say('上门时家中无人，请再约入户', 'Nobody was at home: settle the way in again'),
  keyVisit: say('约定用钥匙入户，请按借用手续办', 'A key is to be used: keep to the rules of key loans'),
  inWarranty: say('在保修期内，请按保修责任处理', 'It is under warranty: see to it'),
  quoted: say('有偿维修已报价，请业主确认', 'A price is quoted: the owner is asked to agree'),
  priceAgreed: say('业主同意报价，可以施工', 'The owner agrees to the price: go on'),
  priceDeclined: say('业主不同意报价，暂不施工', 'The owner declines the price: do not go on'),
  cancelled: say(
    '报修已撤回或作废，请停止并交回钥匙',
    'The repair is withdrawn or void: stop, and give keys back',
  ),
};
