import type { Bilingual } from '../core/text.ts';

/** A chapter (`2`) or section (`2.5`) of the handbook with its title in our own words. */
export interface Section {
  readonly id: string;
  readonly title: Bilingual;
}

/** All chapters and sections in the order of the handbook. */
export const sections: readonly Section[] = [
  { id: '1', title: { zh: '岗位职责', en: 'Posts and their duties' } },
  { id: '1.1', title: { zh: '客服主管', en: 'Customer-service supervisor' } },
  { id: '1.2', title: { zh: '客服接待员', en: 'Receptionist' } },
  { id: '1.3', title: { zh: '客服助理', en: 'Customer-service assistant' } },
  { id: '1.4', title: { zh: '档案管理员', en: 'Archivist' } },
  { id: '1.5', title: { zh: '钥匙管理员', en: 'Key keeper' } },
  { id: '2', title: { zh: '日常工作', en: 'Daily work' } },
  { id: '2.1', title: { zh: '接待', en: 'Reception' } },
  { id: '2.2', title: { zh: '工程单', en: 'Engineering orders' } },
  { id: '2.3', title: { zh: '业户投诉', en: 'Complaints of residents' } },
  { id: '2.4', title: { zh: '工程报修', en: 'Repairs' } },
  { id: '2.5', title: { zh: '入住', en: 'Move-in' } },
  { id: '2.6', title: { zh: '二次装修', en: 'Renovation' } },
  { id: '3', title: { zh: '管理制度', en: 'Rules of the department' } },
  { id: '3.1', title: { zh: '巡视', en: 'Patrols' } },
  { id: '3.2', title: { zh: '钥匙领用与借用', en: 'Handing out and lending of keys' } },
  { id: '3.3', title: { zh: '档案', en: 'Archives' } },
  { id: '4', title: { zh: '突发事件', en: 'Emergencies' } },
  { id: '4.1', title: { zh: '水浸', en: 'Flood' } },
  { id: '4.2', title: { zh: '漏水应急', en: 'Leak' } },
  { id: '4.3', title: { zh: '供水故障', en: 'Water supply' } },
  { id: '4.4', title: { zh: '电梯故障困人', en: 'Lift failure and entrapment' } },
  { id: '4.5', title: { zh: '停电', en: 'Power cut' } },
  { id: '4.6', title: { zh: '火警', en: 'Fire' } },
  { id: '4.7', title: { zh: '斗殴及暴力', en: 'Fights and violence' } },
  { id: '4.8', title: { zh: '盗窃和破坏', en: 'Theft and damage' } },
  { id: '5', title: { zh: '服务承诺', en: 'Service promises' } },
  { id: '6', title: { zh: '十五条工作标准', en: 'Fifteen work standards' } },
];
