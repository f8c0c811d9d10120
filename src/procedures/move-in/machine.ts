import { setupProcedure } from '../../core/procedure/setup.ts';
import { issueForm, record, setDeadline, tell, value } from '../../core/procedure/write.ts';
import { agentAuthority } from '../../policies/agent-authority.ts';
import { inspectionEntry } from '../../policies/inspection-entry.ts';
import { keyHandout } from '../../policies/key-handout.ts';
import { moveInAdmission } from '../../policies/move-in-admission.ts';
import { moveInAppointment } from '../../policies/move-in-appointment.ts';
import { moveInCompletion } from '../../policies/move-in-completion.ts';
import { moveInInspection } from '../../policies/move-in-inspection.ts';
import * as keyTerms from '../../terms/keys.ts';
import * as moveInTerms from '../../terms/move-in.ts';
import { farewell, filing, rectifying, review } from './closing.ts';
import { inspecting } from './inspecting.ts';
import { agreement, filling, handingOut, keys } from './papers.ts';
import { preparing } from './preparing.ts';
import { away, refused, repairing, resuming } from './visit.ts';

const policies = [
  agentAuthority,
  inspectionEntry,
  keyHandout,
  moveInAdmission,
  moveInAppointment,
  moveInCompletion,
  moveInInspection,
];
const terms = [...Object.values(keyTerms), ...Object.values(moveInTerms)];

/** Move-in from the sales centre's notice to the archived file (2.5, 3.2.1). */
export const createMoveInMachine = () =>
  setupProcedure({ policies, terms }).createMachine({
    id: 'move-in',
    initial: 'new',
    context: { parties: {}, facts: {}, papers: {}, forms: {} },
    states: {
      new: {
        meta: { title: { zh: '未开始', en: 'Not begun' }, clauses: ['2.5.1'] },
        on: {
          OPEN: {
            target: 'preparing',
            actions: [
              record({
                '/parties/owners': '/event/data/owners',
                '/parties/unit': '/event/data/unit',
                '/facts/rooms': '/event/data/rooms',
                '/facts/noticeNo': '/event/data/noticeNo',
                '/facts/expectedDay': '/event/data/expectedDay',
                '/facts/goodsReady': value(false),
                '/facts/consultantConsents': value(false),
                '/facts/financeSigned': value(false),
                '/facts/lastReadings': value({ coldWater: 0, electricity: 0 }),
                '/facts/access': value('with-desk'),
              }),
              issueForm('move-in-sheet', '2.5.2'),
              setDeadline('preparation', 'PREPARATION_OVERDUE', '/event/data/expectedDay', '2.5.1'),
              tell(['cs-assistant'], 'prepare', '2.5.1'),
              tell(['sales-consultant'], 'consentAsked', '2.5.2'),
              tell(['finance'], 'signatureAsked', '2.5.2'),
            ],
          },
        },
      },
      preparing,
      inspecting,
      repairing,
      refused,
      handingOut,
      agreement,
      filling,
      keys,
      review,
      farewell,
      filing,
      rectifying,
      away,
      resuming,
      archived: { type: 'final', meta: { title: { zh: '已归档', en: 'Archived' }, clauses: ['2.5.10'] } },
      cancelled: {
        type: 'final',
        meta: { title: { zh: '已取消', en: 'Cancelled' }, clauses: ['2.5.1'] },
      },
    },
  });
