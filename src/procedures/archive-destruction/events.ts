import type { EventCard } from '../../core/define/procedure.ts';

const ARCHIVIST = ['archivist'];
const KEEPERS = ['archivist', 'cs-supervisor'];
const HEADS = [
  'cs-supervisor',
  'engineering-head',
  'security-head',
  'finance',
  'project-head',
  'property-manager',
  'centre-manager',
];
const SUPERIORS = ['cs-supervisor', 'company-leader'];

/** Who may do what, in order of the course. */
export const events: { readonly [type: string]: EventCard } = {
  OPEN: { title: { zh: '提出销毁', en: 'Proposal to destroy' }, by: KEEPERS, clauses: ['1.4.4'] },
  ADD_ITEM: {
    title: { zh: '列入清册', en: 'Put on the list' },
    by: ARCHIVIST,
    clauses: ['3.3.3.4', '1.4.4'],
  },
  POSTPONE_ITEM: {
    title: { zh: '延期保管', en: 'Keep a file longer' },
    by: [...KEEPERS, 'company-leader'],
    clauses: ['档案法实施条例 24', '1.4.4'],
  },
  REPORT_APPRAISAL: {
    title: { zh: '鉴定报告', en: 'Report of the appraisal' },
    by: KEEPERS,
    clauses: ['3.3.3.4', '档案法实施条例 24'],
  },
  APPRAISAL_OVERDUE: {
    title: { zh: '鉴定逾期', en: 'The appraisal is overdue' },
    by: ['system'],
    clauses: ['1.4.4'],
  },
  ARCHIVIST_SIGNS: {
    title: { zh: '档案员签字', en: 'The archivist signs' },
    by: ARCHIVIST,
    clauses: ['3.3.3.4'],
  },
  DEPARTMENT_SIGNS: {
    title: { zh: '形成部门签字', en: 'The department signs' },
    by: HEADS,
    clauses: ['3.3.3.4'],
  },
  ACCOUNTING_SIGNS: {
    title: { zh: '会计机构负责人签字', en: 'The head of accounting signs' },
    by: ['finance'],
    clauses: ['3.3.3.4'],
  },
  APPROVE: {
    title: { zh: '公司领导批准', en: 'The company leader approves' },
    by: ['company-leader'],
    clauses: ['3.3.3.4', 'A32', '档案法 21'],
  },
  DECLINE: { title: { zh: '不批准', en: 'Decline' }, by: [...HEADS, 'company-leader'], clauses: ['3.3.3.4'] },
  KEEP_ALL: {
    title: { zh: '不销毁，全部保管', en: 'Destroy nothing' },
    by: [...KEEPERS, 'company-leader'],
    clauses: ['3.3.3.4'],
  },
  START: {
    title: { zh: '开始销毁', en: 'Begin the destruction' },
    by: ARCHIVIST,
    clauses: ['3.3.3.4', 'A32'],
  },
  REPORT_DISCREPANCY: {
    title: { zh: '数目或内容不符，停止', en: 'Stop: the files are not those on the list' },
    by: [...HEADS, 'archivist', 'security-guard', 'company-leader'],
    clauses: ['3.3.3.4'],
  },
  REPORT_MISSING: {
    title: { zh: '报告缺卷', en: 'Report a missing file' },
    by: KEEPERS,
    clauses: ['3.3.3.5'],
  },
  RESOLVE: { title: { zh: '查清后继续', en: 'Cleared up: go on' }, by: SUPERIORS, clauses: ['3.3.3.4'] },
  FINISH: { title: { zh: '销毁完毕', en: 'End of the destruction' }, by: ARCHIVIST, clauses: ['3.3.3.4'] },
  DESTRUCTION_OVERDUE: {
    title: { zh: '批准后逾期没有销毁', en: 'The approved destruction is overdue' },
    by: ['system'],
    clauses: ['3.3.3.4'],
  },
  HAND_OVER: {
    title: { zh: '转交其他经办人', en: 'Hand over to another clerk' },
    by: KEEPERS,
    clauses: ['3.3.1.8'],
  },
};
