import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createJudge, DEFAULT_ZONE } from '../../src/core/procedure/judge.ts';
import { createTerms } from '../../src/core/term/index.ts';
import { terms as allTerms, policies, procedures } from '../../src/generated/catalogue.ts';
import type { Script } from '../../src/index.ts';
import { sampleNames, sampleOf } from '../../src/samples.ts';
import { explore } from '../../src/testing/explore.ts';

const terms = createTerms(allTerms, {}, DEFAULT_ZONE);
const judge = createJudge(policies, terms, DEFAULT_ZONE);
/** Transitions that are only there to refuse with reasons, by procedure, each with why. */
const PURPOSE = JSON.parse(readFileSync(new URL('coverage.purpose.json', import.meta.url), 'utf8')) as {
  readonly [procedure: string]: { readonly [transition: string]: string };
};
const plain = (name: string): string => name.replace(/#\d+/, '').replace(/: never (true|false)$/, '');

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
      const onPurpose = PURPOSE[id] ?? {};
      const isMissed = (name: string): boolean => !Object.hasOwn(onPurpose, plain(name));
      expect({
        states: missing.states,
        transitions: missing.transitions.filter(isMissed),
        guards: missing.guards.filter(isMissed),
      }).toEqual({ states: [], transitions: [], guards: [] });
      const open = new Set([...missing.transitions, ...missing.guards].map(plain));
      expect(Object.keys(onPurpose).filter((name) => !open.has(name))).toEqual([]);
      for (const why of Object.values(onPurpose)) expect(why.length).toBeGreaterThan(20);
    });

    it('knows a way to every state that a desk goes along', () => {
      for (const { script } of states.values()) expect(script.events.length).toBeLessThan(80);
    });
  },
);
