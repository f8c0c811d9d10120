import type { Rule } from '../../core/define/policy.ts';
import { ruleFor, when } from '../../core/define/rule.ts';

/** A rate of 3.3.4: facts of the whole, the part and the percentage, the term's fact, and what it is called. */
interface Rate {
  readonly id: string;
  readonly clause: string;
  readonly whole: string;
  readonly part: string;
  readonly percent: string;
  readonly needed: string;
  readonly zh: string;
  readonly en: string;
}

const RATES: readonly Rate[] = [
  {
    id: 'district-knowledge',
    clause: '3.3.4.6',
    whole: 'questionsAsked',
    part: 'questionsRight',
    percent: 'knowledgePercent',
    needed: 'knowledgeNeeded',
    zh: '责任区情况的正确率',
    en: 'share of correct answers on the district',
  },
  {
    id: 'files-complete',
    clause: '3.3.4.7',
    whole: 'filesDue',
    part: 'filesComplete',
    percent: 'completePercent',
    needed: 'completeNeeded',
    zh: '档案完整率',
    en: 'share of complete files',
  },
  {
    id: 'files-on-computer',
    clause: '3.3.4.9',
    whole: 'filesHeld',
    part: 'filesOnComputer',
    percent: 'computerPercent',
    needed: 'computerNeeded',
    zh: '电脑化率',
    en: 'share of files on the computer',
  },
];

/** Each rate is high enough, was measured, and its percentage agrees with its counts (3.3.4.6, 3.3.4.7, 3.3.4.9, A26). */
export const rateRules: readonly Rule[] = RATES.flatMap(
  ({ id, clause, whole, part, percent, needed, zh, en }) => [
    ruleFor(
      'below',
      `${id}-low`,
      clause,
      [when(whole, 'notEqual', 0), when(percent, 'lessThan', { fact: needed })],
      { zh: `${zh}没有达标，须补课或补齐`, en: `The ${en} is below the standard: make it up` },
    ),
    ruleFor('not-measured', `${id}-not-measured`, clause, [when(whole, 'equal', 0)], {
      zh: `${zh}没有可计的数，谈不上比率`,
      en: `There is nothing to count for the ${en}: there is no rate`,
    }),
    {
      name: `${id}-figures-wrong`,
      conditions: {
        any: [
          when(part, 'greaterThan', { fact: whole }),
          {
            all: [
              when(whole, 'notEqual', 0),
              when(percent, 'greaterThanInclusive', 100),
              when(part, 'notEqual', { fact: whole }),
            ],
          },
          {
            all: [
              when(whole, 'notEqual', 0),
              when(percent, 'notEqual', 100),
              when(part, 'equal', { fact: whole }),
            ],
          },
          {
            all: [
              when(whole, 'notEqual', 0),
              when(percent, 'lessThanInclusive', 0),
              when(part, 'notEqual', 0),
            ],
          },
        ],
      },
      event: {
        type: 'not-measured',
        params: {
          clause,
          message: {
            zh: `${zh}与两个数对不上：按件数相除，不要舍入`,
            en: `The ${en} does not agree with its counts: divide them, and do not round`,
          },
        },
      },
    },
  ],
);
