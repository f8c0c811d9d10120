import { inSection } from '../clause.ts';

/** Duties of the archivist (1.4). */
export const clauses14 = inSection('1.4', {
  '1.4.0': {
    kind: 'duty',
    zh: '档案管理员一职由客服助理兼，归客服主管管理。',
    en: 'The archivist is a customer-service assistant in a second function and answers to the customer-service supervisor.',
  },
  '1.4.1': {
    kind: 'duty',
    zh: '落实上级下发的档案政策与规定。',
    en: 'Carries out the archive policies and rules issued from above.',
  },
  '1.4.2': {
    kind: 'duty',
    zh: '集中管理各类资料，从收集、整理到立卷、归档，并更新客户和工程两类档案。',
    en: 'Collects, sorts, files and keeps all records in one place, and updates the customer and engineering files.',
  },
  '1.4.3': {
    kind: 'duty',
    zh: '办理编研、检索、检查与借阅，使档案得到充分利用。',
    en: 'Compiles, finds, checks and lends records so that the archive is used.',
  },
  '1.4.4': {
    kind: 'duty',
    zh: '鉴定档案，对保管期已满的案卷及时建议如何处置。',
    en: 'Appraises records and proposes in good time what to do with files past their retention period.',
  },
  '1.4.5': {
    kind: 'duty',
    zh: '借阅、查阅与保密一律从严，向业主也向公司负责。',
    en: 'Applies the rules on lending, reading and secrecy strictly, answerable to owners and company alike.',
  },
  '1.4.6': {
    kind: 'duty',
    zh: '周五汇报当周档案工作。',
    en: "Reports on the week's archive work every Friday.",
  },
  '1.4.7': {
    kind: 'duty',
    zh: '看护档案安全，保证完好率。',
    en: 'Keeps the records safe and in good condition.',
  },
  '1.4.8': {
    kind: 'duty',
    zh: '办妥上级另行交代的工作。',
    en: 'Carries out other work given by superiors.',
  },
});
