import { defineTerm } from '../core/define/term.ts';

/** How long before a foretold power cut customers and security are told (4.5.4). */
export const powerCutNotice = defineTerm({
  id: 'power-cut-notice',
  title: { zh: '停电前的通知时间', en: 'Notice before a foretold power cut' },
  description: {
    zh: '停电前至少提前这么久通知全部客户和安管部；得知时已不足的，马上通知',
    en: 'Customers and security are told at least so long before the cut, and at once where the news comes later (A16)',
  },
  unit: 'minute',
  range: { min: 10, max: 120 },
  values: { '2009-01-01': { value: 10, source: '4.5.4' } },
  clauses: ['4.5.4'],
});
