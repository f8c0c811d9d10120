import { setupProcedure } from '../../core/procedure/setup.ts';
import { issueForm, openProcedure, record, setTerm, tell, value } from '../../core/procedure/write.ts';
import { leakResponse } from '../../policies/leak-response.ts';
import { repairArrival } from '../../terms/repair.ts';
import { handOver } from '../shared/hand-over.ts';
import { may } from './facts.ts';
import { arrives, board, cleaning, engineering, residents, sandbags } from './lanes.ts';
import { lifts } from './lifts.ts';

const handed = {
  source: value('case'),
  place: '/context/facts/place',
  description: '/context/facts/description',
};

/** A leak: engineering, customer service, sandbags and the lift start together, cleaning comes last (4.2, A34). */
export const createLeakMachine = () =>
  setupProcedure({ policies: [leakResponse], terms: [repairArrival] }).createMachine({
    id: 'leak',
    initial: 'new',
    context: { parties: {}, facts: {}, papers: {}, forms: {} },
    states: {
      new: {
        meta: { title: { zh: '未开始', en: 'Not begun' }, clauses: ['4.2.0'] },
        on: {
          OPEN: {
            target: 'responding',
            actions: [
              record({
                '/facts/place': '/event/data/place',
                '/facts/description': '/event/data/description',
                '/facts/lift': value('unknown'),
                '/facts/valveClosed': value(false),
                '/facts/powerSafe': value(false),
                '/facts/repaired': value(false),
                '/facts/residentsTold': value(false),
                '/facts/cutOff': value(false),
                '/facts/noticePosted': value(false),
                '/facts/waterBack': value(false),
                '/facts/heldBack': value(false),
                '/facts/cleaned': value(false),
              }),
              setTerm('arrival', 'ARRIVAL_OVERDUE', { term: 'repair-arrival' }, '4.2.1'),
              tell(['engineering-head', 'engineer'], 'shutAndRepair', '4.2.1'),
              tell(['cs-assistant'], 'tellResidents', 'A34'),
              tell(['security-head', 'security-guard', 'engineer'], 'laySandbags', '4.2.3'),
              tell(['lift-technician', 'control-room'], 'seeToLift', '4.2.4'),
              issueForm('incident-report', '4.2.0'),
            ],
          },
        },
      },
      responding: {
        type: 'parallel',
        meta: { title: { zh: '应急处理', en: 'Responding' }, clauses: ['4.2.0'] },
        on: {
          ...handOver('4.2.0'),
          ...arrives,
          ARRIVAL_OVERDUE: {
            actions: [
              tell(['engineering-head', 'duty-supervisor', 'cs-supervisor'], 'arrivalOverdue', '4.2.1'),
            ],
          },
          ASK_ENTRY: {
            actions: [
              tell(['owner', 'key-keeper'], 'entryNeeded', '3.2.4'),
              openProcedure(
                'repair-visit',
                {
                  source: value('case'),
                  place: '/event/data/place',
                  description: '/event/data/description',
                },
                '3.2.4',
              ),
            ],
          },
          ESCALATE: {
            target: 'escalated',
            actions: [
              openProcedure('flood', handed, '4.1'),
              tell(['duty-supervisor', 'cs-supervisor'], 'escalated', '4.1'),
            ],
          },
          FALSE_ALARM: {
            target: 'falseAlarm',
            actions: [
              tell(
                ['engineering-head', 'security-head', 'cs-assistant', 'control-room'],
                'falseAlarm',
                '4.2.0',
              ),
            ],
          },
          FILE_REPORT: {
            target: 'closed',
            guard: may('close'),
            actions: [tell(['cs-supervisor', 'property-manager'], 'reportFiled', '4.2.0')],
          },
        },
        states: { engineering, residents, board, sandbags, lifts, cleaning },
      },
      closed: { type: 'final', meta: { title: { zh: '已结案', en: 'Closed' }, clauses: ['4.2.0'] } },
      escalated: {
        type: 'final',
        meta: { title: { zh: '转水浸处理', en: 'Gone on as a flood' }, clauses: ['4.1'] },
      },
      falseAlarm: { type: 'final', meta: { title: { zh: '误报', en: 'False alarm' }, clauses: ['4.2.0'] } },
    },
  });
