import { describe, expect, it } from 'vitest';
import type { Length, WorkCalendar } from '../../../src/core/calendar/index.ts';
import { type DueScope, dueOf } from '../../../src/core/case/due.ts';
import { toEffects } from '../../../src/core/case/effects.ts';
import type { Deadline } from '../../../src/core/case/model.ts';
import { estimateHolidays } from '../../../src/holidays/index.ts';
import { calendarOf, shanghai } from '../calendar/support.ts';

const LENGTHS: { readonly [term: string]: Length } = {
  days: { value: 2, unit: 'working-day' },
  hours: { value: 4, unit: 'working-hour' },
};
const scopeAt = (at: string, calendar: WorkCalendar = shanghai): DueScope => ({
  event: { at },
  zone: 'Asia/Shanghai',
  calendar,
  duration: (term) => LENGTHS[term] as Length,
  clockTime: () => 0,
});
// November 2026: the 20th is a Friday.
const on = (day: number, clock: string): string =>
  `2026-11-${String(day).padStart(2, '0')}T${clock}:00+08:00`;
const due = (params: object, at: string, facts: object = {}, calendar?: WorkCalendar) =>
  dueOf(params as never, { facts } as never, scopeAt(at, calendar));

describe('a deadline in working time', () => {
  it.each<[string, object, string, object, object]>([
    [
      'of hours runs on after the weekend',
      { term: 'hours' },
      on(20, '16:00'),
      {},
      { dueAt: on(23, '11:00'), inclusive: true, working: true },
    ],
    [
      'of days ends when the desk closes',
      { term: 'days' },
      on(20, '16:00'),
      {},
      { dueAt: on(24, '18:00'), inclusive: true, working: true },
    ],
    [
      'of days after a day does not count that day',
      { term: 'days', from: '/context/facts/day' },
      on(20, '16:00'),
      { day: '2026-11-20' },
      { dueAt: on(24, '18:00'), inclusive: true, working: true },
    ],
    [
      'before an instant counts back',
      { before: 'hours', at: '/context/facts/cut' },
      on(20, '09:00'),
      { cut: on(23, '11:00') },
      { dueAt: on(20, '16:00'), inclusive: true, working: true },
    ],
    [
      'before an instant, and at once where that has passed',
      { before: 'hours', at: '/context/facts/cut' },
      on(23, '10:00'),
      { cut: on(23, '11:00') },
      { dueAt: on(23, '10:00'), inclusive: true, working: true },
    ],
  ])('%s', (_, params, at, facts, expected) => {
    expect(due(params, at, facts)).toEqual(expected);
  });

  it('says where it rests on an estimated year', () => {
    const calendar = calendarOf({ estimate: estimateHolidays });
    expect(due({ term: 'days' }, '2026-12-31T10:00:00+08:00', {}, calendar)).toEqual({
      dueAt: '2027-01-05T18:00:00+08:00',
      inclusive: true,
      working: true,
      estimated: true,
    });
  });

  it('that is suspended has as much working time left when it goes on', () => {
    const running: Deadline = {
      id: 'd',
      event: 'LATE',
      dueAt: on(23, '11:00'),
      inclusive: true,
      working: true,
      clause: '2.3',
    };
    const after = (type: string, at: string, before: Deadline) =>
      toEffects([{ action: { type, params: { id: 'd' } }, context: {} }], [before], {
        ...scopeAt(at),
        event: { type: 'X', at, by: { role: 'receptionist' }, data: {} },
        caseId: 'c',
        seq: 4,
        ends: false,
        messages: {},
      }).deadlines[0] as Deadline;
    // Friday 17:00: one hour of that day and two of Monday are left.
    const held = after('suspendDeadline', on(20, '17:00'), running);
    expect(held).toEqual({ ...running, suspendedAt: on(20, '17:00') });
    // It goes on on Saturday noon: Monday 9 to 12.
    expect(after('resumeDeadline', on(21, '12:00'), held)).toEqual({ ...running, dueAt: on(23, '12:00') });
    // Or on Tuesday at 17:00: an hour, and two on Wednesday.
    expect(after('resumeDeadline', on(24, '17:00'), held)).toEqual({ ...running, dueAt: on(25, '11:00') });
  });
});
