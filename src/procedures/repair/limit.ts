import { append, record, tell } from '../../core/procedure/write.ts';
import { classLimit } from '../shared/class-limit.ts';
import { may } from './facts.ts';

const LIMIT = '#repair.open.limit';
const classed = record({ '/facts/class': '/event/data/class' });
const noted = append('/facts/classes', { class: '/event/data/class', at: '/event/at' });

/** The lane of the class and its time; what is reclassified keeps the time of its record (2.4.3, A4, A24). */
export const limit = classLimit({
  root: LIMIT,
  events: {
    CLASSIFY: {
      target: `${LIMIT}.sorting`,
      guard: may('classify'),
      actions: [classed, noted, tell(['engineering-head'], 'classified', '2.4.3')],
    },
    RECLASSIFY: {
      target: `${LIMIT}.sorting`,
      guard: may('reclassify'),
      actions: [classed, noted, tell(['engineering-head', 'cs-supervisor'], 'reclassified', 'A24')],
    },
    APPROVE_PLAN: {
      guard: may('plan'),
      actions: [
        record({ '/facts/planApproved': '/event/data/approved' }),
        append('/facts/plans', { approved: '/event/data/approved', at: '/event/at' }),
        tell(['engineering-head', 'cs-supervisor'], 'planAnswered', 'A4'),
      ],
    },
    SET_DATE: {
      target: `${LIMIT}.sorting`,
      guard: may('date'),
      actions: [
        record({ '/facts/doneBy': '/event/data/doneBy' }),
        append('/facts/dates', { doneBy: '/event/data/doneBy', at: '/event/at' }),
        tell(['owner', 'engineering-head'], 'dateSet', 'A4'),
      ],
    },
  },
  emergency: tell(['cs-supervisor'], 'emergency', '2.4.2'),
  major: tell(['cs-supervisor', 'property-manager'], 'major', '2.4.3'),
});
