import { describe, expect, test } from 'vitest';
import type { EventInput } from '../../../src/core/case/model.ts';
import type { JsonObject } from '../../../src/core/text.ts';
import { before, eventOf, refusal, type Stop, said, take, takeAll, why } from '../walk.ts';
import { at, DAY, event, handling, LAW, only, P, states } from './support.ts';

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
