import type { EventInput } from '../../../src/core/case/model.ts';
import type { JsonObject } from '../../../src/core/text.ts';
import { renovation } from '../../../src/procedures/renovation/index.ts';
import { before, desk, eventOf, type Stop, said } from '../walk.ts';

export const P = 'renovation';
export const LAW = '住宅室内装饰装修管理办法';
export const at = (day: string, time = '10:00:00'): string => `${day}T${time}+08:00`;

/** The first example of an event's data, with some of it changed. */
export const event = (type: string, by: string, when: string, change: JsonObject = {}): EventInput => {
  const [example] = (renovation.data.events[type]?.schema.examples ?? [{}]) as readonly JsonObject[];
  return { type, by, at: when, data: { ...example, ...change } };
};
export const only = (type: string, by: string, when: string, data: JsonObject = {}): EventInput => ({
  type,
  by,
  at: when,
  data,
});
export const states = (stop: Stop): JsonObject => stop.case.state as unknown as JsonObject;
export const tick = (stop: Stop, now: string): readonly string[] => {
  const late = desk.tick(stop.case, now);
  return late.ok ? said(late.effects) : [];
};

export const applying = (): Stop => before(P, 'main', 'APPLY');
export const apply = (change: JsonObject = {}): EventInput => eventOf(P, 'main', 'APPLY', change);
export const agent = {
  idShown: true,
  idCopies: 1,
  ownerIdCopies: 1,
  powerOfAttorney: {
    scope: ['apply-renovation'],
    unitMatches: true,
    signedByHand: true,
    startsOn: '2026-11-01',
    expiresOn: '2026-11-23',
  },
};

export const handling = (): Stop => before(P, 'main', 'EXPLAIN_REFUNDS');
export const DAY = '2026-11-24';

export const running = (): Stop => before(P, 'main', 'INSPECT');
export const site = (stop: Stop): unknown => (states(stop).running as JsonObject).site;
