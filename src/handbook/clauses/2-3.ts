import { inSection } from '../clause.ts';

/** Complaints of residents (2.3). */
export const clauses23 = inSection('2.3', {
  '2.3.0': {
    kind: 'step',
    zh: '当值客服听、问、记后分流：简单的当场办；复杂的即报值班部长或主管，5 分钟内到场；当场办不了的书面告知原因与日期；办结回访。',
    en: 'The duty clerk listens, asks and records; simple matters are settled on the spot, complex ones go at once to the duty leader or supervisor, with the scene reached in 5 minutes; if not settled there, written notice of reason and date; then a follow-up.',
  },
  '2.3.1': {
    kind: 'limit',
    zh: '一般投诉限 30 分钟办结。',
    en: 'A general complaint is settled within 30 minutes.',
  },
  '2.3.2': {
    kind: 'limit',
    zh: '较复杂的投诉限 3 小时办结。',
    en: 'A fairly complex complaint is settled within 3 hours.',
  },
  '2.3.3': {
    kind: 'limit',
    zh: '复杂的投诉限 3 天办结，须有书面通知。',
    en: 'A complex complaint is settled within 3 days, with written notice.',
  },
  '2.3.4': {
    kind: 'limit',
    zh: '特别复杂的投诉由双方商定日期，须有书面通知。',
    en: 'For a specially complex complaint the date is agreed with the customer, with written notice.',
  },
});
