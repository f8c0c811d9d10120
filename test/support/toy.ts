import { definePolicy } from '../../src/core/define/policy.ts';
import { defineProcedure, type Procedure } from '../../src/core/define/procedure.ts';
import { defineTerm } from '../../src/core/define/term.ts';
import { type Catalogue, createDeskFrom, type Desk, type DeskOptions } from '../../src/core/desk.ts';
import type { Issue, Validate } from '../../src/core/issue.ts';
import type { ProcedureConfig } from '../../src/core/procedure/config.ts';
import { setupProcedure } from '../../src/core/procedure/setup.ts';

const text = (word: string) => ({ zh: word, en: word });

/** A validator of flat objects: field → JavaScript type, `?` for optional. Enough for a toy. */
const flat = (fields: { readonly [name: string]: string }): { schema: object; validate: Validate } => ({
  schema: {
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(fields).map(([name, type]) => [name, { type: type.replace('?', '') }]),
    ),
    examples: [{}],
  },
  validate: (data) => {
    const issues: Issue[] = [];
    const given = data as { [key: string]: unknown };
    for (const key of Object.keys(given)) {
      if (!Object.hasOwn(fields, key))
        issues.push({ path: `/${key}`, code: 'UNKNOWN_KEY', message: text('unknown') });
    }
    for (const [name, type] of Object.entries(fields)) {
      const isMissing = given[name] === undefined;
      if (isMissing ? !type.endsWith('?') : typeof given[name] !== type.replace('?', '')) {
        issues.push({ path: `/${name}`, code: 'TYPE', message: text(type) });
      }
    }
    return issues;
  },
});

/** Lets a borrower have the key when he shows his paper and the clerk has not marked him. */
const lending = definePolicy({
  id: 'lending',
  title: text('lending'),
  clauses: ['3.2.2'],
  facts: {
    schema: {
      type: 'object',
      additionalProperties: false,
      properties: { paper: { type: 'boolean' }, marked: { type: 'boolean' } },
    },
    validate: flat({ paper: 'boolean?', marked: 'boolean?' }).validate,
  },
  verdicts: [
    { id: 'refused', title: text('refused'), negative: true },
    { id: 'lent', title: text('lent'), negative: false },
  ],
  whenMissing: 'refused',
  rules: [
    {
      name: 'no-paper',
      conditions: { all: [{ fact: 'paper', operator: 'equal', value: false }] },
      event: { type: 'refused', params: { clause: '3.2.2.1', message: text('no paper') } },
    },
    {
      name: 'marked',
      conditions: { all: [{ fact: 'marked', operator: 'equal', value: true }] },
      event: { type: 'refused', params: { clause: '3.2.3.6', message: text('marked') } },
    },
  ],
});

const halfHour = defineTerm({
  id: 'half-hour',
  title: text('half an hour'),
  description: text('half an hour'),
  unit: 'minute',
  range: { min: 1, max: 60 },
  values: { '2009-01-01': { value: 30, source: '2.3.1' } },
  clauses: ['2.3.1'],
});

