import type { Condition, Rule } from '../../core/define/policy.ts';
import { ruleFor, when } from '../../core/define/rule.ts';

const refused = (name: string, clause: string, all: readonly Condition[], zh: string, en: string): Rule =>
  ruleFor('refused', name, clause, all, { zh, en });
const act = (name: string, clause: string, fact: string, zh: string, en: string): Rule =>
  ruleFor('act', name, clause, [when('step', 'equal', 'check'), when(fact, 'notEqual', true)], { zh, en });

const enters = when('step', 'equal', 'enter');
/** Whoever comes to put out a fire or to save somebody is let in at once. */
const noEmergency = when('visit', 'notEqual', 'emergency');
const reads = when('step', 'equal', 'read-climate');

/** Entry, the next reading, and the check of the room (3.3.1.3, 3.3.1.6, 3.3.1.7). */
export const roomRules: readonly Rule[] = [
  refused(
    'no-business-there',
    '3.3.1.6',
    [enters, when('visit', 'equal', 'none')],
    '与档案室工作无关的人不得进入',
    'Who has no business in the archive room does not enter',
  ),
  refused(
    'no-consent-to-enter',
    '3.3.1.6',
    [enters, noEmergency, when('archivistConsents', 'notEqual', true)],
    '没有档案管理员同意，不得进入',
    "Nobody enters without the archivist's consent",
  ),
  refused(
    'no-escort',
    '3.3.1.6',
    [enters, noEmergency, when('escorted', 'notEqual', true)],
    '进入档案室须由档案管理员陪同',
    'The archivist goes along with whoever enters',
  ),
  refused(
    'next-reading-not-ahead',
    '3.3.1.7',
    [reads, when('daysToNext', 'lessThan', 1)],
    '下次测记须在今天以后',
    'The next reading is on a later day',
  ),
  refused(
    'next-reading-too-far',
    'A47',
    [reads, when('daysToNext', 'greaterThan', { fact: 'longestGap' }), when('longHoliday', 'notEqual', true)],
    '下次测记隔得太久，每个工作日测记一次，长假须注明',
    'The next reading is too far off: one each working day, and a long holiday is noted',
  ),
  act('rodents', '3.3.1.3', 'noRodents', '发现鼠迹，须投药防鼠', 'There are traces of rodents: set bait'),
  act('insects', '3.3.1.7', 'noInsects', '发现虫害，须防虫除虫', 'There are insects: treat the room'),
  act('damp', '3.3.1.7', 'dry', '有受潮渗水，须防潮', 'There is damp: keep it out'),
  act(
    'fire-protection',
    '3.3.1.7',
    'fireSafe',
    '防火设施或用电有隐患，须整改',
    'Fire protection or wiring is not in order: put it right',
  ),
  act(
    'theft-protection',
    '3.3.1.7',
    'locked',
    '门窗锁具不牢，须整改防盗',
    'Doors, windows or locks are not secure: put them right',
  ),
  act('not-clean', '3.3.1.7', 'clean', '档案室不整洁，须打扫', 'The room is not clean: clean it'),
];
