import { type Condition, definePolicy, type Rule } from '../core/define/policy.ts';
import { ruleFor, when } from '../core/define/rule.ts';
import { facts } from '../generated/facts/patrol-compliance.ts';
import { itemRules } from './parts/patrol-items.ts';
import { PATROL_MANAGERS, PATROL_STAFF, PATROL_SUPERIORS } from './parts/patrol-roles.ts';

const rule = (
  name: string,
  clause: string,
  all: readonly Condition[],
  zh: string,
  en: string,
  verdict = 'refused',
): Rule => ruleFor(verdict, name, clause, all, { zh, en });

const goes = when('step', 'in', ['start', 'resume']);
const starts = when('step', 'equal', 'start');
const byStaff = [starts, when('patrollerRole', 'in', PATROL_STAFF)];
const patrols = when('step', 'in', ['enter', 'check', 'leave', 'end']);
const enters = when('step', 'equal', 'enter');
const checks = [when('step', 'equal', 'check'), when('inBuilding', 'equal', true)];
const closes = when('step', 'equal', 'close');
const day = when('step', 'equal', 'day');

const startRules: readonly Rule[] = [
  rule(
    'radio-missing',
    '3.1.3.2',
    [goes, when('radioCarried', 'notEqual', true)],
    '没有带对讲机，不得巡楼',
    'No radio, no patrol: take one',
  ),
  rule(
    'superior-not-told',
    '3.1.3.2',
    [goes, { any: [when('superiorTold', 'notEqual', true), when('toldRole', 'notIn', PATROL_SUPERIORS)] }],
    '出发前须通知上级主管',
    'Tell a superior before setting out',
  ),
  rule(
    'told-himself',
    '3.1.3.2',
    [goes, when('superiorTold', 'equal', true), when('toldRole', 'equal', { fact: 'patrollerRole' })],
    '通知的须是巡查人的上级，不是本人这一级',
    "Tell somebody above the patroller's own post",
  ),
  rule(
    'not-a-patroller',
    '3.1.3.1',
    [
      when('step', 'in', ['plan', 'start']),
      when('patrollerRole', 'notIn', [...PATROL_STAFF, ...PATROL_MANAGERS]),
    ],
    '巡楼由物管或管理人员进行，请另派人',
    'Estate staff and managers patrol: send one of them',
  ),
  rule(
    'morning-over',
    '3.1.3.1',
    [
      ...byStaff,
      when('shift', 'equal', 'morning'),
      when('clock', 'greaterThanInclusive', { fact: 'morningEnd' }),
    ],
    '上午已过，这次不能算上午班',
    'The morning is over: this cannot count as its patrol',
  ),
  rule(
    'afternoon-not-begun',
    '3.1.3.1',
    [...byStaff, when('shift', 'equal', 'afternoon'), when('clock', 'lessThan', { fact: 'morningEnd' })],
    '还没有到下午，这次不能算下午班',
    'It is not afternoon yet: this cannot count as its patrol',
  ),
  rule(
    'end-planned-past',
    '3.1.3',
    [starts, when('minutesPlanned', 'lessThanInclusive', 0)],
    '计划结束时间须晚于开始',
    'The planned end lies after the start',
  ),
];

const roundRules: readonly Rule[] = [
  rule(
    'called-away',
    '3.1.3.2',
    [patrols, when('called', 'notEqual', false)],
    '已被调走，须停止巡楼投入工作；恢复后再继续',
    'Called to duty: the patrol stands still until it is resumed',
  ),
  rule(
    'building-not-listed',
    '3.1.2.6',
    [when('step', 'in', ['name', 'enter']), when('listed', 'equal', 0)],
    '这栋楼不在本次巡楼之列，请核对',
    'This building is not on the list of this patrol: check which is meant',
  ),
  rule(
    'no-keeper',
    '3.1.2.6',
    [enters, when('listed', 'notEqual', 0), when('keepers', 'equal', 0)],
    '这栋楼没有负责人，请先指定',
    'Nobody is responsible for this building: name somebody first',
  ),
  rule(
    'building-done',
    '3.1.1',
    [enters, when('visited', 'greaterThan', 0)],
    '这栋楼本次已查完',
    'This building is done in this patrol already',
  ),
  rule(
    'outside',
    '3.1.1',
    [when('step', 'in', ['check', 'leave']), when('inBuilding', 'notEqual', true)],
    '请先登记进入哪一栋楼',
    'Enter first which building this is',
  ),
  rule(
    'still-inside',
    '3.1.1',
    [when('step', 'in', ['enter', 'end']), when('inBuilding', 'notEqual', false)],
    '当前这栋楼还没有查完',
    'The building at hand is not done yet',
  ),
  rule(
    'finding-not-recorded',
    '3.1.2.1',
    [...checks, when('result', 'equal', 'finding'), when('findingsOfItem', 'equal', 0)],
    '该项有问题的，须先记录问题',
    'The item has a finding: record it first',
  ),
  rule(
    'finding-ignored',
    '3.1.2.1',
    [...checks, when('result', 'notEqual', 'finding'), when('findingsOfItem', 'greaterThan', 0)],
    '该项已记录问题，结果须填有问题',
    'A finding is recorded for this item: the result must say so',
  ),
  ...itemRules,
  rule(
    'building-left-out',
    '3.1.1',
    [when('step', 'equal', 'end'), when('buildings', 'greaterThan', { fact: 'buildingsDone' })],
    '还有楼栋没有查；确实不能查完的，按提前结束办理并写明理由',
    'A building is not done; if it cannot be, end the round early with the reason',
  ),
];

