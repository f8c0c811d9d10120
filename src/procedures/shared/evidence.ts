import {
  append,
  countWhere,
  equals,
  not,
  policyGives,
  record,
  type Source,
  tell,
  value,
} from '../../core/procedure/write.ts';
import type { ClauseRef } from '../../core/text.ts';

const loss = countWhere('/context/facts/losses', { no: { at: '/event/data/no' } });
const lossKnown = not(equals(loss, 0), 'loss-not-listed');

const may = (kind: string, step: string, more: { readonly [fact: string]: Source }) =>
  policyGives('incident-closing', 'in-order', { kind: value(kind), step: value(step), ...more });

/**
 * What is kept of an incident: pictures, footage, the scene, willing witnesses, losses and their compensation. The card
 * has the messages `sceneProtected` and `lossRecorded`, and the reasons `loss-listed` and `loss-not-listed`.
 */
export const evidenceEvents = (kind: 'violence' | 'theft', clause: ClauseRef) => ({
  TAKE_PICTURES: {
    actions: [append('/facts/pictures', { of: '/event/data/of', at: '/event/at' })],
  },
  SAVE_FOOTAGE: {
    guard: may(kind, 'footage', { keepDays: '/event/data/keepDays' }),
    actions: [record({ '/facts/footageSaved': value(true), '/facts/keepDays': '/event/data/keepDays' })],
  },
  PROTECT_SCENE: {
    actions: [
      record({ '/facts/sceneProtected': value(true) }),
      tell(['control-room', 'cleaning'], 'sceneProtected', clause),
    ],
  },
  ASK_WITNESS: {
    guard: may(kind, 'witness', { voluntary: '/event/data/voluntary' }),
    actions: [append('/facts/witnesses', { contact: '/event/data/leavesContact', at: '/event/at' })],
  },
  RECORD_LOSS: {
    guard: equals(loss, 0, 'loss-listed'),
    actions: [
      append('/facts/losses', {
        no: '/event/data/no',
        of: '/event/data/of',
        what: '/event/data/what',
        estimate: '/event/data/estimate',
      }),
      tell(['cs-supervisor', 'security-head'], 'lossRecorded', clause),
    ],
  },
  SETTLE_LOSS: {
    guard: lossKnown,
    actions: [append('/facts/settled', { no: '/event/data/no', how: '/event/data/how', at: '/event/at' })],
  },
});
