import { setupProcedure } from '../../core/procedure/setup.ts';
import {
  clear,
  clearDeadline,
  issueForm,
  minutesUntil,
  openProcedure,
  present,
  record,
  setDeadline,
  tell,
  value,
} from '../../core/procedure/write.ts';
import { plannedWaterCut } from '../../policies/planned-water-cut.ts';
import * as terms from '../../terms/water.ts';
import { handOver } from '../shared/hand-over.ts';
import { beforehand, changeTimes, inOrder, onBoard, planned, posted, postNotice, times } from './steps.ts';

/** A planned water cut: announced in time, begun as announced, and everybody told when it changes or overruns (4.3.1). */
export const createPlannedWaterCutMachine = () =>
  setupProcedure({ policies: [plannedWaterCut], terms: Object.values(terms) }).createMachine({
    id: 'planned-water-cut',
    initial: 'new',
    context: { parties: {}, facts: {}, papers: {}, forms: {} },
    states: {
      new: {
        meta: { title: { zh: '未开始', en: 'Not begun' }, clauses: ['4.3.1'] },
        on: {
          OPEN: {
            target: 'planned',
            guard: inOrder(times(present('/event/data/urgentReason'))),
            actions: [
              record({
                '/facts/place': '/event/data/place',
                '/facts/cause': '/event/data/cause',
                '/facts/description': '/event/data/description',
                '/facts/urgent': present('/event/data/urgentReason'),
                '/facts/urgentReason': '/event/data/urgentReason',
              }),
              ...planned,
              tell(['cs-assistant', 'engineering-head'], 'planned', '4.3.1'),
            ],
          },
        },
      },
      planned: {
        meta: { title: { zh: '待张贴通告', en: 'Notice to be posted' }, clauses: ['4.3.1', 'A43'] },
        on: {
          ...beforehand,
          ...postNotice,
          CHANGE_TIMES: { ...changeTimes, actions: planned },
          CANCEL: {
            target: 'cancelled',
            actions: [tell(['engineering-head', 'cs-supervisor'], 'cancelledUnannounced', '4.3.1')],
          },
          NOTICE_DUE: { actions: [tell(['cs-assistant', 'cs-supervisor'], 'noticeDue', '4.3.1')] },
        },
      },
      noticed: {
        meta: { title: { zh: '已通告', en: 'Announced' }, clauses: ['4.3.1'] },
        on: {
          ...beforehand,
          CHANGE_TIMES: {
            ...changeTimes,
            actions: [
              clear('/facts/noticePosted'),
              clearDeadline('begin'),
              ...planned,
              tell(['resident', 'cs-assistant'], 'timesChanged', '4.3.1'),
            ],
          },
          CANCEL: {
            target: 'cancelled',
            actions: [
              issueForm('public-notice', '4.3.1'),
              tell(['resident', 'engineering-head', 'cs-assistant'], 'cancelled', '4.3.1'),
            ],
          },
          CUT_NOT_BEGUN: { actions: [tell(['engineering-head', 'cs-assistant'], 'cutNotBegun', '4.3.1')] },
        },
      },
      cutting: {
        meta: { title: { zh: '停水中', en: 'Water cut' }, clauses: ['4.3.1'] },
        on: {
          ...handOver('4.3.1'),
          POST_NOTICE: { guard: inOrder({ step: value('repost'), ...onBoard }), actions: posted },
          NOTICE_DUE: { actions: [tell(['cs-assistant', 'cs-supervisor'], 'noticeDue', '4.3.1')] },
          EXTEND: {
            guard: inOrder({
              step: value('extend'),
              minutesLeft: minutesUntil('/event/data/until', '/event/at'),
            }),
            actions: [
              record({ '/facts/endsAt': '/event/data/until' }),
              clear('/facts/noticePosted'),
              setDeadline('restore', 'CUT_OVERRUN', '/event/data/until', '4.3.1'),
              setDeadline('notice', 'NOTICE_DUE', '/event/at', '4.3.1'),
              issueForm('public-notice', '4.3.1'),
              tell(['resident', 'cs-assistant'], 'extended', '4.3.1'),
            ],
          },
          CUT_OVERRUN: {
            actions: [tell(['resident', 'engineering-head', 'cs-supervisor'], 'overrun', '4.3.1')],
          },
          RESTORE_WATER: {
            target: 'restored',
            actions: [clearDeadline('restore'), tell(['resident', 'cs-assistant'], 'restored', '4.3.1')],
          },
        },
      },
      restored: {
        meta: { title: { zh: '已恢复供水', en: 'Water restored' }, clauses: ['4.3.1', '4.3.2'] },
        on: {
          ...handOver('4.3.1'),
          POST_NOTICE: { guard: inOrder({ step: value('repost'), ...onBoard }), actions: posted },
          REPORT_STILL_DRY: {
            actions: [
              openProcedure(
                'water-failure',
                { source: value('case'), place: '/event/data/place', description: '/event/data/description' },
                '4.3.2',
              ),
            ],
          },
          CLOSE: {
            target: 'closed',
            guard: inOrder({ step: value('close'), noticePosted: present('/context/facts/noticePosted') }),
          },
        },
      },
      closed: { type: 'final', meta: { title: { zh: '已结案', en: 'Closed' }, clauses: ['4.3.1'] } },
      cancelled: { type: 'final', meta: { title: { zh: '已取消', en: 'Cancelled' }, clauses: ['4.3.1'] } },
    },
  });
