import { clearDeadline, equals, record, setTerm, tell, value } from '../../core/procedure/write.ts';
import { assessment } from '../shared/police.ts';

const over = (message: string, clause: string) => ({
  target: '#theft.active.scene.over',
  actions: [
    record({ '/facts/ended': value(true) }),
    tell(['control-room', 'security-head', 'cs-assistant'], message, clause),
  ],
});
const ends = {
  STOPPED: over('stopped', '4.8.3'),
  SUSPECT_GONE: {
    ...over('suspectGone', '4.8.3'),
    actions: [...over('suspectGone', '4.8.3').actions, record({ '/facts/towards': '/event/data/towards' })],
  },
};
const nothing = {
  target: '#theft.falseAlarm',
  actions: [tell(['control-room', 'security-head'], 'falseAlarm', '4.8.1')],
};
/** An alarm is looked into first; what is found or reported is told, handled or watched, and ends (4.8.1–4.8.3). */
export const scene = {
  initial: 'reported',
  meta: { title: { zh: '现场', en: 'The scene' }, clauses: ['4.8.1', '4.8.2'] },
  states: {
    alarm: {
      meta: { title: { zh: '收到警报，待派员查视', en: 'Alarm, a guard to be sent' }, clauses: ['4.8.1'] },
      on: {
        SEND_TO_LOOK: {
          target: 'looking',
          actions: [
            setTerm('look', 'LOOK_OVERDUE', { term: 'repair-arrival' }, '4.8.1'),
            tell(['security-guard'], 'goAndLook', '4.8.1'),
          ],
        },
        FALSE_ALARM: nothing,
      },
    },
    looking: {
      meta: { title: { zh: '查视中', en: 'Being looked at' }, clauses: ['4.8.1'] },
      on: {
        REPORT_BACK: [
          { ...nothing, guard: equals('/event/data/finding', 'nothing') },
          {
            target: 'reported',
            actions: [
              record({ '/facts/finding': '/event/data/finding' }),
              clearDeadline('look'),
              tell(['control-room'], 'theftReported', '4.8.1'),
            ],
          },
        ],
        LOOK_OVERDUE: { actions: [tell(['control-room', 'security-head'], 'lookOverdue', '4.8.1')] },
      },
    },
    reported: {
      meta: { title: { zh: '待向总控室说明', en: 'Control room to be briefed' }, clauses: ['4.8.2'] },
      on: {
        BRIEF_CONTROL_ROOM: assessment('4.8.2', {
          target: 'open',
          actions: [
            record({ '/facts/people': '/event/data/people', '/facts/lossesTold': '/event/data/losses' }),
            tell(['control-room'], 'sendGuards', '4.8.3'),
          ],
        }),
        FALSE_ALARM: nothing,
      },
    },
    open: {
      meta: { title: { zh: '待判断能否处理', en: 'To be judged' }, clauses: ['4.8.2'] },
      on: {
        ...ends,
        HANDLE_NOW: {
          target: 'handling',
          guard: equals('/context/facts/controllable', true, 'not-controllable'),
        },
        WATCH: { target: 'watching' },
      },
    },
    watching: {
      meta: { title: { zh: '监视现场，待指令', en: 'Watching, awaiting instructions' }, clauses: ['4.8.2'] },
      on: {
        ...ends,
        INSTRUCT: [
          {
            target: 'handling',
            guard: equals('/event/data/instruction', 'step-in'),
            actions: [tell(['security-guard'], 'stepIn', '4.8.2')],
          },
          { actions: [tell(['security-guard'], 'keepWatching', '4.8.2')] },
        ],
      },
    },
    handling: {
      meta: { title: { zh: '制止中', en: 'Being stopped' }, clauses: ['4.8.3'] },
      on: { ...ends, WATCH: { target: 'watching' } },
    },
    over: { meta: { title: { zh: '已制止或人已离开', en: 'Over' }, clauses: ['4.8.3', '4.8.4'] } },
  },
};
