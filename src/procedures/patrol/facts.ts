import {
  clock,
  count,
  countWhere,
  daysUntil,
  distinct,
  last,
  minutesUntil,
  policyGives,
  present,
  type Source,
  type Sources,
  value,
} from '../../core/procedure/write.ts';
import { PATROL_ITEMS } from '../../policies/parts/patrol-items.ts';

const F = '/context/facts';
const D = '/event/data';
const HERE = { building: { at: `${F}/building` } };

const setsOut: Sources = {
  patrollerRole: '/context/parties/patroller/role',
  radioCarried: present(`${D}/radioNo`),
  superiorTold: present(`${D}/toldTo`),
  toldRole: `${D}/toldTo`,
};
const round: Sources = { called: `${F}/called`, inBuilding: `${F}/inBuilding` };
const named = { building: { at: `${D}/building` } };

const steps = {
  plan: { patrollerRole: `${D}/patroller/role` },
  start: {
    ...setsOut,
    shift: `${F}/shift`,
    clock: clock('/event/at'),
    minutesPlanned: minutesUntil(`${D}/plannedEnd`, '/event/at'),
  },
  resume: setsOut,
  name: { listed: countWhere(`${F}/buildings`, named) },
  enter: {
    ...round,
    listed: countWhere(`${F}/buildings`, named),
    keepers: distinct(`${F}/buildings`, 'responsible', named),
    visited: countWhere(`${F}/visited`, named),
  },
  check: {
    ...round,
    result: `${D}/result`,
    findingsOfItem: countWhere(`${F}/findings`, { ...HERE, item: { at: `${D}/item` } }),
  },
  leave: {
    ...round,
    ...Object.fromEntries(
      PATROL_ITEMS.map(({ item, fact }) => [fact, countWhere(`${F}/checked`, { ...HERE, item })]),
    ),
  },
  end: { ...round, buildings: distinct(`${F}/buildings`, 'building'), buildingsDone: count(`${F}/visited`) },
  sheet: { sheetComplete: `${D}/complete`, sheetSigned: `${D}/signed` },
  close: {
    patrollerRole: '/context/parties/patroller/role',
    sheetFiled: present(`${F}/sheetFiledAt`),
    findings: count(`${F}/findings`),
    outcomes: count(`${F}/outcomes`),
    daySummaries: countWhere(`${F}/summaries`, { period: 'day' }),
    weekPassed: present(`${F}/weekPassed`),
    weekSummaries: countWhere(`${F}/summaries`, { period: 'week' }),
    monthPassed: present(`${F}/monthPassed`),
    monthSummaries: countWhere(`${F}/summaries`, { period: 'month' }),
    reported: present(`${F}/reportNo`),
  },
} satisfies { readonly [step: string]: Sources };

/** Guard: the patrol may go this step. */
export const may = (step: keyof typeof steps) =>
  policyGives('patrol-compliance', 'compliant', { step: value(step), ...steps[step] });

/** What is on record of the finding that the event names. */
export const ofFinding = (field: string) => last(`${F}/findings`, field, { no: { at: `${D}/no` } });

const times = (list: string) => countWhere(`${F}/${list}`, { no: { at: `${D}/no` } });
const fits = (facts: Sources) => policyGives('patrol-finding', 'fits', facts);

/** Guard: the number is new. */
export const isNew = fits({ entry: value('new'), termWanted: value(false), sameNumber: times('findings') });

const follows = (before: Source, done: Source): Sources => ({ entry: value('follow-up'), before, done });
const onList = follows(times('findings'), times('outcomes'));

/** Guard: the finding is on the list and has no outcome yet. */
export const isOpen = fits({ ...onList, termWanted: value(false) });
/** Guard: as `isOpen`, and a day is named on which it is looked at again. */
export const isOpenWithDay = fits({
  ...onList,
  termWanted: value(true),
  termGiven: present(`${D}/followUpOn`),
  termDaysLeft: daysUntil(`${D}/followUpOn`, '/event/at'),
});
/** Guard: the finding was passed on or reported before. */
export const wasPassedOn = fits({ ...follows(times('passed'), value(0)), termWanted: value(false) });
/** Guard: the finding has an outcome that can be taken back. */
export const hasOutcome = fits({
  ...follows(times('outcomes'), times('reopened')),
  termWanted: value(false),
});
