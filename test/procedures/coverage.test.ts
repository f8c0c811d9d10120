import { describe, expect, it } from 'vitest';
import { createJudge, DEFAULT_ZONE } from '../../src/core/procedure/judge.ts';
import { createTerms } from '../../src/core/term/index.ts';
import { terms as allTerms, policies, procedures } from '../../src/generated/catalogue.ts';
import type { Script } from '../../src/index.ts';
import { sampleNames, sampleOf } from '../../src/samples.ts';
import { explore } from '../../src/testing/explore.ts';

const terms = createTerms(allTerms, {}, DEFAULT_ZONE);
const judge = createJudge(policies, terms, DEFAULT_ZONE);
/** Events tried beside the samples, for each procedure. */
const BUDGET = 3000;

const percent = (of: number, missing: number): string => `${(((of - missing) * 100) / of).toFixed(1)} %`;

describe.each(procedures.map((procedure) => ({ id: procedure.id, procedure })))(
  'explored, $id',
  ({ id, procedure }) => {
    const seeds = sampleNames('procedure', id).map(
      (name) => sampleOf('procedure', id, name) as unknown as Script,
    );
    const { states, missing, count, tried, cases } = explore(procedure, seeds, {
      judge,
      terms,
      budget: BUDGET,
    });

    it('comes to every state, takes every transition, and sees both sides of every guard', () => {
      const shown = [
        `states ${percent(count.states, missing.states.length)} of ${count.states}`,
        `transitions ${percent(count.transitions, missing.transitions.length)} of ${count.transitions}`,
        `guards' sides ${percent(2 * count.guards, missing.guards.length)} of ${2 * count.guards}`,
        `${tried} events tried, ${cases} cases`,
      ];
      console.info(`${id}: ${shown.join(' · ')}`);
      expect(missing).toEqual({ states: [], transitions: [], guards: [] });
    });

    it('knows a way to every state that a desk goes along', () => {
      for (const { script } of states.values()) expect(script.events.length).toBeLessThan(80);
    });
  },
);
