import type { EventCard } from '../../core/define/procedure.ts';

const EVERYBODY = [
  'archivist',
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
];
const INVESTIGATORS = ['archivist', 'cs-supervisor'];
const SUPERIORS = ['cs-supervisor', 'company-leader'];

/** Who may do what, in order of the course. */
export const events: { readonly [type: string]: EventCard } = {
  OPEN: {
    title: { zh: '丢失、破损、泄露的报告', en: 'Report of loss, damage or disclosure' },
    by: EVERYBODY,
    clauses: ['3.3.3.5', '3.3.2.6'],
  },
  CONTAIN: { title: { zh: '制止并补救', en: 'Contain it' }, by: INVESTIGATORS, clauses: ['3.3.3.5'] },
  NOTIFY: {
    title: { zh: '通知主管部门和本人', en: 'Tell the authority and the persons' },
    by: INVESTIGATORS,
    clauses: ['个人信息保护法 57'],
  },
  ASSESS: {
    title: { zh: '核实是否涉及个人信息', en: 'Settle whether personal data are concerned' },
    by: INVESTIGATORS,
    clauses: ['个人信息保护法 57'],
  },
  TRACE: {
    title: { zh: '追查责任', en: 'Trace who is responsible' },
    by: INVESTIGATORS,
    clauses: ['3.3.2.6'],
  },
  FOUND: { title: { zh: '找回', en: 'Found again' }, by: INVESTIGATORS, clauses: ['3.3.3.5', '1.4.7'] },
  FALSE_ALARM: { title: { zh: '误报', en: 'False alarm' }, by: SUPERIORS, clauses: ['3.3.3.5'] },
  CALL_POLICE: {
    title: { zh: '涉嫌盗窃，转治安事件', en: 'Theft is suspected' },
    by: [...INVESTIGATORS, 'company-leader', 'security-head'],
    clauses: ['3.3.3.5'],
  },
  PROPOSE: {
    title: { zh: '提出处理意见', en: 'Give an opinion' },
    by: INVESTIGATORS,
    clauses: ['3.3.2.6', '3.3.3.5'],
  },
  INVESTIGATION_OVERDUE: {
    title: { zh: '追查逾期', en: 'The investigation is overdue' },
    by: ['system'],
    clauses: ['3.3.2.6'],
  },
  SEND_BACK: {
    title: { zh: '退回再查', en: 'Back to the investigation' },
    by: ['company-leader'],
    clauses: ['3.3.3.5'],
  },
  DECIDE: {
    title: { zh: '公司领导决定', en: 'The company leader decides' },
    by: ['company-leader'],
    clauses: ['3.3.3.5'],
  },
  MEASURES_OVERDUE: {
    title: { zh: '处理逾期没有落实', en: 'Measures are not carried out in time' },
    by: ['system'],
    clauses: ['3.3.3.5'],
  },
  MEASURES_DONE: {
    title: { zh: '处理落实', en: 'Measures carried out' },
    by: INVESTIGATORS,
    clauses: ['3.3.3.5'],
  },
  HAND_OVER: {
    title: { zh: '转交其他经办人', en: 'Hand over to another clerk' },
    by: INVESTIGATORS,
    clauses: ['3.3.1.8'],
  },
};
