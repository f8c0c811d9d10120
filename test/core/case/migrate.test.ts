import { describe, expect, it } from 'vitest';
import type { Case, Outcome } from '../../../src/core/case/model.ts';
import { defineProcedure, type Procedure } from '../../../src/core/define/procedure.ts';
import { createDeskFrom, type Desk } from '../../../src/core/desk.ts';
import type { ProcedureConfig, StateConfig } from '../../../src/core/procedure/config.ts';
import { setupProcedure } from '../../../src/core/procedure/setup.ts';
import type { JsonObject } from '../../../src/core/text.ts';
import { validate as validateSite } from '../../../src/generated/schemas/site.ts';
import { recommitted } from './support.ts';

const AT = '2026-11-23T09:00:00+08:00';
const LATER = '2027-03-01T09:00:00+08:00';
const EVEN_LATER = '2027-03-02T09:00:00+08:00';
const text = { zh: '试', en: 'trial' };
const meta = { title: text, clauses: ['3.2.2'] };
const TYPES = ['OPEN', 'FETCH', 'SIGN', 'CHECK', 'CLOSE', 'LATE'];

const record = (path: string) => ({ type: 'record', params: { set: { [path]: '/event/data/sum' } } });
const setLate = {
  type: 'setDeadline',
  params: { id: 'late', event: 'LATE', at: '/event/data/until', clause: '3.2.2' },
};

/** A lending with the given states after `new`, in which `OPEN` leads to `first` and keeps the sum at `path`. */
function lending(
  version: number,
  first: string,
  path: string,
  states: { readonly [key: string]: StateConfig },
  more: Partial<Procedure> = {},
): Procedure {
  const machine = () =>
    setupProcedure().createMachine({
      id: 'trial',
      initial: 'new',
      context: { parties: {}, facts: {}, papers: {}, forms: {} },
      states: { new: { meta, on: { OPEN: { target: first, actions: [record(path), setLate] } } }, ...states },
    });
  return defineProcedure({
    id: 'trial',
    title: text,
    version,
    clauses: ['3.2.2'],
    forms: [],
    policies: [],
    documents: [],
    messages: {},
    events: Object.fromEntries(
      TYPES.map((type) => [
        type,
        { title: text, by: [type === 'LATE' ? 'system' : 'key-keeper'], clauses: ['3.2.2'] },
      ]),
    ),
    data: {
      schema: {},
      events: Object.fromEntries(TYPES.map((type) => [type, { schema: {}, validate: () => [] }])),
    },
    machine,
    ...more,
  });
}

const step = (type: string, target: string): StateConfig => ({ meta, on: { [type]: target } });
const closed: StateConfig = { meta, type: 'final' };
const region = (initial: string, states: { readonly [key: string]: StateConfig }): StateConfig => ({
  meta,
  initial,
  states,
});

// Version 1: goods and paper side by side, then waiting. `idle` is a region without states of its own.
const first = lending(1, 'working', '/facts/amount', {
  working: {
    meta,
    type: 'parallel',
    onDone: 'waiting',
    on: { CLOSE: 'waiting', LATE: 'waiting' },
    states: {
      goods: region('pending', { pending: step('FETCH', 'ready'), ready: closed }),
      paper: region('unsigned', { unsigned: step('SIGN', 'signed'), signed: closed }),
      idle: { meta },
    },
  },
  waiting: step('CLOSE', 'closed'),
  closed,
});

// Version 2: other names, and the amount is called sum.
const fromFirst = {
  states: {
    'working.goods.pending': 'preparing.goods.pending',
    'working.goods.ready': 'preparing.goods.ready',
    'working.paper.unsigned': 'preparing.paper.open',
    'working.paper.signed': 'preparing.paper.signed',
    'working.idle': 'preparing.idle',
    waiting: 'lent',
    closed: 'closed',
  },
  context: (context: JsonObject): JsonObject => {
    const { amount, ...facts } = context.facts as JsonObject;
    return { ...context, facts: amount === undefined ? facts : { ...facts, sum: amount } };
  },
};
const second = lending(
  2,
  'preparing',
  '/facts/sum',
  {
    preparing: {
      meta,
      type: 'parallel',
      onDone: 'lent',
      on: { CLOSE: 'lent', LATE: 'lent' },
      states: {
        goods: region('pending', { pending: step('FETCH', 'ready'), ready: closed }),
        paper: region('open', { open: step('SIGN', 'signed'), signed: closed }),
        idle: { meta },
      },
    },
    lent: step('CLOSE', 'closed'),
    closed,
  },
  { migrations: { 1: fromFirst } },
);

