import { defineProcedure, type EventCard } from '../../core/define/procedure.ts';
import { events as data } from '../../generated/events/leak.ts';
import { createLeakMachine } from './machine.ts';
import { messages } from './messages.ts';

const CLERKS = ['cs-assistant', 'cs-supervisor'];
const ENGINEERING = ['engineering-head', 'engineer'];
const SECURITY = ['security-head', 'security-guard', 'control-room'];
const DESK = ['receptionist', ...CLERKS];
const DUTY = ['duty-supervisor', 'duty-leader', 'building-keeper'];
const STAFF = [...DESK, ...DUTY, ...ENGINEERING, ...SECURITY];
const LIFTS = ['lift-technician', 'lift-maintainer'];

const event = (zh: string, en: string, by: readonly string[], ...clauses: readonly string[]): EventCard => ({
  title: { zh, en },
  by,
  clauses,
});

/** The response to a leak in parallel lanes (4.2). */
export const leak = defineProcedure({
  id: 'leak',
  title: { zh: '漏水应急', en: 'Leak' },
  version: 1,
  clauses: ['4.2.0', '4.2.1', '4.2.2', '4.2.3', '4.2.4', '4.2.5', 'A34'],
  forms: ['incident-report'],
  policies: ['leak-response'],
  documents: [],
  events: {
    OPEN: event('接报漏水', 'A leak is reported', [...STAFF, 'cleaning', 'resident', 'owner'], '4.2.0'),
    ENGINEER_ARRIVES: event('工程部到场', 'Engineering is there', STAFF, '4.2.1'),
    CLOSE_VALVE: event(
      '关闭水闸',
      'Close the valve',
      [...ENGINEERING, ...DUTY, ...SECURITY],
      '4.2.1',
      '4.2.2',
    ),
    CUT_POWER: event('切断电源', 'Cut the power', [...ENGINEERING, 'duty-supervisor'], '4.2.1'),
    START_REPAIR: event('开始抢修', 'Begin the repair', ENGINEERING, '4.2.1'),
    REPAIR_DONE: event('抢修完成', 'The repair is done', ENGINEERING, '4.2.1'),
    LEAK_AGAIN: event('再次漏水', 'It leaks again', [...STAFF, 'cleaning', 'resident', 'owner'], '4.2.1'),
    RESIDENTS_TOLD: event('通知相关住户', 'Tell the residents', [...DESK, 'building-keeper'], 'A34', '4.2.2'),
    POST_NOTICE: event('张贴通知', 'Post the notice', [...DESK, 'building-keeper'], '4.2.2'),
    WATER_BACK: event('恢复供水', 'The water is back', ENGINEERING, '4.2.2'),
    LAY_SANDBAGS: event('摆放沙包', 'Lay sandbags', [...ENGINEERING, ...SECURITY, ...DUTY], '4.2.3'),
    WATER_SPREADS: event('水势蔓延', 'The water spreads', [...STAFF, 'cleaning'], '4.2.3'),
    NO_LIFT_HERE: event('漏水处没有电梯', 'There is no lift here', STAFF, '4.2.4'),
    RAISE_LIFT: event(
      '升高电梯并停用',
      'Raise the lift and put it out of use',
      [...ENGINEERING, ...SECURITY, ...LIFTS],
      '4.2.4',
    ),
    LIFT_WET: event('电梯进水', 'Water has got into the lift', [...STAFF, ...LIFTS], '4.2.4'),
    SWITCH_OFF_LIFT: event(
      '关闭电梯电源',
      'Switch the lift off',
      [...ENGINEERING, ...SECURITY, ...LIFTS],
      '4.2.4',
    ),
    CHECK_LIFT: event('检修电梯', 'Check the lift', LIFTS, '4.2.4'),
    RELEASE_LIFT: event('电梯恢复使用', 'The lift is back in use', [...ENGINEERING, ...LIFTS], '4.2.4'),
    CALL_CLEANING: event('通知保洁处理积水', 'Call the cleaners', STAFF, '4.2.5'),
    CLEANED: event('积水清理完毕', 'The water is cleared', ['cleaning', ...CLERKS, ...DUTY], '4.2.5'),
    ASK_ENTRY: event('须入户查漏', 'A unit has to be entered', [...CLERKS, ...DUTY, ...ENGINEERING], '3.2.4'),
    ESCALATE: event('改按水浸处理', 'It has become a flood', [...CLERKS, ...DUTY, 'engineering-head'], '4.1'),
    FALSE_ALARM: event('误报', 'It is a false alarm', [...CLERKS, ...DUTY, ...ENGINEERING], '4.2.0'),
    FILE_REPORT: event('提交事件报告', 'File the report', [...CLERKS, ...DUTY], '4.2.0'),
    HAND_OVER: event('转交经办人', 'Hand over to another clerk', [...DESK, ...DUTY], '4.2.0'),
    ARRIVAL_OVERDUE: event('工程部未到场', 'Engineering has not come', ['system'], '4.2.1'),
  },
  messages,
  data,
  machine: createLeakMachine,
});
