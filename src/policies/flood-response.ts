import { type Condition, definePolicy } from '../core/define/policy.ts';
import { when } from '../core/define/rule.ts';
import { facts } from '../generated/facts/flood-response.ts';
import { floodEndRules } from './parts/flood-end-rules.ts';
import { floodSourceRules } from './parts/flood-source-rules.ts';
import { refusedUnless, step } from './parts/flood-words.ts';

const measures: Condition = step('measure');

/** What a step of the response to a flood needs: safety in the water, each source's own measure, and what must be done before it ends (4.1). */
export const floodResponse = definePolicy({
  id: 'flood-response',
  title: { zh: '水浸处理条件', en: 'Response to a flood' },
  clauses: ['4.1.3', '4.1.4', '4.1.5', '4.1.6', '4.1.7', '4.1.8', '4.1.9'],
  facts,
  verdicts: [
    { id: 'refused', title: { zh: '还不可以', en: 'Not yet' }, negative: true },
    { id: 'in-order', title: { zh: '可以', en: 'In order' }, negative: false },
  ],
  whenMissing: 'refused',
  rules: [
    refusedUnless(
      'power-on-in-water',
      '4.1.3.2',
      [measures, when('peopleInWater', 'equal', true), when('powerHere', 'notIn', ['off', 'none'])],
      '受浸区域的电源还没有切断，人员不得涉水：先断电，或记明该处没有电源',
      'The power of the wet area is still on, nobody wades: cut it first, or note that there is none',
    ),
    refusedUnless(
      'other-not-described',
      '4.1.3.8',
      [measures, when('measure', 'equal', 'other'), when('described', 'notEqual', true)],
      '其他措施须写明是什么',
      'Say what the other measure is',
    ),
    refusedUnless(
      'lift-wet',
      '4.2.4',
      [step('raise'), when('liftsHere', 'equal', 'off')],
      '电梯已进水断电，不得再升动，须检修合格后使用',
      'The lift is wet and off: it is not moved before it is checked',
    ),
    refusedUnless(
      'drain-copes',
      '4.1.9.2',
      [step('hose'), when('ledTo', 'equal', 'fire-stairs'), when('drainCopes', 'equal', true)],
      '地漏排得及，应引到卫生间或茶水间地漏，不经防火梯',
      'The drain copes: lead the water there, not down the fire stairs',
    ),
    refusedUnless(
      'drain-overwhelmed',
      '4.1.9.2',
      [step('hose'), when('ledTo', 'equal', 'drain'), when('drainCopes', 'notEqual', true)],
      '水势太大地漏排不及，应经防火梯排到街外',
      'The drain does not cope: lead the water down the fire stairs to the street',
    ),
    ...floodSourceRules,
    refusedUnless(
      'not-known',
      '4.1.6',
      [step('answer'), when('certain', 'notEqual', true), when('passedOn', 'notEqual', true)],
      '自己不清楚的情况不要答，请转问主管后再回复',
      'What is not known is not answered: pass the question on, and answer then',
    ),
    ...floodEndRules,
  ],
});
