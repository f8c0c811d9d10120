import type { EventCard } from '../../core/define/procedure.ts';
import { KEY_AUTHORISERS, KEY_BORROWERS, KEY_SUPERIORS } from '../../policies/parts/key-roles.ts';

const DESK = ['cs-assistant', 'cs-supervisor', 'key-keeper'];
const SYSTEM = ['system'];

const event = (zh: string, en: string, by: readonly string[], ...clauses: readonly string[]): EventCard => ({
  title: { zh, en },
  by,
  clauses,
});

/** Who may do what in a key loan, and by which clause. */
export const events: { readonly [type: string]: EventCard } = {
  OPEN: event('申请借用钥匙', 'Ask for a key', KEY_BORROWERS, '3.2.2', '3.2.3.2'),
  SHOW_AUTHORISATION: event(
    '出示委托证明',
    'Show the authorisation',
    [...DESK, ...KEY_AUTHORISERS],
    '3.2.2.1',
  ),
  RECORD_CONSENT: event(
    '登记业主同意',
    "Enter the owner's consent",
    ['owner', 'agent', ...DESK],
    '3.2.2.2',
    '3.2.1.2',
  ),
  INSTRUCT: event('上级书面批示', "A superior's instruction", KEY_SUPERIORS, '3.2.3.2'),
  APPROVE: event('物业经理批准', 'The property manager approves', ['property-manager'], '3.2.2.4'),
  REVOKE_PAPER: event(
    '一份手续作废',
    'A paper is void',
    ['owner', 'agent', 'property-manager', ...KEY_AUTHORISERS, ...DESK],
    '3.2.2',
  ),
  DECLINE: event(
    '不同意借用',
    'Decline the loan',
    ['owner', 'agent', 'property-manager', ...KEY_AUTHORISERS, ...DESK],
    '3.2.2.2',
    '3.2.2.4',
  ),
  WITHDRAW: event('撤回申请', 'Withdraw the request', KEY_BORROWERS, '3.2.2'),
  LEND: event('借出钥匙', 'Lend the keys', DESK, '3.2.3.2', '1.5.2', '1.5.3'),
  RETURN_KEY: event('归还一把钥匙', 'A key comes back', DESK, '3.2.3.3', '3.2.3.1', '1.5.3', '1.5.4'),
  CORRECT_RETURN: event('更正归还登记', 'Correct a return', DESK, '1.5.2'),
  CHANGE_BORROWER: event('在柜台更换借用人', 'Change the borrower at the desk', DESK, '1.5.6', '3.2.3.1'),
  TAKE_OUT: event('钥匙带出大厦', 'Take the keys out of the building', KEY_BORROWERS, '3.2.3.4'),
  RECALL: event(
    '收回钥匙',
    'Call the keys back',
    ['owner', 'agent', 'property-manager', ...KEY_AUTHORISERS, ...DESK],
    '3.2.3.3',
    '3.2.2.2',
  ),
  REPORT_LOSS: event('报告丢失', 'Report a key lost', KEY_BORROWERS, '3.2.3.5'),
  FIND_KEY: event('丢失的钥匙找到', 'A lost key turns up', DESK, '3.2.3.5', '3.2.3.1'),
  CONCLUDE_INVESTIGATION: event('安管部调查结论', 'Security concludes', ['security-head'], '3.2.3.5'),
  TELL_OWNER: event('告知业主', 'Tell the owner', DESK, '3.2.3.5'),
  SECURE_LOCK: event('处理门锁', 'See to the lock', ['engineering-head', ...DESK], '3.2.3.5', '1.5.6'),
  SETTLE_LOSS: event('赔偿和处理', 'Settle compensation and discipline', KEY_SUPERIORS, '3.2.3.5', 'A36'),
  REPORT_BREACH: event(
    '发现违规',
    'Report a breach',
    [...KEY_BORROWERS, 'owner', 'agent', 'resident'],
    '3.2.3.6',
    '1.5.1',
  ),
  SETTLE_BREACH: event('处理违规', 'Deal with a breach', KEY_SUPERIORS, '3.2.3.6'),
  SETTLE_DAMAGE: event('处理损坏的钥匙', 'Deal with a damaged key', DESK, '1.5.4'),
  HAND_OVER: event('移交经办', 'Hand to another clerk', DESK, '1.5.6'),
  KEY_OVERDUE: event('钥匙当日未还', 'A key is not back today', SYSTEM, '3.2.2.3'),
  RECALL_OVERDUE: event('收回的钥匙未还', 'A recalled key is not back', SYSTEM, '3.2.3.3'),
};
