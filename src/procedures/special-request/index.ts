import { defineProcedure } from '../../core/define/procedure.ts';
import { events as data } from '../../generated/events/special-request.ts';
import { createSpecialRequestMachine } from './machine.ts';
import { messages } from './messages.ts';

const CLERKS = ['receptionist', 'cs-assistant', 'cs-supervisor'];
const APPLICANTS = ['owner', 'agent', 'resident', 'renovation-company', 'outsider'];
const ENGINEERING = ['engineering-head', 'engineer'];

/** A special request: the supervisor's opinion, engineering's answer, the permit for what is to be built (2.2.2). */
export const specialRequest = defineProcedure({
  id: 'special-request',
  title: { zh: '特殊申请工单', en: 'Special request' },
  version: 1,
  clauses: ['2.2.2', '2.2.2.1', '2.2.2.2', '2.2.2.3', '2.2.2.4', '2.4.7', 'A27'],
  forms: ['special-request-form'],
  policies: ['special-request-progress', 'special-request-term'],
  documents: [],
  events: {
    OPEN: {
      title: { zh: '登记特殊申请', en: 'Record the request' },
      by: CLERKS,
      clauses: ['2.2.2.1', 'A27'],
    },
    COMPLETE_FORM: { title: { zh: '补写期限', en: 'Add the term' }, by: CLERKS, clauses: ['A27', '2.2.2.3'] },
    CORRECT_FORM: {
      title: { zh: '更正工单', en: 'Correct the form' },
      by: CLERKS,
      clauses: ['2.2.2.1', 'A27'],
    },
    GIVE_OPINION: {
      title: { zh: '主管签署意见', en: 'Sign an opinion' },
      by: ['cs-supervisor'],
      clauses: ['2.2.2.1', 'A27'],
    },
    TELL_APPLICANT: {
      title: { zh: '告知申请人理由', en: 'Tell the applicant why' },
      by: CLERKS,
      clauses: ['A27'],
    },
    SEND_TO_ENGINEERING: {
      title: { zh: '送工程部', en: 'Send to engineering' },
      by: CLERKS,
      clauses: ['2.2.2.1'],
    },
    ASK_FOR_MORE: { title: { zh: '要求补充', en: 'Ask for more' }, by: ENGINEERING, clauses: ['2.2.2.3'] },
    SUPPLY: {
      title: { zh: '已补充', en: 'Supplied' },
      by: [...CLERKS, ...APPLICANTS],
      clauses: ['2.2.2.3'],
    },
    ANSWER: { title: { zh: '工程部批复', en: 'Answer' }, by: ENGINEERING, clauses: ['2.2.2.2', '2.2.2.4'] },
    HAND_COPY: {
      title: { zh: '复印件交申报单位', en: 'Hand over the copy' },
      by: CLERKS,
      clauses: ['2.2.2.2'],
    },
    REPORT_RESULT: {
      title: { zh: '结果报主管', en: 'Report the result' },
      by: CLERKS,
      clauses: ['2.2.2.2'],
    },
    START_PERMIT: { title: { zh: '办施工审批', en: 'Start the permit' }, by: CLERKS, clauses: ['2.2.2.4'] },
    NOTE_PROGRESS: {
      title: { zh: '查原因、告进展', en: 'Note cause and progress' },
      by: CLERKS,
      clauses: ['2.2.2.3'],
    },
    REVIEW_UNRETURNED: { title: { zh: '月度检查', en: 'Monthly review' }, by: CLERKS, clauses: ['2.4.7'] },
    COMPLETE: { title: { zh: '办结', en: 'Complete' }, by: CLERKS, clauses: ['2.2.2.3', '2.2.2.4'] },
    WITHDRAW: {
      title: { zh: '申请人撤回', en: 'Withdraw' },
      by: [...CLERKS, ...APPLICANTS],
      clauses: ['2.2.2'],
    },
    HAND_OVER: { title: { zh: '交接', en: 'Hand over' }, by: CLERKS, clauses: ['2.2.2.3'] },
    ANSWER_OVERDUE: {
      title: { zh: '工单期限已过', en: 'The term is over' },
      by: ['system'],
      clauses: ['2.2.2.3'],
    },
    EXPECTED_PASSED: {
      title: { zh: '预计返回日已过', en: 'Expected day past' },
      by: ['system'],
      clauses: ['2.2.2.3'],
    },
    MONTH_UNRETURNED: {
      title: { zh: '满一个月未返回', en: 'Not back for a month' },
      by: ['system'],
      clauses: ['2.4.7', 'A5'],
    },
  },
  messages,
  data,
  machine: createSpecialRequestMachine,
});
