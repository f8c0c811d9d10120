import type { EventInput } from '../../src/core/case/model.ts';
import type { JsonObject } from '../../src/core/text.ts';
import { before, type Stop, take } from './walk.ts';

/** When the situations of violence and theft happen. */
export const AT = '2026-11-24T12:00:00+08:00';

export const event = (type: string, by: string, data: JsonObject = {}, at: string = AT): EventInput => ({
  type,
  by,
  at,
  data,
});
export const calm = {
  controllable: true,
  weapons: false,
  crime: false,
  caughtInTheAct: false,
  liabilityUnclear: false,
};
export const act = (means: string, selfDefence = false): EventInput =>
  event('ACT', 'security-guard', { means, selfDefence });
export const reassess = (change: JsonObject): EventInput =>
  event('REASSESS', 'security-guard', { ...calm, ...change });
export const callPolice = event('CALL_POLICE', 'control-room', { what: '地点和人数' });

/** A case in a sample course just before an event, with what happened in the meantime. */
export const at = (procedure: string, sample: string, type: string, ...events: readonly EventInput[]): Stop =>
  events.reduce((stop, one) => take(stop, one).stop, before(procedure, sample, type));
