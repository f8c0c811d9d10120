import { defineProcedure, type EventCard } from '../../core/define/procedure.ts';
import { events as data } from '../../generated/events/lift-entrapment.ts';
import { DESK, IN_CHARGE, STAFF } from '../shared/staff.ts';
import { createLiftEntrapmentMachine } from './machine.ts';
import { messages } from './messages.ts';

const CONTROL = ['control-room'];
const CALLERS = [...IN_CHARGE, 'receptionist', 'engineer', 'engineering-head', 'security-head'];
const ON_SCENE = ['security-guard', 'security-head', 'building-keeper', 'cs-assistant', ...IN_CHARGE];
const REPAIRERS = ['lift-technician', 'lift-maintainer'];
const RESCUERS = [...new Set([...REPAIRERS, 'engineer', 'engineering-head', 'fire-brigade', ...ON_SCENE])];
const SYSTEM = ['system'];

const event = (zh: string, en: string, by: readonly string[], ...clauses: readonly string[]): EventCard => ({
  title: { zh, en },
  by,
  clauses,
});

/** People trapped in a lift, from the report until the lift runs again and the log is signed (4.4). */
export const liftEntrapment = defineProcedure({
  id: 'lift-entrapment',
  title: { zh: '电梯困人', en: 'People trapped in a lift' },
  version: 1,
  clauses: ['4.4.1', '4.4.2', '4.4.3', '4.4.4', '4.4.5', '4.4.6'],
  forms: ['incident-report', 'public-notice'],
  policies: ['lift-entrapment', 'lift-rescue'],
  documents: [],
  events: {
    OPEN: event('发现或接报电梯困人', 'People are trapped', STAFF, '4.4.1'),
    TELL_CONTROL_ROOM: event('报知总控室', 'Tell the control room', STAFF, '4.4.1'),
    RECEIVE_REPORT: event('总控室接报', 'The control room receives the report', CONTROL, '4.4.2'),
    REPORT_OVERDUE: event('总控室尚未接报', 'The control room has not been told', SYSTEM, '4.4.1', '4.4.2'),
    CONTACT_TRAPPED: event('与被困者取得联系', 'Reach those inside', CONTROL, '4.4.2'),
    CONTACT_FAILED: event('联系不上被困者', 'Those inside cannot be reached', CONTROL, '4.4.2'),
    UPDATE_INSIDE: event(
      '更正人数或健康状况',
      'Correct number or health',
      [...new Set([...RESCUERS, ...DESK])],
      '4.4.2',
    ),
    LOCATE_LIFT: event('查明电梯位置', 'Find where the lift stands', [...CONTROL, ...REPAIRERS], '4.4.3'),
    TELL_TECHNICIAN: event('通知电梯技工', 'Tell the technician', CALLERS, '4.4.3'),
    TELL_MAINTAINER: event('通知维保单位', 'Tell the maintenance company', CALLERS, '4.4.3'),
    REPAIRERS_NOT_TOLD: event('技工或维保单位尚未通知', 'Repairers not told', SYSTEM, '4.4.3'),
    TECHNICIAN_ARRIVES: event('电梯技工到场', 'The technician arrives', [...REPAIRERS, ...ON_SCENE], '4.4.6'),
    MAINTAINER_ARRIVES: event(
      '维保单位到场',
      'The maintenance company arrives',
      [...REPAIRERS, ...ON_SCENE],
      '4.4.6',
    ),
    TECHNICIAN_OVERDUE: event('技工或维保单位没有按时到场', 'Repairers late', SYSTEM, '4.4.3'),
    STAFF_ARRIVE: event('员工到场', 'Staff arrive', ON_SCENE, '4.4.4', '4.4.6'),
    STAFF_OVERDUE: event('员工没有按时到场', 'Staff late', SYSTEM, '4.4.4'),
    CHECK_DOOR: event('查看梯门', 'Look at the door', ON_SCENE, '4.4.4'),
    LEAVE_SCENE: event('员工离开现场', 'Staff leave', ON_SCENE, '4.4.4'),
    ASSESS: event(
      '判断能否解困',
      'Say whether they can be freed',
      [...REPAIRERS, 'engineer', 'engineering-head', ...IN_CHARGE],
      '4.4.5',
    ),
    SHORT_TIME_PASSED: event('短时间已过仍未解困', 'The short time has passed', SYSTEM, '4.4.5'),
    CALL_FIRE_BRIGADE: event('向消防求助', 'Ask the fire brigade', CALLERS, '4.4.5'),
    CALL_POLICE: event('向公安求助', 'Ask the police', CALLERS, '4.4.5'),
    HELP_ARRIVES: event('外援到场', 'Outside help arrives', [...ON_SCENE, 'fire-brigade', 'police'], '4.4.5'),
    CALL_MEDICAL: event(
      '通知医疗',
      'Call medical services',
      [...new Set([...CALLERS, ...RESCUERS])],
      '4.4.5',
    ),
    MEDICAL_ARRIVES: event('医疗到场', 'Medical services arrive', [...ON_SCENE, 'medical'], '4.4.5'),
    FREE_PEOPLE: event('解困', 'The people are free', RESCUERS, '4.4.6'),
    STILL_INSIDE: event('发现梯内还有人', 'Somebody is still inside', RESCUERS, '4.4.2'),
    NOBODY_INSIDE: event('查明梯内无人', 'Nobody is inside', RESCUERS, '4.4.2'),
    CLOSE_FALSE_ALARM: event(
      '误报结案',
      'Close as a false alarm',
      [...IN_CHARGE, 'security-head'],
      '4.4.2',
      '4.4.6',
    ),
    CHECK_LIFT: event('检查合格并签字', 'Check the lift and sign', REPAIRERS, '特种设备安全法 42', '4.4.6'),
    FAIL_CHECK: event('检查不合格', 'The lift fails the check', REPAIRERS, '特种设备安全法 42'),
    RESTORE: event(
      '电梯恢复运行',
      'The lift is in service again',
      [...REPAIRERS, 'engineer', 'engineering-head', ...IN_CHARGE],
      '4.4.6',
    ),
    CORRECT_LOG: event(
      '更正一个时刻',
      'Correct an instant',
      [...CONTROL, ...DESK, 'duty-supervisor'],
      '4.4.6',
    ),
    SIGN_CONTROL_ROOM_LOG: event(
      '总控室在时间记录上签字',
      'The control room signs its log',
      CONTROL,
      '4.4.6',
    ),
    SIGN_DESK_LOG: event('客服部在时间记录上签字', 'Customer service signs its log', DESK, '4.4.6'),
    HAND_OVER: event('换人经办', 'Hand over to another clerk', [...DESK, ...IN_CHARGE], '4.4.6'),
  },
  messages,
  reasons: {
    'no-ground-for-help': {
      clause: '4.4.5',
      message: {
        zh: '不在手册所列求助情形；确有需要的，写明理由即可求助',
        en: 'The handbook does not list this as a case for outside help; where it is needed all the same, say why',
      },
    },
  },
  data,
  machine: createLiftEntrapmentMachine,
});
