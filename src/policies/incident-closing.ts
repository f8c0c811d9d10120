import { type Condition, definePolicy, type Rule } from '../core/define/policy.ts';
import { ruleFor, when } from '../core/define/rule.ts';
import { facts } from '../generated/facts/incident-closing.ts';

/** One rule for violence and the same for theft, each with its own clause. */
const both = (
  name: string,
  [violence, theft]: readonly [string, string],
  all: readonly Condition[],
  zh: string,
  en: string,
): readonly Rule[] => [
  ruleFor('refused', name, violence, [when('kind', 'equal', 'violence'), ...all], { zh, en }),
  ruleFor('refused', `theft-${name}`, theft, [when('kind', 'equal', 'theft'), ...all], { zh, en }),
];
const at = (step: string): Condition => when('step', 'equal', step);
const harmed: Condition = { any: [when('losses', 'greaterThan', 0), when('injured', 'greaterThan', 0)] };
const isNot = (fact: string): Condition => when(fact, 'notEqual', true);
const EVIDENCE = ['4.7.2', '4.8.4'] as const;
const POLICE = ['4.7.3', '4.8.5'] as const;

/** Evidence, hand-over to the police and closing of violence, theft and damage (4.7, 4.8, A36). */
export const incidentClosing = definePolicy({
  id: 'incident-closing',
  title: { zh: '治安事件取证和结案条件', en: 'Evidence and closing of an incident' },
  clauses: ['4.7.1', '4.7.2', '4.7.3', '4.7.5', '4.8.3', '4.8.4', '4.8.5'],
  facts,
  terms: { footageDays: 'footage-keeping' },
  verdicts: [
    { id: 'refused', title: { zh: '还不可以', en: 'Not yet' }, negative: true },
    { id: 'in-order', title: { zh: '可以', en: 'In order' }, negative: false },
  ],
  beside: {
    'footage-too-short': '4.8.4',
  },
  whenMissing: 'refused',
  rules: [
    ruleFor(
      'refused',
      'footage-too-short',
      '保安服务管理条例 25',
      [at('footage'), when('keepDays', 'lessThan', { fact: 'footageDays' })],
      {
        zh: '监控影像保存天数不够，须至少保存到规定天数',
        en: 'The footage is kept too short: keep it at least for the days laid down',
      },
    ),
    ruleFor('refused', 'witness-not-willing', 'A36', [at('witness'), isNot('voluntary')], {
      zh: '目击者须自愿说明，不得留人；不愿意的不问',
      en: 'Witnesses speak of their own will and are not kept: leave those who do not wish to',
    }),
    ruleFor('refused', 'police-not-there', 'A36', [at('hand-over'), isNot('policeThere')], {
      zh: '公安还没有到场，无从移交',
      en: 'The police are not there yet: nothing can be handed over',
    }),
    ruleFor('refused', 'no-receipt', 'A36', [at('hand-over'), isNot('receipt')], {
      zh: '移交须取得公安的回执',
      en: 'Get the police’s receipt for what is handed over',
    }),
    ...both(
      'case-number-missing',
      POLICE,
      [at('answer'), when('result', 'equal', 'filed'), isNot('numberGiven')],
      '已立案的须记下受案编号',
      'A case is filed: note its number',
    ),
    ...both(
      'not-ended',
      ['4.7.1', '4.8.3'],
      [at('close'), isNot('ended')],
      '事态还没有制止，或人还没有离开',
      'It has not been stopped, nor are the people gone',
    ),
    ...both(
      'injured-without-care',
      ['4.7.5', '4.8.4'],
      [at('close'), when('cared', 'lessThan', { fact: 'injured' })],
      '还有伤者没有送医或通知医疗部门',
      'There are injured people for whom no medical care was called',
    ),
    ...both(
      'no-pictures',
      EVIDENCE,
      [at('close'), harmed, when('pictures', 'equal', 0)],
      '有损失或伤者，须拍照或录像',
      'There are losses or injured people: pictures are needed',
    ),
    ...both(
      'scene-not-protected',
      EVIDENCE,
      [at('close'), harmed, isNot('sceneProtected')],
      '有损失或伤者，须保护现场',
      'There are losses or injured people: the scene has to be protected',
    ),
    ...both(
      'footage-not-saved',
      EVIDENCE,
      [at('close'), harmed, isNot('footageSaved')],
      '有损失或伤者，须保存监控影像',
      'There are losses or injured people: the footage has to be saved',
    ),
    ...both(
      'compensation-open',
      EVIDENCE,
      [at('close'), when('settled', 'lessThan', { fact: 'losses' })],
      '还有损失没有落实赔偿办法',
      'There are losses whose compensation is not settled',
    ),
    ...both(
      'police-result-missing',
      POLICE,
      [at('close'), when('result', 'equal', 'pending')],
      '已报警，公安的受理结果还没有记下',
      'The police were called and their answer is not on record',
    ),
    ruleFor(
      'refused',
      'owners-not-informed',
      '4.8.4',
      [at('close'), when('ownersInformed', 'lessThan', { fact: 'ownersLost' })],
      {
        zh: '还有失主没有告知',
        en: 'There are owners who lost something and do not know',
      },
    ),
  ],
});
