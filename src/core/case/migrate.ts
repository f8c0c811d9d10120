import { readValue, type StateValue } from '../table/index.ts';
import type { JsonObject } from '../text.ts';
import { GENESIS, hashData, hashEntry } from './audit.ts';
import type { Engine } from './engine.ts';
import type { AuditEntry, Case, Outcome } from './model.ts';
import { reason, refuse } from './refusal.ts';

/** The event type of the audit entry that a migration writes. */
export const MIGRATION = 'MIGRATED';

const leavesOf = (value: StateValue, prefix = ''): readonly string[] => {
  if (typeof value === 'string') return [`${prefix}${value}`];
  const parts = Object.entries(value);
  if (parts.length === 0) return [prefix.slice(0, -1)];
  return parts.flatMap(([key, part]) => leavesOf(part, `${prefix}${key}.`));
};

/** A state value as text: the dotted paths of its deepest states, joined by `|`. */
export const writeState = (value: StateValue): string => leavesOf(value).join('|');

function fromLeaves(paths: readonly string[], inRegion: boolean): StateValue {
  const [only] = paths;
  if (paths.length === 1 && only !== undefined && !only.includes('.') && !inRegion) return only;
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const [key = '', ...rest] = path.split('.');
    const group = groups.get(key) ?? [];
    if (rest.length) group.push(rest.join('.'));
    groups.set(key, group);
  }
  const many = groups.size > 1;
  return Object.fromEntries(
    [...groups].map(([key, rest]) => [key, rest.length ? fromLeaves(rest, many && rest.length > 1) : {}]),
  );
}

/** Reads what `writeState` writes. */
export const readState = (text: string): StateValue => fromLeaves(text.split('|'), false);

/**
 * Brings a stored case to the present version of its procedure by the pure steps of its card.
 * Each step maps every state (dotted paths, regions joined by `|`); a state that is not in the map is refused.
 */
export function migrateCase(engine: Engine, stored: Case, now: string): Outcome {
  const { procedure, table, scope } = engine;
  if (stored.version === procedure.version) return { ok: true, case: stored, effects: [] };
  let { state, context } = stored;
  for (let version = stored.version; version < procedure.version; version += 1) {
    const step = procedure.migrations?.[version];
    const path = step && writeState(state);
    if (!step || path === undefined || !Object.hasOwn(step.states, path)) {
      return refuse('MIGRATION_MISSING', {
        reasons: [
          reason(
            'MIGRATION_MISSING',
            `缺少第 ${version} 版的迁移`,
            `There is no step from version ${version}`,
            { path: '/state' },
          ),
        ],
      });
    }
    state = readState(step.states[path] as string);
    context = step.context ? step.context(context) : context;
  }
  if (stored.version > procedure.version || !readValue(table, state)) {
    return refuse('CASE_VERSION', {
      reasons: [
        reason('CASE_VERSION', '个案的版本比流程新', 'The case is newer than the procedure', {
          path: '/version',
          allowed: [String(procedure.version)],
        }),
      ],
    });
  }
  const data: JsonObject = { from: stored.version, to: procedure.version };
  const unsigned: Omit<AuditEntry, 'hash'> = {
    seq: stored.audit.length,
    at: now,
    recordedAt: now,
    by: { role: 'system' },
    type: MIGRATION,
    dataHash: hashData(data, scope.hash),
    from: stored.state,
    to: state,
    prev: stored.audit.at(-1)?.hash ?? GENESIS,
  };
  const entry: AuditEntry = { ...unsigned, hash: hashEntry(unsigned, scope.hash) };
  return {
    ok: true,
    case: { ...stored, version: procedure.version, state, context, audit: [...stored.audit, entry] },
    effects: [],
  };
}
