import {
  append,
  clearDeadline,
  issueForm,
  minutesUntil,
  policyGives,
  present,
  record,
  type Source,
  setBefore,
  setDeadline,
  tell,
  value,
} from '../../core/procedure/write.ts';
import { handOver } from '../shared/hand-over.ts';

export const inOrder = (facts: Parameters<typeof policyGives>[2]) =>
  policyGives('planned-water-cut', 'in-order', facts);
export const times = (urgent: Source) => ({
  step: value('plan'),
  minutesAhead: minutesUntil('/event/data/startsAt', '/event/at'),
  minutesLong: minutesUntil('/event/data/endsAt', '/event/data/startsAt'),
  urgent,
});
export const planned = [
  record({ '/facts/startsAt': '/event/data/startsAt', '/facts/endsAt': '/event/data/endsAt' }),
  setBefore('notice', 'NOTICE_DUE', { term: 'water-cut-notice', at: '/event/data/startsAt' }, '4.3.1'),
  issueForm('public-notice', '4.3.1'),
];
export const posted = [
  record({ '/facts/noticePosted': value(true) }),
  clearDeadline('notice'),
  tell(['resident', 'owner', 'security-guard'], 'cutAnnounced', '4.3.1'),
];
export const onBoard = { onBoard: '/event/data/onBoard' };

export const postNotice = {
  POST_NOTICE: {
    target: '#planned-water-cut.noticed',
    guard: inOrder({
      step: value('post'),
      ...onBoard,
      minutesAhead: minutesUntil('/context/facts/startsAt', '/event/at'),
      urgent: '/context/facts/urgent',
    }),
    actions: [...posted, setDeadline('begin', 'CUT_NOT_BEGUN', '/context/facts/startsAt', '4.3.1')],
  },
};

/** Until the water is cut: times may change, it may become urgent, be begun or called off. */
export const beforehand = {
  ...handOver('4.3.1'),
  REMIND_ORALLY: {
    actions: [
      append('/facts/reminders', { advice: '/event/data/advice', at: '/event/at' }),
      tell(['resident'], 'reminded', '4.3.1'),
    ],
  },
  DECLARE_URGENT: {
    actions: [
      record({ '/facts/urgent': value(true), '/facts/urgentReason': '/event/data/reason' }),
      tell(['cs-supervisor', 'cs-assistant'], 'postAtOnce', '城市供水条例 22'),
    ],
  },
  START_CUT: {
    target: '#planned-water-cut.cutting',
    guard: inOrder({
      step: value('start'),
      minutesAhead: minutesUntil('/context/facts/startsAt', '/event/at'),
      urgent: '/context/facts/urgent',
      noticePosted: present('/context/facts/noticePosted'),
    }),
    actions: [
      clearDeadline('begin'),
      setDeadline('restore', 'CUT_OVERRUN', '/context/facts/endsAt', '4.3.1'),
      tell(['cs-assistant', 'security-guard'], 'cutBegun', '4.3.1'),
    ],
  },
};

export const changeTimes = {
  target: '#planned-water-cut.planned',
  guard: inOrder(times('/context/facts/urgent')),
};
