import { type Condition, definePolicy, type Rule } from '../core/define/policy.ts';
import { ruleFor, when } from '../core/define/rule.ts';
import { facts } from '../generated/facts/power-cut-notice.ts';

const rule =
  (verdict: string) =>
  (step: string, name: string, clause: string, all: readonly Condition[], zh: string, en: string): Rule =>
    ruleFor(verdict, name, clause, [when('step', 'equal', step), ...all], { zh, en });
const refused = rule('refused');

const tooLate = when('minutesToCut', 'lessThan', { fact: 'notice' });
const couldHaveBeen = when('minutesAtNews', 'greaterThanInclusive', { fact: 'notice' });
const shortNews = when('minutesAtNews', 'lessThan', { fact: 'notice' });

/** Both limits of ten minutes: late where the news left time for them, at once where it did not (4.5.4, A16). */
const timing = (step: string, name: string, what: { readonly zh: string; readonly en: string }): Rule[] => [
  rule('late')(
    step,
    `${name}-late`,
    '4.5.4',
    [tooLate, couldHaveBeen],
    `${what.zh}晚于停电前规定的时间，照做并记明原因`,
    `${what.en} later than laid down before the cut: do it all the same, and note why`,
  ),
  rule('at-once')(
    step,
    `${name}-at-short-notice`,
    'A16',
    [tooLate, shortNews],
    `得知时已不足规定的时间，${what.zh}马上进行`,
    `The news came too late for that: ${what.en} at once`,
  ),
];

/** What a foretold power cut asks for: everybody told, lifts parked, halls guarded, ten minutes before or at once (4.5.4, A16). */
export const powerCutNotice = definePolicy({
  id: 'power-cut-notice',
  title: { zh: '停电前的通知和准备', en: 'Notice and preparation before a power cut' },
  clauses: ['4.5.4'],
  facts,
  terms: { notice: 'power-cut-notice' },
  verdicts: [
    { id: 'refused', title: { zh: '不可以', en: 'Refused' }, negative: true },
    { id: 'late', title: { zh: '已晚', en: 'Late' }, negative: true },
    { id: 'at-once', title: { zh: '马上进行', en: 'At once' }, negative: false },
    { id: 'in-order', title: { zh: '可以', en: 'In order' }, negative: false },
  ],
  whenMissing: 'refused',
  rules: [
    refused(
      'news',
      'time-already-past',
      '4.5.4',
      [when('minutesToCut', 'lessThan', 0)],
      '预计停电的时刻已过：填以后的时刻；已经停电的，按停电处理',
      'The expected time is past: give a later one; if the power is gone, report that',
    ),
    rule('at-once')(
      'news',
      'less-than-the-notice',
      'A16',
      [tooLate],
      '离停电已不足规定的提前时间：通知客户、安管部和停梯都马上进行',
      'Less than the notice is left: tell customers and security and park the lifts at once',
    ),
    refused(
      'tell-customers',
      'customers-not-reached',
      '4.5.4',
      [when('phonedAll', 'notEqual', true), when('noticeIssued', 'notEqual', true)],
      '要么电话通知全部客户，要么发出通知，两样都还没有做到',
      'Either all customers are phoned or a notice goes out: neither is done yet',
    ),
    ...timing('tell-customers', 'customers-told', { zh: '通知客户', en: 'customers told' }),
    refused(
      'park-lifts',
      'lifts-not-on-ground',
      '4.5.4',
      [when('allOnGround', 'notEqual', true)],
      '还有电梯没有停在首层，须全部停到首层',
      'A lift is not on the ground floor yet: all of them go there',
    ),
    refused(
      'park-lifts',
      'somebody-in-a-lift',
      '4.5.4',
      [when('empty', 'notEqual', true)],
      '轿厢内还有人，先请其出来再停梯',
      'Somebody is in a lift: let him out first',
    ),
    rule('late')(
      'park-lifts',
      'parked-after-the-time',
      '4.5.4',
      [when('minutesToCut', 'lessThan', 0)],
      '预计停电时刻已过才停梯，照做并记明原因',
      'The lifts are parked after the expected time: do it all the same, and note why',
    ),
    refused(
      'guard-halls',
      'hall-without-a-guard',
      '4.5.4',
      [when('allHalls', 'notEqual', true)],
      '还有电梯厅没有秩序员，每个电梯厅都要有人',
      'A lift hall has no guard: every one has',
    ),
    refused(
      'guard-halls',
      'lifts-still-used',
      '4.5.4',
      [when('useStopped', 'notEqual', true)],
      '还没有阻止客人乘梯，须劝阻',
      'People still take the lifts: keep them out',
    ),
    ...timing('guard-halls', 'halls-guarded', { zh: '值守电梯厅', en: 'halls guarded' }),
  ],
});
