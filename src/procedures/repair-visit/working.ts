import type { StateConfig } from '../../core/procedure/config.ts';
import { append, clear, clearDeadline, record, setTerm, tell } from '../../core/procedure/write.ts';
import { may } from './facts.ts';
import { breakOff, callOff, takeKey, withdrawConsent } from './key.ts';

const D = '/event/data';

/** Sent back at any of the checks: the crew repairs again (3.2.4, 3.2.1.2). */
const sentBack = (message: string, clause: string) => ({
  target: '#repair-visit.open.repairing',
  actions: [
    clear('/facts/repairedAt', '/facts/inspectedAt'),
    append('/facts/sentBack', { at: '/event/at' }),
    clearDeadline('confirmation'),
    tell(['engineering-head'], message, clause),
  ],
});

/** The crew repairs; a member of staff with the key is there (3.2.4). */
export const repairing: StateConfig = {
  meta: { title: { zh: '施工维修', en: 'Repairing' }, clauses: ['3.2.4'] },
  on: {
    ...takeKey,
    ...breakOff,
    ...withdrawConsent,
    ...callOff,
    REPAIR_DONE: {
      target: 'inspecting',
      guard: may('work'),
      actions: [
        record({ '/facts/repairedAt': '/event/at' }),
        tell(['engineering-head'], 'toInspect', '3.2.4'),
      ],
    },
  },
};

/** Engineering inspects; what is not good goes back to the crew (3.2.4). */
export const inspecting: StateConfig = {
  meta: { title: { zh: '工程部检查', en: 'Engineering inspects' }, clauses: ['3.2.4'] },
  on: {
    ...takeKey,
    ...breakOff,
    ...withdrawConsent,
    PASS_INSPECTION: {
      target: 'confirming',
      guard: may('work'),
      actions: [
        record({ '/facts/inspectedAt': '/event/at' }),
        setTerm('confirmation', 'CONFIRMATION_OVERDUE', { term: 'repair-confirmation' }, '3.2.1.2'),
        tell(['cs-supervisor', 'owner'], 'toConfirm', '3.2.4'),
      ],
    },
    FAIL_INSPECTION: sentBack('inspectionFailed', '3.2.4'),
  },
};

const lane = (zh: string, en: string, clause: string, on: StateConfig['on']): StateConfig => ({
  initial: 'waiting',
  meta: { title: { zh, en }, clauses: [clause] },
  states: {
    waiting: {
      meta: { title: { zh: `${zh}：待办`, en: `${en}: waiting` }, clauses: [clause] },
      ...(on ? { on } : {}),
    },
    confirmed: {
      type: 'final',
      meta: { title: { zh: `${zh}：已办`, en: `${en}: done` }, clauses: [clause] },
    },
  },
});

/** The property company confirms, and the owner (3.2.4, 3.2.1.2); which of them first is left open. */
export const confirming: StateConfig = {
  type: 'parallel',
  meta: { title: { zh: '双方确认', en: 'Confirming' }, clauses: ['3.2.4', '3.2.1.2'] },
  onDone: {
    target: 'lockingUp',
    actions: [clearDeadline('confirmation'), tell(['cs-assistant', 'key-keeper'], 'toLockUp', '3.2.4')],
  },
  on: {
    ...takeKey,
    CONFIRMATION_OVERDUE: {
      actions: [tell(['building-keeper', 'cs-supervisor'], 'confirmationOverdue', '3.2.1.2')],
    },
  },
  states: {
    management: lane('物业公司确认', 'Management', '3.2.4', {
      MANAGEMENT_CONFIRMS: { target: 'confirmed' },
      MANAGEMENT_REJECTS: sentBack('managementRejected', '3.2.4'),
    }),
    owner: lane('业主确认', 'Owner', '3.2.1.2', {
      OWNER_CONFIRMS: {
        target: 'confirmed',
        guard: may('confirm'),
        actions: [record({ '/facts/confirmedBy': `${D}/confirmedBy` })],
      },
      OWNER_REJECTS: sentBack('ownerRejected', '3.2.1.2'),
    }),
  },
};

/** Customer service locks up with the key back in its cabinet (3.2.4). */
export const lockingUp: StateConfig = {
  meta: { title: { zh: '锁门、收钥匙', en: 'Locking up' }, clauses: ['3.2.4'] },
  on: {
    LOCK_UP: {
      target: '#repair-visit.closed',
      guard: may('lock'),
      actions: [tell(['receptionist', 'key-keeper'], 'closed', '3.2.4')],
    },
  },
};