// Version 3: one state at a time. Only both regions together say which.
const fromSecond = {
  states: {
    'preparing.idle|preparing.paper.open|preparing.goods.ready': 'signing',
    'preparing.goods.pending': 'fetching',
    'preparing.paper.open': 'fetching',
    'preparing.paper.signed': 'fetching',
    'preparing.idle': 'fetching',
    lent: 'lent',
    closed: 'closed',
  },
};
const thirdStates = {
  fetching: { meta, on: { FETCH: 'signing', LATE: 'lent' } },
  signing: { meta, on: { SIGN: 'lent', LATE: 'lent' } },
  lent: step('CLOSE', 'closed'),
  closed,
};
const third = lending(3, 'fetching', '/facts/sum', thirdStates, {
  migrations: { 1: fromFirst, 2: fromSecond },
});

const deskOf = (procedure: Procedure): Desk =>
  createDeskFrom({
    procedures: [procedure],
    policies: [],
    forms: [],
    documents: [],
    terms: [],
    validateSite,
  });
const goes = (outcome: Outcome): Case => {
  if (!outcome.ok) throw new Error(`${outcome.refusal.code} ${JSON.stringify(outcome.refusal.reasons)}`);
  return outcome.case;
};
const refusalOf = (outcome: Outcome): readonly (string | undefined)[] =>
  outcome.ok ? ['ok'] : [outcome.refusal.code, ...outcome.refusal.reasons.map(({ path }) => path)];

/** A case of the first version after some events, as a host has stored it. */
function stored(...types: readonly string[]): Case {
  const desk = deskOf(first);
  const data = { sum: 500, until: '2027-06-30' };
  const opened = goes(desk.open('trial', { id: 'c-1', now: AT, by: 'key-keeper', data }));
  const last = types.reduce(
    (theCase, type, index) =>
      goes(desk.apply(theCase, { type, by: 'key-keeper' }, { now: AT.replace('09:00', `10:0${index}`) })),
    opened,
  );
  return JSON.parse(JSON.stringify(last)) as Case;
}

