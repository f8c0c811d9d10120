import type { Rule } from '../../core/define/policy.ts';
import { when } from '../../core/define/rule.ts';
import { isNot, refusedUnless, step } from './flood-words.ts';

/** What brings a flood to its end: dry, checked, repaired, everybody told (4.1.1–4.1.8). */
export const floodEndRules: readonly Rule[] = [
  refusedUnless(
    'still-wet',
    '4.1.5',
    [step('power', 'lifts', 'restore'), isNot('cleaned')],
    '积水还没有清理完，不得送电、用梯或恢复正常',
    'The water is not taken up: no power, no lifts, not back to normal',
  ),
  refusedUnless(
    'not-checked',
    '4.1.5',
    [step('power', 'lifts'), isNot('checked')],
    '须检查合格后才能送电或使用电梯',
    'Check it first: then the power or the lifts come back',
  ),
  refusedUnless(
    'not-repaired',
    '4.1.5',
    [step('restore'), isNot('repaired')],
    '受损设施还没有修复',
    'The damaged equipment is not repaired',
  ),
  refusedUnless(
    'power-off',
    '4.1.5',
    [step('restore'), when('powerOwed', 'equal', true)],
    '断过的电源还没有恢复',
    'The power that was cut is not back',
  ),
  refusedUnless(
    'lifts-not-back',
    '4.1.5',
    [step('restore'), when('liftsOwed', 'equal', true)],
    '停用的电梯还没有检查合格恢复',
    'The lifts that were stopped are not checked and back',
  ),
  refusedUnless(
    'sprinkler-work-unchecked',
    '4.1.9.4',
    [step('restore'), when('cause', 'equal', 'sprinkler'), isNot('sprinklerChecked')],
    '喷淋头检修前的检查（关掣、放干）没有记录',
    'There is no record of the check before work on the sprinkler: valves shut, water drained',
  ),
  refusedUnless(
    'not-all-entrances',
    '4.1.8',
    [step('post'), isNot('mainEntrances')],
    '各主要出入口都须设告示',
    'Notices go up at all main entrances',
  ),
  refusedUnless(
    'not-restored',
    '4.1.5',
    [step('close'), isNot('restored')],
    '大厦还没有恢复正常',
    'The building is not back to normal',
  ),
  refusedUnless(
    'not-verified',
    '4.1.2',
    [step('close'), isNot('verified')],
    '值班人员还没有到场核实',
    'Duty staff have not verified it on the scene',
  ),
  refusedUnless(
    'pits-not-seen-to',
    '4.1.1',
    [step('close'), isNot('pitsSeenTo')],
    '电梯槽口有没有堵好，没有记录',
    'There is no record of the lift pits',
  ),
  refusedUnless(
    'lifts-not-seen-to',
    '4.1.3.1',
    [step('close'), when('liftsHere', 'equal', 'unknown')],
    '受浸处的电梯没有处理记录：升高、断电或没有电梯',
    'There is no record of the lifts there: raised, switched off, or none',
  ),
  refusedUnless(
    'power-not-seen-to',
    '4.1.3.2',
    [step('close'), when('powerHere', 'equal', 'unknown')],
    '受浸处的电源没有处理记录：切断或没有电源',
    'There is no record of the power there: cut, or none',
  ),
  refusedUnless(
    'owners-not-told',
    '4.1.7',
    [step('close'), when('ownersTold', 'lessThan', { fact: 'unitsFlooded' })],
    '还有受浸单元没有请业主回来',
    'There are flooded units whose owners are not called back',
  ),
  refusedUnless(
    'notices-missing',
    '4.1.8',
    [step('close'), when('facilitiesAffected', 'equal', true), isNot('noticesPosted')],
    '公共设施受影响，主要出入口没有设告示',
    'Shared facilities were affected and no notices are up',
  ),
  refusedUnless(
    'signs-missing',
    '4.1.8',
    [step('close'), when('danger', 'equal', true), isNot('signsPlaced')],
    '有危险区域，外围没有设警示',
    'An area was dangerous and no warning signs are up',
  ),
];
