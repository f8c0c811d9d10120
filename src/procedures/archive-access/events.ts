import type { EventCard } from '../../core/define/procedure.ts';

const APPLICANTS = [
  'cs-assistant',
  'cs-supervisor',
  'receptionist',
  'key-keeper',
  'engineering-head',
  'engineer',
  'security-head',
  'security-guard',
  'finance',
  'project-head',
  'project-department',
  'cleaning',
  'sales-consultant',
  'property-manager',
  'centre-manager',
  'owner',
  'agent',
  'resident',
  'outsider',
];
const HEADS = [
  'property-manager',
  'cs-supervisor',
  'engineering-head',
  'security-head',
  'finance',
  'project-head',
  'centre-manager',
  'company-leader',
];
const STAFF = [
  'cs-assistant',
  'cs-supervisor',
  'engineering-head',
  'engineer',
  'security-head',
  'finance',
  'property-manager',
];

/** Who may do what, in order of the course. */
export const events: { readonly [type: string]: EventCard } = {
  OPEN: {
    title: { zh: '查阅借阅申请', en: 'Request for access' },
    by: ['archivist', ...APPLICANTS],
    clauses: ['3.3.2.1', '1.4.3'],
  },
  CONSENT: {
    title: { zh: '部门负责人同意', en: 'The head of the department consents' },
    by: HEADS,
    clauses: ['3.3.2.1'],
  },
  DECLINE: { title: { zh: '不同意', en: 'Decline' }, by: HEADS, clauses: ['3.3.2.1'] },
  APPROVE_USE: {
    title: { zh: '公司领导批准', en: 'The company leader approves' },
    by: ['company-leader'],
    clauses: ['3.3.2.5', '3.3.3.3'],
  },
  APPROVE_LOAN: {
    title: { zh: '客服主管批准借出', en: 'The customer-service supervisor approves a loan' },
    by: ['cs-supervisor'],
    clauses: ['3.3.2.4'],
  },
  WITHHOLD: {
    title: { zh: '不批准抄录、复制或借出', en: 'Approval withheld' },
    by: ['cs-supervisor', 'company-leader'],
    clauses: ['3.3.2.5'],
  },
  ADMIT: {
    title: { zh: '调卷供查阅', en: 'Fetch the files and admit the reader' },
    by: ['archivist'],
    clauses: ['3.3.2.1', '3.3.3.1', '3.3.3.2', '3.3.4.1'],
  },
  REFUSE: {
    title: { zh: '拒绝提供', en: 'Refuse access' },
    by: ['archivist'],
    clauses: ['3.3.2.6', '1.4.5'],
  },
  WITHDRAW: {
    title: { zh: '撤回申请', en: 'Withdraw the request' },
    by: ['archivist', ...APPLICANTS],
    clauses: ['3.3.2.1'],
  },
  WARN: {
    title: { zh: '劝阻违规', en: 'Warn a reader' },
    by: ['archivist'],
    clauses: ['3.3.2.2', '3.3.2.3', '3.3.2.4'],
  },
  STOP_USE: { title: { zh: '停止提供', en: 'Stop the use' }, by: ['archivist'], clauses: ['3.3.2.6'] },
  RECALL: { title: { zh: '提前收回', en: 'Call in early' }, by: ['archivist'], clauses: ['3.3.4.4'] },
  TRANSCRIBE: { title: { zh: '抄录', en: 'Transcribe' }, by: ['archivist'], clauses: ['3.3.2.5', '3.3.3.3'] },
  COPY: { title: { zh: '复制', en: 'Copy' }, by: ['archivist'], clauses: ['3.3.2.5', '3.3.3.3'] },
  PHOTOGRAPH: { title: { zh: '拍照', en: 'Photograph' }, by: ['archivist'], clauses: ['3.3.2.5', '3.3.3.3'] },
  LEND: { title: { zh: '借出', en: 'Lend' }, by: ['archivist'], clauses: ['3.3.2.4', '3.3.3.2'] },
  RENEW: {
    title: { zh: '续借', en: 'Renew the loan' },
    by: ['company-leader', 'cs-supervisor'],
    clauses: ['3.3.2.4'],
  },
  RETURN: { title: { zh: '归还', en: 'Return' }, by: ['archivist'], clauses: ['3.3.1.5', '3.3.2.3'] },
  PAUSE: { title: { zh: '归还，改日再看', en: 'Return for now' }, by: ['archivist'], clauses: ['3.3.2.3'] },
  RESUME: { title: { zh: '再次调卷', en: 'Fetch the files again' }, by: ['archivist'], clauses: ['3.3.2.1'] },
  FINISH: {
    title: { zh: '不再查阅，结束', en: 'End without a further visit' },
    by: ['archivist'],
    clauses: ['3.3.2.3'],
  },
  REPORT_LOSS: {
    title: { zh: '报告丢失', en: 'Report a loss' },
    by: ['archivist', 'outsider', 'owner', ...STAFF],
    clauses: ['3.3.3.5', '3.3.2.6'],
  },
  REPORT_INCIDENT: {
    title: { zh: '报告破损、涂改、泄露', en: 'Report damage or disclosure' },
    by: ['archivist', 'outsider', 'owner', ...STAFF],
    clauses: ['3.3.3.5', '3.3.2.6'],
  },
  READING_OVERDUE: {
    title: { zh: '当天没有归还', en: 'Not returned on the day' },
    by: ['system'],
    clauses: ['3.3.1.5'],
  },
  LOAN_OVERDUE: {
    title: { zh: '借出逾期', en: 'The loan is overdue' },
    by: ['system'],
    clauses: ['3.3.4.4'],
  },
  LOAN_REMINDER: { title: { zh: '再次催还', en: 'Call it in again' }, by: ['system'], clauses: ['3.3.4.4'] },
  HAND_OVER: {
    title: { zh: '转交其他经办人', en: 'Hand over to another clerk' },
    by: ['archivist', 'cs-supervisor'],
    clauses: ['3.3.1.8'],
  },
};
