import { describe, expect, test } from 'vitest';
import type { EventInput } from '../../src/core/case/model.ts';
import type { JsonObject } from '../../src/core/text.ts';
import { type RenovationAccount, renovationStatement } from '../../src/figures/renovation-fees.ts';
import { renovation } from '../../src/procedures/renovation/index.ts';
import {
  before,
  desk,
  eventOf,
  listed,
  readScript,
  refusal,
  type Stop,
  said,
  take,
  takeAll,
  why,
} from './walk.ts';

const P = 'renovation';
const LAW = '住宅室内装饰装修管理办法';
const at = (day: string, time = '10:00:00'): string => `${day}T${time}+08:00`;

/** The first example of an event's data, with some of it changed. */
const event = (type: string, by: string, when: string, change: JsonObject = {}): EventInput => {
  const [example] = (renovation.data.events[type]?.schema.examples ?? [{}]) as readonly JsonObject[];
  return { type, by, at: when, data: { ...example, ...change } };
};
const only = (type: string, by: string, when: string, data: JsonObject = {}): EventInput => ({
  type,
  by,
  at: when,
  data,
});
const states = (stop: Stop): JsonObject => stop.case.state as unknown as JsonObject;
const tick = (stop: Stop, now: string): readonly string[] => {
  const late = desk.tick(stop.case, now);
  return late.ok ? said(late.effects) : [];
};

const applying = (): Stop => before(P, 'main', 'APPLY');
const apply = (change: JsonObject = {}): EventInput => eventOf(P, 'main', 'APPLY', change);
const agent = {
  idShown: true,
  idCopies: 1,
  ownerIdCopies: 1,
  powerOfAttorney: {
    scope: ['apply-renovation'],
    unitMatches: true,
    signedByHand: true,
    startsOn: '2026-11-01',
    expiresOn: '2026-11-23',
  },
};

describe('the application (2.6.1, A40)', () => {
  test('opening a case asks only for the unit and says what to bring', () => {
    const { start } = readScript(P, 'main');
    const { unit } = start.data as { readonly unit: JsonObject };
    const opened = desk.open(P, { id: 'r', now: start.at, by: 'owner', data: { unit } });
    expect(opened.ok && [opened.case.state, said(opened.effects)]).toEqual([
      'applying',
      ['tell cs-assistant'],
    ]);
    const passed = desk.open(P, {
      id: 'r',
      now: start.at,
      by: 'cs-supervisor',
      data: { unit, source: 'case' },
    });
    expect(passed.ok).toBe(true);
  });

  test.each<[JsonObject, string]>([
    [{ idShown: false }, 'applicant-id-not-shown 2.6.1'],
    [{ drawings: 0 }, 'drawings-missing 2.6.1'],
    [{ comes: 'user' }, `owner-consent-missing ${LAW} 13`],
    [{ comes: 'agent', agent: { idShown: true, ownerIdCopies: 1 } }, 'power-of-attorney-missing 2.6.1'],
    [{ comes: 'relative', agent: { idShown: true, ownerIdCopies: 1 } }, 'power-of-attorney-missing 2.6.1'],
    [{ comes: 'agent', agent: { ...agent, ownerIdCopies: 0 } }, 'owner-id-copy-missing 2.6.1'],
    [{ changes: ['wall-openings'] }, `forbidden-wall-openings ${LAW} 5`],
    [{ titleProof: false }, `title-not-proved ${LAW} 14`],
  ])('with %j is not taken: %s', (change, reason) => {
    expect(why(refusal(applying(), apply(change)))).toEqual(['CONDITION_NOT_MET', reason]);
  });

  test("an agent's power of attorney holds to the last minute of its last day", () => {
    const comes = (when: string): EventInput => ({ ...apply({ comes: 'agent', agent }), at: when });
    expect(take(applying(), comes(at('2026-11-23', '23:59:59'))).stop.case.state).toBe('handingOut');
    expect(why(refusal(applying(), comes(at('2026-11-24', '00:00:00'))))).toEqual([
      'CONDITION_NOT_MET',
      'power-of-attorney-expired 2.6.1',
    ]);
  });

  test('an application that is taken brings the twelve papers to the printer', () => {
    const papers = said(take(applying(), apply()).effects);
    expect(papers).toHaveLength(12);
    expect(papers.filter((paper) => paper.endsWith('×1'))).toHaveLength(12);
    expect(papers).toContain('issue renovation-agreement ×1');
    expect(papers).toContain('issue overnight-stay-guarantee ×1');
  });

  test('an owner may not himself move gas pipes, but may with a firm for that part', () => {
    const { contractor: _, ...own } = apply().data as JsonObject & { readonly contractor: JsonObject };
    const diy = { ...apply(), data: { ...own, mode: 'owner-diy', changes: ['gas'] } };
    expect(why(refusal(applying(), diy))).toEqual([
      'CONDITION_NOT_MET',
      `owner-diy-of-special-works ${LAW} 9`,
    ]);
    expect(take(applying(), apply({ mode: 'mixed', changes: ['gas'] })).stop.case.state).toBe('handingOut');
  });
});

