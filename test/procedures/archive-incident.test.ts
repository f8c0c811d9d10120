import { describe, expect, test } from 'vitest';
import type { EventInput } from '../../src/core/case/model.ts';
import type { JsonObject } from '../../src/core/text.ts';
import { desk, eventOf, refusal, type Stop, said, take, takeAll, why } from './walk.ts';

const PROCEDURE = 'archive-incident';
const AT = '2026-12-01T10:00:00+08:00';

const sent = (type: string, by: string, data: JsonObject = {}, at: string = AT): EventInput => ({
  type,
  by,
  data,
  at,
});
const report = (data: JsonObject) => desk.open(PROCEDURE, { id: 'i', now: AT, by: 'cs-assistant', data });
const opened = (data: JsonObject): Stop => {
  const outcome = report(data);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return { case: outcome.case, at: AT };
};
const trace = (change: JsonObject = {}): EventInput => ({
  ...eventOf(PROCEDURE, 'main', 'TRACE', change),
  at: AT,
});
const propose = sent('PROPOSE', 'archivist', { opinion: '补齐', serious: false });
const refusedFor = (stop: Stop, event: EventInput): readonly string[] => why(refusal(stop, event)).slice(1);

describe('the report (3.3.3.5)', () => {
  test('goes to the company leader at once, with the paper and a week to clear it up', () => {
    const outcome = report({ source: 'staff', kind: 'lost' });
    expect(outcome.ok && said(outcome.effects)).toEqual([
      'issue archive-incident ×1',
      'tell company-leader',
      'tell cs-supervisor',
      'tell archivist',
      'set investigation 2026-12-08T10:00:00+08:00',
    ]);
  });

  test.each([
    ['2026-12-01T09:55:00+08:00', 1],
    ['2026-12-01T09:54:00+08:00', 2],
  ])(
    'found at %s the leader is told %d times: late after five minutes, and never refused',
    (discoveredAt, times) => {
      const outcome = report({ source: 'staff', kind: 'leaked', discoveredAt });
      expect(outcome.ok && said(outcome.effects).filter((one) => one === 'tell company-leader')).toHaveLength(
        times,
      );
    },
  );
});

describe('the opinion (3.3.2.6)', () => {
  test('a disclosure is traced, contained and the persons told before anybody decides', () => {
    const stop = opened({ source: 'staff', kind: 'leaked', personalData: true });
    expect(refusedFor(stop, propose)).toEqual([
      'not-contained 3.3.3.5',
      'not-traced 3.3.2.6',
      'persons-not-notified 个人信息保护法 57',
    ]);
    const ready = takeAll(stop, [
      sent('CONTAIN', 'archivist', { measures: '删除照片' }),
      sent('NOTIFY', 'cs-supervisor', { authority: true, persons: true }),
      trace(),
    ]);
    const { stop: now, effects } = take(ready, propose);
    expect([now.case.state, said(effects)]).toEqual([
      'deciding',
      ['cleared investigation 2026-12-08T10:00:00+08:00', 'tell company-leader'],
    ]);
  });

  test('until it is known whose data they are, personal data are taken to be concerned', () => {
    const stop = take(opened({ source: 'staff', kind: 'lost' }), trace()).stop;
    expect(refusedFor(stop, propose)).toEqual(['persons-not-notified 个人信息保护法 57']);
    expect(
      take(take(stop, sent('ASSESS', 'archivist', { personalData: false })).stop, propose).stop.case.state,
    ).toBe('deciding');
  });

  test('telling nobody, or no person without a reason, is not enough', () => {
    const stop = opened({ source: 'staff', kind: 'lost' });
    const notify = (data: JsonObject): EventInput => sent('NOTIFY', 'archivist', data);
    expect(refusal(stop, notify({ authority: false, persons: true })).clause).toBe('个人信息保护法 57');
    expect(refusal(stop, notify({ authority: true, persons: false })).clause).toBe('个人信息保护法 57');
    expect(take(stop, notify({ authority: true, persons: false, whyNot: '已删除' })).stop.case.state).toBe(
      'investigating',
    );
  });

  test('who is involved himself does not trace it', () => {
    const stop = take(
      opened({ source: 'staff', kind: 'damaged', personalData: false }),
      trace({ investigatorInvolved: true }),
    ).stop;
    expect(refusedFor(stop, propose)).toEqual(['investigator-involved 3.3.2.6']);
  });

  test('late, it is pressed for, and may still be given', () => {
    const stop = take(opened({ source: 'staff', kind: 'damaged', personalData: false }), trace()).stop;
    const inTime = desk.tick(stop.case, '2026-12-08T10:00:00+08:00');
    expect(inTime.ok && inTime.effects).toEqual([]);
    const late = desk.tick(stop.case, '2026-12-08T10:00:01+08:00');
    expect(late.ok && said(late.effects)).toEqual([
      'tell archivist',
      'tell cs-supervisor',
      'tell company-leader',
    ]);
    if (!late.ok) throw new Error('the tick was refused');
    const at = '2026-12-09T09:00:00+08:00';
    expect(take({ case: late.case, at }, { ...propose, at }).stop.case.state).toBe('deciding');
  });
});

