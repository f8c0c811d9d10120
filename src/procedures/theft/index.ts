import { defineProcedure } from '../../core/define/procedure.ts';
import { events as data } from '../../generated/events/theft.ts';
import { event, incidentEvents, incidentMessages, incidentReasons, STAFF } from '../shared/incident-card.ts';
import { createTheftMachine } from './machine.ts';

const FINDERS = [...STAFF, 'resident', 'owner'];
const AT_THE_SCENE = ['security-guard', 'security-head', 'duty-supervisor', 'duty-leader', 'building-keeper'];
const clauses = { report: '4.8.2', stop: '4.8.3', evidence: '4.8.4', police: '4.8.5', injured: '4.8.4' };

/** Theft and damage (4.8); powers over people are read under today's law (A36). */
export const theft = defineProcedure({
  id: 'theft',
  title: { zh: '盗窃和破坏', en: 'Theft and damage' },
  version: 1,
  clauses: ['4.8.1', '4.8.2', '4.8.3', '4.8.4', '4.8.5', 'A36'],
  forms: ['incident-report'],
  policies: ['police-referral', 'guard-conduct', 'incident-closing'],
  documents: [],
  events: {
    OPEN: event(
      '警报、发现或接报盗窃破坏',
      'An alarm, or theft found or reported',
      FINDERS,
      '4.8.1',
      '4.8.2',
    ),
    SEND_TO_LOOK: event('派员到场查视', 'Send a guard to look', ['control-room', 'security-head'], '4.8.1'),
    REPORT_BACK: event('回报查视情况', 'Report back', AT_THE_SCENE, '4.8.1'),
    BRIEF_CONTROL_ROOM: event('向总控室说明现场', 'Brief the control room', FINDERS, '4.8.2'),
    HANDLE_NOW: event('可即行处理，当场处理', 'Handle it at once', AT_THE_SCENE, '4.8.2'),
    WATCH: event('监视现场，等待指令', 'Watch and wait for instructions', STAFF, '4.8.2'),
    INSTRUCT: event('总控室指令', 'The control room instructs', ['control-room', 'security-head'], '4.8.2'),
    SUSPECT_GONE: event('嫌疑人已离开', 'The suspects are gone', STAFF, '4.8.3'),
    OWNER_INFORMED: event(
      '告知失主',
      'Tell whoever lost something',
      ['receptionist', 'cs-assistant', 'cs-supervisor', 'security-head'],
      '4.8.4',
    ),
    LOOK_OVERDUE: event('查视人员未回报', 'The guard has not reported back', ['system'], '4.8.1'),
    ...incidentEvents(clauses),
  },
  messages: {
    ...incidentMessages,
    alarm: {
      zh: '收到警报：请马上派员到场查视并回报',
      en: 'An alarm: send a guard to look at once and report back',
    },
    goAndLook: {
      zh: '请马上到警报处查视，尽快回报',
      en: 'Go to where the alarm came from and report back soon',
    },
    lookOverdue: {
      zh: '查视人员仍未回报，请联系并增派',
      en: 'The guard has not reported back: reach him and send more',
    },
    theftReported: {
      zh: '有盗窃或破坏：请问清地点、人数和损失',
      en: 'Theft or damage: find out place, number of people and losses',
    },
    sendGuards: {
      zh: '现场情况已说明：请派适当数量的秩序维护员到场',
      en: 'The scene is described: send a suitable number of guards',
    },
    stepIn: {
      zh: '总控室指令：上前制止，保持克制',
      en: 'The control room says: step in, and stay restrained',
    },
    keepWatching: {
      zh: '总控室指令：继续监视，保安全',
      en: 'The control room says: go on watching, and keep safe',
    },
    suspectGone: {
      zh: '嫌疑人已离开，请留意各出入口，不追逐，保存影像',
      en: 'The suspects are gone: watch the exits, do not chase them, save the footage',
    },
    yourLoss: {
      zh: '您的财物受损，请核对并决定是否报案、如何索赔',
      en: 'Something of yours is lost or damaged: check it, and say whether you report it and how you claim',
    },
    reassessed: { zh: '现场情况有变，请按新情况处理', en: 'Things have changed at the scene: act on it' },
  },
  reasons: {
    ...incidentReasons(clauses),
    'no-owners-loss': {
      clause: '4.8.4',
      message: {
        zh: '没有登记过这个编号的业主损失，请先登记',
        en: "No owner's loss has this number: enter it first",
      },
    },
    'not-controllable': {
      clause: '4.8.2',
      message: {
        zh: '场面控制不住，不得单独上前：监视现场，等总控室指令',
        en: 'It cannot be controlled: do not step in, watch and wait for the control room',
      },
    },
  },
  data,
  machine: createTheftMachine,
});
