import { describe, expect, test } from 'vitest';
import type { EventInput } from '../../src/core/case/model.ts';
import type { JsonObject } from '../../src/core/text.ts';
import { before, desk, eventOf, listed, readScript, refusal, said, take, takeAll, why } from './walk.ts';

const P = 'planned-water-cut';
const event = (type: string, by: string, at: string, data: JsonObject = {}): EventInput => ({
  type,
  by,
  at,
  data,
});
const { start } = readScript(P, 'main');
const open = (change: JsonObject, at = start.at) =>
  desk.open(P, { id: 'w', now: at, ...start, at, data: { ...start.data, ...change } });
const codes = (opened: ReturnType<typeof open>) => (opened.ok ? [] : why(opened.refusal));
const posted = () => before(P, 'main', 'START_CUT');
const cutting = () => before(P, 'main', 'RESTORE_WATER');

describe('the notice (4.3.1, A43)', () => {
  test('is asked for with the plan and due a day before the cut', () => {
    const opened = open({});
    expect(opened.ok && said(opened.effects)).toEqual([
      'set notice 2026-11-25T09:00:00+08:00',
      'issue public-notice ×1',
      'tell cs-assistant',
      'tell engineering-head',
    ]);
  });

  test('comes a day before, to the minute', () => {
    expect(open({ startsAt: '2026-11-25T17:00:00+08:00', endsAt: '2026-11-25T18:00:00+08:00' }).ok).toBe(
      true,
    );
    expect(
      codes(open({ startsAt: '2026-11-25T16:59:00+08:00', endsAt: '2026-11-25T18:00:00+08:00' })),
    ).toEqual(['CONDITION_NOT_MET', 'notice-too-short 城市供水条例 22']);
    expect(
      codes(open({ startsAt: '2026-11-26T09:00:00+08:00', endsAt: '2026-11-26T09:00:00+08:00' })),
    ).toEqual(['CONDITION_NOT_MET', 'end-before-start 4.3.1']);
  });

  test('may be short only where the cut is urgent for a reason, and is then due at once', () => {
    const opened = open({ startsAt: '2026-11-24T18:00:00+08:00', urgentReason: '水泵房进水' });
    expect(opened.ok && opened.case.deadlines.map(({ id, dueAt }) => [id, dueAt])).toEqual([
      ['notice', '2026-11-24T17:00:00+08:00'],
    ]);
    expect(opened.ok && desk.tick(opened.case, '2026-11-24T17:00:01+08:00')).toMatchObject({
      effects: [{ to: 'cs-assistant' }, { to: 'cs-supervisor' }],
    });
  });

  test('goes on the board, and too late a day is refused with what to do', () => {
    const planned = before(P, 'main', 'POST_NOTICE');
    expect(why(refusal(planned, eventOf(P, 'main', 'POST_NOTICE', { onBoard: false })))).toEqual([
      'CONDITION_NOT_MET',
      'not-on-the-board 4.3.1',
    ]);
    const late = event('POST_NOTICE', 'cs-assistant', '2026-11-25T09:01:00+08:00', { onBoard: true });
    expect(why(refusal(planned, late))).toEqual(['CONDITION_NOT_MET', 'notice-too-short 城市供水条例 22']);
    const urgent = take(
      planned,
      event('DECLARE_URGENT', 'engineering-head', '2026-11-25T09:00:30+08:00', { reason: '渗漏加重' }),
    );
    expect(take(urgent.stop, late).stop.case.state).toBe('noticed');
  });

  test('posted in time but entered after the alarm withdraws it', () => {
    const planned = before(P, 'main', 'POST_NOTICE');
    const entry = { ...event('POST_NOTICE', 'cs-assistant', '2026-11-25T08:59:00+08:00', { onBoard: true }) };
    const next = desk.apply(planned.case, entry, { now: '2026-11-25T10:00:00+08:00' });
    expect(next.ok && said(next.effects)).toContain('withdraw notice');
  });
});

