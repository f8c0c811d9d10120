import type { Bilingual } from '../../core/text.ts';

const say = (zh: string, en: string): Bilingual => ({ zh, en });

/** Wording of what a special request tells. */
export const messages: { readonly [id: string]: Bilingual } = {
  opinionAsked: say('有特殊申请，请签署意见', 'A special request: sign an opinion'),
  formComplete: say('工单已补写期限，请签署意见', 'The form has its term: sign an opinion'),
  formCorrected: say('工单已更正，请看新单', 'The form is corrected: look at the new one'),
  opinionFor: say('主管同意，请送工程部', 'The supervisor is in favour: send it to engineering'),
  opinionAgainst: say(
    '主管不同意，申请到此为止，理由由客服说明',
    'The supervisor is against it: it ends here, and the desk explains why',
  ),
  sent: say('特殊申请送来，请在工单期限内批复', 'A special request has come: answer within its term'),
  moreNeeded: say('工程部要求补充材料，请申请人补充', 'Engineering asks for more: the applicant supplies it'),
  supplied: say('申请人已补充，请继续办理', 'The applicant has supplied it: go on'),
  answered: say('工程部已批复', 'Engineering has answered'),
  resultReported: say('特殊申请的批复结果，请知悉', 'The result of a special request'),
  permitNeeded: say('批准的内容要施工，请同时办施工审批', 'It needs construction: start the permit as well'),
  permitStarted: say('施工审批已开始办', 'The construction permit has been started'),
  overdue: say(
    '工单期限已过仍未返回：查明原因，告知申请人，报主管',
    'Not back within its term: find the cause, tell the applicant, report it',
  ),
  stillOpen: say(
    '您的申请尚未批复，我们正在跟进',
    'Your request is not answered yet: we are following it up',
  ),
  expectedPassed: say('预计返回日已过，请继续跟进', 'The day expected is past: follow it up'),
  monthUnreturned: say(
    '申请满一个月未返回：查明原因，告知申请人，上报',
    'A request has been out for a month: find the cause, tell the applicant, report it',
  ),
  progressNoted: say('未返回的原因和进展已登记，请知悉', 'The cause and the progress are noted'),
  reviewed: say('满月未返回的申请已检查，继续跟进', 'A request out for a month is reviewed and followed up'),
  withdrawn: say('申请人已撤回，请停止办理', 'The applicant has withdrawn it: stop'),
  handedOver: say('已交给其他经办人', 'It is handed over to another clerk'),
};
