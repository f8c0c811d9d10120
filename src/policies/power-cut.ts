import { type Condition, definePolicy, type Rule } from '../core/define/policy.ts';
import { ruleFor, when } from '../core/define/rule.ts';
import { facts } from '../generated/facts/power-cut.ts';

const LIFT_LAW = '特种设备安全法 42';

const refused = (
  step: string,
  name: string,
  clause: string,
  all: readonly Condition[],
  zh: string,
  en: string,
): Rule => ruleFor('refused', name, clause, [when('step', 'equal', step), ...all], { zh, en });

const stillTrapped = when('trappedAll', 'greaterThan', { fact: 'freedAll' });

/** What was left undone and is not explained at the end. */
const gap = (fact: string, name: string, clause: string, zh: string, en: string): Rule =>
  refused(
    'close',
    name,
    clause,
    [when(fact, 'notEqual', true), when('gapsExplained', 'notEqual', true)],
    `${zh}没有做到：补做，或写明原因`,
    `${en} was not done: do it, or say why`,
  );

/** Whether a step of a power cut is done whole: lighting, posts, lifts looked into, checked before use, nothing left unexplained (4.5). */
export const powerCut = definePolicy({
  id: 'power-cut',
  title: { zh: '停电各步的条件', en: 'Steps of a power cut' },
  clauses: ['4.5.1', '4.5.2', '4.5.3', '4.5.5', '4.5.6'],
  facts,
  verdicts: [
    { id: 'refused', title: { zh: '不可以', en: 'Refused' }, negative: true },
    { id: 'cleared', title: { zh: '可以', en: 'Cleared' }, negative: false },
  ],
  beside: {
    'lift-unchecked': '4.5.5',
    'check-unsigned': '4.5.5',
    'lifts-not-checked': '4.5.5',
    'lifts-in-use-already': '4.5.5',
    'lifts-not-in-use': '4.5.5',
  },
  whenMissing: 'refused',
  rules: [
    refused(
      'light-up',
      'common-areas-dark',
      '4.5.2',
      [when('commonAreas', 'notEqual', true)],
      '主要公共部位还没有照明，须启用',
      'Main common areas are still dark: light them',
    ),
    refused(
      'light-up',
      'passages-dark',
      '4.5.2',
      [when('passages', 'notEqual', true)],
      '通道还没有照明，须启用',
      'Passages are still dark: light them',
    ),
    refused(
      'post-staff',
      'main-lifts-without-staff',
      '4.5.3',
      [when('mainLifts', 'notEqual', true)],
      '主要电梯处还没有人，须派人',
      'Nobody stands at the main lifts: send somebody',
    ),
    refused(
      'post-staff',
      'entrances-without-staff',
      '4.5.3',
      [when('entrances', 'notEqual', true)],
      '出入口还没有人，须派人',
      'Nobody stands at the entrances: send somebody',
    ),
    refused(
      'check-lifts',
      'lift-not-looked-into',
      '4.5.5',
      [when('allSeen', 'notEqual', true)],
      '还有电梯没有查，须每台查明有无人被困',
      'A lift was not looked into: make sure of every one',
    ),
    refused(
      'check-lifts',
      'trapped-to-be-reported',
      '4.5.5',
      [when('trapped', 'notEqual', false)],
      '有人被困：逐台报告困人，立即解救',
      'Somebody is trapped: report each lift, so that they are freed at once',
    ),
    refused(
      'freed',
      'not-reported-trapped',
      '4.5.5',
      [when('trappedHere', 'lessThanInclusive', { fact: 'freedHere' })],
      '这台电梯没有困人的报告，请核对电梯编号',
      'Nobody is reported trapped in this lift: check its number',
    ),
    refused(
      'lift-check',
      'power-still-off',
      '4.5.1',
      [when('powerBack', 'notEqual', true)],
      '还没有来电，来电后再检查电梯',
      'The power is still off: check the lifts when it is back',
    ),
    refused(
      'lift-check',
      'lift-unchecked',
      LIFT_LAW,
      [when('allChecked', 'notEqual', true)],
      '还有电梯没有检查，每台检查试运行后才能使用',
      'A lift is not checked: every one is checked and run before it is used',
    ),
    refused(
      'lift-check',
      'check-unsigned',
      LIFT_LAW,
      [when('signed', 'notEqual', true)],
      '检查人没有签字，须签字',
      'The check is not signed: sign it',
    ),
    refused(
      'return-lifts',
      'lifts-not-checked',
      LIFT_LAW,
      [when('liftsChecked', 'notEqual', true)],
      '来电后电梯须先检查合格再使用',
      'After the power is back the lifts are checked before they are used',
    ),
    refused(
      'return-lifts',
      'lifts-in-use-already',
      LIFT_LAW,
      [when('liftsInUse', 'equal', true)],
      '电梯已经恢复使用，不必再登记',
      'The lifts are in use already: nothing more is to be recorded',
    ),
    refused(
      'return-lifts',
      'somebody-still-trapped',
      '4.5.5',
      [stillTrapped],
      '还有电梯困着人，解困后再恢复使用',
      'Somebody is still trapped: free them before the lifts are used',
    ),
    refused(
      'close',
      'no-power-yet',
      '4.5.1',
      [when('powerBack', 'notEqual', true)],
      '还没有来电，不能办结',
      'The power is still off: the case stays open',
    ),
    refused(
      'close',
      'lifts-not-in-use',
      LIFT_LAW,
      [when('liftsInUse', 'notEqual', true)],
      '电梯还没有检查并恢复使用，不能办结',
      'The lifts are not checked and in use yet: the case stays open',
    ),
    refused(
      'close',
      'entrapment-open',
      '4.5.5',
      [stillTrapped],
      '还有困人没有解救完，不能办结',
      'Somebody is still trapped: the case stays open',
    ),
    gap('engineeringTold', 'engineering-never-told', '4.5.1', '联系工程部', 'Telling engineering'),
    gap('lit', 'never-lit', '4.5.2', '紧急照明', 'The emergency lighting'),
    gap('posted', 'never-posted', '4.5.3', '派人到电梯和出入口', 'Posting staff at lifts and entrances'),
    gap('securityTold', 'security-never-told', '4.5.3', '通知安管部', 'Telling security'),
    gap('liftsSeen', 'lifts-never-seen', '4.5.5', '查看电梯有无困人', 'Looking into the lifts'),
    gap('explained', 'never-explained', '4.5.6', '向客户解释', 'Explaining to the customers'),
  ],
});
