import { append, equals, openProcedure, tell } from '../../core/procedure/write.ts';
import { byEmergency } from '../shared/emergencies.ts';
import { lastIsRest } from '../shared/rest.ts';
import { welcomedWell } from './facts.ts';
import { answerOwed, classify, whileOpen } from './whole.ts';

const MATTER = '/context/facts/matter';

/** How the call was answered or the visitor received; a missed call is returned (1.2.2, 1.2.3, 2.1.1.1, 2.1.1.2, 2.1.1.6, 2.1.1.9, 2.1.1.10). */
export const welcoming = {
  meta: {
    title: { zh: '迎接', en: 'Welcoming' },
    clauses: ['1.2.2', '1.2.3', '2.1.1.1', '2.1.1.2', '2.1.1.6', '2.1.1.9', '2.1.1.10'],
  },
  always: [
    {
      target: 'missed',
      guard: equals('/event/data/call/answered', false),
      actions: [tell(['receptionist', 'cs-supervisor'], 'callMissed', '1.2.3')],
    },
    { target: 'received', guard: welcomedWell },
    { target: 'received', actions: [tell(['cs-supervisor'], 'poorWelcome', '2.1.1.6')] },
  ],
};

/** A call that nobody answered is returned (1.2.3). */
export const missed = {
  meta: { title: { zh: '未接来电，待回拨', en: 'Call missed, to be returned' }, clauses: ['1.2.3'] },
  on: {
    ...whileOpen,
    ...answerOwed,
    RETURN_CALL: [
      { target: 'received', guard: equals('/event/data/reached', true) },
      { actions: [append('/facts/attempts', { at: '/event/at' })] },
    ],
  },
};

export const received = {
  meta: { title: { zh: '接待中', en: 'Received' }, clauses: ['2.1.1', '1.2.2'] },
  on: { ...whileOpen, ...answerOwed, CLASSIFY: classify },
};

const report = {
  source: '/context/facts/source',
  place: '/context/facts/place',
  description: '/context/facts/description',
};
const passOn = (matter: string, clause: string, tells: readonly ReturnType<typeof tell>[] = []) => ({
  target: 'passedOn',
  guard: equals(MATTER, matter),
  actions: [openProcedure(matter, report, clause), ...tells],
});

/** By what it is: an inquiry, a request, or a matter with a procedure of its own (2.1.1, 2.4.1). */
export const sorting = {
  meta: { title: { zh: '分清事项', en: 'Sorting' }, clauses: ['2.1.1', '2.1.1.4', '2.1.1.5', '2.4.1'] },
  always: [
    { target: 'inquiring', guard: equals(MATTER, 'inquiry') },
    { target: 'requested', guard: equals(MATTER, 'reasonable-request') },
    { target: 'declining', guard: equals(MATTER, 'unreasonable-request') },
    // Right or wrong: recorded, reported at once, followed in its own procedure.
    passOn('complaint', '2.1.1.5', [tell(['cs-supervisor'], 'complaintReported', '1.2.4')]),
    passOn('repair', '2.4.1'),
    passOn('special-request', '2.2.2.1'),
    {
      target: 'passedOn',
      guard: equals(MATTER, 'referral'),
      actions: [openProcedure('referral', { ...report, kind: '/context/facts/kind' }, '2.4.1')],
    },
    ...lastIsRest(
      byEmergency('/context/facts/hazard', report, '1.2.8', {
        target: 'passedOn',
        actions: [tell(['cs-supervisor', 'duty-leader', 'control-room'], 'emergency', '1.2.8')],
      }),
    ),
  ],
};
