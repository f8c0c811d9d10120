import { defineProcedure, type EventCard } from '../../core/define/procedure.ts';
import { events as data } from '../../generated/events/power-cut.ts';
import { DESK, IN_CHARGE, STAFF } from '../shared/staff.ts';
import { createPowerCutMachine } from './machine.ts';
import { messages } from './messages.ts';

const CALLERS = [...new Set([...DESK, ...IN_CHARGE])];
const ENGINEERING = ['engineering-head', 'engineer', 'lift-technician'];
const LIFTS = ['lift-technician', 'lift-maintainer'];
const SECURITY = ['security-head', 'security-guard'];
const WATCHERS = [...CALLERS, ...ENGINEERING, ...SECURITY, 'lift-maintainer'];
const SYSTEM = ['system'];

const event = (zh: string, en: string, by: readonly string[], ...clauses: readonly string[]): EventCard => ({
  title: { zh, en },
  by,
  clauses,
});

/** A power cut, foretold or unforeseen, until the lifts are checked and in use again (4.5). */
export const powerCut = defineProcedure({
  id: 'power-cut',
  title: { zh: '停电', en: 'Power cut' },
  version: 1,
  clauses: ['4.5.1', '4.5.2', '4.5.3', '4.5.4', '4.5.5', '4.5.6'],
  forms: ['incident-report', 'public-notice'],
  policies: ['power-cut', 'power-cut-notice'],
  documents: [],
  events: {
    OPEN: event('停电，或得知将停电', 'A power cut, now or foretold', STAFF, '4.5', '4.5.3', '4.5.4'),
    TELL_ENGINEERING: event('联系工程部', 'Tell engineering', CALLERS, '4.5.1', '4.5.4'),
    ARRANGE_TECHNICIAN: event('安排电梯工', 'Arrange a lift technician', ENGINEERING, '4.5.4'),
    ENGINEERING_OVERDUE: event('工程部尚未联系上', 'Engineering not told', SYSTEM, '4.5.1', '4.5.4'),
    TELL_CUSTOMERS: event('通知全部客户', 'Tell all customers', DESK, '4.5.4'),
    CUSTOMERS_OVERDUE: event('客户尚未通知', 'Customers not told', SYSTEM, '4.5.4'),
    TELL_SECURITY: event('通知安管部', 'Tell security', CALLERS, '4.5.3', '4.5.4'),
    SECURITY_OVERDUE: event('安管部尚未通知', 'Security not told', SYSTEM, '4.5.3', '4.5.4'),
    GUARD_LIFT_HALLS: event('值守电梯厅', 'Guard the lift halls', SECURITY, '4.5.4'),
    HALLS_OVERDUE: event('电梯厅无人值守', 'Lift halls not guarded', SYSTEM, '4.5.4'),
    PARK_LIFTS: event('电梯停在首层', 'Park the lifts', [...ENGINEERING, 'lift-maintainer'], '4.5.4'),
    LIFTS_NOT_PARKED: event('电梯未停首层', 'Lifts not parked', SYSTEM, '4.5.4'),
    RESCHEDULE: event('停电时刻有变', 'The time changes', [...CALLERS, 'engineering-head'], '4.5.4'),
    CALL_OFF: event('不停电了', 'The cut is called off', [...CALLERS, 'engineering-head'], '4.5.4'),
    CUT_EXPECTED: event('预计停电时刻已到', 'The expected time has come', SYSTEM, '4.5.4'),
    POWER_LOST: event('停电了', 'The power is gone', STAFF, '4.5'),
    LIGHT_UP: event('启用紧急照明', 'Emergency lighting on', [...ENGINEERING, ...SECURITY], '4.5.2'),
    LIGHTING_FAILED: event('紧急照明不亮', 'Emergency lighting fails', STAFF, '4.5.2'),
    LIGHTING_OVERDUE: event('紧急照明未启用', 'Emergency lighting not on', SYSTEM, '4.5.2'),
    FIND_CAUSE: event('查明原因', 'Find the cause', ENGINEERING, '4.5.1'),
    POST_STAFF: event('派人到电梯和出入口', 'Post staff at lifts and entrances', CALLERS, '4.5.3'),
    POSTS_OVERDUE: event('电梯和出入口无人', 'Posts not manned', SYSTEM, '4.5.3'),
    REPORT_DISORDER: event('有人趁乱生事', 'Somebody exploits the confusion', STAFF, '4.5.3'),
    CHECK_LIFTS: event('查看电梯有无困人', 'Look into the lifts', WATCHERS, '4.5.5'),
    REPORT_TRAPPED: event('报告困人', 'Report somebody trapped', STAFF, '4.5.5'),
    TRAPPED_FREED: event('被困者已解困', 'They are free', WATCHERS, '4.5.5'),
    EXPLAIN: event('向客户解释', 'Explain to the customers', CALLERS, '4.5.6'),
    EXPLANATION_OVERDUE: event('尚未解释', 'No explanation yet', SYSTEM, '4.5.6'),
    POWER_BACK: event('来电了', 'The power is back', STAFF, '4.5'),
    CHECK_LIFT: event('电梯检查合格', 'The lifts are checked', LIFTS, '特种设备安全法 42'),
    RETURN_LIFTS: event(
      '电梯恢复使用',
      'Use the lifts again',
      [...LIFTS, 'engineering-head', ...IN_CHARGE],
      '特种设备安全法 42',
    ),
    CLOSE: event('办结', 'Close', CALLERS, '4.5'),
    HAND_OVER: event('换人经办', 'Hand over to another clerk', CALLERS, '4.5.6'),
  },
  messages,
  data,
  machine: createPowerCutMachine,
});
