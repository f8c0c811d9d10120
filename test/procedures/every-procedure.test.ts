import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPointer } from '../../src/core/json/pointer.ts';
import { addMilliseconds, compareInstants, parseInstant } from '../../src/core/time/index.ts';
import type { EventInput, Json, JsonObject, Outcome } from '../../src/index.ts';
import { procedures } from '../../src/index.ts';
import { desk, isDone, poolFor, poolOf, roleOf, type Step, send, someWalks, walks } from './walks.ts';

const SECOND_MS = 1000;
const DAY_MS = 24 * 60 * 60 * 1000;

const IDS = procedures.map(({ id }) => id);
/** Cases that walks through a procedure led to and that are still open. */
const moments = (id: string): readonly Step[] =>
  someWalks(id)
    .flat()
    .filter((step) => !isDone(step));

/** Reads as one line what became of an event. */
const verdictOf = (outcome: Outcome): string => (outcome.ok ? 'taken' : outcome.refusal.code);

describe('what a case allows', () => {
  /** Refusals that an event may meet although it is listed: they hang on its data, or it is on record already. */
  const OF_DATA = ['DATA_INVALID', 'EVENT_REPEATED'];
  const some = (id: string) => fc.array(fc.constantFrom(...poolOf(id)), { minLength: 4, maxLength: 4 });

  it.each(IDS)(
    'in %s is what it takes, and nothing else is taken, with the same list in every refusal',
    (id) => {
      const seen = { plain: 0, conditional: 0, unlisted: 0, lists: 0 };
      fc.assert(
        fc.property(fc.constantFrom(...moments(id)), some(id), (step, events) => {
          const now = step.at;
          const known = desk.allowed(step.after, { now });
          for (const event of events) {
            const outcome = desk.apply(step.after, event, { now });
            const by = typeof event.by === 'string' ? { role: event.by } : event.by;
            const isListed = known.some(({ type }) => type === event.type);
            // What is listed for all is listed for one of its roles with what hangs on who he is decided.
            const own = isListed
              ? desk.allowed(step.after, { by, now }).find(({ type }) => type === event.type)
              : undefined;
            if (!outcome.ok) {
              expect(outcome.refusal.allowed).toEqual(known);
              seen.lists += 1;
            }
            if (own) {
              expect(own.by).toContain(by.role);
              expect(['taken', ...OF_DATA, ...(own.conditional ? ['CONDITION_NOT_MET'] : [])]).toContain(
                verdictOf(outcome),
              );
              seen[own.conditional ? 'conditional' : 'plain'] += 1;
              if (own.conditional) expect(own.dependsOn?.length).toBeGreaterThan(0);
              if (own.example) {
                const shown = desk.apply(step.after, { type: own.type, by, data: own.example }, { now });
                expect(['taken', 'EVENT_REPEATED']).toContain(verdictOf(shown));
              }
            } else {
              expect(['EVENT_NOT_EXPECTED', 'CONDITION_NOT_MET', ...OF_DATA]).toContain(verdictOf(outcome));
              seen.unlisted += 1;
            }
            if (!outcome.ok && outcome.refusal.code === 'CONDITION_NOT_MET')
              expect(outcome.refusal.reasons.length).toBeGreaterThan(0);
          }
        }),
        { numRuns: 16 },
      );
      expect(seen.plain + seen.conditional).toBeGreaterThan(3);
      expect(seen.unlisted).toBeGreaterThan(3);
      expect(seen.lists).toBeGreaterThan(10);
    },
  );

  it.each(IDS)('in %s and what it does not allow is refused with one code, whatever the data', (id) => {
    let blocked = 0;
    fc.assert(
      fc.property(fc.constantFrom(...moments(id)), fc.constantFrom(...poolOf(id)), (step, { type, by }) => {
        const now = step.at;
        const role = roleOf({ by });
        if (desk.allowed(step.after, { by: { role }, now }).some((one) => one.type === type)) return;
        const codes = poolFor(id, type)
          .slice(0, 4)
          .map(({ data = {} }) => verdictOf(desk.apply(step.after, { type, by: role, data }, { now })))
          .filter((code) => !OF_DATA.includes(code));
        blocked += codes.length;
        expect(codes).not.toContain('taken');
        expect(new Set(codes).size).toBeLessThanOrEqual(1);
      }),
      { numRuns: 25 },
    );
    expect(blocked).toBeGreaterThan(3);
  });
});

