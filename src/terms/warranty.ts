import { defineTerm } from '../core/define/term.ts';

/** Roofs, wet rooms, rooms that must be watertight, outer walls (建设工程质量管理条例 40). */
export const warrantyWaterproofing = defineTerm({
  id: 'warranty-waterproofing',
  title: { zh: '防水、防渗漏的保修期', en: 'Warranty of waterproofing' },
  description: {
    zh: '屋面防水工程，有防水要求的卫生间、房间和外墙面的防渗漏',
    en: 'Roofs, wet rooms, rooms that must be watertight, outer walls',
  },
  unit: 'year',
  range: { min: 5, max: 50 },
  values: { '2000-01-30': { value: 5, source: '建设工程质量管理条例 40' } },
  clauses: ['2.5.4'],
});

/** The least for insulation in normal use (民用建筑节能条例 23). */
export const warrantyInsulation = defineTerm({
  id: 'warranty-insulation',
  title: { zh: '保温工程的保修期', en: 'Warranty of insulation' },
  description: { zh: '保温工程在正常使用条件下的最低保修期', en: 'The least for insulation in normal use' },
  unit: 'year',
  range: { min: 5, max: 50 },
  values: { '2008-10-01': { value: 5, source: '民用建筑节能条例 23' } },
  clauses: ['2.5.4'],
});

/** Number of whole heating or cooling seasons (建设工程质量管理条例 40). */
export const warrantySeasons = defineTerm({
  id: 'warranty-seasons',
  title: { zh: '供热、供冷系统的保修期', en: 'Warranty of heating and cooling' },
  description: { zh: '完整的采暖期、供冷期的个数', en: 'Number of whole heating or cooling seasons' },
  unit: 'count',
  range: { min: 2, max: 10 },
  values: { '2000-01-30': { value: 2, source: '建设工程质量管理条例 40' } },
  clauses: ['2.5.4'],
});

/** Electric lines, water and drain pipes, installed equipment (建设工程质量管理条例 40). */
export const warrantyInstallations = defineTerm({
  id: 'warranty-installations',
  title: { zh: '管线、管道和设备安装的保修期', en: 'Warranty of wiring, pipes and installations' },
  description: {
    zh: '电气管线、给排水管道、设备安装',
    en: 'Electric lines, water and drain pipes, installed equipment',
  },
  unit: 'year',
  range: { min: 2, max: 50 },
  values: { '2000-01-30': { value: 2, source: '建设工程质量管理条例 40' } },
  clauses: ['2.5.4'],
});

/** The least for the finish in normal use (建设工程质量管理条例 40). */
export const warrantyFinish = defineTerm({
  id: 'warranty-finish',
  title: { zh: '装修工程的保修期', en: 'Warranty of the finish' },
  description: { zh: '装修工程在正常使用条件下的最低保修期', en: 'The least for the finish in normal use' },
  unit: 'year',
  range: { min: 2, max: 50 },
  values: { '2000-01-30': { value: 2, source: '建设工程质量管理条例 40' } },
  clauses: ['2.5.4'],
});

/** Plaster coming off walls and ceilings, from delivery (建房〔1998〕102号 5). */
export const warrantyPlaster = defineTerm({
  id: 'warranty-plaster',
  title: { zh: '抹灰层脱落的保修期', en: 'Warranty of plaster' },
  description: {
    zh: '墙面、顶棚抹灰层脱落，自交付起',
    en: 'Plaster coming off walls and ceilings, from delivery',
  },
  unit: 'year',
  range: { min: 1, max: 50 },
  values: { '1998-09-01': { value: 1, source: '建房〔1998〕102号 5' } },
  clauses: ['2.5.4'],
});

/** Hollow, cracked or sanding floors, from delivery (建房〔1998〕102号 5). */
export const warrantyFloors = defineTerm({
  id: 'warranty-floors',
  title: { zh: '地面的保修期', en: 'Warranty of floors' },
  description: {
    zh: '地面空鼓开裂、大面积起砂，自交付起',
    en: 'Hollow, cracked or sanding floors, from delivery',
  },
  unit: 'year',
  range: { min: 1, max: 50 },
  values: { '1998-09-01': { value: 1, source: '建房〔1998〕102号 5' } },
  clauses: ['2.5.4'],
});

