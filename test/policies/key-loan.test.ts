import { expect, test } from 'vitest';
import { createDesk } from '../../src/create-desk.ts';
import { keyLoan } from '../../src/policies/key-loan.ts';
import { check, checkMissing, judge, silent } from './cases.ts';
import { breach, late, lend, situations } from './situations/key-loan.ts';

test.each(situations)('with %j the loan of a key names %j', (...situation) => {
  check('key-loan', lend, situation, ['refused', 'cleared']);
});

test.each(late)('with %j it is taken, and late', (change, rules) => {
  expect(judge('key-loan', { ...lend, ...change })).toEqual({ verdict: 'late', rules });
});

test.each(breach)('with %j it is taken, and a breach', (change, rules) => {
  expect(judge('key-loan', { ...lend, ...change })).toEqual({ verdict: 'breach', rules });
});

test('every rule of the loan speaks in one of the situations', () => {
  expect(silent(keyLoan, [...situations, ...late, ...breach])).toEqual([]);
});

test('no key goes out while a fact that the case needs is unknown', () => {
  checkMissing(keyLoan, lend, [
    'borrowerGiven',
    'borrowerRole',
    'handlerGiven',
    'borrowerIsHandler',
    'atDesk',
    'purposeGiven',
    'crew',
    'authorisationShown',
    'authorisationSignedBy',
    'authorisationCovers',
    'consentGiven',
    'consentFrom',
    'consentCovers',
    'instructionGiven',
    'instructionBy',
    'instructionWritten',
  ]);
});

test('a desk that closes at 22:00 wants the key back by then, unless it went out later (A6)', () => {
  const desk = createDesk({ terms: { 'key-desk-closing': 1320 } } as never);
  const back = {
    ...lend,
    step: 'return',
    timesOut: 1,
    timesBack: 0,
    returnerGiven: true,
    returnerRole: 'engineer',
  };
  const rest = { ...back, lockedAway: true, daysOut: 0, lateReasonGiven: false };
  const says = (lentClock: number, returnClock: number): readonly string[] =>
    desk
      .decide('key-loan', { ...rest, lentClock, returnClock }, { at: '2026-12-01T23:00:00+08:00' })
      .reasons.map(({ rule }) => rule);
  expect([says(600, 1320), says(600, 1321), says(1330, 1400)]).toEqual([[], ['late-without-reason'], []]);
});

test('a site may read the clause less strictly: then the manager’s approval lets an outsider borrow (A8)', () => {
  const desk = createDesk({ terms: { 'key-loan-staff-only': false } } as never);
  const outsider = { ...lend, borrowerRole: 'outsider' };
  const rules = (facts: typeof outsider & { approvalGiven: boolean }): readonly string[] =>
    desk.decide('key-loan', facts, { at: '2026-12-01T10:00:00+08:00' }).reasons.map(({ rule }) => rule);
  expect(rules(outsider)).toEqual(['borrower-not-staff']);
  expect(
    rules({
      ...outsider,
      approvalGiven: true,
      approvalBy: 'property-manager',
      approvalWritten: true,
    } as never),
  ).toEqual([]);
});
