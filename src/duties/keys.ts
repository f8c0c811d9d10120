import { defineDuty } from '../core/define/duty.ts';

/** The small count of keys (1.5.5). */
export const keyCountDaily = defineDuty({
  id: 'key-count-daily',
  title: { zh: '钥匙日小点', en: 'Small count of keys' },
  description: {
    zh: '清点当日借出、归还和在柜的钥匙，上报结果',
    en: "Count the day's keys: lent, returned, in the cabinet; report the result",
  },
  clauses: ['1.5.5'],
  role: 'key-keeper',
  rhythm: { period: 'daily' },
  form: 'key-count',
});

/** The large count of keys (1.5.5). */
export const keyCountWeekly = defineDuty({
  id: 'key-count-weekly',
  title: { zh: '钥匙周大点', en: 'Large count of keys' },
  description: { zh: '逐柜清点钥匙，上报结果', en: 'Count the keys cabinet by cabinet; report the result' },
  clauses: ['1.5.5'],
  role: 'key-keeper',
  rhythm: { period: 'weekly' },
  form: 'key-count',
});

/** The full count of keys (1.5.5). */
export const keyCountMonthly = defineDuty({
  id: 'key-count-monthly',
  title: { zh: '钥匙月全盘点', en: 'Full count of keys' },
  description: {
    zh: '全部钥匙与台账逐把核对，上报结果',
    en: 'Check every key against the register; report the result',
  },
  clauses: ['1.5.5'],
  role: 'key-keeper',
  rhythm: { period: 'monthly' },
  form: 'key-count',
});
