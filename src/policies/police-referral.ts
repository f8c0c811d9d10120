import { definePolicy } from '../core/define/policy.ts';
import { ruleFor, when } from '../core/define/rule.ts';
import { facts } from '../generated/facts/police-referral.ts';

/** Whether an incident goes to the police, and how fast (4.7.1, 4.7.3, 4.8.5, A36). A call is never blocked by it. */
export const policeReferral = definePolicy({
  id: 'police-referral',
  title: { zh: '报警和移送', en: 'Referral to the police' },
  clauses: ['4.7.1', '4.7.3', '4.8.5'],
  facts,
  verdicts: [
    { id: 'at-once', title: { zh: '立即报警', en: 'Call the police at once' }, negative: false },
    { id: 'file', title: { zh: '报派出所立案', en: 'Report it to the police station' }, negative: false },
    { id: 'not-needed', title: { zh: '不必报警', en: 'Not needed' }, negative: true },
  ],
  beside: {
    weapons: '4.7.1',
    'caught-in-the-act': '4.8.3',
  },
  whenMissing: 'at-once',
  rules: [
    ruleFor('at-once', 'not-controllable', '4.7.1', [when('controllable', 'notEqual', true)], {
      zh: '场面无力控制，须立即报公安到场',
      en: 'It cannot be controlled: the police are called at once',
    }),
    ruleFor('at-once', 'weapons', '保安服务管理条例 29', [when('weapons', 'equal', true)], {
      zh: '有人使用武器，须立即报警，人员先保安全',
      en: 'Weapons are used: the police are called at once, and people keep safe',
    }),
    ruleFor('at-once', 'caught-in-the-act', '刑事诉讼法 84', [when('caughtInTheAct', 'equal', true)], {
      zh: '抓到现行，须立即报警移交，不得自行处理',
      en: 'Somebody is caught in the act: the police are called at once and take over',
    }),
    ruleFor('file', 'crime-suspected', '4.7.3', [when('crime', 'equal', true)], {
      zh: '涉及刑事责任，报派出所立案处理',
      en: 'A criminal matter: it is reported to the police station',
    }),
    ruleFor('file', 'responsibility-unclear', '4.8.5', [when('liabilityUnclear', 'equal', true)], {
      zh: '责任须查清，报派出所立案处理',
      en: 'Responsibility has to be cleared: it is reported to the police station',
    }),
  ],
});
