import { inSection } from '../clause.ts';

/** People trapped in a lift (4.4). */
export const clauses44 = inSection('4.4', {
  '4.4.1': {
    kind: 'step',
    zh: '得知电梯困人，马上通知总控室，并记下得知的时刻和通知的时刻。',
    en: 'Whoever learns of people trapped tells the control room at once; both instants, learnt and told, are recorded.',
  },
  '4.4.2': {
    kind: 'step',
    zh: '总控室用闭路电视、梯内电话等联系被困者，安抚并告知正在施救，问清人数与健康，记下接报时刻和人数。',
    en: 'The control room reaches those inside by camera or lift telephone, calms them, says that help is under way, asks their number and health, and records the time of the report and the number.',
  },
  '4.4.3': {
    kind: 'step',
    zh: '总控室查明电梯停在哪里，尽快叫电梯技工和维保单位来修。',
    en: 'The control room finds where the lift stands and calls the lift technician and the maintenance company.',
  },
  '4.4.4': {
    kind: 'step',
    zh: '秩序维护员或管理员先到，看梯门有无物件卡住并设法处理，守到技工来。',
    en: 'A guard or attendant goes there, looks for an object that keeps the door from closing, deals with it, and stays until the technician comes.',
  },
  '4.4.5': {
    kind: 'step',
    zh: '本楼解不了困、梯内有孕妇或健康很差的人、技工短时又修不好的，考虑向公安或消防求助，并说明情况。',
    en: 'If the building cannot free them, someone inside is pregnant or in bad health, and the technician cannot do it in short time, the police or fire brigade are considered and given the full facts.',
  },
  '4.4.6': {
    kind: 'paper',
    zh: '总控室和客服部记五个时刻：得知、员工到、技工到、脱困、电梯复常。',
    en: 'Control room and customer service record five instants: learnt, staff there, technician there, people free, lift in service again.',
  },
});
