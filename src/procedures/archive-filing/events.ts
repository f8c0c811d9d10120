import type { EventCard } from '../../core/define/procedure.ts';

const DEPARTMENTS = [
  'cs-assistant',
  'cs-supervisor',
  'receptionist',
  'key-keeper',
  'engineering-head',
  'engineer',
  'security-head',
  'finance',
  'project-head',
  'project-department',
  'cleaning',
  'sales-consultant',
  'property-manager',
  'centre-manager',
];
const ARCHIVIST = ['archivist'];
const SUPERVISED = ['archivist', 'cs-supervisor'];

/** Who may do what, in order of the course. */
export const events: { readonly [type: string]: EventCard } = {
  OPEN: {
    title: { zh: '要归档的资料', en: 'Papers to be filed' },
    by: [...ARCHIVIST, ...DEPARTMENTS],
    clauses: ['3.3.1.1'],
  },
  RECEIVE: {
    title: { zh: '收进登记', en: 'Take in and register' },
    by: ARCHIVIST,
    clauses: ['3.3.1.4', '3.3.1.1', '3.3.4.2'],
  },
  RETURN_PAPERS: {
    title: { zh: '退回补齐', en: 'Send back to be completed' },
    by: ARCHIVIST,
    clauses: ['3.3.1.1', '3.3.4.2'],
  },
  SUPPLEMENT_OVERDUE: {
    title: { zh: '退回的资料逾期没有补齐', en: 'Papers sent back are not complete in time' },
    by: ['system'],
    clauses: ['3.3.1.1'],
  },
  INTAKE_OVERDUE: {
    title: { zh: '资料逾期没有移交', en: 'Papers are not handed over in time' },
    by: ['system'],
    clauses: ['3.3.4.5'],
  },
  WITHDRAW: {
    title: { zh: '撤回移交', en: 'Take back the papers' },
    by: [...ARCHIVIST, ...DEPARTMENTS],
    clauses: ['3.3.1.4'],
  },
  CATALOGUE: {
    title: { zh: '立卷编目', en: 'Make the file and its index' },
    by: ARCHIVIST,
    clauses: ['3.3.4.5', '1.4.2'],
  },
  SHELVE: { title: { zh: '上架', en: 'Put in its place' }, by: ARCHIVIST, clauses: ['3.3.1.2'] },
  SHELVING_OVERDUE: {
    title: { zh: '逾期没有立卷上架', en: 'Not filed and shelved in time' },
    by: ['system'],
    clauses: ['3.3.4.5'],
  },
  TAKE_OUT: {
    title: { zh: '当天出库', en: 'Take out for the day' },
    by: ARCHIVIST,
    clauses: ['3.3.1.5', '1.4.3'],
  },
  LEND_OUT: { title: { zh: '借出库', en: 'Lend' }, by: ARCHIVIST, clauses: ['3.3.2.4', '3.3.1.5'] },
  RENEW_LOAN: { title: { zh: '续借', en: 'Longer loan' }, by: SUPERVISED, clauses: ['3.3.2.4'] },
  PUT_BACK: { title: { zh: '归还原处', en: 'Put back' }, by: ARCHIVIST, clauses: ['3.3.1.5'] },
  PUT_BACK_OVERDUE: {
    title: { zh: '出库的案卷逾期没有归位', en: 'A file is not back in time' },
    by: ['system'],
    clauses: ['3.3.1.5'],
  },
  FOUND_WRONG: {
    title: { zh: '发现错号、错位', en: 'A wrong number or place is found' },
    by: SUPERVISED,
    clauses: ['3.3.1.4'],
  },
  FOUND_MISSING: { title: { zh: '发现不在架上', en: 'Found missing' }, by: SUPERVISED, clauses: ['3.3.1.4'] },
  CORRECT: { title: { zh: '更正', en: 'Put right' }, by: ARCHIVIST, clauses: ['3.3.1.4'] },
  CORRECTION_OVERDUE: {
    title: { zh: '逾期没有更正', en: 'Not put right in time' },
    by: ['system'],
    clauses: ['3.3.1.4'],
  },
  ADD_PAPERS: { title: { zh: '补充材料', en: 'Add papers' }, by: ARCHIVIST, clauses: ['1.4.2', '3.3.1.4'] },
  REMOVE_PAPERS: {
    title: { zh: '抽出误归材料', en: 'Take out papers filed by mistake' },
    by: ARCHIVIST,
    clauses: ['3.3.1.4'],
  },
  DIGITISE: { title: { zh: '录入电脑', en: 'Put on the computer' }, by: ARCHIVIST, clauses: ['3.3.4.9'] },
  RECLASSIFY: {
    title: { zh: '改类别或密级', en: 'Change category or secrecy' },
    by: SUPERVISED,
    clauses: ['3.3.3.2'],
  },
  REPORT_INCIDENT: {
    title: { zh: '报告丢失、破损、泄露', en: 'Report loss, damage or disclosure' },
    by: [...ARCHIVIST, ...DEPARTMENTS],
    clauses: ['3.3.3.5', '3.3.2.6'],
  },
  RESTORE: {
    title: { zh: '恢复在库', en: 'Back in its place after an incident' },
    by: ARCHIVIST,
    clauses: ['3.3.2.6'],
  },
  WRITE_OFF: { title: { zh: '注销找不回的', en: 'Write off' }, by: ['company-leader'], clauses: ['3.3.2.6'] },
  RETENTION_EXPIRED: {
    title: { zh: '保管期满', en: 'The retention period is over' },
    by: ['system'],
    clauses: ['1.4.4'],
  },
  EXTEND_RETENTION: {
    title: { zh: '延长保管', en: 'Keep longer' },
    by: SUPERVISED,
    clauses: ['1.4.4', '档案法实施条例 24'],
  },
  PROPOSE_DESTRUCTION: {
    title: { zh: '提出销毁意见', en: 'Propose destruction' },
    by: ARCHIVIST,
    clauses: ['1.4.4', '3.3.3.4'],
  },
  KEEP: {
    title: { zh: '鉴定后继续保管', en: 'Kept after the appraisal' },
    by: SUPERVISED,
    clauses: ['档案法实施条例 24'],
  },
  DESTROYED: {
    title: { zh: '注销已销毁的', en: 'Strike off as destroyed' },
    by: ARCHIVIST,
    clauses: ['3.3.3.4'],
  },
  TRANSFER: { title: { zh: '移出档案室', en: 'Transfer' }, by: SUPERVISED, clauses: ['3.3.1.4'] },
  HAND_OVER: {
    title: { zh: '转交其他经办人', en: 'Hand over to another clerk' },
    by: SUPERVISED,
    clauses: ['3.3.1.8'],
  },
};