/** Warped doors and windows, broken fittings, from delivery (建房〔1998〕102号 5). */
export const warrantyDoors = defineTerm({
  id: 'warranty-doors',
  title: { zh: '门窗的保修期', en: 'Warranty of doors and windows' },
  description: {
    zh: '门窗翘裂、五金件损坏，自交付起',
    en: 'Warped doors and windows, broken fittings, from delivery',
  },
  unit: 'year',
  range: { min: 1, max: 50 },
  values: { '1998-09-01': { value: 1, source: '建房〔1998〕102号 5' } },
  clauses: ['2.5.4'],
});

/** Sanitary fixtures, from delivery (建房〔1998〕102号 5). */
export const warrantyFixtures = defineTerm({
  id: 'warranty-fixtures',
  title: { zh: '卫生洁具的保修期', en: 'Warranty of sanitary fixtures' },
  description: { zh: '卫生洁具，自交付起', en: 'Sanitary fixtures, from delivery' },
  unit: 'year',
  range: { min: 1, max: 50 },
  values: { '1998-09-01': { value: 1, source: '建房〔1998〕102号 5' } },
  clauses: ['2.5.4'],
});

/** Lamps and switches, from delivery (建房〔1998〕102号 5). */
export const warrantyLamps = defineTerm({
  id: 'warranty-lamps',
  title: { zh: '灯具、电器开关的保修期', en: 'Warranty of lamps and switches' },
  description: { zh: '灯具、电器开关，自交付起', en: 'Lamps and switches, from delivery' },
  unit: 'month',
  range: { min: 6, max: 600 },
  values: { '1998-09-01': { value: 6, source: '建房〔1998〕102号 5' } },
  clauses: ['2.5.4'],
});

/** Blocked pipes, from delivery (建房〔1998〕102号 5). */
export const warrantyBlockage = defineTerm({
  id: 'warranty-blockage',
  title: { zh: '管道堵塞的保修期', en: 'Warranty against blocked pipes' },
  description: { zh: '管道堵塞，自交付起', en: 'Blocked pipes, from delivery' },
  unit: 'month',
  range: { min: 2, max: 600 },
  values: { '1998-09-01': { value: 2, source: '建房〔1998〕102号 5' } },
  clauses: ['2.5.4'],
});

/** Where only the rest is granted, not less than this from delivery (建房〔1998〕102号 5). */
export const warrantyLeastRoof = defineTerm({
  id: 'warranty-least-roof',
  title: { zh: '屋面防水自交付起的最短期限', en: 'Least time from delivery: roof' },
  description: {
    zh: '本单位只承担剩余时间时，屋面防水自交付起不得少于此',
    en: 'Where only the rest is granted, not less than this from delivery',
  },
  unit: 'year',
  range: { min: 3, max: 50 },
  values: { '1998-09-01': { value: 3, source: '建房〔1998〕102号 5' } },
  clauses: ['2.5.4'],
});

/** Walls, kitchen and bathroom floors, basements, pipes (建房〔1998〕102号 5). */
export const warrantyLeastSeepage = defineTerm({
  id: 'warranty-least-seepage',
  title: { zh: '渗漏自交付起的最短期限', en: 'Least time from delivery: seepage' },
  description: {
    zh: '墙面、厨房和卫生间地面、地下室、管道渗漏',
    en: 'Walls, kitchen and bathroom floors, basements, pipes',
  },
  unit: 'year',
  range: { min: 1, max: 50 },
  values: { '1998-09-01': { value: 1, source: '建房〔1998〕102号 5' } },
  clauses: ['2.5.4'],
});

/** Number of whole seasons (建房〔1998〕102号 5). */
export const warrantyLeastSeasons = defineTerm({
  id: 'warranty-least-seasons',
  title: { zh: '供热、供冷自交付起的最短期限', en: 'Least time from delivery: heating and cooling' },
  description: { zh: '完整的采暖期、供冷期的个数', en: 'Number of whole seasons' },
  unit: 'count',
  range: { min: 1, max: 10 },
  values: { '1998-09-01': { value: 1, source: '建房〔1998〕102号 5' } },
  clauses: ['2.5.4'],
});
