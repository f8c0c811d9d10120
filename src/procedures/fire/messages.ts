import type { Bilingual } from '../../core/text.ts';

/** What roles are told in a fire. */
export const messages: { readonly [id: string]: Bilingual } = {
  fireReported: {
    zh: '火警：地点和性质见个案，按职责马上行动，发现火灾任何人都可拨打119',
    en: 'Fire: place and nature in the case. Act at once; anybody may call 119',
  },
  notifyOverdue: {
    zh: '火警还有人没有通知到，名单见个案，请马上通知',
    en: 'Somebody has not been told of the fire, see the case: tell them at once',
  },
  glassBroken: { zh: '玻璃报警器已打破，请确认', en: 'The alarm glass is broken: confirm' },
  fightersWithdrawn: {
    zh: '灭火人员已撤出，请决定是否报消防、是否扩大疏散',
    en: 'Those who fought the fire have withdrawn: decide on the fire brigade and on a wider evacuation',
  },
  decisionOverdue: {
    zh: '还没有人决定是否报消防；不必等，任何人都可拨打119',
    en: 'Nobody has decided on the fire brigade: do not wait, anybody may call 119',
  },
  callNow: { zh: '主管已决定报消防，请马上拨打119', en: 'A supervisor has decided: call 119 now' },
  callOverdue: { zh: '已决定报消防，119还没有拨打', en: 'It is decided, and 119 has not been called' },
  brigadeCalled: {
    zh: '已拨打119，请派人到约定的门口或路口接应',
    en: '119 has been called: send somebody to the agreed gate or corner',
  },
  calledOutsideList: {
    zh: '119由手册所列之外的人或未得主管的话时拨打，依法有效，已记明',
    en: '119 was called by somebody outside the handbook’s list or before a supervisor’s word: lawful, and noted',
  },
  guideOverdue: {
    zh: '消防在途，还没有人去接应',
    en: 'The fire brigade is on its way and nobody has gone to meet it',
  },
  handOverToBrigade: {
    zh: '消防已到，请交代情况并移交灭火，保持联系',
    en: 'The fire brigade is there: brief it, hand over, stay in touch',
  },
  brigadeInCommand: {
    zh: '灭火由消防指挥，请听其指挥配合',
    en: 'The fire brigade is in command: help as it asks',
  },
  leadPeopleOut: {
    zh: '已广播疏散，请引导人员从防火通道有序撤离',
    en: 'The evacuation is announced: lead people out by the fire stairs in good order',
  },
  evacuatedCounted: {
    zh: '疏散人数已清点，未确认的人数见个案，请告消防',
    en: 'Those evacuated are counted: tell the fire brigade who is not accounted for',
  },
  fireSpreads: {
    zh: '火势扩大：保出入口通畅、防趁火打劫，切断有关电源，电梯锁停在地面只留消防电梯，引导疏散',
    en: 'The fire spreads: keep exits clear and looters out, cut the power, lock the lifts save the fire lift, lead people out',
  },
  spreadOverdue: {
    zh: '火势扩大后的措施还没有到位，见个案',
    en: 'A measure against the spreading fire is missing: see the case',
  },
  trapped: { zh: '火警中有人困在电梯里，请马上解救', en: 'Somebody is trapped in a lift during the fire' },
  medicalNeeded: { zh: '火警有人受伤，请救治', en: 'Somebody is hurt in the fire' },
  protectScene: {
    zh: '火已扑灭：保护现场直到消防调查完毕，留人防复燃',
    en: 'The fire is out: protect the scene until the inquiry is finished, and watch for a new fire',
  },
  rekindled: { zh: '复燃，请马上按火警处理', en: 'The fire is back: act as for a new one' },
  sceneReleased: {
    zh: '消防同意，现场保护解除，可以清理和修复',
    en: 'The fire brigade agrees: the scene is free to be cleared and repaired',
  },
  reportSent: { zh: '火情报告已送交，请审阅', en: 'The report on the fire is with you' },
  reportOverdue: { zh: '火情报告还没有送交公司', en: 'The report on the fire has not been sent' },
  falseAlarm: {
    zh: '查明误报，请解除；已报消防的请告知',
    en: 'It was a false alarm: stand down, and tell the fire brigade if it was called',
  },
  handedOver: { zh: '个案已换人经办', en: 'The case has been handed to another clerk' },
};
