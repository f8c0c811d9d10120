import { describe, expect, it } from 'vitest';
import { type DueScope, dueOf } from '../../../src/core/case/due.ts';
import { toEffects } from '../../../src/core/case/effects.ts';
import type { Deadline, MachineEvent } from '../../../src/core/case/model.ts';
import type { JsonObject } from '../../../src/core/text.ts';

const scopeAt = (at: string): DueScope => ({
  event: { at },
  zone: 'Asia/Shanghai',
  duration: (term) => (term === 'week' ? { value: 7, unit: 'day' } : { value: 10, unit: 'minute' }),
  clockTime: (term) => (term === 'never-closed' ? 1440 : 18 * 60),
});
const day = (clock: string, date = '2026-12-01'): string => `${date}T${clock}:00+08:00`;
const due = (params: object, at: string, facts: JsonObject = {}) =>
  dueOf(params as never, { facts } as never, scopeAt(at));

describe('a deadline is due', () => {
  it.each<[string, object, string, JsonObject, object | undefined]>([
    [
      'a term after the event',
      { term: 'minutes' },
      day('09:00'),
      {},
      { dueAt: day('09:10'), inclusive: true },
    ],
    [
      'a term after an instant of the case',
      { term: 'week', from: '/context/facts/at' },
      day('09:00'),
      { at: day('08:00') },
      { dueAt: day('08:00', '2026-12-08'), inclusive: true },
    ],
    [
      'a term after the end of a day',
      { term: 'week', from: '/context/facts/day' },
      day('09:00'),
      { day: '2026-12-01' },
      { dueAt: day('00:00', '2026-12-09'), inclusive: false },
    ],
    [
      'never, where the term runs from nothing',
      { term: 'week', from: '/context/facts/at' },
      day('09:00'),
      {},
      undefined,
    ],
    [
      'ten minutes before a foretold instant (A16)',
      { before: 'minutes', at: '/context/facts/cut' },
      day('09:00'),
      { cut: day('14:00') },
      { dueAt: day('13:50'), inclusive: true },
    ],
    [
      'at once where that has passed (A16)',
      { before: 'minutes', at: '/context/facts/cut' },
      day('13:55'),
      { cut: day('14:00') },
      { dueAt: day('13:55'), inclusive: true },
    ],
    [
      'at the end of the civil day (A6)',
      { dayOf: '/event/at' },
      day('23:50'),
      {},
      { dueAt: day('00:00', '2026-12-02'), inclusive: false },
    ],
    [
      'at the closing time of the desk',
      { dayOf: '/event/at', closing: 'closing' },
      day('17:59'),
      {},
      { dueAt: day('18:00'), inclusive: true },
    ],
    [
      'at 24:00 where the desk has closed already',
      { dayOf: '/event/at', closing: 'closing' },
      day('18:00'),
      {},
      { dueAt: day('00:00', '2026-12-02'), inclusive: false },
    ],
    [
      'at 24:00 where the desk closes at 24:00',
      { dayOf: '/event/at', closing: 'never-closed' },
      day('18:00'),
      {},
      { dueAt: day('00:00', '2026-12-02'), inclusive: false },
    ],
  ])('%s', (_, params, at, facts, expected) => {
    expect(due(params, at, facts)).toEqual(expected);
  });

  it('is the day of the zone, not of the writer', () => {
    // 23:30 in London is 07:30 of the next day in Shanghai.
    expect(due({ dayOf: '/event/at' }, '2026-12-01T23:30:00+00:00')?.dueAt).toBe(day('00:00', '2026-12-03'));
  });
});

describe('a deadline that stands still', () => {
  const running: Deadline = {
    id: 'patrol',
    event: 'PATROL_OVERDUE',
    dueAt: day('11:00'),
    inclusive: true,
    clause: '3.1.3.2',
  };
  const after = (type: string, at: string, before: Deadline) => {
    const event: MachineEvent = { type: 'X', at, by: { role: 'cs-assistant' }, data: {} };
    const action = { type, params: { id: 'patrol' } };
    return toEffects([{ action, context: {} }], [before], {
      ...scopeAt(at),
      event,
      caseId: 'c',
      seq: 4,
      ends: false,
      messages: {},
    });
  };

  it('is due as much later as it stood', () => {
    const held = after('suspendDeadline', day('10:40'), running);
    expect(held.deadlines).toEqual([{ ...running, suspendedAt: day('10:40') }]);
    expect(held.effects).toMatchObject([{ kind: 'deadline', change: 'suspended', dueAt: day('11:00') }]);
    const going = after('resumeDeadline', day('13:05'), held.deadlines[0] as Deadline);
    expect(going.deadlines).toEqual([{ ...running, dueAt: day('13:25') }]);
    expect(going.effects).toMatchObject([{ kind: 'deadline', change: 'resumed', dueAt: day('13:25') }]);
  });

  it('stays as it is when suspended or resumed twice', () => {
    const held = after('suspendDeadline', day('10:40'), running).deadlines[0] as Deadline;
    expect(after('suspendDeadline', day('10:50'), held)).toEqual({ deadlines: [held], effects: [] });
    expect(after('resumeDeadline', day('10:50'), running)).toEqual({ deadlines: [running], effects: [] });
  });

  it('withdraws the alarm where the suspension came in time and was entered late', () => {
    const fired = { ...running, firedSeq: 3 };
    const held = after('suspendDeadline', day('10:59'), fired);
    expect(held.deadlines).toEqual([{ ...running, suspendedAt: day('10:59') }]);
    expect(held.effects.map(({ kind }) => kind)).toEqual(['withdraw', 'deadline']);
    expect(after('suspendDeadline', day('11:01'), fired)).toEqual({ deadlines: [fired], effects: [] });
  });
});
