import { when } from '../../core/define/rule.ts';
import { at, is, isNot, isNotStated, refused } from './job-rules.ts';

const major = when('class', 'equal', 'major');
const keyed = when('access', 'in', ['key-left', 'key-borrowed']);

/** A major repair waits for its plan and its date (2.4.3, A4). */
export const dating = [
  refused(
    'only-major-has-a-plan',
    '2.4.3',
    [at('plan', 'date'), when('class', 'notEqual', 'major')],
    '只有重大报修上报批方案、定日期；其他按级别时限办',
    'Only a major repair has its plan approved and a date set; others keep the limit of their class',
  ),
  refused(
    'plan-not-approved',
    'A4',
    [at('date'), major, isNotStated('planApproved')],
    '重大报修的方案还没有批准，须先上报',
    'The plan for the major repair is not approved: report it up first',
  ),
  refused(
    'date-past',
    'A4',
    [at('date'), when('daysLeft', 'lessThan', 0)],
    '所定日期已过，须定今天或以后的日期',
    'The date set is past: set today or a later one',
  ),
  refused(
    'date-moved-without-reason',
    'A4',
    [at('date'), is('dated'), isNot('reasonGiven')],
    '日期已经定过，改期须写明原因',
    'A date is set already: moving it needs a reason',
  ),
];

/** It is done only as planned. */
export const asPlanned = [
  refused(
    'done-without-plan',
    'A4',
    [at('finish'), major, isNot('planApproved')],
    '重大报修的方案还没有批准，须先上报',
    'The plan for the major repair is not approved: report it up first',
  ),
  refused(
    'date-not-set',
    'A4',
    [at('finish'), major, is('planApproved'), isNot('dated')],
    '重大报修还没有定日期',
    'No date has been set for the major repair',
  ),
];

/** The way into a home (3.2.1.2, 3.2.1.3, 3.2.2.2). */
export const entry = [
  refused(
    'repair-not-explained',
    '3.2.1.2',
    [at('access'), when('access', 'equal', 'key-left'), isNotStated('explained')],
    '业主留钥匙前，须同业主说清要修什么',
    'Before the owner leaves a key, explain what is to be repaired',
  ),
  refused(
    'owner-has-not-agreed',
    '3.2.2.2',
    [at('access'), keyed, isNotStated('ownerConsents')],
    '用钥匙入户须经业主同意',
    'Going in with a key needs the owner’s consent',
  ),
  refused(
    'no-way-in',
    '3.2.1.3',
    [at('finish'), is('inHome'), when('access', 'equal', 'unsettled')],
    '还没有约定如何入户：业主到场、家中留人或留钥匙',
    'How to get in is not settled: the owner comes, somebody is at home, or a key is left',
  ),
  refused(
    'presence-not-stated',
    '3.2.1.3',
    [at('finish'), is('inHome'), isNot('presenceGiven')],
    '须写明维修时谁在场',
    'Say who was there during the repair',
  ),
  refused(
    'nobody-at-home',
    '3.2.1.3',
    [
      at('finish'),
      is('inHome'),
      is('presenceGiven'),
      when('presence', 'equal', 'nobody'),
      when('access', 'notIn', ['key-left', 'key-borrowed']),
    ],
    '没有留钥匙，家中无人不得入户维修',
    'No key was left: with nobody at home there is no repair inside',
  ),
];

/** What the customer pays for, and what the developer owes. */
export const charges = [
  refused(
    'free-in-warranty',
    '建设工程质量管理条例 41',
    [at('quote'), is('inWarranty')],
    '在保修期和保修范围内，由开发商负责，不向业主收费',
    'It is under warranty and the developer’s: the owner is not charged',
  ),
  refused(
    'amount-differs',
    '物业管理条例 43',
    [at('agree'), isNot('sameAmount')],
    '同意的金额与报价不符，须核对',
    'The amount agreed is not the one quoted: check it',
  ),
  refused(
    'price-not-agreed',
    '物业管理条例 43',
    [at('finish'), when('charge', 'in', ['quoted', 'declined'])],
    '有偿维修的报价业主还没有同意',
    'The owner has not agreed to the price of the repair',
  ),
  refused(
    'charged-without-quote',
    '物业管理条例 43',
    [at('finish'), is('chargedGiven'), when('charge', 'in', ['none', 'warranty'])],
    '没有报价并经业主同意，不得收费',
    'Nothing may be charged that was not quoted and agreed to',
  ),
  refused(
    'charged-otherwise',
    '物业管理条例 43',
    [at('finish'), is('chargedGiven'), when('charge', 'equal', 'agreed'), isNot('sameAmount')],
    '收费与业主同意的价格不符',
    'The charge is not the price that the owner agreed to',
  ),
];
