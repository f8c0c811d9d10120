import {
  allOf,
  append,
  countWhere,
  issueDocument,
  issueForm,
  policyGives,
  record,
  setDeadline,
  tell,
  value,
} from '../../core/procedure/write.ts';
import {
  inspectionFacts,
  newNumber,
  readingFacts,
  refusalFacts,
  roomOnList,
  signatureFacts,
} from './facts.ts';
import { requestsAgreed, requestsUndecided, whileOpen } from './lists.ts';
import { breakOff } from './visit.ts';

const TERM = '/event/data/rectifyBy';
const fits = (facts: Parameters<typeof policyGives>[2]) => policyGives('inspection-entry', 'fits', facts);
const may = (act: string, brought: Parameters<typeof inspectionFacts>[1]) =>
  policyGives('move-in-inspection', 'in-order', inspectionFacts(act, brought));
const concluded = (result: string) =>
  record({
    '/facts/inspectionPending': value(false),
    '/facts/result': value(result),
    '/facts/concludedAt': '/event/at',
  });

/** The kit goes out once the unit is accepted (2.5.4). */
const kit = [
  issueForm('resident-record', '2.5.4'),
  issueForm('payment-statement', '2.5.4'),
  issueForm('handover-certificate', '2.5.4'),
  issueDocument('owners-handbook', '2.5.4'),
  issueDocument('interim-covenant', '2.5.4'),
  issueDocument('home-user-guide', '2.5.4'),
  issueDocument('quality-warranty', '2.5.4'),
];

/** The unit is inspected room by room, meters read, defects and special requests recorded, until the owner answers (2.5.3). */
export const inspecting = {
  meta: { title: { zh: '验收楼宇', en: 'Inspecting the unit' }, clauses: ['2.5.3'] },
  on: {
    ...whileOpen,
    ...requestsUndecided,
    ...requestsAgreed,
    ...breakOff('inspecting'),
    INSPECT_ROOM: {
      guard: fits(roomOnList(countWhere('/context/facts/inspected', { room: { at: '/event/data/room' } }))),
      actions: [append('/facts/inspected', { room: '/event/data/room', at: '/event/at' })],
    },
    READ_METERS: {
      guard: may('read-meters', readingFacts),
      actions: [
        record({
          '/facts/meters/coldWater': '/event/data/coldWater',
          '/facts/meters/electricity': '/event/data/electricity',
        }),
      ],
    },
    RECORD_DEFECT: {
      guard: allOf(fits(newNumber('defects', TERM)), fits(roomOnList(value(0)))),
      actions: [
        append('/facts/defects', {
          no: '/event/data/no',
          room: '/event/data/room',
          responsibility: '/event/data/responsibility',
          rectifyBy: TERM,
        }),
        setDeadline('defect', 'RECTIFICATION_OVERDUE', TERM, '2.5.3', '/event/data/no'),
      ],
    },
    REGISTER_REQUEST: {
      guard: fits(newNumber('requests')),
      actions: [
        append('/facts/requests', { no: '/event/data/no', at: '/event/at' }),
        tell(['sales-consultant'], 'requestRegistered', '2.5.3'),
      ],
    },
    ACCEPT: {
      target: '#move-in.handingOut',
      guard: may('accept', signatureFacts),
      actions: [concluded('passed'), ...kit],
    },
    ACCEPT_WITH_RECTIFICATION: {
      target: '#move-in.handingOut',
      guard: may('accept-with-rectification', signatureFacts),
      actions: [
        concluded('accepted-with-rectification'),
        tell(['engineering-head', 'developer'], 'defectsToRectify', '2.5.3'),
        ...kit,
      ],
    },
    DEMAND_REPAIR: {
      target: '#move-in.repairing',
      guard: may('demand-repair', signatureFacts),
      actions: [
        concluded('inspect-again'),
        tell(['engineering-head', 'developer'], 'defectsToRectify', '2.5.3'),
      ],
    },
    REFUSE_UNIT: {
      target: '#move-in.refused',
      guard: may('refuse', refusalFacts),
      actions: [
        concluded('refused'),
        tell(['sales-consultant', 'developer', 'engineering-head', 'cs-supervisor'], 'unitRefused', '2.5.3'),
      ],
    },
  },
};
