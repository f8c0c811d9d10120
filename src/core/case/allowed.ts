import { isOpen, type Scope, type Truth } from '../condition/index.ts';
import type { Transition } from '../table/index.ts';
import type { JsonObject } from '../text.ts';
import { fireDeadlines } from './advance.ts';
import { candidates, type Engine, eventUnit } from './engine.ts';
import { findExample } from './example.ts';
import type { Actor, AllowedEvent } from './model.ts';
import type { Live } from './seal.ts';

/** Who asks, and when. Without `by` the events of all roles are listed. */
export interface AllowedQuery {
  readonly by?: Actor;
  readonly now: string;
  /** When it would have happened, for a late entry; `now` if left out. */
  readonly at?: string;
}

interface Prospect {
  readonly truth: Truth;
  readonly dependsOn: readonly string[];
}

function prospectOf(engine: Engine, transitions: readonly Transition[], scope: Scope): Prospect {
  const truths = transitions.map(({ guard }) =>
    guard ? (engine.guards.get(guard)?.test(scope) ?? false) : true,
  );
  if (truths.includes(true)) return { truth: true, dependsOn: [] };
  const open = transitions.filter((_, index) => truths[index] === 'open');
  const reads = open.flatMap(({ guard }) => (guard ? (engine.guards.get(guard)?.reads ?? []) : []));
  const unknown = reads.filter((pointer) => isOpen(pointer, scope));
  return { truth: open.length ? 'open' : false, dependsOn: [...new Set(unknown)] };
}

/**
 * The events that a case takes. Three-valued: an event that no data can bring through is left out; one that any
 * valid data brings through is listed plainly; the others are conditional and say what they depend on.
 */
export function listAllowed(engine: Engine, live: Live, query: AllowedQuery): readonly AllowedEvent[] {
  const { case: theCase, configuration } = fireDeadlines(engine, live, query.now);
  if (configuration.done) return [];
  const listed: AllowedEvent[] = [];
  for (const type of Object.keys(engine.procedure.events)) {
    const unit = eventUnit(engine, type);
    if (!unit || unit.card.by.includes('system')) continue;
    if (query.by && !unit.card.by.includes(query.by.role)) continue;
    const waiting = candidates(configuration, type);
    if (waiting.length === 0) continue;
    const event = { type, at: query.at ?? query.now, ...(query.by ? { by: query.by } : {}) };
    const who = query.by === undefined ? ['/event/by'] : query.by.id === undefined ? ['/event/by/id'] : [];
    const open = ['/event/data', ...who];
    const scope: Scope = { event, context: theCase.context, open };
    const { truth, dependsOn } = prospectOf(engine, waiting, scope);
    if (truth === false) continue;
    const { title, by, clauses } = unit.card;
    if (truth === true) {
      listed.push({ type, title, by, clauses });
      continue;
    }
    const passes = (data: JsonObject): boolean =>
      by.some((role) => {
        const full: Scope = {
          event: { by: query.by ?? { role }, ...event, data },
          context: theCase.context,
          open: [],
        };
        return prospectOf(engine, waiting, full).truth === true;
      });
    const example = findExample(unit, dependsOn, passes);
    listed.push({ type, title, by, clauses, conditional: true, dependsOn, ...(example ? { example } : {}) });
  }
  return listed;
}
