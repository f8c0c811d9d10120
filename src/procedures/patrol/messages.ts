import type { Bilingual } from '../../core/text.ts';

/** What a patrol tells people. */
export const messages: { readonly [id: string]: Bilingual } = {
  planned: { zh: '已安排巡楼，请带好对讲机并准备出发', en: 'A patrol is planned: have your radio ready' },
  reassigned: { zh: '巡楼已换人', en: 'Another person patrols' },
  started: { zh: '巡楼已出发，对讲可随时联系', en: 'The patrol has set out and can be reached by radio' },
  startOverdue: {
    zh: '计划时间已过，巡楼没有出发',
    en: 'The planned time has passed and the patrol has not set out',
  },
  cancelled: { zh: '本次巡楼取消，请安排补巡', en: 'The patrol does not take place: plan another' },
  calledAway: {
    zh: '巡查人已被调走，巡楼暂停',
    en: 'The patroller is called to duty: the patrol stands still',
  },
  resumed: { zh: '巡楼已恢复', en: 'The patrol goes on' },
  endOverdue: {
    zh: '巡楼过了计划时间还没有结束，请用对讲联系',
    en: 'The patrol is past its planned end: call by radio',
  },
  endedEarly: {
    zh: '巡楼提前结束，未查的楼请安排补巡',
    en: 'The patrol ended early: plan another for what was left out',
  },
  roundOver: { zh: '巡楼结束，请看当日总结', en: 'The round is over: see the daily summary' },
  findingRecorded: {
    zh: '您负责的楼有问题，请跟进',
    en: 'There is a finding in a building of yours: follow it up',
  },
  passedOn: { zh: '巡楼问题须转呈部门，请指定人办理', en: 'A finding is passed on: name a person for it' },
  repairOrdered: { zh: '巡楼发现须维修，请办理', en: 'A patrol has found something to repair' },
  siteNotified: {
    zh: '巡楼发现装修违规，请按通知整改',
    en: 'A breach at a renovation site: put it right as the notice says',
  },
  unpermittedWorks: {
    zh: '巡楼发现未办许可的装修，请制止并要求补办',
    en: 'Works without a permit: stop them and have the owner apply',
  },
  reportedToLeader: {
    zh: '巡楼问题现场解决不了，请领导定夺',
    en: 'A finding cannot be solved on the spot: please decide',
  },
  emergency: {
    zh: '巡楼发现突发事件，已按应急程序启动',
    en: 'A patrol has found an emergency: its procedure is open',
  },
  findingReopened: {
    zh: '问题没有真正解决，已重新打开',
    en: 'A finding was not really solved: it is open again',
  },
  findingOverdue: {
    zh: '问题到期没有结果，请到现场并跟踪落实',
    en: 'A finding has no result in time: go there and follow it up',
  },
  sheetIn: { zh: '巡楼检查表已交，请审核', en: 'The patrol sheet is in: look it through' },
  sheetReturned: { zh: '检查表退回，请补正', en: 'The sheet is sent back: put it right' },
  sheetOverdue: { zh: '当日检查表还没有交', en: "Today's patrol sheet is not in" },
  summaryOverdue: { zh: '当日巡楼还没有列入日总结', en: "Today's patrol is not in the daily summary" },
  weekPassed: {
    zh: '巡楼问题已满一周未结，请列入个人和部门周总结',
    en: 'Open for a week: put it into the weekly summaries',
  },
  monthPassed: {
    zh: '巡楼问题已满一个月未结，请列入月总结',
    en: 'Open for a month: put it into the monthly summaries',
  },
  reportUp: { zh: '巡视报告已呈，请阅', en: 'A patrol report is handed up' },
  closed: {
    zh: '本次巡楼已结案，请列入个人周、月总结',
    en: 'The patrol is closed: count it in the weekly and monthly summaries',
  },
  handedOver: { zh: '本案已移交另一经办人', en: 'The case is handed to another clerk' },
};
