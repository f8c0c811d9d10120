import { expect, test } from 'vitest';
import { createDesk } from '../../src/create-desk.ts';
import { fireResponse } from '../../src/policies/fire-response.ts';
import { judge, silent } from './cases.ts';
import { situations, steps } from './situations/fire.ts';

const OUTSIDE = /^(receptionist-without|caller-not)/;
const verdictOf = (rules: readonly string[]): string => {
  if (rules.length === 0) return 'in-order';
  if (rules.some((rule) => OUTSIDE.test(rule))) return 'outside-list';
  return rules.some((rule) => rule.startsWith('water-on-unknown')) ? 'unclear' : 'refused';
};

test.each(situations)('with %j the response names %j', (facts, rules) => {
  expect(judge('fire-response', facts)).toEqual({ verdict: verdictOf(rules), rules: [...rules].toSorted() });
});

test('every rule speaks in one of the situations', () => {
  expect(silent(fireResponse, situations)).toEqual([]);
});

test('a call to 119 is never refused, whoever makes it and whatever is unknown', () => {
  const verdicts = ['receptionist', 'resident', 'outsider', 'cleaning', 'cs-supervisor'].flatMap((caller) =>
    [{}, { decidedBy: 'self' }, { decidedBy: 'self', wordGiven: false }].map(
      (facts) => judge('fire-response', { step: 'call-brigade', caller, ...facts }).verdict,
    ),
  );
  expect(verdicts).not.toContain('refused');
  expect(judge('fire-response', { step: 'call-brigade' }).verdict).toBe('unclear');
});

test('nothing else passes while a fact that it needs is unknown', () => {
  for (const [name, { step, ...facts }] of Object.entries(steps)) {
    if (name === 'fight' || name === 'call' || name === 'report') continue;
    for (const fact of Object.keys(facts)) {
      if (name === 'falseAlarm' && fact === 'commandHanded') continue; // theirs is the word in any case
      if (name === 'out' && fact === 'commandHanded') continue;
      const { [fact]: _, ...rest } = facts as Record<string, string | number | boolean>;
      expect([name, fact, judge('fire-response', { step, ...rest }).verdict]).toEqual([
        name,
        fact,
        'unclear',
      ]);
    }
  }
});

test('water waits for the nature of the fire; what is not known of the means or of the command is unclear', () => {
  const { step, means, natureKnown } = steps.fight;
  const unclear = [
    { step, means, natureKnown, commandHanded: false },
    { step, nature: 'electrical', natureKnown, commandHanded: false },
    { step, means, nature: 'solid', natureKnown },
  ];
  expect(unclear.map((facts) => judge('fire-response', facts).verdict)).toEqual([
    'unclear',
    'unclear',
    'unclear',
  ]);
});

test('a site may keep two fire lifts', () => {
  const desk = createDesk({ terms: { 'fire-lifts-kept': 2 } });
  expect(
    desk.decide('fire-response', { ...steps.lifts, fireLifts: 2 }, { at: '2026-11-28T12:00:00+08:00' })
      .verdict,
  ).toBe('in-order');
});
