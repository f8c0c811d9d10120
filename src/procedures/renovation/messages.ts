import type { Bilingual } from '../../core/text.ts';

const said = (zh: string, en: string): Bilingual => ({ zh, en });

/** What a renovation tells people. */
export const messages: { readonly [id: string]: Bilingual } = {
  whatToBring: said(
    '有人要求装修：业主本人带证件、权属证明、图纸和方案；代办另带业主亲笔委托书、业主身份证复印件和本人证件',
    "Somebody asks to renovate: the owner brings ID, proof of title, drawings and plan; an agent also the owner's handwritten power of attorney, a copy of the owner's ID card and his own ID",
  ),
  rejected: said('装修申请不准，理由已记录', 'The application is rejected; the reason is on record'),
  withdrawn: said('装修申请已撤回，停止办理', 'The application is withdrawn: stop'),
  feesGoBack: said(
    '申请终止，已收的押金须结算退还，请收回已办的出入证',
    'The application has ended: settle and pay back the deposits, and collect passes that were made',
  ),
  explainWorks: said(
    '有装修申请：请向双方讲解注意事项和要求，并审图',
    'A renovation: explain precautions and requirements to both sides, and review the drawings',
  ),
  explainSafety: said(
    '有装修申请：请讲解安全、防火和动火，并签订申请书和责任书',
    'A renovation: explain safety, fire prevention and hot work, and sign application and pledge',
  ),
  takePayments: said(
    '有装修申请：请收取保证金、营业执照复印件和出入证费用（业主自装不收前两项），并说明退款手续',
    'A renovation: take deposit and licence copy (neither from an owner doing his own work) and the passes, and explain refunds',
  ),
  planForbidden: said(
    '方案里有禁止的施工或不能由此人承担的施工，不能批准，请改动方案或更换施工单位',
    'The plan has works that are forbidden, or not for whoever is to do them: change the plan or the contractor',
  ),
  approvalRevoked: said(
    '一项批准文件已撤销或不实，须重新取得',
    'An approval was revoked or proved wrong: another is needed',
  ),
  reviewAgain: said('方案已改动，请重新审图', 'The plan was changed: review it again'),
  contractorChanged: said(
    '施工单位已更换，请重新讲解、签署、收件',
    'The contractor was changed: explain, sign and collect anew',
  ),
  contractorLeaves: said(
    '施工单位退出：请就已做部分验收、收证、结算；新单位另立个案申请',
    'The contractor leaves: inspect what was done, collect and settle; the new one applies in a case of its own',
  ),
  paperWrong: said('发现材料不实或失效，须先换正', 'A paper proved wrong or void: it must be replaced first'),
  permitIssued: said(
    '装修许可证已发，请按期检查',
    'The permit is issued: inspect the works at the set intervals',
  ),
  violationFound: said(
    '检查发现违规，请按通知要求整改',
    'A violation was found: put it right as the notice says',
  ),
  violationReported: said('装修现场发现违规，请跟进', 'A violation was found on site: follow it up'),
  stopped: said(
    '装修已责令停工，复查合格后方可复工',
    'The works are stopped until a re-inspection is passed',
  ),
  reinspect: said('违规已报整改，请复查', 'A violation is said to be rectified: inspect again'),
  sentBack: said('复查不合格，已定新期限', 'The re-inspection was not passed; a new term is set'),
  reported: said('违规已报告主管部门', 'The violation has been reported to the authority'),
  rectificationOverdue: said(
    '整改期限已过：请到现场，必要时责令停工并报告主管部门',
    'The term has passed: go on site, stop the works where needed, and report to the authority',
  ),
  resumed: said('同意继续施工', 'The works may go on'),
  permitSuspended: said(
    '许可依据的材料不实或失效，许可证暂停，停止施工',
    'A paper that the permit rests on is wrong: the permit is suspended and the works stop',
  ),
  restoredButStopped: said(
    '许可证已恢复，但停工令仍有效',
    'The permit is restored, but the stop order still holds',
  ),
  permitRevoked: said(
    '许可证已撤销：停止施工，撤离现场，交图、验收、结算',
    'The permit is revoked: stop, leave the site, hand in the drawing, be inspected and settle',
  ),
  stoppedForGood: said('装修中途停止，请就已做部分验收', 'The renovation ends early: inspect what was done'),
  changeAsked: said(
    '申请改动施工范围，批准前该部分不得施工',
    'A changed scope is asked for; that part waits for approval',
  ),
  changeApproved: said('改动已批准', 'The change is approved'),
  changeRefused: said('改动不准，按原批准范围施工', 'The change is refused: keep to what was approved'),
  periodOverrun: said(
    '许可证期间已满，未完工的须停工办理延期',
    'The period of the permit is over: unfinished works stop until it is extended',
  ),
  inspectionOverdue: said(
    '装修现场已到检查时间，请到场检查',
    'An inspection of the works is due: go and see',
  ),
  fire: said('装修现场起火，按火警处理', 'Fire on a renovation site: act as for a fire'),
  hotWorkApplied: said('补办了动火申请，请审批', 'Hot work has been applied for: consider it'),
  hotWorkPermitted: said(
    '装修动火已许可，请留意并巡查',
    'Hot work is permitted on a renovation site: keep an eye on it',
  ),
  hotWorkOverrun: said('许可的动火时间已到，请立即停止', 'The time for the hot work is over: stop at once'),
  fireWatchOverdue: said('余火复查时间已过，请立即到场复查', 'The check for embers is overdue: go at once'),
  embersFound: said('发现余火，已重新看守，请到场', 'Embers were found; the watch begins again: go there'),
  overnightApplied: said('补办了留宿担保，请审批', 'An overnight stay has been applied for: consider it'),
  overnightPermitted: said('装修现场许可留宿，请登记巡查', 'People may stay overnight: enter it and look in'),
  overnightOver: said('留宿期间已满，请清场', 'The overnight stay is over: see that people leave'),
  overnightEnded: said('留宿已结束或撤销', 'The overnight stay has ended or is called off'),
  passLost: said('出入证已挂失作废，请拦查', 'A pass is lost and void: stop whoever shows it'),
  deducted: said(
    '已决定一项扣减，有异议请及时提出',
    'A deduction has been set: object in time if you disagree',
  ),
  deductionWithdrawn: said('一项扣减已撤销', 'A deduction has been withdrawn'),
  inspectFinally: said('已报竣工，请验收', 'The works are reported done: inspect them'),
  finalPassed: said(
    '竣工验收合格，请收回许可证和出入证，办理结算退款',
    'The final inspection is passed: collect permit and passes, settle and pay back',
  ),
  finalFaults: said('验收有不合格项，请按期整改', 'The inspection found faults: put them right in time'),
  finalOverdue: said(
    '验收整改期限已过，请跟进',
    'The term after the final inspection has passed: follow it up',
  ),
  settled: said('结算单已出，请凭收据领取退款', 'The statement is ready: collect refunds with the receipts'),
  claimApart: said(
    '扣减超过保证金，超出部分另行索赔，不与出入证押金相抵',
    'Deductions go beyond the deposit: the rest is claimed apart, never taken from the deposits for passes',
  ),
  closed: said('装修已办结，档案请归档', 'The renovation is closed: file it'),
  handedOver: said('装修个案已移交他人办理', 'The case has been handed to another clerk'),
};
