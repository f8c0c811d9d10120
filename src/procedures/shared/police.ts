import type { NamedConfig } from '../../core/procedure/config.ts';
import {
  append,
  clearDeadline,
  equals,
  policyGives,
  present,
  record,
  setTerm,
  tell,
  value,
} from '../../core/procedure/write.ts';
import type { ClauseRef } from '../../core/text.ts';

/** What is known of an incident, as the referral to the police judges it, from an event's data. */
export const assessed = {
  controllable: '/event/data/controllable',
  weapons: '/event/data/weapons',
  crime: '/event/data/crime',
  caughtInTheAct: '/event/data/caughtInTheAct',
  liabilityUnclear: '/event/data/liabilityUnclear',
};
const noted = record(
  Object.fromEntries(Object.entries(assessed).map(([name, at]) => [`/facts/${name}`, at])),
);
/** The same from the case. */
export const known = Object.fromEntries(
  Object.keys(assessed).map((name) => [name, `/context/facts/${name}`]),
);

/**
 * An assessment: where the police are to be called at once, the control room is told and the time runs; else it is noted.
 * `more` are actions of both. The card has the messages `callPolice` and `referToPolice`.
 */
export const assessment = (
  clause: ClauseRef,
  more: { readonly target?: string; readonly actions: readonly NamedConfig[] },
) => {
  const { target, actions } = more;
  const to = target === undefined ? {} : { target };
  const leads = (verdict: string, led: readonly NamedConfig[]) => ({
    ...to,
    guard: policyGives('police-referral', verdict, assessed),
    actions: [noted, ...actions, ...led],
  });
  return [
    // Called already: no time runs, whatever comes to light.
    {
      ...to,
      guard: equals('/context/facts/policeCalled', true),
      actions: [noted, ...actions],
    },
    leads('at-once', [
      setTerm('police', 'POLICE_OVERDUE', { term: 'police-call' }, clause),
      tell(['control-room', 'security-head', 'cs-supervisor'], 'callPolice', clause),
    ]),
    leads('file', [
      clearDeadline('police'),
      tell(['security-head', 'cs-supervisor'], 'referToPolice', clause),
    ]),
    { ...to, actions: [noted, ...actions, clearDeadline('police')] },
  ];
};

const called = [
  record({ '/facts/policeCalled': value(true), '/facts/policeResult': value('pending') }),
  clearDeadline('police'),
];
const call = (clause: ClauseRef) => [
  ...called,
  tell(['police', 'security-head', 'cs-supervisor'], 'policeCalled', clause),
];

/** The police: called, there, handed over to against a receipt, their answer noted (A36). Nobody is held meanwhile. */
export const policeLane = (kind: 'violence' | 'theft', clause: ClauseRef) => ({
  initial: 'notCalled',
  meta: { title: { zh: '公安', en: 'Police' }, clauses: [clause, 'A36'] },
  on: {
    POLICE_OVERDUE: {
      actions: [tell(['security-head', 'cs-supervisor', 'duty-supervisor'], 'policeOverdue', clause)],
    },
    HAND_TO_POLICE: {
      guard: policyGives('incident-closing', 'in-order', {
        kind: value(kind),
        step: value('hand-over'),
        policeThere: '/context/facts/policeThere',
        receipt: '/event/data/receipt',
      }),
      actions: [
        append('/facts/handed', {
          what: '/event/data/what',
          count: '/event/data/count',
          at: '/event/at',
        }),
      ],
    },
  },
  states: {
    notCalled: {
      meta: { title: { zh: '未报警', en: 'Not called' }, clauses: [clause] },
      on: { CALL_POLICE: { target: 'called', actions: call(clause) } },
    },
    called: {
      meta: { title: { zh: '已报警', en: 'Called' }, clauses: [clause] },
      on: {
        CALL_POLICE: { actions: call(clause) },
        POLICE_ARRIVE: { target: 'there', actions: [record({ '/facts/policeThere': value(true) })] },
        ...answer(kind),
      },
    },
    there: {
      meta: { title: { zh: '公安已到场', en: 'There' }, clauses: [clause, 'A36'] },
      on: { CALL_POLICE: { actions: call(clause) }, ...answer(kind) },
    },
  },
});

function answer(kind: 'violence' | 'theft') {
  return {
    POLICE_ANSWER: {
      guard: policyGives('incident-closing', 'in-order', {
        kind: value(kind),
        step: value('answer'),
        result: '/event/data/result',
        numberGiven: present('/event/data/caseNumber'),
      }),
      actions: [
        record({
          '/facts/policeResult': '/event/data/result',
          '/papers/caseNumber': '/event/data/caseNumber',
        }),
      ],
    },
  };
}
