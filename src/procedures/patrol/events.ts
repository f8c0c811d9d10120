import type { EventCard } from '../../core/define/procedure.ts';
import { PATROL_MANAGERS, PATROL_STAFF, PATROL_SUPERIORS } from '../../policies/parts/patrol-roles.ts';

const PATROLLERS = [...PATROL_STAFF, ...PATROL_MANAGERS];
const SYSTEM = ['system'];

const event = (zh: string, en: string, by: readonly string[], ...clauses: readonly string[]): EventCard => ({
  title: { zh, en },
  by,
  clauses,
});

/** Who may do what on a patrol, and by which clause. */
export const events: { readonly [type: string]: EventCard } = {
  OPEN: event('安排巡楼', 'Plan a patrol', PATROLLERS, '3.1.3.1', '1.5.7', '1.3.5'),
  NAME_KEEPER: event('指定楼栋负责人', 'Name a responsible person', PATROL_MANAGERS, '3.1.2.6', '1.5.7'),
  REASSIGN: event('换人巡楼', 'Send another patroller', PATROLLERS, '3.1.3.1'),
  START: event('开始巡楼', 'Set out', PATROLLERS, '3.1.3.2', '3.1.3.1'),
  ENTER_BUILDING: event('进入一栋楼', 'Enter a building', PATROLLERS, '3.1.1', '3.1.2.6'),
  CHECK_ITEM: event('检查一项', 'Check an item', PATROLLERS, '3.1.1', '3.1.2.1'),
  LEAVE_BUILDING: event('一栋楼查完', 'A building is done', PATROLLERS, '3.1.1'),
  RECORD_FINDING: event('记录问题', 'Record a finding', PATROLLERS, '3.1.2.1', '1.3.5'),
  SOLVE_ON_SPOT: event('当场解决', 'Solve on the spot', PATROLLERS, '3.1.2.2', '1.3.5'),
  PASS_ON: event('转呈相关部门', 'Pass on to a department', PATROLLERS, '3.1.2.3', '3.1.1.9', '3.1.1.8'),
  ORDER_REPAIR: event('报工程维修', 'Order a repair', PATROLLERS, '3.1.2.3', '3.1.1.6'),
  NOTIFY_SITE: event('向装修工地发整改通知', 'Notice to a renovation site', PATROLLERS, '3.1.1.7'),
  REPORT_UNPERMITTED_WORKS: event('未办许可的装修', 'Works without a permit', PATROLLERS, '3.1.1.7'),
  UPDATE_FILES: event('住户资料更新归档', "Bring residents' data up to date", PATROLLERS, '3.1.1.2'),
  REPORT_TO_LEADER: event('上报领导', 'Report to the leader', PATROLLERS, '3.1.2.2'),
  RAISE_EMERGENCY: event('发现突发事件', 'Raise an emergency', PATROLLERS, '3.1.1.10'),
  RECORD_RESULT: event(
    '登记结果',
    'Enter the result',
    [...PATROLLERS, 'engineer', 'company-leader'],
    '3.1.2.3',
  ),
  REOPEN_FINDING: event('重新打开问题', 'Open a finding again', PATROLLERS, '3.1.2.3'),
  CALL_AWAY: event(
    '工作调动，停止巡楼',
    'Call to duty',
    [...new Set([...PATROLLERS, ...PATROL_SUPERIORS, 'control-room'])],
    '3.1.3.2',
  ),
  RESUME: event('恢复巡楼', 'Go on', PATROLLERS, '3.1.3.2'),
  END_TOUR: event('巡楼结束', 'End the round', PATROLLERS, '3.1.3'),
  END_EARLY: event('提前结束', 'End early', PATROLLERS, '3.1.3.2'),
  CANCEL: event('取消巡楼', 'Cancel', PATROL_MANAGERS, '3.1.3'),
  SUBMIT_SHEET: event('交检查表', 'Hand in the sheet', PATROLLERS, '3.1.2.1'),
  RETURN_SHEET: event('退回检查表', 'Send the sheet back', PATROL_MANAGERS, '3.1.2.1', '1.1.8'),
  FILE_SHEET: event(
    '检查表归档',
    'File the sheet',
    ['archivist', 'cs-assistant', 'cs-supervisor'],
    '3.1.2.1',
  ),
  SUMMARISE: event('列入总结', 'Enter in a summary', PATROLLERS, '3.1.2.4', '3.1.2.5'),
  SUBMIT_REPORT: event('呈报巡视报告', 'Hand up the report', PATROL_MANAGERS, '1.1.8'),
  CLOSE: event('结案', 'Close', PATROLLERS, '3.1.2.3', '3.1.2.6'),
  HAND_OVER: event('移交经办', 'Hand to another clerk', PATROLLERS, '3.1.2.6'),
  START_OVERDUE: event('到时没有出发', 'Not set out in time', SYSTEM, '3.1.3'),
  END_OVERDUE: event('到时没有结束', 'Not back in time', SYSTEM, '3.1.3'),
  FINDING_OVERDUE: event('问题到期没有结果', 'A finding without a result', SYSTEM, '3.1.2.3'),
  SHEET_OVERDUE: event('检查表当日未交', 'The sheet is not in', SYSTEM, '3.1.2.1'),
  SUMMARY_OVERDUE: event('当日没有日总结', 'No daily summary', SYSTEM, '3.1.2.4'),
  WEEK_PASSED: event('一周未结', 'Open for a week', SYSTEM, '3.1.2.5'),
  MONTH_PASSED: event('一个月未结', 'Open for a month', SYSTEM, '3.1.2.5'),
};
