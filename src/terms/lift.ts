import { defineTerm } from '../core/define/term.ts';

/** What the technician can do within this time is "short", the limit itself included (4.4.5, A19, A23). */
export const liftShortTime = defineTerm({
  id: 'lift-short-time',
  title: { zh: '电梯困人“短时间”的界限', en: '"Short time" for freeing people from a lift' },
  description: {
    zh: '技工估计在此时间内（含）能解困的，算短时间',
    en: 'A technician who expects to free them within this time, the limit included, does it in short time',
  },
  unit: 'minute',
  range: { min: 5, max: 60 },
  values: { '2009-01-01': { value: 30, source: 'A19' } },
  clauses: ['4.4.5'],
});

/** From the call to the arrival of the technician or the maintenance company. */
export const liftTechnicianArrival = defineTerm({
  id: 'lift-technician-arrival',
  title: { zh: '电梯技工、维保单位到场时限', en: 'Time to arrive for the lift technician' },
  description: {
    zh: '从接到困人通知到到场；手册写“尽快”，取建成区维保人员三十分钟',
    en: 'From being told of people trapped until being there; the handbook says "soon", the figure is that of built-up areas',
  },
  unit: 'minute',
  range: { min: 5, max: 60 },
  values: { '2009-01-01': { value: 30, source: '杭州市电梯安全管理条例 30' } },
  clauses: ['4.4.3'],
});
