import type { Bilingual } from '../../core/text.ts';

/** What move-in tells people. */
export const messages: { readonly [id: string]: Bilingual } = {
  prepare: {
    zh: '收到收楼信息：请马上备齐资料和物品，并与销售顾问、客户联系',
    en: 'Notice of a move-in: prepare the papers and goods at once, and reach the sales consultant and the customer',
  },
  consentAsked: {
    zh: '有客户收楼，请确认是否同意办理',
    en: 'A customer is to move in: say whether you consent',
  },
  signatureAsked: {
    zh: '有客户收楼，请核对费用后在入住流程表上签字',
    en: 'A customer is to move in: check the payments and sign the move-in sheet',
  },
  preparationOverdue: {
    zh: '预计收楼日已过，资料和物品仍未备齐',
    en: 'The expected day has passed and the papers and goods are not ready',
  },
  consentGiven: { zh: '销售顾问已同意办理入住', en: 'The sales consultant has consented' },
  consentWithheld: {
    zh: '销售顾问不同意办理入住，请了解原因并告知客户',
    en: 'The sales consultant withholds consent: find out why and tell the customer',
  },
  financeSigned: { zh: '财务已在入住流程表上签字', en: 'Finance has signed the move-in sheet' },
  financeDeclined: {
    zh: '财务没有签字，请了解原因并告知客户',
    en: 'Finance has not signed: find out why and tell the customer',
  },
  whatToBring: {
    zh: '已约定收楼：请带购房合同、业主身份证复印件、购房发票复印件和维修基金发票第五联（或电子票据号）；本人不能来的，代理人另带业主亲笔签字的委托书和本人身份证',
    en: "A visit is agreed: bring the purchase contract, copies of the owner's ID card and of the purchase invoice, and the maintenance-fund invoice's fifth leaf (or e-receipt number); an agent also brings a power of attorney signed by hand and his own ID card",
  },
  appointmentMissed: {
    zh: '客户未在约定日到场，请重新约定',
    en: 'The customer did not come on the day agreed: agree on another',
  },
  requestRegistered: {
    zh: '客户有特殊要求，请签署同意或不同意',
    en: 'The customer has a special request: sign agreement or refusal',
  },
  requestRelayed: {
    zh: '销售顾问已同意客户的特殊要求，请办理并回复结果',
    en: 'A special request has been agreed to: carry it out and report the result',
  },
  requestReported: {
    zh: '通报：客户的特殊要求已获销售顾问同意并转工程部',
    en: 'For your information: a special request was agreed to and passed to engineering',
  },
  requestDeclined: {
    zh: '很抱歉，您的特殊要求未获同意',
    en: 'We are sorry: your special request was not agreed to',
  },
  requestAnswered: {
    zh: '特殊要求已有结果，请业主确认签字',
    en: 'The special request has its result: the owner confirms and signs',
  },
  defectsToRectify: {
    zh: '验收发现问题，请按期整改',
    en: 'The inspection found defects: put them right in time',
  },
  defectRepaired: { zh: '问题已整改，请业主确认', en: 'A defect is repaired: ask the owner to confirm it' },
  defectReturned: {
    zh: '整改不合格，已定新期限，请重修',
    en: 'The repair was sent back with a new term: repair it again',
  },
  rectificationOverdue: {
    zh: '整改期限已过，问题仍未整改，请跟进',
    en: 'The term has passed and the defect is not repaired: follow it up',
  },
  unitRefused: {
    zh: '客户拒收房屋，请处理后再约验收',
    en: 'The customer has refused the unit: settle the matter, then agree on a new inspection',
  },
  keysHandedOver: {
    zh: '钥匙已发给业主，请登记；留存的钥匙请锁入专柜',
    en: 'The keys are handed over: enter it, and lock away any key left',
  },
  consentExpired: {
    zh: '业主同意维修的期间已满，请交还钥匙或请业主续期',
    en: "The owner's consent has run out: give the key back, or ask to renew it",
  },
  brokenOff: {
    zh: '客户中途离开，请另约时间继续办理',
    en: 'The customer broke off: agree on a time to go on',
  },
  fileToArchive: {
    zh: '入住手续办完，请检查资料并归档',
    en: 'The move-in is done: check the papers and file them',
  },
  archived: {
    zh: '入住档案已归档，整改事项已结清',
    en: 'The move-in file is put away and all repairs are closed',
  },
  cancelled: {
    zh: '入住已取消：停止办理，收回已发的资料和钥匙，核对已收费用',
    en: 'The move-in is cancelled: stop, take back papers and keys that are out, check what was paid',
  },
};
