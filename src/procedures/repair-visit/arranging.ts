import type { StateConfig } from '../../core/procedure/config.ts';
import {
  allOf,
  append,
  clear,
  clearDeadline,
  has,
  issueForm,
  openProcedure,
  record,
  setDeadline,
  tell,
  value,
} from '../../core/procedure/write.ts';
import { arranged, entersHome, may } from './facts.ts';
import { callOff, takeKey, withdrawConsent } from './key.ts';

const D = '/event/data';

const appointment = setDeadline('appointment', 'APPOINTMENT_PASSED', `${D}/appointment`, '3.2.1.3');

const withKey = {
  target: 'appointed',
  guard: arranged,
  actions: [
    record({
      '/facts/access': value('key-left'),
      '/facts/job': `${D}/job`,
      '/facts/consent': `${D}/consent`,
      '/facts/notifyEachTime': `${D}/consent/notifyEachTime`,
      '/facts/appointment': `${D}/appointment`,
    }),
    setDeadline('consent', 'CONSENT_EXPIRED', `${D}/consent/until`, '3.2.1.2'),
    appointment,
    issueForm('key-receipt', '3.2.1.2'),
    openProcedure(
      'key-loan',
      {
        source: value('case'),
        place: '/context/facts/place',
        keys: `${D}/keys`,
        unitState: value('accepted'),
        atDesk: value(true),
        purpose: value('repair'),
        purposeNote: `${D}/job`,
        borrower: `${D}/borrower`,
        crew: value(true),
      },
      '3.2.2.2',
    ),
    tell(['key-keeper', 'engineering-head'], 'appointedWithKey', '3.2.4'),
  ],
};

/** Settled first: the key left and the owner's consent, or he attends, or somebody is at home (3.2.1.2, 3.2.1.3). */
export const arranging: StateConfig = {
  meta: { title: { zh: '约定入户方式', en: 'Arranging the way in' }, clauses: ['3.2.1.2', '3.2.1.3'] },
  on: {
    ...callOff,
    ARRANGE_WITH_KEY: withKey,
    ARRANGE_ATTENDED: {
      target: 'appointed',
      guard: may('appoint'),
      actions: [
        clear('/facts/consent'),
        clearDeadline('consent'),
        record({
          '/facts/access': `${D}/access`,
          '/facts/job': `${D}/job`,
          '/facts/appointment': `${D}/appointment`,
        }),
        appointment,
        tell(['engineering-head'], 'appointedAttended', '3.2.1.3'),
      ],
    },
  },
};

const goneIn = [record({ '/facts/presence': `${D}/presence` }), clearDeadline('appointment')];

/** An appointment stands; they go in only as agreed (3.2.1.2, 3.2.1.3). */
export const appointed: StateConfig = {
  meta: { title: { zh: '已约定，待上门', en: 'Appointment made' }, clauses: ['3.2.1.2', '3.2.1.3'] },
  on: {
    ...takeKey,
    ...withdrawConsent,
    ...callOff,
    RESCHEDULE: {
      guard: may('appoint'),
      actions: [
        record({ '/facts/appointment': `${D}/appointment` }),
        appointment,
        tell(['engineering-head'], 'rescheduled', '3.2.1.3'),
      ],
    },
    NOBODY_HOME: {
      target: 'arranging',
      actions: [
        append('/facts/nobodyHome', { at: '/event/at', noteLeft: `${D}/noteLeft` }),
        clearDeadline('appointment'),
        tell(['cs-assistant'], 'nobodyHome', '3.2.1.3'),
      ],
    },
    START: {
      target: 'repairing',
      guard: entersHome,
      actions: [...goneIn, tell(['engineering-head'], 'started', '3.2.4')],
    },
    START_INSPECTION: {
      target: 'inspecting',
      guard: allOf(entersHome, has('/context/facts/repairedAt', 'nothing-to-inspect')),
      actions: goneIn,
    },
    APPOINTMENT_PASSED: {
      actions: [tell(['cs-assistant', 'building-keeper'], 'appointmentPassed', '3.2.1.3')],
    },
  },
};
