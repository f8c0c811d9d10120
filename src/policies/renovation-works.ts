import { type Condition, definePolicy, type Rule } from '../core/define/policy.ts';
import { ruleFor, when } from '../core/define/rule.ts';
import { facts } from '../generated/facts/renovation-works.ts';
import { hotWorkRules } from './parts/hot-work-rules.ts';
import { overnightRules } from './parts/overnight-rules.ts';
import { completionRules } from './parts/renovation-completion.ts';

const refused = (name: string, clause: string, all: readonly Condition[], zh: string, en: string): Rule =>
  ruleFor('refused', name, clause, all, { zh, en });
const step = (...names: readonly string[]): Condition => when('step', 'in', names);
const firm = when('mode', 'notEqual', 'owner-diy');

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
  beside: {
    'grave-violation-not-stopped': '3.1.1.7',
    'welder-without-certificate': '2.6.5',
    'welder-certificate-expired': '2.6.5',
    'no-fire-guard': '2.6.5',
    'hot-work-notice-missing': '2.6.5',
    'water-test-missing': '2.6.6',
    'not-accepted-by-renovator': '2.6.6',
    'warranty-missing': '2.6.6',
  },
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
    ...overnightRules,
    ...completionRules,
  ],
});
