import { inSection } from '../clause.ts';

/** Secrecy and destruction of records (3.3.3). */
export const clauses333 = inSection('3.3', {
  '3.3.3': {
    kind: 'duty',
    zh: '档案保密的规则。',
    en: 'How records are kept secret.',
  },
  '3.3.3.1': {
    kind: 'duty',
    zh: '依档案法，管档案的和看档案的人都须保密。',
    en: 'Under the Archives Law, keepers and readers alike are bound to secrecy.',
  },
  '3.3.3.2': {
    kind: 'limit',
    zh: '档案不得随意带离阅览室，机密内容不得透露给不相干的人。',
    en: 'Records do not leave the reading room at will; confidential ones are not disclosed to anyone not concerned.',
  },
  '3.3.3.3': {
    kind: 'limit',
    zh: '机密档案未获领导准许，不得抄录、翻印、复制。',
    en: "Confidential records are not excerpted, reprinted or copied without the leader's approval.",
  },
  '3.3.3.4': {
    kind: 'step',
    zh: '销毁须先鉴定、再审批并签字，至少两人监督，严禁私下处理。',
    en: 'Destruction goes through appraisal, approval and signature, under the eyes of at least two witnesses; nobody does it privately.',
  },
  '3.3.3.5': {
    kind: 'step',
    zh: '档案丢失或泄密，马上报领导，不许瞒报；情节重的严肃处理。',
    en: 'Loss or disclosure is reported to the leader at once and never concealed; serious cases are dealt with under the rules.',
  },
});
