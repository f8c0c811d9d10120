import { at, is, isNot, refused } from './job-rules.ts';

/** A change of class: with its reason, from the first record, not while the clock stands still (A24). */
export const reclassifying = [
  refused(
    'nothing-to-reclassify',
    '2.4.3',
    [at('reclassify'), isNot('classified')],
    '还没有分级，请先分级',
    'It has no class yet: give it one',
  ),
  refused(
    'reclassified-without-reason',
    'A24',
    [at('reclassify'), isNot('reasonGiven')],
    '改级须写明原因；时限仍从最初登记起算',
    'Reclassifying needs a reason; the time still runs from the first record',
  ),
  refused(
    'clock-stands-still',
    'A24',
    [at('reclassify', 'date'), is('suspended')],
    '正在等客户，期限停走；恢复后再改级、改期',
    'The clock stands still for the customer: resume first',
  ),
];

/** Sorting the report, and passing its slip on (2.4.1, 2.4.3, A24). */
export const passing = [
  refused(
    'class-given-already',
    'A24',
    [at('classify'), is('classified')],
    '已经分级；要改级请用改级，并写明原因',
    'It has a class already: reclassify it, with a reason',
  ),
  ...reclassifying,
  refused(
    'class-missing',
    '2.4.3',
    [at('refer'), isNot('classified')],
    '还没有分级，先定简单、突发、一般、大的或重大，再转呈',
    'It has no class: simple, emergency, general, large or major first',
  ),
  refused(
    'slip-number-missing',
    '2.4.1',
    [at('refer'), isNot('numberGiven')],
    '转呈单没有编号，须先编号登记',
    'The referral slip has no number: number and register it',
  ),
  refused(
    'no-order-before-referral',
    '2.4.1',
    [at('work-order'), isNot('referred')],
    '还没有转呈工程部，先开转呈单',
    'Not referred to engineering yet: write the referral slip first',
  ),
  refused(
    'order-out-already',
    'A41',
    [at('work-order'), is('orderOut')],
    '这一轮已开过维修单，一件活只算一次',
    'A repair order is out for this round: a job counts once',
  ),
];

/** The register of slips: corrected, lost, returned (2.4.4). */
export const slips = [
  refused(
    'corrected-without-reason',
    '2.4.4',
    [at('correct'), isNot('reasonGiven')],
    '更正转呈单须写明哪里错了',
    'Correcting a slip needs a word on what was wrong',
  ),
  refused('no-slip-is-out', '2.4.4', [at('lost'), isNot('slipOut')], '没有在外的转呈单', 'No slip is out'),
  refused(
    'lost-without-reason',
    '2.4.4',
    [at('lost'), isNot('reasonGiven')],
    '转呈单不得遗失：须写明经过，另编号补开',
    'Slips must not be lost: say how it happened, and issue one with a new number',
  ),
  refused(
    'number-used',
    '2.4.4',
    [at('lost'), is('sameNumber')],
    '补开的转呈单须另编号，原号作废',
    'The slip in its place has a number of its own; the old one is void',
  ),
  refused(
    'slip-number-differs',
    '2.4.4',
    [at('return'), isNot('sameNumber')],
    '返回的转呈单编号与登记不符，须核对',
    'The number of the slip is not the one in the register: check which is meant',
  ),
  refused(
    'slip-not-signed',
    '2.4.4',
    [at('return'), isNot('signed')],
    '转呈单没有部门签字确认，退回补签',
    'The department has not signed the result: send the slip back to be signed',
  ),
];
