import { describe, expect, test } from 'vitest';
import type { EventInput } from '../../../src/core/case/model.ts';
import type { JsonObject } from '../../../src/core/text.ts';
import { before, desk, eventOf, refusal, type Stop, said, take, takeAll, why } from '../walk.ts';
import { at, event, LAW, only, P, running, site, states, tick } from './support.ts';

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
