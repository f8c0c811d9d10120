import { defineTerm } from '../core/define/term.ts';

/** From knowing of a file to its reaching the archive: "in good time" as the weekly report of 1.4.6 sees it (3.3.4.5). */
export const archiveIntake = defineTerm({
  id: 'archive-intake',
  title: { zh: '移交档案资料的期限', en: 'Time to hand papers over' },
  description: {
    zh: '从知道有一份档案要归到移交档案室',
    en: 'From knowing of a file to its reaching the archive',
  },
  unit: 'day',
  range: { min: 1, max: 31 },
  values: { '2009-01-01': { value: 7, source: '3.3.4.5' } },
  clauses: ['3.3.4.5'],
});

/** From sending incomplete papers back to having them complete (3.3.1.1). */
export const archiveSupplement = defineTerm({
  id: 'archive-supplement',
  title: { zh: '补齐退回资料的期限', en: 'Time to complete papers sent back' },
  description: { zh: '退回移交部门补齐，到补齐交回', en: 'From sending papers back to having them complete' },
  unit: 'day',
  range: { min: 1, max: 31 },
  values: { '2009-01-01': { value: 7, source: '3.3.1.1' } },
  clauses: ['3.3.1.1'],
});

/** From registration to standing in its place, catalogued (3.3.4.5). */
export const archiveShelving = defineTerm({
  id: 'archive-shelving',
  title: { zh: '立卷上架的期限', en: 'Time to file and shelve' },
  description: {
    zh: '从收进登记到立卷、编目、上架',
    en: 'From registration to standing in its place, catalogued',
  },
  unit: 'day',
  range: { min: 1, max: 31 },
  values: { '2009-01-01': { value: 7, source: '3.3.4.5' } },
  clauses: ['3.3.4.5'],
});

/** From finding a wrong number, a wrong place or a gap to having it put right (3.3.1.4). */
export const archiveCorrection = defineTerm({
  id: 'archive-correction',
  title: { zh: '更正的期限', en: 'Time to put right' },
  description: {
    zh: '发现错号、错位、缺少到更正',
    en: 'From finding a wrong number, a wrong place or a gap to having it put right',
  },
  unit: 'day',
  range: { min: 1, max: 14 },
  values: { '2009-01-01': { value: 3, source: '3.3.1.4' } },
  clauses: ['3.3.1.4'],
});

/** Length of a loan whose form names no other day (A47). */
export const archiveLoan = defineTerm({
  id: 'archive-loan',
  title: { zh: '借出期限', en: 'Length of a loan' },
  description: { zh: '借出档案未写归还日期时的借期', en: 'Length of a loan whose form names no other day' },
  unit: 'day',
  range: { min: 1, max: 31 },
  values: { '2009-01-01': { value: 7, source: 'A47' } },
  clauses: ['A47', '3.3.2.4'],
});

/** Between two reminders of a loan that is overdue (3.3.4.4). */
export const archiveLoanReminder = defineTerm({
  id: 'archive-loan-reminder',
  title: { zh: '再次催还的间隔', en: 'Time between reminders' },
  description: { zh: '逾期未还时再次催还的间隔', en: 'Between two reminders of a loan that is overdue' },
  unit: 'day',
  range: { min: 1, max: 14 },
  values: { '2009-01-01': { value: 3, source: '3.3.4.4' } },
  clauses: ['3.3.4.4'],
});

/** From the proposal to destroy to the report of the appraisal (1.4.4). */
export const archiveAppraisal = defineTerm({
  id: 'archive-appraisal',
  title: { zh: '鉴定期满档案的期限', en: 'Time to appraise expired files' },
  description: {
    zh: '从提出销毁到形成鉴定报告',
    en: 'From the proposal to destroy to the report of the appraisal',
  },
  unit: 'month',
  range: { min: 1, max: 12 },
  values: { '2009-01-01': { value: 1, source: '1.4.4' } },
  clauses: ['1.4.4'],
});

/** From the approval to the end of the destruction (3.3.3.4). */
export const archiveDestruction = defineTerm({
  id: 'archive-destruction-term',
  title: { zh: '执行销毁的期限', en: 'Time to carry out a destruction' },
  description: { zh: '从批准到销毁完毕', en: 'From the approval to the end of the destruction' },
  unit: 'month',
  range: { min: 1, max: 6 },
  values: { '2009-01-01': { value: 1, source: '3.3.3.4' } },
  clauses: ['3.3.3.4'],
});

/** People who watch a destruction, the archivist not counted (3.3.3.4, A32). */
export const archiveWitnesses = defineTerm({
  id: 'archive-witnesses',
  title: { zh: '监销人数', en: 'Witnesses of a destruction' },
  description: {
    zh: '监督销毁的人数，档案员不算',
    en: 'People who watch a destruction, the archivist not counted',
  },
  unit: 'count',
  range: { min: 2, max: 9 },
  values: { '2009-01-01': { value: 2, source: '3.3.3.4' } },
  clauses: ['3.3.3.4'],
});

/** Least number of members of the appraisal group: more than one (3.3.3.4). */
export const archiveAppraisalGroup = defineTerm({
  id: 'archive-appraisal-group',
  title: { zh: '鉴定小组人数', en: 'Members of the appraisal group' },
  description: { zh: '鉴定小组的最少人数', en: 'Least number of members of the appraisal group' },
  unit: 'count',
  range: { min: 2, max: 9 },
  values: { '2009-01-01': { value: 2, source: '3.3.3.4' } },
  clauses: ['3.3.3.4'],
});

/** "At once" for the report of loss, damage or disclosure, as A3 reads it (3.3.3.5). */
export const archiveIncidentReport = defineTerm({
  id: 'archive-incident-report',
  title: { zh: '立即报告', en: 'At once, for a report of loss' },
  description: {
    zh: '发现丢失、破损或泄露到报告，超过即算迟报',
    en: 'From finding loss, damage or disclosure to the report; later is noted as late',
  },
  unit: 'minute',
  range: { min: 1, max: 60 },
  values: { '2009-01-01': { value: 5, source: '3.3.3.5' } },
  clauses: ['3.3.3.5'],
});

/** From the report of an incident to the opinion on what to do (3.3.2.6). */
export const archiveInvestigation = defineTerm({
  id: 'archive-investigation',
  title: { zh: '追查的期限', en: 'Time to investigate' },
  description: { zh: '从报告到提出处理意见', en: 'From the report to the opinion on what to do' },
  unit: 'day',
  range: { min: 1, max: 31 },
  values: { '2009-01-01': { value: 7, source: '3.3.2.6' } },
  clauses: ['3.3.2.6'],
});
