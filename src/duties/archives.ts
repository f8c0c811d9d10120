import { defineDuty } from '../core/define/duty.ts';

/** Temperature and humidity of the archive room (3.3.1.7, A47). */
export const archiveClimate = defineDuty({
  id: 'archive-climate',
  title: { zh: '档案室温湿度测记', en: 'Climate of the archive room' },
  description: {
    zh: '测记档案室的温度和相对湿度，超限的采取措施',
    en: 'Measure and note temperature and humidity; act where they are out of range',
  },
  clauses: ['3.3.1.7', 'A47'],
  role: 'archivist',
  rhythm: { period: 'working-day' },
  form: 'archive-room-log',
});

/** Records that were out during the day are back and checked off (3.3.1.5). */
export const archiveReturns = defineDuty({
  id: 'archive-returns',
  title: { zh: '出库档案归位核对', en: 'Records back in their place' },
  description: {
    zh: '当日出库的档案逐件归位、核对、注销，记好进出',
    en: 'See each record taken out that day back in its place, checked off and logged',
  },
  clauses: ['3.3.1.5'],
  role: 'archivist',
  rhythm: { period: 'daily' },
  form: 'archive-register',
});

/** The diary of archive work (3.3.4.8). */
export const archiveDiary = defineDuty({
  id: 'archive-diary',
  title: { zh: '档案工作日记', en: 'Diary of archive work' },
  description: { zh: '写好当日的工作日记', en: "Write the day's entry in the work diary" },
  clauses: ['3.3.4.8'],
  role: 'archivist',
  rhythm: { period: 'working-day' },
});

/** The check of the stored files, with bait against rodents (3.3.1.3, A47). */
export const archiveRoomCare = defineDuty({
  id: 'archive-room-care',
  title: { zh: '库房检查和防鼠投药', en: 'Care of the archive room' },
  description: {
    zh: '检查库房案卷的保管情况，投放防鼠药物',
    en: 'Check how the stored files are kept, and set bait against rodents',
  },
  clauses: ['3.3.1.3', 'A47'],
  role: 'archivist',
  rhythm: { period: 'monthly', months: { term: 'archive-room-check' } },
  form: 'archive-room-log',
});

/** The half-yearly check of all archives (3.3.1.4). */
export const archiveAudit = defineDuty({
  id: 'archive-audit',
  title: { zh: '档案半年清点', en: 'Half-yearly check of the archive' },
  description: {
    zh: '清点全部档案，更正错号、错位和短缺',
    en: 'Count all archives; put wrong numbers, wrong places and gaps right',
  },
  clauses: ['3.3.1.4', 'A25'],
  role: 'archivist',
  rhythm: { period: 'half-yearly' },
  form: 'archive-audit',
});
