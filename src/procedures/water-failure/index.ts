import { defineProcedure, type EventCard } from '../../core/define/procedure.ts';
import type { Bilingual, ClauseRef } from '../../core/text.ts';
import { events as data } from '../../generated/events/water-failure.ts';
import { createWaterFailureMachine } from './machine.ts';

const CLERKS = ['cs-assistant', 'cs-supervisor'];
const ENGINEERING = ['engineering-head', 'engineer'];
const DESK = ['receptionist', ...CLERKS];
const STAFF = [
  ...DESK,
  'building-keeper',
  'duty-supervisor',
  'control-room',
  'security-guard',
  ...ENGINEERING,
];
const USERS = ['resident', 'owner'];

const event = (zh: string, en: string, by: readonly string[], ...clauses: readonly string[]): EventCard => ({
  title: { zh, en },
  by,
  clauses,
});
const reason = (clause: ClauseRef, zh: string, en: string): { clause: ClauseRef; message: Bilingual } => ({
  clause,
  message: { zh, en },
});

/** No water in one unit or in the whole building (4.3.2). */
export const waterFailure = defineProcedure({
  id: 'water-failure',
  title: { zh: '食水中断', en: 'Water failure' },
  version: 1,
  clauses: ['4.3.2', '4.3.2.1', '4.3.2.2'],
  forms: ['incident-report', 'public-notice'],
  policies: ['water-failure-closing'],
  documents: [],
  events: {
    OPEN: event('接报没有水', 'A water failure is reported', [...STAFF, ...USERS], '4.3.2'),
    CLASSIFY: event('判明范围', 'Say whether one unit or all', STAFF, '4.3.2'),
    CHECK: event(
      '检查一处',
      'Check one place',
      [...CLERKS, 'building-keeper', ...ENGINEERING],
      '4.3.2.1',
      '4.3.2.2',
    ),
    WIDEN_TO_BUILDING: event('改为整座大楼', 'It is the whole building', STAFF, '4.3.2.2'),
    NARROW_TO_UNIT: event('改为个别单位', 'It is one unit only', STAFF, '4.3.2.1'),
    POST_NOTICE: event('张贴通知', 'Post the notice', [...DESK, 'building-keeper'], '4.3.2.2'),
    ENGINEER_ARRIVES: event('工程部到场', 'Engineering is there', STAFF, '4.3.2.2'),
    WATER_COMPANY_ANSWERS: event(
      '自来水公司答复',
      'The water company answers',
      [...STAFF, ...USERS, 'water-company'],
      '4.3.2.1',
    ),
    RESTORE_WATER: event(
      '恢复供水',
      'The water is back',
      [...CLERKS, 'building-keeper', ...ENGINEERING],
      '4.3.2',
    ),
    STILL_DRY: event('仍然没水', 'Still no water', [...STAFF, ...USERS], '4.3.2'),
    CONFIRM: event('确认有水', 'Water confirmed', [...CLERKS, 'building-keeper', ...USERS], '4.3.2'),
    WITHDRAW: event('撤销报告', 'The report is withdrawn', [...DESK, ...USERS], '4.3.2'),
    HAND_OVER: event('转交经办人', 'Hand over to another clerk', DESK, '4.3.2'),
    ARRIVAL_OVERDUE: event('无人到场检查', 'Nobody has come to check', ['system'], '4.3.2'),
    ENGINEER_OVERDUE: event('工程部未到场', 'Engineering has not come', ['system'], '4.3.2.2'),
  },
  messages: {
    reported: {
      zh: '接报没有水：请到场，判明是个别单位还是整座大楼，再按次序检查',
      en: 'No water is reported: go there, find out whether it is one unit or all, and check in order',
    },
    arrivalOverdue: {
      zh: '接报没有水后仍无人检查，请到场跟进',
      en: 'No water was reported and nobody has checked: go there and see to it',
    },
    neighboursDry: {
      zh: '邻近单元水表也不转：可能是整座大楼停水，请核实，必要时改为整座大楼',
      en: "The neighbours' meters stand still too: it may be the whole building; check, and widen the case if so",
    },
    callWaterCompany: {
      zh: '楼内各处检查正常，请您致电自来水公司派员检查外线',
      en: 'All is in order in the building: please call the water company to check the outside line',
    },
    postNotice: {
      zh: '整座大楼没有水：请在告示栏等显眼处张贴通知',
      en: 'The whole building is without water: post a notice where everybody sees it',
    },
    noSupply: {
      zh: '地下水箱没有自来水供水，请自来水公司派员检修',
      en: 'The underground tank has no supply: the water company is asked to send somebody',
    },
    nothingFound: {
      zh: '四处检查都正常仍没有水，请工程部到场查明',
      en: 'All four checks are normal and there is no water: engineering finds out why',
    },
    faultFound: { zh: '已查出故障，请工程部抢修', en: 'A fault is found: engineering repairs it' },
    engineerOverdue: { zh: '工程部仍未到场抢修，请催促', en: 'Engineering has not come: press for it' },
    waterCompanyAnswered: {
      zh: '自来水公司已答复，请留意恢复时间',
      en: 'The water company has answered: mind when the water will be back',
    },
    noticePosted: { zh: '停水通知已张贴，请留意', en: 'A notice of the failure is posted' },
    widened: { zh: '个案改为整座大楼停水，请协同检查', en: 'It is the whole building: check together' },
    narrowed: { zh: '个案改为个别单位没有水，请入户检查', en: 'It is one unit only: check there' },
    stillDry: { zh: '仍然没有水，请从头再查', en: 'There is still no water: search again from the start' },
    restored: { zh: '已恢复供水，请先放一放水再用', en: 'The water is back: let it run a while before use' },
    withdrawn: { zh: '没有水的报告已撤销', en: 'The report of the water failure is withdrawn' },
    handedOver: { zh: '个案已转交另一经办人', en: 'The case has been handed to another clerk' },
  },
  reasons: {
    'tap-first': reason('4.3.2.1', '先查单位内的水喉和闸掣', 'First the tap and the valve in the unit'),
    'meter-second': reason('4.3.2.1', '接着查水表房该单位的闸门', "Next the unit's valve in the meter room"),
    neighbours: reason(
      '4.3.2.1',
      '还须看邻近单元的水表转不转',
      "See also whether the neighbours' meters turn",
    ),
    'booster-third': reason('4.3.2.1', '接着查加压泵', 'Next the booster pump'),
    'tank-first': reason(
      '4.3.2.2',
      '先查地下水箱有没有自来水供水',
      'First the supply to the underground tank',
    ),
    'pump-house-second': reason('4.3.2.2', '接着查泵房供水系统', 'Next the pump house'),
    'domestic-third': reason(
      '4.3.2.2',
      '接着查生活水箱的水泵、加压泵、浮球和限位装置',
      'Next the domestic tank: pumps, booster, float valve, limit switch',
    ),
    'mid-level-fourth': reason('4.3.2.2', '最后查大楼中层的中途泵', 'Last the mid-level pumps'),
    'domestic-parts': reason(
      '4.3.2.2',
      '水泵、加压泵、浮球、限位装置须逐一查过',
      'Pumps, booster, float valve and limit switch are each checked',
    ),
    'with-engineering': reason(
      '4.3.2',
      '水泵和供水系统须与工程部一同检查',
      'Pumps and supply are checked together with engineering',
    ),
    finding: reason(
      '4.3.2',
      '这一处不会有这种结果，请核对',
      'This place cannot have such a finding: check it',
    ),
    'on-the-board': reason(
      '4.3.2.2',
      '通知须贴在告示栏等显眼处',
      'The notice goes on the board, where everybody sees it',
    ),
    'already-building': reason(
      '4.3.2.2',
      '范围未判明，或已按整座大楼处理',
      'The scope is not known yet, or it is the whole building already',
    ),
    'already-unit': reason(
      '4.3.2.1',
      '范围未判明，或已按个别单位处理',
      'The scope is not known yet, or it is one unit already',
    ),
  },
  data,
  machine: createWaterFailureMachine,
});
