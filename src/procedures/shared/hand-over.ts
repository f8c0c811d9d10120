import { append, record, tell } from '../../core/procedure/write.ts';
import type { ClauseRef } from '../../core/text.ts';

/**
 * A case handed to another clerk: any state that waits for the desk takes `HAND_OVER` with `{ to: { role, id }, reason }`
 * (`defs/clerk`). The card has the message `handedOver`.
 */
export const handOver = (clause: ClauseRef) => ({
  HAND_OVER: {
    actions: [
      record({ '/parties/clerk': '/event/data/to' }),
      append('/facts/handovers', { to: '/event/data/to', at: '/event/at' }),
      tell(['cs-supervisor'], 'handedOver', clause),
    ],
  },
});
