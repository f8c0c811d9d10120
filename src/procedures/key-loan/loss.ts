import type { StateConfig, Transitions } from '../../core/procedure/config.ts';
import { allOf, append, issueForm, tell } from '../../core/procedure/write.ts';
import { handOver } from '../shared/hand-over.ts';
import { followsLoss, laneDone, may } from './facts.ts';
import { allBack, breaches, losses, whileOut } from './out.ts';

const D = '/event/data';
const atNo = { no: `${D}/no`, at: '/event/at' };

const again = [
  { target: '.open', guard: may('loss', 'late') },
  { target: '.open', guard: may('loss') },
];

/** A part of the aftermath: open until done for every key lost, and open again when another is lost. */
const lane = (
  title: { readonly zh: string; readonly en: string },
  done: string,
  on: { readonly [type: string]: Transitions },
): StateConfig => ({
  initial: 'open',
  meta: { title, clauses: ['3.2.3.5'] },
  on: { REPORT_LOSS: again },
  states: {
    open: {
      meta: { title: { zh: `${title.zh}：待办`, en: `${title.en}: open` }, clauses: ['3.2.3.5'] },
      always: [{ target: 'done', guard: laneDone(done) }],
      on,
    },
    done: {
      type: 'final',
      meta: { title: { zh: `${title.zh}：已办`, en: `${title.en}: done` }, clauses: ['3.2.3.5'] },
    },
  },
});

const keys: StateConfig = {
  initial: 'outstanding',
  meta: { title: { zh: '其余钥匙', en: 'The other keys' }, clauses: ['3.2.2.3', '3.2.3.3'] },
  on: { REPORT_LOSS: losses('.outstanding') },
  states: {
    outstanding: {
      meta: { title: { zh: '其余钥匙：未还齐', en: 'The other keys: still out' }, clauses: ['3.2.2.3'] },
      always: [{ target: 'back', guard: may('back'), actions: allBack }],
      on: whileOut,
    },
    back: {
      type: 'final',
      meta: { title: { zh: '其余钥匙：已还齐', en: 'The other keys: all back' }, clauses: ['3.2.3.3'] },
    },
  },
};

const investigation = lane({ zh: '安管部调查', en: 'Investigation' }, 'concluded', {
  CONCLUDE_INVESTIGATION: {
    guard: followsLoss('concluded'),
    actions: [
      append('/facts/concluded', { ...atNo, fault: `${D}/fault` }),
      tell(['cs-supervisor'], 'investigated', '3.2.3.5'),
    ],
  },
});

const lock = lane({ zh: '告知业主和门锁', en: 'Owner and lock' }, 'secured', {
  TELL_OWNER: { guard: followsLoss('toldOwner'), actions: [append('/facts/toldOwner', atNo)] },
  SECURE_LOCK: {
    guard: may('secure'),
    actions: [
      append('/facts/secured', { ...atNo, measure: `${D}/measure` }),
      tell(['key-keeper', 'engineering-head'], 'lockSecured', '3.2.3.5'),
    ],
  },
});

const redress = lane({ zh: '赔偿和批评', en: 'Redress' }, 'redressed', {
  SETTLE_LOSS: {
    guard: may('redress'),
    actions: [
      append('/facts/redressed', {
        ...atNo,
        compensation: `${D}/compensation`,
        wagePercent: `${D}/wagePercent`,
        criticism: `${D}/criticism`,
      }),
      tell(['finance', 'property-manager'], 'lossSettled', '3.2.3.5'),
    ],
  },
});

const lanesDone = [may('back'), laneDone('concluded'), laneDone('secured'), laneDone('redressed')];

/** A key is lost: security investigates, the lock is seen to, the loss made good, while the other keys come back (3.2.3.5). */
export const lost: StateConfig = {
  type: 'parallel',
  meta: { title: { zh: '钥匙丢失', en: 'A key is lost' }, clauses: ['3.2.3.5'] },
  entry: [issueForm('key-loss-report', '3.2.3.5'), tell(['key-keeper'], 'ownerToTell', '3.2.3.5')],
  always: [
    { target: 'closed', guard: allOf(...lanesDone, may('close')) },
    {
      target: 'settling',
      guard: allOf(...lanesDone),
      actions: [tell(['cs-supervisor', 'key-keeper'], 'toSettle', '3.2.3.6')],
    },
  ],
  on: {
    ...handOver('1.5.6'),
    ...breaches,
    FIND_KEY: {
      guard: may('found'),
      actions: [
        append('/facts/found', { ...atNo, unguarded: `${D}/unguarded` }),
        tell(['cs-supervisor', 'security-head', 'key-keeper'], 'found', '3.2.3.5'),
      ],
    },
  },
  states: { keys, investigation, lock, redress },
};
