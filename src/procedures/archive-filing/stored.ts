import { append, clearDeadline, record, setDeadline, tell } from '../../core/procedure/write.ts';
import { handOver } from '../shared/hand-over.ts';
import { cleared, renewed } from './facts.ts';
import { incident, inPlace, keptLonger, movement } from './in-place.ts';

const back = {
  PUT_BACK: { target: 'inPlace', guard: cleared('put-back'), actions: [clearDeadline('put-back')] },
  PUT_BACK_OVERDUE: { actions: [tell(['archivist', 'cs-supervisor'], 'putBackOverdue', '3.3.1.5')] },
  ...incident,
} as const;

/** In the archive, until it is destroyed, transferred or written off. */
export const stored = {
  initial: 'inPlace',
  meta: { title: { zh: '在库保管', en: 'Kept' }, clauses: ['3.3.1.1', '1.4.7'] },
  on: {
    RECLASSIFY: {
      actions: [
        record({ '/facts/category': '/event/data/category', '/facts/secrecy': '/event/data/secrecy' }),
        append('/facts/reclassified', { at: '/event/at', reason: '/event/data/reason' }),
      ],
    },
    RETENTION_EXPIRED: { actions: [tell(['archivist', 'cs-supervisor'], 'retentionExpired', '1.4.4')] },
    ...handOver('3.3.1.8'),
  },
  states: {
    inPlace,
    out: { meta: { title: { zh: '当天出库', en: 'Out for the day' }, clauses: ['3.3.1.5'] }, on: back },
    lent: {
      meta: { title: { zh: '借出', en: 'On loan' }, clauses: ['3.3.2.4', '3.3.4.4'] },
      on: {
        ...back,
        RENEW_LOAN: {
          guard: renewed,
          actions: [movement, setDeadline('put-back', 'PUT_BACK_OVERDUE', '/event/data/until', '3.3.2.4')],
        },
      },
    },
    correcting: {
      meta: { title: { zh: '更正中', en: 'Being put right' }, clauses: ['3.3.1.4'] },
      on: {
        CORRECT: {
          target: 'inPlace',
          guard: cleared('correct'),
          actions: [
            record({ '/facts/fileNo': '/event/data/fileNo', '/facts/place': '/event/data/place' }),
            clearDeadline('correction'),
          ],
        },
        CORRECTION_OVERDUE: {
          actions: [tell(['archivist', 'cs-supervisor'], 'correctionOverdue', '3.3.1.4')],
        },
        ...incident,
      },
    },
    investigating: {
      meta: { title: { zh: '追查中', en: 'Incident investigated' }, clauses: ['3.3.2.6', '3.3.3.5'] },
      on: {
        RESTORE: {
          target: 'inPlace',
          guard: cleared('restore'),
          actions: [record({ '/facts/pages': '/event/data/pages' })],
        },
        WRITE_OFF: {
          target: '#archive-filing.writtenOff',
          actions: [tell(['archivist', 'cs-supervisor'], 'writtenOff', '3.3.2.6')],
        },
      },
    },
    appraised: {
      meta: { title: { zh: '待销毁审批', en: 'Destruction proposed' }, clauses: ['1.4.4', '3.3.3.4'] },
      on: {
        KEEP: keptLonger,
        DESTROYED: { target: '#archive-filing.destroyed', guard: cleared('destroyed') },
        ...incident,
      },
    },
  },
} as const;
