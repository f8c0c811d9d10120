import { inSection } from '../clause.ts';

/** Reading and borrowing from the archive (3.3.2). */
export const clauses332 = inSection('3.3', {
  '3.3.2': {
    kind: 'duty',
    zh: '查阅档案的规则。',
    en: 'How the archive is consulted.',
  },
  '3.3.2.1': {
    kind: 'paper',
    zh: '外单位的人要有正当理由和介绍信；本单位的人经领导同意，说明目的与内容并登记，才可看。',
    en: "Outsiders need a proper reason and a letter of introduction; staff need their head's consent, state purpose and content, and register.",
  },
  '3.3.2.2': {
    kind: 'limit',
    zh: '翻阅要爱惜，禁止涂改、拆毁、弄脏、剪裁或做记号，看时不准抽烟喝水。',
    en: 'Records are handled with care: no altering, taking apart, tearing, soiling, cutting or marking, and no smoking or drinking.',
  },
  '3.3.2.3': {
    kind: 'limit',
    zh: '只看所需内容，不翻无关的，用完及时还。',
    en: 'Only what the purpose needs is read, nothing else; it is returned promptly.',
  },
  '3.3.2.4': {
    kind: 'limit',
    zh: '在指定地点看，不得圈画、抽页；通常不外借，特殊情形须客服主管批准、办手续并按时还。',
    en: "Reading is at the appointed place, without marking or removing pages; lending is an exception that needs the customer-service supervisor's approval, the formalities and a timely return.",
  },
  '3.3.2.5': {
    kind: 'limit',
    zh: '抄写、复印或拍摄档案和机密文件，要公司领导批准并划定范围。',
    en: "Transcribing, copying or photographing records and confidential papers needs the company leader's approval and a set extent.",
  },
  '3.3.2.6': {
    kind: 'step',
    zh: '对违规的人档案员有权不予提供；遇丢失或破损可追查责任，并请公司领导处理。',
    en: 'The archivist may refuse anyone who breaks the rules, may trace who lost or damaged a record, and proposes measures to the company leader.',
  },
});
