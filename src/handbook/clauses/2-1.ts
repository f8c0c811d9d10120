import { inSection } from '../clause.ts';

/** Reception (2.1). */
export const clauses21 = inSection('2.1', {
  '2.1.1': {
    kind: 'step',
    zh: '客户可来电、来信或当面问询和投诉，三种方式都受理。',
    en: 'Inquiries and complaints are taken by telephone, by letter and in person.',
  },
  '2.1.1.1': {
    kind: 'manner',
    zh: '见客人来，起身问好。',
    en: 'Stands up and greets a visitor first.',
  },
  '2.1.1.2': {
    kind: 'manner',
    zh: '站着作答，言语有礼，手头的事先放下。',
    en: 'Answers standing and politely, laying other work aside.',
  },
  '2.1.1.3': {
    kind: 'step',
    zh: '反复问也耐心；会的当场答，不清楚或不归自己答的请示上级。',
    en: 'Answers patiently: at once what is known; what is unclear or not theirs to answer goes to a superior.',
  },
  '2.1.1.4': {
    kind: 'step',
    zh: '合理要求从速答复；过分或无理的冷静婉拒，并报上级。',
    en: 'A reasonable request is answered quickly; an excessive or unreasonable one is calmly declined and reported to a superior.',
  },
  '2.1.1.5': {
    kind: 'step',
    zh: '投诉有理无理都先含笑接下，详记、上报并跟进。',
    en: 'A complaint, right or wrong, is first accepted with a smile, then recorded in detail, reported and followed up.',
  },
  '2.1.1.6': {
    kind: 'limit',
    zh: '三声铃响内接电话，先问好，再报自己的工牌号。',
    en: 'Picks up within three rings, greets first, then gives the number of the staff badge.',
  },
  '2.1.1.7': {
    kind: 'manner',
    zh: '电话里答得准确，该替客户保密的不说。',
    en: 'Answers correctly on the telephone and gives away nothing that is confidential to a customer.',
  },
  '2.1.1.8': {
    kind: 'step',
    zh: '解决不了的投诉或咨询，记下事由、时间和地点，催办部门，不断告知进展，直到客户满意。',
    en: 'What cannot be settled is logged with its subject, time and place, pressed on the departments and reported back on until the customer is content.',
  },
  '2.1.1.9': {
    kind: 'manner',
    zh: '上班穿戴整齐，外表端庄。',
    en: 'Is neatly dressed and well groomed at work.',
  },
  '2.1.1.10': {
    kind: 'manner',
    zh: '真诚热情，用语文明。',
    en: 'Is sincere and warm, and speaks civilly.',
  },
  '2.1.1.11': {
    kind: 'manner',
    zh: '守住原则，保护公众利益。',
    en: 'Stands by principle and protects the common interest.',
  },
  '2.1.1.12': {
    kind: 'step',
    zh: '主动帮客人；疑难办不了的，马上报上级。',
    en: 'Helps of their own accord, and reports at once a difficulty that cannot be solved.',
  },
});
