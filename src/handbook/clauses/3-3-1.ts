import { inSection } from '../clause.ts';

/** Keeping the archive (3.3.1). */
export const clauses331 = inSection('3.3', {
  '3.3.1': {
    kind: 'duty',
    zh: '保管档案的规则。',
    en: 'How the archive is kept.',
  },
  '3.3.1.1': {
    kind: 'duty',
    zh: '各部门工作中产生的文书、会计等一切载体的档案，一律交档案室统管，保证不缺、不损、不失。',
    en: 'Documents, accounts and records of every kind made in any department are kept together by the archive, complete, intact and safe.',
  },
  '3.3.1.2': {
    kind: 'limit',
    zh: '柜中案卷由上到下、由左到右排列。',
    en: 'Files stand in their cabinets from top to bottom and from left to right.',
  },
  '3.3.1.3': {
    kind: 'duty',
    zh: '常查库房案卷，按时放药防鼠。',
    en: 'Checks the stored files often and sets bait against rodents in time.',
  },
  '3.3.1.4': {
    kind: 'duty',
    zh: '收进、移出、登记和统计都记账，账与卷相符；半年清点一次，编号或位置有错、有短缺的立即改正。',
    en: 'Intake, transfer, registration and statistics are on record and agree with the files; every half year all is counted, and wrong numbers, wrong places and gaps are put right.',
  },
  '3.3.1.5': {
    kind: 'paper',
    zh: '当天调出的档案及时放回，出入逐件核对、注销，查阅和进出都留记录。',
    en: 'Records taken out return to their place promptly; each is checked off both ways, and reading and movements are logged.',
  },
  '3.3.1.6': {
    kind: 'limit',
    zh: '无关的人不得进档案室；确需进入的，须管理员同意并陪同。',
    en: "Nobody else enters the archive room; who must enter does so with the keeper's consent and company.",
  },
  '3.3.1.7': {
    kind: 'limit',
    zh: '档案室防潮、防火、防盗，兼防虫鼠，常测气候：14–24 ℃，相对湿度 50–60 %。',
    en: 'The room is protected against damp, fire, theft, rodents and insects, and measured often: 14–24 °C and 50–60 % relative humidity.',
  },
  '3.3.1.8': {
    kind: 'step',
    zh: '档案人员调岗前，先清查所管案卷，再按规定移交。',
    en: 'An archivist who changes post first checks all files in hand and hands them over in due form.',
  },
});
