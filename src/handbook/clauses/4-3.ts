import { inSection } from '../clause.ts';

/** Water supply: planned cuts and failures (4.3). */
export const clauses43 = inSection('4.3', {
  '4.3.1': {
    kind: 'paper',
    zh: '因维修、清洁等停水，须预先张贴通告（默认提前 24 小时），也可口头提醒。',
    en: 'A water cut for repair, cleaning or another cause is announced beforehand on the board (24 hours by default); residents may also be told by word of mouth.',
  },
  '4.3.2': {
    kind: 'step',
    zh: '食水中断，分单户和整楼两种查法。',
    en: 'No drinking water: one search for a single unit, another for a whole building.',
  },
  '4.3.2.1': {
    kind: 'step',
    zh: '单户无水：依次查户内水掣、水表房阀门与邻户水表、加压泵，都好的话请用户自己致电自来水公司查外线。',
    en: "One unit: in order the unit's valve, its valve in the meter room and the neighbours' meters, the booster pump; if all are in order the user is told to call the water company about the outside line.",
  },
  '4.3.2.2': {
    kind: 'step',
    zh: '整楼无水：依次查地下泵房水箱来水、泵房、生活水泵（含加压泵、浮球、限位）、中层的中途泵；外部归自来水公司，楼内归工程部，并贴通知。',
    en: 'Whole building: in order supply to the underground tank, pump house, domestic pumps with booster, float valve and limit switch, mid-level pumps; faults go to the water company or engineering, and a notice is posted.',
  },
});