describe('the twelve papers (2.6.2, 2.6.3, A31)', () => {
  test('all are handed out, or the case names those that are not', () => {
    const stop = before(P, 'main', 'HAND_OUT_PAPERS');
    const short = eventOf(P, 'main', 'HAND_OUT_PAPERS', { rules: false, lowVoltage: false });
    expect(why(refusal(stop, short))).toEqual([
      'CONDITION_NOT_MET',
      'low-voltage-notice-not-handed-out 2.6.2',
      'renovation-rules-not-handed-out 2.6.2',
    ]);
  });

  test.each<[JsonObject, string]>([
    [{ undertaking: 'missing' }, 'renovation-undertaking-not-signed 2.6.3'],
    [{ fireSafetyPledge: 'contractor-unsigned' }, 'fire-safety-pledge-not-signed-by-contractor 2.6.3'],
    [{ hotWork: 'unstated' }, 'hot-work-not-stated A31'],
    [{ overnight: 'unstated' }, 'overnight-not-stated A31'],
  ])('with %j they are not taken back', (change, reason) => {
    const stop = before(P, 'main', 'SIGN_PAPERS');
    expect(why(refusal(stop, eventOf(P, 'main', 'SIGN_PAPERS', change)))).toEqual([
      'CONDITION_NOT_MET',
      reason,
    ]);
  });

  test('signed, they open three lanes at once', () => {
    const { stop, effects } = take(before(P, 'main', 'SIGN_PAPERS'), eventOf(P, 'main', 'SIGN_PAPERS'));
    expect(stop.case.state).toEqual({
      handling: { engineering: 'reviewing', security: 'explaining', finance: 'collecting' },
    });
    expect(said(effects)).toEqual(['tell engineering-head', 'tell security-head', 'tell finance']);
  });
});

const handling = (): Stop => before(P, 'main', 'EXPLAIN_REFUNDS');
const DAY = '2026-11-24';

describe('engineering (2.6.4)', () => {
  const review = (changes: readonly string[]): EventInput =>
    event('REVIEW_DRAWINGS', 'engineering-head', at(DAY, '11:00:00'), { changes });
  const explain = event('EXPLAIN_WORKS', 'engineering-head', at(DAY, '10:50:00'));
  const sign = only('ENGINEERING_SIGNS', 'engineering-head', at(DAY, '12:00:00'));
  const lane = (stop: Stop): unknown => (states(stop).handling as JsonObject).engineering;

  test('forbidden works stop the plan, whatever paper is brought, until it is changed', () => {
    const { stop, effects } = take(handling(), review(['waterproofing', 'balcony-wall']));
    expect([lane(stop), said(effects)]).toEqual([
      'planRefused',
      ['tell owner', 'tell renovation-company', 'tell cs-assistant'],
    ]);
    expect(refusal(stop, sign).code).toBe('EVENT_NOT_EXPECTED');
    const changed = event('CHANGE_PLAN', 'owner', at(DAY, '11:30:00'));
    expect(lane(take(stop, changed).stop)).toBe('reviewing');
    const again = event('CHANGE_PLAN', 'owner', at(DAY, '11:30:00'), { changes: ['balcony-wall'] });
    expect(why(refusal(stop, again))).toEqual(['CONDITION_NOT_MET', `forbidden-balcony-wall ${LAW} 5`]);
  });

  test('the drawings are checked for structure, walls and façade', () => {
    const hasty = event('REVIEW_DRAWINGS', 'engineering-head', at(DAY, '11:00:00'), { wallsChecked: false });
    expect(why(refusal(handling(), hasty))).toEqual(['CONDITION_NOT_MET', 'walls-not-checked 2.6.4']);
  });

  test.each([
    ['load-bearing', 'designer', `load-bearing-approval-missing ${LAW} 5`],
    ['facade', 'planning-authority', `facade-approval-missing ${LAW} 6`],
    ['added-structure', 'planning-authority', `added-structure-approval-missing ${LAW} 6`],
    ['heating', 'heat-supplier', `heating-approval-missing ${LAW} 6`],
    ['gas', 'gas-supplier', `gas-approval-missing ${LAW} 6`],
    ['floor-load', 'designer', `floor-load-approval-missing ${LAW} 7`],
    ['waterproofing', 'works-plan', `waterproofing-approval-missing ${LAW} 8`],
    ['fire-devices', 'fire-authority', 'fire-devices-approval-missing 消防法 28'],
  ])('%s needs the approval of the %s', (kind, issuer, reason) => {
    const stop = takeAll(handling(), [explain, review([kind])]);
    expect(why(refusal(stop, sign))).toEqual(['CONDITION_NOT_MET', reason]);
    const approval = (from: string): EventInput =>
      event('RECORD_APPROVAL', 'cs-assistant', at(DAY, '11:30:00'), { no: 'A-1', kind, issuer: from });
    const other = issuer === 'designer' ? 'gas-supplier' : 'designer';
    expect(why(refusal(stop, approval(other)))).toEqual([
      'CONDITION_NOT_MET',
      'approval-by-another-body 2.6.4',
    ]);
    const approved = take(stop, approval(issuer)).stop;
    expect(lane(take(approved, sign).stop)).toBe('agreed');
    const gone = only('REVOKE_APPROVAL', 'cs-assistant', at(DAY, '13:00:00'), { no: 'A-1', reason: '撤销' });
    const back = takeAll(approved, [sign, gone]);
    expect(lane(back)).toBe('signing');
    expect(why(refusal(back, { ...sign, at: at(DAY, '14:00:00') }))).toEqual(['CONDITION_NOT_MET', reason]);
  });

  test('nobody signs before the works are explained, both halves of it', () => {
    const stop = take(handling(), review([])).stop;
    expect(why(refusal(stop, sign))).toEqual(['CONDITION_NOT_MET', 'precautions-not-explained 2.6.4']);
    const half = event('EXPLAIN_WORKS', 'engineering-head', at(DAY, '11:30:00'), { requirements: false });
    expect(refusal(stop, half).clause).toBe('2.6.4');
  });
});

