import { describe, expect, it } from 'vitest';
import type { Case, JsonObject } from '../../../src/index.ts';
import { at, toy, toyDesk } from '../../support/toy.ts';
import { goes, openToy, recommitted, stops } from './support.ts';

const desk = toyDesk();
const lend = { type: 'LEND', by: 'keeper', data: { paper: true } };
const stored = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** A key that is out, with a note and an alarm to come, as a store gives it back. */
const noted = goes(
  desk.apply(
    openToy(desk),
    { type: 'NOTE', by: 'keeper', data: { note: 'a' }, id: 'e1' },
    { now: at('09:30') },
  ),
).case;
const whole = stored(goes(desk.apply(noted, lend, { now: at('10:00') })).case);
const facts = (change: JsonObject): Case => ({
  ...whole,
  context: { ...whole.context, facts: { ...(whole.context.facts as JsonObject), ...change } },
});
const [deadline] = whole.deadlines;
const withDeadline = (change: object): Case => ({
  ...whole,
  deadlines: [{ ...deadline, ...change } as never],
});

const TAMPERED: readonly (readonly [name: string, theCase: Case])[] = [
  ['a fact set to another value', facts({ name: 'y' })],
  ['a fact that a guard reads', facts({ marked: true })],
  ['a fact taken away', { ...whole, context: { ...whole.context, facts: { name: 'x' } } }],
  ['a fact put in that an event could have brought', facts({ notes: [{ note: 'b', at: at('09:30') }] })],
  [
    'an item put into a list',
    facts({
      notes: [
        { note: 'a', at: at('09:30') },
        { note: 'b', at: at('09:31') },
      ],
    }),
  ],
  ['a list emptied', facts({ notes: [] })],
  ['a key put into an item', facts({ notes: [{ note: 'a', at: at('09:30'), by: 'x' }] })],
  ['a number for a text', facts({ name: 1 })],
  ['the deadlines taken away', { ...whole, deadlines: [] }],
  ['a deadline put off', withDeadline({ dueAt: at('23:00') })],
  ['a deadline drawn nearer', withDeadline({ dueAt: at('10:01') })],
  ['a deadline made to include its instant', withDeadline({ inclusive: !deadline?.inclusive })],
  ['a deadline under another id', withDeadline({ id: 'other' })],
  ['a deadline under another clause', withDeadline({ clause: '1' })],
  ['a deadline suspended', withDeadline({ suspendedAt: at('10:00') })],
  ['a deadline made to have gone off', withDeadline({ firedSeq: 1 })],
  ['a deadline twice', { ...whole, deadlines: [...whole.deadlines, ...whole.deadlines] }],
  ['another id', { ...whole, id: 'case-2' }],
];
const code = (theCase: Case, now = at('10:10')): string =>
  stops(desk.apply(theCase, { type: 'RETURN', by: 'keeper' }, { now })).code;

describe('a case changed by hand', () => {
  it('is taken while it is whole, whatever order its keys come in', () => {
    const turned = (value: unknown): unknown =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(
            Object.entries(value)
              .toReversed()
              .map(([key, part]) => [key, turned(part)]),
          )
        : Array.isArray(value)
          ? value.map(turned)
          : value;
    const other = turned(whole) as Case;
    expect(JSON.stringify(other)).not.toBe(JSON.stringify(whole));
    goes(desk.apply(other, { type: 'RETURN', by: 'keeper' }, { now: at('10:10') }));
    expect(desk.verifyAudit(other)).toEqual({ ok: true });
  });

  it('of another site is refused by name, and shown by the chain', () => {
    const moved = { ...whole, siteHash: 'x' };
    expect(code(moved)).toBe('CASE_SITE');
    expect(desk.verifyAudit(moved)).toMatchObject({ ok: false, seq: 3 });
  });

  it.each(TAMPERED)('%s is refused, foreseen and shown by the chain', (_, theCase) => {
    expect(code(theCase)).toBe('CASE_INVALID');
    expect(desk.allowed(theCase, { now: at('10:10') })).toEqual([]);
    expect(desk.verifyAudit(theCase)).toEqual({ ok: false, seq: 3, code: 'AUDIT_CASE' });
    expect(stops(desk.migrate(theCase, at('10:10'))).code).toBe('CASE_INVALID');
  });

  it.each(TAMPERED)('%s is refused by a deadline that passes, or stays as it was', (_, theCase) => {
    const ticked = desk.tick(theCase, at('12:00'));
    const isDue = theCase.deadlines.some(
      ({ dueAt, firedSeq, suspendedAt }) =>
        dueAt < at('12:00') && firedSeq === undefined && suspendedAt === undefined,
    );
    if (isDue) expect(stops(ticked).code).toBe('CASE_INVALID');
    else expect(ticked.ok && ticked.case !== theCase).toBe(false);
  });

  it('another procedure of the same shape does not take it', () => {
    const twin = toyDesk({}, {}, [{ ...toy, id: 'twin' }]);
    expect(
      stops(twin.apply({ ...whole, procedure: 'twin' }, lend, { now: at('10:10') })).reasons.map(
        ({ path }) => path,
      ),
    ).toEqual(['']);
  });

  it('is not made good by the hash alone: the entry vouches for it, and the next for that', () => {
    const other = facts({ name: 'y' });
    const forged = recommitted(other);
    const last = other.audit.at(-1);
    expect(last?.caseHash).not.toBe(forged.audit.at(-1)?.caseHash);
    const half = {
      ...other,
      audit: [...other.audit.slice(0, -1), { ...last, caseHash: forged.audit.at(-1)?.caseHash }],
    } as Case;
    expect(code(half)).toBe('CASE_INVALID');
    expect(desk.verifyAudit(half)).toEqual({ ok: false, seq: 2, code: 'AUDIT_HASH' });
    const keyed = toyDesk({}, { auditSecret: 'of this host' });
    const honest = goes(keyed.apply(openToy(keyed), lend, { now: at('10:00') })).case;
    expect(
      stops(keyed.apply(recommitted(honest), { type: 'RETURN', by: 'keeper' }, { now: at('10:10') })).code,
    ).toBe('CASE_INVALID');
  });
});
