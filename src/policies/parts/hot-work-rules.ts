import type { Condition, Rule } from '../../core/define/policy.ts';
import { ruleFor, when } from '../../core/define/rule.ts';

const refused = (name: string, clause: string, all: readonly Condition[], zh: string, en: string): Rule =>
  ruleFor('refused', name, clause, all, { zh, en });
const hot = when('step', 'equal', 'hot-work');
const must = (name: string, clause: string, fact: string, zh: string, en: string): Rule =>
  refused(name, clause, [hot, when(fact, 'notEqual', true)], zh, en);
const mustNot = (name: string, fact: string, zh: string, en: string): Rule =>
  refused(name, '2.6.5', [hot, when(fact, 'notEqual', false)], zh, en);

/** Whether a job of hot work is permitted, begun, and its place left (2.6.5, A31; 消防法 21; 住宅室内装饰装修管理办法 11). */
export const hotWorkRules: readonly Rule[] = [
  refused(
    'hot-work-not-applied-for',
    'A31',
    [when('step', 'in', ['hot-work', 'hot-work-start']), when('hotWork', 'notEqual', 'applied')],
    '没有签好的动火申请表，不得动火，请先补办申请',
    'There is no signed application for hot work: none is allowed before it',
  ),
  must(
    'welder-without-certificate',
    '消防法 21',
    'certificateShown',
    '动火作业人没有操作证，须换持证人员',
    'The worker has no certificate for hot work: one who has must do it',
  ),
  refused(
    'welder-certificate-expired',
    '消防法 21',
    [hot, when('certificateShown', 'equal', true), when('certificateDaysLeft', 'lessThan', 0)],
    '动火作业人的操作证在作业日已经过期，须换持有效证件的人员',
    "The worker's certificate has expired by the day of the work: one with a valid one must do it",
  ),
  must(
    'no-fire-guard',
    '高层民用建筑消防安全管理规定 15',
    'guardNamed',
    '没有指定动火监护人，须指定',
    'No guard is named for the hot work: name one',
  ),
  must(
    'guard-is-the-welder',
    '2.6.5',
    'guardIsAnother',
    '监护人不能是动火作业人本人，须另派一人',
    'The guard must be somebody other than the welder',
  ),
  refused(
    'extinguishers-short',
    '2.6.5',
    [hot, when('extinguishers', 'lessThan', { fact: 'extinguishersNeeded' })],
    '动火点灭火器不足，须备足',
    'There are too few extinguishers at the place: bring as many as laid down',
  ),
  must(
    'combustibles-not-cleared',
    '2.6.5',
    'combustiblesCleared',
    '动火点周围的可燃物没有清除，须清除',
    'What burns has not been cleared from the place: clear it',
  ),
  must(
    'openings-not-sealed',
    '2.6.5',
    'openingsSealed',
    '孔洞没有封堵，下方也无人看护，须办妥',
    'Openings are not sealed, nor is anybody watching below: see to it',
  ),
  must(
    'sparks-not-caught',
    '2.6.5',
    'sparksCaught',
    '没有接火斗或防火毯，须备好',
    'There is nothing to catch the sparks: bring a spark tray or a fire blanket',
  ),
  must(
    'hot-work-notice-missing',
    '高层民用建筑消防安全管理规定 15',
    'noticePosted',
    '没有在主要入口和现场张贴动火公告，须张贴',
    'No notice of the hot work is posted at the main entrance and on site: post it',
  ),
  mustNot(
    'paint-on-site',
    'paintOnSite',
    '现场存放油漆、稀料，不得动火，须先移走',
    'Paint or thinner is on site: no hot work until it is gone',
  ),
  mustNot(
    'combustible-insulation',
    'combustibleInsulation',
    '动火点靠近可燃的外保温，不得动火',
    'The place is at combustible insulation: no hot work there',
  ),
  mustNot('closed-vessel', 'closedVessel', '不得对密闭容器动火', 'No hot work on closed vessels'),
  refused(
    'wind-too-strong',
    '2.6.5',
    [
      hot,
      when('outdoors', 'notEqual', false),
      when('windForce', 'greaterThanInclusive', { fact: 'windLimit' }),
    ],
    '风力过大，不得露天动火',
    'The wind is too strong for hot work in the open',
  ),
  refused(
    'hot-work-time-reversed',
    '2.6.5',
    [hot, when('minutesLong', 'lessThanInclusive', 0)],
    '动火的结束时间不晚于开始时间，须改正',
    'The hot work ends no later than it begins: put it right',
  ),
  refused(
    'hot-work-too-long',
    '2.6.5',
    [hot, when('minutesLong', 'greaterThan', { fact: 'longestMinutes' })],
    '一张动火许可以一个班次为限，须分次申请',
    'One permit covers one shift: apply for each',
  ),
  refused(
    'hot-work-past',
    '2.6.5',
    [when('step', 'in', ['hot-work', 'hot-work-start']), when('minutesLeft', 'lessThan', 0)],
    '许可的动火时间已过，须重新申请',
    'The time for this hot work has passed: apply again',
  ),
  refused(
    'hot-work-too-early',
    '2.6.5',
    [when('step', 'equal', 'hot-work-start'), when('minutesToStart', 'greaterThan', 0)],
    '还没有到许可的动火时间，须等到开始时间',
    'The time for this hot work has not come: wait for it',
  ),
  refused(
    'works-halted',
    '2.6.6',
    [when('step', 'in', ['hot-work', 'hot-work-start', 'overnight']), when('halted', 'notEqual', false)],
    '工程已责令停工或许可证已暂停，不得动火、留宿',
    'The works are stopped or the permit is suspended: no hot work, no overnight stay',
  ),
  refused(
    'fire-watch-too-short',
    '2.6.5',
    [
      when('step', 'equal', 'embers'),
      when('embersOut', 'notEqual', false),
      when('minutesWatched', 'lessThan', { fact: 'watchMinutes' }),
    ],
    '动火结束后看守的时间不够，须看满规定时间再复查',
    'The place has not been watched long enough: watch it, then check again',
  ),
];
