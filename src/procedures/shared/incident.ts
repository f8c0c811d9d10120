import {
  allOf,
  anyOf,
  append,
  clearDeadline,
  count,
  countWhere,
  distinct,
  equals,
  policyGives,
  record,
  type Source,
  setTerm,
  tell,
  value,
} from '../../core/procedure/write.ts';
import type { ClauseRef } from '../../core/text.ts';
import { known } from './police.ts';

/** Means by which guards act, judged by today's law (4.7.4, A36). */
export const act = {
  ACT: {
    guard: policyGives('guard-conduct', 'lawful', {
      means: '/event/data/means',
      selfDefence: '/event/data/selfDefence',
      caughtInTheAct: '/context/facts/caughtInTheAct',
      policeCalled: '/context/facts/policeCalled',
    }),
    actions: [append('/facts/acts', { means: '/event/data/means', at: '/event/at' })],
  },
};

/** Guards on their way and there; more may be sent at any time. The card has `guardsSent`, `guardsOverdue`. */
export const guards = (clause: ClauseRef) => ({
  SEND_GUARDS: {
    actions: [
      append('/facts/guards', { count: '/event/data/guards', at: '/event/at' }),
      setTerm('guards', 'GUARDS_OVERDUE', { term: 'repair-arrival' }, clause),
      tell(['security-guard', 'security-head'], 'guardsSent', clause),
    ],
  },
  GUARDS_ARRIVE: { actions: [clearDeadline('guards')] },
  GUARDS_OVERDUE: {
    actions: [tell(['control-room', 'security-head', 'duty-supervisor'], 'guardsOverdue', clause)],
  },
});

/** What stands at the beginning: nothing known, nothing done. */
export const unknownYet = record({
  '/facts/controllable': value(true),
  '/facts/weapons': value(false),
  '/facts/crime': value(false),
  '/facts/caughtInTheAct': value(false),
  '/facts/liabilityUnclear': value(false),
  '/facts/ended': value(false),
  '/facts/policeCalled': value(false),
  '/facts/policeThere': value(false),
  '/facts/policeResult': value('none'),
  '/facts/sceneProtected': value(false),
  '/facts/footageSaved': value(false),
});

/** The incident may end: all is done, and the police were called where the referral asks for it. */
export const mayClose = (kind: 'violence' | 'theft', owners: { readonly [fact: string]: Source }) =>
  allOf(
    policyGives('incident-closing', 'in-order', {
      kind: value(kind),
      step: value('close'),
      ended: '/context/facts/ended',
      result: '/context/facts/policeResult',
      injured: count('/context/facts/injured'),
      cared: distinct('/context/facts/cared', 'no'),
      losses: count('/context/facts/losses'),
      settled: distinct('/context/facts/settled', 'no'),
      pictures: count('/context/facts/pictures'),
      sceneProtected: '/context/facts/sceneProtected',
      footageSaved: '/context/facts/footageSaved',
      ...owners,
    }),
    anyOf(
      equals('/context/facts/policeCalled', true, 'police-not-called'),
      policyGives('police-referral', 'not-needed', known),
    ),
  );

/** Losses of owners, and those who know of them. */
export const ownersLosses = {
  ownersLost: countWhere('/context/facts/losses', { of: 'unit' }),
  ownersInformed: distinct('/context/facts/ownersInformed', 'no'),
};
/** Where the handbook does not ask for it. */
export const noOwners = { ownersLost: value(0), ownersInformed: value(0) };