describe('security and finance (2.6.3, 2.6.5)', () => {
  const sign = event('SECURITY_SIGNS', 'security-head', at(DAY, '12:00:00'));

  test('the head of security explains three things, then application and pledge are signed', () => {
    const explain = (hotWork: boolean): EventInput =>
      event('EXPLAIN_SAFETY', 'security-head', at(DAY, '11:00:00'), { hotWork });
    expect(why(refusal(take(handling(), explain(false)).stop, sign))).toEqual([
      'CONDITION_NOT_MET',
      'hot-work-not-explained 2.6.5',
    ]);
    const stop = take(handling(), explain(true)).stop;
    const unsigned = { ...sign, data: { applicationSigned: true, pledgeSigned: false } };
    expect(why(refusal(stop, unsigned))).toEqual(['CONDITION_NOT_MET', 'fire-pledge-not-signed 2.6.5']);
    expect((states(take(stop, sign).stop).handling as JsonObject).security).toBe('agreed');
  });

  const deposit = (change: JsonObject = {}): EventInput =>
    event('TAKE_DEPOSIT', 'finance', at(DAY, '11:00:00'), change);
  const pass = (change: JsonObject = {}, when = at(DAY, '11:05:00')): EventInput =>
    event('PAY_PASS', 'finance', when, change);

  test('the deposit is 1000 yuan to the fen, once, and its receipt is printed', () => {
    expect(why(refusal(handling(), deposit({ amount: 99999 })))).toEqual([
      'CONDITION_NOT_MET',
      'deposit-amount-wrong 2.6.3',
    ]);
    const { stop, effects } = take(handling(), deposit());
    expect(said(effects)).toEqual(['issue deposit-receipt ×1']);
    const twice = { ...deposit({ receiptNo: 'SJ-2026-0399' }), at: at(DAY, '11:30:00') };
    expect(why(refusal(stop, twice))).toEqual(['CONDITION_NOT_MET', 'deposit-paid-already 2.6.3']);
  });

  test.each<[JsonObject, string]>([
    [{ deposit: 1000 }, 'pass-deposit-wrong 2.6.3'],
    [{ cost: 0 }, 'pass-cost-wrong 2.6.3'],
    [{ forOwner: true }, 'owner-needs-no-pass A30'],
  ])('a pass with %j is not sold', (change, reason) => {
    expect(why(refusal(handling(), pass(change)))).toEqual(['CONDITION_NOT_MET', reason]);
  });

  test('a pass number is given once, and a receipt bears one payer', () => {
    const stop = take(handling(), pass()).stop;
    expect(why(refusal(stop, pass({}, at(DAY, '11:10:00'))))).toEqual([
      'CONDITION_NOT_MET',
      'pass-number-taken 2.6.3',
    ]);
    expect(why(refusal(stop, pass({ no: 'ZX-1501-02', payer: 'owner' }, at(DAY, '11:10:00'))))).toEqual([
      'CONDITION_NOT_MET',
      'receipt-of-another-payer A30',
    ]);
  });

  test('finance names everything that is still owed', () => {
    const clear = only('FINANCE_CLEARS', 'finance', at(DAY, '12:00:00'));
    const stop = takeAll(handling(), [
      event('EXPLAIN_REFUNDS', 'finance', at(DAY, '10:30:00'), { toCompany: false }),
      pass(),
    ]);
    expect(why(refusal(stop, clear))).toEqual([
      'CONDITION_NOT_MET',
      'deposit-unpaid 2.6.3',
      'licence-copy-missing 2.6.3',
      'passes-unpaid 2.6.3',
      'refunds-not-explained-to-company 2.6.3',
    ]);
  });

  test('an owner who does the works pays no deposit and leaves no licence (A9)', () => {
    const stop = before(P, 'owner-does-the-work', 'FINANCE_CLEARS');
    expect(why(refusal(stop, { ...deposit(), at: stop.at }))).toEqual([
      'CONDITION_NOT_MET',
      'no-deposit-from-owner-diy A9',
    ]);
    const { stop: cleared } = take(stop, eventOf(P, 'owner-does-the-work', 'FINANCE_CLEARS'));
    expect((states(cleared).handling as JsonObject).finance).toBe('cleared');
  });
});

describe('the permit (2.6.6)', () => {
  const issue = (change: JsonObject = {}): EventInput => eventOf(P, 'main', 'ISSUE_PERMIT', change);

  test('is refused with all reasons at once while anything is open', () => {
    expect(why(refusal(handling(), { ...issue({ completionExplained: false }) }))).toEqual(
      expect.arrayContaining([
        'completion-not-explained 2.6.6',
        'engineering-not-signed 2.6.4',
        'finance-not-cleared 2.6.6',
        'security-not-signed 2.6.5',
        'plan-not-reviewed 2.6.4',
      ]),
    );
  });

  test('comes with its sheet, its last day and the first inspection', () => {
    const { stop, effects } = take(before(P, 'main', 'ISSUE_PERMIT'), issue());
    expect(stop.case.state).toEqual({
      running: { site: 'going', scope: 'asApproved', hotWork: 'idle', overnight: 'nobody' },
    });
    expect(said(effects)).toEqual([
      'issue renovation-permit ×1',
      'set period 2027-03-01T00:00:00+08:00',
      'set inspection 2026-12-02T09:00:00+08:00',
      'tell engineering-head',
      'tell security-head',
      'tell building-keeper',
    ]);
  });

  test('waits for a paper that proved wrong, until it is replaced', () => {
    const stop = take(
      before(P, 'main', 'ISSUE_PERMIT'),
      event('FIND_PAPER_WRONG', 'cs-assistant', at('2026-11-24', '16:00:00')),
    ).stop;
    expect(why(refusal(stop, issue()))).toEqual(['CONDITION_NOT_MET', 'paper-found-wrong 2.6.6']);
    const other = event('REPLACE_PAPER', 'cs-assistant', at('2026-11-24', '17:00:00'), { paper: 'licence' });
    expect(why(refusal(stop, other))).toEqual(['CONDITION_NOT_MET', 'not-on-the-list 2.6.6']);
    const right = event('REPLACE_PAPER', 'cs-assistant', at('2026-11-24', '17:00:00'));
    expect(take(take(stop, right).stop, issue()).stop.case.state).toHaveProperty('running');
  });

  test.each(['owner', 'renovation-company', 'finance', 'security-head'])('the %s issues none', (by) => {
    expect(refusal(before(P, 'main', 'ISSUE_PERMIT'), { ...issue(), by }).code).toBe('ROLE_NOT_ALLOWED');
  });
});

