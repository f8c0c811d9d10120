import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { AllowedEvent, Case, Effect, EventInput, Refusal } from '../../src/core/case/model.ts';
import type { Script } from '../../src/core/case/script.ts';
import type { JsonObject } from '../../src/core/text.ts';
import { createDesk } from '../../src/create-desk.ts';

export const desk = createDesk();

/** A case on its way, and the time of its last event. */
export interface Stop {
  readonly case: Case;
  readonly at: string;
}

/** A sample course of a procedure. */
export const readScript = (procedure: string, name: string): Script =>
  JSON.parse(
    readFileSync(new URL(`../../samples/procedures/${procedure}/${name}.json`, import.meta.url), 'utf8'),
  ) as Script;

/** Takes a sample course to just before the nth event of a type. */
export function before(procedure: string, name: string, type: string, nth = 1): Stop {
  const script = readScript(procedure, name);
  const opened = desk.open(procedure, { id: 'case-1', now: script.start.at, ...script.start });
  if (!opened.ok) throw new Error(opened.refusal.code);
  let stop: Stop = { case: opened.case, at: script.start.at };
  let seen = 0;
  for (const event of script.events) {
    if (event.type === type) seen += 1;
    if (seen === nth) return stop;
    stop = take(stop, event, event.at).stop;
  }
  throw new Error(`no event ${nth} of type ${type} in ${name}`);
}

/** The nth event of a type in a sample course, with some of its data changed. */
export function eventOf(
  procedure: string,
  name: string,
  type: string,
  change: JsonObject = {},
  nth = 1,
): EventInput {
  const found = readScript(procedure, name).events.filter((event) => event.type === type)[nth - 1];
  if (!found) throw new Error(`no event ${nth} of type ${type} in ${name}`);
  return { ...found, data: { ...found.data, ...change } };
}

/** What a taken event led to. */
export interface Taken {
  readonly stop: Stop;
  readonly effects: readonly Effect[];
}

/** Sends an event that must be taken. */
export function take(stop: Stop, event: EventInput, at: string = event.at ?? stop.at): Taken {
  const next = desk.apply(stop.case, { ...event, at }, { now: at });
  if (!next.ok) expect.fail(`${event.type}: ${JSON.stringify(next.refusal.reasons)} ${next.refusal.code}`);
  return { stop: { case: next.case, at }, effects: next.effects };
}

/** Sends events that must be taken, one after the other. */
export const takeAll = (stop: Stop, events: readonly EventInput[]): Stop =>
  events.reduce((now, event) => take(now, event).stop, stop);

/** Sends an event that must be refused. */
export function refusal(stop: Stop, event: EventInput, at: string = event.at ?? stop.at): Refusal {
  const next = desk.apply(stop.case, { ...event, at }, { now: at });
  if (next.ok) expect.fail(`${event.type} was taken and led to ${JSON.stringify(next.case.state)}`);
  return next.refusal;
}

/** The code of a refusal, and its reasons as `rule clause`, sorted. */
export const why = ({ code, reasons }: Refusal): readonly string[] => [
  code,
  ...reasons
    .map(({ rule, code: own, path, clause }) => `${rule ?? `${own} ${path ?? ''}`} ${clause ?? ''}`.trim())
    .toSorted(),
];

/** Types of the events that a role may send now. */
export const listed = (stop: Stop, by: string): readonly string[] =>
  desk.allowed(stop.case, { by, now: stop.at }).map(({ type }: AllowedEvent) => type);

/** What effects say, in short: `tell role`, `issue paper ×n`, `deadline id due`. */
export const said = (effects: readonly Effect[]): readonly string[] =>
  effects.map((effect) => {
    switch (effect.kind) {
      case 'tell':
        return `tell ${effect.to}`;
      case 'issue':
        return `issue ${effect.form ?? effect.document} ×${effect.copies}`;
      case 'deadline':
        return `${effect.change} ${effect.id} ${effect.dueAt}`;
      case 'withdraw':
        return `withdraw ${effect.deadline}`;
      default:
        return `open ${effect.procedure}`;
    }
  });
