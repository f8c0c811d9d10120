import { describe, expect, test } from 'vitest';
import { act, at, callPolice, calm, event, reassess } from './incident.ts';
import { before, desk, refusal, type Stop, said, take, takeAll, why } from './walk.ts';

const P = 'violence';
const EARLY = '2026-11-24T10:00:10+08:00';
const reported = (): Stop => before(P, 'settled-on-the-spot', 'BRIEF_CONTROL_ROOM');
const open = (): Stop => before(P, 'settled-on-the-spot', 'HANDLE_NOW');
const lane = (stop: Stop, name: string): unknown =>
  (stop.case.state as { active: { [lane: string]: unknown } }).active[name];
const stopped = event('STOPPED', 'security-guard');
const report = event('FILE_REPORT', 'security-head', { summary: '已处理' });

describe('the report (4.7.1)', () => {
  const brief = (change = {}) =>
    event(
      'BRIEF_CONTROL_ROOM',
      'security-guard',
      { people: 4, severity: 'fight', ...calm, ...change },
      '2026-11-24T10:00:30+08:00',
    );

  test('goes to the control room at once, which is told number, severity and weapons and sends guards', () => {
    const told = take(reported(), brief());
    expect([lane(told.stop, 'scene'), said(told.effects)]).toEqual(['open', ['tell control-room']]);
    const sent = take(
      told.stop,
      event('SEND_GUARDS', 'control-room', { guards: 3 }, '2026-11-24T10:01:00+08:00'),
    );
    expect(said(sent.effects)).toEqual([
      'set guards 2026-11-24T10:06:00+08:00',
      'tell security-guard',
      'tell security-head',
    ]);
    const tick = (now: string) => {
      const ticked = desk.tick(sent.stop.case, now);
      return ticked.ok && said(ticked.effects);
    };
    expect(tick('2026-11-24T10:06:00+08:00')).toEqual([]);
    expect(tick('2026-11-24T10:06:01+08:00')).toEqual([
      'tell control-room',
      'tell security-head',
      'tell duty-supervisor',
    ]);
  });

  test('a criminal matter is reported to the police station, without haste, unless they were called before', () => {
    const told = take(reported(), brief({ crime: true }));
    expect(said(told.effects)).toEqual(['tell control-room', 'tell security-head', 'tell cs-supervisor']);
    const early = before(P, 'police-called-before-the-briefing', 'BRIEF_CONTROL_ROOM');
    const after = take(early, { ...brief({ weapons: true }), at: '2026-11-24T10:02:00+08:00' });
    expect([said(after.effects), after.stop.case.deadlines]).toEqual([['tell control-room'], []]);
  });

  test.each([{ controllable: false }, { weapons: true }, { caughtInTheAct: true }])(
    'with %j the police are called at once, within five minutes',
    (change) => {
      const told = take(reported(), brief(change));
      expect(said(told.effects)).toEqual([
        'tell control-room',
        'set police 2026-11-24T10:05:30+08:00',
        'tell control-room',
        'tell security-head',
        'tell cs-supervisor',
      ]);
      const called = desk.apply(
        told.stop.case,
        { ...callPolice, at: '2026-11-24T10:05:30+08:00' },
        { now: '2026-11-24T10:20:00+08:00' },
      );
      expect(called.ok && said(called.effects)).toContain('withdraw police');
    },
  );

  test('what cannot be controlled is watched, not handled alone', () => {
    const told = take(reported(), brief({ controllable: false })).stop;
    const { code, clause } = refusal(
      told,
      event('HANDLE_NOW', 'security-guard', {}, '2026-11-24T10:01:00+08:00'),
    );
    expect([code, clause]).toEqual(['CONDITION_NOT_MET', '4.7.1']);
    expect(
      lane(take(told, event('WATCH', 'security-guard', {}, '2026-11-24T10:01:00+08:00')).stop, 'scene'),
    ).toBe('watching');
  });

  test('a call to the police is never blocked, before or after the briefing', () => {
    expect(lane(take(reported(), { ...callPolice, at: EARLY }).stop, 'police')).toBe('called');
  });
});

