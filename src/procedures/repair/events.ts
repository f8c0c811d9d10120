import type { EventCard } from '../../core/define/procedure.ts';
import type { ClauseRef } from '../../core/text.ts';

const CLERKS = ['receptionist', 'cs-assistant', 'cs-supervisor', 'duty-supervisor'];
const ENGINEERS = ['engineering-head', 'engineer', 'lift-technician'];
const CUSTOMERS = ['owner', 'agent', 'resident'];
const KEEPER = 'building-keeper';
/** Who else may enter a report while nobody is at the desk, or out of a case of his own. */
const OTHERS = ['duty-leader', 'control-room', 'key-keeper', 'engineering-head'];

const card = (
  zh: string,
  en: string,
  by: readonly string[],
  ...clauses: readonly ClauseRef[]
): EventCard => ({ title: { zh, en }, by, clauses });

/** Who may send what in a repair (2.4). */
export const events: { readonly [type: string]: EventCard } = {
  OPEN: card('报修登记', 'Record a repair', [...CLERKS, KEEPER, ...OTHERS], '2.4.1'),
  CLASSIFY: card('分级', 'Give it a class', [...CLERKS, 'engineering-head'], '2.4.3'),
  RECLASSIFY: card('改级', 'Reclassify', [...CLERKS, 'engineering-head'], 'A24', '2.4.3'),
  REFER: card('转呈工程部', 'Refer to engineering', CLERKS, '2.4.1', '2.4.3'),
  SIGN_FOR: card('签收转呈单', 'Sign for the slip', ENGINEERS, '2.4.4'),
  RETURN_UNSIGNED: card('退回转呈单', 'Send the slip back unsigned', ENGINEERS, '2.4.4'),
  ARRIVE: card('到场', 'Arrive', [...ENGINEERS, ...CLERKS], '2.4.3', 'A3'),
  FINISH: card('办完', 'Finish the work', [...ENGINEERS, ...CLERKS], '2.4.4', '3.2.1.3'),
  SUSPEND: card('等客户，停走', 'Suspend for the customer', [...ENGINEERS, ...CLERKS], '2.4.5'),
  RESUME: card('恢复', 'Resume', [...ENGINEERS, ...CLERKS], '2.4.5'),
  RETURN_SLIP: card('核对返回的转呈单', 'Check the returned slip', CLERKS, '2.4.4'),
  SLIP_LOST: card('遗失补开', 'Replace a lost slip', CLERKS, '2.4.4'),
  CORRECT_SLIP: card('更正转呈单', 'Correct the slip', CLERKS, '2.4.4'),
  CALL_BACK: card('回访', 'Call back', [...CLERKS, KEEPER], '2.4.4'),
  CALL_BACK_FAILED: card('回访未接通', 'The customer was not reached', CLERKS, '2.4.4'),
  REOPEN: card('没有修好，重开', 'Reopen: not repaired', [...CUSTOMERS, ...CLERKS], '2.4.4', 'A24'),
  CLOSE: card('办结', 'Close', CLERKS, '2.4.4'),
  ASSIGN: card('安排专人', 'Name somebody', ['cs-supervisor', 'duty-supervisor'], '2.4.2'),
  APPROVE_PLAN: card(
    '批复方案',
    'Answer the plan',
    ['property-manager', 'centre-manager', 'company-leader'],
    '2.4.3',
    'A4',
  ),
  SET_DATE: card(
    '定日期',
    'Set the date',
    ['engineering-head', 'cs-supervisor', 'property-manager'],
    'A4',
    '2.4.3',
  ),
  ARRANGE_ACCESS: card('约定入户', 'Settle the way in', [...CLERKS, 'key-keeper'], '3.2.1.2', '3.2.1.3'),
  NOT_AT_HOME: card('上门无人', 'Nobody at home', [...ENGINEERS, ...CLERKS], '3.2.1.3'),
  SET_WARRANTY: card(
    '认定保修',
    'Settle the warranty',
    [...CLERKS, 'engineering-head', 'developer'],
    '建设工程质量管理条例 41',
  ),
  QUOTE: card('报价', 'Quote a price', [...CLERKS, 'engineering-head', 'engineer'], '物业管理条例 43'),
  AGREE_PRICE: card('同意报价', 'Agree to the price', ['owner', 'agent', ...CLERKS], '物业管理条例 43'),
  DECLINE_PRICE: card('不同意报价', 'Decline the price', ['owner', 'agent', ...CLERKS], '物业管理条例 43'),
  ISSUE_WORK_ORDER: card('开维修单', 'Issue a repair order', CLERKS, '2.2.1.1', 'A41'),
  NOTE_CAUSE: card('注明原因', 'Note the cause', [...CLERKS, ...ENGINEERS], '2.4.5', '2.4.6'),
  REVIEW_UNRETURNED: card('月度检查', 'Monthly review', ['cs-assistant', 'cs-supervisor'], '2.4.7'),
  KEEPER_ON_SITE: card('包干负责人到现场', 'The building keeper on site', [KEEPER, ...CLERKS], '2.4.5'),
  INFORM_CUSTOMER: card('联系客户', 'Keep in touch', [...CLERKS, KEEPER], '2.4.5'),
  HAND_OVER: card('交接', 'Hand over', CLERKS, '2.4.4'),
  WITHDRAW: card('客户撤回', 'Withdraw', [...CUSTOMERS, ...CLERKS], '2.4.5'),
  VOID: card('重复或误报', 'Find it a duplicate or false', CLERKS, '2.4.5'),
  ARRIVAL_OVERDUE: card('到场时限已过', 'Time to arrive over', ['system'], '2.4.3', '2.4.5'),
  REPAIR_OVERDUE: card('处理时限已过', 'Time for the repair over', ['system'], '2.4.3', '2.4.5'),
  EXPECTED_PASSED: card('预计完成日已过', 'Expected day past', ['system'], '2.4.5'),
  MONTH_UNRETURNED: card('满一个月未返回', 'Not back for a month', ['system'], '2.4.7', 'A5'),
};
