import { definePolicy } from '../core/define/policy.ts';
import { ruleFor, when } from '../core/define/rule.ts';
import { facts } from '../generated/facts/sprinkler-work.ts';

/** Whether work on sprinklers may begin: valves shut and water drained (4.1.9.4, A45). */
export const sprinklerWork = definePolicy({
  id: 'sprinkler-work',
  title: { zh: '喷淋头检修条件', en: 'Work on sprinklers' },
  clauses: ['4.1.9.4', 'A45'],
  facts,
  verdicts: [
    { id: 'refused', title: { zh: '不得动手', en: 'Refused' }, negative: true },
    { id: 'permitted', title: { zh: '可以检修', en: 'Permitted' }, negative: false },
  ],
  whenMissing: 'refused',
  rules: [
    ruleFor('refused', 'valves-open', '4.1.9.4', [when('valvesShut', 'notEqual', true)], {
      zh: '检修喷淋头前须先关上有关水掣',
      en: 'The valves are shut before anybody works on a sprinkler',
    }),
    ruleFor('refused', 'water-not-drained', '4.1.9.4', [when('waterDrained', 'notEqual', true)], {
      zh: '检修喷淋头前须把管内积水放干',
      en: 'The water is drained before anybody works on a sprinkler',
    }),
  ],
});
