import { defineTerm } from '../core/define/term.ts';

/** Lowest temperature of the archive room (3.3.1.7, A15). */
export const archiveTemperatureMin = defineTerm({
  id: 'archive-temperature-min',
  title: { zh: '档案室最低温度', en: 'Lowest temperature' },
  description: { zh: '档案室的最低温度', en: 'Lowest temperature of the archive room' },
  unit: 'celsius',
  range: { min: 5, max: 20 },
  values: { '2009-01-01': { value: 14, source: '3.3.1.7' } },
  clauses: ['3.3.1.7'],
});

/** Highest temperature of the archive room (3.3.1.7, A15). */
export const archiveTemperatureMax = defineTerm({
  id: 'archive-temperature-max',
  title: { zh: '档案室最高温度', en: 'Highest temperature' },
  description: { zh: '档案室的最高温度', en: 'Highest temperature of the archive room' },
  unit: 'celsius',
  range: { min: 15, max: 30 },
  values: { '2009-01-01': { value: 24, source: '3.3.1.7' } },
  clauses: ['3.3.1.7'],
});

/** Lowest relative humidity of the archive room (3.3.1.7, A15). */
export const archiveHumidityMin = defineTerm({
  id: 'archive-humidity-min',
  title: { zh: '档案室最低相对湿度', en: 'Lowest relative humidity' },
  description: { zh: '档案室的最低相对湿度', en: 'Lowest relative humidity of the archive room' },
  unit: 'percent',
  range: { min: 30, max: 55 },
  values: { '2009-01-01': { value: 50, source: '3.3.1.7' } },
  clauses: ['3.3.1.7'],
});

/** Highest relative humidity of the archive room (3.3.1.7, A15). */
export const archiveHumidityMax = defineTerm({
  id: 'archive-humidity-max',
  title: { zh: '档案室最高相对湿度', en: 'Highest relative humidity' },
  description: { zh: '档案室的最高相对湿度', en: 'Highest relative humidity of the archive room' },
  unit: 'percent',
  range: { min: 50, max: 70 },
  values: { '2009-01-01': { value: 60, source: '3.3.1.7' } },
  clauses: ['3.3.1.7'],
});

/** From a reading out of range, or a finding at the check, to a measure (3.3.1.7). */
export const archiveRoomMeasure = defineTerm({
  id: 'archive-room-measure',
  title: { zh: '档案室问题采取措施的期限', en: 'Time to act on the room' },
  description: {
    zh: '测得温湿度超限或检查发现问题，到采取措施',
    en: 'From a reading out of range, or a finding at the check, to a measure',
  },
  unit: 'hour',
  range: { min: 1, max: 72 },
  values: { '2009-01-01': { value: 24, source: '3.3.1.7' } },
  clauses: ['3.3.1.7'],
});

/** Days between two readings at most: each working day, over a weekend (A47). */
export const archiveReadingGap = defineTerm({
  id: 'archive-reading-gap',
  title: { zh: '两次测记的最大间隔', en: 'Longest time between readings' },
  description: {
    zh: '两次温湿度测记之间最多隔几天：每个工作日一次，周末除外',
    en: 'Days between two readings at most: each working day, over a weekend',
  },
  unit: 'day',
  range: { min: 1, max: 10 },
  values: { '2009-01-01': { value: 3, source: 'A47' } },
  clauses: ['A47', '3.3.1.7'],
});

/** Between checks of the room for rodents, insects, damp, fire and theft (A47). */
export const archiveRoomCheck = defineTerm({
  id: 'archive-room-check',
  title: { zh: '库房检查的间隔', en: 'Time between checks of the room' },
  description: {
    zh: '库房防鼠、防虫、防潮、防火、防盗检查的间隔',
    en: 'Between checks of the room for rodents, insects, damp, fire and theft',
  },
  unit: 'month',
  range: { min: 1, max: 6 },
  values: { '2009-01-01': { value: 1, source: 'A47' } },
  clauses: ['A47', '3.3.1.3'],
});
