import { defineProcedure, type EventCard } from '../../core/define/procedure.ts';
import { events as data } from '../../generated/events/flood.ts';
import { createFloodMachine } from './machine.ts';
import { messages } from './messages.ts';

const CLERKS = ['cs-assistant', 'cs-supervisor'];
const DESK = ['receptionist', ...CLERKS];
const DUTY = ['duty-supervisor', 'duty-leader', 'building-keeper'];
const ENGINEERING = ['engineering-head', 'engineer'];
const SECURITY = ['security-head', 'security-guard', 'control-room'];
const CREW = [...DUTY, ...ENGINEERING, ...SECURITY];
const STAFF = [...DESK, ...CREW, 'cleaning'];

const event = (zh: string, en: string, by: readonly string[], ...clauses: readonly string[]): EventCard => ({
  title: { zh, en },
  by,
  clauses,
});

/** A flood in the building, from the report to the building's normal use (4.1). */
export const flood = defineProcedure({
  id: 'flood',
  title: { zh: '水浸', en: 'Flood' },
  version: 1,
  clauses: ['4.1', '4.1.1', '4.1.2', '4.1.3', '4.1.4', '4.1.5', '4.1.6', '4.1.7', '4.1.8', '4.1.9'],
  forms: ['incident-report', 'public-notice'],
  policies: ['flood-response', 'sprinkler-work'],
  documents: [],
  events: {
    OPEN: event('发现或接报水浸', 'A flood is found or reported', [...STAFF, 'resident', 'owner'], '4.1.1'),
    DAM_LIFT_PITS: event('堵电梯槽口', 'Dam the lift pits', [...CREW, ...CLERKS, 'cleaning'], '4.1.1'),
    DUTY_ARRIVES: event('值班人员到场', 'Duty staff are there', [...DUTY, ...CLERKS], '4.1.2'),
    VERIFY: event('核实情况', 'Verify the flood', [...DUTY, ...CLERKS], '4.1.2'),
    TAKE_MEASURE: event(
      '采取措施',
      'Take a measure',
      [...CREW, ...CLERKS, 'cleaning', 'lift-technician'],
      '4.1.3',
      '4.1.3.3',
      '4.1.3.4',
      '4.1.3.5',
      '4.1.3.6',
      '4.1.3.7',
      '4.1.3.8',
    ),
    RAISE_LIFTS: event(
      '升高电梯离开水区',
      'Raise the lifts out of the water',
      [...CREW, 'lift-technician'],
      '4.1.3.1',
    ),
    SWITCH_OFF_LIFTS: event(
      '电梯进水，断电禁入',
      'Wet lifts switched off and closed',
      [...CREW, 'lift-technician'],
      '4.2.4',
    ),
    NO_LIFT_HERE: event('受浸处没有电梯', 'There is no lift here', [...CREW, ...CLERKS], '4.1.3.1'),
    CUT_POWER: event('切断受浸区电源', 'Cut the power of the wet area', CREW, '4.1.3.2'),
    NO_POWER_HERE: event('受浸处没有电源', 'There is no power here', CREW, '4.1.3.2'),
    WATER_SPREADS: event('水漫到别处', 'The water spreads', STAFF, '4.1.3.3'),
    FIND_SOURCE: event('查明水源', 'The source is found', [...CREW, ...CLERKS], '4.1.4', '4.1.9'),
    RECLASSIFY_SOURCE: event('水源另有所在', 'It is another source', [...CREW, ...CLERKS], '4.1.4'),
    CLOSE_VALVE: event('关闭阀门', 'Close the valve', CREW, '4.1.4.1', '4.1.9.1'),
    STOP_PUMP: event('停供水泵', 'Stop the supply pump', [...ENGINEERING, ...DUTY], '4.1.4.1'),
    FIT_HOSE: event('喷淋头套软管', 'Fit a hose over the sprinkler', CREW, '4.1.9.2'),
    CATCH_LEAK: event(
      '摆桶接水并护住电梯和单元',
      'Catch the leak, protect lifts and units',
      [...CREW, 'cleaning'],
      '4.1.9.3',
    ),
    FIT_FLOOD_BOARDS: event('安装拦水板', 'Fit flood boards', CREW, '4.1.4.2'),
    SEAL_INLET: event('封闭下水道入口', 'Seal the inlet of the sewer', CREW, '4.1.4.3'),
    PUMP_TO_STREET: event('积水抽出街外', 'Pump the water out to the street', CREW, '4.1.4.3'),
    SOURCE_CUT: event('水源已截断', 'The source is cut', [...DUTY, ...ENGINEERING], '4.1.4', '4.1.5'),
    WATER_RETURNS: event('又进水', 'The water comes back', STAFF, '4.1.4'),
    CLEANED: event(
      '积水已清、现场已净',
      'Water taken up and site clean',
      ['cleaning', ...DUTY, ...CLERKS],
      '4.1.5',
    ),
    PERMIT_SPRINKLER_WORK: event(
      '喷淋头检修前检查',
      'Check before work on sprinklers',
      ENGINEERING,
      '4.1.9.4',
      'A45',
    ),
    REPAIRED: event('设施已修复', 'Equipment repaired', ENGINEERING, '4.1.5'),
    RESTORE_POWER: event('恢复供电', 'Power back on', ENGINEERING, '4.1.5'),
    RELEASE_LIFTS: event(
      '电梯恢复使用',
      'Lifts back in use',
      ['lift-technician', 'lift-maintainer', ...ENGINEERING],
      '4.1.5',
    ),
    RESTORED: event('恢复正常', 'Back to normal', ['engineering-head', ...DUTY, 'cs-supervisor'], '4.1.5'),
    ANSWER_CUSTOMERS: event('向客人解释', 'Explain to customers', [...DESK, ...DUTY, ...SECURITY], '4.1.6'),
    UNIT_FLOODED: event('有单元受浸', 'A unit is flooded', [...STAFF, 'resident', 'owner'], '4.1.7'),
    OWNER_TOLD: event('已请业主回来', 'The owner is told to come', [...DESK, ...DUTY], '4.1.7'),
    FACILITIES_AFFECTED: event('公共设施受影响', 'Shared facilities are affected', STAFF, '4.1.8'),
    NOTICES_POSTED: event('告示已设', 'Notices are up', [...DESK, ...DUTY, 'security-guard'], '4.1.8'),
    DANGER_FOUND: event('有危险区域', 'An area is dangerous', STAFF, '4.1.8'),
    SIGNS_PLACED: event('外围已设警示', 'Warning signs around it', [...CREW, ...CLERKS], '4.1.8'),
    FALSE_ALARM: event('误报', 'It is a false alarm', [...DUTY, ...CLERKS], '4.1.2'),
    FILE_REPORT: event('提交事件报告', 'File the report', [...DUTY, ...CLERKS], '4.1'),
    HAND_OVER: event('转交经办人', 'Hand over to another clerk', [...DESK, ...DUTY], '4.1'),
    ARRIVAL_OVERDUE: event('值班人员未到场', 'Duty staff have not come', ['system'], '4.1.2'),
  },
  messages,
  reasons: {
    'same-source': {
      clause: '4.1.4',
      message: {
        zh: '水源登记的就是这一种，没有改变',
        en: 'This is the source that is entered: nothing changes',
      },
    },
    'unit-listed-already': {
      clause: '4.1.7',
      message: {
        zh: '这个编号已经登记过受浸单元，请另编号',
        en: 'This number stands for a unit already: give another',
      },
    },
    'unit-not-listed': {
      clause: '4.1.7',
      message: {
        zh: '没有登记过这个编号的受浸单元，请先登记',
        en: 'No flooded unit has this number: enter it first',
      },
    },
  },
  data,
  machine: createFloodMachine,
});
