import { describe, expect, test } from 'vitest';
import type { EventInput } from '../../../src/core/case/model.ts';
import type { JsonObject } from '../../../src/core/text.ts';
import { type RenovationAccount, renovationStatement } from '../../../src/figures/renovation-fees.ts';
import { before, eventOf, listed, refusal, type Stop, said, take, takeAll, why } from '../walk.ts';
import { at, event, LAW, only, P, running, tick } from './support.ts';

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
