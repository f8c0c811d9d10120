import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPointer } from '../../src/core/json/pointer.ts';
import { addMilliseconds, compareInstants, endOfCivilDay } from '../../src/core/time/index.ts';
import type { EventInput, JsonObject } from '../../src/index.ts';
import { procedures } from '../../src/index.ts';
import {
  courses,
  desk,
  isDone,
  of,
  poolFor,
  printed,
  type Step,
  send,
  told,
  type Walk,
  walks,
} from './walks.ts';

const ZONE = 'Asia/Shanghai';
const SECOND_MS = 1000;
const DAY_MS = 24 * 60 * 60 * 1000;

const lastOf = (walk: Walk): Step => walk.at(-1) as Step;

type Test = (step: Step) => boolean;
/** Where in a walk an event of these types was last taken; −1 where it was not. */
const where = (walk: Walk, types: readonly string[], test: Test = () => true): number =>
  walk.findLastIndex((step) => types.includes(step.type) && test(step));
const count = (walk: Walk, type: string): number => walk.filter((step) => step.type === type).length;

/** The walk up to a step and with an event that was sent to it. */
const withEvent = (walk: Walk, index: number, { type, data = {} }: EventInput): Walk => {
  const step = walk[index] as Step;
  return [...walk.slice(0, index + 1), { ...step, type, data, before: step.after, effects: [] }];
};

/** Tests the courses of a procedure's samples, and random walks along and off them. */
function everyWalk(id: string, numRuns: number, test: (walk: Walk) => void, through?: string): void {
  for (const walk of courses(id, through)) test(walk);
  fc.assert(fc.property(walks(id, { through }), test), { numRuns });
}
/** Where in a walk an event is tried besides: refusals take time to be written. */
const isTried = (index: number): boolean => index % 3 === 0;

describe('a renovation', () => {
  it('gives no deposit back before the final inspection has passed, and never more than was paid (2.6.6, A10)', () => {
    const seen = { refunds: 0, tooEarly: 0, closed: 0 };
    const refunds = poolFor('renovation', 'REFUND');
    everyWalk('renovation', 60, (walk) => {
      const deposits = new Set(
        walk.filter(({ type }) => type === 'TAKE_DEPOSIT').map((step) => of(step, '/receiptNo')),
      );
      const isOfDeposit = (data: JsonObject): boolean => deposits.has(data.receiptNo);
      const hasPassed = (until: Walk): boolean =>
        where(until, ['FINAL_INSPECTION'], (step) => of(step, '/result') === 'passed') >= 0;
      for (const [index, step] of walk.entries()) {
        const until = walk.slice(0, index + 1);
        if (where(until, ['ISSUE_PERMIT']) < 0) continue;
        if (step.type === 'REFUND' && isOfDeposit(step.data)) {
          seen.refunds += 1;
          expect(hasPassed(until)).toBe(true);
        }
        if (hasPassed(until) || isDone(step) || !isTried(index)) continue;
        const refund = refunds[index % refunds.length] as EventInput;
        const outcome = send(step, refund);
        expect(outcome.ok).toBe(false);
        if (!outcome.ok) expect(outcome.refusal.clause).toMatch(/^2\.6\./);
        if (isOfDeposit(refund.data ?? {})) seen.tooEarly += 1;
      }
      const sum = (type: string, field: string): number =>
        walk.reduce((all, step) => (step.type === type ? all + (of(step, field) as number) : all), 0);
      const withdrawn = new Set(
        walk.filter(({ type }) => type === 'WITHDRAW_DEDUCTION').map((step) => of(step, '/no')),
      );
      const deducted = walk.reduce(
        (all, step) =>
          step.type === 'DEDUCT' && !withdrawn.has(of(step, '/no'))
            ? all + (of(step, '/amount') as number)
            : all,
        0,
      );
      const paid = sum('TAKE_DEPOSIT', '/amount');
      expect(sum('REFUND', '/amount')).toBeLessThanOrEqual(
        Math.max(0, paid - deducted) + sum('PAY_PASS', '/deposit'),
      );
      if (lastOf(walk).after.state === 'closed') seen.closed += 1;
    });
    expect(seen.refunds).toBeGreaterThan(5);
    expect(seen.tooEarly).toBeGreaterThan(20);
    expect(seen.closed).toBeGreaterThan(5);
  });

  it('lets no hot work begin before it was applied for, signed and permitted by security (2.6.5, A31)', () => {
    const seen = { begun: 0, refused: 0 };
    const [begin] = poolFor('renovation', 'START_HOT_WORK');
    const isApplication: Test = (step) =>
      step.type === 'APPLY_HOT_WORK' || of(step, '/hotWork') === 'applied';
    /** The permit under which hot work begins with the last event of a walk. */
    const permitOf = (walk: Walk): Step => {
      const permit = where(walk, ['PERMIT_HOT_WORK']);
      const spent = where(walk.slice(0, -1), ['START_HOT_WORK', 'CANCEL_HOT_WORK', 'END_HOT_WORK']);
      const applied = where(walk, ['SIGN_PAPERS', 'APPLY_HOT_WORK'], isApplication);
      expect(permit).toBeGreaterThan(spent);
      expect(permit).toBeGreaterThan(applied);
      expect(applied).toBeGreaterThanOrEqual(0);
      expect(where(walk, ['ISSUE_PERMIT'])).toBeGreaterThanOrEqual(0);
      return walk[permit] as Step;
    };
    const test = (walk: Walk): void => {
      for (const [index, step] of walk.entries()) {
        const isBegun = step.type === 'START_HOT_WORK';
        if (isBegun) {
          const permit = permitOf(walk.slice(0, index + 1));
          expect(permit.by).toBe('security-head');
          expect(printed([permit])).toContain('hot-work-application');
          expect(compareInstants(step.at, of(permit, '/until') as string)).toBeLessThanOrEqual(0);
          expect(compareInstants(step.at, of(permit, '/from') as string)).toBeGreaterThanOrEqual(0);
          seen.begun += 1;
        }
        if (isDone(step) || !isTried(index)) continue;
        if (send(step, begin as EventInput).ok) permitOf(withEvent(walk, index, begin as EventInput));
        else seen.refused += 1;
      }
    };
    everyWalk('renovation', 40, test, 'START_HOT_WORK');
    everyWalk('renovation', 20, test);
    expect(seen.begun).toBeGreaterThan(10);
    expect(seen.refused).toBeGreaterThan(100);
  });
});

