import { definePolicy } from '../core/define/policy.ts';
import { when } from '../core/define/rule.ts';
import { facts } from '../generated/facts/repair-progress.ts';
import { at, isNot, jobRules, refused, siteCheckRule } from './parts/job-rules.ts';
import { passing, slips } from './parts/repair-slip-rules.ts';
import { asPlanned, charges, dating, entry } from './parts/repair-work-rules.ts';

/** Done, called back, closed (2.4.2, 2.4.3, 2.4.4). */
const ending = [
  refused(
    'nobody-has-arrived',
    '2.4.3',
    [at('finish'), when('class', 'in', ['simple', 'emergency']), isNot('arrived')],
    '简单报修和突发事件须先登记到场时间',
    'For a simple repair or an emergency enter first when somebody arrived',
  ),
  siteCheckRule('2.4.4'),
  refused(
    'quality-not-asked',
    '2.4.4',
    [at('call-back'), isNot('qualityGiven')],
    '回访没有问维修质量，须问清',
    'The call back has not asked about the quality of the work: ask',
  ),
  refused(
    'attitude-not-asked',
    '2.4.4',
    [at('call-back'), isNot('attitudeGiven')],
    '回访没有问服务态度，须问清',
    'The call back has not asked about the attitude: ask',
  ),
  refused(
    'slip-not-back',
    '2.4.4',
    [at('close'), isNot('returned')],
    '转呈单还没有签字返回并核对登记，不能办结',
    'The slip is not back, signed and checked against the register: it cannot be closed',
  ),
  refused(
    'no-call-back',
    '2.4.4',
    [at('close'), isNot('calledBack')],
    '还没有回访确认，不能办结',
    'There has been no call back: it cannot be closed',
  ),
  refused(
    'nobody-named',
    '2.4.2',
    [at('close'), when('class', 'equal', 'emergency'), isNot('assigned')],
    '突发事件须由主管安排专人处理',
    'An emergency is dealt with by somebody whom the supervisor names',
  ),
];

/** What the steps of a repair ask for, from its record to its end (2.4.1–2.4.7, 3.2.1.2, 3.2.1.3). */
export const repairProgress = definePolicy({
  id: 'repair-progress',
  title: { zh: '报修办理条件', en: 'Steps of a repair' },
  clauses: ['2.4.4', '2.4.1', '2.4.2', '2.4.3', '2.4.5', '2.4.6', '2.4.7', '3.2.1.2', '3.2.1.3'],
  facts,
  verdicts: [
    { id: 'refused', title: { zh: '不可以', en: 'Refused' }, negative: true },
    { id: 'cleared', title: { zh: '可以', en: 'Cleared' }, negative: false },
  ],
  beside: {
    'free-in-warranty': '2.4.4',
    'amount-differs': '2.4.4',
    'price-not-agreed': '2.4.4',
    'charged-without-quote': '2.4.4',
    'charged-otherwise': '2.4.4',
  },
  whenMissing: 'refused',
  rules: [
    ...passing,
    ...slips,
    ...dating,
    ...asPlanned,
    ...entry,
    ...charges,
    ...ending,
    ...jobRules({ track: '2.4.5', note: '2.4.6' }),
  ],
});