describe('a case that another one opens', () => {
  it('is of a procedure that exists, is taken by it from everybody who may open it, and bears the link (4, A41)', () => {
    const opened = new Map<string, number>();
    const wanted = new Set<string>();
    const known = new Set<string>();
    for (const id of IDS) {
      for (const step of someWalks(id).flat()) {
        for (const effect of step.effects) {
          if (effect.kind !== 'open') continue;
          const pair = `${id} → ${effect.procedure}`;
          expect(IDS).toContain(effect.procedure);
          expect(effect.link).toBe(step.after.id);
          const mark = JSON.stringify([effect.procedure, effect.data]);
          opened.set(pair, (opened.get(pair) ?? 0) + 1);
          if (known.has(mark)) continue;
          known.add(mark);
          const card = procedures.find((unit) => unit.id === effect.procedure)?.events.OPEN;
          for (const by of card?.by ?? []) {
            const outcome = desk.open(effect.procedure, { id: 'next', now: step.at, by, data: effect.data });
            if (!outcome.ok)
              expect.fail(
                `${pair} by ${by}: ${outcome.refusal.code} ${JSON.stringify(outcome.refusal.reasons)}`,
              );
            expect(desk.isDone(outcome.case)).toBe(false);
          }
        }
      }
    }
    for (const unit of procedures) {
      for (const procedure of JSON.stringify(unit.machine().config).matchAll(
        /"type":"open","params":\{"procedure":"([a-z-]+)"/g,
      ))
        wanted.add(`${unit.id} → ${procedure[1]}`);
    }
    expect([...wanted].filter((pair) => !opened.has(pair))).toEqual([]);
    expect(opened.size).toBeGreaterThan(30);
    expect(known.size).toBeGreaterThan(60);
  });
});

describe('time', () => {
  /** A case without when things were recorded: all that two ways through the same hours may differ in. */
  const timeless = (outcome: Outcome) =>
    outcome.ok && [outcome.case.state, outcome.case.context, outcome.case.deadlines];
  const offsets = fc.oneof(
    fc.constantFrom(-SECOND_MS, 0, SECOND_MS, DAY_MS, 30 * DAY_MS),
    fc.integer({ min: 0, max: 400 * DAY_MS }),
  );

  it.each(IDS)('leaves no deadline of %s unfired in the past, and a second tick does nothing', (id) => {
    const seen = { fired: 0, half: 0 };
    const waiting = moments(id).filter(({ after }) => desk.deadlines(after).length > 0);
    const part = fc.double({ min: 0.1, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(...waiting), fc.nat(), offsets, part, (step, nth, offset, early) => {
        const running = desk.deadlines(step.after);
        const due = addMilliseconds(running[nth % running.length]?.dueAt ?? step.at, offset);
        const now = compareInstants(due, step.at) < 0 ? step.at : due;
        const ticked = desk.tick(step.after, now);
        if (!ticked.ok) expect.fail(ticked.refusal.code);
        for (const { dueAt, inclusive, firedSeq, suspendedAt } of ticked.case.deadlines) {
          if (firedSeq !== undefined || suspendedAt !== undefined) continue;
          const left = compareInstants(dueAt, now);
          expect(inclusive ? left >= 0 : left > 0).toBe(true);
        }
        for (const { dueAt, suspendedAt } of desk.deadlines(ticked.case))
          if (suspendedAt === undefined) expect(compareInstants(dueAt, now)).toBeGreaterThanOrEqual(0);
        expect(desk.tick(ticked.case, now)).toEqual({ ok: true, case: ticked.case, effects: [] });
        if (ticked.effects.length) seen.fired += 1;
        // Looked at on the way, the case ends up the same, and everybody is told once.
        const passed = parseInstant(now) - parseInstant(step.at);
        const before = desk.tick(step.after, addMilliseconds(step.at, Math.floor(passed * early)));
        if (!before.ok) expect.fail(before.refusal.code);
        const after = desk.tick(before.case, now);
        if (before.effects.length) seen.half += 1;
        expect(timeless(after)).toEqual(timeless(ticked));
        expect([...before.effects, ...(after.ok ? after.effects : [])]).toEqual(ticked.effects);
      }),
      { numRuns: 40 },
    );
    expect(seen.fired).toBeGreaterThan(8);
    expect(seen.half).toBeGreaterThan(0);
  });
});

const NAME = '欧阳玄霜';
const PHONE = '13977712345';
type Loose = { readonly [key: string]: unknown };

/** Data with a mark wherever a person's name or phone stands, or text that somebody writes freely. */
function plant(schema: Loose, root: Loose, value: Json | undefined): Json | undefined {
  const ref = typeof schema.$ref === 'string' ? (readPointer(root, schema.$ref.slice(1)) as Loose) : {};
  const node: Loose = { ...ref, ...schema };
  if (Array.isArray(value))
    return value.map((item) => plant((node.items ?? {}) as Loose, root, item as Json) as Json);
  if (typeof value === 'object' && value !== null) {
    const own = (node.properties ?? {}) as { readonly [key: string]: Loose };
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, plant(own[key] ?? {}, root, item as Json) as Json]),
    );
  }
  if (typeof value !== 'string' || node.enum) return value;
  if (node['x-personal']) return node.format === 'person-name' ? NAME : PHONE;
  return node.format === 'plain-text' && Number(node.maxLength) >= 100 ? `${NAME} ${PHONE} ${value}` : value;
}

