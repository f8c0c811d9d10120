import { append, record, value } from '../../core/procedure/write.ts';
import { cleared } from './facts.ts';

/** Actions: an instant of the time log, at the time of the event (4.4.6, A44). */
export const log = (entry: string) => [
  record({ [`/facts/log/${entry}`]: '/event/at' }),
  append('/facts/entries', { entry: value(entry), at: '/event/at' }),
];

/** A wrong instant is corrected beside the old one, which stays on record (4.4.6). */
export const correctLog = {
  CORRECT_LOG: {
    guard: cleared('correct'),
    actions: [
      append('/facts/entries', {
        entry: '/event/data/entry',
        at: '/event/data/time',
        reason: '/event/data/reason',
      }),
    ],
  },
};