describe('guards (4.7.4, A36)', () => {
  test.each([
    ['hold', 'no-holding 保安服务管理条例 30'],
    ['search', 'no-searching 保安服务管理条例 30'],
    ['question', 'no-questioning A36'],
    ['take-papers', 'no-papers-taken 保安服务管理条例 30'],
    ['take-things', 'no-things-taken 保安服务管理条例 30'],
    ['delete-footage', 'footage-untouched 保安服务管理条例 30'],
    ['insult', 'no-quarrel 4.7.4'],
    ['force', 'no-force 4.7.4'],
  ])('may not %s', (means, rule) => {
    expect(why(refusal(open(), act(means)))).toEqual(['CONDITION_NOT_MET', rule]);
  });

  test('defend themselves; keep somebody only if caught in the act, and only once the police are called', () => {
    expect(take(open(), act('force', true)).effects).toEqual([]);
    const keep = act('keep-until-police');
    expect(why(refusal(open(), keep))).toEqual([
      'CONDITION_NOT_MET',
      'not-caught-in-the-act 刑事诉讼法 84',
      'police-not-called A36',
    ]);
    const caught = take(open(), reassess({ caughtInTheAct: true })).stop;
    expect(why(refusal(caught, keep))).toEqual(['CONDITION_NOT_MET', 'police-not-called A36']);
    expect(take(take(caught, callPolice).stop, keep).effects).toEqual([]);
  });

  test('hand over to the police who are there, against a receipt', () => {
    const hand = (receipt: boolean) =>
      event('HAND_TO_POLICE', 'security-head', { what: 'people', count: 2, receipt });
    const called = take(open(), callPolice).stop;
    expect(why(refusal(called, hand(true)))).toEqual(['CONDITION_NOT_MET', 'police-not-there A36']);
    const there = take(called, event('POLICE_ARRIVE', 'control-room')).stop;
    expect(why(refusal(there, hand(false)))).toEqual(['CONDITION_NOT_MET', 'no-receipt A36']);
    expect(lane(take(there, hand(true)).stop, 'police')).toBe('there');
  });
});

describe('evidence, losses and the injured (4.7.2)', () => {
  test('footage is kept thirty days, witnesses are willing', () => {
    const save = (keepDays: number) => event('SAVE_FOOTAGE', 'control-room', { keepDays });
    expect(why(refusal(open(), save(29)))).toEqual([
      'CONDITION_NOT_MET',
      'footage-too-short 保安服务管理条例 25',
    ]);
    expect(take(open(), save(30)).effects).toEqual([]);
    expect(why(refusal(open(), event('ASK_WITNESS', 'security-guard', { voluntary: false })))).toEqual([
      'CONDITION_NOT_MET',
      'witness-not-willing A36',
    ]);
  });

  test('numbers stand for one loss and one person each', () => {
    const injured = event('REPORT_INJURED', 'security-guard', { no: 1, state: 'light' });
    expect(refusal(take(open(), injured).stop, { ...injured, at: '2026-11-24T12:01:00+08:00' }).clause).toBe(
      '4.7.5',
    );
    expect(refusal(open(), event('MEDICAL_CARE', 'cs-assistant', { no: 1, how: 'called' })).clause).toBe(
      '4.7.5',
    );
    expect(refusal(open(), event('SETTLE_LOSS', 'cs-assistant', { no: 1, how: 'paid' })).clause).toBe(
      '4.7.2',
    );
  });

  test('the report waits for care, evidence, compensation and the police', () => {
    const harmed = takeAll(open(), [
      event('REPORT_INJURED', 'security-guard', { no: 1, state: 'serious' }),
      event('RECORD_LOSS', 'cs-assistant', { no: 1, of: 'shared', what: '玻璃门', estimate: 120000 }),
      callPolice,
    ]);
    expect(why(refusal(harmed, report))).toEqual([
      'CONDITION_NOT_MET',
      ...[
        'compensation-open 4.7.2',
        'footage-not-saved 4.7.2',
        'injured-without-care 4.7.5',
        'no-pictures 4.7.2',
        'not-ended 4.7.1',
        'police-result-missing 4.7.3',
        'scene-not-protected 4.7.2',
      ].toSorted(),
    ]);
  });

  test('a criminal matter is not closed before the police are called and their number is noted', () => {
    const crime = takeAll(open(), [reassess({ crime: true }), stopped]);
    const refused = refusal(crime, report);
    expect(refused.reasons.map(({ clause }) => clause)).toContain('4.7.3');
    const called = take(crime, callPolice).stop;
    const filed = (caseNumber?: string) =>
      event('POLICE_ANSWER', 'security-head', { result: 'filed', ...(caseNumber ? { caseNumber } : {}) });
    expect(why(refusal(called, filed()))).toEqual(['CONDITION_NOT_MET', 'case-number-missing 4.7.3']);
    expect(takeAll(called, [filed('青公受案字〔2026〕1号'), report]).case.state).toBe('closed');
  });

  test('nothing harmed and nothing criminal is closed without the police', () => {
    expect(at(P, 'settled-on-the-spot', 'FILE_REPORT', report).case.state).toBe('closed');
  });
});
