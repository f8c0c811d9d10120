import {
  allOf,
  clear,
  equals,
  has,
  issueForm,
  record,
  setSameDay,
  tell,
  value,
} from '../../core/procedure/write.ts';
import { handOver } from '../shared/hand-over.ts';
import { may } from './facts.ts';

const D = '/event/data';

/** A member of staff asks for keys (3.2.3.1, 3.2.3.2). */
export const asks = {
  OPEN: {
    target: 'sorting',
    guard: may('ask'),
    actions: [
      record({
        '/facts/place': `${D}/place`,
        '/facts/out': `${D}/keys`,
        '/facts/unitState': `${D}/unitState`,
        '/facts/atDesk': `${D}/atDesk`,
        '/facts/purpose': `${D}/purpose`,
        '/facts/purposeNote': `${D}/purposeNote`,
        '/facts/crew': value(false),
        '/facts/notifyEachTime': value(false),
        '/parties/borrower': `${D}/borrower`,
      }),
      record({ '/facts/crew': `${D}/crew` }),
      tell(['cs-supervisor'], 'instructionAsked', '3.2.3.2'),
    ],
  },
} as const;

/** Which papers are asked for (A7). */
export const sorting = {
  meta: { title: { zh: '区分用途', en: 'Sorting by purpose' }, clauses: ['3.2.2.1', '3.2.2.4'] },
  always: [
    {
      target: 'collecting',
      guard: equals('/context/facts/purpose', 'repair'),
      actions: [
        issueForm('key-authorisation', '3.2.2.1'),
        tell(['project-head', 'engineering-head'], 'authorisationAsked', '3.2.2.1'),
      ],
    },
    { target: 'collecting', actions: [tell(['property-manager'], 'approvalAsked', '3.2.2.4')] },
  ],
} as const;

const paperIs = (paper: string) => equals(`${D}/paper`, paper);
const revoked = (paper: string) => ({
  guard: allOf(paperIs(paper), has(`/context/papers/${paper}`, 'paper-not-there')),
  actions: [clear(`/papers/${paper}`), tell(['key-keeper'], 'paperRevoked', '3.2.2')],
});

/** Authorisation, consent, instruction and approval come in, in any order, until the key goes out (3.2.2, 3.2.3.2). */
export const collecting = {
  meta: {
    title: { zh: '办理借用手续', en: 'Collecting the papers' },
    clauses: ['3.2.2.1', '3.2.2.2', '3.2.2.4', '3.2.3.2'],
  },
  on: {
    ...handOver('1.5.6'),
    SHOW_AUTHORISATION: { guard: may('authorisation'), actions: [record({ '/papers/authorisation': D })] },
    RECORD_CONSENT: {
      guard: may('consent'),
      actions: [
        record({ '/papers/consent': D, '/facts/notifyEachTime': value(false) }),
        record({ '/facts/notifyEachTime': `${D}/notifyEachTime` }),
      ],
    },
    INSTRUCT: {
      guard: may('instruct'),
      actions: [
        record({ '/papers/instruction/by': '/event/by/role', '/papers/instruction/written': `${D}/written` }),
        tell(['key-keeper'], 'instructed', '3.2.3.2'),
      ],
    },
    APPROVE: {
      guard: may('approve'),
      actions: [
        record({ '/papers/approval/by': '/event/by/role', '/papers/approval/written': `${D}/written` }),
        tell(['key-keeper'], 'approved', '3.2.2.4'),
      ],
    },
    REVOKE_PAPER: ['authorisation', 'consent', 'instruction', 'approval'].map(revoked),
    LEND: {
      target: 'out',
      guard: may('lend'),
      actions: [
        record({
          '/facts/lentAt': '/event/at',
          '/parties/handler': `${D}/handler`,
          '/parties/companion': `${D}/companion`,
        }),
        setSameDay('return', 'KEY_OVERDUE', { of: '/event/at', closing: 'key-desk-closing' }, '3.2.2.3'),
        issueForm('key-loan-register', '3.2.3.2'),
        tell(['key-keeper'], 'lent', '1.5.3'),
      ],
    },
    DECLINE: { target: 'declined', actions: [tell(['cs-supervisor', 'key-keeper'], 'declined', '3.2.2')] },
    WITHDRAW: { target: 'withdrawn', actions: [tell(['key-keeper'], 'withdrawn', '3.2.2')] },
  },
};
