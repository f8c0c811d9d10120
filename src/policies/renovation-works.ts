import { type Condition, definePolicy, type Rule } from '../core/define/policy.ts';
import { ruleFor, when } from '../core/define/rule.ts';
import { facts } from '../generated/facts/renovation-works.ts';
import { hotWorkRules } from './parts/hot-work-rules.ts';

const refused = (name: string, clause: string, all: readonly Condition[], zh: string, en: string): Rule =>
  ruleFor('refused', name, clause, all, { zh, en });
const step = (...names: readonly string[]): Condition => when('step', 'in', names);
const firm = when('mode', 'notEqual', 'owner-diy');
const must = (at: string, name: string, clause: string, fact: string, zh: string, en: string): Rule =>
  refused(name, clause, [step(at), when(fact, 'notEqual', true)], zh, en);
const passes: readonly Condition[] = [step('final'), when('result', 'equal', 'passed')];
/** The works were finished, not broken off. */
const wholeJob = when('ending', 'equal', 'completed');
const termPast: Condition = {
  any: [when('termGiven', 'equal', false), when('termDaysLeft', 'lessThan', 0)],
};
const signed = (name: string, fact: string, zh: string, en: string): Rule =>
  must(
    'final',
    name,
    '2.6.6',
    fact,
    `竣工验收表没有${zh}签字，须签字`,
    `The sheet of the final inspection lacks the signature of ${en}`,
  );

/** Violations that are stopped at once (住宅室内装饰装修管理办法 17). */
const GRAVE = [
  'structure',
  'wet-room-conversion',
  'facade',
  'heating',
  'gas',
  'floor-load',
  'waterproofing',
  'unqualified-firm',
  'hot-work',
];

