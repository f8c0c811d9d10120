import { inSection } from '../clause.ts';

/** Fights and violence (4.7). Powers over people are read under today's law: nobody is held or searched (A36). */
export const clauses47 = inSection('4.7', {
  '4.7.1': {
    kind: 'step',
    zh: '见斗殴即报总控室地点、人数、程度、有无武器，冷静处理或监视待命；总控室派员制止，肇事者交公安（依现行法不得扣查），控制不住即报警。',
    en: "A fight is reported to the control room with place, numbers, severity and weapons; it is calmly stopped if possible, else watched; guards are sent, those responsible go to the police (not held, under today's law), who are called at once if it cannot be controlled.",
  },
  '4.7.2': {
    kind: 'step',
    zh: '有人或财产受损的，拍照、护现场、问目击者，查清责任并落实赔偿；依现行法不得扣人。',
    en: "With people or property harmed: photographs, scene preserved, witnesses asked, responsibility and compensation settled; nobody is held, under today's law.",
  },
  '4.7.3': {
    kind: 'step',
    zh: '涉及刑事责任的报派出所立案。',
    en: 'A criminal matter is reported to the police station.',
  },
  '4.7.4': {
    kind: 'manner',
    zh: '保持克制，除正当防卫外不与人争吵或动武。',
    en: 'Stays restrained; no quarrel and no force but in legitimate self-defence.',
  },
  '4.7.5': {
    kind: 'step',
    zh: '有人受伤即行抢救，尽快送医或通知医疗部门。',
    en: 'The injured are given first aid and brought to medical care, or it is called, without delay.',
  },
});