/** How many keys are out, as the events say. */
const keysOut = (walk: Walk): number => {
  const out = new Set<unknown>();
  for (const step of walk) {
    if (step.type === 'LEND') {
      for (const { no } of of(walk[0] as Step, '/keys') as readonly { no: string }[]) out.add(no);
    }
    if (step.type === 'RETURN_KEY' || step.type === 'REPORT_LOSS') out.delete(of(step, '/no'));
    if (step.type === 'CORRECT_RETURN') out.add(of(step, '/no'));
  }
  return out.size;
};
const visitKeyOut = (walk: Walk): number =>
  where(walk, ['TAKE_KEY']) > where(walk, ['RETURN_KEY', 'REPORT_KEY_LOSS']) ? 1 : 0;

describe('a lent key', () => {
  it.each([
    ['key-loan', 'LEND', keysOut],
    ['repair-visit', 'TAKE_KEY', visitKeyOut],
  ] as const)(
    'of a %s is not out at midnight without people being told (3.2.2.3, A6, A23)',
    (id, goesOut, out) => {
      const seen = { out: 0, alarms: 0 };
      const test = (walk: Walk): void => {
        for (const [index, step] of walk.entries()) {
          const until = walk.slice(0, index + 1);
          const lent = where(until, [goesOut]);
          if (lent < 0 || out(until) === 0) continue;
          const midnight = endOfCivilDay((walk[lent] as Step).at, ZONE);
          expect(isDone(step)).toBe(false);
          seen.out += 1;
          const alarmAt = (now: string): readonly string[] => {
            const ticked = desk.tick(step.after, now);
            return told([{ ...step, effects: ticked.ok ? ticked.effects : [] }], '3.2.2.3');
          };
          if (compareInstants(step.at, midnight) >= 0) {
            // At the latest when the clock is looked at next: a return may prove false a day later.
            const heard = [...told(until.slice(lent + 1), '3.2.2.3'), ...alarmAt(step.at)];
            expect(heard).toEqual(expect.arrayContaining(['key-keeper', 'cs-supervisor']));
            seen.alarms += 1;
            continue;
          }
          const before = addMilliseconds(midnight, -SECOND_MS);
          if (compareInstants(before, step.at) >= 0) expect(alarmAt(before)).toEqual([]);
          expect(alarmAt(midnight)).toEqual(expect.arrayContaining(['key-keeper', 'cs-supervisor']));
        }
      };
      everyWalk(id, 60, test, goesOut);
      expect(seen.out).toBeGreaterThan(60);
      expect(seen.alarms).toBeGreaterThan(1);
    },
  );

  it('that an owner left for a repair is not kept past his consent without people being told (3.2.1.2)', () => {
    const seen = { left: 0, expired: 0 };
    everyWalk('key-handout', 80, (walk) => {
      for (const [index, step] of walk.entries()) {
        const until = walk.slice(0, index + 1);
        const leaves = where(
          until,
          ['HAND_OUT', 'CONSENT_TO_REPAIR'],
          (one) => one.type === 'CONSENT_TO_REPAIR' || of(one, '/access') === 'key-left',
        );
        if (leaves < 0 || where(until, ['GIVE_BACK_KEY']) > leaves) continue;
        expect(isDone(step)).toBe(false);
        const day = of(walk[leaves] as Step, '/consent/until') as string;
        const over = endOfCivilDay(`${day}T12:00:00+08:00`, ZONE);
        seen.left += 1;
        if (compareInstants(step.at, over) >= 0) continue;
        const ticked = desk.tick(step.after, over);
        const heard = told([{ ...step, effects: ticked.ok ? ticked.effects : [] }], '3.2.1.2');
        expect(heard).toContain('key-keeper');
        seen.expired += 1;
      }
    });
    expect(seen.left).toBeGreaterThan(50);
    expect(seen.expired).toBeGreaterThan(50);
  });
});

