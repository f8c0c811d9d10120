import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Golden } from '../../scripts/golden/cases.ts';
import { GOLDEN } from '../../scripts/golden/files.ts';
import { type Case, createDesk, type EventInput, procedures } from '../../src/index.ts';

const desk = createDesk();
const LATER = '2030-01-01T12:00:00+08:00';

/** One case for each state of each procedure. */
const statesOf = (id: string, version: number): readonly (readonly [state: string, golden: Golden])[] =>
  readdirSync(join(GOLDEN, id, `v${version}`))
    .toSorted()
    .map((file) => [
      file.replace('.json', ''),
      JSON.parse(readFileSync(join(GOLDEN, id, `v${version}`, file), 'utf8')) as Golden,
    ]);

/** What an outside caller of XState could send: all of it is obeyed by an actor. */
const internal = (id: string, state: string): readonly string[] => [
  'xstate.init',
  'xstate.stop',
  'xstate.error',
  `xstate.done.state.${id}`,
  `xstate.done.state.${id}.${state}`,
  `xstate.after.1000.${id}.${state}`,
  `xstate.done.actor.${state}`,
  `xstate.error.actor.${state}`,
  'xstate.snapshot.x',
  'xstate.route',
  '*',
  '',
];
const UNKNOWN = ['NO_SUCH_EVENT', 'toString', '__proto__', 'constructor', 'OPEN ', 'open'];

const codeOf = (theCase: Case, event: EventInput, now: string): string => {
  const outcome = desk.apply(theCase, event, { now });
  return outcome.ok ? `taken: ${event.type}` : outcome.refusal.code;
};

describe.each(
  procedures.flatMap((procedure) =>
    statesOf(procedure.id, procedure.version).map(([state, golden]) => ({
      name: `${procedure.id} in ${state}`,
      procedure,
      state,
      golden,
    })),
  ),
)('$name', ({ procedure, state, golden }) => {
  const { case: theCase } = golden;
  const last = theCase.audit.findLast(({ by }) => by.role !== 'system');
  const roles = ['cs-assistant', 'cs-supervisor', 'system'];
  const outside = Object.entries(procedure.events).filter(([, { by }]) => !by.includes('system'));

  it('refuses internal, unknown, misplaced and back-dated events, wrong roles and repeats, and stays as it is', () => {
    const before = JSON.stringify(theCase);
    const codes = new Map<string, Set<string>>();
    const send = (kind: string, event: EventInput, now = LATER): void => {
      codes.set(kind, (codes.get(kind) ?? new Set()).add(codeOf(theCase, event, now)));
    };
    for (const type of [...internal(procedure.id, state), ...UNKNOWN])
      for (const role of roles) send('unknown', { type, by: role });
    for (const [type, { by }] of Object.entries(procedure.events)) {
      if (by.includes('system'))
        for (const role of roles) send('system', { type, by: role, data: { deadline: 'x' } });
      else send('stranger', { type, by: 'nobody' });
    }
    for (const [type, { by }] of outside) {
      const [example = {}] = (procedure.data.events[type]?.schema.examples ?? []) as readonly object[];
      const event = { type, by: by[0] as string, data: example as never };
      send('before the last', { ...event, at: '2020-01-01T00:00:00+08:00' });
      send('in the future', { ...event, at: '2031-01-01T00:00:00+08:00' });
      send('without an offset', { ...event, at: '2029-01-01T00:00:00' });
      send('with a stranger among its data', { ...event, data: { ...example, 'no such key': 1 } as never });
    }
    expect(Object.fromEntries([...codes].map(([kind, found]) => [kind, [...found]]))).toEqual({
      unknown: ['EVENT_UNKNOWN'],
      ...(codes.has('system') ? { system: ['SYSTEM_ONLY'] } : {}),
      stranger: ['ROLE_NOT_ALLOWED'],
      'before the last': ['TIME_BEFORE_LAST'],
      'in the future': ['TIME_IN_FUTURE'],
      'without an offset': ['TIME_INVALID'],
      'with a stranger among its data': ['DATA_INVALID'],
    });
    // The opening cannot happen twice.
    const [opening] = (procedure.data.events.OPEN?.schema.examples ?? []) as readonly object[];
    const again = { type: 'OPEN', by: procedure.events.OPEN?.by[0] as string, data: opening as never };
    expect(['EVENT_NOT_EXPECTED', 'CASE_CLOSED']).toContain(codeOf(theCase, again, LATER));
    expect(JSON.stringify(theCase)).toBe(before);
  });

  it('says what it allows, and refuses everything once it is over', () => {
    const allowed = desk.allowed(theCase, { now: last?.at ?? LATER });
    if (desk.isDone(theCase)) expect(allowed).toEqual([]);
    else expect(allowed.length).toBeGreaterThan(0);
  });
});
