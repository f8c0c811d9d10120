import type { Condition, Rule } from '../../core/define/policy.ts';
import { ruleFor, when } from '../../core/define/rule.ts';

const refused = (name: string, clause: string, all: readonly Condition[], zh: string, en: string): Rule =>
  ruleFor('refused', name, clause, all, { zh, en });

const takesIn = when('step', 'in', ['receive', 'add']);
const catalogues = when('step', 'equal', 'catalogue');
const setsDay = when('step', 'in', ['catalogue', 'extend']);

/** Taking papers in, and making a file of them (3.3.1.1, 3.3.1.4, 3.3.4.2, 3.3.4.5). */
export const intakeRules: readonly Rule[] = [
  refused(
    'not-for-filing',
    '档案法 14',
    [takesIn, when('fileable', 'notEqual', true)],
    '这类材料不得归档，退回移交部门自行处理',
    'Material of this kind may not be filed: it goes back to the department',
  ),
  refused(
    'papers-incomplete',
    '3.3.1.1',
    [takesIn, when('complete', 'notEqual', true)],
    '资料不齐全，列出缺件退回移交部门补齐',
    'Papers are missing: list them and send the file back to be completed',
  ),
  refused(
    'not-accurate',
    '3.3.4.2',
    [takesIn, when('accurate', 'notEqual', true)],
    '资料有误，退回移交部门更正',
    'The papers are not accurate: send them back to be corrected',
  ),
  refused(
    'not-true',
    '3.3.4.2',
    [takesIn, when('authentic', 'notEqual', true)],
    '资料的真实性没有核实，核实后再收',
    'The papers have not been found to be true: verify them first',
  ),
  refused(
    'not-registered',
    '3.3.1.4',
    [takesIn, when('registered', 'notEqual', true)],
    '没有登入收进登记，须先登记',
    'It is not in the register of intake: enter it first',
  ),
  refused(
    'receipt-not-signed',
    '3.3.1.4',
    [when('step', 'in', ['receive', 'add', 'transfer']), when('receiptSigned', 'notEqual', true)],
    '交接双方没有在登记上签字，须签字',
    'The two sides have not signed the register: they sign it',
  ),
  refused(
    'number-taken',
    '3.3.1.4',
    [when('step', 'in', ['catalogue', 'correct']), when('numberFree', 'notEqual', true)],
    '这个档号已经有案卷，须另编档号',
    'Another file has this number: give a free one',
  ),
  refused(
    'no-index',
    '3.3.4.5',
    [catalogues, when('indexed', 'notEqual', true)],
    '没有编制卷内目录，须先编目',
    'The file has no index: compile it first',
  ),
  refused(
    'retention-not-set',
    '1.4.4',
    [catalogues, when('permanent', 'notEqual', true), when('keepSet', 'notEqual', true)],
    '没有定保管期限，须写永久或到期日',
    'No retention period is set: for good, or until a day',
  ),
  refused(
    'retention-twofold',
    '1.4.4',
    [setsDay, when('permanent', 'equal', true), when('keepSet', 'equal', true)],
    '既写永久又写到期日，只能取一项',
    'It says both for good and until a day: one of them only',
  ),
  refused(
    'must-be-kept-for-good',
    '3.3.3.4',
    [catalogues, when('keptForGood', 'equal', true), when('permanent', 'notEqual', true)],
    '这份档案须永久保管，不得定到期日',
    'This file is kept for good: it has no last day',
  ),
  refused(
    'retention-past',
    '1.4.4',
    [setsDay, when('keepSet', 'equal', true), when('keepDays', 'lessThan', 0)],
    '保管到期日已经过去，须写今天或以后的日期',
    'The last day is past: give today or a later day',
  ),
];
