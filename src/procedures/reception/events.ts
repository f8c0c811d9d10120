import type { EventCard } from '../../core/define/procedure.ts';

const DESK = ['receptionist', 'cs-assistant', 'cs-supervisor'];
const NIGHT = [...DESK, 'duty-supervisor', 'control-room'];
const SUPERIORS = ['cs-supervisor', 'duty-supervisor', 'property-manager'];
const SYSTEM = ['system'];

const event = (zh: string, en: string, by: readonly string[], ...clauses: readonly string[]): EventCard => ({
  title: { zh, en },
  by,
  clauses,
});

/** Who may do what at the desk, and by which clause. */
export const events: { readonly [type: string]: EventCard } = {
  OPEN: event(
    '客户来电、来信或来访',
    'A customer calls, writes or comes',
    NIGHT,
    '2.1.1',
    '1.2.2',
    '1.2.3',
    '2.1.1.1',
    '2.1.1.2',
    '2.1.1.6',
  ),
  RETURN_CALL: event('回拨未接来电', 'Return a missed call', NIGHT, '1.2.3'),
  CLASSIFY: event('分清事项', 'Say what it is', NIGHT, '2.1.1', '2.1.1.4', '2.1.1.5', '2.4.1'),
  RECLASSIFY: event('改变事项类别', 'Put it under another kind', NIGHT, 'A24'),
  ANSWER: event('解答', 'Answer', NIGHT, '2.1.1.3', '2.1.1.7', '1.2.2', '1.2.5', '5.2'),
  ASK_SUPERIOR: event('请示上级', 'Ask a superior', NIGHT, '2.1.1.3', '2.1.1.12'),
  SUPERIOR_ANSWERS: event('上级答复', 'The superior answers', SUPERIORS, '2.1.1.3'),
  GRANT: event('办理要求', 'Meet the request', NIGHT, '2.1.1.4', '5.1'),
  DECLINE: event('婉言谢绝', 'Decline politely', NIGHT, '2.1.1.4', '1.2.4', '1.2.5'),
  LOG_UNSOLVED: event('登记未解决的事项', 'Log what is not solved', NIGHT, '2.1.1.8', '1.2.4'),
  URGE_DEPARTMENT: event('督促部门', 'Press a department', NIGHT, '2.1.1.8'),
  TELL_PROGRESS: event('告知进展', 'Tell the customer how it goes', NIGHT, '2.1.1.8'),
  SOLVE: event('已解决', 'It is solved', NIGHT, '2.1.1.8'),
  ASK_CONTENT: event('询问客户是否满意', 'Ask whether the customer is content', NIGHT, '2.1.1.8'),
  ANOTHER_MATTER: event('客户另有事项', 'The customer has another matter', NIGHT, '1.2.2'),
  HAND_OVER: event('移交', 'Hand over', NIGHT, '2.1.1.8'),
  LEAVE: event(
    '客户自行离开或撤回',
    'The customer leaves or withdraws',
    [...NIGHT, 'owner', 'resident'],
    '2.1.1',
  ),
  CLOSE: event('结束接待', 'End', NIGHT, '1.2.2', '2.1.1.8'),
  ANSWER_OVERDUE: event('答复时限已过', 'The time to answer has passed', SYSTEM, '5.1'),
  PROGRESS_OVERDUE: event('该告知进展了', 'News are due', SYSTEM, '2.1.1.8'),
};
