import type { EventCard } from '../../core/define/procedure.ts';

const CLERKS = ['receptionist', 'cs-assistant', 'cs-supervisor'];
const SUPERIORS = ['cs-supervisor', 'duty-supervisor', 'duty-leader'];
const DUTY = [...CLERKS, 'duty-supervisor', 'duty-leader'];
const SCENE = [
  ...DUTY,
  'engineering-head',
  'engineer',
  'security-head',
  'security-guard',
  'control-room',
  'cleaning',
  'project-department',
];
const CUSTOMERS = ['owner', 'agent', 'resident'];
const SYSTEM = ['system'];

const event = (zh: string, en: string, by: readonly string[], ...clauses: readonly string[]): EventCard => ({
  title: { zh, en },
  by,
  clauses,
});

/** Who may do what about a complaint, and by which clause. */
export const events: { readonly [type: string]: EventCard } = {
  OPEN: event(
    '记录投诉',
    'Record a complaint',
    [...DUTY, 'control-room', 'building-keeper'],
    '2.1.1.5',
    '2.3.0',
  ),
  TRIAGE: event('分级', 'Class it', DUTY, '2.3.0', '2.3.1', '2.3.2', '2.3.3', '2.3.4'),
  RECLASSIFY: event('改级', 'Reclassify', DUTY, 'A24'),
  NOTIFY_DEPARTMENT: event('通知行动部门', 'Call an acting department', DUTY, '2.3.0'),
  CALL_SUPERIOR: event('请上级主管出面', 'Call in a higher supervisor', DUTY, '2.3.0'),
  ARRIVE: event('到场', 'Arrive at the scene', SCENE, '2.3.0'),
  RECORD_STEP: event('记录处理措施', 'Record what is done', SCENE, '2.1.1.5'),
  TELL_PROGRESS: event('告知进展', 'Tell the customer how it goes', DUTY, '2.1.1.8'),
  CORRECT_RECORD: event('更正投诉记录', 'Correct the record', CLERKS, '2.1.1.5'),
  SEND_NOTICE: event('送达书面通知', 'Give written notice', DUTY, '2.3.0', '2.3.3', '2.3.4'),
  KEEP_APPOINTMENT: event('按约定时间前往', 'Go at the agreed time', SCENE, '2.3.0'),
  REFER: event('转报修或转呈', 'Pass on as a repair or a referral', DUTY, '2.4.1'),
  SETTLE: event('处理完毕', 'Settle', SCENE, '2.3.0', '2.3.1', '2.3.2', '2.3.3', '2.3.4'),
  TELL_RESULT: event('告知结果', 'Tell the result', DUTY, '5.3'),
  FOLLOW_UP: event('回访', 'Follow up', DUTY, '2.3.0', '2.1.1.8'),
  REOPEN: event('重开', 'Reopen', [...DUTY, ...CUSTOMERS], '2.1.1.8', 'A24'),
  REPORT_TO_MANAGER: event('书面报告中心经理', 'Report to the centre manager', DUTY, '2.3.0'),
  EXPLAIN_DELAY: event('写明超时缘由', 'Note the cause of a delay', DUTY, '2.4.7'),
  HAND_OVER: event('移交', 'Hand over', DUTY, '2.1.1.8'),
  WITHDRAW: event('撤回投诉', 'Withdraw the complaint', [...DUTY, ...CUSTOMERS], '2.1.1.8'),
  CLOSE: event('结案', 'Close', DUTY, '2.3.0', '2.1.1.8'),
  LEAVE_OFF: event('按无法联系结束', 'End as unreachable', SUPERIORS, '2.1.1.8'),
  TRIAGE_OVERDUE: event('分级时限已过', 'The time to class it has passed', SYSTEM, '2.3.0'),
  ARRIVAL_OVERDUE: event('到场时限已过', 'The time to arrive has passed', SYSTEM, '2.3.0'),
  SETTLEMENT_OVERDUE: event('处理时限已过', 'The limit of its class has passed', SYSTEM, '2.3.1', '2.4.5'),
  FIRST_ANSWER_OVERDUE: event('首次答复时限已过', 'The time for a first answer has passed', SYSTEM, '5.3'),
  VISIT_MISSED: event('约定前往的时间已过', 'The agreed visit was missed', SYSTEM, '2.3.0'),
  RESULT_OVERDUE: event('告知结果时限已过', 'The time to tell the result has passed', SYSTEM, '5.3'),
  OPEN_TOO_LONG: event('久未办结', 'Open too long', SYSTEM, '2.4.7'),
};
