import { defineTerm } from '../core/define/term.ts';

/** Share of correct answers on the district, at least (3.3.4.6). */
export const districtKnowledge = defineTerm({
  id: 'archive-district-knowledge',
  title: { zh: '责任区情况的正确率', en: 'District known' },
  description: {
    zh: '楼数、面积、业主姓名等答对的比例，至少',
    en: 'Share of correct answers on buildings, areas and names, at least',
  },
  unit: 'percent',
  range: { min: 50, max: 100 },
  values: { '2009-01-01': { value: 98, source: '3.3.4.6' } },
  clauses: ['3.3.4.6'],
});

/** Share of the files due that are complete, at least (3.3.4.7). */
export const filesComplete = defineTerm({
  id: 'archive-files-complete',
  title: { zh: '档案完整率', en: 'Files complete' },
  description: { zh: '应有档案中完整的比例，至少', en: 'Share of the files due that are complete, at least' },
  unit: 'percent',
  range: { min: 50, max: 100 },
  values: { '2009-01-01': { value: 98, source: '3.3.4.7' } },
  clauses: ['3.3.4.7'],
});

/** Share of the files managed by computer, at least (3.3.4.9). */
export const filesOnComputer = defineTerm({
  id: 'archive-files-on-computer',
  title: { zh: '电脑化率', en: 'Files on the computer' },
  description: { zh: '档案中用电脑管理的比例，至少', en: 'Share of the files managed by computer, at least' },
  unit: 'percent',
  range: { min: 10, max: 100 },
  values: { '2009-01-01': { value: 50, source: '3.3.4.9' } },
  clauses: ['3.3.4.9'],
});
