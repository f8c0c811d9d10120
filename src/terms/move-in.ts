import { defineTerm } from '../core/define/term.ts';

/** Copies of the owner's ID card that stay with the move-in file (2.5.2, A11). */
export const ownerIdCopies = defineTerm({
  id: 'owner-id-copies',
  title: { zh: '业主身份证复印件份数', en: "Copies of the owner's ID card" },
  description: {
    zh: '办理入住时留存的业主身份证复印件份数',
    en: "Copies of the owner's ID card that are kept at move-in",
  },
  unit: 'count',
  range: { min: 1, max: 5 },
  values: { '2009-01-01': { value: 2, source: '2.5.2' } },
  clauses: ['2.5.2'],
});

/** Copies of the purchase invoice that stay with the move-in file (2.5.2, A11). */
export const purchaseInvoiceCopies = defineTerm({
  id: 'purchase-invoice-copies',
  title: { zh: '购房发票复印件份数', en: 'Copies of the purchase invoice' },
  description: {
    zh: '办理入住时留存的购房发票复印件份数',
    en: 'Copies of the purchase invoice that are kept at move-in',
  },
  unit: 'count',
  range: { min: 1, max: 5 },
  values: { '2009-01-01': { value: 1, source: '2.5.2' } },
  clauses: ['2.5.2'],
});

/** Copies of the preliminary service agreement that the customer is handed (2.5.5). */
export const agreementCopies = defineTerm({
  id: 'agreement-copies',
  title: { zh: '前期物业管理服务协议份数', en: 'Copies of the preliminary service agreement' },
  description: {
    zh: '向客户发放的前期物业管理服务协议份数',
    en: 'Copies of the preliminary service agreement that the customer is handed',
  },
  unit: 'count',
  range: { min: 2, max: 6 },
  values: { '2009-01-01': { value: 2, source: '2.5.5' } },
  clauses: ['2.5.5'],
});

/** Signed copies of the preliminary service agreement that come back to the manager (2.5.5). */
export const agreementCopiesReturned = defineTerm({
  id: 'agreement-copies-returned',
  title: { zh: '收回的协议份数', en: 'Agreement copies that come back' },
  description: {
    zh: '客户签署后由物业收回的协议份数',
    en: 'Signed copies of the agreement that the manager takes back',
  },
  unit: 'count',
  range: { min: 1, max: 5 },
  values: { '2009-01-01': { value: 1, source: '2.5.5' } },
  clauses: ['2.5.5'],
});
