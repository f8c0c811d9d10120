import type { Case, EventInput } from '../../src/core/case/model.ts';
import { definePolicy } from '../../src/core/define/policy.ts';
import { defineProcedure, type EventCard, type Procedure } from '../../src/core/define/procedure.ts';
import { defineTerm } from '../../src/core/define/term.ts';
import { type Catalogue, createDeskFrom, type Desk, type DeskOptions } from '../../src/core/desk.ts';
import type { ProcedureConfig } from '../../src/core/procedure/config.ts';
import { setupProcedure } from '../../src/core/procedure/setup.ts';
import type { JsonObject, JsonSchema } from '../../src/core/text.ts';
import { validate as validateSite } from '../../src/generated/schemas/site.ts';
import { goes } from '../core/case/support.ts';
import { ruleOf, validatorOf } from '../core/decide/support.ts';

const both = (text: string) => ({ zh: text, en: text });

/** Minutes that a check may take: 30 from 2009, 20 from 2026-12-01; a site may set 10–60. */
export const checkTime = defineTerm({
  id: 'toy-check',
  title: both('check'),
  description: both('how long a check may take'),
  unit: 'minute',
  range: { min: 10, max: 60 },
  values: {
    '2009-01-01': { value: 30, source: '8.1' },
    '2026-12-01': { value: 20, source: '8.1' },
  },
  clauses: ['8.1'],
});

/** The most that one order may cost, in fen: 100 yuan, 50 from 2027. */
export const mostCost = defineTerm({
  id: 'toy-most',
  title: both('most'),
  description: both('the most that an order may cost'),
  unit: 'fen',
  range: { min: 100, max: 1_000_000 },
  values: { '2009-01-01': { value: 10_000, source: '8.2' }, '2027-01-01': { value: 5_000, source: '8.2' } },
  clauses: ['8.2'],
});

const costSchema: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['cost'],
  properties: { cost: { type: 'integer', minimum: 0 }, paid: { type: 'integer', minimum: 0 } },
};

/** dear > short > fine: too dear an order, or one not paid in full. */
export const costPolicy = definePolicy({
  id: 'toy-cost',
  title: both('cost'),
  clauses: ['8.2'],
  facts: { schema: costSchema, validate: validatorOf(costSchema) },
  terms: { most: 'toy-most' },
  verdicts: [
    { id: 'dear', title: both('dear'), negative: true },
    { id: 'short', title: both('short'), negative: true },
    { id: 'fine', title: both('fine'), negative: false },
  ],
  whenMissing: 'dear',
  rules: [
    ruleOf('too-dear', 'dear', { all: [{ fact: 'cost', operator: 'greaterThan', value: { fact: 'most' } }] }),
    ruleOf('paid-short', 'short', { all: [{ fact: 'paid', operator: 'lessThan', value: { fact: 'cost' } }] }),
  ],
});

const state = (text: string) => ({ title: both(text), clauses: ['8'] });