/** A paper that is asked for, in what ends it must be filled, and by what. */
interface Mandatory {
  readonly paper: string;
  readonly clause: string;
  readonly ends: string;
  readonly filledBy: readonly string[];
  readonly test?: Test | undefined;
  /** Walks in which the paper is no longer asked for. */
  readonly unless?: ((walk: Walk) => boolean) | undefined;
  /** Walks in which an earlier one still holds. */
  readonly holds?: (walk: Walk) => boolean;
}

const says =
  (pointer: string, ...values: readonly unknown[]): Test =>
  (step) =>
    values.includes(of(step, pointer));
const both =
  (...tests: readonly Test[]): Test =>
  (step) =>
    tests.every((test) => test(step));

const mandatory = (
  paper: string,
  clause: string,
  ends: string,
  filledBy: string | readonly string[],
  test?: Test,
  unless?: (walk: Walk) => boolean,
): Mandatory => ({
  paper,
  clause,
  ends,
  filledBy: typeof filledBy === 'string' ? [filledBy] : filledBy,
  test,
  unless,
});

const lastClass = (walk: Walk): unknown =>
  of(walk[where(walk, ['TRIAGE', 'RECLASSIFY'])] ?? { data: {} }, '/class');
/** Called as often as is asked for, and never reached (2.4.4). */
const isBeyondReach = (walk: Walk): boolean =>
  walk.filter((step) => step.type === 'CALL_BACK' && of(step, '/reached') === false).length >= 3;
/** One unit was dry after all, and its user knows (4.3.2.1). */
const isOneUnit = (walk: Walk): boolean => readPointer(lastOf(walk).after.context, '/facts/scope') === 'unit';
/** A notice hangs there and nobody has said since that the water is back (4.3.2.2). */
const isOnTheBoard = (walk: Walk): boolean => {
  const dryAgain = walk.findLastIndex(
    ({ type, before }) => type === 'STILL_DRY' && readPointer(before?.state, '/working') === 'restored',
  );
  return where(walk, ['POST_NOTICE']) > dryAgain;
};
const isAnonymous = (walk: Walk): boolean => of(walk[0] as Step, '/anonymous') === true;