describe('before the permit somebody leaves', () => {
  test('who has paid nothing is out at once; who has paid has deposits back, the cost of passes stays (A10)', () => {
    const out = only('WITHDRAW', 'owner', at('2026-11-24', '10:05:00'), { reason: '改期' });
    expect(take(handling(), out).stop.case.state).toBe('withdrawn');
    const stop = before(P, 'withdrawn-after-paying', 'SETTLE');
    expect(stop.case.state).toEqual({ settling: 'collecting' });
    const { stop: end } = take(
      before(P, 'withdrawn-after-paying', 'FILE_CASE'),
      eventOf(P, 'withdrawn-after-paying', 'FILE_CASE'),
    );
    expect(end.case.state).toBe('withdrawn');
  });

  test('a new contractor before anything is paid signs anew; after, the old job is settled and a new one opened', () => {
    const change = eventOf(P, 'contractor-changed', 'CHANGE_CONTRACTOR');
    expect(take(before(P, 'contractor-changed', 'CHANGE_CONTRACTOR'), change).stop.case.state).toBe(
      'filling',
    );
    const { stop, effects } = take(
      before(P, 'contractor-changed', 'CHANGE_CONTRACTOR', 2),
      eventOf(P, 'contractor-changed', 'CHANGE_CONTRACTOR', {}, 2),
    );
    expect(stop.case.state).toEqual({ settling: 'collecting' });
    expect(effects.find(({ kind }) => kind === 'open')).toMatchObject({
      procedure: 'renovation',
      data: { source: 'case', unit: { room: '1501' } },
    });
    expect(before(P, 'contractor-changed', 'EXPLAIN_REFUNDS').case.state).toEqual({
      handling: { engineering: 'signing', security: 'explaining', finance: 'collecting' },
    });
    const unfit = {
      ...change,
      data: { ...change.data, contractor: { name: '某队', qualified: false, contractSigned: true } },
    };
    expect(why(refusal(before(P, 'contractor-changed', 'CHANGE_CONTRACTOR'), unfit))).toEqual([
      'CONDITION_NOT_MET',
      `firm-not-qualified ${LAW} 9`,
    ]);
  });
});

const running = (): Stop => before(P, 'main', 'INSPECT');
const site = (stop: Stop): unknown => (states(stop).running as JsonObject).site;

describe('inspections and violations (2.6.6, 3.1.1.7)', () => {
  const found = (change: JsonObject = {}): EventInput =>
    event('FIND_VIOLATION', 'building-keeper', at('2026-11-26'), { rectifyBy: '2026-11-28', ...change });
  const rectified = (when: string): EventInput => only('RECTIFY', 'renovation-company', when, { no: 1 });

  test('an inspection is due every seven days, counted from the last', () => {
    const stop = running();
    expect(tick(stop, at('2026-12-02', '09:00:00'))).toEqual([]);
    expect(tick(stop, at('2026-12-02', '09:00:01'))).toEqual([
      'tell building-keeper',
      'tell engineering-head',
      'tell cs-supervisor',
    ]);
    const seen = take(stop, event('INSPECT', 'security-guard', at('2026-12-01'))).stop;
    expect(tick(seen, at('2026-12-08'))).toEqual([]);
  });

  test('a violation gets a notice and a term, which ends with its day', () => {
    const { stop, effects } = take(running(), found());
    expect(site(stop)).toBe('going');
    expect(said(effects)).toContain('issue renovation-inspection ×1');
    expect(said(effects)).toContain('set violation:1 2026-11-29T00:00:00+08:00');
    expect(tick(stop, at('2026-11-28', '23:59:59'))).toEqual([]);
    expect(tick(stop, at('2026-11-29', '00:00:00'))).toEqual([
      'tell engineering-head',
      'tell security-head',
      'tell cs-supervisor',
      'tell building-keeper',
    ]);
  });

  test('a late entry of something done in time takes the alarm back', () => {
    const stop = take(running(), found()).stop;
    const late = desk.tick(stop.case, at('2026-11-29', '08:00:00'));
    if (!late.ok) throw new Error(late.refusal.code);
    const entry = rectified(at('2026-11-28', '23:50:00'));
    const next = desk.apply(late.case, entry, { now: at('2026-11-29', '09:00:00') });
    expect(next.ok && said(next.effects)).toContain('withdraw violation:1');
  });

  test('what touches the structure is stopped, not merely given a term', () => {
    expect(why(refusal(running(), found({ violation: 'structure' })))).toEqual([
      'CONDITION_NOT_MET',
      `grave-violation-not-stopped ${LAW} 17`,
    ]);
    const { stop, effects } = take(running(), found({ violation: 'structure', demand: 'stop' }));
    expect(site(stop)).toBe('stopped');
    expect(said(effects)).toContain('tell property-manager');
  });

  test('stopped works go on only after the re-inspection is passed', () => {
    const stop = take(running(), found({ demand: 'stop' })).stop;
    const resume = (when: string): EventInput => only('RESUME_WORKS', 'security-head', when);
    expect(why(refusal(stop, resume(at('2026-11-27'))))).toEqual([
      'CONDITION_NOT_MET',
      'stop-order-open 2.6.6',
    ]);
    const passed = only('REINSPECT_PASSED', 'engineering-head', at('2026-11-27', '12:00:00'), { no: 1 });
    expect(why(refusal(stop, passed))).toEqual(['CONDITION_NOT_MET', 'not-on-the-list 2.6.6']);
    const failed = only('REINSPECT_FAILED', 'engineering-head', at('2026-11-27', '12:00:00'), {
      no: 1,
      rectifyBy: '2026-11-30',
      reason: '未恢复',
    });
    const again = takeAll(stop, [rectified(at('2026-11-27', '11:00:00')), failed]);
    expect(again.case.deadlines.find(({ id }) => id === 'violation:1')?.dueAt).toBe(
      '2026-12-01T00:00:00+08:00',
    );
    const right = takeAll(again, [
      rectified(at('2026-11-29')),
      { ...passed, at: at('2026-11-29', '11:00:00') },
      resume(at('2026-11-29', '12:00:00')),
    ]);
    expect(site(right)).toBe('going');
  });

  test('a term that did not help becomes a stop order, even on a violation entered with a term', () => {
    const stop = takeAll(running(), [
      found(),
      only('STOP_WORKS', 'engineering-head', at('2026-11-29'), {
        no: 1,
        rectifyBy: '2026-12-01',
        reason: '逾期未改',
      }),
    ]);
    expect(site(stop)).toBe('stopped');
    expect(
      why(refusal(stop, only('RESUME_WORKS', 'engineering-head', at('2026-11-29', '11:00:00')))),
    ).toEqual(['CONDITION_NOT_MET', 'stop-order-open 2.6.6']);
  });

  test('a violation is numbered once and reported once', () => {
    const stop = take(running(), found()).stop;
    expect(why(refusal(stop, { ...found(), at: at('2026-11-26', '11:00:00') }))).toEqual([
      'CONDITION_NOT_MET',
      'number-taken 2.6.6',
    ]);
    const report = event('REPORT_TO_AUTHORITY', 'cs-supervisor', at('2026-11-27'));
    const reported = take(stop, report);
    expect(said(reported.effects)).toEqual(['tell property-manager']);
    expect(why(refusal(reported.stop, { ...report, at: at('2026-11-28') }))).toEqual([
      'CONDITION_NOT_MET',
      'done-already 2.6.6',
    ]);
  });
});