describe('the decision and the end (3.3.3.5)', () => {
  const deciding = (): Stop =>
    takeAll(opened({ source: 'staff', kind: 'lost', personalData: false }), [trace(), propose]);
  const decide = sent('DECIDE', 'company-leader', { measures: ['talk', 'replace'], dueOn: '2026-12-20' });

  test('is the company leader’s, and is carried out by its day', () => {
    expect(refusal(deciding(), { ...decide, by: 'cs-supervisor' }).code).toBe('ROLE_NOT_ALLOWED');
    const { stop, effects } = take(deciding(), decide);
    expect(said(effects)).toEqual([
      'set measures 2026-12-21T00:00:00+08:00',
      'tell cs-supervisor',
      'tell archivist',
    ]);
    const done = sent('MEASURES_DONE', 'archivist', { result: '补齐' }, '2026-12-10T09:00:00+08:00');
    expect(take(stop, done).stop.case.state).toBe('closed');
  });

  test('may send it back to be traced again', () => {
    const back = take(deciding(), sent('SEND_BACK', 'company-leader', { reason: '不清' })).stop;
    expect(refusedFor(back, { ...propose, at: '2026-12-02T10:00:00+08:00' })).toEqual(['not-traced 3.3.2.6']);
  });

  test('staff are not fined: there is no such measure', () => {
    expect(refusal(deciding(), { ...decide, data: { measures: ['fine'], dueOn: '2026-12-20' } }).code).toBe(
      'DATA_INVALID',
    );
  });

  test('what was lost may be found again at any time, but only whole', () => {
    const found = (intact: boolean): EventInput => sent('FOUND', 'archivist', { where: '邻卷内', intact });
    expect(refusedFor(deciding(), found(false))).toEqual(['found-incomplete 3.3.2.6']);
    expect(take(deciding(), found(true)).stop.case.state).toBe('recovered');
    expect(refusedFor(opened({ source: 'staff', kind: 'damaged' }), found(true))).toEqual([
      'not-lost 3.3.3.5',
    ]);
  });

  test('a false alarm is for a superior to say, and theft goes to its own procedure', () => {
    const stop = opened({ source: 'staff', kind: 'lost' });
    const alarm = sent('FALSE_ALARM', 'archivist', { reason: '在库' });
    expect(refusal(stop, alarm).code).toBe('ROLE_NOT_ALLOWED');
    expect(take(stop, { ...alarm, by: 'cs-supervisor' }).stop.case.state).toBe('falseAlarm');
    const police = sent('CALL_POLICE', 'archivist', { place: { area: '档案室' }, description: '柜被撬' });
    expect(take(stop, police).effects).toMatchObject([
      { kind: 'open', procedure: 'theft', data: { source: 'case', place: { area: '档案室' } } },
    ]);
  });
});