/** Which papers come back filled, by what the handbook says of them. */
const MANDATORY: { readonly [id: string]: readonly Mandatory[] } = {
  'move-in': [
    mandatory('move-in-sheet', '2.5.8', 'archived', 'REVIEW_PAPERS', says('/moveInSheet', 'in-order')),
    mandatory('unit-inspection', '2.5.8', 'archived', 'REVIEW_PAPERS', says('/unitInspection', 'in-order')),
    mandatory('resident-record', '2.5.6', 'archived', 'SIGN_FORMS', says('/residentRecord/signed', true)),
    mandatory('resident-record', '2.5.8', 'archived', 'REVIEW_PAPERS', says('/residentRecord', 'in-order')),
    mandatory(
      'handover-certificate',
      '2.5.6',
      'archived',
      'SIGN_FORMS',
      says('/handoverCertificate/signed', true),
    ),
    mandatory(
      'handover-certificate',
      '2.5.8',
      'archived',
      'REVIEW_PAPERS',
      says('/handoverCertificate', 'in-order'),
    ),
    mandatory(
      'preliminary-service-agreement',
      '2.5.5',
      'archived',
      'SIGN_AGREEMENT',
      both(says('/signed', true), says('/copiesReturned', 1)),
    ),
    mandatory('payment-statement', '2.5.10', 'archived', 'CHECK_FILE', says('/paymentStatement', true)),
    mandatory('move-in-file-index', '2.5.10', 'archived', 'CHECK_FILE', says('/index', true)),
    mandatory(
      'key-receipt',
      '3.2.1.1',
      'archived',
      ['HAND_OVER_KEYS', 'GIVE_BACK_KEY'],
      says('/receiptSigned', true),
    ),
  ],
  'key-handout': [
    mandatory(
      'key-receipt',
      '3.2.1.1',
      'closed',
      ['HAND_OUT', 'GIVE_BACK_KEY'],
      says('/receiptSigned', true),
    ),
  ],
  'key-loan': [
    mandatory('key-authorisation', '3.2.2.1', 'closed', 'SHOW_AUTHORISATION'),
    mandatory('key-loan-register', '3.2.3.3', 'closed', ['RETURN_KEY', 'REPORT_LOSS']),
    mandatory('key-loss-report', '3.2.3.5', 'closed', 'CONCLUDE_INVESTIGATION'),
  ],
  renovation: [
    ...[
      'renovation-application',
      'renovation-agreement',
      'fire-safety-pledge',
      'overnight-stay-guarantee',
      'breach-undertaking',
    ].map((paper) =>
      mandatory(
        paper,
        '2.6.3',
        'closed',
        'SIGN_PAPERS',
        undefined,
        (walk) => where(walk, ['ISSUE_PERMIT']) < 0,
      ),
    ),
    mandatory('renovation-inspection', '2.6.6', 'closed', 'REINSPECT_PASSED'),
    mandatory('completion-inspection', '2.6.6', 'closed', 'FINAL_INSPECTION', says('/result', 'passed')),
    mandatory('refund-application', '2.6.6', 'closed', 'SETTLE'),
  ],
  complaint: [
    mandatory(
      'written-notice',
      '2.3.3',
      'closed',
      'SEND_NOTICE',
      says('/delivered', true),
      (walk) => lastClass(walk) !== 'complex',
    ),
    mandatory(
      'written-notice',
      '2.3.4',
      'closed',
      'SEND_NOTICE',
      both(says('/delivered', true), says('/customerAgrees', true)),
      (walk) => lastClass(walk) !== 'specially-complex',
    ),
    mandatory('follow-up-record', '2.3.0', 'closed', 'FOLLOW_UP', says('/reached', true), isAnonymous),
  ],
  repair: [
    mandatory('referral-slip', '2.4.4', 'closed', 'RETURN_SLIP', says('/signedByDepartment', true)),
    mandatory('follow-up-record', '2.4.4', 'closed', 'CALL_BACK', says('/repaired', true)),
  ],
  'work-order': [
    mandatory('repair-order', '2.2.1.3', 'closed', 'REGISTER'),
    mandatory('follow-up-record', '2.2.1.3', 'closed', 'CALL_BACK', says('/signed', true)),
  ],
  referral: [
    mandatory('referral-slip', '2.4.4', 'closed', 'CHECK_SLIP', says('/registered', true)),
    mandatory('follow-up-record', '2.4.4', 'closed', 'CALL_BACK', says('/done', true), isBeyondReach),
  ],
  'special-request': [
    mandatory('special-request-form', '2.2.2.2', 'completed', 'HAND_COPY'),
    mandatory('special-request-form', '2.2.2.2', 'completed', 'REPORT_RESULT'),
  ],
  patrol: [
    mandatory(
      'patrol-sheet',
      '3.1.2.1',
      'closed',
      'SUBMIT_SHEET',
      both(says('/complete', true), says('/signed', true)),
    ),
    mandatory('patrol-sheet', '3.1.2.1', 'closed', 'FILE_SHEET'),
    mandatory('weekly-report', '3.1.2.5', 'closed', 'SUMMARISE', says('/period', 'week')),
    mandatory('monthly-report', '3.1.2.5', 'closed', 'SUMMARISE', says('/period', 'month')),
  ],
  // An unreasonable request is declined, whether or not that contents the customer (2.1.1.4).
  reception: [
    mandatory(
      'visit-log',
      '2.1.1.8',
      'closed',
      ['ASK_CONTENT', 'DECLINE'],
      (step) => step.type === 'DECLINE' || of(step, '/content') === true,
    ),
  ],
  'archive-access': [
    mandatory('archive-access-form', '3.3.2.1', 'closed', 'ADMIT', says('/reasonProper', true)),
  ],
  'archive-destruction': [
    mandatory('archive-destruction-record', '3.3.3.4', 'destroyed', 'FINISH', says('/backupsErased', true)),
  ],
  'archive-room': [
    mandatory('archive-audit', '3.3.1.4', 'closed', 'FINISH_AUDIT'),
    mandatory('archive-handover', '3.3.1.8', 'closed', ['SIGN_HANDOVER', 'CANCEL_CHANGE']),
    mandatory('archive-room-log', '3.3.1.7', 'closed', 'RECORD_CLIMATE'),
  ],
  'archive-incident': [mandatory('archive-incident', '3.3.2.6', 'closed', 'DECIDE')],
  flood: [
    mandatory('incident-report', '4.1', 'closed', 'FILE_REPORT'),
    mandatory('public-notice', '4.1.8', 'closed', ['NOTICES_POSTED', 'SIGNS_PLACED']),
  ],
  leak: [mandatory('incident-report', '4.2.0', 'closed', 'FILE_REPORT')],
  'planned-water-cut': [mandatory('public-notice', '4.3.1', 'closed', 'POST_NOTICE')],
  'water-failure': [
    {
      ...mandatory('public-notice', '4.3.2.2', 'closed', 'POST_NOTICE', undefined, isOneUnit),
      holds: isOnTheBoard,
    },
  ],
  'lift-entrapment': [
    mandatory('incident-report', '4.4.6', 'closed', 'SIGN_CONTROL_ROOM_LOG'),
    mandatory('incident-report', '4.4.6', 'closed', 'SIGN_DESK_LOG'),
  ],
  fire: [mandatory('incident-report', '4.6.9', 'closed', 'SEND_REPORT')],
};

