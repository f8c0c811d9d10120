import { describe, expect, it } from 'vitest';
import type { AuditEntry, Case } from '../../../src/index.ts';
import { at, toyDesk } from '../../support/toy.ts';
import { goes, openToy, stops } from './support.ts';

const desk = toyDesk();
const EVENTS = [
  { type: 'NOTE', by: { role: 'keeper', id: 'u1' }, data: { note: 'a' }, id: 'e1' },
  { type: 'LEND', by: 'keeper', data: { paper: true } },
  { type: 'RETURN', by: 'keeper' },
];
const run = (on = desk): Case => {
  let theCase = openToy(on);
  for (const [index, event] of EVENTS.entries())
    theCase = goes(on.apply(theCase, event, { now: at(`10:0${index}`) })).case;
  return theCase;
};
const whole = run();
const kept = [{ data: { name: 'x' } }, ...EVENTS];
const withEntry = (seq: number, change: Partial<AuditEntry>): Case => ({
  ...whole,
  audit: whole.audit.map((entry) => (entry.seq === seq ? { ...entry, ...change } : entry)),
});

describe('the audit chain', () => {
  it('of an honest case is whole, with and without the events that the host kept', () => {
    expect(desk.verifyAudit(whole)).toEqual({ ok: true });
    expect(desk.verifyAudit(whole, kept)).toEqual({ ok: true });
    expect(whole.audit.map(({ prev }) => prev)).toEqual([
      '0'.repeat(64),
      ...whole.audit.slice(0, -1).map(({ hash }) => hash),
    ]);
  });

  it.each<[string, Partial<AuditEntry>]>([
    ['at', { at: at('10:30') }],
    ['recordedAt', { recordedAt: at('10:30') }],
    ['by', { by: { role: 'supervisor' } }],
    ['type', { type: 'CLOSE' }],
    ['eventId', { eventId: 'e2' }],
    ['dataHash', { dataHash: '0'.repeat(64) }],
    ['from', { from: 'out' }],
    ['to', { to: 'out' }],
    ['prev', { prev: '1'.repeat(64) }],
    ['hash', { hash: '1'.repeat(64) }],
    ['seq', { seq: 7 }],
  ])('shows that the %s of an entry was changed', (_, change) => {
    expect(desk.verifyAudit(withEntry(1, change))).toMatchObject({ ok: false });
  });

  it('shows that entries were dropped or put in another order, and that data are not those on record', () => {
    const [a, b, c, d] = whole.audit as [AuditEntry, AuditEntry, AuditEntry, AuditEntry];
    expect(desk.verifyAudit({ ...whole, audit: [a, b, d] })).toMatchObject({ ok: false });
    expect(desk.verifyAudit({ ...whole, audit: [a, c, b, d] })).toMatchObject({ ok: false });
    expect(desk.verifyAudit({ ...whole, audit: [a, b, c] })).toEqual({
      ok: false,
      seq: 3,
      code: 'AUDIT_STATE',
    });
    const other = kept.map((event, index) => (index === 1 ? { data: { note: 'b' } } : event));
    expect(desk.verifyAudit(whole, other)).toEqual({ ok: false, seq: 1, code: 'AUDIT_DATA' });
  });

  it('keyed with a host’s secret cannot be made or guessed without it', () => {
    const keyed = toyDesk({}, { auditSecret: 'of this host' });
    const theCase = run(keyed);
    expect(keyed.verifyAudit(theCase)).toEqual({ ok: true });
    expect(desk.verifyAudit(theCase)).toMatchObject({ ok: false, code: 'AUDIT_HASH' });
    expect(theCase.audit[1]?.dataHash).not.toBe(whole.audit[1]?.dataHash);
    expect(stops(desk.apply(theCase, { type: 'CLOSE', by: 'keeper' }, { now: at('11:00') })).code).toBe(
      'CASE_INVALID',
    );
  });

  it('holds no data of events, only their hashes', () => {
    expect(JSON.stringify(whole.audit)).not.toContain('"note"');
  });
});
