import type { Bilingual } from '../../core/text.ts';

/** Wording of the messages. */
export const messages: { readonly [id: string]: Bilingual } = {
  reported: {
    zh: '档案发生丢失、破损或泄露，请立即处理，不得隐瞒',
    en: 'An archive file is lost, damaged or disclosed: act at once, nothing is concealed',
  },
  reportedLate: {
    zh: '这件事发现后没有立即报告，请要求说明',
    en: 'It was not reported at once when found: ask for the reason',
  },
  investigationOverdue: {
    zh: '档案事故逾期没有查清，请督促',
    en: 'The incident is not cleared up in time: press for it',
  },
  opinionGiven: {
    zh: '档案事故已查清，请就处理意见作决定',
    en: 'The incident is cleared up: decide on the opinion given',
  },
  decided: {
    zh: '公司领导已作决定，请在期限内落实',
    en: 'The company leader has decided: carry it out in time',
  },
  sentBack: {
    zh: '公司领导要求补充追查，请继续',
    en: 'The company leader wants more: go on with the investigation',
  },
  measuresOverdue: {
    zh: '档案事故的处理逾期没有落实，请督促',
    en: 'What was decided is not carried out in time: press for it',
  },
  done: { zh: '档案事故的处理已落实', en: 'What was decided is carried out' },
  found: { zh: '丢失的档案已完整找回', en: 'The lost file is found again, whole' },
  falseAlarm: {
    zh: '档案事故经查属误报，已记录依据',
    en: 'It was a false alarm, and the reason is on record',
  },
  handedOver: { zh: '个案已转交其他经办人', en: 'The case has gone to another clerk' },
};
