import type { Bilingual } from '../core/text.ts';

/** Somebody who takes part in a procedure: a post, a department, a customer or an outside body. */
export interface Role {
  readonly id: string;
  readonly title: Bilingual;
}

/** All roles. `system` sends the events of passed deadlines and never comes from outside. */
export const roles = [
  { id: 'property-manager', title: { zh: '物业经理', en: 'Property manager' } },
  { id: 'centre-manager', title: { zh: '中心经理', en: 'Centre manager' } },
  { id: 'cs-supervisor', title: { zh: '客服主管', en: 'Customer-service supervisor' } },
  { id: 'receptionist', title: { zh: '接待员', en: 'Receptionist' } },
  { id: 'cs-assistant', title: { zh: '客服助理', en: 'Customer-service assistant' } },
  { id: 'archivist', title: { zh: '档案管理员', en: 'Archivist' } },
  { id: 'key-keeper', title: { zh: '钥匙管理员', en: 'Key keeper' } },
  { id: 'duty-supervisor', title: { zh: '当值主管', en: 'Supervisor on duty' } },
  { id: 'duty-leader', title: { zh: '值班部长', en: 'Department head on duty' } },
  { id: 'building-keeper', title: { zh: '包干巡楼负责人', en: 'Building keeper' } },
  { id: 'company-leader', title: { zh: '公司领导', en: 'Company leader' } },
  { id: 'engineering-head', title: { zh: '工程部主管', en: 'Head of engineering' } },
  { id: 'engineer', title: { zh: '工程师', en: 'Engineer' } },
  { id: 'lift-technician', title: { zh: '电梯技工', en: 'Lift technician' } },
  { id: 'security-head', title: { zh: '安管部主管', en: 'Head of security' } },
  { id: 'control-room', title: { zh: '总控室', en: 'Control room' } },
  { id: 'security-guard', title: { zh: '秩序维护员', en: 'Security guard' } },
  { id: 'cleaning', title: { zh: '保洁部', en: 'Cleaning department' } },
  { id: 'finance', title: { zh: '财务', en: 'Finance' } },
  { id: 'sales-consultant', title: { zh: '销售顾问', en: 'Sales consultant' } },
  { id: 'project-department', title: { zh: '项目部', en: 'Project department' } },
  { id: 'project-head', title: { zh: '项目部主管', en: 'Head of the project department' } },
  { id: 'developer', title: { zh: '开发商', en: 'Developer' } },
  { id: 'owner', title: { zh: '业主', en: 'Owner' } },
  { id: 'agent', title: { zh: '代理人', en: 'Agent' } },
  { id: 'resident', title: { zh: '住户', en: 'Resident' } },
  { id: 'renovation-company', title: { zh: '装修公司', en: 'Renovation company' } },
  { id: 'construction-worker', title: { zh: '施工人员', en: 'Construction worker' } },
  { id: 'outsider', title: { zh: '外单位人员', en: 'Outsider' } },
  { id: 'lift-maintainer', title: { zh: '电梯维保单位', en: 'Lift maintenance company' } },
  { id: 'water-company', title: { zh: '自来水公司', en: 'Water company' } },
  { id: 'police', title: { zh: '公安', en: 'Police' } },
  { id: 'fire-brigade', title: { zh: '消防', en: 'Fire brigade' } },
  { id: 'medical', title: { zh: '医疗', en: 'Medical services' } },
  { id: 'system', title: { zh: '系统（期限届满）', en: 'System (passed deadlines)' } },
] as const satisfies readonly Role[];

/** Id of a role. */
export type RoleId = (typeof roles)[number]['id'];