describe('a case of the first version', () => {
  it.each([
    [[], { preparing: { goods: 'pending', paper: 'open', idle: {} } }],
    [['FETCH'], { preparing: { goods: 'ready', paper: 'open', idle: {} } }],
    [['SIGN'], { preparing: { goods: 'pending', paper: 'signed', idle: {} } }],
    [['CLOSE'], 'lent'],
    [['CLOSE', 'CLOSE'], 'closed'],
  ])('after %j is brought to its renamed state', (types, state) => {
    const old = stored(...types);
    const moved = goes(deskOf(second).migrate(old, LATER));
    expect(moved.state).toEqual(state);
    expect(moved.version).toBe(2);
    expect(moved.context).toEqual({ parties: {}, facts: { sum: 500 }, papers: {}, forms: {} });
    expect(moved.deadlines).toEqual(old.deadlines);
  });

  it('is refused by `apply` until it is migrated, and goes on afterwards', () => {
    const desk = deskOf(second);
    const old = stored('FETCH');
    const sign = { type: 'SIGN', by: 'key-keeper' };
    expect(refusalOf(desk.apply(old, sign, { now: LATER }))).toEqual(['CASE_VERSION', '/version']);
    expect(desk.allowed(old, { by: 'key-keeper', now: LATER })).toEqual([]);
    const signed = goes(desk.apply(goes(desk.migrate(old, LATER)), sign, { now: LATER }));
    expect(signed.state).toEqual({ preparing: { goods: 'ready', paper: 'signed', idle: {} } });
    const lent = goes(desk.apply(signed, { type: 'CLOSE', by: 'key-keeper' }, { now: LATER }));
    expect(lent.state).toBe('lent');
    const done = goes(desk.apply(lent, { type: 'CLOSE', by: 'key-keeper' }, { now: EVEN_LATER }));
    expect(desk.isDone(done)).toBe(true);
    expect(desk.verifyAudit(done)).toEqual({ ok: true });
  });

  it('has an audit entry by the system that joins the old chain to the new state', () => {
    const old = stored('FETCH');
    const { audit } = goes(deskOf(second).migrate(old, LATER));
    expect(audit.slice(0, -1)).toEqual(old.audit);
    expect(audit.at(-1)).toMatchObject({
      seq: 2,
      at: LATER,
      recordedAt: LATER,
      by: { role: 'system' },
      type: 'MIGRATED',
      from: { working: { goods: 'ready', paper: 'unsigned', idle: {} } },
      to: { preparing: { goods: 'ready', paper: 'open', idle: {} } },
      prev: old.audit.at(-1)?.hash,
    });
  });

  it('is vouched for anew: by its data and its version after the step', () => {
    const desk = deskOf(second);
    const moved = goes(desk.migrate(stored('FETCH'), LATER));
    expect(desk.verifyAudit(moved)).toEqual({ ok: true });
    const other = { ...moved, context: { ...moved.context, facts: { sum: 501 } } };
    expect(desk.verifyAudit(other)).toEqual({ ok: false, seq: 3, code: 'AUDIT_CASE' });
    expect(refusalOf(desk.migrate(other, LATER))).toEqual(['CASE_INVALID', '']);
  });

  it('keeps its deadline, which fires in the new version', () => {
    const desk = deskOf(second);
    const moved = goes(desk.migrate(stored(), LATER));
    expect(desk.deadlines(moved).map(({ id, dueAt }) => [id, dueAt])).toEqual([
      ['late', '2027-07-01T00:00:00+08:00'],
    ]);
    expect(goes(desk.tick(moved, '2027-07-01T00:00:00+08:00')).state).toBe('lent');
  });

  it('is left as it was, to the byte', () => {
    const old = stored('FETCH');
    const before = JSON.stringify(old);
    deskOf(second).migrate(old, LATER);
    expect(JSON.stringify(old)).toBe(before);
  });

  it('does not depend on the order in which a store keeps the regions', () => {
    const old = stored('FETCH');
    const turned = { working: { idle: {}, paper: 'unsigned', goods: 'ready' } };
    const moved = goes(deskOf(third).migrate({ ...old, state: turned }, LATER));
    expect(moved.state).toBe('signing');
  });
});

describe('two versions at once', () => {
  it.each([
    [[], 'fetching'],
    [['FETCH'], 'signing'],
    [['SIGN'], 'fetching'],
    [['CLOSE'], 'lent'],
    [['CLOSE', 'CLOSE'], 'closed'],
  ])('after %j lead through both steps', (types, state) => {
    const moved = goes(deskOf(third).migrate(stored(...types), LATER));
    expect([moved.state, moved.version]).toEqual([state, 3]);
    expect(moved.context.facts).toEqual({ sum: 500 });
    expect(moved.audit.filter(({ type }) => type === 'MIGRATED')).toHaveLength(1);
    expect(deskOf(third).verifyAudit(moved)).toEqual({ ok: true });
  });

  it('lead to the same as one after the other', () => {
    const old = stored('FETCH');
    const [once, twice] = [
      goes(deskOf(third).migrate(old, LATER)),
      goes(deskOf(third).migrate(goes(deskOf(second).migrate(old, LATER)), LATER)),
    ];
    expect([twice.state, twice.context, twice.version]).toEqual([once.state, once.context, once.version]);
  });

  it('a case of the present version is returned as it is', () => {
    const moved = goes(deskOf(second).migrate(stored(), LATER));
    expect(goes(deskOf(second).migrate(moved, LATER))).toEqual(moved);
  });
});

