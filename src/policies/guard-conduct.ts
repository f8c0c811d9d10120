import { type Condition, definePolicy, type Rule } from '../core/define/policy.ts';
import { ruleFor, when } from '../core/define/rule.ts';
import { facts } from '../generated/facts/guard-conduct.ts';

const never = (name: string, clause: string, means: string, zh: string, en: string): Rule =>
  ruleFor('refused', name, clause, [when('means', 'equal', means)], { zh, en });
const keeps: Condition = when('means', 'equal', 'keep-until-police');

/** By which means guards may stop an incident under today's law (4.7.4, A36, 保安服务管理条例 29、30, 刑事诉讼法 84). */
export const guardConduct = definePolicy({
  id: 'guard-conduct',
  title: { zh: '秩序维护员的处置手段', en: 'Conduct of guards' },
  clauses: ['4.7.4', 'A36'],
  facts,
  verdicts: [
    { id: 'refused', title: { zh: '不得采取', en: 'Not allowed' }, negative: true },
    { id: 'lawful', title: { zh: '可以采取', en: 'Lawful' }, negative: false },
  ],
  beside: {
    'no-holding': '4.7.2',
    'no-searching': '4.7.2',
    'no-papers-taken': '4.7.2',
    'no-things-taken': '4.7.2',
    'footage-untouched': '4.8.4',
    'not-caught-in-the-act': '4.8.3',
  },
  whenMissing: 'refused',
  rules: [
    never(
      'no-holding',
      '保安服务管理条例 30',
      'hold',
      '不得扣留或带走他人调查：制止后立即报警，交公安处理',
      'Nobody is held or taken away for inquiry: stop it, call the police and leave it to them',
    ),
    never(
      'no-searching',
      '保安服务管理条例 30',
      'search',
      '不得搜身搜包：报警后由公安检查',
      'Nobody is searched: the police do that',
    ),
    never(
      'no-questioning',
      'A36',
      'question',
      '不得盘问审问：目击者自愿说明，其余由公安询问',
      'Nobody is questioned: witnesses speak of their own will, the rest is for the police',
    ),
    never(
      'no-papers-taken',
      '保安服务管理条例 30',
      'take-papers',
      '不得扣押、没收他人证件',
      'Nobody’s papers are taken',
    ),
    never(
      'no-things-taken',
      '保安服务管理条例 30',
      'take-things',
      '不得扣押、没收他人财物：物证由公安提取',
      'Nobody’s things are taken: evidence is for the police',
    ),
    never(
      'footage-untouched',
      '保安服务管理条例 30',
      'delete-footage',
      '不得删改或扩散监控影像',
      'Footage is neither changed nor deleted nor spread',
    ),
    never(
      'no-quarrel',
      '4.7.4',
      'insult',
      '须克制，不与人争吵辱骂',
      'Stay restrained: no quarrel, no insults',
    ),
    ruleFor(
      'refused',
      'no-force',
      '4.7.4',
      [when('means', 'equal', 'force'), when('selfDefence', 'notEqual', true)],
      {
        zh: '除正当防卫所必需外不得动手',
        en: 'No force but in legitimate self-defence',
      },
    ),
    ruleFor(
      'refused',
      'not-caught-in-the-act',
      '刑事诉讼法 84',
      [keeps, when('caughtInTheAct', 'notEqual', true)],
      {
        zh: '没有当场抓到现行，不得留人',
        en: 'Nobody was caught in the act: nobody is kept',
      },
    ),
    ruleFor('refused', 'police-not-called', 'A36', [keeps, when('policeCalled', 'notEqual', true)], {
      zh: '须先报警：现行犯只能立即扭送公安，不得自行留置',
      en: 'Call the police first: whoever is caught in the act is handed over at once and not kept',
    }),
  ],
});
