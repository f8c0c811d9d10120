import type { CardReasons } from '../../core/condition/model.ts';
import type { Bilingual } from '../../core/text.ts';

/** What a key loan tells people. */
export const messages: { readonly [id: string]: Bilingual } = {
  instructionAsked: {
    zh: '有人要借钥匙，请书面批示',
    en: 'A key is asked for: give your instruction in writing',
  },
  authorisationAsked: {
    zh: '为维修借钥匙，请在委托证明上签字',
    en: 'A key is asked for a repair: sign the authorisation',
  },
  approvalAsked: {
    zh: '借钥匙不是为维修，请决定是否批准',
    en: 'A key is asked for something other than a repair: decide',
  },
  paperRevoked: {
    zh: '一份借用手续作废，补齐前不得借出',
    en: 'A paper of the loan is void: lend nothing until it is replaced',
  },
  instructed: { zh: '上级已书面批示', en: 'The superior has given his instruction in writing' },
  approved: { zh: '物业经理已批准', en: 'The property manager has approved' },
  lent: {
    zh: '钥匙已借出，当日必须归还，不得带出大厦',
    en: 'The keys are out: back today, and not out of the building',
  },
  declined: { zh: '借用未获同意，请告知借用人', en: 'The loan is declined: tell the borrower' },
  withdrawn: { zh: '借用申请已撤回', en: 'The request is withdrawn' },
  returned: { zh: '钥匙已归还并锁入专柜', en: 'The key is back and locked away' },
  returnedLate: {
    zh: '钥匙逾期归还，原因已登记，请处理',
    en: 'The key came back late, with its reason: deal with it',
  },
  returnedByOutsider: {
    zh: '钥匙由外人或施工人员送还，已按转手登记违规，请处理',
    en: 'An outsider or worker brought the key back: it is entered as passed on, deal with it',
  },
  recalled: { zh: '请马上收回借出的钥匙', en: 'Have the lent keys brought back at once' },
  overdue: {
    zh: '借出的钥匙当日没有归还，不得过夜，请马上追回',
    en: 'The lent key is not back today and may not stay out overnight: get it back at once',
  },
  recallOverdue: {
    zh: '通知收回的钥匙仍未归还，请派人去取',
    en: 'The recalled key is not back: send somebody for it',
  },
  breachFound: { zh: '发现违反钥匙制度，请处理', en: 'A breach of the key rules was found: deal with it' },
  lossReported: {
    zh: '借出的钥匙丢失，请马上处理，安管部调查',
    en: 'A lent key is lost: act at once, security investigates',
  },
  lossReportedLate: { zh: '钥匙丢失没有立即报告', en: 'The loss of a key was not reported at once' },
  ownerToTell: {
    zh: '钥匙丢失，请告知业主并安排门锁',
    en: 'A key is lost: tell the owner and see to the lock',
  },
  investigated: {
    zh: '安管部已有结论，请定赔偿和处理',
    en: 'Security has its findings: settle compensation and discipline',
  },
  found: { zh: '丢失的钥匙已找到', en: 'The lost key has turned up' },
  lockSecured: { zh: '门锁已处理，请更新钥匙台账', en: 'The lock is seen to: bring the key list up to date' },
  lossSettled: {
    zh: '丢失钥匙的赔偿和处理已定（不罚款）',
    en: 'Compensation and discipline for the lost key are settled (no fine)',
  },
  toSettle: {
    zh: '钥匙已还清，还有违规或损坏待处理',
    en: 'The keys are accounted for: a breach or damage is still to be settled',
  },
  returnCorrected: {
    zh: '归还登记有误，钥匙仍在外，请追回',
    en: 'The return was entered wrongly: the key is still out, get it back',
  },
  borrowerChanged: {
    zh: '已在柜台更换借用人，当日仍须归还',
    en: 'Another borrower has taken over at the desk: still back today',
  },
  takenOut: { zh: '经准许，钥匙带出大厦', en: 'The keys leave the building, with leave' },
  handedOver: { zh: '本案已移交另一经办人', en: 'The case is handed to another clerk' },
};

/** Why the case's own data refuse a step. */
export const reasons: CardReasons = {
  'paper-not-there': {
    clause: '3.2.2',
    message: {
      zh: '这份手续还没有登记，无从作废；不同意借用的，请登记不同意',
      en: 'This paper has not come in, so it cannot be void: whoever is against the loan declines it',
    },
  },
};
