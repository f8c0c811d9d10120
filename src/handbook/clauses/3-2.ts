import { inSection } from '../clause.ts';

/** Keys: handing out, lending, keeping (3.2). */
export const clauses32 = inSection('3.2', {
  '3.2.0': {
    kind: 'duty',
    zh: '本节旨在管好楼内钥匙，护住业主的利益与财产。',
    en: "These rules keep the keys in order and protect the owners' interests and property.",
  },
  '3.2.1': {
    kind: 'step',
    zh: '业主领取钥匙的规则。',
    en: 'How keys are handed out to owners.',
  },
  '3.2.1.1': {
    kind: 'paper',
    zh: '业主本人签字领钥匙；代领须有业主委托书，并交业主和代领人双方的身份证复印件。',
    en: "The owner signs for the keys in person; an agent brings the owner's power of attorney and copies of both ID cards.",
  },
  '3.2.1.2': {
    kind: 'step',
    zh: '收楼时有待修之处，先讲清楚，请业主留一把钥匙，留下即算同意维修，修完请其确认。',
    en: 'If repairs are needed at acceptance, this is explained and the owner asked to leave one key; leaving it is consent to the repair, which the owner then confirms.',
  },
  '3.2.1.3': {
    kind: 'step',
    zh: '业主不肯留钥匙的，维修时须本人到场或家中有人。',
    en: 'An owner who leaves no key comes to the repair or makes sure that somebody is at home.',
  },
  '3.2.2': {
    kind: 'step',
    zh: '借用钥匙的规则。',
    en: 'How keys are lent.',
  },
  '3.2.2.1': {
    kind: 'paper',
    zh: '尚未收楼而钥匙已在客服部的，为维修借用须凭项目部或工程部主管签字的书面委托。',
    en: 'A key of a unit not yet accepted, already with the desk, is lent for repairs on a written authorisation signed by the head of the project department or of engineering.',
  },
  '3.2.2.2': {
    kind: 'paper',
    zh: '已收楼、客服部存有一把钥匙的，除上述委托外还要业主同意。',
    en: "For an accepted unit with one key at the desk, the owner's consent is needed as well as that authorisation.",
  },
  '3.2.2.3': {
    kind: 'limit',
    zh: '借出的钥匙当天归还，不得过夜。',
    en: 'A lent key is back on the same day, never overnight.',
  },
  '3.2.2.4': {
    kind: 'paper',
    zh: '为维修以外的事借钥匙，要物业经理批准。',
    en: "A loan for anything but a repair needs the property manager's approval.",
  },
  '3.2.3': {
    kind: 'duty',
    zh: '钥匙的日常管理规则。',
    en: 'How keys are kept from day to day.',
  },
  '3.2.3.1': {
    kind: 'limit',
    zh: '专人管钥匙，不得私借外人或工人（从严读作一律不借），用毕锁入专柜。',
    en: 'One person keeps the keys; none is lent to outsiders or construction workers (read strictly: never), and after use they are locked in their cabinet.',
  },
  '3.2.3.2': {
    kind: 'paper',
    zh: '借前须有上级书面批示，并在登记表写明时间、借用人、经办人和用途。',
    en: "A loan needs a superior's written instruction and a register entry: time, borrower, handling clerk, purpose.",
  },
  '3.2.3.3': {
    kind: 'paper',
    zh: '用完即还，登记归还的时刻、归还的人和经手的人。',
    en: 'Keys come back promptly after the work, with time of return, returner and handling clerk entered.',
  },
  '3.2.3.4': {
    kind: 'limit',
    zh: '借到的钥匙不得擅自带离大厦。',
    en: 'A lent key may not be taken out of the building without leave.',
  },
  '3.2.3.5': {
    kind: 'step',
    zh: '丢了钥匙马上报部门主管，由安管部调查，照价赔偿并受批评处分（原定罚款依现行法不用）。',
    en: "A lost key is reported to the department supervisor at once and investigated by security; its price is made good and discipline follows (the handbook's fine is not applied under today's law).",
  },
  '3.2.3.6': {
    kind: 'duty',
    zh: '物业人员须守这些规定，违者严办。',
    en: 'Staff keep these rules strictly; breaches are dealt with severely.',
  },
  '3.2.4': {
    kind: 'step',
    zh: '维修用钥匙的顺序：业主给钥匙或同意，施工单位修，工程部查，物业与业主确认，客服锁门并收回钥匙。',
    en: 'Order of a repair visit: the owner gives key or consent, the crew repairs, engineering inspects, management and owner confirm, customer service locks up and takes the key back.',
  },
});