describe('the cut (4.3.1)', () => {
  test('is not begun unannounced, nor before the time announced', () => {
    const planned = before(P, 'main', 'POST_NOTICE');
    expect(why(refusal(planned, event('START_CUT', 'engineer', '2026-11-26T09:00:00+08:00')))).toEqual([
      'CONDITION_NOT_MET',
      'notice-not-posted 4.3.1',
    ]);
    expect(why(refusal(posted(), event('START_CUT', 'engineer', '2026-11-26T08:58:00+08:00')))).toEqual([
      'CONDITION_NOT_MET',
      'before-the-time-announced 4.3.1',
    ]);
  });

  test('changed in time makes the old notice void: a new one is posted before it begins', () => {
    const changed = take(
      posted(),
      event('CHANGE_TIMES', 'cs-assistant', '2026-11-25T20:00:00+08:00', {
        startsAt: '2026-11-27T09:00:00+08:00',
        endsAt: '2026-11-27T12:00:00+08:00',
        reason: '施工队改期',
      }),
    );
    expect([changed.stop.case.state, said(changed.effects)]).toEqual([
      'planned',
      [
        'cleared begin 2026-11-26T09:00:00+08:00',
        'set notice 2026-11-26T09:00:00+08:00',
        'issue public-notice ×1',
        'tell resident',
        'tell cs-assistant',
      ],
    ]);
    expect(why(refusal(changed.stop, event('START_CUT', 'engineer', '2026-11-27T09:00:00+08:00')))).toEqual([
      'CONDITION_NOT_MET',
      'notice-not-posted 4.3.1',
    ]);
  });

  test('that overruns is told to the residents one second after its end, and the water may still come back', () => {
    const stop = cutting();
    const at = (now: string) => {
      const ticked = desk.tick(stop.case, now);
      return ticked.ok && said(ticked.effects);
    };
    expect(at('2026-11-26T12:00:00+08:00')).toEqual([]);
    expect(at('2026-11-26T12:00:01+08:00')).toEqual([
      'tell resident',
      'tell engineering-head',
      'tell cs-supervisor',
    ]);
    expect(take(stop, event('RESTORE_WATER', 'engineer', '2026-11-26T13:00:00+08:00')).stop.case.state).toBe(
      'restored',
    );
  });

  test('prolonged needs a new notice before the case is closed', () => {
    const stop = takeAll(cutting(), [
      event('EXTEND', 'engineer', '2026-11-26T11:00:00+08:00', {
        until: '2026-11-26T14:00:00+08:00',
        reason: '补漏',
      }),
      event('RESTORE_WATER', 'engineer', '2026-11-26T13:00:00+08:00'),
    ]);
    // Asked for at once, while the water was still cut.
    expect(stop.case.deadlines.find(({ id }) => id === 'notice')?.firedSeq).toBeDefined();
    const close = event('CLOSE', 'cs-assistant', '2026-11-26T14:00:00+08:00');
    expect(why(refusal(stop, close))).toEqual(['CONDITION_NOT_MET', 'closed-without-notice 4.3.1']);
    const done = takeAll(stop, [
      event('POST_NOTICE', 'cs-assistant', '2026-11-26T13:30:00+08:00', { onBoard: true }),
      close,
    ]);
    expect(done.case.state).toBe('closed');
    expect(
      why(
        refusal(
          cutting(),
          event('EXTEND', 'engineer', '2026-11-26T11:00:00+08:00', {
            until: '2026-11-26T10:00:00+08:00',
            reason: '补漏',
          }),
        ),
      ),
    ).toEqual(['CONDITION_NOT_MET', 'extension-past 4.3.1']);
  });

  test('called off is told to the residents once it was announced', () => {
    const off = take(
      posted(),
      event('CANCEL', 'cs-supervisor', '2026-11-25T20:00:00+08:00', { reason: '改期' }),
    );
    expect(off.stop.case.state).toBe('cancelled');
    expect(said(off.effects)).toEqual(expect.arrayContaining(['issue public-notice ×1', 'tell resident']));
  });

  test('is begun and ended by engineering only', () => {
    expect(listed({ ...posted(), at: '2026-11-26T09:00:00+08:00' }, 'cs-assistant')).not.toContain(
      'START_CUT',
    );
    expect(refusal(cutting(), event('RESTORE_WATER', 'cs-assistant', '2026-11-26T11:00:00+08:00')).code).toBe(
      'ROLE_NOT_ALLOWED',
    );
  });
});