describe('a paper that is asked for', () => {
  it.each(Object.entries(MANDATORY))('in %s comes back filled before the case ends', (id, papers) => {
    const seen = new Map(papers.map((paper) => [paper, 0]));
    everyWalk(id, 40, (walk) => {
      const end = lastOf(walk).after.state;
      for (const one of papers) {
        const { paper, clause, ends, filledBy, test, unless } = one;
        const asked = walk.findLastIndex((step) => printed([step]).includes(paper));
        if (end !== ends || asked < 0 || unless?.(walk)) continue;
        seen.set(one, (seen.get(one) ?? 0) + 1);
        const filled = where(walk, filledBy, test);
        if (filled < asked && !one.holds?.(walk)) throw new Error(`${paper} (${clause}) is open at the end`);
      }
    });
    for (const [{ paper, clause }, times] of seen)
      expect([paper, clause, times > 0]).toEqual([paper, clause, true]);
  });
});

describe('people trapped in a lift', () => {
  it('are known to the maintenance company as soon as the control room knows of them (4.4.3)', () => {
    const seen = { received: 0, closed: 0 };
    everyWalk('lift-entrapment', 50, (walk) => {
      const knows = walk.filter(
        ({ type, by }) => type === 'RECEIVE_REPORT' || (type === 'OPEN' && by === 'control-room'),
      );
      for (const step of knows) {
        seen.received += 1;
        expect(told([step], '4.4.3')).toEqual(expect.arrayContaining(['lift-technician', 'lift-maintainer']));
      }
      // Until then the control room is told, and an alarm says so where it does not answer.
      expect(told(walk.slice(0, 1))).toContain('control-room');
      const first = walk[0] as Step;
      const late = desk.tick(first.after, addMilliseconds(first.at, DAY_MS));
      expect(told([{ ...first, effects: late.ok ? late.effects : [] }])).toContain('duty-supervisor');
      if (lastOf(walk).after.state !== 'closed') return;
      seen.closed += 1;
      expect(knows.length).toBeGreaterThan(0);
      expect(count(walk, 'TELL_MAINTAINER')).toBeGreaterThan(0);
    });
    expect(seen.received).toBeGreaterThan(40);
    expect(seen.closed).toBeGreaterThan(10);
  });

  it.each([
    ['fire', 'REPORT_TRAPPED'],
    ['power-cut', 'REPORT_TRAPPED'],
    ['patrol', 'RAISE_EMERGENCY'],
  ])('in the course of a %s become an entrapment of their own (4.4.1)', (id, report) => {
    let trapped = 0;
    const test = (walk: Walk): void => {
      for (const step of walk) {
        const isTrapped =
          step.type === 'REPORT_TRAPPED' ||
          (step.type === 'RAISE_EMERGENCY' && of(step, '/kind') === 'lift-entrapment');
        if (!isTrapped) continue;
        trapped += 1;
        expect(step.effects.filter(({ kind }) => kind === 'open')).toEqual([
          expect.objectContaining({ procedure: 'lift-entrapment' }),
        ]);
      }
    };
    // along the samples in which somebody is trapped: else chance decides whether anybody is
    everyWalk(id, 40, test, report);
    expect(trapped).toBeGreaterThan(3);
  });
});

