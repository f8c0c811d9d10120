import { describe, expect, it } from 'vitest';
import { prepareSweep } from '../../src/core/sweep.ts';
import { createDesk } from '../../src/create-desk.ts';
import { codeOf } from '../support/code-of.ts';

const desk = createDesk();
const AT = '2026-11-26T09:00:00+08:00';
const sweep = prepareSweep(desk, 'complaint-sla', { at: AT });
const general = { task: 'settlement', class: 'general', timing: 'running' };

describe('a sweep', () => {
  // A general complaint has half an hour; a complex one three days (2.3.1, 2.3.3).
  it.each([
    ['half an hour that ends now', general, '2026-11-26T08:30:00+08:00', 'due'],
    ['half an hour that ended a second ago', general, '2026-11-26T08:29:59+08:00', 'overdue'],
    ['half an hour written in another zone', general, '2026-11-26T00:29:59Z', 'overdue'],
    ['three days that end today', { ...general, class: 'complex' }, '2026-11-23T23:59:59+08:00', 'due'],
    [
      'three days that end at midnight',
      { ...general, class: 'complex' },
      '2026-11-24T00:00:00+08:00',
      undefined,
    ],
    [
      'three days that end tomorrow',
      { ...general, class: 'complex' },
      '2026-11-24T10:00:00+08:00',
      undefined,
    ],
  ])('judges %s', (_name, facts, startedAt, status) => {
    expect(sweep({ ...facts, startedAt })?.status).toBe(status);
  });

  it('leaves out what was done in time, and lists what was late', () => {
    expect(sweep({ ...general, timing: 'elapsed', minutesTaken: 30 })).toBeUndefined();
    expect(sweep({ ...general, timing: 'elapsed', minutesTaken: 31 })).toMatchObject({
      status: 'overdue',
      verdict: 'late',
    });
  });

  it('lists what cannot be judged, and says what is missing', () => {
    expect(sweep({ task: 'settlement', timing: 'elapsed', class: 'general' })).toMatchObject({
      status: 'overdue',
      verdict: 'late',
      missing: ['minutesTaken'],
    });
  });

  it('keeps the id of a record', () => {
    const record = { id: 'C-7', facts: { ...general, startedAt: '2026-11-26T08:00:00+08:00' } };
    expect(sweep(record)).toMatchObject({ id: 'C-7', status: 'overdue', dueAt: '2026-11-26T08:30:00+08:00' });
    expect(sweep(record.facts)).not.toHaveProperty('id');
  });

  it.each<[unknown, string]>([
    [null, 'RECORD_INVALID'],
    [[], 'RECORD_INVALID'],
    ['x', 'RECORD_INVALID'],
    [{ id: {}, facts: general }, 'RECORD_INVALID'],
    [{ id: 'x'.repeat(201), facts: general }, 'RECORD_INVALID'],
    [{ id: 1, facts: general, more: 1 }, 'RECORD_INVALID'],
    [{ id: 1, facts: [] }, 'RECORD_INVALID'],
    [{ ...general, startedAt: '2026-11-26T08:30:00' }, 'FACTS_INVALID'],
    [{ ...general, colour: 'red' }, 'FACTS_INVALID'],
    [JSON.parse('{"__proto__":{"task":"settlement"}}'), 'FACTS_INVALID'],
  ])('refuses the record %j as %s', (record, code) => {
    expect(codeOf(() => sweep(record))).toBe(code);
  });

  it('refuses an unknown policy and a time without zone before the first record', () => {
    expect(codeOf(() => prepareSweep(desk, 'no-such', { at: AT }))).toBe('POLICY_UNKNOWN');
    expect(codeOf(() => prepareSweep(desk, 'complaint-sla', { at: '2026-11-26' }))).toBe('INSTANT_INVALID');
  });

  it("takes the end of the day in the site's zone", () => {
    const lisbon = prepareSweep(createDesk({ zone: 'Europe/Lisbon' }), 'complaint-sla', { at: AT });
    // 07:59 on the 27th in Shanghai is 23:59 on the 26th in Lisbon.
    const record = { ...general, class: 'complex', startedAt: '2026-11-24T07:59:00+08:00' };
    expect([sweep(record)?.status, lisbon(record)?.status]).toEqual([undefined, 'due']);
  });
});
