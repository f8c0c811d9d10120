import { defineProcedure, type EventCard } from '../../core/define/procedure.ts';
import { events as data } from '../../generated/events/planned-water-cut.ts';
import { createPlannedWaterCutMachine } from './machine.ts';

const CLERKS = ['cs-assistant', 'cs-supervisor'];
const ENGINEERING = ['engineering-head', 'engineer'];
const DESK = ['receptionist', ...CLERKS];

const event = (zh: string, en: string, by: readonly string[], ...clauses: readonly string[]): EventCard => ({
  title: { zh, en },
  by,
  clauses,
});

/** A water cut that is planned: repair, cleaning and the like (4.3.1, A43). */
export const plannedWaterCut = defineProcedure({
  id: 'planned-water-cut',
  title: { zh: '计划停水', en: 'Planned water cut' },
  version: 1,
  clauses: ['4.3.1', 'A43'],
  forms: ['public-notice'],
  policies: ['planned-water-cut'],
  documents: [],
  events: {
    OPEN: event('计划停水', 'A water cut is planned', [...ENGINEERING, ...CLERKS], '4.3.1', 'A43'),
    DECLARE_URGENT: event('改为紧急停水', 'Declare it urgent', ['engineering-head', 'cs-supervisor'], 'A43'),
    POST_NOTICE: event('张贴通告', 'Post the notice', [...DESK, 'building-keeper'], '4.3.1'),
    REMIND_ORALLY: event(
      '口头提醒',
      'Remind residents orally',
      [...DESK, 'building-keeper', 'security-guard'],
      '4.3.1',
    ),
    CHANGE_TIMES: event('更改停水时间', 'Change the times', [...ENGINEERING, ...CLERKS], '4.3.1'),
    START_CUT: event('开始停水', 'Cut the water', ENGINEERING, '4.3.1'),
    EXTEND: event('延长停水', 'Extend the cut', [...ENGINEERING, 'cs-supervisor'], '4.3.1'),
    RESTORE_WATER: event('恢复供水', 'Restore the water', ENGINEERING, '4.3.1'),
    REPORT_STILL_DRY: event('仍有地方没水', 'Somewhere is still dry', [...DESK, ...ENGINEERING], '4.3.2'),
    CLOSE: event('结案', 'Close', CLERKS, '4.3.1'),
    CANCEL: event('取消停水', 'Cancel the cut', ['engineering-head', 'cs-supervisor'], '4.3.1'),
    HAND_OVER: event('转交经办人', 'Hand over to another clerk', CLERKS, '4.3.1'),
    NOTICE_DUE: event('通告到期未贴', 'The notice is due', ['system'], 'A43'),
    CUT_NOT_BEGUN: event('到点未停水', 'The cut has not begun', ['system'], '4.3.1'),
    CUT_OVERRUN: event('停水超时', 'The cut overruns', ['system'], '4.3.1'),
  },
  messages: {
    planned: {
      zh: '计划停水：请按时在告示栏张贴通告',
      en: 'A water cut is planned: post the notice on the board in time',
    },
    noticeDue: {
      zh: '停水通告该贴了还没有贴，请马上张贴',
      en: 'The notice of the water cut is due and not posted: post it now',
    },
    postAtOnce: {
      zh: '停水改为紧急抢修，请立即张贴通告',
      en: 'The water cut has become urgent: post the notice at once',
    },
    cutAnnounced: {
      zh: '停水通告已张贴，请留意停水时间并提前储水',
      en: 'The water cut is announced: mind its times and store water',
    },
    reminded: {
      zh: '停水提醒：请留意工作人员说明的事项',
      en: 'A reminder of the water cut: mind what the staff have told you',
    },
    timesChanged: {
      zh: '停水时间已更改，旧通告作废，以新通告为准',
      en: 'The times of the water cut have changed: the new notice replaces the old',
    },
    cutNotBegun: {
      zh: '已到通告的停水时间仍未停水：请开始，或改时间并另贴通告',
      en: 'The announced time has come and the water is still on: begin, or change the times and post anew',
    },
    cutBegun: { zh: '已开始停水，请留意业户询问', en: 'The water is off: be ready for questions' },
    extended: { zh: '停水延长，请留意新的通告', en: 'The cut takes longer: see the new notice' },
    overrun: {
      zh: '停水已超过通告的时间，正在抢修，请谅解；请现场说明何时恢复',
      en: 'The cut has overrun its time: work goes on; those in charge say when the water will be back',
    },
    restored: { zh: '已恢复供水，请先放一放水再用', en: 'The water is back: let it run a while before use' },
    cancelled: {
      zh: '停水已取消，照常供水，请撤下通告',
      en: 'The water cut is called off; take down the notice',
    },
    cancelledUnannounced: {
      zh: '计划的停水已取消，不必张贴通告',
      en: 'The planned cut is called off: no notice is needed',
    },
    handedOver: { zh: '个案已转交另一经办人', en: 'The case has been handed to another clerk' },
  },
  data,
  machine: createPlannedWaterCutMachine,
});
