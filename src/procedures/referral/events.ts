import type { EventCard } from '../../core/define/procedure.ts';

const CLERKS = ['receptionist', 'cs-assistant', 'cs-supervisor'];
const SUPERIORS = ['cs-supervisor', 'duty-supervisor', 'property-manager'];
const DUTY = [...CLERKS, 'duty-supervisor', 'duty-leader'];
const DEPARTMENTS = [
  'engineering-head',
  'engineer',
  'security-head',
  'security-guard',
  'cleaning',
  'finance',
  'project-department',
  'developer',
  'cs-assistant',
];
const SYSTEM = ['system'];

const event = (zh: string, en: string, by: readonly string[], ...clauses: readonly string[]): EventCard => ({
  title: { zh, en },
  by,
  clauses,
});

/** Who may do what with a matter that is passed on, and by which clause. */
export const events: { readonly [type: string]: EventCard } = {
  OPEN: event(
    '报到接待处',
    'Report to reception',
    [...DUTY, 'building-keeper', 'key-keeper', 'archivist', 'control-room', ...DEPARTMENTS.slice(0, -1)],
    '2.4.1',
    'A42',
  ),
  REGISTER: event('登记转呈单', 'Register the slip', ['receptionist', 'cs-assistant'], '2.4.1'),
  RECLASSIFY: event('改变事务种类', 'Change its kind', DUTY, 'A24', '2.4.1'),
  ASSIGN: event('主管指派专人', 'Name a person', SUPERIORS, '2.4.2'),
  REASSIGN: event('改派', 'Name another person', SUPERIORS, '2.4.2', '2.4.5'),
  EXTEND: event('延长时限', 'Give more time', SUPERIORS, '2.4.5'),
  SIGN_FOR: event('部门签收', 'The department signs for it', DEPARTMENTS, '2.4.4'),
  DECLINE: event('部门退回，不属本部门', 'The department says it is not its matter', DEPARTMENTS, '5.1'),
  SUSPEND: event('暂停', 'Suspend', [...SUPERIORS, ...DEPARTMENTS], '2.4.5'),
  RESUME: event('恢复', 'Resume', [...SUPERIORS, ...DEPARTMENTS], '2.4.5'),
  RETURN_SLIP: event('签认返回', 'Return the slip signed', DEPARTMENTS, '2.4.4', '3.1.1.9', '5.5'),
  SLIP_LOST: event('转呈单遗失补开', 'The slip is lost and replaced', CLERKS, '2.4.4'),
  CHECK_SLIP: event('核对编号登记', 'Check the slip against the register', CLERKS, '2.4.4'),
  SEND_BACK: event('转呈单有误，退回', 'Send a faulty slip back', CLERKS, '2.4.4'),
  CALL_BACK: event('电话回访', 'Call back', CLERKS, '2.4.4'),
  TELL_PROGRESS: event('告知进展', 'Tell how it goes', DUTY, '2.4.5'),
  KEEPER_ON_SITE: event(
    '包干负责人到现场',
    'The building keeper is on site',
    ['building-keeper', ...CLERKS],
    '2.4.5',
  ),
  NOTE_CAUSE: event(
    '写明超时原因',
    'Note the cause of a delay',
    [...DUTY, ...DEPARTMENTS.slice(0, -1)],
    '2.4.5',
  ),
  HAND_OVER: event('移交', 'Hand over', DUTY, '2.4.1'),
  WITHDRAW: event('撤回', 'Withdraw', [...DUTY, 'owner', 'agent', 'resident'], '2.4.4'),
  CLOSE: event('结案', 'Close', CLERKS, '2.4.4', '2.4.5'),
  REGISTRATION_OVERDUE: event('登记时限已过', 'The time to register has passed', SYSTEM, '2.4.1'),
  TIME_OVERDUE: event('处理时限已过', 'The time of the slip has passed', SYSTEM, '2.4.5'),
  CALL_BACK_OVERDUE: event('回访时限已过', 'The time to call back has passed', SYSTEM, '2.4.4'),
  OUT_TOO_LONG: event('久未办结', 'Out too long', SYSTEM, '2.4.7'),
};
