import type { Condition, Rule } from '../../core/define/policy.ts';
import { ruleFor, when } from '../../core/define/rule.ts';

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

/** Whether the works may be reported done, and pass the final inspection (2.6.6; 住宅室内装饰装修管理办法 8, 30). */
export const completionRules: readonly Rule[] = [
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
];
