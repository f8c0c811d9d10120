import { count, countWhere, daysUntil, policyGives, type Source, value } from '../../core/procedure/write.ts';

type Sources = { readonly [fact: string]: Source };

const data = (...names: readonly string[]): Sources =>
  Object.fromEntries(names.map((name) => [name, `/event/data/${name}`]));
const same = (list: string): Source => countWhere(`/context/facts/${list}`, { no: { at: '/event/data/no' } });

const noList: Sources = { entry: value('none') };
const newNumber = (list: string): Sources => ({ entry: value('new'), sameNumber: same(list) });
const followUp = (before: string, done: string): Sources => ({
  entry: value('follow-up'),
  before: same(before),
  done: same(done),
});
const findings: Sources = {
  findings: count('/context/facts/findings'),
  findingsSettled: count('/context/facts/settled'),
  missingFiles: countWhere('/context/facts/findings', { what: 'missing' }),
  surplusFiles: countWhere('/context/facts/findings', { what: 'surplus' }),
};

const judged = (step: string, is: string, facts: Sources) =>
  policyGives('archive-room', is, { step: value(step), ...facts });

/** Guard: somebody may enter (3.3.1.6). */
export const mayEnter = judged('enter', 'cleared', {
  ...newNumber('visits'),
  ...data('visit', 'archivistConsents', 'escorted'),
});
/** Guard: an entry follows another of the same number, once. */
export const follows = (before: string, done: string) => judged('list', 'cleared', followUp(before, done));
/** Guard: a new number in a list. */
export const isNew = (list: string) => judged('list', 'cleared', newNumber(list));
/** Guard: the next reading is set for the next working day (A47). */
export const nextIsSet = judged('read-climate', 'cleared', {
  ...noList,
  longHoliday: '/event/data/longHoliday',
  daysToNext: daysUntil('/event/data/nextOn', '/event/at'),
});
/** Guard: the last reading lies in the range (3.3.1.7). */
export const climateIsRight = policyGives('archive-room-climate', 'in-range', {
  temperature: '/context/facts/temperature',
  humidity: '/context/facts/humidity',
});
/** Guard: the last check found nothing to do (3.3.1.3, 3.3.1.7). */
export const roomIsRight = judged('check', 'cleared', {
  ...noList,
  ...Object.fromEntries(
    ['noRodents', 'noInsects', 'dry', 'fireSafe', 'locked', 'clean'].map((name) => [
      name,
      `/context/facts/check/${name}`,
    ]),
  ),
});
/** Guard: register and files agree, and what was found is put right (3.3.1.4). */
export const auditIsDone = judged('finish-audit', 'cleared', {
  ...noList,
  ...findings,
  ...data('counted', 'onRegister'),
});
/** Guard: checked, and signed by three (3.3.1.8). */
export const handoverIsDone = judged('hand-over', 'cleared', {
  ...noList,
  ...findings,
  holdingsChecked: '/context/facts/holdings/checked',
  counted: '/context/facts/holdings/counted',
  onRegister: '/context/facts/holdings/onRegister',
  ...data('leavingSigned', 'comingSigned', 'supervised'),
});
/** Guard: nothing of this half-year is left to do. */
export const periodIsDone = judged('close', 'cleared', {
  ...noList,
  ...findings,
  audited: '/context/facts/audited',
  handoverOpen: '/context/facts/handoverOpen',
  daysLeft: daysUntil('/context/facts/endsOn', '/event/at'),
  visitsIn: count('/context/facts/visits'),
  visitsOut: count('/context/facts/departures'),
});
const RATED = [
  'questionsRight',
  'questionsAsked',
  'knowledgePercent',
  'filesComplete',
  'filesDue',
  'completePercent',
  'filesOnComputer',
  'filesHeld',
  'computerPercent',
  'wrongFilesFetched',
  'safetyAccidents',
  'filedWrong',
  'competent',
  'loansNotRegistered',
  'loansNotCalledIn',
  'notFiledInTime',
  'diaryInOrder',
];
/** Guard: the archive work gets this verdict (3.3.4). */
export const workIs = (is: 'met' | 'below') => policyGives('archive-quality', is, data(...RATED));
