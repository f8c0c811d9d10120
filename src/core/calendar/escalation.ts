import type { Bilingual, ClauseRef } from '../text.ts';
import { compareInstants } from '../time/index.ts';
import { addLength } from './count.ts';
import type { Length, Reckoned, WorkCalendar } from './model.ts';

/** One step of escalation, as data: so long before or after something is due, tell these roles. */
export interface EscalationStep {
  readonly id: string;
  readonly when: 'before' | 'after';
  /** 0 is the very instant at which it is due. */
  readonly by: Length;
  readonly tell: readonly string[];
  readonly message: Bilingual;
  readonly clause: ClauseRef;
}

/** A step with its instant. */
export interface PlannedStep extends Reckoned {
  readonly step: EscalationStep;
}

/**
 * The steps of escalation of something due at an instant, in order of time; steps of one instant stay in their order.
 * Throws as `addLength` does.
 */
export const planEscalation = (
  dueAt: string,
  steps: readonly EscalationStep[],
  zone: string,
  calendar?: WorkCalendar,
): readonly PlannedStep[] =>
  steps
    .map((step) => {
      const { value, unit } = step.by;
      const length = { value: step.when === 'before' ? 0 - value : value, unit } as Length;
      return { step, ...addLength(dueAt, length, zone, calendar) };
    })
    .toSorted((a, b) => compareInstants(a.at, b.at));
