import { describe, expect, test } from 'vitest';
import { moveInCompletion } from '../../src/policies/move-in-completion.ts';
import { check, checkMissing, silent } from './cases.ts';
import { situations, whole } from './situations/move-in-completion.ts';

test.each(situations)('with %j completeness names %j', (...situation) => {
  check('move-in-completion', whole, situation, ['incomplete', 'complete']);
});

test('every rule of completeness speaks in one of the situations', () => {
  expect(silent(moveInCompletion, situations)).toEqual([]);
});

describe('what is not known', () => {
  test('is never complete', () => checkMissing(moveInCompletion, whole, Object.keys(whole)));
  test('of another step does not hold a step up', () => {
    check(
      'move-in-completion',
      {},
      [{ step: 'keys', permitsExplained: true }, []],
      ['incomplete', 'complete'],
    );
  });
});
