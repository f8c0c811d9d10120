import { type Condition, definePolicy } from '../core/define/policy.ts';
import { ruleFor, when } from '../core/define/rule.ts';
import { facts } from '../generated/facts/lift-rescue.ts';

const cannotFree = when('canFree', 'notEqual', 'yes');
const vulnerable: Condition = {
  any: [when('pregnant', 'equal', 'yes'), when('badHealth', 'equal', 'yes')],
};
const healthUnknown: Condition = {
  all: [
    when('pregnant', 'notEqual', 'yes'),
    when('badHealth', 'notEqual', 'yes'),
    { any: [when('pregnant', 'equal', 'unknown'), when('badHealth', 'equal', 'unknown')] },
  ],
};
const short: Condition = {
  all: [when('estimate', 'equal', 'given'), when('minutes', 'lessThanInclusive', { fact: 'shortTime' })],
};

/** Whether help from outside is called to people trapped in a lift: what is not known counts for calling (4.4.5, A19, A35). */
export const liftRescue = definePolicy({
  id: 'lift-rescue',
  title: { zh: '电梯困人向外求助', en: 'Asking for outside help in an entrapment' },
  clauses: ['4.4.5'],
  facts,
  terms: { shortTime: 'lift-short-time' },
  verdicts: [
    { id: 'wait', title: { zh: '暂不需求助', en: 'No call is needed yet' }, negative: true },
    { id: 'call', title: { zh: '应向外求助', en: 'Call for help' }, negative: false },
  ],
  whenMissing: 'call',
  rules: [
    ruleFor('wait', 'building-can-free-them', '4.4.5', [when('canFree', 'equal', 'yes')], {
      zh: '本楼自己能解困，抓紧解困，暂不需向外求助',
      en: 'The building can free them itself: do so; no outside help is needed yet',
    }),
    ruleFor(
      'wait',
      'nobody-vulnerable',
      '4.4.5',
      [when('pregnant', 'equal', 'no'), when('badHealth', 'equal', 'no')],
      {
        zh: '梯内没有孕妇或健康很差的人，由技工和维保单位解困，持续安抚',
        en: 'Nobody inside is pregnant or in bad health: technician and maintenance company free them; keep them calm',
      },
    ),
    ruleFor('wait', 'technician-in-short-time', '4.4.5', [short], {
      zh: '技工估计短时间内能解困，等其解困；超过时间再求助',
      en: 'The technician expects to free them in short time: wait for that, and call if it passes',
    }),
    ruleFor(
      'call',
      'vulnerable-and-too-long',
      '4.4.5',
      [cannotFree, vulnerable, when('minutes', 'greaterThan', { fact: 'shortTime' })],
      {
        zh: '梯内有孕妇或健康很差的人，技工短时间内解不了困：向消防或公安求助，并说明原因和情况',
        en: 'Somebody inside is pregnant or in bad health and the technician cannot free them in short time: ask the fire brigade or police, and tell them why and how things stand',
      },
    ),
    ruleFor(
      'call',
      'estimate-unknown',
      'A35',
      [cannotFree, vulnerable, when('estimate', 'in', ['unknown', 'overrun'])],
      {
        zh: '梯内有孕妇或健康很差的人，解困时间估不出或已超过：按短时间内解不了困处理，应求助',
        en: 'Somebody inside is pregnant or in bad health and the time is unknown or has passed: that is not short, call for help',
      },
    ),
    ruleFor(
      'call',
      'health-unknown',
      'A19',
      [cannotFree, healthUnknown, when('estimate', 'in', ['unknown', 'overrun'])],
      {
        zh: '梯内人员健康不清楚，解困时间也没有把握：从严，应求助',
        en: 'The health of those inside is not known, nor when they will be free: on the safe side, call for help',
      },
    ),
  ],
});