describe('papers that prove wrong while the works run (2.6.4, 2.6.6)', () => {
  const restore = (when: string): EventInput => only('RESTORE_PERMIT', 'cs-supervisor', when);

  test('an approval that falls away suspends the permit until there is another', () => {
    const stop = take(running(), event('REVOKE_APPROVAL', 'engineering-head', at('2026-11-26'))).stop;
    expect(site(stop)).toBe('suspended');
    expect(why(refusal(stop, restore(at('2026-11-27'))))).toEqual([
      'CONDITION_NOT_MET',
      `waterproofing-approval-missing ${LAW} 8`,
    ]);
    const another = event('RECORD_APPROVAL', 'cs-assistant', at('2026-11-27'), { no: 'FS-2026-033' });
    expect(site(takeAll(stop, [another, restore(at('2026-11-27', '11:00:00'))]))).toBe('going');
  });

  test('a restored permit does not lift a stop order', () => {
    const stop = takeAll(running(), [
      event('FIND_VIOLATION', 'engineer', at('2026-11-26'), { demand: 'stop' }),
      event('FIND_PAPER_WRONG', 'cs-assistant', at('2026-11-26', '11:00:00')),
    ]);
    expect(site(stop)).toBe('suspended');
    expect(why(refusal(stop, restore(at('2026-11-27'))))).toContain('papers-still-wrong 2.6.6');
    const right = takeAll(stop, [
      event('REPLACE_PAPER', 'cs-assistant', at('2026-11-27')),
      restore(at('2026-11-27', '11:00:00')),
    ]);
    expect(site(right)).toBe('stopped');
  });

  test('a revoked permit ends the works; the site is handed in with its drawing', () => {
    const { stop, effects } = take(running(), event('REVOKE_PERMIT', 'cs-supervisor', at('2026-11-26')));
    expect([stop.case.state, stop.case.deadlines]).toEqual([{ completing: 'handingIn' }, []]);
    expect(said(effects)).toContain('tell property-manager');
  });
});

describe('scope and period (2.6.4, 2.6.6)', () => {
  const ask = (changes: readonly string[]): EventInput =>
    event('ASK_CHANGE', 'renovation-company', at('2026-11-26'), { changes });
  const approve = event('APPROVE_CHANGE', 'engineering-head', at('2026-11-27'));

  test('a changed scope needs its own approval, and forbidden works are refused outright', () => {
    expect(why(refusal(running(), ask(['balcony-wall'])))).toEqual([
      'CONDITION_NOT_MET',
      `forbidden-balcony-wall ${LAW} 5`,
    ]);
    const stop = take(running(), ask(['waterproofing', 'gas'])).stop;
    expect(why(refusal(stop, approve))).toEqual(['CONDITION_NOT_MET', `gas-approval-missing ${LAW} 6`]);
    const gas = event('RECORD_APPROVAL', 'cs-assistant', at('2026-11-26', '11:00:00'), {
      no: 'RQ-1',
      kind: 'gas',
      issuer: 'gas-supplier',
    });
    const approved = takeAll(stop, [gas, approve]);
    expect((states(approved).running as JsonObject).scope).toBe('asApproved');
    expect((approved.case.context.facts as JsonObject).changes).toEqual(['waterproofing', 'gas']);
  });

  test('the period is over with its last day; an extension moves it, before or after', () => {
    const stop = running();
    const quiet = take(stop, event('INSPECT', 'engineer', at('2027-02-26'))).stop;
    expect(tick(quiet, at('2027-02-28', '23:59:59'))).toEqual([]);
    expect(tick(quiet, at('2027-03-01', '00:00:00'))).toEqual([
      'tell owner',
      'tell renovation-company',
      'tell security-head',
      'tell cs-supervisor',
      'tell building-keeper',
    ]);
    const extend = event('EXTEND_PERIOD', 'cs-assistant', at('2027-03-01', '09:00:00'));
    const { stop: longer, effects } = take(quiet, extend);
    expect(longer.case.deadlines.find(({ id }) => id === 'period')?.dueAt).toBe('2027-04-01T00:00:00+08:00');
    expect(said(effects)).toContain('issue renovation-permit ×1');
  });

  test.each<[JsonObject, string]>([
    [{ until: '2027-02-28' }, 'extension-not-later 2.6.6'],
    [{ ownerSigned: false }, 'extension-unsigned 2.6.6'],
  ])('an extension with %j is refused', (change, reason) => {
    const extend = event('EXTEND_PERIOD', 'cs-assistant', at('2026-11-26'), change);
    expect(why(refusal(running(), extend))).toEqual(['CONDITION_NOT_MET', reason]);
  });
});

