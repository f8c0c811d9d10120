import { defineTerm } from '../core/define/term.ts';

/** The most that a contract may provide for (杭州市物业管理条例 55). */
export const prepaymentLimitHangzhou = defineTerm({
  id: 'prepayment-limit-hangzhou',
  title: { zh: '杭州：预收物业费的最长期限', en: 'Hangzhou: longest prepayment of the service fee' },
  description: { zh: '合同约定预收的，预收期限的上限', en: 'The most that a contract may provide for' },
  unit: 'month',
  range: { min: 1, max: 12 },
  values: { '2022-03-01': { value: 12, source: '杭州市物业管理条例 55' } },
  clauses: ['2.5.5'],
});

/** The most that the contract may run (北京市物业管理条例 19). */
export const agreementLimitBeijing = defineTerm({
  id: 'agreement-limit-beijing',
  title: {
    zh: '北京：前期物业服务合同的最长期限',
    en: 'Beijing: longest term of a preliminary service contract',
  },
  description: { zh: '前期物业服务合同期限的上限', en: 'The most that the contract may run' },
  unit: 'year',
  range: { min: 1, max: 2 },
  values: { '2020-05-01': { value: 2, source: '北京市物业管理条例 19' } },
  clauses: ['2.5.5'],
});
