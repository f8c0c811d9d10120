import { describe, expect, test } from 'vitest';
import { atMinute, done, OPENING_DATA, openOrder, orderAfter, toyDesk } from '../../support/toy-procedure.ts';

const desk = toyDesk();
const check = { type: 'CHECK', by: 'boss', data: { good: true }, at: atMinute(10) };
const pay = { type: 'PAY', by: 'clerk', data: { paid: 8_000 }, at: atMinute(20) };

describe('a case on its way', () => {
  test('opens with state, context, deadlines, effects and one audit entry', () => {
    const opened = desk.open('toy-order', {
      id: 'case-1',
      now: atMinute(0),
      by: { role: 'clerk', id: 'c7' },
      data: OPENING_DATA,
    });
    if (!opened.ok) throw new Error(opened.refusal.code);
    expect(opened.case).toMatchObject({
      procedure: 'toy-order',
      version: 1,
      id: 'case-1',
      state: { running: { work: 'checking', money: 'unpaid' } },
      context: { parties: { name: 'kim' }, facts: { cost: 8_000, payBy: '2026-11-24' }, papers: {}, forms: {} },
    });
    // 30 minutes on the day of opening; a civil day ends at 24:00 in Shanghai.
    const checkBy = { dueAt: '2026-11-23T10:30:00+08:00', inclusive: true, clause: '8.1' };
    const payBy = { dueAt: '2026-11-25T00:00:00+08:00', inclusive: false, clause: '8.3' };
    expect(opened.case.deadlines).toEqual([
      { id: 'check', event: 'CHECK_LATE', ...checkBy },
      { id: 'pay', event: 'PAY_LATE', ...payBy },
    ]);
    const opening = { zh: 'opened', en: 'opened' };
    expect(opened.effects).toEqual([
      { kind: 'deadline', key: 'case-1:0:0', id: 'check', change: 'set', ...checkBy },
      { kind: 'deadline', key: 'case-1:0:1', id: 'pay', change: 'set', ...payBy },
      { kind: 'issue', key: 'case-1:0:2', form: 'toy-slip', copies: 2, clause: '8.4' },
      { kind: 'tell', key: 'case-1:0:3', to: 'clerk', message: opening, clause: '8.5' },
      { kind: 'tell', key: 'case-1:0:4', to: 'boss', message: opening, clause: '8.5' },
    ]);
    expect(opened.case.audit).toHaveLength(1);
    expect(opened.case.audit[0]).toMatchObject({
      seq: 0,
      at: atMinute(0),
      recordedAt: atMinute(0),
      by: { role: 'clerk', id: 'c7' },
      type: 'OPEN',
      from: null,
      to: { running: { work: 'checking', money: 'unpaid' } },
      prev: '0'.repeat(64),
    });
  });

  test('goes on when both regions are through, and ends', () => {
    const ready = orderAfter(desk, [check, pay]);
    expect(ready.state).toBe('ready');
    expect(ready.deadlines).toEqual([]);
    const fetched = done(desk.apply(ready, { type: 'FETCH', by: { role: 'guest', id: 'kim' } }, { now: atMinute(30) }));
    expect(fetched.state).toBe('fetched');
    expect(desk.isDone(fetched)).toBe(true);
    expect(desk.isDone(ready)).toBe(false);
    expect(desk.verifyAudit(fetched, [{ data: OPENING_DATA }, check, pay, {}])).toEqual({ ok: true });
  });

  test('a fault found opens another procedure, linked to the case, with only what the event said', () => {
    const next = desk.apply(
      openOrder(desk),
      { type: 'CHECK', by: 'boss', data: { good: false, fault: 'scratch' } },
      { now: atMinute(5) },
    );
    expect(next).toMatchObject({
      ok: true,
      effects: [
        {
          kind: 'open',
          key: 'case-1:1:0',
          procedure: 'toy-repair',
          data: { fault: 'scratch' },
          link: 'case-1',
          clause: '8.6',
        },
      ],
      case: { context: { facts: { faults: [{ fault: 'scratch' }] } } },
    });
  });

  test('a value that is cleared is gone, not empty', () => {
    const note = { type: 'NOTE', by: 'clerk', data: { text: 'seen' }, at: atMinute(1) };
    const noted = orderAfter(desk, [note, check, pay]);
    expect(noted.context.facts).toMatchObject({ notes: [{ at: atMinute(1), text: 'seen' }] });
    const fetched = done(desk.apply(noted, { type: 'FETCH', by: { role: 'guest', id: 'kim' } }, { now: atMinute(30) }));
    expect(Object.keys(fetched.context.facts as object)).toEqual(['cost', 'payBy']);
  });
});

describe('the site', () => {
  test("sets a term's length in place of the handbook's", () => {
    const own = toyDesk(undefined, { terms: { 'toy.check': 45 } });
    expect(openOrder(own).deadlines[0]?.dueAt).toBe('2026-11-23T10:45:00+08:00');
  });

  test('sets the zone in which days end and terms are read', () => {
    const own = toyDesk(undefined, { zone: 'Asia/Urumqi' });
    expect(openOrder(own).deadlines[1]?.dueAt).toBe('2026-11-25T00:00:00+06:00');
    // 2026-12-01 has begun in Shanghai, not yet in Urumqi nor where the instant is written.
    const now = '2026-11-30T17:00:00Z';
    const open = { id: 'c', now, by: 'clerk', data: OPENING_DATA };
    const dueIn = (zone: string): string | undefined =>
      done(toyDesk(undefined, { zone }).open('toy-order', open)).deadlines[0]?.dueAt;
    expect(dueIn('Asia/Shanghai')).toBe('2026-12-01T01:20:00+08:00');
    expect(dueIn('Asia/Urumqi')).toBe('2026-11-30T23:30:00+06:00');
  });
});