describe('hot work (2.6.5, A31)', () => {
  const job = { from: at('2026-11-26', '09:00:00'), until: at('2026-11-26', '11:00:00') };
  const permit = (change: JsonObject = {}, when = at('2026-11-26', '08:30:00')): EventInput =>
    event('PERMIT_HOT_WORK', 'security-head', when, { ...job, ...change });
  const step = (type: string, time: string, data: JsonObject = {}): EventInput =>
    only(type, 'security-guard', at('2026-11-26', time), data);
  const lane = (stop: Stop): unknown => (states(stop).running as JsonObject).hotWork;

  test.each<[JsonObject, string]>([
    [{ certificateShown: false }, 'welder-without-certificate 消防法 21'],
    [{ certificateUntil: '2026-11-25' }, 'welder-certificate-expired 消防法 21'],
    [{ guardIsAnother: false }, 'guard-is-the-welder 2.6.5'],
    [{ extinguishers: 1 }, 'extinguishers-short 2.6.5'],
    [{ paintOnSite: true }, 'paint-on-site 2.6.5'],
    [{ until: at('2026-11-26', '17:01:00') }, 'hot-work-too-long 2.6.5'],
  ])('with %j is not permitted', (change, reason) => {
    expect(why(refusal(running(), permit(change)))).toEqual(['CONDITION_NOT_MET', reason]);
  });

  test('goes from permit to flame to watch, and counts as over only when no ember is left', () => {
    const permitted = take(running(), permit()).stop;
    expect(why(refusal(permitted, step('START_HOT_WORK', '08:59:00')))).toEqual([
      'CONDITION_NOT_MET',
      'hot-work-too-early 2.6.5',
    ]);
    const burning = take(permitted, step('START_HOT_WORK', '09:00:00')).stop;
    const leave = only('WITHDRAW', 'owner', at('2026-11-26', '09:30:00'), { reason: '不装了' });
    expect(refusal(burning, leave).reasons.map(({ clause }) => clause)).toEqual(['2.6.5']);
    expect(tick(burning, at('2026-11-26', '11:00:00'))).toEqual([]);
    expect(tick(burning, at('2026-11-26', '11:00:01'))).toHaveLength(3);
    const watching = take(burning, step('END_HOT_WORK', '10:00:00')).stop;
    expect(tick(watching, at('2026-11-26', '11:00:01'))).toEqual(['tell security-head', 'tell control-room']);
    const check = (time: string, embersOut = true): EventInput => step('CHECK_EMBERS', time, { embersOut });
    expect(why(refusal(watching, check('10:29:00')))).toEqual([
      'CONDITION_NOT_MET',
      'fire-watch-too-short 2.6.5',
    ]);
    const again = take(watching, check('10:20:00', false)).stop;
    expect(lane(again)).toBe('watching');
    expect(why(refusal(again, check('10:45:00')))).toEqual([
      'CONDITION_NOT_MET',
      'fire-watch-too-short 2.6.5',
    ]);
    expect(lane(take(again, check('10:50:00')).stop)).toBe('idle');
  });

  test('is not for works that are stopped', () => {
    const stop = take(
      running(),
      event('FIND_VIOLATION', 'engineer', at('2026-11-26', '08:00:00'), { demand: 'stop' }),
    ).stop;
    expect(why(refusal(stop, permit()))).toEqual(['CONDITION_NOT_MET', 'works-halted 2.6.6']);
  });

  test('not applied for, it waits for a signed application, which an owner working himself signs alone', () => {
    const stop = before(P, 'owner-does-the-work', 'APPLY_HOT_WORK');
    expect(why(refusal(stop, permit()))).toEqual(['CONDITION_NOT_MET', 'hot-work-not-applied-for A31']);
    const later = eventOf(P, 'owner-does-the-work', 'APPLY_HOT_WORK');
    expect(lane(takeAll(stop, [{ ...later, at: at('2026-11-26', '08:00:00') }, permit()]))).toBe('permitted');
  });

  test('a fire stops the works and opens a case of its own', () => {
    const { stop, effects } = take(running(), event('REPORT_FIRE', 'construction-worker', at('2026-11-26')));
    expect(site(stop)).toBe('stopped');
    expect(effects.find(({ kind }) => kind === 'open')).toMatchObject({
      procedure: 'fire',
      data: { source: 'case', place: { room: '1501' }, description: '厨房焊接处冒烟起火' },
    });
  });
});

