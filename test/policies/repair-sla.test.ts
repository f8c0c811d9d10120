import { describe, expect, test } from 'vitest';
import type { Facts } from '../../src/core/decide/index.ts';
import { createDesk } from '../../src/create-desk.ts';
import { repairSla } from '../../src/policies/repair-sla.ts';
import { judge, silent } from './cases.ts';
import { awaiting, base, inTime, late, month, situations } from './situations/repair-sla.ts';

const verdicts = [
  ...late.map((one) => ['overdue', ...one] as const),
  ...inTime.map((one) => ['in-time', ...one] as const),
  ...awaiting.map((one) => ['awaiting-date', ...one] as const),
  ...month.map((one) => ['month-unreturned', ...one] as const),
];

test.each(verdicts)('the time of a repair is %s with %j, which names %j', (verdict, change, rules) => {
  expect(judge('repair-sla', { ...base, ...change })).toEqual({ verdict, rules: [...rules].toSorted() });
});

test('every rule of the time limits speaks in one of the situations', () => {
  expect(silent(repairSla, situations)).toEqual([]);
});

describe('the limit that the answer names (2.4.3, A3, A4)', () => {
  const dueAt = (facts: Facts): string | undefined =>
    createDesk().decide('repair-sla', { ...base, ...facts }, { at: '2026-11-23T09:05:00+08:00' }).dueAt;

  test.each<[Facts, string | undefined]>([
    [{ class: 'simple', minutesSinceTold: 3 }, '2026-11-23T09:07:00+08:00'],
    [{ class: 'emergency', minutesSinceTold: 6 }, '2026-11-23T09:07:00+08:00'],
    [{ class: 'general', hoursSinceRecorded: 1 }, '2026-11-24T09:00:00+08:00'],
    [{ class: 'general', hoursSinceRecorded: 30 }, '2026-11-24T09:00:00+08:00'],
    [{ class: 'large', daysSinceRecorded: 1 }, '2026-11-30T09:00:00+08:00'],
    [{ class: 'major', dated: false }, undefined],
  ])('for %j is %s', (facts, due) => {
    expect(dueAt(facts)).toBe(due);
  });
});

test('a time that is not known counts as late', () => {
  for (const facts of [
    { class: 'general' },
    { class: 'large' },
    { class: 'simple' },
    { class: 'major', dated: true },
    { hoursSinceRecorded: 1 },
  ]) {
    expect(judge('repair-sla', { ...base, ...facts }).verdict).toBe('overdue');
  }
});
