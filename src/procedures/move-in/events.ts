import type { EventCard } from '../../core/define/procedure.ts';

const CLERKS = ['cs-assistant', 'cs-supervisor'];
const FRONT_DESK = ['receptionist', ...CLERKS];
const KEYS = ['key-keeper', ...CLERKS];
const FILES = ['archivist', ...CLERKS];
const ENGINEERING = ['engineering-head', 'engineer'];
const OWNER_SIDE = ['owner', 'agent', ...CLERKS];
const CONSULTANT = ['sales-consultant'];
const SYSTEM = ['system'];

const event = (zh: string, en: string, by: readonly string[], ...clauses: readonly string[]): EventCard => ({
  title: { zh, en },
  by,
  clauses,
});

/** Who may do what in move-in, and by which clause. */
export const events: { readonly [type: string]: EventCard } = {
  OPEN: event('收到收楼信息', 'Notice from the sales centre', [...CONSULTANT, ...FRONT_DESK], '2.5.1'),
  GOODS_READY: event('资料和物品备齐', 'Papers and goods ready', CLERKS, '2.5.1'),
  PREPARATION_OVERDUE: event(
    '预计收楼日已过，物品未备齐',
    'Goods not ready on the expected day',
    SYSTEM,
    '2.5.1',
  ),
  CONSULTANT_CONSENTS: event('销售顾问同意', 'The sales consultant consents', CONSULTANT, '2.5.2'),
  CONSULTANT_WITHHOLDS: event(
    '销售顾问不同意',
    'The sales consultant withholds consent',
    CONSULTANT,
    '2.5.2',
  ),
  FINANCE_SIGNS: event('财务签字', 'Finance signs the move-in sheet', ['finance'], '2.5.2'),
  FINANCE_DECLINES: event('财务不签', 'Finance declines to sign', ['finance'], '2.5.2'),
  APPOINT: event('约定收楼时间', 'Agree on a visit', FRONT_DESK, '2.5.1'),
  RESCHEDULE: event('改期', 'Change the day', FRONT_DESK, '2.5.1'),
  OFFER_POWER_OF_ATTORNEY: event(
    '发给业主空白委托书',
    'Send the owner a blank power of attorney',
    FRONT_DESK,
    '2.5.2',
  ),
  APPOINTMENT_MISSED: event('客户未如约到场', 'The customer did not come', SYSTEM, '2.5.1'),
  CUSTOMER_ARRIVES: event('客户到场', 'The customer arrives', FRONT_DESK, '2.5.1', '2.5.2'),
  ADMIT: event('验件受理', 'Check the papers and admit', CLERKS, '2.5.2', '2.5.3'),
  INSPECT_ROOM: event('验收一个部位', 'Inspect a room', CLERKS, '2.5.3'),
  READ_METERS: event('抄水电表', 'Read the meters', CLERKS, '2.5.3'),
  RECORD_DEFECT: event('记录问题', 'Record a defect', CLERKS, '2.5.3'),
  REGISTER_REQUEST: event('记录特殊要求', 'Register a special request', CLERKS, '2.5.3'),
  AGREE_REQUEST: event('销售顾问同意特殊要求', 'The consultant agrees to a request', CONSULTANT, '2.5.3'),
  DECLINE_REQUEST: event('销售顾问不同意特殊要求', 'The consultant declines a request', CONSULTANT, '2.5.3'),
  ANSWER_REQUEST: event('特殊要求的结果', 'The result of a request', [...ENGINEERING, ...CLERKS], '2.5.3'),
  CONFIRM_REQUEST: event('业主确认结果', 'The owner confirms the result', OWNER_SIDE, '2.5.3'),
  ACCEPT: event('验收通过', 'Accept the unit', CLERKS, '2.5.3'),
  ACCEPT_WITH_RECTIFICATION: event('接收并整改', 'Accept with rectification', CLERKS, '2.5.3'),
  DEMAND_REPAIR: event('整改后再验', 'Repair first, then inspect again', CLERKS, '2.5.3'),
  REFUSE_UNIT: event('拒收', 'The owner refuses the unit', CLERKS, '2.5.3'),
  REINSPECT: event('再次验收', 'Inspect again', CLERKS, '2.5.2', '2.5.3'),
  DEFECT_REPAIRED: event(
    '问题已整改',
    'A defect is repaired',
    [...ENGINEERING, ...CLERKS],
    '3.2.1.2',
    '3.2.1.3',
  ),
  DEFECT_CONFIRMED: event('业主确认整改', 'The owner confirms the repair', OWNER_SIDE, '3.2.1.2', '2.5.3'),
  DEFECT_RETURNED: event('整改不合格，退回', 'The repair is sent back', OWNER_SIDE, '3.2.1.2', '2.5.3'),
  RECTIFICATION_OVERDUE: event('整改期限已过', 'The term of a defect has passed', SYSTEM, '2.5.3'),
  HAND_OUT_PAPERS: event('发放资料', 'Hand out the papers', CLERKS, '2.5.4'),
  SIGN_AGREEMENT: event('签署前期协议', 'Sign the service agreement', CLERKS, '2.5.5'),
  SIGN_FORMS: event('填写表格并签字', 'Fill in and sign the forms', CLERKS, '2.5.6'),
  HAND_OVER_KEYS: event('发放钥匙', 'Hand over the keys', KEYS, '2.5.7', '3.2.1.1', '3.2.1.2', '3.2.1.3'),
  CONSENT_TO_REPAIR: event('留钥匙同意维修，或续期', 'Leave a key for repairs, or renew', KEYS, '3.2.1.2'),
  GIVE_BACK_KEY: event('交还留存的钥匙', 'Give back the key left', KEYS, '3.2.1.1', '3.2.1.2', '3.2.1.3'),
  KEY_CONSENT_EXPIRED: event(
    '同意维修的期间已满',
    'The consent to the repair has run out',
    SYSTEM,
    '3.2.1.2',
  ),
  RETURN_PAPER: event('退回一份文件', 'Send a paper back', CLERKS, '2.5.8'),
  CORRECT_PAPER: event('文件已补正', 'A paper is corrected', CLERKS, '2.5.8'),
  REVIEW_PAPERS: event('审核收回', 'Review and collect the five papers', CLERKS, '2.5.8'),
  FAREWELL: event('恭贺并送客', 'Congratulate and see off', CLERKS, '2.5.9'),
  CHECK_FILE: event('检查档案', 'Check the file', FILES, '2.5.10'),
  ARCHIVE: event('归档', 'Put the file away', FILES, '2.5.10'),
  BREAK_OFF: event('客户中途离开', 'The customer breaks off', FRONT_DESK, '2.5.1'),
  RESUME: event('客户再来，继续办理', 'The customer is back', CLERKS, '2.5.1', '2.5.2'),
  CANCEL: event('取消入住', 'Cancel the move-in', CONSULTANT, '2.5.1'),
};
