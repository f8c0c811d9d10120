import type { EventInput } from '../../../src/core/case/model.ts';
import type { JsonObject } from '../../../src/core/text.ts';
import { before, desk, eventOf, readScript, refusal, type Stop, why } from '../walk.ts';

export const PROCEDURE = 'move-in';
export const CLERK = { role: 'cs-assistant', id: 'ca-03' };
export const CONSULTANT = { role: 'sales-consultant', id: 'sc-07' };

export const stopAt = (type: string, nth = 1): Stop => before(PROCEDURE, 'main', type, nth);
export const main = (type: string, change: JsonObject = {}, nth = 1): EventInput =>
  eventOf(PROCEDURE, 'main', type, change, nth);
export const event = (type: string, by: string, at: string, data: JsonObject = {}): EventInput => ({
  type,
  by,
  at,
  data,
});
/** Refusal of the main course's own event with some of its data changed. */
export const refused = (type: string, change: JsonObject): readonly string[] =>
  why(refusal(stopAt(type), main(type, change)));

/** The main sample's case as it is opened. */
export function open() {
  const { start } = readScript(PROCEDURE, 'main');
  const opened = desk.open(PROCEDURE, { id: 'case-1', now: start.at, ...start });
  if (!opened.ok) throw new Error(opened.refusal.code);
  return opened;
}