const config: ProcedureConfig = {
  id: 'toy',
  initial: 'new',
  context: { parties: {}, facts: {}, papers: {}, forms: {} },
  states: {
    new: {
      on: {
        OPEN: {
          target: 'desk',
          actions: [
            {
              type: 'record',
              params: { set: { '/facts/name': '/event/data/name', '/facts/marked': { value: false } } },
            },
          ],
        },
      },
    },
    desk: {
      on: {
        LEND: {
          target: 'out',
          guard: {
            type: 'policy',
            params: {
              policy: 'lending',
              is: 'lent',
              facts: { paper: '/event/data/paper', marked: '/context/facts/marked' },
            },
          },
          actions: [
            {
              type: 'setDeadline',
              params: { id: 'return', event: 'RETURN_OVERDUE', term: 'half-hour', clause: '3.2.2.3' },
            },
            { type: 'issue', params: { form: 'slip', copies: 2, clause: '3.2.3.2' } },
          ],
        },
        LEND_FOR_THE_DAY: {
          target: 'out',
          actions: [
            {
              type: 'setDeadline',
              params: { id: 'return', event: 'RETURN_OVERDUE', at: '/event/data/day', clause: '3.2.2.3' },
            },
          ],
        },
        MARK: {
          guard: {
            type: 'not',
            params: { guard: { type: 'equals', params: { at: '/context/facts/marked', value: true } } },
          },
          actions: [{ type: 'record', params: { set: { '/facts/marked': { value: true } } } }],
        },
        NOTE: {
          actions: [
            {
              type: 'append',
              params: { to: '/facts/notes', item: { note: '/event/data/note', at: '/event/at' } },
            },
          ],
        },
        CLOSE: { target: 'closed' },
      },
    },
    out: {
      on: {
        RETURN: { target: 'desk', actions: [{ type: 'clearDeadline', params: { id: 'return' } }] },
        LOSE: {
          target: 'lost',
          actions: [
            {
              type: 'open',
              params: { procedure: 'inquiry', data: { name: '/context/facts/name' }, clause: '3.2.3.5' },
            },
          ],
        },
        RETURN_OVERDUE: {
          actions: [
            { type: 'tell', params: { to: ['supervisor', 'keeper'], message: 'overdue', clause: '3.2.2.3' } },
          ],
        },
      },
    },
    lost: {
      type: 'parallel',
      states: {
        search: { initial: 'open', states: { open: { on: { SEARCHED: 'done' } }, done: { type: 'final' } } },
        pay: { initial: 'open', states: { open: { on: { PAID: 'done' } }, done: { type: 'final' } } },
      },
      onDone: 'closed',
    },
    closed: { type: 'final' },
  },
};

const event = (by: readonly string[]) => ({ title: text('event'), by, clauses: ['3.2'] });

const DATA: { readonly [type: string]: { readonly [field: string]: string } } = {
  OPEN: { name: 'string' },
  LEND: { paper: 'boolean' },
  LEND_FOR_THE_DAY: { day: 'string' },
  NOTE: { note: 'string' },
};
const TYPES = [
  'OPEN',
  'LEND',
  'LEND_FOR_THE_DAY',
  'MARK',
  'NOTE',
  'CLOSE',
  'RETURN',
  'LOSE',
  'SEARCHED',
  'PAID',
];

/** A key that is lent, returned, late or lost. */
export const toy: Procedure = defineProcedure({
  id: 'toy',
  title: text('toy'),
  version: 1,
  clauses: ['3.2'],
  forms: [],
  policies: ['lending'],
  documents: [],
  events: {
    ...Object.fromEntries(
      TYPES.map((type) => [type, event(type === 'MARK' ? ['supervisor'] : ['keeper', 'supervisor'])]),
    ),
    RETURN_OVERDUE: event(['system']),
  },
  messages: { overdue: text('the key is late') },
  data: {
    schema: {},
    events: Object.fromEntries(
      [...TYPES, 'RETURN_OVERDUE'].map((type) => [type, flat(DATA[type] ?? {}) as never]),
    ),
  },
  machine: () => setupProcedure({ policies: [lending], terms: [halfHour] }).createMachine(config),
});

/** A desk with the toy alone, or with other procedures in its place. */
export const toyDesk = (
  site: unknown = {},
  options: DeskOptions = {},
  procedures: readonly Procedure[] = [toy],
): Desk => {
  const catalogue: Catalogue = {
    procedures,
    policies: [lending],
    forms: [],
    documents: [],
    terms: [halfHour],
    validateSite: () => [],
  };
  return createDeskFrom(catalogue, site, options);
};

/** An instant of the toy's day in the site's zone. */
export const at = (clock: string, day = '2026-11-23'): string => `${day}T${clock}:00+08:00`;
