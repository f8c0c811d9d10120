import type { TransitionConfig } from '../../core/procedure/config.ts';
import { equals, openProcedure, type Sources } from '../../core/procedure/write.ts';
import type { ClauseRef } from '../../core/text.ts';

/** The emergencies of chapter 4 that somebody may report. */
const EMERGENCIES = [
  'flood',
  'leak',
  'water-failure',
  'lift-entrapment',
  'power-cut',
  'fire',
  'violence',
  'theft',
] as const;

/**
 * One transition for each emergency, guarded by the kind that `at` names: it opens the matching procedure with `data`
 * besides what all of them do. For a state that is left at once (`always`), where none is refused.
 */
export const byEmergency = (
  at: string,
  data: Sources,
  clause: ClauseRef,
  all: TransitionConfig,
): readonly TransitionConfig[] =>
  EMERGENCIES.map((id) => ({
    ...all,
    guard: equals(at, id),
    actions: [openProcedure(id, data, clause), ...[all.actions ?? []].flat()],
  }));