describe('a migration is refused', () => {
  const without = (from: Procedure['migrations']): Desk =>
    deskOf(lending(3, 'fetching', '/facts/sum', thirdStates, from ? { migrations: from } : {}));
  const { 'working.idle': _, ...partial } = fromFirst.states;
  const oneWay = (target: string): Procedure['migrations'] => ({
    1: { ...fromFirst, states: { ...fromFirst.states, waiting: target } },
    2: { states: { ...fromSecond.states, [target]: target } },
  });

  it.each<[string, Procedure['migrations'], readonly string[]]>([
    ['where the card has none', undefined, []],
    ['where the first step lacks', { 2: fromSecond }, []],
    ['where the last step lacks', { 1: fromFirst }, []],
    ['where one region is not in the map', { 1: { ...fromFirst, states: partial }, 2: fromSecond }, []],
    ['where a step leads to no state', oneWay('nowhere'), ['CLOSE']],
    ['where a step leads to two states at once', oneWay('lent|closed'), ['CLOSE']],
    ['where a step leads to a name of every object', oneWay('constructor'), ['CLOSE']],
  ])('%s', (_name, migrations, types) => {
    expect(refusalOf(without(migrations).migrate(stored(...types), LATER))).toEqual([
      'MIGRATION_MISSING',
      '/state',
    ]);
  });

  it('where the map has neither all regions together nor each of them', () => {
    const state = { working: { goods: 'ready', paper: 'signed', idle: {} } };
    const both = recommitted({ ...stored(), state });
    expect(goes(deskOf(second).migrate(both, LATER)).version).toBe(2);
    expect(refusalOf(deskOf(third).migrate(both, LATER))).toEqual(['MIGRATION_MISSING', '/state']);
  });

  it('for a case that is newer than the procedure', () => {
    const newer = goes(deskOf(third).migrate(stored(), LATER));
    const answer = deskOf(second).migrate(newer, LATER);
    expect(refusalOf(answer)).toEqual(['CASE_VERSION', '/version']);
    expect(answer.ok || answer.refusal.reasons[0]?.allowed).toEqual(['2']);
  });

  it.each<[string, (old: Case) => Case]>([
    ['whose state was altered', (old) => ({ ...old, state: 'waiting' })],
    [
      'whose last entry was altered',
      (old) => ({ ...old, audit: old.audit.map((one) => ({ ...one, at: LATER })) }),
    ],
    [
      'with a key that the procedure does not write',
      (old) => recommitted({ ...old, context: { ...old.context, facts: { amount: 5, odd: 1 } } }),
    ],
    ['whose context was altered', (old) => ({ ...old, context: { ...old.context, facts: { amount: 5 } } })],
    ['whose deadline was taken away', (old) => ({ ...old, deadlines: [] })],
    ['with another id', (old) => ({ ...old, id: 'c-2' })],
    ['that was another version’s', (old) => ({ ...old, version: 0 })],
  ])('for a case %s', (_name, damage) => {
    expect(refusalOf(deskOf(second).migrate(damage(stored()), LATER))[0]).toBe('CASE_INVALID');
  });

  it.each([null, 7, true, [], {}, [[]], { working: null }, { working: { goods: 3 } }, 'constructor', ''])(
    'for the state %j, even where the chain says so too',
    (state) => {
      const odd = recommitted({ ...stored(), state: state as never });
      expect(refusalOf(deskOf(second).migrate(odd, LATER))[0]).toBe('MIGRATION_MISSING');
    },
  );

  it('for a deadline whose event the new version does not have', () => {
    const { LATE: _late, ...events } = second.events;
    const config = JSON.stringify(second.machine().config).replace(`,${JSON.stringify(setLate)}`, '');
    const machine = () => setupProcedure().createMachine(JSON.parse(config) as ProcedureConfig);
    const answer = deskOf({ ...second, events, machine }).migrate(stored(), LATER);
    expect(refusalOf(answer)).toEqual(['CASE_INVALID', '/deadlines/0/event']);
  });

  it('at a time that is none', () => {
    expect(refusalOf(deskOf(second).migrate(stored(), '2027-02-30T00:00:00Z'))).toEqual([
      'TIME_INVALID',
      '/now',
    ]);
  });

  it('for a case kept under another secret', () => {
    const catalogue = {
      procedures: [second],
      policies: [],
      forms: [],
      documents: [],
      terms: [],
      validateSite,
    };
    const desk = createDeskFrom(catalogue, {}, { auditSecret: 'another' });
    expect(refusalOf(desk.migrate(stored(), LATER))).toEqual(['CASE_INVALID', '/audit']);
  });
});
