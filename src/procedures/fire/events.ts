import type { EventCard } from '../../core/define/procedure.ts';
import { DESK, IN_CHARGE, STAFF } from '../shared/staff.ts';

/** Whoever finds a fire reports it and may call 119: staff, customers, workers, strangers (消防法 5, 44). */
const ANYBODY = [
  ...STAFF,
  'finance',
  'sales-consultant',
  'project-department',
  'project-head',
  'developer',
  'company-leader',
  'owner',
  'agent',
  'resident',
  'renovation-company',
  'construction-worker',
  'lift-maintainer',
  'outsider',
];
const SUPERVISORS = ['cs-supervisor', 'duty-supervisor', 'duty-leader'];
const NOTIFIERS = [...new Set([...DESK, 'control-room'])];
const SECURITY = ['security-head', 'security-guard', ...IN_CHARGE];
const ENGINEERING = ['engineering-head', 'engineer', ...IN_CHARGE];
const CHIEFS = [...IN_CHARGE, 'security-head', 'property-manager'];
const SYSTEM = ['system'];

const event = (zh: string, en: string, by: readonly string[], ...clauses: readonly string[]): EventCard => ({
  title: { zh, en },
  by,
  clauses,
});

/** Who may do what in a fire, and by which clause. */
export const events: { readonly [type: string]: EventCard } = {
  OPEN: event('发现起火', 'A fire is found', ANYBODY, '4.6.1'),
  REPORT_TO_CONTROL_ROOM: event('报总控室', 'Report to the control room', ANYBODY, '4.6.1'),
  REPORT_TO_RECEPTIONIST: event('报接待员', 'Report to the receptionist', ANYBODY, '4.6.1'),
  ESTABLISH_NATURE: event('查明火的性质', 'The nature is known', [...STAFF, 'fire-brigade'], '4.6.1'),
  EVACUATE_AREA: event('疏散近旁的人', 'People nearby are out', ANYBODY, '4.6.1'),
  BREAK_GLASS: event('打破玻璃报警器', 'Break the alarm glass', ANYBODY, '4.6.1'),
  FIGHT: event('灭火', 'Fight the fire', ANYBODY, '4.6.1'),
  STOP_FIGHTING: event('停止灭火撤出', 'Stop and withdraw', ANYBODY, '4.6.1'),
  NOTIFY_CONTROL_ROOM: event('通知总控室', 'Tell the control room', NOTIFIERS, '4.6.2.1'),
  NOTIFY_SECURITY_HEAD: event('通知当值安管部主管', 'Tell the head of security', NOTIFIERS, '4.6.2.2'),
  NOTIFY_ENGINEER: event('通知总工或当值工程师', 'Tell the engineer', NOTIFIERS, '4.6.2.3'),
  NOTIFY_CS_SUPERVISOR: event('通知客服主管', 'Tell the customer-service supervisor', NOTIFIERS, '4.6.2.4'),
  NOTIFY_DEPARTMENTS: event('通知各部门', 'Tell the departments', NOTIFIERS, '4.6.2.5'),
  NOTIFY_OVERDUE: event('还有人没有通知到', 'Somebody has not been told', SYSTEM, '4.6.1', '4.6.2'),
  DECIDE_TO_CALL: event('决定报消防', 'Decide to call the fire brigade', SUPERVISORS, '4.6.3'),
  DECIDE_NOT_TO_CALL: event('决定暂不报消防', 'Decide not to call for now', SUPERVISORS, '4.6.3'),
  DECISION_OVERDUE: event('还没有人决定', 'Nobody has decided', SYSTEM, '4.6.3'),
  CALL_BRIGADE: event('拨打119', 'Call 119', ANYBODY, '4.6.2.6', '4.6.3'),
  CALL_OVERDUE: event('决定后没有拨打', 'Decided, not called', SYSTEM, '4.6.2.6'),
  SEND_GUIDE: event('派人接应消防', 'Send somebody to meet the brigade', SECURITY, '4.6.7'),
  GUIDE_OVERDUE: event('没有派人接应', 'Nobody sent to meet it', SYSTEM, '4.6.7'),
  BRIGADE_ARRIVES: event('消防到场', 'The fire brigade arrives', [...STAFF, 'fire-brigade'], '4.6.7'),
  HAND_COMMAND: event('灭火交给消防', 'Hand over to the fire brigade', [...CHIEFS, 'fire-brigade'], '4.6.7'),
  ASSIST_BRIGADE: event('配合消防', 'Help the fire brigade', CHIEFS, '4.6.7'),
  BROADCAST: event('广播疏散', 'Broadcast the evacuation', [...CHIEFS, 'receptionist'], '4.6.4'),
  COUNT_EVACUATED: event('清点疏散人数', 'Count those evacuated', [...STAFF, 'fire-brigade'], '4.6.6'),
  MAN_POSTS: event('员工守岗待命', 'Staff at their posts', CHIEFS, '4.6.5'),
  FIRE_SPREADS: event('火势扩大', 'The fire spreads', [...STAFF, 'fire-brigade'], '4.6.6'),
  FIRE_CONTAINED: event('火势得到控制', 'The fire is contained', [...CHIEFS, 'fire-brigade'], '4.6.6'),
  GUARD_EXITS: event('把守出入口', 'Guard the exits', SECURITY, '4.6.6'),
  CUT_POWER: event('切断有关区域电源', 'Cut the power of the area', ENGINEERING, '4.6.6'),
  LOCK_LIFTS: event('电梯锁停在地面', 'Lock the lifts', [...ENGINEERING, 'lift-technician'], '4.6.6'),
  SPREAD_OVERDUE: event('措施没有到位', 'A measure is missing', SYSTEM, '4.6.6'),
  REPORT_TRAPPED: event('有人困在电梯里', 'Somebody is trapped', ANYBODY, '4.6.6'),
  CALL_MEDICAL: event('通知医疗', 'Call medical services', ANYBODY, '4.6.8'),
  MEDICAL_ARRIVES: event('医疗到场', 'Medical services arrive', [...STAFF, 'medical'], '4.6.8'),
  FIRE_OUT: event('火已扑灭', 'The fire is out', [...CHIEFS, 'fire-brigade'], '4.6.9', '4.6.7'),
  FALSE_ALARM: event('查明是误报', 'It is a false alarm', [...CHIEFS, 'fire-brigade'], '4.6.1', '4.6.7'),
  REKINDLED: event('复燃', 'The fire is back', ANYBODY, '4.6.1'),
  RELEASE_SCENE: event(
    '解除现场保护',
    'Release the scene',
    [...CHIEFS, 'fire-brigade'],
    '4.6.9',
    '消防法 51',
  ),
  SEND_REPORT: event(
    '火情报告送交公司',
    'Send the report',
    [...DESK, 'duty-supervisor', 'property-manager'],
    '4.6.9',
  ),
  REPORT_OVERDUE: event('报告没有送交', 'The report has not been sent', SYSTEM, '4.6.9'),
  HAND_OVER: event('换人经办', 'Hand over to another clerk', [...new Set([...DESK, ...IN_CHARGE])], '4.6.9'),
};