/** One order: checked and paid side by side, then handed over. */
const config: ProcedureConfig = {
  id: 'toy-order',
  context: { parties: {}, facts: {}, papers: {}, forms: {} },
  initial: 'new',
  states: {
    new: {
      meta: state('new'),
      on: {
        OPEN: {
          target: 'running',
          guard: {
            type: 'policy',
            params: {
              policy: 'toy-cost',
              is: 'fine',
              facts: { cost: '/event/data/cost', paid: '/event/data/cost' },
            },
          },
          actions: [
            {
              type: 'record',
              params: {
                set: {
                  '/parties/name': '/event/data/name',
                  '/facts/cost': '/event/data/cost',
                  '/facts/payBy': '/event/data/payBy',
                },
              },
            },
            {
              type: 'setDeadline',
              params: { id: 'check', event: 'CHECK_LATE', term: 'toy-check', clause: '8.1' },
            },
            {
              type: 'setDeadline',
              params: { id: 'pay', event: 'PAY_LATE', at: '/event/data/payBy', clause: '8.3' },
            },
            { type: 'issue', params: { form: 'toy-slip', copies: 2, clause: '8.4' } },
            { type: 'tell', params: { to: ['clerk', 'boss'], message: 'opened', clause: '8.5' } },
          ],
        },
      },
    },
    running: {
      type: 'parallel',
      meta: state('running'),
      onDone: 'ready',
      on: {
        NOTE: {
          actions: {
            type: 'append',
            params: { to: '/facts/notes', item: { at: '/event/at', text: '/event/data/text' } },
          },
        },
        CHECK_LATE: { actions: { type: 'tell', params: { to: ['boss'], message: 'late', clause: '8.1' } } },
        PAY_LATE: {
          actions: [
            { type: 'record', params: { set: { '/facts/payLateAt': '/event/at' } } },
            { type: 'tell', params: { to: ['clerk'], message: 'late', clause: '8.3' } },
          ],
        },
        STOP: {
          target: 'stopped',
          guard: { type: 'in', params: { at: '/event/data/why', values: ['mistake', 'withdrawn'] } },
        },
      },
      states: {
        work: {
          initial: 'checking',
          meta: state('work'),
          states: {
            checking: {
              meta: state('checking'),
              on: {
                CHECK: [
                  {
                    target: 'checked',
                    guard: { type: 'equals', params: { at: '/event/data/good', value: true } },
                    actions: { type: 'clearDeadline', params: { id: 'check' } },
                  },
                  {
                    guard: {
                      type: 'not',
                      params: {
                        guard: { type: 'equals', params: { at: '/event/data/fault', value: 'none' } },
                      },
                    },
                    actions: [
                      {
                        type: 'append',
                        params: { to: '/facts/faults', item: { fault: '/event/data/fault' } },
                      },
                      {
                        type: 'open',
                        params: {
                          procedure: 'toy-repair',
                          data: { fault: '/event/data/fault' },
                          clause: '8.6',
                        },
                      },
                    ],
                  },
                ],
              },
            },
            checked: { type: 'final', meta: state('checked') },
          },
        },
        money: {
          initial: 'unpaid',
          meta: state('money'),
          states: {
            unpaid: {
              meta: state('unpaid'),
              on: {
                PAY: {
                  target: 'paid',
                  guard: {
                    type: 'policy',
                    params: {
                      policy: 'toy-cost',
                      is: 'fine',
                      facts: { cost: '/context/facts/cost', paid: '/event/data/paid' },
                    },
                  },
                  actions: { type: 'clearDeadline', params: { id: 'pay' } },
                },
              },
            },
            paid: { type: 'final', meta: state('paid') },
          },
        },
      },
    },
    ready: {
      meta: state('ready'),
      on: {
        FETCH: {
          target: 'fetched',
          guard: { type: 'equals', params: { at: '/event/by/id', value: { at: '/context/parties/name' } } },
          actions: { type: 'clear', params: { paths: ['/facts/notes'] } },
        },
      },
    },
    fetched: { type: 'final', meta: state('fetched') },
    stopped: { type: 'final', meta: state('stopped') },
  },
};

const text = { type: 'string', maxLength: 200 };
const amount = { type: 'integer', minimum: 0, maximum: 1_000_000, examples: [8_000] };

const object = (
  properties: JsonObject,
  required: readonly string[] = [],
  examples: readonly JsonObject[] = [],
) => ({
  type: 'object',
  additionalProperties: false,
  required,
  properties,
  examples,
});

const dataSchemas: { readonly [type: string]: JsonSchema } = {
  OPEN: object(
    { name: text, cost: amount, payBy: { type: 'string', maxLength: 40 } },
    ['name', 'cost'],
    [{ name: 'kim', cost: 8_000 }],
  ),
  NOTE: object({ text }, ['text'], [{ text: 'seen' }]),
  CHECK: object({ good: { type: 'boolean' }, fault: text }, ['good'], [{ good: false, fault: 'none' }]),
  PAY: object({ paid: amount }, ['paid'], [{ paid: 0 }]),
  STOP: object({ why: { type: 'string', enum: ['mistake', 'withdrawn', 'boredom'] } }, ['why']),
  FETCH: object({}),
  CHECK_LATE: object({ deadline: text }, ['deadline']),
  PAY_LATE: object({ deadline: text }, ['deadline']),
};

