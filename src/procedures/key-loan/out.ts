import {
  allOf,
  append,
  clearDeadline,
  record,
  setSameDay,
  setTerm,
  tell,
  value,
} from '../../core/procedure/write.ts';
import { handOver } from '../shared/hand-over.ts';
import { may } from './facts.ts';

const D = '/event/data';
const atNo = { no: `${D}/no`, at: '/event/at' };

const back = append('/facts/accounted', {
  ...atNo,
  how: value('returned'),
  condition: `${D}/condition`,
  lateReason: `${D}/lateReason`,
});
const breach = (kind: string) => append('/facts/breaches', { kind: value(kind), at: '/event/at' });

/** What may happen to keys that are out, whether or not one of them is lost (3.2.2.3, 3.2.3.3). */
export const whileOut = {
  RETURN_KEY: [
    {
      guard: may('return', 'breach'),
      actions: [
        back,
        breach('passed-on'),
        tell(['cs-supervisor', 'property-manager'], 'returnedByOutsider', '3.2.3.1'),
      ],
    },
    {
      guard: may('return', 'late'),
      actions: [back, tell(['cs-supervisor', 'key-keeper'], 'returnedLate', '3.2.2.3')],
    },
    { guard: may('return'), actions: [back, tell(['key-keeper'], 'returned', '1.5.3')] },
  ],
  RECALL: {
    actions: [
      append('/facts/recalls', { cause: `${D}/cause`, at: '/event/at' }),
      setTerm('recall', 'RECALL_OVERDUE', { term: 'key-recall' }, '3.2.3.3'),
      tell(['key-keeper', 'engineering-head'], 'recalled', '3.2.3.3'),
    ],
  },
  KEY_OVERDUE: {
    actions: [
      tell(['key-keeper', 'cs-supervisor', 'engineering-head', 'security-head'], 'overdue', '3.2.2.3'),
    ],
  },
  RECALL_OVERDUE: { actions: [tell(['cs-supervisor', 'security-head'], 'recallOverdue', '3.2.3.3')] },
};

/** Breaches of the rules, at any time while the case is open (3.2.3.6). */
export const breaches = {
  REPORT_BREACH: {
    actions: [
      append('/facts/breaches', { kind: `${D}/kind`, at: '/event/at' }),
      tell(['cs-supervisor', 'property-manager'], 'breachFound', '3.2.3.6'),
    ],
  },
  SETTLE_BREACH: {
    guard: may('discipline'),
    actions: [append('/facts/breachesSettled', { measure: `${D}/measure`, at: '/event/at' })],
  },
};

const lost = [
  append('/facts/lost', atNo),
  append('/facts/accounted', { ...atNo, how: value('lost') }),
  tell(['cs-supervisor', 'engineering-head', 'security-head'], 'lossReported', '3.2.3.5'),
];

/** A loss is never turned away; one that was not reported at once is a breach besides (3.2.3.5). */
export const losses = (target: string) => [
  {
    target,
    guard: may('loss', 'late'),
    actions: [...lost, breach('reported-late'), tell(['property-manager'], 'lossReportedLate', '3.2.3.5')],
  },
  { target, guard: may('loss'), actions: lost },
];

/** The last key is accounted for. */
export const allBack = [clearDeadline('return'), clearDeadline('recall')];

const corrected = {
  CORRECT_RETURN: {
    target: 'out',
    guard: may('correct'),
    actions: [
      append('/facts/out', { no: `${D}/no` }),
      setSameDay(
        'return',
        'KEY_OVERDUE',
        { of: '/context/facts/lentAt', closing: 'key-desk-closing' },
        '3.2.2.3',
      ),
      tell(['key-keeper', 'cs-supervisor'], 'returnCorrected', '1.5.2'),
    ],
  },
};

/** Keys are out: same day, in the building, in the borrower's hand (3.2.2.3, 3.2.3.1, 3.2.3.4). */
export const out = {
  meta: {
    title: { zh: '钥匙已借出', en: 'Keys are out' },
    clauses: ['3.2.2.3', '3.2.3.3', '3.2.3.4', '1.5.6'],
  },
  always: [
    { target: 'closed', guard: allOf(may('back'), may('close')), actions: allBack },
    {
      target: 'settling',
      guard: may('back'),
      actions: [...allBack, tell(['cs-supervisor', 'key-keeper'], 'toSettle', '3.2.3.6')],
    },
  ],
  on: {
    ...handOver('1.5.6'),
    ...whileOut,
    ...breaches,
    ...corrected,
    CHANGE_BORROWER: {
      guard: may('change'),
      actions: [
        record({ '/parties/borrower': `${D}/borrower`, '/parties/handler': `${D}/handler` }),
        tell(['key-keeper'], 'borrowerChanged', '1.5.6'),
      ],
    },
    TAKE_OUT: {
      guard: may('take-out'),
      actions: [
        append('/facts/takenOut', { leaveBy: `${D}/leaveBy`, at: '/event/at' }),
        tell(['key-keeper', 'security-head'], 'takenOut', '3.2.3.4'),
      ],
    },
    REPORT_LOSS: losses('#key-loan.lost'),
  },
};

/** All keys are back or reported, and a breach or damage is still to be dealt with (3.2.3.6, 1.5.4). */
export const settling = {
  meta: {
    title: { zh: '处理违规和损坏', en: 'Settling breaches and damage' },
    clauses: ['3.2.3.6', '1.5.4'],
  },
  always: [{ target: 'closed', guard: may('close') }],
  on: {
    ...handOver('1.5.6'),
    ...breaches,
    ...corrected,
    SETTLE_DAMAGE: {
      guard: may('damage'),
      actions: [append('/facts/damageSettled', { ...atNo, measure: `${D}/measure` })],
    },
  },
};
