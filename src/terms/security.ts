import { defineTerm } from '../core/define/term.ts';

/** Days for which footage of an incident is kept (保安服务管理条例 25). */
export const footageKeeping = defineTerm({
  id: 'footage-keeping',
  title: { zh: '监控影像的保存天数', en: 'Days for which footage is kept' },
  description: {
    zh: '事件的监控影像至少保存的天数',
    en: 'Least number of days for which footage of an incident is kept',
  },
  unit: 'day',
  range: { min: 30, max: 3650 },
  values: { '2009-01-01': { value: 30, source: '保安服务管理条例 25' } },
  clauses: ['4.8.4'],
});

/** From knowing that the police have to be called until they are (A3, A36). */
export const policeCall = defineTerm({
  id: 'police-call',
  title: { zh: '应报警时的报警时限', en: 'Time to call the police' },
  description: {
    zh: '判明应立即报警后到报警的最长时间（「尽快」没有数字，按到场时限取值）',
    en: 'From knowing that the police are to be called at once until they are ("soon" has no number: as for arrival)',
  },
  unit: 'minute',
  range: { min: 1, max: 30 },
  values: { '2009-01-01': { value: 5, source: 'A3' } },
  // A deadline of procedures only: no rule or text reads it.
  clauses: ['4.7.1', 'A3'],
});
