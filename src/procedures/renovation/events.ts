import type { EventCard } from '../../core/define/procedure.ts';

const CLERKS = ['cs-assistant', 'cs-supervisor'];
const FRONT_DESK = ['receptionist', ...CLERKS];
const CUSTOMER = ['owner', 'agent', 'resident'];
const SITE = ['renovation-company', ...CUSTOMER];
const ENGINEERING = ['engineering-head'];
const SECURITY = ['security-head'];
const HEADS = [...ENGINEERING, ...SECURITY];
const INSPECTORS = [...HEADS, 'engineer', 'security-guard', 'building-keeper', ...CLERKS];
const FINANCE = ['finance'];
const SYSTEM = ['system'];
const LAW = '住宅室内装饰装修管理办法';

const event = (zh: string, en: string, by: readonly string[], ...clauses: readonly string[]): EventCard => ({
  title: { zh, en },
  by,
  clauses,
});

/** Who may do what in a renovation, and by which clause. */
export const events: { readonly [type: string]: EventCard } = {
  OPEN: event('来人要求装修', 'Somebody asks to renovate', [...CUSTOMER, ...FRONT_DESK], '2.6.1'),
  APPLY: event('提出装修申请，验件', 'Apply, papers checked', CLERKS, '2.6.1'),
  OFFER_POWER_OF_ATTORNEY: event(
    '发给业主空白委托书',
    'Send the owner a blank power of attorney',
    FRONT_DESK,
    '2.6.1',
  ),
  REJECT_APPLICATION: event(
    '不准装修',
    'Reject the application',
    ['cs-supervisor', 'property-manager', ...ENGINEERING],
    '2.6.4',
  ),
  WITHDRAW: event('撤回申请或停止装修', 'Withdraw, or stop', [...CUSTOMER, ...CLERKS], '2.6.1', '2.6.6'),
  HAND_OUT_PAPERS: event('发放十二种文件', 'Hand out the twelve papers', CLERKS, '2.6.2'),
  SIGN_PAPERS: event('收回填签的文件', 'The signed papers come back', CLERKS, '2.6.3', 'A31'),
  EXPLAIN_WORKS: event('工程部讲解', 'Engineering explains', ENGINEERING, '2.6.4'),
  REVIEW_DRAWINGS: event('审图', 'Review the drawings', ENGINEERING, '2.6.4'),
  RECORD_APPROVAL: event('登记批准文件', 'Record an approval', [...ENGINEERING, ...CLERKS], '2.6.4'),
  REVOKE_APPROVAL: event(
    '批准文件撤销或不实',
    'An approval is revoked or wrong',
    [...HEADS, ...CLERKS],
    '2.6.4',
  ),
  ENGINEERING_SIGNS: event('工程部主管签署', 'The head of engineering signs', ENGINEERING, '2.6.4'),
  CHANGE_PLAN: event('改动方案', 'Change the plan', [...SITE, ...CLERKS], '2.6.4'),
  EXPLAIN_SAFETY: event('安管部讲解', 'Security explains', SECURITY, '2.6.5'),
  SECURITY_SIGNS: event('安管部主管签订申请书和责任书', 'Security signs', SECURITY, '2.6.5'),
  EXPLAIN_REFUNDS: event('说明退款手续', 'Explain refunds', [...FINANCE, ...CLERKS], '2.6.3'),
  TAKE_DEPOSIT: event('收施工人员管理保证金', 'Take the deposit', FINANCE, '2.6.3', 'A9'),
  FILE_LICENCE: event('收营业执照复印件', 'Keep a copy of the licence', FINANCE, '2.6.3'),
  PAY_PASS: event('交出入证费用并办证', 'Pay for a pass', FINANCE, '2.6.3'),
  FINANCE_CLEARS: event('财务确认交齐', 'Finance confirms', FINANCE, '2.6.6'),
  FIND_PAPER_WRONG: event('发现材料不实或失效', 'A paper proves wrong', INSPECTORS, '2.6.6'),
  REPLACE_PAPER: event('换正材料', 'The paper is replaced', CLERKS, '2.6.6'),
  CHANGE_CONTRACTOR: event('更换施工单位', 'Change the contractor', [...CUSTOMER, ...CLERKS], '2.6.3'),
  ISSUE_PERMIT: event('发装修许可证', 'Issue the permit', CLERKS, '2.6.6'),
  INSPECT: event('现场检查，未见违规', 'Inspect: in order', INSPECTORS, '3.1.1.7', '2.6.6'),
  FIND_VIOLATION: event('检查发现违规', 'Inspect: a violation', INSPECTORS, '3.1.1.7', '2.6.6'),
  STOP_WORKS: event('责令停工', 'Order the works to stop', HEADS, '2.6.6', `${LAW} 17`),
  RECTIFY: event('报告已整改', 'It is rectified', [...SITE, ...INSPECTORS], '2.6.6'),
  REINSPECT_PASSED: event('复查合格', 'Re-inspection passed', INSPECTORS, '3.1.1.7'),
  REINSPECT_FAILED: event('复查不合格，再定期限', 'Re-inspection failed', INSPECTORS, '3.1.1.7'),
  REPORT_TO_AUTHORITY: event(
    '报告主管部门',
    'Report to the authority',
    ['property-manager', 'cs-supervisor', ...HEADS],
    `${LAW} 17`,
  ),
  RECTIFICATION_OVERDUE: event('整改逾期', 'A rectification is overdue', SYSTEM, '2.6.6'),
  RESUME_WORKS: event('同意复工', 'Let the works go on', HEADS, '2.6.6'),
  RESTORE_PERMIT: event('恢复许可证', 'Restore the permit', ['cs-supervisor'], '2.6.6'),
  REVOKE_PERMIT: event('撤销许可证', 'Revoke the permit', ['cs-supervisor', 'property-manager'], '2.6.6'),
  ASK_CHANGE: event('申请改动施工范围', 'Ask for a changed scope', [...SITE, ...CLERKS], '2.6.4'),
  APPROVE_CHANGE: event('批准改动', 'Approve the change', ENGINEERING, '2.6.4'),
  REFUSE_CHANGE: event('不准改动', 'Refuse the change', ENGINEERING, '2.6.4'),
  EXTEND_PERIOD: event('延期', 'Extend the period', CLERKS, '2.6.6'),
  PERIOD_OVERRUN: event('施工期间已满', 'The period is over', SYSTEM, '2.6.6'),
  INSPECTION_OVERDUE: event('现场检查逾期', 'An inspection is overdue', SYSTEM, '3.1.1.7'),
  APPLY_HOT_WORK: event(
    '补办动火申请',
    'Apply for hot work later',
    [...SITE, ...CLERKS, ...SECURITY],
    'A31',
    '2.6.5',
  ),
  PERMIT_HOT_WORK: event('许可一次动火', 'Permit a job of hot work', SECURITY, '2.6.5'),
  CANCEL_HOT_WORK: event('取消动火', 'Cancel the hot work', [...SITE, ...SECURITY, ...CLERKS], '2.6.5'),
  START_HOT_WORK: event(
    '开始动火',
    'The hot work begins',
    ['renovation-company', 'construction-worker', 'owner', 'security-guard', ...SECURITY],
    '2.6.5',
  ),
  END_HOT_WORK: event(
    '动火结束',
    'The hot work ends',
    ['renovation-company', 'construction-worker', 'owner', 'security-guard', ...SECURITY],
    '2.6.5',
  ),
  HOT_WORK_OVERRUN: event('动火许可时间已到', 'The time for hot work is over', SYSTEM, '2.6.5'),
  CHECK_EMBERS: event('余火复查', 'Check for embers', ['security-guard', ...SECURITY], '2.6.5'),
  FIRE_WATCH_OVERDUE: event('余火复查逾期', 'The check for embers is overdue', SYSTEM, '2.6.5'),
  REPORT_FIRE: event(
    '起火',
    'Fire',
    ['construction-worker', 'control-room', 'receptionist', ...SITE, ...INSPECTORS],
    '2.6.5',
  ),
  APPLY_OVERNIGHT: event(
    '补办留宿担保',
    'Hand in the overnight guarantee later',
    [...SITE, ...CLERKS, ...SECURITY],
    'A31',
    '2.6.2',
  ),
  PERMIT_OVERNIGHT: event('许可留宿', 'Permit the overnight stay', SECURITY, '2.6.2'),
  END_OVERNIGHT: event('留宿结束或撤销', 'The stay ends', [...SITE, ...SECURITY, ...CLERKS], '2.6.2'),
  OVERNIGHT_ENDED: event('留宿期间已满', 'The stay is over', SYSTEM, '2.6.2'),
  REPORT_LOST_PASS: event(
    '出入证挂失',
    'A pass is lost',
    ['construction-worker', ...SITE, ...CLERKS, ...SECURITY],
    '2.6.3',
  ),
  RETURN_PASS: event('收回出入证', 'A pass comes back', [...CLERKS, ...SECURITY, ...FINANCE], '2.6.6'),
  DEDUCT: event('决定扣减', 'Set a deduction', HEADS, '2.6.6', 'A30'),
  WITHDRAW_DEDUCTION: event('撤销扣减', 'Withdraw a deduction', HEADS, '2.6.6', 'A30'),
  REPORT_COMPLETION: event(
    '报竣工并交竣工图',
    'Report completion, with the as-built drawing',
    [...SITE, ...CLERKS],
    '2.6.6',
  ),
  FINAL_INSPECTION: event('竣工验收', 'Final inspection', ENGINEERING, '2.6.6', `${LAW} 30`),
  FINAL_RECTIFIED: event('验收问题已整改', 'The faults are rectified', [...SITE, ...INSPECTORS], '2.6.6'),
  FINAL_RECTIFICATION_OVERDUE: event('验收整改逾期', 'Rectification is overdue', SYSTEM, '2.6.6'),
  COLLECT_PERMIT: event('收回许可证', 'Collect the permit', CLERKS, '2.6.6'),
  SETTLE: event('结算', 'Settle', FINANCE, '2.6.6', 'A30'),
  REOPEN_SETTLEMENT: event('重开结算', 'Reopen the settlement', [...FINANCE, 'cs-supervisor'], '2.6.6'),
  REFUND: event('退款', 'Pay back', FINANCE, '2.6.6', 'A10', 'A30'),
  FILE_CASE: event('整理归档', 'File the case', [...CLERKS, 'archivist'], '2.6.6'),
  HAND_OVER: event('移交他人办理', 'Hand the case over', CLERKS, '2.6.6'),
};
