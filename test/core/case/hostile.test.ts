import { describe, expect, it } from 'vitest';
import { createDesk, DeskError } from '../../../src/index.ts';
import { at, toyDesk } from '../../support/toy.ts';
import { goes, openToy, stops } from './support.ts';

const desk = toyDesk();
const now = at('10:00');

const deep = (levels: number): unknown => {
  let value: unknown = 0;
  for (let level = 0; level < levels; level += 1) value = [value];
  return value;
};
const cyclic: { [key: string]: unknown } = {};
cyclic.self = cyclic;
const throwing = {
  get note(): string {
    throw new Error('a getter of the host');
  },
};

/** Values that no JSON file holds, or that no host means. */
const HOSTILE: readonly (readonly [name: string, value: unknown])[] = [
  ['undefined', undefined],
  ['null', null],
  ['a number', 5],
  ['a text', 'x'],
  ['a list', []],
  ['100,000 levels', deep(100_000)],
  ['10 MB of text', { note: 'x'.repeat(10_000_000) }],
  ['a __proto__ key', JSON.parse('{"__proto__": {"role": "supervisor"}}')],
  ['a cycle', cyclic],
  ['a getter that throws', throwing],
  ['NaN', { note: Number.NaN }],
  ['a bigint', { note: 5n }],
  ['a function', { note: () => 'x' }],
  ['a date', new Date(0)],
  [
    'a class instance',
    new (class Note {
      note = 'x';
    })(),
  ],
  ['a map', new Map([['note', 'x']])],
  ['a symbol', Symbol('x')],
];

describe('whatever a host sends', () => {
  it.each(HOSTILE)('%s as a case is refused', (_, value) => {
    const refusals = [
      desk.apply(value as never, { type: 'CLOSE', by: 'keeper' }, { now }),
      desk.tick(value as never, now),
      desk.migrate(value as never, now),
    ].map(stops);
    for (const { code } of refusals) expect(['INPUT_TOO_LARGE', 'CASE_INVALID']).toContain(code);
    expect(desk.allowed(value as never, { now })).toEqual([]);
    expect(desk.isDone(value as never)).toBe(false);
    expect(desk.verifyAudit(value as never)).toMatchObject({ ok: false });
  });

  it.each(HOSTILE)('%s as an event is refused', (_, value) => {
    expect(['INPUT_TOO_LARGE', 'EVENT_INVALID']).toContain(
      stops(desk.apply(openToy(desk), value as never, { now })).code,
    );
  });

  it.each(HOSTILE.filter(([name]) => name !== 'undefined'))(
    '%s as the data of an event is refused',
    (_, value) => {
      const { code } = stops(
        desk.apply(openToy(desk), { type: 'NOTE', by: 'keeper', data: value as never }, { now }),
      );
      expect(['INPUT_TOO_LARGE', 'EVENT_INVALID', 'DATA_INVALID']).toContain(code);
    },
  );

  it.each(HOSTILE)('%s as who sends it, or when, is refused', (_, value) => {
    const theCase = openToy(desk);
    expect(desk.apply(theCase, { type: 'CLOSE', by: value as never }, { now }).ok).toBe(false);
    expect(desk.apply(theCase, { type: 'CLOSE', by: 'keeper' }, { now: value as never }).ok).toBe(false);
    expect(desk.apply(theCase, { type: 'CLOSE', by: 'keeper' }, value as never).ok).toBe(false);
    expect(desk.open('toy', value as never).ok).toBe(false);
    expect(desk.open(value as never, { id: 'x', now, by: 'keeper' }).ok).toBe(false);
  });

  it.each(HOSTILE.filter(([name]) => name !== 'undefined'))(
    '%s as a site file or as form data is refused',
    (_, value) => {
      expect(() => createDesk(value)).toThrow(DeskError);
      expect(createDesk().validate('key-receipt', value).valid).toBe(false);
    },
  );

  it('a damaged entry deep in the audit chain does no harm to apply, and is found by the verifier', () => {
    const noted = goes(
      desk.apply(openToy(desk), { type: 'NOTE', by: 'keeper', data: { note: 'a' } }, { now }),
    ).case;
    const [first, ...rest] = noted.audit;
    const damaged = { ...noted, audit: [{ ...first, from: deep(100_000), at: 'never' }, ...rest] } as never;
    expect(() => desk.apply(damaged, { type: 'CLOSE', by: 'keeper' }, { now: at('10:01') })).not.toThrow();
    expect(desk.verifyAudit(damaged)).toMatchObject({ ok: false });
  });

  it('what a host does to its data afterwards does not reach the case', () => {
    const data = { name: 'x' };
    const opened = goes(desk.open('toy', { id: 'case-1', now, by: 'keeper', data })).case;
    data.name = 'changed';
    expect(opened.context.facts).toMatchObject({ name: 'x' });
  });
});
