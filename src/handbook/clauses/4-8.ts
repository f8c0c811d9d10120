import { inSection } from '../clause.ts';

/** Theft and damage (4.8). Powers over people are read under today's law: nobody is held or searched (A36). */
export const clauses48 = inSection('4.8', {
  '4.8.1': {
    kind: 'step',
    zh: '总控室接到报警，马上派秩序员去看，并尽快回话。',
    en: 'On an alarm the control room sends a guard to look, who reports back soon.',
  },
  '4.8.2': {
    kind: 'step',
    zh: '见盗窃或破坏，用最快的办法报总控室地点、人数和财物损失，冷静处理或监视待命。',
    en: 'Theft or damage is reported to the control room by the fastest means with place, numbers and losses; it is calmly dealt with, or watched until orders come.',
  },
  '4.8.3': {
    kind: 'step',
    zh: '总控室派够人手制止；肇事者依法拦下并立即交公安。',
    en: 'The control room sends enough guards to stop it; whoever is caught in the act is stopped by lawful means and handed to the police at once.',
  },
  '4.8.4': {
    kind: 'step',
    zh: '有财产损失或人受伤害的，拍照录像、护现场、问目击者，查清责任与赔偿；依现行法不得扣人。',
    en: "With loss or injury: photographs or video, scene preserved, witnesses asked, responsibility and compensation settled; nobody is held, under today's law.",
  },
  '4.8.5': {
    kind: 'step',
    zh: '责任须靠查案才清的，报派出所立案。',
    en: 'Where responsibility needs an inquiry, it is reported to the police station.',
  },
});
