import { inSection } from '../clause.ts';

/** Move-in (2.5). */
export const clauses25 = inSection('2.5', {
  '2.5.1': {
    kind: 'step',
    zh: '销售中心告知收楼后，马上备齐物品，并约好销售顾问和客户。',
    en: 'On word from the sales centre, the papers and goods are prepared at once and the sales consultant and the customer are contacted.',
  },
  '2.5.2': {
    kind: 'paper',
    zh: '顾问同意、财务签过入住流程表才接待；看购房合同（代理人另出委托书和身份证），留存业主身份证复印件两张、购房发票复印件一张和维修基金发票第五联。',
    en: "Starts with the consultant's consent and a move-in sheet signed by finance; the contract is shown (an agent adds power of attorney and ID); kept are two copies of the owner's ID card, one of the purchase invoice, and the fifth leaf of the maintenance-fund invoice.",
  },
  '2.5.3': {
    kind: 'step',
    zh: '由销售顾问陪同逐项验楼，填楼宇验收情况表并抄水电表；特殊要求须顾问签字，转工程部并告知开发商，业主确认签字后收回。',
    en: "With the consultant present the unit is inspected in full, recorded and its meters read; a special request needs the consultant's signature, goes to engineering and the developer, and returns with the owner's.",
  },
  '2.5.4': {
    kind: 'paper',
    zh: '发给客户三种表格（住户资料、交费明细、楼宇交接）和四份资料（质量保证书、使用说明书、业户手册、临时管理规约）。',
    en: "Handed out: resident record, payment statement, handover certificate, owners' handbook, interim covenant, home user guide and quality warranty.",
  },
  '2.5.5': {
    kind: 'paper',
    zh: '前期物业服务协议给业户两份，签后收回其一。',
    en: 'Two copies of the preliminary service agreement are handed over; once signed, one comes back.',
  },
  '2.5.6': {
    kind: 'paper',
    zh: '住户资料表和楼宇交接书由客户填好、签字。',
    en: 'The customer fills in and signs the resident record and the handover certificate.',
  },
  '2.5.7': {
    kind: 'step',
    zh: '交钥匙时讲明，日后二次装修要办手续。',
    en: 'With the keys goes the word that renovation after move-in needs its own formalities.',
  },
  '2.5.8': {
    kind: 'step',
    zh: '入住流程表、前期协议、住户资料表、交接书和验收情况表五件核对无误、签全后收回。',
    en: 'Move-in sheet, preliminary agreement, resident record, handover certificate and inspection sheet are checked, complete and signed, then taken back.',
  },
  '2.5.9': {
    kind: 'manner',
    zh: '向新业主道贺，介绍服务承诺与宗旨，送客。',
    en: 'Congratulates the new owner, presents the service promises and aims, and sees the guest out.',
  },
  '2.5.10': {
    kind: 'step',
    zh: '其余资料理好、查齐后归档。',
    en: 'The remaining papers are put in order, checked for completeness and archived.',
  },
});