/** What an event must not have been without: where the last of these stands in the walk. */
const since = (walk: Walk, ...types: readonly string[]): number => where(walk, types);

/** A last step that the handbook ties to something: what it must come after. */
interface Tied {
  readonly id: string;
  readonly event: string;
  readonly clause: string;
  readonly holds: (walk: Walk) => boolean;
}

const calledBack = (finished: (walk: Walk) => number, back: string, content: Test) => (walk: Walk) => {
  const returned = where(walk, [back]);
  return returned > finished(walk) && where(walk, ['CALL_BACK'], content) > returned;
};

const TIED: readonly (Tied & { readonly what: string })[] = [
  {
    what: 'no complaint is closed while the customer is not content',
    id: 'complaint',
    event: 'CLOSE',
    clause: '2.1.1.8',
    holds: (walk) => {
      const settled = since(walk, 'SETTLE');
      if (settled <= since(walk, 'REOPEN')) return false;
      if (isAnonymous(walk)) return since(walk, 'TELL_RESULT') > settled;
      const asked = where(walk, ['FOLLOW_UP'], says('/reached', true));
      return asked > settled && says('/rating', 'satisfied', 'very-satisfied')(walk[asked] as Step);
    },
  },
  {
    what: 'no repair is closed before the slip is back and the customer called back',
    id: 'repair',
    event: 'CLOSE',
    clause: '2.4.4',
    holds: calledBack(
      (walk) => Math.max(since(walk, 'FINISH'), since(walk, 'REOPEN')),
      'RETURN_SLIP',
      says('/repaired', true),
    ),
  },
  {
    what: 'no work order is closed before it is registered and the customer called back',
    id: 'work-order',
    event: 'CLOSE',
    clause: '2.2.1.3',
    holds: calledBack(
      (walk) => Math.max(where(walk, ['RETURN_ORDER'], says('/done', true)), since(walk, 'REOPEN')),
      'REGISTER',
      both(says('/repaired', true), says('/signed', true)),
    ),
  },
  {
    what: 'no referral is closed before its slip is checked and the reporter called back',
    id: 'referral',
    event: 'CLOSE',
    clause: '2.4.4',
    holds: (walk) =>
      calledBack((one) => since(one, 'RETURN_SLIP'), 'CHECK_SLIP', says('/done', true))(walk) ||
      isBeyondReach(walk.slice(since(walk, 'CHECK_SLIP'))),
  },
  {
    what: 'no archive is destroyed but before two witnesses, none of them the archivist',
    id: 'archive-destruction',
    event: 'FINISH',
    clause: '3.3.3.4',
    holds: (walk) => {
      const begun = since(walk, 'START');
      const witnesses = (of(walk[begun] ?? { data: {} }, '/witnesses') ?? []) as readonly {
        role: string;
        id: string;
      }[];
      return (
        begun > since(walk, 'APPROVE') &&
        since(walk, 'APPROVE') > since(walk, 'DECLINE') &&
        new Set(witnesses.map(({ id }) => id)).size >= 2 &&
        witnesses.every(({ role }) => role !== 'archivist')
      );
    },
  },
  {
    what: 'no lift that held people runs again before it is checked and signed for',
    id: 'lift-entrapment',
    event: 'RESTORE',
    clause: '4.4.6',
    holds: (walk) =>
      where(walk, ['CHECK_LIFT'], both(says('/signed', true), says('/faultRemoved', true))) >
      since(walk, 'FREE_PEOPLE', 'NOBODY_INSIDE', 'STILL_INSIDE', 'FAIL_CHECK'),
  },
  {
    what: 'no lift runs again after a power cut before it is checked and signed for',
    id: 'power-cut',
    event: 'RETURN_LIFTS',
    clause: '4.5',
    holds: (walk) =>
      where(walk, ['CHECK_LIFT'], both(says('/signed', true), says('/allChecked', true))) >
      since(walk, 'POWER_LOST', 'POWER_BACK'),
  },
  {
    what: 'no wet lift runs again before it is checked',
    id: 'leak',
    event: 'RELEASE_LIFT',
    clause: '4.2.4',
    holds: (walk) =>
      since(walk, 'LIFT_WET') < 0 ||
      where(walk, ['CHECK_LIFT'], says('/passed', true)) > since(walk, 'LIFT_WET'),
  },
  {
    what: 'no lift of a flooded floor runs again before the water is gone and the lift checked',
    id: 'flood',
    event: 'RELEASE_LIFTS',
    clause: '4.1.5',
    holds: (walk) =>
      of(lastOf(walk), '/checkPassed') === true &&
      since(walk, 'CLEANED') > since(walk, 'WATER_SPREADS', 'WATER_RETURNS'),
  },
  {
    what: 'nobody sets out on a patrol without a radio and the superior told',
    id: 'patrol',
    event: 'START',
    clause: '3.1.3.2',
    holds: (walk) => of(lastOf(walk), '/radioNo') !== undefined && of(lastOf(walk), '/toldTo') !== undefined,
  },
  {
    what: 'nobody goes on with a patrol without a radio and the superior told',
    id: 'patrol',
    event: 'RESUME',
    clause: '3.1.3.2',
    holds: (walk) => of(lastOf(walk), '/radioNo') !== undefined && of(lastOf(walk), '/toldTo') !== undefined,
  },
];

