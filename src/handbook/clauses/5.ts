import { inSection } from '../clause.ts';

/** Service promises (5). */
export const clauses5 = inSection('5', {
  '5.0': {
    kind: 'duty',
    zh: '客服部是公司对外的窗口，立意服务周全、有求必应，除公司十项承诺外，再公开承诺以下各条，请业户监督。',
    en: "The desk is the company's window and aims to meet every request: besides the company's ten promises it publicly makes those below and invites residents to hold it to them.",
  },
  '5.1': {
    kind: 'manner',
    zh: '职责内的申请和要求及时办，不推诿、拖延或刁难。',
    en: "Requests within the desk's remit are dealt with promptly: no passing on, no stalling, no obstruction.",
  },
  '5.2': {
    kind: 'manner',
    zh: '答问热情有礼，忌说“不知道”“不归我管”“没有”，也不以手势代话。',
    en: 'Answers are warm and polite: never "don\'t know", "not my business" or "none", and no gestures in place of words.',
  },
  '5.3': {
    kind: 'limit',
    zh: '投诉如实记录，处理结果 24 小时内告知业户。',
    en: 'Complaints are recorded promptly and accurately, and the customer hears the result within 24 hours.',
  },
  '5.4': { kind: 'limit', zh: '严守下列七条禁令。', en: 'The seven prohibitions below are strictly kept.' },
  '5.4.1': {
    kind: 'limit',
    zh: '不得借职权或服务之便谋私。',
    en: 'No private gain from power or service.',
  },
  '5.4.2': {
    kind: 'limit',
    zh: '不得造假，也不得偏待客户。',
    en: 'No falsification and no favouritism.',
  },
  '5.4.3': {
    kind: 'limit',
    zh: '与外单位往来，任何形式的回扣都不得收。',
    en: 'No kickbacks of any kind in dealings with others.',
  },
  '5.4.4': { kind: 'limit', zh: '公家工具不得送人。', en: "No giving away of the company's tools." },
  '5.4.5': {
    kind: 'limit',
    zh: '不得吃请、拿物、卡人、索要。',
    en: 'No cadged meals, gifts, obstruction or demands.',
  },
  '5.4.6': {
    kind: 'limit',
    zh: '不得损公利己，或借公事办私事。',
    en: 'No enrichment at the common cost and no private business under the cover of office.',
  },
  '5.4.7': {
    kind: 'limit',
    zh: '不得有其他败坏公司名声的言行。',
    en: "No other words or deeds that harm the company's name.",
  },
  '5.5': {
    kind: 'duty',
    zh: '重视客户每条要求与建议，据以改进制度，欢迎多提意见。',
    en: 'Every request and suggestion is valued and used to improve the service; more are welcome.',
  },
});
