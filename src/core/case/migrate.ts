import { canonicalJson, copyJson, escapeText } from '../json/canonical.ts';
import { readLeaves } from '../table/index.ts';
import type { JsonObject } from '../text.ts';
import type { Engine } from './engine.ts';
import { checkEnvelope, linkReasons } from './envelope.ts';
import type { Case, Outcome } from './model.ts';
import { recordStep } from './record.ts';
import { reason, refuse } from './refusal.ts';
import { freezeNew, seal } from './seal.ts';
import { textOf } from './text.ts';

/** The event type of the audit entry that a migration writes. */
const MIGRATION = 'MIGRATED';

/** The dotted paths of the deepest states of a state value, sorted: stores may reorder the keys of JSON. */
function leavesOf(value: unknown, prefix = ''): readonly string[] {
  if (typeof value === 'string') return [`${prefix}${value}`];
  if (typeof value !== 'object' || value === null) return []; // a damaged case: no map has this
  const parts = Object.entries(value);
  if (parts.length === 0) return [prefix.slice(0, -1)];
  return parts.flatMap(([key, part]) => leavesOf(part, `${prefix}${key}.`)).toSorted();
}

const split = (text: string): readonly string[] => text.split('|').toSorted();

/** Where a step leads: by the entry for all deepest states together, else by one for each; undefined where one lacks. */
function mapLeaves(
  states: { readonly [path: string]: string },
  leaves: readonly string[],
): readonly string[] | undefined {
  const steps = new Map(Object.entries(states).map(([from, to]) => [split(from).join('|'), split(to)]));
  const whole = steps.get(leaves.join('|'));
  if (whole) return whole;
  const parts = leaves.map((leaf) => steps.get(leaf));
  return parts.includes(undefined) ? undefined : [...new Set(parts.flatMap((part) => part ?? []))].toSorted();
}

const missing = (version: number, zh: string, en: string): Outcome & { readonly ok: false } =>
  refuse('MIGRATION_MISSING', {
    reasons: [
      reason('MIGRATION_MISSING', `第 ${version} 版：${zh}`, `Version ${version}: ${en}`, { path: '/state' }),
    ],
  });

/**
 * Brings a stored case to the present version of its procedure by the pure steps of its card.
 * Each step maps every deepest state by its dotted path; those of parallel regions each for itself, or joined by `|`
 * where they only make sense together. A state that the map lacks, or that leads nowhere, is refused.
 */
export function migrateCase(engine: Engine, stored: Case, now: string): Outcome {
  const { procedure, table, scope } = engine;
  if (stored.version === procedure.version && stored.siteHash === scope.siteHash) {
    const envelope = checkEnvelope(engine, stored);
    if (!envelope.ok) return envelope;
    return { ok: true, case: seal(scope.desk, envelope.live), effects: [] };
  }
  if (stored.version > procedure.version) {
    const allowed = [String(procedure.version)];
    return refuse('CASE_VERSION', {
      reasons: [
        reason('CASE_VERSION', '个案的版本比流程新', 'The case is newer than the procedure', {
          path: '/version',
          allowed,
        }),
      ],
    });
  }
  const text = textOf(stored);
  const reasons = linkReasons(stored, text, scope.hash);
  if (reasons.length) return refuse('CASE_INVALID', { reasons });
  let leaves: readonly string[] | undefined = leavesOf(stored.state);
  let { context } = stored;
  for (let version = stored.version; version < procedure.version; version += 1) {
    const step = procedure.migrations?.[version];
    leaves = step && mapLeaves(step.states, leaves);
    if (!step || !leaves) return missing(version, '没有这个状态的迁移', 'there is no step from this state');
    context = step.context ? copyJson(step.context(context)) : context;
  }
  const to = readLeaves(table, leaves);
  if (to === undefined) {
    return missing(stored.version, '迁移没有通向现有的状态', 'the steps lead to no state of the procedure');
  }
  const data: JsonObject = { from: stored.version, to: procedure.version };
  const left = {
    version: procedure.version,
    siteHash: scope.siteHash,
    to,
    context: freezeNew(context),
    deadlines: stored.deadlines,
  };
  const by = { role: 'system' };
  const from = { value: stored.state, text: escapeText(canonicalJson(stored.state)) };
  const step = { at: now, recordedAt: now, by, type: MIGRATION, data, from };
  const migrated = recordStep({ case: stored, text }, left, step, scope.hash);
  const envelope = checkEnvelope(engine, migrated.case);
  if (!envelope.ok) return envelope;
  return { ok: true, case: seal(scope.desk, envelope.live), effects: [] };
}
