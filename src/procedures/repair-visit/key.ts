import { append, clear, clearDeadline, record, setSameDay, tell, value } from '../../core/procedure/write.ts';
import { handOver } from '../shared/hand-over.ts';
import { keyBack, may, takesKey } from './facts.ts';

const D = '/event/data';

/** The key goes out with a member of staff: back the same day (3.2.2.3, 3.2.3.1, 3.2.4). */
export const takeKey = {
  TAKE_KEY: {
    guard: takesKey,
    actions: [
      record({
        '/facts/keyOut': value(true),
        '/facts/keyOutAt': '/event/at',
        '/facts/loanNo': `${D}/loanNo`,
        '/parties/holder': `${D}/holder`,
      }),
      setSameDay('key', 'KEY_OVERNIGHT', { of: '/event/at', closing: 'key-desk-closing' }, '3.2.2.3'),
      tell(['key-keeper'], 'keyTaken', '3.2.4'),
    ],
  },
};

/** What may happen at any point of the visit. */
export const always = {
  ...handOver('3.2.4'),
  RETURN_KEY: {
    guard: keyBack,
    actions: [
      record({ '/facts/keyOut': value(false) }),
      append('/facts/keyReturns', { at: '/event/at', lateReason: `${D}/lateReason` }),
      clearDeadline('key'),
      tell(['key-keeper'], 'keyBack', '3.2.4'),
    ],
  },
  REPORT_KEY_LOSS: {
    guard: may('lost'),
    actions: [
      record({ '/facts/keyOut': value(false), '/facts/keyLostAt': '/event/at' }),
      clearDeadline('key'),
      tell(['cs-supervisor', 'security-head', 'key-keeper'], 'keyLost', '3.2.3.5'),
    ],
  },
  KEY_OVERNIGHT: {
    actions: [tell(['key-keeper', 'cs-supervisor', 'engineering-head'], 'keyOvernight', '3.2.2.3')],
  },
  CONSENT_EXPIRED: { actions: [tell(['cs-assistant', 'key-keeper'], 'consentExpired', '3.2.1.2')] },
};

/** The owner takes his consent back: everybody leaves, the key comes back, another way in is agreed on (3.2.1.2, 3.2.1.3). */
export const withdrawConsent = {
  WITHDRAW_CONSENT: {
    target: '#repair-visit.open.arranging',
    actions: [
      clear('/facts/consent', '/facts/access'),
      clearDeadline('consent'),
      clearDeadline('appointment'),
      tell(['key-keeper', 'engineering-head', 'cs-supervisor'], 'consentWithdrawn', '3.2.1.2'),
    ],
  },
};

/** The customer calls the repair off (3.2.4). */
export const callOff = {
  WITHDRAW: {
    target: '#repair-visit.withdrawn',
    guard: may('end'),
    actions: [tell(['engineering-head', 'key-keeper'], 'calledOff', '3.2.4')],
  },
};

/** The visit is broken off and another appointment made; door locked and key back first (3.2.4). */
export const breakOff = {
  BREAK_OFF: {
    target: '#repair-visit.open.arranging',
    guard: may('leave'),
    actions: [
      append('/facts/brokenOff', { at: '/event/at' }),
      tell(['cs-assistant', 'engineering-head'], 'brokenOff', '3.2.4'),
    ],
  },
};
