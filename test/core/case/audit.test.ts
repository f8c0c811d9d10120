import { describe, expect, it } from 'vitest';
import { hashEntry } from '../../../src/core/case/audit.ts';
import { createHash } from '../../../src/core/case/hash.ts';
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
const withEntry = (seq: number, change: object): Case => ({
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

  it.each<[string, object, string]>([
    ['at', { at: at('10:30') }, 'AUDIT_HASH'],
    ['recordedAt', { recordedAt: at('10:30') }, 'AUDIT_HASH'],
    ['by', { by: { role: 'supervisor' } }, 'AUDIT_HASH'],
    ['type', { type: 'CLOSE' }, 'AUDIT_HASH'],
    ['eventId', { eventId: 'e2' }, 'AUDIT_HASH'],
    ['dataHash', { dataHash: '0'.repeat(64) }, 'AUDIT_HASH'],
    ['from', { from: 'out' }, 'AUDIT_HASH'],
    ['to', { to: 'out' }, 'AUDIT_HASH'],
    ['hash', { hash: '1'.repeat(64) }, 'AUDIT_HASH'],
    ['key that it never had', { note: 'x' }, 'AUDIT_HASH'],
    ['prev', { prev: '1'.repeat(64) }, 'AUDIT_LINK'],
    ['seq', { seq: 7 }, 'AUDIT_LINK'],
  ])('shows that the %s of an entry was changed, and of which', (_, change, code) => {
    expect(desk.verifyAudit(withEntry(1, change))).toEqual({ ok: false, seq: 1, code });
  });

  it('shows that an entry was written anew, its own hash with it: the next one does not follow', () => {
    const [, second] = whole.audit as [AuditEntry, AuditEntry];
    const { hash: _, ...changed } = { ...second, by: { role: 'supervisor' } };
    const forged = { ...changed, hash: hashEntry(changed, createHash()) };
    expect(desk.verifyAudit(withEntry(1, forged))).toEqual({ ok: false, seq: 2, code: 'AUDIT_LINK' });
  });

  it('shows that entries were dropped or put in another order, and that data are not those on record', () => {
    const [a, b, c, d] = whole.audit as [AuditEntry, AuditEntry, AuditEntry, AuditEntry];
    const verify = (audit: readonly AuditEntry[]) => desk.verifyAudit({ ...whole, audit });
    const link = (seq: number) => ({ ok: false, seq, code: 'AUDIT_LINK' });
    expect(verify([b, c, d])).toEqual(link(0));
    expect(verify([a, b, d])).toEqual(link(2));
    expect(verify([a, c, b, d])).toEqual(link(1));
    expect(verify([a, b, b, c, d])).toEqual(link(2));
    expect(verify([a, b, c])).toEqual({ ok: false, seq: 3, code: 'AUDIT_STATE' });
    expect(verify([])).toEqual({ ok: false, seq: 0, code: 'CASE_INVALID' });
    expect(desk.verifyAudit({ ...whole, state: 'out' })).toEqual({ ok: false, seq: 4, code: 'AUDIT_STATE' });
    const other = kept.map((event, index) => (index === 1 ? { data: { note: 'b' } } : event));
    expect(desk.verifyAudit(whole, other)).toEqual({ ok: false, seq: 1, code: 'AUDIT_DATA' });
  });

  it('lets apply go on from a case only where its last entry is whole and none is missing', () => {
    const [a, b, , d] = whole.audit as [AuditEntry, AuditEntry, AuditEntry, AuditEntry];
    const close = { type: 'CLOSE', by: 'keeper' };
    const go = (theCase: Case) => desk.apply(theCase, close, { now: at('11:00') });
    goes(go(whole));
    for (const damaged of [
      { ...whole, audit: [a, b, d] },
      withEntry(3, { recordedAt: at('10:30') }),
      withEntry(3, { hash: '1'.repeat(64) }),
      withEntry(3, { at: 'noon' }),
    ])
      expect(stops(go(damaged)).code).toBe('CASE_INVALID');
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
