import { expect, test } from 'vitest';
import { callAnswering } from '../../src/policies/call-answering.ts';
import { check, checkMissing, silent } from './cases.ts';
import { call, situations } from './situations/call-answering.ts';

test.each(situations)('with %j the answering of calls names %j', (...situation) => {
  check('call-answering', call, situation, ['breach', 'proper']);
});

test('every rule speaks in one of the situations', () => {
  expect(silent(callAnswering, situations)).toEqual([]);
});

test('a call is not proper while something about it is unknown', () => {
  checkMissing(callAnswering, call, Object.keys(call));
  checkMissing(callAnswering, { channel: 'visit', greeted: true, courteous: true, neat: true, stood: true }, [
    'greeted',
    'courteous',
    'neat',
    'stood',
  ]);
});
