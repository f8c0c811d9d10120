import { describe, expect, it } from 'vitest';
import { type Case, createDesk, type Outcome, procedures, type Script } from '../../../src/index.ts';
import { sampleNames, sampleOf } from '../../../src/samples.ts';

const desk = createDesk();
const SCRIPTS = procedures.flatMap(({ id }) =>
  sampleNames('procedure', id).map((name) => [id, name] as const),
);

/** Drives a sample and compares, after each step, what the case says it asked for with what its effects did ask for. */
function follow(procedure: string, name: string): readonly string[] {
  const { start, events } = sampleOf('procedure', procedure, name) as unknown as Script;
  const issued = new Set<string>();
  const take = (outcome: Outcome): Case => {
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    for (const effect of outcome.effects)
      if (effect.kind === 'issue')
        issued.add(effect.form === undefined ? `document:${effect.document}` : `form:${effect.form}`);
    const told = desk.papers(outcome.case).map(({ kind, id }) => `${kind}:${id}`);
    expect(told.toSorted()).toEqual([...issued].toSorted());
    expect(new Set(told).size).toBe(told.length);
    return outcome.case;
  };
  let current = take(desk.open(procedure, { id: 'case-1', now: start.at, ...start }));
  for (const event of events) current = take(desk.apply(current, event, { now: event.at }));
  return [...issued];
}

describe('the papers of a case', () => {
  it.each(SCRIPTS)('%s, %s: what it says it asked for is what its effects asked for', (id, name) => {
    expect(follow(id, name)).toBeDefined();
  });

  it('come in the order in which they were asked for, with the clause', () => {
    const { start, events } = sampleOf('procedure', 'move-in') as unknown as Script;
    let outcome = desk.open('move-in', { id: 'case-1', now: start.at, ...start });
    for (const event of events) if (outcome.ok) outcome = desk.apply(outcome.case, event, { now: event.at });
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    expect(desk.papers(outcome.case).map(({ id, clause }) => [id, clause])).toEqual([
      ['move-in-sheet', '2.5.2'],
      ['unit-inspection', '2.5.3'],
      ['resident-record', '2.5.4'],
      ['payment-statement', '2.5.4'],
      ['handover-certificate', '2.5.4'],
      ['owners-handbook', '2.5.4'],
      ['interim-covenant', '2.5.4'],
      ['home-user-guide', '2.5.4'],
      ['quality-warranty', '2.5.4'],
      ['preliminary-service-agreement', '2.5.5'],
      ['key-receipt', '3.2.1.1'],
      ['move-in-file-index', '2.5.10'],
    ]);
  });

  it('are none for a case that cannot be read', () => {
    for (const wrong of [null, {}, { procedure: 'move-in' }, { procedure: 'no-such' }, 7])
      expect(desk.papers(wrong as never)).toEqual([]);
  });
});