describe('at every point of every walk', () => {
  it.each(TIED.map((tied) => [tied.what, tied.clause, tied] as const))('%s (%s)', (_what, _clause, tied) => {
    const { id, event, holds } = tied;
    const seen = { taken: 0, refused: 0 };
    const inputs = poolFor(id, event);
    const test = (walk: Walk): void => {
      for (const [index, step] of walk.entries()) {
        if (step.type === event) {
          seen.taken += 1;
          expect(holds(walk.slice(0, index + 1))).toBe(true);
        }
        if (isDone(step) || !isTried(index)) continue;
        const input = inputs[index % inputs.length] as EventInput;
        const outcome = send(step, input);
        if (outcome.ok) expect(holds(withEvent(walk, index, input))).toBe(true);
        else seen.refused += 1;
      }
    };
    everyWalk(id, 40, test, event);
    expect(seen.taken).toBeGreaterThan(5);
    expect(seen.refused).toBeGreaterThan(50);
  });

  it('a customer who calls the outcome fair or bad keeps his complaint open (2.1.1.8)', () => {
    let asked = 0;
    const test = (walk: Walk): void => {
      for (const step of walk) {
        if (step.type !== 'FOLLOW_UP' || of(step, '/reached') !== true || !step.before) continue;
        for (const rating of ['fair', 'dissatisfied']) {
          const answer = { type: 'FOLLOW_UP', by: step.by, data: { ...step.data, rating } };
          const followed = desk.apply(step.before, answer, { now: step.at });
          if (!followed.ok) expect.fail(followed.refusal.code);
          const closed = desk.apply(
            followed.case,
            { type: 'CLOSE', by: step.by, data: {} },
            { now: step.at },
          );
          const clauses = closed.ok ? ['closed'] : closed.refusal.reasons.map(({ clause }) => clause);
          expect(clauses).toContain(rating === 'fair' ? '2.1.1.8' : '2.3.0');
          asked += 1;
        }
      }
    };
    everyWalk('complaint', 30, test, 'FOLLOW_UP');
    expect(asked).toBeGreaterThan(20);
  });

  it('no destruction begins with one witness, whoever has approved it (3.3.3.4, A32)', () => {
    let tried = 0;
    everyWalk('archive-destruction', 40, (walk) => {
      for (const step of walk) {
        if (step.type !== 'START' || !step.before) continue;
        const [witness] = of(step, '/witnesses') as readonly JsonObject[];
        for (const witnesses of [[witness], [witness, witness]]) {
          const data = { ...step.data, witnesses } as JsonObject;
          const outcome = desk.apply(step.before, { type: 'START', by: 'archivist', data }, { now: step.at });
          expect(outcome.ok ? 'taken' : outcome.refusal.clause).toBe('3.3.3.4');
          tried += 1;
        }
      }
    });
    expect(tried).toBeGreaterThan(20);
  });

  it('no patrol sets out or goes on without a radio (3.1.3.2)', () => {
    let tried = 0;
    everyWalk('patrol', 30, (walk) => {
      for (const step of walk) {
        if (!['START', 'RESUME'].includes(step.type) || !step.before) continue;
        const { radioNo: _, ...data } = step.data;
        const outcome = desk.apply(step.before, { type: step.type, by: step.by, data }, { now: step.at });
        expect(outcome.ok ? 'taken' : outcome.refusal.clause).toBe('3.1.3.2');
        tried += 1;
      }
    });
    expect(tried).toBeGreaterThan(20);
  });

  it('nobody blocks the call to the fire brigade or the evacuation of a fire (4.6.3, 4.6.4, A17)', () => {
    const seen = { decided: 0, afterNo: 0, called: 0, broadcast: 0 };
    const callers = procedures.find(({ id }) => id === 'fire')?.events.CALL_BRIGADE?.by ?? [];
    expect(callers).toEqual(
      expect.arrayContaining(['outsider', 'resident', 'construction-worker', 'receptionist']),
    );
    const test = (walk: Walk): void => {
      for (const [index, step] of walk.entries()) {
        if (isDone(step)) continue;
        const caller = callers[index % callers.length] as string;
        expect(send(step, { type: 'CALL_BRIGADE', by: caller, data: {} }).ok).toBe(true);
        seen.called += 1;
        if (readPointer(step.after.state, '/burning') === undefined) continue;
        for (const by of ['cs-supervisor', 'duty-supervisor', 'duty-leader']) {
          expect(send(step, { type: 'DECIDE_TO_CALL', by, data: {} }).ok).toBe(true);
          seen.decided += 1;
        }
        if (count(walk.slice(0, index + 1), 'DECIDE_NOT_TO_CALL')) seen.afterNo += 1;
        const words = { byFireStairs: true, notByLift: true };
        for (const by of ['duty-supervisor', 'receptionist', 'control-room'])
          expect(send(step, { type: 'BROADCAST', by, data: words }).ok).toBe(true);
        expect(send(step, { type: 'EVACUATE_AREA', by: caller, data: {} }).ok).toBe(true);
        seen.broadcast += 1;
      }
    };
    everyWalk('fire', 15, test);
    everyWalk('fire', 10, test, 'DECIDE_NOT_TO_CALL');
    expect(seen.decided).toBeGreaterThan(300);
    expect(seen.afterNo).toBeGreaterThan(5);
    expect(seen.called).toBeGreaterThan(100);
    expect(seen.broadcast).toBeGreaterThan(50);
  });
});
