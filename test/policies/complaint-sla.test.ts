import { expect, test } from 'vitest';
import { createDesk } from '../../src/create-desk.ts';
import { complaintSla } from '../../src/policies/complaint-sla.ts';
import { check, checkMissing, silent } from './cases.ts';
import { general, running, situations } from './situations/complaint-sla.ts';

const desk = createDesk();
const AT = '2026-11-26T09:00:00+08:00';

test.each(situations)('with %j the limits of complaints name %j', (...situation) => {
  check('complaint-sla', general, situation, ['late', 'in-time']);
});

test.each(running)('while open, %j is due by the rule %s at %s', (change, rule, dueAt) => {
  const facts = { task: 'settlement', timing: 'running', startedAt: '2026-11-25T23:55:00+08:00', ...change };
  const decision = desk.decide('complaint-sla', facts, { at: AT });
  expect([decision.verdict, decision.reasons.map((one) => one.rule), decision.dueAt]).toEqual([
    'running',
    [rule],
    dueAt,
  ]);
});

test('a specially complex complaint is due at the time agreed, and has no limit before one is', () => {
  const facts = { task: 'settlement', class: 'specially-complex', timing: 'running' };
  const agreed = { ...facts, dateAgreed: true, agreedAt: '2026-12-20T18:00:00+08:00' };
  const decide = (given: typeof facts) => {
    const { verdict, reasons, dueAt } = desk.decide('complaint-sla', given, { at: AT });
    return [verdict, reasons.map(({ rule }) => rule), dueAt];
  };
  expect(decide(agreed)).toEqual(['running', ['agreed-date-due'], '2026-12-20T18:00:00+08:00']);
  const { agreedAt: _, ...open } = agreed;
  expect(decide({ ...open, dateAgreed: false } as typeof facts)).toEqual([
    'running',
    ['no-date-agreed'],
    undefined,
  ]);
});

test('a late one says when it was due', () => {
  const facts = { ...general, minutesTaken: 31, startedAt: '2026-11-25T23:55:00+08:00' };
  expect(desk.decide('complaint-sla', facts, { at: AT }).dueAt).toBe('2026-11-26T00:25:00+08:00');
});

test('a site may set other limits within their range', () => {
  const strict = createDesk({ terms: { 'complaint-general': 20 } });
  expect(strict.decide('complaint-sla', { ...general, minutesTaken: 21 }, { at: AT }).verdict).toBe('late');
  expect(strict.decide('complaint-sla', { ...general, minutesTaken: 20 }, { at: AT }).verdict).toBe(
    'in-time',
  );
});

test('every rule speaks in one of the situations', () => {
  const heard = new Set([...running.map(([, rule]) => rule), 'agreed-date-due', 'no-date-agreed']);
  expect(silent(complaintSla, situations).filter((rule) => !heard.has(rule))).toEqual([]);
});

test('what is not known does not count as in time', () => {
  checkMissing(complaintSla, general, Object.keys(general));
  checkMissing(complaintSla, { ...general, timing: 'remaining', minutesLeft: 0 }, ['minutesLeft']);
  checkMissing(complaintSla, { ...general, class: 'specially-complex', minutesPastAgreed: 0 }, [
    'minutesPastAgreed',
  ]);
});
