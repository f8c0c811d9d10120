import type { EventCard } from '../../core/define/procedure.ts';
import { KEY_BORROWERS } from '../../policies/parts/key-roles.ts';

const CLERKS = ['cs-assistant', 'cs-supervisor'];
const FRONT_DESK = ['receptionist', ...CLERKS];
const DESK = ['key-keeper', ...CLERKS];
const ENGINEERING = ['engineering-head', 'engineer'];
const REPAIRERS = [...ENGINEERING, 'lift-technician', ...CLERKS];
const OWNER = ['owner', 'agent'];
const SYSTEM = ['system'];

const event = (zh: string, en: string, by: readonly string[], ...clauses: readonly string[]): EventCard => ({
  title: { zh, en },
  by,
  clauses,
});

/** Who may do what on a repair visit, and by which clause. */
export const events: { readonly [type: string]: EventCard } = {
  OPEN: event('安排入户维修', 'A repair in the home', [...FRONT_DESK, 'key-keeper', ...ENGINEERING], '3.2.4'),
  ARRANGE_WITH_KEY: event('约定用钥匙入户', 'Arrange with the key', DESK, '3.2.1.2', '3.2.2.2'),
  ARRANGE_ATTENDED: event('约定业主到场或家中留人', 'Arrange with somebody there', FRONT_DESK, '3.2.1.3'),
  RESCHEDULE: event('改期', 'Put off', [...FRONT_DESK, ...OWNER], '3.2.1.3'),
  NOBODY_HOME: event('上门无人', 'Nobody at home', REPAIRERS, '3.2.1.3'),
  TAKE_KEY: event('领出钥匙同去', 'Take the key along', DESK, '3.2.4', '3.2.3.1', '3.2.3.2'),
  START: event('入户开工', 'Work begins', REPAIRERS, '3.2.4', '3.2.1.3'),
  REPAIR_DONE: event('维修完毕', 'The repair is done', REPAIRERS, '3.2.4'),
  START_INSPECTION: event('入户检查', 'Enter for the inspection', ENGINEERING, '3.2.4'),
  PASS_INSPECTION: event('检查合格', 'Pass the inspection', ENGINEERING, '3.2.4'),
  FAIL_INSPECTION: event('检查不合格，退回', 'Send it back', ENGINEERING, '3.2.4'),
  MANAGEMENT_CONFIRMS: event('物业公司确认', 'Management confirms', [...CLERKS, 'property-manager'], '3.2.4'),
  MANAGEMENT_REJECTS: event(
    '物业公司退回',
    'Management sends it back',
    [...CLERKS, 'property-manager'],
    '3.2.4',
  ),
  OWNER_CONFIRMS: event('业主确认', 'The owner confirms', [...OWNER, ...CLERKS], '3.2.1.2', '3.2.4'),
  OWNER_REJECTS: event('业主退回', 'The owner sends it back', [...OWNER, ...CLERKS], '3.2.1.2'),
  BREAK_OFF: event('中断，另约', 'Break off', REPAIRERS, '3.2.4', '3.2.2.3'),
  RETURN_KEY: event('收回钥匙', 'Take the key back', DESK, '3.2.4', '3.2.3.3', '3.2.2.3'),
  REPORT_KEY_LOSS: event('钥匙丢失', 'Report the key lost', KEY_BORROWERS, '3.2.3.5'),
  LOCK_UP: event('客服锁门', 'Lock up', DESK, '3.2.4'),
  WITHDRAW_CONSENT: event('业主撤回同意', 'Withdraw the consent', [...OWNER, ...DESK], '3.2.1.2'),
  WITHDRAW: event('取消维修', 'Call the repair off', [...OWNER, ...FRONT_DESK], '3.2.4'),
  HAND_OVER: event('移交经办', 'Hand to another clerk', [...FRONT_DESK, 'key-keeper'], '3.2.4'),
  APPOINTMENT_PASSED: event('约定时间已过', 'The appointment has passed', SYSTEM, '3.2.1.3'),
  CONSENT_EXPIRED: event('同意期间已满', 'The consent has run out', SYSTEM, '3.2.1.2'),
  KEY_OVERNIGHT: event('钥匙当日未收回', 'The key is not back today', SYSTEM, '3.2.2.3'),
  CONFIRMATION_OVERDUE: event('迟迟没有确认', 'No confirmation yet', SYSTEM, '3.2.1.2'),
};
