import { expect, test } from 'vitest';
import { renovationWorks } from '../../src/policies/renovation-works.ts';
import { check, checkMissing, silent } from './cases.ts';
import {
  completion,
  extension,
  final,
  hot,
  later,
  situations,
  start,
  stay,
} from './situations/renovation-works.ts';

test.each(situations)('with %j the works of a renovation name %j', (...situation) => {
  check('renovation-works', final, situation, ['refused', 'cleared']);
});

test('every rule on works and completion speaks in one of the situations', () => {
  expect(silent(renovationWorks, situations)).toEqual([]);
});

test('no step is cleared while a fact is unknown', () => {
  // Who does the works, how they ended and what was changed do not matter where the strictest case is met.
  const idle = new Set(['mode', 'ending', 'changes']);
  for (const step of [final, hot, start, stay, extension, completion, later]) {
    checkMissing(
      renovationWorks,
      step,
      Object.keys(step).filter((fact) => !idle.has(fact)),
    );
  }
});

test('an unknown renovator is held to what a firm must bring', () => {
  const { mode: _, ...unknown } = final;
  checkMissing(renovationWorks, { ...unknown, warrantyGiven: false }, ['ending']);
});
