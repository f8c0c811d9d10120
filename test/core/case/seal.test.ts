import { describe, expect, it } from 'vitest';
import { hashCase, hashEntry } from '../../../src/core/case/audit.ts';
import { createHash } from '../../../src/core/case/hash.ts';
import { runScript, type Script } from '../../../src/core/case/script.ts';
import { textOf, writeCase } from '../../../src/core/case/text.ts';
import type { Desk } from '../../../src/core/desk.ts';
import { canonicalJson } from '../../../src/core/json/canonical.ts';
import { type Case, createDesk, procedures } from '../../../src/index.ts';
import { sampleNames, sampleOf } from '../../../src/samples.ts';
import { at, toyDesk } from '../../support/toy.ts';
import { goes, openToy, stops } from './support.ts';

const desk = createDesk();
const stored = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const isFrozen = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (Object.isFrozen(value) && Object.values(value).every(isFrozen));

const courses = procedures.flatMap(({ id }) =>
  sampleNames('procedure', id).map(
    (name) => [`${id}: ${name}`, id, sampleOf('procedure', id, name) as unknown as Script] as const,
  ),
);

/** All cases of a course, one after the other; `between` is what the host does with each. */
function casesOf(id: string, { start, events }: Script, between: (one: Case) => Case): readonly Case[] {
  const first = goes(desk.open(id, { id: 'case-1', now: start.at, ...start })).case;
  const cases = [first];
  for (const event of events)
    cases.push(goes(desk.apply(between(cases.at(-1) as Case), event, { now: event.at })).case);
  return cases;
}

describe.each(courses)('%s', (_, id, script) => {
  const kept = casesOf(id, script, (one) => one);

  it('gives out cases that nobody can change', () => {
    for (const one of kept) expect(isFrozen(one)).toBe(true);
  });

  it('goes the same way whether the host keeps its cases or stores them', () => {
    const reread = casesOf(id, script, stored);
    expect(JSON.stringify(reread)).toBe(JSON.stringify(kept));
    const now = script.events.at(-1)?.at ?? script.start.at;
    for (const one of kept) expect(desk.allowed(stored(one), { now })).toEqual(desk.allowed(one, { now }));
  });

  it('hashes each case as its canonical JSON, and each entry as the list of its fields', () => {
    const hash = createHash();
    for (const one of kept) {
      const { $schema: _schema, state: _state, audit, ...held } = one;
      const entry = audit.at(-1);
      if (!entry) throw new Error('a case has an entry');
      expect(writeCase(one, textOf(one))).toBe(canonicalJson(held as never));
      expect(entry.caseHash).toBe(hash(canonicalJson(held as never)));
      expect(entry.caseHash).toBe(hashCase(one, hash));
      const state = (value: unknown): string => canonicalJson(value as never);
      const fields = [
        String(entry.seq),
        entry.at,
        entry.recordedAt,
        entry.by.role,
        entry.by.id ?? '',
        entry.type,
        entry.eventId ?? '',
        entry.dataHash,
        entry.caseHash,
        state(entry.from),
        state(entry.to),
        entry.prev,
      ];
      expect(entry.hash).toBe(hash(JSON.stringify(fields)));
      expect(entry.hash).toBe(hashEntry(entry, hash));
    }
  });
});

describe('a case that the desk gave out itself', () => {
  const toy = toyDesk();
  const note = { type: 'NOTE', by: 'keeper', data: { note: 'a' } };
  const codeOf = (on: Desk, theCase: Case): string =>
    stops(on.apply(theCase, note, { now: at('10:00') })).code;

  it('is trusted as it is, not when it was spread and changed', () => {
    const opened = openToy(toy);
    goes(toy.apply(opened, note, { now: at('10:00') }));
    goes(toy.apply({ ...opened }, note, { now: at('10:00') }));
    expect(codeOf(toy, { ...opened, id: 'other' })).toBe('CASE_INVALID');
    expect(codeOf(toy, { ...opened, context: { ...opened.context, facts: {} } })).toBe('CASE_INVALID');
    expect(codeOf(toy, Object.create(opened) as Case)).toBe('INPUT_TOO_LARGE');
    const proxy = new Proxy(opened, {
      get: (target, key) => (key === 'id' ? 'other' : Reflect.get(target, key)),
    });
    expect(codeOf(toy, proxy)).not.toBe('EVENT_REPEATED');
    expect(toy.apply(proxy, note, { now: at('10:00') }).ok).toBe(false);
  });

  it('is not trusted by a desk with another secret', () => {
    const keyed = toyDesk({}, { auditSecret: 'of this host' });
    expect(codeOf(keyed, openToy(toy))).toBe('CASE_INVALID');
    expect(codeOf(toy, openToy(keyed))).toBe('CASE_INVALID');
    goes(toyDesk().apply(openToy(toy), note, { now: at('10:00') }));
  });

  it('is the host’s own when it comes from a store: what the host does to it does not reach the next one', () => {
    const own = stored(openToy(toy));
    const next = goes(toy.apply(own, note, { now: at('10:00') })).case;
    const before = JSON.stringify(next);
    (own.context.facts as { name: string }).name = 'changed';
    (own.context as { [key: string]: unknown }).papers = { a: 1 };
    (own.audit as unknown[]).length = 0;
    expect(JSON.stringify(next)).toBe(before);
    expect(Object.isFrozen(own)).toBe(false);
    expect(toy.verifyAudit(next)).toEqual({ ok: true });
  });

  it('lists what is allowed when it is asked, not before, and always the same', () => {
    const refused = stops(toy.apply(openToy(toy), { type: 'RETURN', by: 'keeper' }, { now: at('10:00') }));
    const { allowed } = refused;
    expect(allowed.map(({ type }) => type)).toContain('LEND');
    expect(refused.allowed).toBe(allowed);
    expect(JSON.parse(JSON.stringify(refused)).allowed).toEqual(stored(allowed));
  });
});

it('a script reports the same as its steps, one by one', () => {
  const [, id, script] = courses[0] as (typeof courses)[number];
  const report = runScript(desk, id, script);
  expect(report.case && desk.verifyAudit(report.case)).toEqual({ ok: true });
});
