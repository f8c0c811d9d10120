import type { Bilingual } from '../../core/text.ts';

const say = (zh: string, en: string): Bilingual => ({ zh, en });

/** Wording of what every job on engineering's desk tells: the lane of its class, its tracking, its handing over. */
export const jobMessages: { readonly [id: string]: Bilingual } = {
  reclassified: say(
    '已改级，时限仍从最初登记起算',
    'It is reclassified: its time still runs from the first record',
  ),
  emergency: say('突发事项，请马上安排专人处理', 'An emergency: name somebody to deal with it at once'),
  major: say('重大维修，请上报、批方案并定日期', 'A major job: have the plan approved and set a date'),
  dateSet: say('重大维修已定完成日期', 'A date is set for the major job'),
  reopened: say('客户反映没有修好，已重开，请再修', 'The customer says it is not repaired: repair it again'),
  suspended: say('等客户，期限停走', 'Waiting for the customer: the clock stands still'),
  resumed: say('客户已可配合，期限续走', 'The customer is ready: the clock runs on'),
  arrivalOverdue: say(
    '到场时限已过仍未到场：请马上到场，包干负责人先去看',
    'Nobody has arrived in time: go at once, the building keeper first',
  ),
  overdue: say(
    '超时未完：包干负责人请到现场，查明原因并跟进',
    'It is late: the building keeper goes on site; find the cause and follow it up',
  ),
  stillOpen: say('您的报修尚未完成，我们正在跟进', 'Your repair is not done yet: we are following it up'),
  expectedPassed: say('注明的预计完成日已过，请继续跟进', 'The day expected is past: follow it up'),
  monthUnreturned: say(
    '工单满一个月未返回：查明原因，告知客户，上报',
    'An order has been out for a month: find the cause, tell the customer, report it',
  ),
  causeNoted: say('未按期的原因已注明，请知悉', 'The cause of a delay is noted'),
  reviewed: say('满月未返回的工单已检查，继续跟进', 'An order out for a month is reviewed and followed up'),
  keeperOnSite: say('包干负责人已到现场，请看情况', 'The building keeper is on the scene'),
  handedOver: say('已交给其他经办人', 'It is handed over to another clerk'),
};
