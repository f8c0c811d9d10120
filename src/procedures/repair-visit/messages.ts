import type { Bilingual } from '../../core/text.ts';

/** What a repair visit tells people. */
export const messages: { readonly [id: string]: Bilingual } = {
  toArrange: {
    zh: '须入户维修，请与业主约定如何入户',
    en: 'A repair in the home: agree with the owner on the way in',
  },
  appointedWithKey: {
    zh: '已约定用留存的钥匙入户，请按借用手续备钥匙',
    en: 'To be entered with the key left: have it ready, by its loan',
  },
  appointedAttended: { zh: '已约定业主到场或家中留人', en: 'The owner attends, or somebody is at home' },
  rescheduled: { zh: '上门改期', en: 'The visit is put off' },
  nobodyHome: { zh: '上门无人，请另约时间', en: 'Nobody was at home: agree on another time' },
  appointmentPassed: {
    zh: '约定时间已过，没有上门，请到现场并与业主联系',
    en: 'The appointment has passed without a visit: go there and reach the owner',
  },
  started: { zh: '已入户开工', en: 'Work has begun in the home' },
  keyTaken: { zh: '钥匙已由员工带出，当日收回', en: 'A member of staff has the key: back today' },
  keyBack: { zh: '钥匙已收回并锁入专柜', en: 'The key is back and locked away' },
  keyLost: {
    zh: '维修用钥匙丢失，请按丢失钥匙处理',
    en: 'The key of the visit is lost: deal with it as a lost key',
  },
  keyOvernight: {
    zh: '维修用钥匙当日没有收回，不得过夜，请马上追回',
    en: 'The key of the visit is not back and may not stay out overnight: get it back at once',
  },
  consentExpired: {
    zh: '业主同意的期间已满，续期前不得用钥匙入户',
    en: "The owner's consent has run out: no entry with the key until renewed",
  },
  consentWithdrawn: {
    zh: '业主撤回同意，请离开并收回钥匙，另约入户方式',
    en: 'The owner has withdrawn his consent: leave, take the key back, agree on another way in',
  },
  calledOff: { zh: '维修取消', en: 'The repair is called off' },
  brokenOff: { zh: '维修中断，请另约时间', en: 'The visit is broken off: agree on another time' },
  toInspect: { zh: '维修完毕，请工程部检查', en: 'The repair is done: inspect it' },
  inspectionFailed: { zh: '检查不合格，请重修', en: 'Not passed: repair it again' },
  toConfirm: { zh: '检查合格，请确认', en: 'Passed: please confirm' },
  managementRejected: { zh: '物业公司没有确认，请重修', en: 'Management has sent it back: repair it again' },
  ownerRejected: { zh: '业主没有确认，请重修', en: 'The owner has sent it back: repair it again' },
  confirmationOverdue: {
    zh: '维修后迟迟没有确认，请上门跟进',
    en: 'The repair is not confirmed yet: go and ask',
  },
  toLockUp: { zh: '双方已确认，请锁门并收回钥匙', en: 'Both have confirmed: lock up and take the key back' },
  closed: { zh: '已锁门，请登记并回访', en: 'Locked up: enter it and call the owner back' },
  handedOver: { zh: '本案已移交另一经办人', en: 'The case is handed to another clerk' },
};
