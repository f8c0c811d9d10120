import { inSection } from '../clause.ts';

/** Duties of the key keeper (1.5). */
export const clauses15 = inSection('1.5', {
  '1.5.0': {
    kind: 'duty',
    zh: '钥匙管理员一职由物管员兼，归客服主管管理。',
    en: 'The key keeper is an estate attendant in a second function and answers to the customer-service supervisor.',
  },
  '1.5.1': {
    kind: 'duty',
    zh: '不折不扣执行钥匙制度。',
    en: 'Applies the key rules to the letter.',
  },
  '1.5.2': {
    kind: 'paper',
    zh: '钥匙收进和领出都要留下清晰记录。',
    en: 'Every key received or issued leaves a clear record.',
  },
  '1.5.3': {
    kind: 'paper',
    zh: '领用、借出、收回逐项登记，且须先获许可。',
    en: 'Registers each issue, loan and return, none without permission.',
  },
  '1.5.4': {
    kind: 'duty',
    zh: '钥匙集中存放、妥善保管，不使损坏。',
    en: 'Keeps all keys in one place, safe and in working order.',
  },
  '1.5.5': {
    kind: 'duty',
    zh: '钥匙盘点分三级：日小点、周大点、月全盘，结果及时上报。',
    en: 'Counts the keys: a small count daily, a large one weekly, all of them monthly; reports each result promptly.',
  },
  '1.5.6': {
    kind: 'duty',
    zh: '防止钥匙失控，借出时办好移交。',
    en: 'Guards the keys against loss and misuse, and sees to the hand-over of those lent.',
  },
  '1.5.7': {
    kind: 'duty',
    zh: '另办上级交代的工作，并巡查自己包干的楼。',
    en: 'Carries out other work given by superiors and patrols the buildings in his charge.',
  },
});