/** An event whose names, phones and free texts are marked. */
const marked =
  (id: string) =>
  (event: EventInput): EventInput => {
    const schema = (procedures.find((unit) => unit.id === id)?.data.events[event.type]?.schema ??
      {}) as Loose;
    return { ...event, data: plant(schema, schema, event.data ?? {}) as JsonObject };
  };

/** The same event with one of its texts, picked by `nth`, put out of shape: it holds the mark and more. */
function spoilt(event: EventInput, nth: number): EventInput {
  const texts = JSON.stringify(event.data ?? {}).match(/:"/g)?.length ?? 0;
  let at = 0;
  const spoil = (value: unknown): unknown => {
    if (typeof value === 'string')
      return at++ === nth % Math.max(texts, 1) ? `${NAME}\u202e${PHONE}${PHONE}` : value;
    if (Array.isArray(value)) return value.map(spoil);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, spoil(item)]));
  };
  return { ...event, data: spoil(event.data ?? {}) as JsonObject };
}

describe('a refusal', () => {
  it.each(IDS)('in %s repeats no name, no phone and no text of anybody (个人信息保护法 6, 1.2.1)', (id) => {
    const seen = { judged: 0, malformed: 0, told: 0 };
    const isMarked = (value: unknown): boolean => {
      const text = JSON.stringify(value);
      return text.includes(NAME) || text.includes(PHONE);
    };
    const change = marked(id);
    const steps = fc.sample(walks(id, { change }), 8).flat();
    expect(steps.some(({ data }) => isMarked(data))).toBe(true);
    for (const { effects } of steps) {
      for (const effect of effects) {
        if (effect.kind === 'open') continue;
        expect(isMarked(effect)).toBe(false);
        seen.told += 1;
      }
    }
    const open = steps.filter((step) => !isDone(step));
    const written = poolOf(id)
      .map(change)
      .filter(({ data }) => isMarked(data ?? {}));
    const isQuiet = (step: Step, event: EventInput): void => {
      const outcome = send(step, event);
      if (outcome.ok || !isMarked(event)) return;
      expect(isMarked(outcome.refusal)).toBe(false);
      seen[outcome.refusal.code === 'DATA_INVALID' ? 'malformed' : 'judged'] += 1;
    };
    fc.assert(
      fc.property(
        fc.constantFrom(...open),
        fc.constantFrom(...written),
        fc.constantFrom(...poolOf(id)),
        fc.nat(20),
        (step, event, other, nth) => {
          isQuiet(step, event);
          isQuiet(step, spoilt(other, nth));
        },
      ),
      { numRuns: 40 },
    );
    expect(seen.malformed).toBeGreaterThan(5);
    expect(seen.judged).toBeGreaterThan(0);
    expect(seen.told).toBeGreaterThan(20);
  });

  it('of an opening repeats none either', () => {
    let refused = 0;
    for (const id of IDS) {
      for (const step of someWalks(id).map(([first]) => first as Step)) {
        const event = marked(id)({ type: 'OPEN', by: step.by, data: step.data });
        for (let nth = 0; nth < 8; nth += 1) {
          const { data = {} } = spoilt(event, nth);
          const outcome = desk.open(id, { id: 'next', now: step.at, by: step.by, data });
          if (outcome.ok) continue;
          const text = JSON.stringify(outcome.refusal);
          expect(text.includes(NAME) || text.includes(PHONE)).toBe(false);
          refused += 1;
        }
      }
    }
    expect(refused).toBeGreaterThan(500);
  });
});
