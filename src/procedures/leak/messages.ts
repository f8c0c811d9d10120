import type { Bilingual } from '../../core/text.ts';

/** What the response to a leak tells people. */
export const messages: { readonly [id: string]: Bilingual } = {
  shutAndRepair: {
    zh: '有漏水：请马上关闸、断电并抢修',
    en: 'A leak: close the valve, cut the power and repair it at once',
  },
  tellResidents: { zh: '有漏水：请马上通知相关住户', en: 'A leak: tell the residents concerned at once' },
  laySandbags: { zh: '有漏水：请用沙包挡住水势', en: 'A leak: hold the water back with sandbags' },
  seeToLift: {
    zh: '有漏水：电梯未进水的升高停用，已进水的断电禁入',
    en: 'A leak: raise a dry lift and put it out of use; switch a wet one off and let nobody in',
  },
  arrivalOverdue: {
    zh: '工程部仍未到漏水现场，请催促并派人到场',
    en: 'Engineering has not come to the leak: press for it and send somebody',
  },
  repaired: { zh: '漏水处已修好，请安排清理', en: 'The leak is repaired: have the place cleaned' },
  leaksAgain: { zh: '又漏水了，请重新关闸断电抢修', en: 'It leaks again: close, cut and repair anew' },
  waterBack: { zh: '已恢复供水，请先放一放水再用', en: 'The water is back: let it run a while before use' },
  leakTold: {
    zh: '附近有漏水，正在抢修，请留意家中情况和停水通知',
    en: 'There is a leak nearby and it is being repaired: look to your home, and to notices of a cut',
  },
  postNotice: {
    zh: '关闸后有住户断水，请马上通知并在告示栏张贴',
    en: 'Residents are cut off: tell them at once and post a notice on the board',
  },
  spreads: {
    zh: '水势蔓延，请在新的地方断电、挡水、看电梯',
    en: 'The water spreads: cut the power, hold it back and see to the lift in the new place',
  },
  liftWet: { zh: '电梯进水，请切断电源并禁止进入', en: 'The lift is wet: switch it off and let nobody in' },
  liftOut: { zh: '电梯已升高，暂停使用', en: 'The lift is raised and out of use' },
  liftClosed: { zh: '进水电梯已断电，禁止进入', en: 'The wet lift is off and closed' },
  liftCheckFailed: {
    zh: '电梯检修不合格，不得使用，请修好再检',
    en: 'The lift did not pass and stays out of use: repair it and check again',
  },
  liftBack: { zh: '电梯已恢复使用', en: 'The lift is back in use' },
  clearWater: { zh: '请处理积水、清理现场', en: 'Clear the water and clean the place' },
  cleaned: {
    zh: '积水已清理，进过水的电梯可以检修',
    en: 'The water is cleared: a lift that was wet can be checked',
  },
  entryNeeded: {
    zh: '查漏须入户，请业主到场或同意；有留存钥匙的按规定使用',
    en: 'A home has to be entered for the leak: the owner comes or consents; a key left at the desk is used by the rules',
  },
  escalated: { zh: '漏水已改按水浸处理', en: 'The leak goes on as a flood' },
  falseAlarm: { zh: '漏水报告查明为误报，各岗位恢复正常', en: 'The leak was a false alarm: back to normal' },
  reportFiled: { zh: '漏水事件报告已提交', en: 'The report of the leak is filed' },
  handedOver: { zh: '个案已转交另一经办人', en: 'The case has been handed to another clerk' },
};
