import type { EventCard } from '../../core/define/procedure.ts';
import type { Bilingual, ClauseRef } from '../../core/text.ts';

const CLERKS = ['cs-assistant', 'cs-supervisor'];
const DESK = ['receptionist', ...CLERKS];
const SECURITY = ['security-head', 'security-guard', 'control-room'];
const DUTY = ['duty-supervisor', 'duty-leader', 'building-keeper'];
/** Everybody who may come upon an incident at work. */
export const STAFF: readonly string[] = [...DESK, ...SECURITY, ...DUTY, 'engineer', 'cleaning'];

/** One event of a card. */
export const event = (
  zh: string,
  en: string,
  by: readonly string[],
  ...clauses: readonly string[]
): EventCard => ({ title: { zh, en }, by, clauses });

/** The clauses by which a procedure does what incidents share. */
export interface IncidentClauses {
  readonly report: ClauseRef;
  readonly stop: ClauseRef;
  readonly evidence: ClauseRef;
  readonly police: ClauseRef;
  readonly injured: ClauseRef;
}

/** Events that violence and theft share, by their own clauses. */
export const incidentEvents = (c: IncidentClauses): { readonly [type: string]: EventCard } => ({
  REASSESS: event('情况有变', 'Things have changed', [...SECURITY, ...DUTY, ...CLERKS], c.report, c.police),
  ACT: event('采取制止办法', 'Act to stop it', [...SECURITY, ...DUTY], '4.7.4', 'A36'),
  SEND_GUARDS: event('派秩序维护员', 'Send guards', ['control-room', 'security-head'], c.stop),
  GUARDS_ARRIVE: event('秩序维护员到场', 'The guards are there', [...SECURITY, ...DUTY], c.stop),
  STOPPED: event('事态已制止', 'It has been stopped', [...SECURITY, ...DUTY], c.stop),
  CALL_POLICE: event('报警', 'Call the police', [...STAFF, 'resident', 'owner'], c.police, 'A36'),
  POLICE_ARRIVE: event('公安到场', 'The police are there', [...STAFF, 'police'], c.police),
  HAND_TO_POLICE: event('移交公安', 'Hand over to the police', [...SECURITY, ...DUTY], 'A36'),
  POLICE_ANSWER: event(
    '公安受理结果',
    'What the police decide',
    [...SECURITY, ...DUTY, ...CLERKS, 'police'],
    c.police,
  ),
  REPORT_INJURED: event('有人受伤', 'Somebody is injured', [...STAFF, 'resident', 'owner'], c.injured),
  GIVE_FIRST_AID: event('现场急救', 'Give first aid', [...STAFF, 'medical'], c.injured),
  MEDICAL_CARE: event('送医或通知医疗部门', 'Medical care', [...STAFF, 'medical'], c.injured),
  TAKE_PICTURES: event('拍照或录像', 'Take pictures', STAFF, c.evidence),
  SAVE_FOOTAGE: event('保存监控影像', 'Save the footage', ['control-room', 'security-head'], c.evidence),
  PROTECT_SCENE: event('保护现场', 'Protect the scene', [...SECURITY, ...DUTY], c.evidence),
  ASK_WITNESS: event('请目击者说明', 'Ask a witness', [...SECURITY, ...DUTY, ...CLERKS], 'A36'),
  RECORD_LOSS: event('登记损失', 'Record a loss', [...SECURITY, ...DUTY, ...CLERKS], c.evidence),
  SETTLE_LOSS: event(
    '落实赔偿',
    'Settle the compensation',
    [...CLERKS, 'security-head', 'property-manager'],
    c.evidence,
  ),
  FALSE_ALARM: event('误报', 'It is a false alarm', [...SECURITY, ...DUTY, ...CLERKS], c.report),
  FILE_REPORT: event('提交事件报告', 'File the report', ['security-head', ...DUTY, ...CLERKS], c.evidence),
  HAND_OVER: event('转交经办人', 'Hand over', [...DESK, ...SECURITY, ...DUTY], c.report),
  GUARDS_OVERDUE: event('秩序维护员未到场', 'The guards have not come', ['system'], c.stop),
  POLICE_OVERDUE: event('应报警未报警', 'The police should have been called', ['system'], c.police),
});

/** Messages that violence and theft share. */
export const incidentMessages: { readonly [id: string]: Bilingual } = {
  callPolice: { zh: '情况须立即报警，请马上报警', en: 'The police have to be called at once: call them now' },
  referToPolice: {
    zh: '情况须报派出所立案，请办理',
    en: 'This has to be reported to the police station: see to it',
  },
  policeCalled: { zh: '已报警，请派人接应', en: 'The police are called: somebody meets them' },
  policeOverdue: {
    zh: '须报警而仍未报警，请立即报警',
    en: 'The police should have been called and were not: call them now',
  },
  guardsSent: {
    zh: '请到场，尽可能制止；克制，不扣人、不搜查、不盘问、不扣证件财物',
    en: 'Go there and stop it as far as you can; stay restrained, and hold, search or question nobody, take nobody’s papers or things',
  },
  guardsOverdue: {
    zh: '秩序维护员仍未到场，请增派并核实',
    en: 'The guards have not come: send more and find out why',
  },
  injured: { zh: '有人受伤，请急救并送医或叫救护', en: 'Somebody is injured: first aid, and medical care' },
  medicalCare: { zh: '伤者已作医疗安排', en: 'Medical care is arranged for an injured person' },
  sceneProtected: {
    zh: '现场已保护，未经许可不得清理',
    en: 'The scene is protected: nobody cleans it without leave',
  },
  lossRecorded: {
    zh: '有财物损失登记，请查明责任、落实赔偿',
    en: 'A loss is on record: find out who is responsible and settle the compensation',
  },
  stopped: {
    zh: '事态已制止，请取证、统计损失和伤者',
    en: 'It has been stopped: secure evidence, losses and injured people',
  },
  falseAlarm: { zh: '查明为误报，各岗位恢复正常', en: 'It was a false alarm: back to normal' },
  reportFiled: { zh: '事件报告已提交', en: 'The report of the incident is filed' },
  handedOver: { zh: '个案已转交另一经办人', en: 'The case has been handed to another clerk' },
};

const reason = (clause: ClauseRef, zh: string, en: string): { clause: ClauseRef; message: Bilingual } => ({
  clause,
  message: { zh, en },
});

/** Reasons that violence and theft share, by their own clauses. */
export const incidentReasons = (c: IncidentClauses) => ({
  'injured-listed': reason(
    c.injured,
    '这个编号已登记过伤者，请另编号',
    'This number stands for somebody already: give another',
  ),
  'injured-not-listed': reason(
    c.injured,
    '没有登记过这个编号的伤者，请先登记',
    'Nobody injured has this number: enter it first',
  ),
  'loss-listed': reason(
    c.evidence,
    '这个编号已登记过损失，请另编号',
    'This number stands for a loss already: give another',
  ),
  'loss-not-listed': reason(
    c.evidence,
    '没有登记过这个编号的损失，请先登记',
    'No loss has this number: enter it first',
  ),
  'police-not-called': reason(
    c.police,
    '按情况须报警，尚未报警，不能结案',
    'The police have to be called and were not: the case stays open',
  ),
});
