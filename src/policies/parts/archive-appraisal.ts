import type { Condition, Rule } from '../../core/define/policy.ts';
import { ruleFor, when } from '../../core/define/rule.ts';
import { retentionRules } from './archive-retention.ts';

const refused = (name: string, clause: string, all: readonly Condition[], zh: string, en: string): Rule =>
  ruleFor('refused', name, clause, all, { zh, en });

const lists = when('step', 'equal', 'list');
const postpones = when('step', 'equal', 'postpone');
const reports = when('step', 'equal', 'report');
const approves = when('step', 'equal', 'approve');

/** From the list to the approval: appraised, reported, signed, approved (3.3.3.4, 1.4.4, A32). */
export const appraisalRules: readonly Rule[] = [
  ...retentionRules('refused', [lists]),
  refused(
    'listed-already',
    '3.3.3.4',
    [lists, when('onList', 'notEqual', 0)],
    '这一卷已在清册上，不重复登记',
    'This file is on the list already: it is not entered twice',
  ),
  refused(
    'still-out',
    '3.3.1.5',
    [lists, when('stillOut', 'notEqual', false)],
    '案卷还在外面没有归还，收回后再鉴定',
    'The file is still out: get it back before it is appraised',
  ),
  refused(
    'not-on-the-list',
    '3.3.3.4',
    [postpones, when('onList', 'equal', 0)],
    '清册上没有这一卷，或已改为延期保管，请核对',
    'The list does not have this file, or it is postponed already: check which is meant',
  ),
  refused(
    'new-day-past',
    '1.4.4',
    [postpones, when('keepDays', 'lessThan', 0)],
    '延长到的日期已经过去，须写今天或以后的日期',
    'The new last day is past: give today or a later day',
  ),
  refused(
    'no-appraisal-group',
    '3.3.3.4',
    [reports, when('members', 'lessThan', { fact: 'membersNeeded' })],
    '鉴定小组人数不够，不能由一个人鉴定',
    'The appraisal group is too small: nobody appraises alone',
  ),
  refused(
    'no-appraisal-report',
    '档案法实施条例 24',
    [reports, when('reportShown', 'notEqual', true)],
    '没有鉴定报告，须先写出并编号',
    'There is no report of the appraisal: write it and number it first',
  ),
  refused(
    'report-not-signed',
    '3.3.3.4',
    [reports, when('membersSigned', 'notEqual', { fact: 'members' })],
    '鉴定小组没有全部在报告上签字，须签齐',
    'Not all members of the group have signed the report: they sign it',
  ),
  refused(
    'list-empty',
    '3.3.3.4',
    [when('step', 'in', ['report', 'approve', 'start']), when('listed', 'lessThan', 1)],
    '清册上没有要销毁的案卷，不必销毁，可以结案',
    'The list has no file to destroy: there is nothing to destroy, close the case',
  ),
  refused(
    'archivist-not-signed',
    '3.3.3.4',
    [approves, when('archivistSigned', 'notEqual', true)],
    '档案管理员没有在清册上签字，须先签字',
    'The archivist has not signed the list: he signs first',
  ),
  refused(
    'department-not-signed',
    '3.3.3.4',
    [approves, when('departmentSigned', 'notEqual', true)],
    '形成档案的部门没有在清册上签字，须先签字',
    'The department that the files come from has not signed the list: it signs first',
  ),
  refused(
    'accounting-not-signed',
    '3.3.3.4',
    [approves, when('accountingFiles', 'greaterThan', 0), when('accountingSigned', 'notEqual', true)],
    '清册中有会计档案，会计机构负责人须先签字',
    'The list has accounting files: the head of accounting signs first',
  ),
];