/** Whether a step of the running works and of their completion may be taken (2.6.6, 3.1.1.7). */
export const renovationWorks = definePolicy({
  id: 'renovation-works',
  title: { zh: '装修施工与竣工条件', en: 'Works and completion of a renovation' },
  clauses: ['2.6.5', '2.6.6', '3.1.1.7'],
  facts,
  terms: {
    extinguishersNeeded: 'hot-work-extinguishers',
    longestMinutes: 'hot-work-longest',
    windLimit: 'hot-work-wind-limit',
    watchMinutes: 'fire-watch-least',
    peopleAllowed: 'overnight-people',
  },
  verdicts: [
    { id: 'refused', title: { zh: '不可以', en: 'Refused' }, negative: true },
    { id: 'cleared', title: { zh: '可以', en: 'Cleared' }, negative: false },
  ],
  whenMissing: 'refused',
  rules: [
    refused(
      'grave-violation-not-stopped',
      '住宅室内装饰装修管理办法 17',
      [step('violation'), when('violation', 'in', GRAVE), when('demand', 'notEqual', 'stop')],
      '这类违规须立即制止，不能只限期整改',
      'A violation of this kind is stopped at once: a term alone will not do',
    ),
    refused(
      'stop-order-open',
      '2.6.6',
      [step('resume'), when('stopsClosed', 'lessThan', { fact: 'stops' })],
      '责令停工的违规还没有复查合格，不得复工',
      'A violation that stopped the works has not passed re-inspection: they do not go on',
    ),
    refused(
      'papers-still-wrong',
      '2.6.6',
      [step('restore'), when('replacedPapers', 'lessThan', { fact: 'wrongPapers' })],
      '不实或失效的材料还没有换正，许可证不能恢复',
      'A paper that was found wrong has not been replaced: the permit stays suspended',
    ),
    refused(
      'extension-not-later',
      '2.6.6',
      [step('extend'), when('daysAdded', 'lessThanInclusive', 0)],
      '延期后的日期不晚于原定日期，须改正',
      'The new last day is no later than the old one: put it right',
    ),
    refused(
      'extension-past',
      '2.6.6',
      [step('extend'), when('daysLeft', 'lessThan', 0)],
      '延期后的日期已经过去，须写今天或以后的日期',
      'The new last day is past: give today or a later day',
    ),
    refused(
      'extension-without-reason',
      '2.6.6',
      [step('extend'), when('reasonGiven', 'notEqual', true)],
      '延期须写明理由',
      'An extension needs a reason',
    ),
    refused(
      'extension-unsigned',
      '2.6.6',
      [step('extend'), when('ownerSigned', 'notEqual', true)],
      '延期没有业主签字，须签字',
      "The extension lacks the owner's signature",
    ),
    refused(
      'late-application-not-filled',
      'A31',
      [step('apply-later'), when('filled', 'notEqual', true)],
      '补办的文件没有填全，须填全',
      'The paper handed in later is not filled in: fill it in',
    ),
    refused(
      'late-application-unsigned',
      'A31',
      [step('apply-later'), when('ownerSigned', 'notEqual', true)],
      '补办的文件没有业主签字，须签字',
      'The paper handed in later is not signed by the owner: it must be',
    ),
    refused(
      'late-application-unsigned-by-contractor',
      'A31',
      [step('apply-later'), firm, when('contractorSigned', 'notEqual', true)],
      '补办的文件没有施工单位签字，须签字',
      'The paper handed in later is not signed by the contractor: it must be',
    ),
    ...hotWorkRules,
    refused(
      'overnight-not-applied-for',
      'A31',
      [step('overnight'), when('overnight', 'notEqual', 'applied')],
      '没有签好的留宿担保书，不得留宿，请先补办',
      'There is no signed guarantee for an overnight stay: none is allowed before it',
    ),
    ...(
      [
        ['guarantor', 'guarantorSigned', '担保人', 'the guarantor'],
        ['owner', 'ownerSigned', '业主', 'the owner'],
        ['contractor', 'contractorSigned', '施工单位', 'the contractor'],
      ] as const
    ).map(([name, fact, zh, en]) =>
      refused(
        `overnight-${name}-unsigned`,
        '2.6.2',
        [step('overnight'), ...(name === 'contractor' ? [firm] : []), when(fact, 'notEqual', true)],
        `留宿担保书没有${zh}签字，须签字`,
        `The guarantee for the overnight stay lacks the signature of ${en}`,
      ),
    ),
    refused(
      'overnight-too-many',
      '2.6.2',
      [step('overnight'), when('people', 'greaterThan', { fact: 'peopleAllowed' })],
      '留宿人数超过上限，须减少',
      'More people would stay than allowed: fewer may',
    ),
    must(
      'overnight',
      'overnight-unsafe',
      '2.6.5',
      'safeToStay',
      '留宿条件不具备：须有灭火器、出口畅通，无明火煮食、无大功率电器、室内不充电',
      'The unit is not fit to stay in: extinguisher, free exit, no cooking on a flame, no heavy appliances, no charging indoors',
    ),
    refused(
      'overnight-beyond-permit',
      '2.6.2',
      [step('overnight'), when('nightsBeyondPermit', 'lessThan', 0)],
      '留宿期间超出许可证的期间，须缩短',
      'The stay goes beyond the period of the permit: shorten it',
    ),
    refused(
      'overnight-past',
      '2.6.2',
      [step('overnight'), when('daysLeft', 'lessThan', 0)],
      '留宿期间已经过去，须改正',
      'The period of the stay is past: put it right',
    ),
    must(
      'completion',
      'as-built-drawing-missing',
      '2.6.6',
      'asBuiltDrawing',
      '没有提交竣工图，须先提交',
      'The as-built drawing has not been handed in: it comes first',
    ),
    refused(
      'hot-work-not-over',
      '2.6.5',
      [step('completion'), when('hotWorkBusy', 'notEqual', false)],
      '动火还没有结束并复查余火，须先办完',
      'Hot work is not over, or its place not checked for embers: finish that first',
    ),
    refused(
      'completion-dated-ahead',
      '2.6.6',
      [step('completion'), when('daysSinceCompletion', 'lessThan', 0)],
      '竣工日期晚于今天，须完工后再报',
      'The works are said to end after today: report them when they are done',
    ),
    refused(
      'faults-found',
      '2.6.6',
      [...passes, when('faults', 'greaterThan', 0)],
      '验收有不合格项，不能通过，须定期整改再验',
      'There are faults: the works do not pass; set a day and inspect again',
    ),
    refused(
      'no-fault-found',
      '2.6.6',
      [step('final'), when('result', 'equal', 'rectify'), when('faults', 'equal', 0)],
      '要求整改须写明不合格项',
      'To ask for rectification, say what is at fault',
    ),
    refused(
      'final-term-past',
      '2.6.6',
      [step('final'), when('result', 'equal', 'rectify'), termPast],
      '没有写明整改期限，或期限早于今天，须写今天或以后的日期',
      'No term is set, or it lies before today: give today or a later day',
    ),
    refused(
      'violations-open',
      '3.1.1.7',
      [...passes, when('violationsClosed', 'lessThan', { fact: 'violations' })],
      '施工中的违规还没有全部复查合格，不能通过验收',
      'Violations of the running works have not all passed re-inspection: the works do not pass',
    ),
    refused(
      'water-test-missing',
      '住宅室内装饰装修管理办法 8',
      [...passes, when('changes', 'contains', 'waterproofing'), when('waterTest', 'notEqual', 'passed')],
      '改动过防水层，闭水试验没有通过，须先做闭水试验',
      'The waterproofing was changed and no water test has been passed: make it first',
    ),
    refused(
      'not-accepted-by-renovator',
      '住宅室内装饰装修管理办法 30',
      [...passes, wholeJob, when('selfAccepted', 'notEqual', true)],
      '装修人还没有自行验收，须先验收',
      'The renovator has not accepted the works himself: that comes first',
    ),
    refused(
      'warranty-missing',
      '住宅室内装饰装修管理办法 30',
      [...passes, wholeJob, firm, when('warrantyGiven', 'notEqual', true)],
      '装修企业没有出具质量保修书，须出具',
      'The firm has given no warranty for its works: it must',
    ),
    signed('renovator-unsigned', 'renovatorSigned', '装修人', 'the renovator'),
    signed('engineering-unsigned', 'engineeringSigned', '工程部', 'engineering'),
    signed('security-unsigned', 'securitySigned', '安管部', 'security'),
  ],
});
