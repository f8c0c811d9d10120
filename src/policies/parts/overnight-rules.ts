import type { Condition, Rule } from '../../core/define/policy.ts';
import { ruleFor, when } from '../../core/define/rule.ts';

const refused = (name: string, clause: string, all: readonly Condition[], zh: string, en: string): Rule =>
  ruleFor('refused', name, clause, all, { zh, en });
const step = (...names: readonly string[]): Condition => when('step', 'in', names);
const firm = when('mode', 'notEqual', 'owner-diy');
const must = (at: string, name: string, clause: string, fact: string, zh: string, en: string): Rule =>
  refused(name, clause, [step(at), when(fact, 'notEqual', true)], zh, en);

/** Whether somebody may stay the night (2.6.2, 2.6.5, A31). */
export const overnightRules: readonly Rule[] = [
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
];
