import type { Bilingual } from '../../core/text.ts';

/** Wording of the messages. */
export const messages: { readonly [id: string]: Bilingual } = {
  requested: {
    zh: '有人申请查阅档案，请核对手续',
    en: 'Access to the archive is asked for: check the papers',
  },
  consented: { zh: '部门负责人已同意查阅', en: 'The head of the department has consented' },
  declined: { zh: '查阅申请没有获得同意，请告知申请人', en: 'The request is declined: tell the applicant' },
  leaderDecided: {
    zh: '公司领导已批示利用方式和范围，请按批示办理',
    en: 'The company leader has said what may be done, and how much: keep to it',
  },
  loanApproved: {
    zh: '客服主管已批准借出，请办借出手续',
    en: 'The loan is approved: have the formalities done',
  },
  withheld: {
    zh: '抄录、复制或借出没有获得批准，请告知申请人',
    en: 'Copying or borrowing is not approved: tell the applicant',
  },
  refused: {
    zh: '档案员已拒绝提供，请告知申请人原因',
    en: 'The archivist has refused: tell the applicant why',
  },
  withdrawn: { zh: '查阅申请已撤回', en: 'The request is withdrawn' },
  useStopped: {
    zh: '有人违反阅档规定，已停止提供并收回',
    en: 'Someone has broken the rules: the use is stopped and the files are taken back',
  },
  recalled: { zh: '借出的档案提前收回，请协助催收', en: 'A loan is called in early: help to get it back' },
  readingOverdue: {
    zh: '查阅的档案当天没有归还，请立即收回',
    en: 'Files read today are not back: take them back at once',
  },
  loanOverdue: { zh: '借出的档案到期没有归还，请催还', en: 'A loan is overdue: call it in' },
  loanRenewed: {
    zh: '已批准续借，请改登归还日期',
    en: 'The loan is renewed: change the day in the register',
  },
  incidentReported: {
    zh: '利用中的档案发生丢失、破损或泄露，已立即报告',
    en: 'An archive file in use is lost, damaged or disclosed: reported at once',
  },
  handedOver: { zh: '个案已转交其他经办人', en: 'The case has gone to another clerk' },
};
