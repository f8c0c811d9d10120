import {
  clearDeadline,
  daysUntil,
  policyGives,
  record,
  setDeadline,
  tell,
  value,
} from '../../core/procedure/write.ts';
import { cancel, offer } from './lists.ts';
import { admitted } from './visit.ts';

const appointment = policyGives('move-in-appointment', 'agreed', {
  consultantAgrees: '/event/data/consultantAgrees',
  customerAgrees: '/event/data/customerAgrees',
  daysAhead: daysUntil('/event/data/day', '/event/at'),
});
const appoint = [
  tell(['owner'], 'whatToBring', '2.5.2'),
  record({ '/facts/appointment': '/event/data/day' }),
  setDeadline('appointment', 'APPOINTMENT_MISSED', '/event/data/day', '2.5.1'),
];

const goods = {
  initial: 'pending',
  meta: { title: { zh: '备齐物品', en: 'Papers and goods' }, clauses: ['2.5.1'] },
  states: {
    pending: {
      meta: { title: { zh: '准备中', en: 'Being prepared' }, clauses: ['2.5.1'] },
      on: {
        GOODS_READY: {
          target: 'ready',
          actions: [record({ '/facts/goodsReady': value(true) }), clearDeadline('preparation')],
        },
        PREPARATION_OVERDUE: { actions: [tell(['cs-supervisor'], 'preparationOverdue', '2.5.1')] },
      },
    },
    ready: { meta: { title: { zh: '已备齐', en: 'Ready' }, clauses: ['2.5.1'] } },
  },
} as const;

const withheld = [
  record({ '/facts/consultantConsents': value(false) }),
  tell(['cs-assistant'], 'consentWithheld', '2.5.2'),
];
const consent = {
  initial: 'pending',
  meta: { title: { zh: '销售顾问意见', en: "Consultant's consent" }, clauses: ['2.5.2'] },
  states: {
    pending: {
      meta: { title: { zh: '待同意', en: 'Awaited' }, clauses: ['2.5.2'] },
      on: {
        CONSULTANT_CONSENTS: {
          target: 'given',
          actions: [
            record({ '/facts/consultantConsents': value(true) }),
            tell(['cs-assistant'], 'consentGiven', '2.5.2'),
          ],
        },
        CONSULTANT_WITHHOLDS: { actions: withheld },
      },
    },
    given: {
      meta: { title: { zh: '已同意', en: 'Given' }, clauses: ['2.5.2'] },
      on: { CONSULTANT_WITHHOLDS: { target: 'pending', actions: withheld } },
    },
  },
} as const;

const declined = [
  record({ '/facts/financeSigned': value(false) }),
  tell(['cs-assistant'], 'financeDeclined', '2.5.2'),
];
const finance = {
  initial: 'unsigned',
  meta: { title: { zh: '财务签字', en: "Finance's signature" }, clauses: ['2.5.2'] },
  states: {
    unsigned: {
      meta: { title: { zh: '待签字', en: 'Awaited' }, clauses: ['2.5.2'] },
      on: {
        FINANCE_SIGNS: {
          target: 'signed',
          actions: [
            record({ '/facts/financeSigned': value(true) }),
            tell(['cs-assistant'], 'financeSigned', '2.5.2'),
          ],
        },
        FINANCE_DECLINES: { actions: declined },
      },
    },
    signed: {
      meta: { title: { zh: '已签字', en: 'Signed' }, clauses: ['2.5.2'] },
      on: { FINANCE_DECLINES: { target: 'unsigned', actions: declined } },
    },
  },
} as const;

const arrives = { target: 'admission', actions: [clearDeadline('appointment')] } as const;

const visit = {
  initial: 'contacting',
  meta: { title: { zh: '约见客户', en: 'Visit' }, clauses: ['2.5.1', '2.5.2'] },
  states: {
    contacting: {
      meta: { title: { zh: '联系中', en: 'Making contact' }, clauses: ['2.5.1'] },
      on: { APPOINT: { target: 'appointed', guard: appointment, actions: appoint } },
    },
    appointed: {
      meta: { title: { zh: '已预约', en: 'Appointed' }, clauses: ['2.5.1'] },
      on: {
        RESCHEDULE: { guard: appointment, actions: appoint },
        APPOINTMENT_MISSED: {
          target: 'missed',
          actions: [tell(['cs-assistant', 'sales-consultant'], 'appointmentMissed', '2.5.1')],
        },
        CUSTOMER_ARRIVES: arrives,
      },
    },
    // Whoever came in time, or changed the day, may be entered late; and one may come after all.
    missed: {
      meta: { title: { zh: '客户未到，待再约', en: 'Missed, to be appointed anew' }, clauses: ['2.5.1'] },
      on: {
        APPOINT: { target: 'appointed', guard: appointment, actions: appoint },
        RESCHEDULE: { target: 'appointed', guard: appointment, actions: appoint },
        CUSTOMER_ARRIVES: arrives,
      },
    },
    admission: {
      meta: { title: { zh: '验件受理', en: 'Papers checked' }, clauses: ['2.5.2'] },
      on: { ADMIT: admitted, BREAK_OFF: { target: 'contacting' } },
    },
  },
} as const;

/** Getting ready: goods, the consultant's consent, finance's signature and the customer's visit go on side by side (2.5.1, 2.5.2). */
export const preparing = {
  type: 'parallel',
  meta: { title: { zh: '准备与受理', en: 'Preparing' }, clauses: ['2.5.1', '2.5.2'] },
  on: { ...cancel, ...offer },
  states: { goods, consent, finance, visit },
} as const;
