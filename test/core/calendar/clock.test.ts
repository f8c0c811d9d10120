import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Clock,
  dueOfClock,
  type EscalationStep,
  elapsedOf,
  isSuspended,
  planEscalation,
  resumeClock,
  startClock,
  suspendClock,
} from '../../../src/core/calendar/index.ts';
import { codeOf } from '../../support/code-of.ts';
import { shanghai } from './support.ts';

const HOUR = 3_600_000;

const at = (time: string): string => `2026-11-${time}:00+08:00`;

describe('a clock that is suspended and resumed', () => {
  // Monday 10:00 to 11:00, then it stands until Tuesday 10:00.
  const running = startClock(at('23T10:00'));
  const held = suspendClock(running, at('23T11:00'));
  const going = resumeClock(held, at('24T10:00'));

  it('counts the time in which it ran, by the clock or in working time', () => {
    expect(elapsedOf(running, at('24T10:00'))).toBe(24 * HOUR);
    // Monday 10–12 and 13–18, Tuesday 9–10.
    expect(elapsedOf(running, at('24T10:00'), shanghai)).toBe(8 * HOUR);
    expect(elapsedOf(held, at('24T09:00'))).toBe(HOUR);
    expect(elapsedOf(going, at('24T14:00'))).toBe(5 * HOUR);
    // Tuesday 10–12 and 13–14.
    expect(elapsedOf(going, at('24T14:00'), shanghai)).toBe(4 * HOUR);
  });

  it('is due as much later as it stood still, and at no known time while it stands', () => {
    expect(dueOfClock(running, 3 * HOUR)?.at).toBe(at('23T13:00'));
    expect(dueOfClock(held, 3 * HOUR)).toBeUndefined();
    expect(dueOfClock(going, 3 * HOUR)?.at).toBe(at('24T12:00'));
    // Two working hours left: Tuesday 10–12.
    expect(dueOfClock(going, 3 * HOUR, shanghai)).toEqual({ at: at('24T12:00'), isEstimate: false });
    expect(dueOfClock(going, 4 * HOUR, shanghai)?.at).toBe(at('24T14:00'));
    // What was reached before it was suspended stays reached.
    expect(dueOfClock(held, HOUR)?.at).toBe(at('23T11:00'));
  });

  it('changes nothing that it was given, and refuses what is out of order', () => {
    expect([running, held, going].map(isSuspended)).toEqual([false, true, false]);
    expect(running).toEqual({ startedAt: at('23T10:00'), stops: [] });
    expect(codeOf(() => suspendClock(held, at('23T12:00')))).toBe('CLOCK_SUSPENDED');
    expect(codeOf(() => resumeClock(going, at('24T12:00')))).toBe('CLOCK_RUNNING');
    expect(codeOf(() => resumeClock(held, at('23T10:30')))).toBe('CLOCK_ORDER');
    expect(codeOf(() => suspendClock(running, at('23T09:59')))).toBe('CLOCK_ORDER');
    expect(codeOf(() => elapsedOf(going, at('23T12:00')))).toBe('CLOCK_ORDER');
    expect(codeOf(() => startClock('yesterday'))).toBe('INSTANT_INVALID');
  });

  it('has run as long as asked at the instant that it is due, however often it stood still', () => {
    const gaps = fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(gaps, fc.integer({ min: 1, max: 2000 }), fc.boolean(), (minutes, limit, isWorking) => {
        const calendar = isWorking ? shanghai : undefined;
        let now = Date.parse(at('02T10:00'));
        const instant = (): string => new Date(now).toISOString();
        let clock: Clock = startClock(instant());
        for (const gap of minutes) {
          now += gap * 60_000;
          clock = isSuspended(clock) ? resumeClock(clock, instant()) : suspendClock(clock, instant());
        }
        if (isSuspended(clock)) clock = resumeClock(clock, instant());
        const due = dueOfClock(clock, limit * 60_000, calendar)?.at as string;
        const whole: Clock = {
          ...clock,
          stops: clock.stops.filter(({ to }) => Date.parse(to as string) <= Date.parse(due)),
        };
        expect(elapsedOf(whole, due, calendar)).toBe(limit * 60_000);
      }),
      { numRuns: 100 },
    );
  });
});

describe('steps of escalation', () => {
  const step = (
    id: string,
    when: 'before' | 'after',
    value: number,
    unit: EscalationStep['by']['unit'],
  ): EscalationStep => ({
    id,
    when,
    by: { value, unit },
    tell: ['cs-supervisor'],
    message: { zh: id, en: id },
    clause: '2.3',
  });

  it('stand before and after what is due, by the clock or in working time, in order of time', () => {
    const steps = [
      step('manager', 'after', 1, 'working-day'),
      step('due', 'after', 0, 'minute'),
      step('day-before', 'before', 1, 'working-day'),
      step('hour-before', 'before', 1, 'hour'),
      step('month-after', 'after', 1, 'month'),
    ];
    // Due on Friday 20 November at 9:30.
    expect(
      planEscalation(at('20T09:30'), steps, 'Asia/Shanghai', shanghai).map(({ step: { id }, at: when }) => [
        id,
        when,
      ]),
    ).toEqual([
      ['day-before', at('19T18:00')],
      ['hour-before', at('20T08:30')],
      ['due', at('20T09:30')],
      ['manager', at('23T18:00')],
      ['month-after', '2026-12-20T09:30:00+08:00'],
    ]);
  });

  it('need a calendar for working time', () => {
    const plan = () =>
      planEscalation(at('20T09:30'), [step('x', 'after', 1, 'working-hour')], 'Asia/Shanghai');
    expect(codeOf(plan)).toBe('CALENDAR_MISSING');
    expect(planEscalation(at('20T09:30'), [], 'Asia/Shanghai')).toEqual([]);
  });
});