const card = (by: readonly string[], clause: string): EventCard => ({
  title: both(clause),
  by,
  clauses: [clause],
});

/** What a fabricated procedure says; the rest is filled in. */
export interface ToyParts {
  readonly config: ProcedureConfig;
  readonly events: { readonly [type: string]: EventCard };
  readonly schemas?: { readonly [type: string]: JsonSchema };
  readonly version?: number;
  readonly migrations?: Procedure['migrations'];
}

/** Makes a procedure out of a machine's config and its events; events without a schema take any object. */
export const toyProcedure = ({
  config: machine,
  events,
  schemas = {},
  version = 1,
  migrations,
}: ToyParts): Procedure =>
  defineProcedure({
    id: machine.id,
    title: both(machine.id),
    version,
    clauses: ['8'],
    forms: [],
    policies: ['toy-cost'],
    documents: [],
    events,
    messages: { opened: both('opened'), late: both('late') },
    data: {
      schema: {},
      events: Object.fromEntries(
        Object.keys(events).map((type) => {
          const schema: JsonSchema = schemas[type] ?? { type: 'object' };
          return [type, { schema, validate: validatorOf(schema) }];
        }),
      ),
    },
    machine: () => setupProcedure({ policies: [costPolicy], terms: [mostCost] }).createMachine(machine),
    ...(migrations === undefined ? {} : { migrations }),
  });

/** The card of an event by its roles. */
export const toyCard = (...by: readonly string[]): EventCard => card(by, '8');

/** The fabricated order. */
export const toyOrder = toyProcedure({
  config,
  schemas: dataSchemas,
  events: {
    OPEN: card(['clerk', 'boss'], '8.2'),
    NOTE: card(['clerk', 'boss'], '8.7'),
    CHECK: card(['boss'], '8.1'),
    PAY: card(['clerk'], '8.3'),
    STOP: card(['boss'], '8.8'),
    FETCH: card(['guest'], '8.9'),
    CHECK_LATE: card(['system'], '8.1'),
    PAY_LATE: card(['system'], '8.3'),
  },
});

/** A catalogue of fabricated procedures, the toy order by default. */
export const toyCatalogue = (procedures: readonly Procedure[] = [toyOrder]): Catalogue => ({
  procedures,
  policies: [costPolicy],
  forms: [],
  documents: [],
  terms: [checkTime, mostCost],
  validateSite,
});

/** A desk of fabricated procedures, the toy order by default. */
export const toyDesk = (
  procedures?: readonly Procedure[],
  site: unknown = {},
  options: DeskOptions = {},
): Desk => createDeskFrom(toyCatalogue(procedures), site, options);

/** Ten o'clock on the first day, and the minutes after it, in Shanghai. */
export const atMinute = (minutes: number): string =>
  `${new Date(Date.UTC(2026, 10, 23, 10, 0) + minutes * 60_000).toISOString().slice(0, 19)}+08:00`;

/** What a toy order is opened with. */
export const OPENING_DATA = { name: 'kim', cost: 8_000, payBy: '2026-11-24' } as const;

/** A toy order opened at ten. */
export const openOrder = (desk: Desk, data: JsonObject = OPENING_DATA): Case =>
  goes(desk.open('toy-order', { id: 'case-1', now: atMinute(0), by: 'clerk', data })).case;

/** A toy order after some events, each recorded when it happens. */
export const orderAfter = (desk: Desk, events: readonly (EventInput & { readonly at: string })[]): Case =>
  events.reduce((now, event) => goes(desk.apply(now, event, { now: event.at })).case, openOrder(desk));
