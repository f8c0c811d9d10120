import { append, clearDeadline, setSameDay, tell } from '../../core/procedure/write.ts';
import { follows, mayEnter } from './facts.ts';
import { told } from './room.ts';

const noted = { no: '/event/data/no', at: '/event/at' };

/** Nobody enters but with the archivist's consent and company (3.3.1.6). */
export const visits = {
  initial: 'guarded',
  meta: { title: { zh: '出入', en: 'Entry' }, clauses: ['3.3.1.6'] },
  states: {
    guarded: {
      meta: { title: { zh: '凭同意并陪同进入', en: 'By consent and with company' }, clauses: ['3.3.1.6'] },
      on: {
        ENTER: {
          guard: mayEnter,
          actions: [
            append('/facts/visits', { ...noted, visit: '/event/data/visit' }),
            setSameDay('visitor', 'VISITOR_OVERDUE', { of: '/event/at', key: '/event/data/no' }, '3.3.1.6'),
          ],
        },
        LEAVE: {
          guard: follows('visits', 'departures'),
          actions: [append('/facts/departures', noted), clearDeadline('visitor', '/event/data/no')],
        },
        TURN_AWAY: {
          actions: [
            append('/facts/turnedAway', { at: '/event/at' }),
            tell(['cs-supervisor'], 'turnedAway', '3.3.1.6'),
          ],
        },
        VISITOR_OVERDUE: { actions: [tell([...told, 'security-head'], 'visitorOverdue', '3.3.1.6')] },
      },
    },
  },
} as const;
