import {
  allOf,
  anyOf,
  append,
  clear,
  clearDeadline,
  equals,
  has,
  issueForm,
  record,
  tell,
  value,
} from '../../core/procedure/write.ts';
import { callCanWait, callIsDue, cleared } from './facts.ts';
import { log } from './log.ts';

const condition = record({
  '/facts/people': '/event/data/people',
  '/facts/pregnant': '/event/data/pregnant',
  '/facts/badHealth': '/event/data/badHealth',
});

/** Those inside are reached, calmed, told that help is under way and asked (4.4.2). */
export const contact = {
  initial: 'none',
  meta: { title: { zh: '与被困者联系', en: 'Contact with those inside' }, clauses: ['4.4.2'] },
  on: { UPDATE_INSIDE: { actions: [condition] } },
  states: {
    none: {
      meta: { title: { zh: '未联系上', en: 'Not reached' }, clauses: ['4.4.2'] },
      on: {
        CONTACT_FAILED: { actions: [tell(['engineering-head', 'security-guard'], 'noContact', '4.4.2')] },
        CONTACT_TRAPPED: {
          target: 'reached',
          guard: cleared('contact'),
          actions: [condition, record({ '/facts/answered': value(true) })],
        },
      },
    },
    reached: {
      meta: { title: { zh: '已联系上', en: 'Reached' }, clauses: ['4.4.2'] },
      on: { CONTACT_TRAPPED: { guard: cleared('contact'), actions: [condition] } },
    },
  },
} as const;

const peopleOut = equals('/context/facts/peopleOut', true);
const peopleInside = equals('/context/facts/peopleOut', false);
const assessed = has('/context/facts/canFree');

const call = (who: string) => ({
  target: 'called',
  guard: allOf(anyOf(callIsDue, has('/event/data/justification', 'no-ground-for-help')), cleared('ask-help')),
  actions: [
    append('/facts/asked', {
      who: value(who),
      at: '/event/at',
      justification: '/event/data/justification',
    }),
    tell([who], 'helpAsked', '4.4.5'),
  ],
});
const calls = { CALL_FIRE_BRIGADE: call('fire-brigade'), CALL_POLICE: call('police') };

/** Help from outside: advised as soon as what is known calls for it (4.4.5, A19, A35). */
export const help = {
  initial: 'notNeeded',
  meta: { title: { zh: '外部求助', en: 'Outside help' }, clauses: ['4.4.5'] },
  states: {
    notNeeded: {
      meta: { title: { zh: '未需求助', en: 'Not called for' }, clauses: ['4.4.5'] },
      always: [
        {
          target: 'advised',
          guard: allOf(peopleInside, assessed, callIsDue),
          actions: [tell(['duty-supervisor', 'control-room', 'cs-supervisor'], 'helpAdvised', '4.4.5')],
        },
      ],
      on: calls,
    },
    advised: {
      meta: { title: { zh: '应向外求助', en: 'Called for' }, clauses: ['4.4.5', 'A35'] },
      always: [
        { target: 'notNeeded', guard: peopleOut },
        { target: 'notNeeded', guard: callCanWait },
      ],
      on: calls,
    },
    called: {
      meta: { title: { zh: '已求助，等外援', en: 'Asked, on its way' }, clauses: ['4.4.5'] },
      always: [
        {
          target: 'stoodDown',
          guard: peopleOut,
          actions: [tell(['control-room'], 'standDown', '4.4.5')],
        },
      ],
      on: {
        ...calls,
        HELP_ARRIVES: { target: 'arrived', actions: [record({ '/facts/helpCame': '/event/data/who' })] },
      },
    },
    arrived: {
      meta: { title: { zh: '外援已到', en: 'There' }, clauses: ['4.4.5'] },
      on: calls,
    },
    stoodDown: {
      meta: { title: { zh: '已解困，撤回求助', en: 'Stood down' }, clauses: ['4.4.5'] },
      on: calls,
    },
  },
} as const;

/** Somebody hurt or unwell: medical services (4.4.5). */
export const medical = {
  initial: 'notNeeded',
  meta: { title: { zh: '医疗', en: 'Medical care' }, clauses: ['4.4.5'] },
  states: {
    notNeeded: {
      meta: { title: { zh: '未需医疗', en: 'Not needed' }, clauses: ['4.4.5'] },
      always: [{ target: 'called', guard: equals('/context/facts/injured', true) }],
      on: { CALL_MEDICAL: { target: 'called' } },
    },
    called: {
      meta: { title: { zh: '已通知医疗', en: 'Called' }, clauses: ['4.4.5'] },
      entry: [tell(['medical', 'duty-supervisor'], 'medicalNeeded', '4.4.5')],
      on: { MEDICAL_ARRIVES: { target: 'there' } },
    },
    there: {
      meta: { title: { zh: '医疗已到', en: 'There' }, clauses: ['4.4.5'] },
      on: { CALL_MEDICAL: { target: 'called' } },
    },
  },
} as const;

const stillInside = {
  STILL_INSIDE: {
    target: 'inside',
    actions: [
      record({
        '/facts/people': '/event/data/people',
        '/facts/peopleOut': value(false),
        '/facts/liftChecked': value(false),
      }),
      tell(['control-room', 'lift-technician', 'lift-maintainer', 'duty-supervisor'], 'stillInside', '4.4.2'),
    ],
  },
};
const nobodyLeft = [
  record({ '/facts/peopleOut': value(true) }),
  clearDeadline('short-time'),
  tell(['engineering-head', 'lift-technician', 'lift-maintainer', 'control-room'], 'outOfService', '4.4.6'),
];

/** Who is in the lift: freed, or nobody after all; somebody may yet be found (4.4.2, 4.4.6). */
export const people = {
  initial: 'inside',
  meta: { title: { zh: '被困人员', en: 'People inside' }, clauses: ['4.4.2', '4.4.6'] },
  states: {
    inside: {
      meta: { title: { zh: '被困', en: 'Trapped' }, clauses: ['4.4.2'] },
      on: {
        FREE_PEOPLE: {
          target: 'free',
          guard: cleared('free'),
          actions: [
            ...log('freed'),
            record({
              '/facts/freedBy': '/event/data/freedBy',
              '/facts/peopleFreed': '/event/data/people',
              '/facts/injured': '/event/data/injured',
            }),
            ...nobodyLeft,
            issueForm('public-notice', '4.4.6'),
          ],
        },
        NOBODY_INSIDE: {
          target: 'nobody',
          guard: cleared('nobody'),
          actions: [clear('/facts/people'), ...nobodyLeft],
        },
      },
    },
    free: {
      meta: { title: { zh: '已解困', en: 'Free' }, clauses: ['4.4.6'] },
      on: stillInside,
    },
    nobody: {
      meta: { title: { zh: '查明无人', en: 'Nobody inside' }, clauses: ['4.4.2'] },
      on: {
        ...stillInside,
        CLOSE_FALSE_ALARM: {
          target: '#lift-entrapment.falseAlarm',
          guard: cleared('close-false-alarm'),
          actions: [
            tell(['control-room', 'lift-technician', 'lift-maintainer'], 'falseAlarm', '4.4.6'),
            issueForm('incident-report', '4.4.6'),
          ],
        },
      },
    },
  },
} as const;
