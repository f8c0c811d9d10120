import type { NamedConfig, StateConfig, Transitions } from '../../core/procedure/config.ts';
import {
  allOf,
  append,
  clear,
  clearDeadline,
  equals,
  has,
  policyGives,
  record,
  setDeadline,
  setTerm,
  value,
} from '../../core/procedure/write.ts';
import type { Bilingual, ClauseRef } from '../../core/text.ts';

const FACTS = '/context/facts';

/** What the lane takes up from a case: the record, and who has been told; nothing is done yet. */
export const unsettledWork = record({
  '/facts/arrived': value(false),
  '/facts/done': value(false),
  '/facts/limitPassed': value(false),
  '/facts/planApproved': value(false),
});

/** A new round: the class's time again, from this instant; the verdict of the last one stays on record (A24). */
export const newRound = [
  unsettledWork,
  clear('/facts/arrivedAt', '/facts/doneAt', '/facts/limitAt', '/facts/doneBy'),
  record({
    '/facts/startedAt': '/event/at',
    '/facts/toldAt': '/event/at',
    '/facts/limitAnew': value(true),
  }),
] as const;

/** What a passed limit leaves on the case; whether it was really missed shows when the work is done (A23). */
export const limitPassed = record({ '/facts/limitPassed': value(true), '/facts/limitAt': '/event/at' });

const settled = (keptAt: string) =>
  policyGives('repair-sla', 'overdue', {
    class: value('general'),
    measure: value('deadline'),
    limitPassed: `${FACTS}/limitPassed`,
    minutesLeft: { minutesUntil: `${FACTS}/limitAt`, from: keptAt },
    dated: value(true),
  });

const meta = (zh: string, en: string, ...clauses: readonly ClauseRef[]) => ({
  title: { zh, en } satisfies Bilingual,
  clauses,
});

/** Into the verdict once the class's act is done: late ones owe their reason (2.4.6, A26). */
const judged = (act: 'arrived' | 'done', root: string) => [
  {
    target: `${root}.late`,
    guard: allOf(equals(`${FACTS}/${act}`, true), settled(`${FACTS}/${act}At`)),
  },
  { target: `${root}.inTime`, guard: equals(`${FACTS}/${act}`, true) },
];

const anew = (root: string) => ({
  target: `${root}.sorting`,
  guard: equals(`${FACTS}/limitAnew`, true),
});

const verdict = (given: string) => append('/facts/verdicts', { verdict: value(given), at: '/event/at' });

/** What a procedure gives the lane: its id in targets, its own events (sent back to `sorting`), whom it tells of what. */
export interface ClassLimit {
  readonly root: string;
  readonly events: { readonly [type: string]: Transitions };
  readonly emergency: NamedConfig;
  readonly major: NamedConfig;
  /** What is no longer owed once the job is in time, or its time begins anew. */
  readonly unowed?: readonly NamedConfig[];
}

/**
 * A lane that keeps a job's limit by its class (2.4.3, A3, A4): arrival for simple jobs and emergencies, the work for the
 * others, a major one only once a date is set; without a class that of a general job. It looks at facts alone: `class`,
 * `startedAt` (the record, or the reopening), `toldAt`, `arrived`, `done`, `doneBy`; it leaves `verdicts`, and `causeDue`
 * where the job was late.
 */
export function classLimit({ root, events, emergency, major, unowed = [] }: ClassLimit): StateConfig {
  const arrival = clearDeadline('arrival');
  const work = clearDeadline('repair');
  return {
    initial: 'sorting',
    meta: meta('时限', 'Time limit', '2.4.3'),
    on: events,
    states: {
      sorting: {
        meta: meta('按级别定时限', 'Sorted by its class', '2.4.3', 'A24'),
        entry: [
          record({ '/facts/limitAnew': value(false), '/facts/limitPassed': value(false) }),
          clear('/facts/limitAt'),
          ...unowed,
        ],
        always: [
          { target: `${root}.atOnce`, guard: equals(`${FACTS}/class`, 'simple') },
          {
            target: `${root}.atOnce`,
            guard: equals(`${FACTS}/class`, 'emergency'),
            actions: [emergency],
          },
          { target: `${root}.withinWeek`, guard: equals(`${FACTS}/class`, 'large') },
          {
            target: `${root}.dated`,
            guard: allOf(equals(`${FACTS}/class`, 'major'), has(`${FACTS}/doneBy`)),
          },
          { target: `${root}.planning`, guard: equals(`${FACTS}/class`, 'major'), actions: [major] },
          { target: `${root}.withinDay` },
        ],
      },
      atOnce: {
        meta: meta('马上处理，待通知行动部门', 'At once, nobody told yet', '2.4.3', 'A24'),
        always: [{ target: `${root}.arriving`, guard: has(`${FACTS}/toldAt`) }],
      },
      arriving: {
        meta: meta('已通知，待到场', 'Told, to arrive at once', '2.4.3', 'A3'),
        entry: [
          setTerm('arrival', 'ARRIVAL_OVERDUE', { term: 'repair-arrival', from: `${FACTS}/toldAt` }, '2.4.3'),
        ],
        exit: [arrival],
        always: judged('arrived', root),
      },
      withinDay: {
        meta: meta('按小时计的时限内', 'Within the hours of a general job', '2.4.3'),
        entry: [
          setTerm(
            'repair',
            'REPAIR_OVERDUE',
            { term: 'repair-general', from: `${FACTS}/startedAt` },
            '2.4.3',
          ),
        ],
        exit: [work],
        always: judged('done', root),
      },
      withinWeek: {
        meta: meta('按天计的时限内', 'Within the days of a large job', '2.4.3', 'A4'),
        entry: [
          setTerm('repair', 'REPAIR_OVERDUE', { term: 'repair-large', from: `${FACTS}/startedAt` }, '2.4.3'),
        ],
        exit: [work],
        always: judged('done', root),
      },
      planning: {
        meta: meta('重大，待批方案、定日期', 'Major, awaiting plan and date', '2.4.3', 'A4'),
      },
      dated: {
        meta: meta('重大，日期已定', 'Major, with a date set', '2.4.3', 'A4'),
        entry: [setDeadline('repair', 'REPAIR_OVERDUE', `${FACTS}/doneBy`, 'A4')],
        exit: [work],
        always: judged('done', root),
      },
      inTime: {
        meta: meta('按时', 'Kept in time', '2.4.3', 'A23'),
        entry: [verdict('in-time'), ...unowed],
        always: [anew(root)],
      },
      late: {
        meta: meta('超时', 'Late', '2.4.5', '2.4.6'),
        entry: [verdict('overdue'), record({ '/facts/causeDue': value(true) })],
        always: [anew(root)],
      },
    },
  };
}
