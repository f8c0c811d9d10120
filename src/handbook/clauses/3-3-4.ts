import { inSection } from '../clause.ts';

/** Standards by which archive work is judged (3.3.4). */
export const clauses334 = inSection('3.3', {
  '3.3.4': {
    kind: 'limit',
    zh: '档案工作按以下九项标准考核。',
    en: 'Archive work is judged by the nine standards below.',
  },
  '3.3.4.1': {
    kind: 'limit',
    zh: '调卷无误，不出安全责任事故。',
    en: 'The right file is always fetched, and no safety accident for which the keeper is to blame occurs.',
  },
  '3.3.4.2': {
    kind: 'limit',
    zh: '归档材料完整、准确、真实，合乎制度。',
    en: 'What is filed is complete, accurate and true, as the archive rules demand.',
  },
  '3.3.4.3': {
    kind: 'manner',
    zh: '做事负责，能胜任本职。',
    en: 'Is conscientious and equal to the job.',
  },
  '3.3.4.4': {
    kind: 'paper',
    zh: '管好档案，借阅要登记，到期未还的催还。',
    en: 'Keeps records well and a register of loans, and calls in those due.',
  },
  '3.3.4.5': {
    kind: 'duty',
    zh: '及时立卷、编目、入柜，熟悉所管档案，帮人检索。',
    en: 'Files, catalogues and shelves in good time, knows the holdings and helps readers to find things.',
  },
  '3.3.4.6': {
    kind: 'limit',
    zh: '责任区的楼数、面积和业主姓名，答对率不低于 98 %。',
    en: "Knows the buildings, areas and owners' names of the district with at least 98 % correct.",
  },
  '3.3.4.7': {
    kind: 'limit',
    zh: '资料不缺、每套住房有档，完整率不低于 98 %。',
    en: 'All records are present and each dwelling has its file: at least 98 % complete.',
  },
  '3.3.4.8': {
    kind: 'paper',
    zh: '工作日记写得真实、完整、整洁。',
    en: 'The work diary is neat, true and complete.',
  },
  '3.3.4.9': {
    kind: 'limit',
    zh: '档案资料用电脑管理的不低于 50 %。',
    en: 'At least 50 % of the records are managed by computer.',
  },
});
