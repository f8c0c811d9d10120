import type { EventCard } from '../../core/define/procedure.ts';
import type { ClauseRef } from '../../core/text.ts';

const CLERKS = ['receptionist', 'cs-assistant', 'cs-supervisor', 'duty-supervisor'];
const ENGINEERS = ['engineering-head', 'engineer', 'lift-technician'];
const CUSTOMERS = ['owner', 'agent', 'resident'];
const KEEPER = 'building-keeper';

const card = (
  zh: string,
  en: string,
  by: readonly string[],
  ...clauses: readonly ClauseRef[]
): EventCard => ({ title: { zh, en }, by, clauses });

/** Who may send what in a work order (2.2.1). */
export const events: { readonly [type: string]: EventCard } = {
  OPEN: card(
    '填写维修单',
    'Write the order',
    [...CLERKS, KEEPER, 'duty-leader', 'engineering-head'],
    '2.2.1.1',
  ),
  GIVE_TO_ENGINEERING: card('交给工程部', 'Give to engineering', [...CLERKS, KEEPER], '2.2.1.1'),
  ARRIVE: card('到场', 'Arrive', [...ENGINEERS, ...CLERKS], '2.4.3', 'A3'),
  RETURN_ORDER: card('返回维修单', 'Return the order', [...ENGINEERS, ...CLERKS], '2.2.1.2', '2.2.1.4'),
  REGISTER: card('登记返回的维修单', 'Register the returned order', CLERKS, '2.2.1.3'),
  CALL_BACK: card('回访客户', 'Call the customer back', [...CLERKS, KEEPER], '2.2.1.3', 'A41'),
  CALL_BACK_FAILED: card('回访未接通', 'The customer was not reached', CLERKS, '2.2.1.3'),
  REOPEN: card('没有修好，重开', 'Reopen: not repaired', [...CUSTOMERS, ...CLERKS], '2.2.1.3', 'A24'),
  CLOSE: card('办结', 'Close', CLERKS, '2.2.1.3'),
  RECLASSIFY: card('改级', 'Reclassify', [...CLERKS, 'engineering-head'], 'A24', '2.4.3'),
  SET_DATE: card(
    '定日期',
    'Set the date',
    ['engineering-head', 'cs-supervisor', 'property-manager'],
    'A4',
    '2.4.3',
  ),
  CORRECT_ORDER: card('更正维修单', 'Correct the order', CLERKS, '2.2.1.1'),
  SUSPEND: card('等客户，停走', 'Suspend for the customer', [...ENGINEERS, ...CLERKS], '2.2.1.2'),
  RESUME: card('恢复', 'Resume', [...ENGINEERS, ...CLERKS], '2.2.1.2'),
  NOTE_CAUSE: card('注明原因', 'Note the cause', [...CLERKS, ...ENGINEERS], '2.2.1.4', '2.2.1.2'),
  REVIEW_UNRETURNED: card('月度检查', 'Monthly review', ['cs-assistant', 'cs-supervisor'], '2.4.7'),
  KEEPER_ON_SITE: card('包干负责人到现场', 'The building keeper on site', [KEEPER, ...CLERKS], '2.4.5'),
  INFORM_CUSTOMER: card('联系客户', 'Keep in touch', [...CLERKS, KEEPER], '2.4.5'),
  HAND_OVER: card('交接', 'Hand over', CLERKS, '2.2.1.2'),
  WITHDRAW: card('客户撤回', 'Withdraw', [...CLERKS, ...CUSTOMERS], '2.2.1.2'),
  VOID: card('重复或误开', 'Find it a duplicate or a mistake', CLERKS, '2.2.1.2'),
  HANDING_OVERDUE: card('未及时交工程部', 'Not given in time', ['system'], '2.2.1.1'),
  ARRIVAL_OVERDUE: card('到场时限已过', 'Time to arrive over', ['system'], '2.4.3', '2.4.5'),
  REPAIR_OVERDUE: card('处理时限已过', 'Time for the job over', ['system'], '2.4.3', '2.4.5'),
  DAY_ENDS_UNNOTED: card('当日统计缺原因', 'The day ends without the cause', ['system'], '2.2.1.4'),
  EXPECTED_PASSED: card('预计完成日已过', 'Expected day past', ['system'], '2.2.1.2'),
  MONTH_UNRETURNED: card('满一个月未返回', 'Not back for a month', ['system'], '2.4.7', 'A5'),
};
