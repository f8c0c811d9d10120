import type { Bilingual } from '../../core/text.ts';

/** Wording of the messages. */
export const messages: { readonly [id: string]: Bilingual } = {
  filingExpected: {
    zh: '有资料要归档，请通知移交并准备收进登记',
    en: 'Papers are to be filed: ask for them and have the register ready',
  },
  intakeOverdue: {
    zh: '应归档的资料逾期没有移交，请催交',
    en: 'Papers to be filed have not been handed over in time: ask for them',
  },
  papersReturned: {
    zh: '移交的资料不齐或有误，已退回，请补齐更正后再交',
    en: 'The papers handed over are incomplete or wrong and come back: complete and correct them',
  },
  supplementOverdue: {
    zh: '退回的资料逾期没有补齐，请催补',
    en: 'Papers sent back are not complete in time: ask for them',
  },
  shelvingOverdue: {
    zh: '收进的资料逾期没有立卷上架，请抓紧办理',
    en: 'Papers taken in are not filed and shelved in time: do it now',
  },
  withdrawn: {
    zh: '移交的资料已撤回，请核对收进登记',
    en: 'The papers have been taken back: check the register',
  },
  putBackOverdue: {
    zh: '出库的案卷到期没有归还原处，请催还',
    en: 'A file that went out is not back in its place: call it in',
  },
  correctionOverdue: {
    zh: '错号、错位或缺少逾期没有更正，请查明',
    en: 'A wrong number, wrong place or gap is not put right in time: find out',
  },
  missing: { zh: '有案卷不在架上，正在查找', en: 'A file is not in its place and is being looked for' },
  papersRemoved: {
    zh: '误归的材料已抽出，请交还应归的部门',
    en: 'Papers filed by mistake have been taken out: see that they go where they belong',
  },
  incidentReported: {
    zh: '档案发生丢失、破损或泄露，已立即报告，请查处',
    en: 'An archive file is lost, damaged or disclosed: reported at once, to be looked into',
  },
  retentionExpired: {
    zh: '案卷保管期满，请提出处理意见',
    en: 'The retention period of a file is over: say what is to be done with it',
  },
  destructionProposed: {
    zh: '有期满案卷提出销毁，请安排鉴定',
    en: 'A file past its period is proposed for destruction: have it appraised',
  },
  transferred: {
    zh: '案卷已移出档案室，交接登记已签',
    en: 'A file has left the archive, and the register is signed',
  },
  writtenOff: {
    zh: '案卷经公司领导同意注销，请在账目上注明',
    en: 'The company leader has the file written off: note it in the register',
  },
  handedOver: { zh: '个案已转交其他经办人', en: 'The case has gone to another clerk' },
};
