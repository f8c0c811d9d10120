import type { Bilingual } from '../../core/text.ts';

/** What roles are told in a power cut. */
export const messages: { readonly [id: string]: Bilingual } = {
  cutForetold: {
    zh: '即将停电：工程部请安排电梯工，安管部准备值守电梯厅，时间见个案',
    en: 'The power will be cut: engineering arranges a lift technician, security gets ready for the lift halls; time in the case',
  },
  engineeringOverdue: {
    zh: '工程部尚未联系上，或尚未安排电梯工，请马上处理',
    en: 'Engineering has not been told or has arranged nobody: see to it at once',
  },
  customersOverdue: {
    zh: '停电前应通知的客户还没有通知，请马上电话通知或发出通知',
    en: 'The customers have not been told of the cut: phone them or issue a notice at once',
  },
  securityOverdue: { zh: '安管部还没有通知，请马上通知', en: 'Security has not been told: tell it at once' },
  hallsOverdue: {
    zh: '电梯厅还没有人值守，请马上派人',
    en: 'The lift halls are not guarded: send guards at once',
  },
  goToHalls: {
    zh: '请到各电梯厅值守，劝阻客人乘梯',
    en: 'Go to the lift halls and keep people out of the lifts',
  },
  liftsNotParked: {
    zh: '停电时刻已到，电梯还没有停在首层',
    en: 'The time has come and the lifts are not parked on the ground floor',
  },
  cutExpected: {
    zh: '预计停电时刻已到，请确认是否停电；改期或取消的请登记',
    en: 'The expected time has come: say whether the power is gone, or record a new time or that it is off',
  },
  calledOff: {
    zh: '停电取消：电梯恢复运行，电梯厅撤岗，请告知客户',
    en: 'The cut is called off: lifts run again, guards leave the halls, customers are told',
  },
  powerLost: {
    zh: '停电了：启用紧急照明，派人到电梯和出入口，防人生事，查看电梯有无困人',
    en: 'The power is gone: emergency lighting on, staff to lifts and entrances, guard against disorder, look into the lifts',
  },
  lightingOverdue: { zh: '紧急照明还没有启用，请处理', en: 'The emergency lighting is not on: see to it' },
  lightingFailed: {
    zh: '紧急照明有处不亮，请处理，并派人到该处',
    en: 'Emergency lighting has failed: repair it, and send somebody there',
  },
  keepOrder: {
    zh: '停电期间请维持秩序，防人趁乱生事',
    en: 'Keep order during the cut, and see that nobody exploits it',
  },
  postsOverdue: {
    zh: '主要电梯和出入口还没有人，请派人',
    en: 'Nobody stands at the main lifts and entrances: send staff',
  },
  trapped: { zh: '停电时有人困在电梯里，请立即解救', en: 'Somebody is trapped in a lift: free them at once' },
  causeFound: {
    zh: '停电原因已查，见个案，请向客户解释',
    en: 'The cause is known, see the case: explain it',
  },
  explanationOverdue: {
    zh: '还没有向客户解释停电情况，请解释和疏导',
    en: 'The customers have had no explanation: give one, and guide them',
  },
  powerBack: {
    zh: '已来电：电梯逐台检查合格后再使用',
    en: 'The power is back: check every lift before it is used',
  },
  liftsInUse: { zh: '电梯已检查合格，恢复使用', en: 'The lifts are checked and in use again' },
  closed: { zh: '停电处理已办结，请审阅报告', en: 'The power cut is closed: read the report' },
  handedOver: { zh: '个案已换人经办', en: 'The case has been handed to another clerk' },
};
