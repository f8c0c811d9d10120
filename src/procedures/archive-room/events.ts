import type { EventCard } from '../../core/define/procedure.ts';

const ARCHIVIST = ['archivist'];
const KEEPERS = ['archivist', 'cs-supervisor'];
const SUPERVISOR = ['cs-supervisor'];

/** Who may do what, in order of the course. */
export const events: { readonly [type: string]: EventCard } = {
  OPEN: { title: { zh: '开始半年记录', en: 'Begin a half-year' }, by: KEEPERS, clauses: ['3.3.1.4'] },
  RECORD_CLIMATE: {
    title: { zh: '测记温湿度', en: 'Read the climate' },
    by: ARCHIVIST,
    clauses: ['3.3.1.7', 'A15'],
  },
  TAKE_MEASURE: {
    title: { zh: '调节温湿度', en: 'Act on the climate' },
    by: ARCHIVIST,
    clauses: ['3.3.1.7'],
  },
  READING_OVERDUE: {
    title: { zh: '温湿度没有测记', en: 'The climate was not read' },
    by: ['system'],
    clauses: ['3.3.1.7'],
  },
  CLIMATE_MEASURE_OVERDUE: {
    title: { zh: '温湿度超限没有采取措施', en: 'Nothing was done about the climate' },
    by: ['system'],
    clauses: ['3.3.1.7'],
  },
  CHECK_ROOM: {
    title: { zh: '检查库房', en: 'Check the room' },
    by: ARCHIVIST,
    clauses: ['3.3.1.3', '3.3.1.7', 'A47'],
  },
  PROTECT: {
    title: { zh: '采取防护措施', en: 'Protect the room' },
    by: ARCHIVIST,
    clauses: ['3.3.1.3', '3.3.1.7'],
  },
  CHECK_OVERDUE: {
    title: { zh: '库房没有按期检查', en: 'The room was not checked in time' },
    by: ['system'],
    clauses: ['3.3.1.3'],
  },
  PROTECT_OVERDUE: {
    title: { zh: '库房问题没有处理', en: 'Nothing was done about the room' },
    by: ['system'],
    clauses: ['3.3.1.7'],
  },
  ENTER: { title: { zh: '进入档案室', en: 'Enter the room' }, by: ARCHIVIST, clauses: ['3.3.1.6'] },
  LEAVE: { title: { zh: '离开档案室', en: 'Leave the room' }, by: ARCHIVIST, clauses: ['3.3.1.6'] },
  TURN_AWAY: { title: { zh: '拒绝进入', en: 'Turn somebody away' }, by: ARCHIVIST, clauses: ['3.3.1.6'] },
  VISITOR_OVERDUE: {
    title: { zh: '有人当天没有登记离开', en: 'Somebody was not checked out on the day' },
    by: ['system'],
    clauses: ['3.3.1.6'],
  },
  START_AUDIT: {
    title: { zh: '开始半年清点', en: 'Begin the half-yearly check' },
    by: KEEPERS,
    clauses: ['3.3.1.4'],
  },
  FIND: { title: { zh: '登记发现的问题', en: 'Enter a finding' }, by: KEEPERS, clauses: ['3.3.1.4'] },
  SETTLE: { title: { zh: '更正问题', en: 'Put a finding right' }, by: KEEPERS, clauses: ['3.3.1.4'] },
  REPORT_MISSING: {
    title: { zh: '报告找不到的案卷', en: 'Report a file that cannot be found' },
    by: KEEPERS,
    clauses: ['3.3.3.5'],
  },
  FINISH_AUDIT: { title: { zh: '清点完毕', en: 'End the check' }, by: KEEPERS, clauses: ['3.3.1.4', 'A25'] },
  REOPEN_AUDIT: { title: { zh: '重新清点', en: 'Check again' }, by: SUPERVISOR, clauses: ['3.3.1.4'] },
  AUDIT_OVERDUE: {
    title: { zh: '半年没有清点', en: 'The half-yearly check is overdue' },
    by: ['system'],
    clauses: ['3.3.1.4'],
  },
  ANNOUNCE_CHANGE: {
    title: { zh: '档案人员调动', en: 'The archivist changes' },
    by: SUPERVISOR,
    clauses: ['3.3.1.8'],
  },
  CHECK_HOLDINGS: {
    title: { zh: '清查所管案卷', en: 'Check the files in hand' },
    by: KEEPERS,
    clauses: ['3.3.1.8'],
  },
  SIGN_HANDOVER: { title: { zh: '交接签字', en: 'Sign the handover' }, by: SUPERVISOR, clauses: ['3.3.1.8'] },
  CANCEL_CHANGE: {
    title: { zh: '取消调动', en: 'The change is called off' },
    by: SUPERVISOR,
    clauses: ['3.3.1.8'],
  },
  HANDOVER_OVERDUE: {
    title: { zh: '交接逾期', en: 'The handover is overdue' },
    by: ['system'],
    clauses: ['3.3.1.8'],
  },
  ASSESS: {
    title: { zh: '考核档案工作', en: 'Assess the work' },
    by: ['cs-supervisor', 'property-manager'],
    clauses: [
      '3.3.4',
      '3.3.4.1',
      '3.3.4.2',
      '3.3.4.3',
      '3.3.4.4',
      '3.3.4.5',
      '3.3.4.6',
      '3.3.4.7',
      '3.3.4.8',
      '3.3.4.9',
    ],
  },
  CLOSE_PERIOD: { title: { zh: '半年结束', en: 'Close the half-year' }, by: KEEPERS, clauses: ['3.3.1.4'] },
};
