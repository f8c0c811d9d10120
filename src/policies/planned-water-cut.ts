import { type Condition, definePolicy, type Rule } from '../core/define/policy.ts';
import { ruleFor, when } from '../core/define/rule.ts';
import { facts } from '../generated/facts/planned-water-cut.ts';

const refused = (name: string, clause: string, all: readonly Condition[], zh: string, en: string): Rule =>
  ruleFor('refused', name, clause, all, { zh, en });

const announces = when('step', 'in', ['plan', 'post']);
const plans = when('step', 'equal', 'plan');
const starts = when('step', 'equal', 'start');
const notUrgent = when('urgent', 'notEqual', true);

/** Whether a planned water cut is announced early enough, begun as announced, prolonged and closed properly (4.3.1, A43). */
export const plannedWaterCut = definePolicy({
  id: 'planned-water-cut',
  title: { zh: '计划停水条件', en: 'Planned water cut' },
  clauses: ['4.3.1'],
  facts,
  terms: { noticeMinutes: 'water-cut-notice' },
  verdicts: [
    { id: 'refused', title: { zh: '不可以', en: 'Refused' }, negative: true },
    { id: 'in-order', title: { zh: '可以', en: 'In order' }, negative: false },
  ],
  beside: {
    'notice-too-short': '4.3.1',
  },
  whenMissing: 'refused',
  rules: [
    refused(
      'end-before-start',
      '4.3.1',
      [plans, when('minutesLong', 'lessThanInclusive', 0)],
      '停水结束须晚于开始，请核对时间',
      'The cut ends after it begins: check the times',
    ),
    refused(
      'notice-too-short',
      '城市供水条例 22',
      [announces, notUrgent, when('minutesAhead', 'lessThan', { fact: 'noticeMinutes' })],
      '距停水不足规定的提前时间：请改期；确属紧急的，写明原因并立即张贴',
      'Too short before the cut: choose a later time; if it is urgent, give the reason and post the notice at once',
    ),
    refused(
      'not-on-the-board',
      '4.3.1',
      [when('step', 'in', ['post', 'repost']), when('onBoard', 'notEqual', true)],
      '通告须贴在告示栏',
      'The notice goes on the notice board',
    ),
    refused(
      'notice-not-posted',
      '4.3.1',
      [starts, notUrgent, when('noticePosted', 'notEqual', true)],
      '还没有张贴现行时间的通告，不得停水',
      'No notice of these times is posted: the water stays on until it is',
    ),
    refused(
      'before-the-time-announced',
      '4.3.1',
      [starts, when('minutesAhead', 'greaterThan', 0)],
      '还没到通告的时间；要提前须改时间并另贴通告',
      'It is earlier than announced: to begin earlier, change the times and post a new notice',
    ),
    refused(
      'extension-past',
      '4.3.1',
      [when('step', 'equal', 'extend'), when('minutesLeft', 'lessThanInclusive', 0)],
      '延长后的结束时间已过，须写以后的时间',
      'The new end is past: give a later time',
    ),
    refused(
      'closed-without-notice',
      '4.3.1',
      [when('step', 'equal', 'close'), when('noticePosted', 'notEqual', true)],
      '这次停水（或延长）一直没有张贴通告，须补贴后才能结案',
      'The cut, or its extension, was never posted: post it before the case is closed',
    ),
  ],
});