describe('nights and passes (2.6.2, 2.6.3, A30, A31)', () => {
  test('nobody stays without the signed guarantee, and never beyond the permit', () => {
    const stay = (change: JsonObject = {}): EventInput =>
      event('PERMIT_OVERNIGHT', 'security-head', at('2026-11-26', '11:00:00'), change);
    expect(why(refusal(running(), stay()))).toEqual(['CONDITION_NOT_MET', 'overnight-not-applied-for A31']);
    const stop = take(running(), event('APPLY_OVERNIGHT', 'renovation-company', at('2026-11-26'))).stop;
    expect(why(refusal(stop, stay({ guarantorSigned: false })))).toEqual([
      'CONDITION_NOT_MET',
      'overnight-guarantor-unsigned 2.6.2',
    ]);
    expect(why(refusal(stop, stay({ until: '2027-03-01' })))).toEqual([
      'CONDITION_NOT_MET',
      'overnight-beyond-permit 2.6.2',
    ]);
    const staying = take(stop, stay()).stop;
    expect(staying.case.deadlines.find(({ id }) => id === 'overnight')?.dueAt).toBe(
      '2027-01-01T00:00:00+08:00',
    );
  });

  test('a lost pass is void and security knows; a new one is paid for; each comes back once', () => {
    const lost = only('REPORT_LOST_PASS', 'construction-worker', at('2026-11-26'), { no: 'ZX-1501-01' });
    const { stop, effects } = take(running(), lost);
    expect(said(effects)).toEqual(['tell security-head', 'tell security-guard']);
    const again = takeAll(stop, [
      event('PAY_PASS', 'finance', at('2026-11-26', '11:00:00'), { no: 'ZX-1501-03' }),
    ]);
    const back = (no: string, when: string): EventInput => only('RETURN_PASS', 'security-head', when, { no });
    expect(why(refusal(again, back('ZX-9999-99', at('2026-11-27'))))).toEqual([
      'CONDITION_NOT_MET',
      'pass-not-of-this-job A30',
    ]);
    const one = take(again, back('ZX-1501-02', at('2026-11-27'))).stop;
    expect(why(refusal(one, back('ZX-1501-02', at('2026-11-28'))))).toEqual([
      'CONDITION_NOT_MET',
      'pass-back-already A30',
    ]);
  });
});

describe('completion (2.6.6)', () => {
  test('needs the as-built drawing', () => {
    const report = eventOf(P, 'main', 'REPORT_COMPLETION', { asBuiltDrawing: false });
    expect(why(refusal(before(P, 'main', 'REPORT_COMPLETION'), report))).toEqual([
      'CONDITION_NOT_MET',
      'as-built-drawing-missing 2.6.6',
    ]);
  });

  test.each<[JsonObject, string]>([
    [{ faults: ['waste'] }, 'faults-found 2.6.6'],
    [{ waterTest: 'not-made' }, `water-test-missing ${LAW} 8`],
    [{ selfAccepted: false }, `not-accepted-by-renovator ${LAW} 30`],
    [{ warrantyGiven: false }, `warranty-missing ${LAW} 30`],
    [{ securitySigned: false }, 'security-unsigned 2.6.6'],
    [{ result: 'rectify', rectifyBy: '2027-01-05' }, 'no-fault-found 2.6.6'],
  ])('is not passed with %j', (change, reason) => {
    const stop = before(P, 'main', 'FINAL_INSPECTION');
    expect(why(refusal(stop, eventOf(P, 'main', 'FINAL_INSPECTION', change)))).toEqual([
      'CONDITION_NOT_MET',
      reason,
    ]);
  });

  test('is not passed while a violation is open', () => {
    const stop = takeAll(running(), [
      event('FIND_VIOLATION', 'engineer', at('2026-11-26')),
      event('REPORT_COMPLETION', 'owner', at('2026-11-27'), { completedOn: '2026-11-27' }),
    ]);
    expect(
      why(refusal(stop, event('FINAL_INSPECTION', 'engineering-head', at('2026-11-27', '11:00:00')))),
    ).toEqual(['CONDITION_NOT_MET', 'violations-open 3.1.1.7']);
  });

  test('a violation found before it is reported done keeps its term, and is closed before the final inspection', () => {
    const course = 'violation-open-at-completion';
    const stop = before(P, course, 'RECTIFY');
    expect(stop.case.state).toEqual({ completing: 'inspecting' });
    expect(tick(stop, at('2026-12-03', '23:59:59'))).toEqual([]);
    expect(tick(stop, at('2026-12-04', '00:00:00'))).toEqual([
      'tell engineering-head',
      'tell security-head',
      'tell cs-supervisor',
      'tell building-keeper',
    ]);
    const failed = take(before(P, course, 'REINSPECT_FAILED'), eventOf(P, course, 'REINSPECT_FAILED'));
    expect(said(failed.effects)).toContain('set violation:1 2026-12-06T00:00:00+08:00');
  });

  test('no money goes back before it', () => {
    const refund = { ...event('REFUND', 'finance', at('2026-11-26')) };
    for (const stop of [running(), before(P, 'main', 'FINAL_INSPECTION')]) {
      const asked = { ...refund, at: stop.at };
      expect(why(refusal(stop, asked))).toContain('refund-before-final-inspection 2.6.6');
      expect(listed(stop, 'finance')).not.toContain('REFUND');
      expect(listed(stop, 'finance')).not.toContain('SETTLE');
    }
  });
});

