import type { Condition, Rule } from '../../core/define/policy.ts';
import { ruleFor, when } from '../../core/define/rule.ts';

const rule = (
  verdict: string,
  name: string,
  clause: string,
  all: readonly Condition[],
  zh: string,
  en: string,
): Rule => ruleFor(verdict, name, clause, all, { zh, en });

const loses = when('step', 'equal', 'loss');
const follows = when('step', 'in', ['found', 'follow-up', 'secure', 'redress']);
const secures = when('step', 'equal', 'secure');
const pays = when('step', 'equal', 'redress');
const byBorrower = [pays, when('timesConcluded', 'greaterThan', 0), when('fault', 'equal', 'borrower')];
const ends = when('step', 'equal', 'close');

/** Rules on a lost or damaged key and on breaches: reported, investigated, made good, disciplined without a fine (3.2.3.5, 3.2.3.6, 1.5.4, A36). */
export const lossRules: readonly Rule[] = [
  rule(
    'refused',
    'loss-found-later',
    '3.2.3.5',
    [loses, when('minutesSinceFound', 'lessThan', 0)],
    '发现丢失的时间晚于报告，请核对',
    'The discovery lies after the report: check the times',
  ),
  rule(
    'late',
    'loss-reported-late',
    '3.2.3.5',
    [loses, when('minutesSinceFound', 'greaterThan', { fact: 'lossReport' })],
    '丢失没有立即报告，照收并报经理',
    'The loss was not reported at once: it is taken all the same, and the manager is told',
  ),
  rule(
    'refused',
    'not-lost',
    '3.2.3.5',
    [follows, when('timesLost', 'equal', 0)],
    '这把钥匙没有报失，请核对编号',
    'This key is not reported lost: check the number',
  ),
  rule(
    'refused',
    'done-for-this-key',
    '3.2.3.5',
    [
      follows,
      when('timesLost', 'notEqual', 0),
      when('timesLost', 'lessThanInclusive', { fact: 'timesDone' }),
    ],
    '这把钥匙的这一步已办过，不重复登记',
    'This step is done for this key already',
  ),
  rule(
    'refused',
    'loss-step-open',
    '3.2.3.5',
    [when('step', 'equal', 'lane'), when('timesLost', 'greaterThan', { fact: 'timesDone' })],
    '丢失钥匙的这一项还没有办完',
    'This part of the loss is not done yet',
  ),
  rule(
    'refused',
    'owner-not-told-of-loss',
    '3.2.3.5',
    [
      secures,
      when('unitState', 'equal', 'accepted'),
      when('timesToldOwner', 'lessThan', { fact: 'timesLost' }),
    ],
    '钥匙丢失还没有告知业主，须先告知再定门锁',
    'The owner has not been told of the loss: tell him, then settle what becomes of the lock',
  ),
  rule(
    'refused',
    'lock-must-change',
    '3.2.3.5',
    [
      secures,
      when('measure', 'equal', 'kept'),
      when('timesFound', 'equal', 0),
      when('ownerAgrees', 'notEqual', true),
    ],
    '钥匙下落不明或曾脱离掌控的须换锁，除非业主书面同意不换',
    'The key is missing or was out of care: the lock is changed, unless the owner agrees in writing to keep it',
  ),
  rule(
    'refused',
    'not-investigated',
    '3.2.3.5',
    [pays, when('timesConcluded', 'equal', 0)],
    '安管部还没有调查结论，不能先定赔偿和处理',
    'Security has not finished its investigation: nothing is settled before',
  ),
  rule(
    'refused',
    'compensation-not-the-price',
    '3.2.3.5',
    [...byBorrower, when('compensation', 'notEqual', { fact: 'price' })],
    '责任在借用人的照价赔偿，不多不少',
    "The borrower's fault: he makes good the price, no more and no less",
  ),
  rule(
    'refused',
    'compensation-above-price',
    '3.2.3.5',
    [pays, when('compensation', 'greaterThan', { fact: 'price' })],
    '赔偿不得高于实际价格',
    'Compensation does not exceed the price',
  ),
  rule(
    'refused',
    'criticism-not-recorded',
    '3.2.3.5',
    [...byBorrower, when('criticism', 'notEqual', true)],
    '责任在借用人的，还须批评教育并记录',
    "The borrower's fault: he is criticised besides, and this is recorded",
  ),
  rule(
    'refused',
    'no-fines',
    'A36',
    [when('step', 'in', ['redress', 'discipline']), when('fine', 'greaterThan', 0)],
    '依现行法不对员工罚款，只记录处分并按规定赔偿',
    "Today's law knows no fines on staff: record the discipline, and compensation within the rules",
  ),
  rule(
    'refused',
    'wage-share-exceeded',
    'A36',
    [pays, when('wagePercent', 'greaterThan', { fact: 'wageShare' })],
    '从工资中扣赔偿超过当月工资的规定比例，须分月扣',
    "Compensation takes more of the month's wage than allowed: spread it over months",
  ),
  rule(
    'refused',
    'below-minimum-wage',
    'A36',
    [pays, when('wagePercent', 'greaterThan', 0), when('aboveMinimumWage', 'notEqual', true)],
    '扣后工资低于当地最低工资，须少扣',
    'What is left lies below the minimum wage: withhold less',
  ),
  rule(
    'refused',
    'no-breach-open',
    '3.2.3.6',
    [when('step', 'equal', 'discipline'), when('breaches', 'lessThanInclusive', { fact: 'breachesSettled' })],
    '没有待处理的违规',
    'No breach waits to be dealt with',
  ),
  rule(
    'refused',
    'no-damage-open',
    '1.5.4',
    [when('step', 'equal', 'damage'), when('damaged', 'lessThanInclusive', { fact: 'damageSettled' })],
    '这把钥匙没有待处理的损坏，请核对编号',
    'No damage to this key waits to be dealt with: check the number',
  ),
  rule(
    'refused',
    'damage-owner-not-told',
    '1.5.4',
    [
      when('step', 'equal', 'damage'),
      when('unitState', 'equal', 'accepted'),
      when('ownerTold', 'notEqual', true),
    ],
    '业主的钥匙损坏，须告知业主',
    "The owner's key is damaged: tell him",
  ),
  rule(
    'refused',
    'breach-open',
    '3.2.3.6',
    [ends, when('breaches', 'greaterThan', { fact: 'breachesSettled' })],
    '还有违规没有处理',
    'A breach is not dealt with yet',
  ),
  rule(
    'refused',
    'damage-open',
    '1.5.4',
    [ends, when('damaged', 'greaterThan', { fact: 'damageSettled' })],
    '还有损坏的钥匙没有处理',
    'A damaged key is not dealt with yet',
  ),
];
