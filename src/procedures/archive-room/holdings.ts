import {
  append,
  clearDeadline,
  issueForm,
  openProcedure,
  record,
  setDeadline,
  tell,
  value,
} from '../../core/procedure/write.ts';
import { auditIsDone, follows, handoverIsDone, isNew } from './facts.ts';

const noted = { no: '/event/data/no', at: '/event/at' };

/** What is wrong with the files, found at the half-yearly check or at any other time, and put right (3.3.1.4, 3.3.3.5). */
export const findings = {
  FIND: {
    guard: isNew('findings'),
    actions: [
      append('/facts/findings', {
        ...noted,
        fileNo: '/event/data/fileNo',
        what: '/event/data/what',
      }),
      tell(['cs-supervisor'], 'found', '3.3.1.4'),
    ],
  },
  SETTLE: { guard: follows('findings', 'settled'), actions: [append('/facts/settled', noted)] },
  REPORT_MISSING: {
    guard: follows('findings', 'settled'),
    actions: [
      append('/facts/settled', noted),
      tell(['company-leader', 'cs-supervisor'], 'missing', '3.3.3.5'),
      openProcedure(
        'archive-incident',
        {
          source: value('case'),
          kind: value('lost'),
          fileNo: '/event/data/fileNo',
          personalData: '/event/data/personalData',
          description: '/event/data/description',
        },
        '3.3.3.5',
      ),
    ],
  },
} as const;

/** All files are counted once in the half-year (3.3.1.4, A25). */
export const audit = {
  initial: 'pending',
  meta: { title: { zh: '半年清点', en: 'Half-yearly check' }, clauses: ['3.3.1.4'] },
  on: {
    AUDIT_OVERDUE: { actions: [tell(['archivist', 'cs-supervisor'], 'auditOverdue', '3.3.1.4')] },
  },
  states: {
    pending: {
      meta: { title: { zh: '待清点', en: 'To be done' }, clauses: ['3.3.1.4', 'A25'] },
      on: { START_AUDIT: { target: 'counting', actions: [issueForm('archive-audit', '3.3.1.4')] } },
    },
    counting: {
      meta: { title: { zh: '清点中', en: 'Being counted' }, clauses: ['3.3.1.4'] },
      on: {
        FINISH_AUDIT: {
          target: 'audited',
          guard: auditIsDone,
          actions: [
            record({ '/facts/audited': value(true) }),
            clearDeadline('audit'),
            tell(['cs-supervisor'], 'audited', '3.3.1.4'),
          ],
        },
      },
    },
    audited: {
      meta: { title: { zh: '已清点', en: 'Done' }, clauses: ['3.3.1.4'] },
      on: {
        REOPEN_AUDIT: {
          target: 'counting',
          actions: [
            record({ '/facts/audited': value(false) }),
            setDeadline('audit', 'AUDIT_OVERDUE', '/context/facts/endsOn', '3.3.1.4'),
          ],
        },
      },
    },
  },
} as const;

const settled = [record({ '/facts/handoverOpen': value(false) }), clearDeadline('handover')];

/** The archivist changes: checked, handed over, signed (3.3.1.8). */
export const custody = {
  initial: 'held',
  meta: { title: { zh: '档案人员', en: 'Archivist' }, clauses: ['3.3.1.8'] },
  states: {
    held: {
      meta: { title: { zh: '在岗', en: 'In post' }, clauses: ['3.3.1.8', '1.4.7'] },
      on: {
        ANNOUNCE_CHANGE: {
          target: 'handingOver',
          actions: [
            record({
              '/facts/handoverOpen': value(true),
              '/facts/holdings': value({ checked: false, counted: 0, onRegister: 0 }),
              '/parties/next': '/event/data/to',
            }),
            setDeadline('handover', 'HANDOVER_OVERDUE', '/event/data/dueOn', '3.3.1.8'),
            issueForm('archive-handover', '3.3.1.8', 2),
            tell(['archivist'], 'changeAnnounced', '3.3.1.8'),
          ],
        },
      },
    },
    handingOver: {
      meta: { title: { zh: '清查交接', en: 'Handing over' }, clauses: ['3.3.1.8'] },
      on: {
        CHECK_HOLDINGS: {
          actions: [
            record({
              '/facts/holdings/checked': value(true),
              '/facts/holdings/counted': '/event/data/counted',
              '/facts/holdings/onRegister': '/event/data/onRegister',
            }),
          ],
        },
        SIGN_HANDOVER: {
          target: 'held',
          guard: handoverIsDone,
          actions: [
            record({ '/parties/archivist': '/context/parties/next' }),
            ...settled,
            tell(['cs-supervisor'], 'handedOver', '3.3.1.8'),
          ],
        },
        CANCEL_CHANGE: { target: 'held', actions: settled },
        HANDOVER_OVERDUE: {
          actions: [tell(['archivist', 'cs-supervisor'], 'handoverOverdue', '3.3.1.8')],
        },
      },
    },
  },
} as const;
