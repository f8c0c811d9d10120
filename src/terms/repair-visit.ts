import { defineTerm } from '../core/define/term.ts';

/** From the inspection until management and owner have confirmed; after it somebody goes and asks (3.2.1.2, 2.4.5). */
export const repairConfirmation = defineTerm({
  id: 'repair-confirmation',
  title: { zh: '维修后确认的时限', en: 'Time to confirm a repair' },
  description: {
    zh: '从工程部检查合格到物业公司和业主确认；到期由包干负责人跟进',
    en: 'From the inspection until management and owner have confirmed; then the building keeper follows it up',
  },
  unit: 'day',
  range: { min: 1, max: 14 },
  values: { '2009-01-01': { value: 3, source: '3.2.1.2' } },
  clauses: ['3.2.1.2'],
});
