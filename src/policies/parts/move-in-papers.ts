/** A paper of move-in: its id in rule names, the fact that speaks of it, and its name. */
export interface Paper {
  readonly id: string;
  readonly fact: string;
  readonly zh: string;
  readonly en: string;
  /** Kept only when an agent acted. */
  readonly agentOnly?: true;
}

/** Handed out after the inspection (2.5.4). */
export const KIT: readonly Paper[] = [
  { id: 'resident-record', fact: 'kitResidentRecord', zh: '住户资料表', en: 'resident record' },
  { id: 'payment-statement', fact: 'kitPaymentStatement', zh: '交费明细表', en: 'payment statement' },
  {
    id: 'handover-certificate',
    fact: 'kitHandoverCertificate',
    zh: '楼宇交接书',
    en: 'handover certificate',
  },
  { id: 'owners-handbook', fact: 'kitOwnersHandbook', zh: '业户手册', en: "owner's handbook" },
  { id: 'interim-covenant', fact: 'kitInterimCovenant', zh: '业主临时管理规约', en: 'interim covenant' },
  { id: 'home-user-guide', fact: 'kitHomeUserGuide', zh: '住宅使用说明书', en: 'home user guide' },
  { id: 'quality-warranty', fact: 'kitQualityWarranty', zh: '住宅质量保证书', en: 'quality warranty' },
];

/** Filled in and signed by the customer (2.5.6); facts end in `Filled` and `Signed`. */
export const FORMS: readonly Paper[] = [
  { id: 'resident-record', fact: 'residentRecord', zh: '住户资料表', en: 'resident record' },
  { id: 'handover-certificate', fact: 'handoverCertificate', zh: '楼宇交接书', en: 'handover certificate' },
];

/** Reviewed and collected (2.5.8, A13). */
export const REVIEWED: readonly Paper[] = [
  { id: 'move-in-sheet', fact: 'reviewMoveInSheet', zh: '入住流程表', en: 'move-in sheet' },
  {
    id: 'service-agreement',
    fact: 'reviewServiceAgreement',
    zh: '前期物业管理服务协议',
    en: 'preliminary service agreement',
  },
  { id: 'resident-record', fact: 'reviewResidentRecord', zh: '住户资料表', en: 'resident record' },
  {
    id: 'handover-certificate',
    fact: 'reviewHandoverCertificate',
    zh: '楼宇交接书',
    en: 'handover certificate',
  },
  { id: 'unit-inspection', fact: 'reviewUnitInspection', zh: '楼宇验收情况表', en: 'inspection sheet' },
];

/** Kept in the file (2.5.2, 2.5.8, 2.5.10, A11). */
export const FILE: readonly Paper[] = [
  { id: 'file-index', fact: 'fileIndex', zh: '档案目录', en: 'file index' },
  {
    id: 'owner-id-copies',
    fact: 'fileOwnerIdCopies',
    zh: '业主身份证复印件',
    en: "copies of the owner's ID card",
  },
  { id: 'invoice-copy', fact: 'fileInvoiceCopy', zh: '购房发票复印件', en: 'copy of the purchase invoice' },
  {
    id: 'fund-proof',
    fact: 'fileFundProof',
    zh: '维修基金发票第五联或电子票据号',
    en: "maintenance-fund invoice's fifth leaf or e-receipt number",
  },
  {
    id: 'power-of-attorney',
    fact: 'filePowerOfAttorney',
    zh: '委托书',
    en: 'power of attorney',
    agentOnly: true,
  },
  {
    id: 'agent-id',
    fact: 'fileAgentId',
    zh: '代理人身份证复印件',
    en: "copy of the agent's ID card",
    agentOnly: true,
  },
  { id: 'move-in-sheet', fact: 'fileMoveInSheet', zh: '入住流程表', en: 'move-in sheet' },
  {
    id: 'service-agreement',
    fact: 'fileServiceAgreement',
    zh: '前期物业管理服务协议',
    en: 'preliminary service agreement',
  },
  { id: 'resident-record', fact: 'fileResidentRecord', zh: '住户资料表', en: 'resident record' },
  {
    id: 'handover-certificate',
    fact: 'fileHandoverCertificate',
    zh: '楼宇交接书',
    en: 'handover certificate',
  },
  { id: 'unit-inspection', fact: 'fileUnitInspection', zh: '楼宇验收情况表', en: 'inspection sheet' },
  { id: 'payment-statement', fact: 'filePaymentStatement', zh: '交费明细表', en: 'payment statement' },
  { id: 'key-receipt', fact: 'fileKeyReceipt', zh: '钥匙领取登记', en: 'key receipt' },
];