describe('money at the end (2.6.6, A10, A30)', () => {
  const dues = { deposit: 100000, passDeposit: 2000, passCost: 500 };
  const account: RenovationAccount = {
    ownerDiy: false,
    workers: 2,
    deposits: [{ receiptNo: 'SJ-2026-0301', amount: 100000 }],
    passes: ['ZX-1501-01', 'ZX-1501-02'].map((no) => ({
      no,
      receiptNo: 'SJ-2026-0302',
      deposit: 2000,
      cost: 500,
    })),
    deductions: [],
    returned: ['ZX-1501-01', 'ZX-1501-02'],
  };
  const settling = (): Stop => before(P, 'main', 'SETTLE');
  const settle = (change: Partial<RenovationAccount> = {}, when = at('2026-12-31', '12:00:00')): EventInput =>
    only('SETTLE', 'finance', when, {
      lines: renovationStatement({ ...account, ...change }, dues).lines as unknown as JsonObject[],
    });
  const deduct = (change: JsonObject = {}, by = 'engineering-head'): EventInput =>
    event('DEDUCT', by, at('2026-12-31'), { on: '2026-12-30', ...change });

  test('the statement that the figures work out is the one that the case takes', () => {
    const { stop, effects } = take(settling(), settle());
    expect([stop.case.state, said(effects)]).toEqual([
      { settling: 'refunding' },
      ['tell owner', 'tell renovation-company'],
    ]);
  });

  test('a statement that forgets a fen is refused', () => {
    const short = settle();
    const lines = (short.data as { readonly lines: readonly JsonObject[] }).lines.map((line) =>
      line.entry === 'refund' && line.account === 'deposit' ? { ...line, out: 99999 } : line,
    );
    expect(why(refusal(settling(), { ...short, data: { lines } }))).toEqual([
      'CONDITION_NOT_MET',
      'deposit-not-accounted-for A30',
    ]);
  });

  test('deductions beyond the deposit are claimed apart, and the manager knows', () => {
    const stop = take(settling(), deduct({ amount: 120000 })).stop;
    expect(why(refusal(stop, settle()))).toEqual(['CONDITION_NOT_MET', 'statement-deductions-wrong A30']);
    const whole = { deductions: [{ no: 1, amount: 120000 }] };
    const unclaimed = settle(whole);
    const lines = (unclaimed.data as { readonly lines: readonly JsonObject[] }).lines.filter(
      ({ entry }) => entry !== 'claim',
    );
    expect(why(refusal(stop, { ...unclaimed, data: { lines } }))).toEqual([
      'CONDITION_NOT_MET',
      'deductions-beyond-deposit A30',
    ]);
    const { stop: settled, effects } = take(stop, settle(whole));
    expect(said(effects)).toContain('tell property-manager');
    expect((settled.case.context.facts as JsonObject).refundDue).toBe(4000);
    expect((settled.case.context.facts as JsonObject).claim).toBe(20000);
  });

  test.each<[JsonObject, string]>([
    [{ on: '2027-01-01' }, 'deduction-dated-ahead A30'],
    [{ no: 1, amount: 0 }, 'DATA_INVALID'],
  ])('a deduction with %j is refused', (change, reason) => {
    expect(why(refusal(settling(), deduct(change))).join()).toContain(reason);
  });

  test('a deduction needs its reason, one of two heads, and a number of its own', () => {
    const { reason: _, ...bare } = deduct().data as JsonObject & { readonly reason: string };
    expect(why(refusal(settling(), { ...deduct(), data: bare }))).toEqual([
      'CONDITION_NOT_MET',
      'deduction-without-reason A30',
    ]);
    for (const by of ['cs-supervisor', 'finance', 'property-manager'])
      expect(refusal(settling(), deduct({}, by)).code).toBe('ROLE_NOT_ALLOWED');
    const stop = take(settling(), deduct()).stop;
    expect(why(refusal(stop, { ...deduct({ amount: 1 }), at: at('2026-12-31', '11:00:00') }))).toEqual([
      'CONDITION_NOT_MET',
      'deduction-number-taken A30',
    ]);
  });

  test('the permit comes back first, and it must be this one', () => {
    const stop = before(P, 'main', 'COLLECT_PERMIT');
    expect(why(refusal(stop, settle({ returned: [] }, stop.at)))).toEqual([
      'CONDITION_NOT_MET',
      'permit-not-collected 2.6.6',
    ]);
    const other = only('COLLECT_PERMIT', 'cs-assistant', stop.at, { permitNo: 'ZXXK-2026-001' });
    expect(refusal(stop, other).clause).toBe('2.6.6');
  });

  const refund = (change: JsonObject = {}): EventInput =>
    event('REFUND', 'finance', at('2026-12-31', '13:00:00'), change);

  test.each<[JsonObject, string]>([
    [{ payer: 'owner' }, 'refund-to-another A30'],
    [{ receiptShown: 'none' }, 'receipt-not-shown 2.6.6'],
    [{ collector: 'other' }, 'collector-without-authority A30'],
    [{ amount: 100500 }, 'refund-above-receipt A30'],
    [{ receiptNo: 'SJ-1999-0001' }, 'receipt-unknown 2.6.6'],
  ])('a refund with %j is refused', (change, reason) => {
    const stop = take(settling(), settle()).stop;
    expect(why(refusal(stop, refund(change)))).toContain(reason);
  });

  test('each receipt is refunded once, to the fen; then the case is filed', () => {
    const half = takeAll(settling(), [settle(), refund()]);
    expect(half.case.state).toEqual({ settling: 'refunding' });
    expect(why(refusal(half, { ...refund(), at: at('2026-12-31', '14:00:00') }))).toEqual([
      'CONDITION_NOT_MET',
      'refunded-already A30',
    ]);
    const reopen = only('REOPEN_SETTLEMENT', 'finance', at('2026-12-31', '14:00:00'), { reason: '有异议' });
    expect(refusal(half, reopen).reasons.map(({ clause }) => clause)).toEqual(['2.6.6']);
    const whole = take(half, {
      ...refund({ receiptNo: 'SJ-2026-0302', amount: 4000 }),
      at: at('2026-12-31', '14:00:00'),
    }).stop;
    expect(whole.case.state).toEqual({ settling: 'filing' });
    const { stop, effects } = take(whole, eventOf(P, 'main', 'FILE_CASE'));
    expect(stop.case.state).toBe('closed');
    expect(effects.find(({ kind }) => kind === 'open')).toMatchObject({
      procedure: 'archive-filing',
      data: { source: 'case', title: '3栋1501装修档案', category: 'renovation' },
    });
  });

  test('a pass that never comes back keeps its 20 yuan', () => {
    const stop = before(P, 'main', 'RETURN_PASS', 2);
    const { stop: settled } = take(stop, settle({ returned: ['ZX-1501-01'] }));
    expect((settled.case.context.facts as JsonObject).refundDue).toBe(102000);
  });
});

test('the case can be handed to another clerk wherever it waits', () => {
  for (const type of [
    'APPLY',
    'HAND_OUT_PAPERS',
    'SIGN_PAPERS',
    'ISSUE_PERMIT',
    'INSPECT',
    'FINAL_INSPECTION',
    'SETTLE',
    'FILE_CASE',
  ])
    expect(listed(before(P, 'main', type), 'cs-assistant')).toContain('HAND_OVER');
});
