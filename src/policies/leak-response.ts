import { type Condition, definePolicy, type Rule } from '../core/define/policy.ts';
import { ruleFor, when } from '../core/define/rule.ts';
import { facts } from '../generated/facts/leak-response.ts';

const refused = (name: string, clause: string, all: readonly Condition[], zh: string, en: string): Rule =>
  ruleFor('refused', name, clause, all, { zh, en });

const step = (...steps: readonly string[]): Condition => when('step', 'in', [...steps]);
const isNot = (fact: string): Condition => when(fact, 'notEqual', true);

/** What must be done before a step of the response to a leak, and before it ends (4.2, A34). */
export const leakResponse = definePolicy({
  id: 'leak-response',
  title: { zh: '漏水应急条件', en: 'Response to a leak' },
  clauses: ['4.2.0', '4.2.1', '4.2.2', '4.2.3', '4.2.4', '4.2.5'],
  facts,
  verdicts: [
    { id: 'refused', title: { zh: '还不可以', en: 'Not yet' }, negative: true },
    { id: 'in-order', title: { zh: '可以', en: 'In order' }, negative: false },
  ],
  whenMissing: 'refused',
  rules: [
    refused(
      'valve-open',
      '4.2.1',
      [step('repair', 'clean', 'close'), isNot('valveClosed')],
      '相关水闸还没有关，请先关闸',
      'The valve is not closed: close it first',
    ),
    refused(
      'power-on',
      '4.2.1',
      [step('repair', 'clean'), isNot('powerSafe')],
      '漏水处电源还没有切断，请先断电',
      'The power there is still on: cut it first',
    ),
    refused(
      'residents-not-told',
      'A34',
      [step('clean', 'close'), isNot('residentsTold')],
      '还没有通知相关住户，无论是否断水都要通知',
      'The residents are not told: they are told whether or not the water is cut',
    ),
    refused(
      'notice-not-posted',
      '4.2.2',
      [step('clean', 'close'), when('cutOff', 'equal', true), isNot('noticePosted')],
      '有住户断水，须在告示栏张贴通知',
      'Residents are cut off: a notice goes on the board',
    ),
    refused(
      'not-on-the-board',
      '4.2.2',
      [step('post'), isNot('onBoard')],
      '通知须贴在告示栏',
      'The notice goes on the notice board',
    ),
    refused(
      'water-not-held-back',
      '4.2.3',
      [step('clean', 'close'), isNot('heldBack')],
      '还没有用沙包挡住水势',
      'The water is not held back: lay sandbags',
    ),
    refused(
      'lift-wet',
      '4.2.4',
      [step('raise-lift'), when('lift', 'in', ['wet', 'off'])],
      '电梯已进水，不得升动，须切断电源并禁止进入',
      'Water has got into the lift: it is not moved but switched off, and nobody enters',
    ),
    refused(
      'entry-not-forbidden',
      '4.2.4',
      [step('lift-off'), isNot('entryForbidden')],
      '进水的电梯断电后须禁止进入，请设好警示',
      'A wet lift is switched off and closed to everybody: put up the sign',
    ),
    refused(
      'lift-not-safe',
      '4.2.4',
      [step('clean'), when('lift', 'in', ['unknown', 'wet'])],
      '电梯还没有处理：未进水的升高停用，进水的断电禁入',
      'The lift is not seen to: dry, it is raised; wet, it is switched off',
    ),
    refused(
      'not-cleaned',
      '4.2.5',
      [step('check-lift', 'release-lift', 'close'), isNot('cleaned')],
      '积水还没有清理完',
      'The water is not cleared yet',
    ),
    refused(
      'lift-not-checked',
      '4.2.4',
      [step('release-lift'), when('lift', 'equal', 'off')],
      '进过水的电梯须检修合格才能使用',
      'A lift that was wet is checked before it is used',
    ),
    refused(
      'lift-not-back',
      '4.2.4',
      [step('close'), when('lift', 'notIn', ['none', 'in-use'])],
      '电梯还没有恢复使用，或还没有说明该处没有电梯',
      'The lift is not back in use, nor is it noted that there is none',
    ),
    refused(
      'not-repaired',
      '4.2.1',
      [step('close', 'water-back'), isNot('repaired')],
      '还没有抢修好',
      'The leak is not repaired',
    ),
    refused(
      'nobody-cut-off',
      '4.2.2',
      [step('water-back'), isNot('cutOff')],
      '没有住户断水，不用通知恢复供水',
      'Nobody was cut off: there is no water to be told of as back',
    ),
    refused(
      'water-not-back',
      '4.2.2',
      [step('close'), when('cutOff', 'equal', true), isNot('waterBack')],
      '断水的住户还没有恢复供水',
      'The residents who were cut off do not have their water back',
    ),
  ],
});
