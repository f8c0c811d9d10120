import { defineTerm } from '../core/define/term.ts';

/** Copies of the owner's ID card that an agent brings to collect keys (3.2.1.1, A29). */
export const collectionOwnerIdCopies = defineTerm({
  id: 'collection-owner-id-copies',
  title: { zh: '代领时业主身份证复印件份数', en: "Owner's ID copies when an agent collects" },
  description: {
    zh: '代理人领取钥匙时须交的业主身份证复印件份数',
    en: "Copies of the owner's ID card that an agent hands in to collect keys",
  },
  unit: 'count',
  range: { min: 1, max: 5 },
  values: { '2009-01-01': { value: 1, source: '3.2.1.1' } },
  clauses: ['3.2.1.1'],
});

/** Copies of his own ID card that an agent brings to collect keys (3.2.1.1, A29). */
export const collectionAgentIdCopies = defineTerm({
  id: 'collection-agent-id-copies',
  title: { zh: '代领时代理人身份证复印件份数', en: "Agent's ID copies when an agent collects" },
  description: {
    zh: '代理人领取钥匙时须交的本人身份证复印件份数',
    en: 'Copies of his own ID card that an agent hands in to collect keys',
  },
  unit: 'count',
  range: { min: 1, max: 5 },
  values: { '2009-01-01': { value: 1, source: '3.2.1.1' } },
  clauses: ['3.2.1.1'],
});

/** Keys that an owner is asked to leave at the desk as consent to a repair (3.2.1.2). */
export const keysLeftForRepair = defineTerm({
  id: 'keys-left-for-repair',
  title: { zh: '为维修留存的钥匙把数', en: 'Keys left for a repair' },
  description: {
    zh: '收楼时需维修的，请业主留下的钥匙把数',
    en: 'Keys that the owner is asked to leave when a repair is needed at acceptance',
  },
  unit: 'count',
  range: { min: 1, max: 3 },
  values: { '2009-01-01': { value: 1, source: '3.2.1.2' } },
  clauses: ['3.2.1.2'],
});

/** Time of day by which lent keys are back, in minutes after midnight; 1440 where only the day counts (3.2.2.3, A6). */
export const keyDeskClosing = defineTerm({
  id: 'key-desk-closing',
  title: { zh: '钥匙柜台收柜时间', en: 'Closing time of the key desk' },
  description: {
    zh: '借出的钥匙当日应还的钟点，按零点起的分钟数计；1440 即只看当日 24 时',
    en: 'Time of day by which lent keys are back, in minutes after midnight; 1440 where only the day counts',
  },
  unit: 'minute',
  range: { min: 720, max: 1440 },
  values: { '2009-01-01': { value: 1440, source: 'A6' } },
  clauses: ['3.2.2.3'],
  isClockTime: true,
});

/** Whether outsiders and construction workers never hold a key, whatever leave they have (3.2.3.1, A8). */
export const keyLoanStaffOnly = defineTerm({
  id: 'key-loan-staff-only',
  title: { zh: '钥匙只借给本单位人员', en: 'Keys are lent to staff only' },
  description: {
    zh: '外单位人员和施工人员一律不借（从严）；设为否时，经物业经理批准可借',
    en: "Outsiders and construction workers never hold a key (strict); if not, the property manager's approval lets them",
  },
  unit: 'flag',
  values: { '2009-01-01': { value: true, source: 'A8' } },
  clauses: ['3.2.3.1'],
});

/** From the loss of a key, or its discovery, to the report: "at once" in minutes (3.2.3.5). */
export const keyLossReport = defineTerm({
  id: 'key-loss-report',
  title: { zh: '丢失钥匙的报告时限', en: 'Time to report a lost key' },
  description: {
    zh: '从发现丢失到报告部门主管，原文只说“立即”',
    en: 'From the discovery to the report to the department head; the text only says at once',
  },
  unit: 'minute',
  range: { min: 5, max: 120 },
  values: { '2009-01-01': { value: 30, source: '3.2.3.5' } },
  clauses: ['3.2.3.5'],
});

/** Greatest share of a month's wage that compensation may take (A36). */
export const keyLossWageShare = defineTerm({
  id: 'key-loss-wage-share',
  title: { zh: '赔偿每月可扣工资的比例', en: 'Share of the wage that compensation may take' },
  description: {
    zh: '员工赔偿每月从工资中扣除的最高比例',
    en: "Greatest share of a month's wage that may be withheld as compensation",
  },
  unit: 'percent',
  range: { min: 0, max: 20 },
  values: { '2009-01-01': { value: 20, source: 'A36' } },
  clauses: ['3.2.3.5'],
});

/** From the recall of a lent key until it is back (3.2.3.3). */
export const keyRecall = defineTerm({
  id: 'key-recall',
  title: { zh: '收回借出钥匙的时限', en: 'Time to bring back a recalled key' },
  description: {
    zh: '业主撤回同意、手续有误或另有需要而收回时，从通知起到归还',
    en: 'From the call to its return, where consent is withdrawn, a paper was wrong or the key is needed',
  },
  unit: 'minute',
  range: { min: 5, max: 240 },
  values: { '2009-01-01': { value: 30, source: '3.2.3.3' } },
  clauses: ['3.2.3.3'],
});
