import { defineTerm } from '../core/define/term.ts';

/** Sets of drawings that an application needs (2.6.1). */
export const renovationDrawingSets = defineTerm({
  id: 'renovation-drawing-sets',
  title: { zh: '装修图纸份数', en: 'Sets of drawings for a renovation' },
  description: { zh: '申请装修须带的图纸份数', en: 'Sets of drawings that come with an application' },
  unit: 'count',
  range: { min: 1, max: 5 },
  values: { '2009-01-01': { value: 1, source: '2.6.1' } },
  clauses: ['2.6.1'],
});

/** Copies of the owner's ID card that an agent brings (2.6.1, A40). */
export const renovationOwnerIdCopies = defineTerm({
  id: 'renovation-owner-id-copies',
  title: { zh: '代办装修时业主身份证复印件份数', en: "Owner's ID copies when an agent applies" },
  description: {
    zh: '代理人申请装修时须交的业主身份证复印件份数',
    en: "Copies of the owner's ID card that an agent hands in with an application",
  },
  unit: 'count',
  range: { min: 1, max: 5 },
  values: { '2009-01-01': { value: 1, source: '2.6.1' } },
  clauses: ['2.6.1'],
});

/** Copies of the company's business licence that finance keeps; none from an owner doing his own work (2.6.3, A9). */
export const renovationLicenceCopies = defineTerm({
  id: 'renovation-licence-copies',
  title: { zh: '装修公司营业执照复印件份数', en: "Copies of the renovation company's licence" },
  description: {
    zh: '装修公司须交财务留存的营业执照复印件份数；业主自装的不交',
    en: 'Copies of its business licence that the company leaves with finance; none from an owner doing his own work',
  },
  unit: 'count',
  range: { min: 1, max: 5 },
  values: { '2009-01-01': { value: 1, source: '2.6.3' } },
  clauses: ['2.6.3'],
});

/** Fire extinguishers at a place of hot work; the handbook names no number (2.6.5). */
export const hotWorkExtinguishers = defineTerm({
  id: 'hot-work-extinguishers',
  title: { zh: '动火点灭火器数', en: 'Extinguishers at a place of hot work' },
  description: { zh: '每处动火至少备的灭火器数', en: 'Extinguishers at hand at each place of hot work' },
  unit: 'count',
  range: { min: 1, max: 10 },
  values: { '2009-01-01': { value: 2, source: '2.6.5' } },
  clauses: ['2.6.5'],
});

/** Longest time that one permit for hot work covers: one shift (2.6.5). */
export const hotWorkLongest = defineTerm({
  id: 'hot-work-longest',
  title: { zh: '一次动火许可的最长时间', en: 'Longest time of one permit for hot work' },
  description: { zh: '一张动火许可以一个班次为限', en: 'One permit covers one shift' },
  unit: 'minute',
  range: { min: 60, max: 4320 },
  values: { '2009-01-01': { value: 480, source: '2.6.5' } },
  clauses: ['2.6.5'],
});

/** Wind force at which no hot work is done in the open (2.6.5). */
export const hotWorkWindLimit = defineTerm({
  id: 'hot-work-wind-limit',
  title: { zh: '停止露天动火的风力等级', en: 'Wind force that stops hot work in the open' },
  description: { zh: '达到这一风力不得露天动火', en: 'From this force on no hot work in the open' },
  unit: 'count',
  range: { min: 4, max: 6 },
  values: { '2009-01-01': { value: 5, source: '2.6.5' } },
  clauses: ['2.6.5'],
});

/** Least time between the end of hot work and the last look for embers (2.6.5). */
export const fireWatchLeast = defineTerm({
  id: 'fire-watch-least',
  title: { zh: '动火结束到余火复查的最短时间', en: 'Least time from hot work to the check for embers' },
  description: {
    zh: '动火结束后至少看守这么久再复查',
    en: 'The place is watched this long before it is checked',
  },
  unit: 'minute',
  range: { min: 15, max: 240 },
  values: { '2009-01-01': { value: 30, source: '2.6.5' } },
  clauses: ['2.6.5'],
});

/** The check for embers is due this long after the end of hot work (2.6.5). */
export const fireWatchDue = defineTerm({
  id: 'fire-watch-due',
  title: { zh: '余火复查时限', en: 'Time for the check for embers' },
  description: { zh: '从动火结束到余火复查的时限', en: 'From the end of hot work to the check for embers' },
  unit: 'minute',
  range: { min: 30, max: 480 },
  values: { '2009-01-01': { value: 60, source: '2.6.5' } },
  clauses: ['2.6.5'],
});

/** People who may stay the night in a unit under renovation (2.6.2). */
export const overnightPeople = defineTerm({
  id: 'overnight-people',
  title: { zh: '留宿人数上限', en: 'People who may stay overnight' },
  description: { zh: '一套房屋装修期间留宿人数的上限', en: 'Most people who stay in one unit at night' },
  unit: 'count',
  range: { min: 1, max: 10 },
  values: { '2009-01-01': { value: 2, source: '2.6.2' } },
  clauses: ['2.6.2'],
});

/** A running renovation is looked at at least this often (2.6.6, 3.1.1.7). */
export const renovationInspectionInterval = defineTerm({
  id: 'renovation-inspection-interval',
  title: { zh: '装修现场检查间隔', en: 'Interval between inspections of a renovation' },
  description: {
    zh: '施工期间两次检查之间最长的间隔；手册未定天数，可按本项目调整',
    en: 'Longest time between two inspections while works run; the handbook names none, a site sets its own',
  },
  unit: 'day',
  range: { min: 1, max: 30 },
  values: { '2009-01-01': { value: 7, source: '3.1.1.7' } },
  clauses: ['3.1.1.7'],
});