const closeRules: readonly Rule[] = [
  rule(
    'sheet-incomplete',
    '3.1.2.1',
    [
      when('step', 'equal', 'sheet'),
      { any: [when('sheetComplete', 'notEqual', true), when('sheetSigned', 'notEqual', true)] },
    ],
    '检查表须填写完整并由巡查人签字',
    'The sheet is filled in whole and signed by the patroller',
  ),
  rule(
    'sheet-not-filed',
    '3.1.2.1',
    [closes, when('sheetFiled', 'notEqual', true)],
    '检查表还没有归档',
    'The sheet is not filed yet',
  ),
  rule(
    'finding-open',
    '3.1.2.3',
    [closes, when('findings', 'greaterThan', { fact: 'outcomes' })],
    '还有问题没有结果，须跟踪落实后再结案',
    'A finding has no outcome yet: follow it up, then close',
  ),
  rule(
    'day-not-summarised',
    '3.1.2.4',
    [closes, when('daySummaries', 'equal', 0)],
    '还没有列入日总结',
    'Not in the daily summary yet',
  ),
  rule(
    'week-not-summarised',
    '3.1.2.5',
    [closes, when('weekPassed', 'equal', true), when('weekSummaries', 'equal', 0)],
    '已跨周，还没有列入周总结',
    'Open for a week: not in the weekly summary yet',
  ),
  rule(
    'month-not-summarised',
    '3.1.2.5',
    [closes, when('monthPassed', 'equal', true), when('monthSummaries', 'equal', 0)],
    '已跨月，还没有列入月总结',
    'Open for a month: not in the monthly summary yet',
  ),
  rule(
    'report-missing',
    '1.1.8',
    [closes, when('patrollerRole', 'in', PATROL_MANAGERS), when('reported', 'notEqual', true)],
    '管理人员巡楼须写巡视报告呈物业经理',
    "A manager's patrol ends with a report to the property manager",
  ),
];

const periodRules: readonly Rule[] = [
  rule(
    'no-morning-patrol',
    '3.1.3.1',
    [day, when('staffMorning', 'equal', 0)],
    '当日上午没有物管巡楼',
    'No patrol of the staff in the morning',
    'short',
  ),
  rule(
    'no-afternoon-patrol',
    '3.1.3.1',
    [day, when('staffAfternoon', 'equal', 0)],
    '当日下午没有物管巡楼',
    'No patrol of the staff in the afternoon',
    'short',
  ),
  rule(
    'too-few-people',
    '3.1.3.1',
    [day, when('staffPersons', 'lessThan', { fact: 'staffNeeded' })],
    '上午、下午须由不同的物管巡楼',
    'Morning and afternoon are patrolled by different people',
    'short',
  ),
  rule(
    'manager-too-few',
    '3.1.3.2',
    [when('step', 'equal', 'week'), when('managerPatrols', 'lessThan', { fact: 'managerNeeded' })],
    '这名管理人员本周巡楼次数不足',
    'This manager has patrolled too seldom this week',
    'short',
  ),
];

/** Whether a patrol may start, goes as it should and may be closed; whether a day and a manager's week comply (3.1.1–3.1.3, A14, A25, A46). */
export const patrolCompliance = definePolicy({
  id: 'patrol-compliance',
  title: { zh: '巡楼要求', en: 'Patrol requirements' },
  clauses: ['3.1.3.2', '3.1.3.1', '3.1.1', '3.1.2.1', '3.1.2.3', '3.1.2.4', '3.1.2.5', '3.1.2.6', '1.1.8'],
  facts,
  terms: {
    morningEnd: 'patrol-morning-end',
    staffNeeded: 'patrol-staff-day',
    managerNeeded: 'patrol-manager-week',
  },
  verdicts: [
    { id: 'refused', title: { zh: '不可以', en: 'Refused' }, negative: true },
    { id: 'short', title: { zh: '次数不足', en: 'Too few' }, negative: true },
    { id: 'compliant', title: { zh: '符合', en: 'Compliant' }, negative: false },
  ],
  whenMissing: 'refused',
  rules: [...startRules, ...roundRules, ...closeRules, ...periodRules],
});
