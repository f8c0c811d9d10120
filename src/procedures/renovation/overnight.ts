import { clearDeadline, record, setDeadline, tell, value } from '../../core/procedure/write.ts';
import { works } from './facts.ts';
import { laterFacts, overnightFacts } from './works-facts.ts';

/** A stay at night: only with the signed guarantee, within the permit (2.6.2, A31). */
export const overnight = {
  initial: 'nobody',
  meta: { title: { zh: '留宿', en: 'Overnight stay' }, clauses: ['2.6.2', 'A31'] },
  on: {
    APPLY_OVERNIGHT: {
      guard: works('apply-later', laterFacts),
      actions: [
        record({ '/facts/overnight': value('applied') }),
        tell(['security-head'], 'overnightApplied', '2.6.2'),
      ],
    },
  },
  states: {
    nobody: {
      meta: { title: { zh: '无人留宿', en: 'Nobody stays' }, clauses: ['2.6.2'] },
      on: {
        PERMIT_OVERNIGHT: {
          target: 'staying',
          guard: works('overnight', overnightFacts),
          actions: [
            setDeadline('overnight', 'OVERNIGHT_ENDED', '/event/data/until', '2.6.2'),
            tell(['security-guard', 'control-room'], 'overnightPermitted', '2.6.2'),
          ],
        },
      },
    },
    staying: {
      meta: { title: { zh: '许可留宿', en: 'Stay permitted' }, clauses: ['2.6.2'] },
      on: {
        OVERNIGHT_ENDED: {
          actions: [tell(['security-head', 'security-guard', 'owner'], 'overnightOver', '2.6.2')],
        },
        END_OVERNIGHT: {
          target: 'nobody',
          actions: [clearDeadline('overnight'), tell(['security-guard', 'owner'], 'overnightEnded', '2.6.2')],
        },
      },
    },
  },
};
