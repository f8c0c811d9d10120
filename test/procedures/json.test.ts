import { describe, expect, it } from 'vitest';
import { runScript, type Script } from '../../src/core/case/script.ts';
import { createDeskFrom } from '../../src/core/desk.ts';
import * as catalogue from '../../src/generated/catalogue.ts';
import { validate as validateSite } from '../../src/generated/schemas/site.ts';
import { createDesk, procedureFromJSON } from '../../src/index.ts';
import { sampleNames, sampleOf } from '../../src/samples.ts';

const desk = createDesk();
const copy = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const codesOf = (json: unknown): readonly string[] => {
  try {
    procedureFromJSON(json);
    return [];
  } catch (error) {
    return (error as { issues: readonly { path: string; code: string }[] }).issues.map(
      ({ path, code }) => `${path} ${code}`,
    );
  }
};

describe.each(catalogue.procedures.map((procedure) => ({ id: procedure.id, procedure })))(
  '$id as JSON',
  ({ id, procedure }) => {
    const json = copy(procedure);
    const read = procedureFromJSON(json);
    const fromData = createDeskFrom({
      ...catalogue,
      validateSite,
      procedures: catalogue.procedures.map((one) => (one.id === id ? read : one)),
    });

    it('comes back as the same JSON', () => {
      expect(copy(read)).toEqual(json);
    });

    it.each(sampleNames('procedure', id))('goes through its sample %s to the byte as it does', (name) => {
      const script = sampleOf('procedure', id, name) as unknown as Script;
      const short: Script = { ...script, events: script.events.slice(1) };
      for (const course of [script, short]) {
        expect(runScript(fromData, id, course, { continue: true })).toEqual(
          runScript(desk, id, course, { continue: true }),
        );
      }
    });

    it('refuses spoilt data in the same words', () => {
      const [start] = sampleNames('procedure', id).map(
        (name) => (sampleOf('procedure', id, name) as unknown as Script).start,
      );
      if (!start) throw new Error('there is a sample');
      for (const data of [{}, { ...start.data, stranger: 1 }, { ...start.data, description: 5 }]) {
        const open = { id: 'x', now: start.at, ...start, data } as never;
        expect(fromData.open(id, open)).toEqual(desk.open(id, open));
      }
    });
  },
);

describe('a procedure that comes as JSON', () => {
  const [first] = catalogue.procedures;
  const whole = copy(first) as { [key: string]: never };

  it('is refused for unknown keys, timers, guards and actions that are not listed, pointers that lead nowhere', () => {
    expect(codesOf({ ...whole, more: 1 })).toContain('/more UNKNOWN_KEY');
    const open = (transition: object, more: object = {}): unknown => ({
      ...whole,
      config: {
        id: whole.id,
        initial: 'new',
        context: { parties: {}, facts: {}, papers: {}, forms: {} },
        states: {
          new: { meta: { title: { zh: '新', en: 'New' }, clauses: [] }, on: { OPEN: transition }, ...more },
        },
      },
    });
    expect(codesOf(open({}))).toEqual([]);
    expect(codesOf(open({}, { after: { 1000: 'new' } }))).toEqual(['/config/states/new/after UNKNOWN_KEY']);
    expect(codesOf(open({}, { invoke: {} }))).toEqual(['/config/states/new/invoke UNKNOWN_KEY']);
    expect(codesOf(open({ guard: { type: 'eval', params: {} } }))).toEqual([
      '/config/states/new/on/OPEN/guard NAME_UNKNOWN',
    ]);
    expect(codesOf(open({ actions: [{ type: 'run', params: {} }] }))).toEqual([
      '/config/states/new/on/OPEN/actions/0 NAME_UNKNOWN',
    ]);
    expect(codesOf(open({ guard: { type: 'has', params: { at: '/constructor/x' } } }))).toEqual([
      '/config/states/new/on/OPEN/guard/params/at PARAM_INVALID',
    ]);
    expect(
      codesOf(open({ actions: { type: 'record', params: { set: { '/facts/x': { sum: '/facts' } } } } })),
    ).toEqual(['/config/states/new/on/OPEN/actions/params/set PARAM_INVALID']);
    expect(codesOf(open({ guard: { type: 'and', params: { guards: [] } } }))).toEqual([
      '/config/states/new/on/OPEN/guard/params/guards/0 NAME_UNKNOWN',
    ]);
  });

  it.each(['(a+)+$', '(a|a)*b', '^a*a*$', '(?=a)', '\\1', '['])(
    'is refused for the pattern %s',
    (pattern) => {
      const json = structuredClone(whole) as unknown as { data: { $defs: { OPEN: object } } };
      json.data.$defs.OPEN = {
        type: 'object',
        additionalProperties: false,
        properties: { x: { type: 'string', maxLength: 10, pattern } },
      };
      expect(codesOf(json)).toEqual(['/data/$defs/OPEN/properties/x/pattern PATTERN_UNSAFE']);
    },
  );

  it('is refused for formats and references that do not exist, and without OPEN', () => {
    const json = structuredClone(whole) as unknown as {
      data: { $defs: { OPEN: object } };
      events: { OPEN?: object };
    };
    json.data.$defs.OPEN = {
      type: 'object',
      properties: { x: { $ref: '#/$defs/nowhere' }, y: { type: 'string', format: 'nothing' } },
    };
    expect(codesOf(json)).toEqual([
      '/data/$defs/OPEN/properties/x/$ref REF_UNKNOWN',
      '/data/$defs/OPEN/properties/y/format FORMAT_UNKNOWN',
    ]);
    const { OPEN: _, ...events } = json.events;
    expect(codesOf({ ...whole, events })).toContain('/events/OPEN REQUIRED');
  });
});
