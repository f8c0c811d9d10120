import type { Bilingual } from '../../core/text.ts';

/** Wording of the messages. */
export const messages: { readonly [id: string]: Bilingual } = {
  readingOverdue: {
    zh: '档案室温湿度没有按时测记，请补测',
    en: 'The climate of the archive room was not read in time: read it now',
  },
  climateOut: {
    zh: '档案室温湿度超限，请采取措施',
    en: 'The climate of the archive room is out of range: act',
  },
  climateMeasureOverdue: {
    zh: '档案室温湿度超限后没有采取措施，请立即处理',
    en: 'Nothing was done about the climate of the archive room: act at once',
  },
  checkOverdue: {
    zh: '档案室没有按期检查防鼠、防虫、防潮、防火、防盗，请检查',
    en: 'The archive room was not checked in time for rodents, insects, damp, fire and theft: check it',
  },
  protectNeeded: {
    zh: '档案室检查发现问题，请采取防护措施',
    en: 'The check of the archive room found something: protect the room',
  },
  protectOverdue: {
    zh: '档案室检查发现的问题没有处理，请立即处理',
    en: 'Nothing was done about what the check found: act at once',
  },
  turnedAway: {
    zh: '有无关人员要求进入档案室，已拒绝',
    en: 'Somebody without business was turned away from the archive room',
  },
  visitorOverdue: {
    zh: '进入档案室的人当天没有登记离开，请查明',
    en: 'Somebody who entered the archive room was not checked out: find out',
  },
  found: {
    zh: '档案有错号、错位、缺少或破损，请督促更正',
    en: 'Files have a wrong number or place, are missing or damaged: see that it is put right',
  },
  missing: {
    zh: '清点发现缺卷，查找未见，已立即报告',
    en: 'A file is missing and was not found: reported at once',
  },
  auditOverdue: {
    zh: '本半年的档案清点逾期，请立即清点',
    en: 'The half-yearly check of the archive is overdue: do it at once',
  },
  audited: {
    zh: '半年清点完毕，账目与案卷一致或差异已登记',
    en: 'The half-yearly check is done: register and files agree, or the difference is on record',
  },
  changeAnnounced: {
    zh: '档案人员调动，请清查所管案卷并办交接',
    en: 'The archivist changes: check the files in hand and hand them over',
  },
  handoverOverdue: {
    zh: '档案人员交接逾期，请办完再离岗',
    en: 'The handover between archivists is overdue: finish it before leaving the post',
  },
  handedOver: {
    zh: '档案人员交接完毕，三方已签字',
    en: 'The handover between archivists is done and signed by three',
  },
  standardsMet: { zh: '档案工作考核达标', en: 'The archive work meets its standards' },
  standardsBelow: {
    zh: '档案工作考核没有达标，请按列出的项目改进',
    en: 'The archive work is below its standards: improve what is listed',
  },
  notMeasured: {
    zh: '档案工作考核缺少可计的数或数对不上，无法评定',
    en: 'The archive work cannot be assessed: figures are missing or do not agree',
  },
  periodClosed: {
    zh: '档案室本半年的工作已结，下一个半年开始',
    en: 'This half-year of the archive room is closed, and the next begins',
  },
};
