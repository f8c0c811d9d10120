import type { Bilingual } from '../../core/text.ts';

/** What roles are told in an entrapment. */
export const messages: { readonly [id: string]: Bilingual } = {
  trapped: {
    zh: '电梯困人：总控室请接报、联系被困者并派人到场',
    en: 'People are trapped in a lift: control room, take the report, reach them and send staff',
  },
  reportOverdue: {
    zh: '电梯困人尚未报到总控室，或总控室尚未接报，请马上处理',
    en: 'The entrapment has not reached the control room: see to it at once',
  },
  comeAndFree: {
    zh: '电梯困人，请马上到场解困检修',
    en: 'People are trapped in a lift: come at once, free them and repair it',
  },
  goToScene: {
    zh: '电梯困人，请马上到该层查看梯门有无物件阻挡，守到技工来',
    en: 'People are trapped in a lift: go there, see whether something blocks the door, and stay until the technician comes',
  },
  liftLocated: { zh: '电梯停靠位置已查明，见个案', en: 'Where the lift stands is known: see the case' },
  noContact: {
    zh: '用梯内电话或监控联系不上被困者，请隔门喊话并检修对讲',
    en: 'Those inside cannot be reached: call through the door, and see to the lift telephone',
  },
  doorChecked: { zh: '梯门已查看，情况见个案', en: 'The door has been looked at: see the case' },
  repairersNotTold: {
    zh: '还没有通知电梯技工或维保单位，请马上通知',
    en: 'The technician or the maintenance company has not been told: tell them at once',
  },
  technicianOverdue: {
    zh: '技工或维保单位没有按时到场，请再催并考虑是否求助',
    en: 'Technician or maintenance company late: call again, and consider outside help',
  },
  staffOverdue: {
    zh: '员工没有按时到电梯现场，请马上派人',
    en: 'No staff at the lift in time: send somebody at once',
  },
  helpAdvised: {
    zh: '按已知情况应向消防或公安求助，并说明原因和情况',
    en: 'As things stand, ask the fire brigade or police for help and tell them why',
  },
  shortTimePassed: {
    zh: '短时间已过，人还没有解困，请重新判断是否求助',
    en: 'The short time has passed and they are not free: decide anew on asking for help',
  },
  helpAsked: {
    zh: '电梯困人，本楼短时间内无法解困，请求援助；原因和情况已说明',
    en: 'People are trapped and the building cannot free them in short time: help is asked for, reason and situation told',
  },
  standDown: {
    zh: '人已解困，请告知消防或公安不必再来',
    en: 'The people are free: tell the fire brigade or police not to come',
  },
  medicalNeeded: { zh: '电梯被困人员需要医疗救助', en: 'Somebody from the lift needs medical help' },
  stillInside: {
    zh: '轿厢内发现还有人，请继续解困',
    en: 'Somebody is still in the car: go on with the rescue',
  },
  outOfService: {
    zh: '梯内已无人，电梯停用，检查合格签字前不得运行',
    en: 'Nobody is in the lift: it stays out of service until it is checked and signed for',
  },
  checkFailed: { zh: '电梯检查不合格，请继续检修', en: 'The lift has failed its check: repair it' },
  restored: { zh: '电梯已检查合格，恢复运行', en: 'The lift has been checked and is in service again' },
  falseAlarm: {
    zh: '查明无人被困、电梯正常，解除',
    en: 'Nobody was trapped and the lift is in order: stand down',
  },
  handedOver: { zh: '个案已换人经办', en: 'The case has been handed to another clerk' },
};
