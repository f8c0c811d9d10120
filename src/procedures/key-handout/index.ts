import { defineProcedure } from '../../core/define/procedure.ts';
import { events as data } from '../../generated/events/key-handout.ts';
import { createKeyHandoutMachine } from './machine.ts';

const DESK = ['cs-assistant', 'cs-supervisor', 'key-keeper'];
const CLERKS = ['cs-assistant', 'cs-supervisor'];
const REPAIRERS = ['engineering-head', 'engineer', ...CLERKS];

/** Handing out keys to the owner or an agent (3.2.1). */
export const keyHandout = defineProcedure({
  id: 'key-handout',
  title: { zh: '钥匙领用', en: 'Handing out keys' },
  version: 1,
  clauses: ['3.2.1', '3.2.1.1', '3.2.1.2', '3.2.1.3'],
  forms: ['key-receipt', 'power-of-attorney'],
  policies: ['agent-authority', 'key-handout', 'repair-entry'],
  documents: [],
  events: {
    OPEN: {
      title: { zh: '申请领取钥匙', en: 'Ask for the keys' },
      by: ['receptionist', ...DESK],
      clauses: ['3.2.1'],
    },
    REPORT_REPAIR: {
      title: { zh: '登记需维修的项目', en: 'Report a repair that is needed' },
      by: CLERKS,
      clauses: ['3.2.1.2'],
    },
    HAND_OUT: {
      title: { zh: '发放钥匙', en: 'Hand out the keys' },
      by: DESK,
      clauses: ['3.2.1.1', '3.2.1.2', '3.2.1.3'],
    },
    WITHDRAW: {
      title: { zh: '撤回申请', en: 'Withdraw the request' },
      by: ['owner', 'agent', ...DESK],
      clauses: ['3.2.1.1'],
    },
    REPAIR_DONE: {
      title: { zh: '维修完成', en: 'A repair is done' },
      by: REPAIRERS,
      clauses: ['3.2.1.2', '3.2.1.3'],
    },
    CONFIRM_REPAIR: {
      title: { zh: '业主确认维修', en: 'The owner confirms the repair' },
      by: ['owner', 'agent', ...CLERKS],
      clauses: ['3.2.1.2'],
    },
    RETURN_REPAIR: {
      title: { zh: '维修不合格，退回', en: 'The repair is sent back' },
      by: ['owner', 'agent', ...CLERKS],
      clauses: ['3.2.1.2'],
    },
    CONSENT_TO_REPAIR: {
      title: { zh: '留钥匙同意维修，或续期', en: 'Leave a key for repairs, or renew the consent' },
      by: DESK,
      clauses: ['3.2.1.2'],
    },
    GIVE_BACK_KEY: {
      title: { zh: '交还留存的钥匙', en: 'Give back the key left' },
      by: DESK,
      clauses: ['3.2.1.1', '3.2.1.2', '3.2.1.3'],
    },
    KEY_CONSENT_EXPIRED: {
      title: { zh: '同意维修的期间已满', en: 'The consent to the repair has run out' },
      by: ['system'],
      clauses: ['3.2.1.2'],
    },
  },
  messages: {
    keysAsked: {
      zh: '有人申请领取钥匙，请备好钥匙和领取登记',
      en: 'Keys are asked for: have them and the receipt ready',
    },
    keysHandedOut: { zh: '钥匙已发出，请登记', en: 'The keys are out: enter it' },
    withdrawn: { zh: '领取申请已撤回，请收好钥匙', en: 'The request is withdrawn: lock the keys away' },
    repairDone: { zh: '维修已完成，请业主确认', en: 'A repair is done: ask the owner to confirm it' },
    repairReturned: {
      zh: '业主认为维修不合格，请重修',
      en: 'The owner has sent the repair back: repair it again',
    },
    consentExpired: {
      zh: '业主同意维修的期间已满，请交还钥匙或请业主续期',
      en: "The owner's consent has run out: give the key back, or ask to renew it",
    },
  },
  data,
  machine: createKeyHandoutMachine,
});
