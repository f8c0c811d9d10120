import { describe, expect, test } from 'vitest';
import { act, at, callPolice, calm, event, reassess } from './incident.ts';
import { before, desk, refusal, type Stop, said, take, takeAll, why } from './walk.ts';

const P = 'theft';
const EARLY = '2026-11-24T10:00:10+08:00';
const reported = (): Stop => before(P, 'handled-at-once', 'BRIEF_CONTROL_ROOM');
const open = (): Stop => before(P, 'handled-at-once', 'HANDLE_NOW');
const lane = (stop: Stop, name: string): unknown =>
  (stop.case.state as { active: { [lane: string]: unknown } }).active[name];
const stopped = event('STOPPED', 'security-guard');
const report = event('FILE_REPORT', 'security-head', { summary: '已处理' });

describe('an alarm (4.8.1)', () => {
  const alarm = (): Stop => before(P, 'alarm-nothing-found', 'SEND_TO_LOOK');

  test('sends a guard to look, who reports back within five minutes', () => {
    const sent = take(alarm(), event('SEND_TO_LOOK', 'control-room', {}, '2026-11-24T10:00:30+08:00'));
    expect(said(sent.effects)).toEqual(['set look 2026-11-24T10:05:30+08:00', 'tell security-guard']);
    const tick = (now: string) => {
      const ticked = desk.tick(sent.stop.case, now);
      return ticked.ok && said(ticked.effects);
    };
    expect(tick('2026-11-24T10:05:30+08:00')).toEqual([]);
    expect(tick('2026-11-24T10:05:31+08:00')).toEqual(['tell control-room', 'tell security-head']);
    const back = (finding: string) =>
      take(sent.stop, event('REPORT_BACK', 'security-guard', { finding }, '2026-11-24T10:30:00+08:00')).stop;
    expect(back('nothing').case.state).toBe('falseAlarm');
    expect(lane(back('damage'), 'scene')).toBe('reported');
  });

  test('is not briefed or handled before somebody has looked', () => {
    expect(refusal(alarm(), event('HANDLE_NOW', 'security-guard')).code).toBe('EVENT_NOT_EXPECTED');
  });
});

describe('what is found or reported (4.8.2, 4.8.3)', () => {
  const brief = (change = {}) =>
    event('BRIEF_CONTROL_ROOM', 'security-guard', { people: 2, losses: '一辆车', ...calm, ...change }, EARLY);

  test('is told to the control room with people and losses; somebody caught means the police at once', () => {
    expect(said(take(reported(), brief()).effects)).toEqual(['tell control-room']);
    expect(said(take(reported(), brief({ caughtInTheAct: true })).effects)).toContain(
      'set police 2026-11-24T10:05:10+08:00',
    );
  });

  test('what looks like a crime is reported to the police station, without haste, unless they were called before', () => {
    const told = take(reported(), brief({ crime: true }));
    expect(said(told.effects)).toEqual(['tell control-room', 'tell security-head', 'tell cs-supervisor']);
    const early = before(P, 'police-called-before-the-briefing', 'BRIEF_CONTROL_ROOM');
    const after = take(early, { ...brief({ caughtInTheAct: true }), at: '2026-11-24T10:02:00+08:00' });
    expect([said(after.effects), after.stop.case.deadlines]).toEqual([['tell control-room'], []]);
  });

  test('is handled, or watched for instructions, and ends when stopped or when they are gone', () => {
    const told = take(reported(), brief({ controllable: false })).stop;
    expect(refusal(told, event('HANDLE_NOW', 'security-guard')).clause).toBe('4.8.2');
    const watching = take(told, event('WATCH', 'security-guard')).stop;
    expect(
      lane(take(watching, event('SUSPECT_GONE', 'security-guard', { towards: '北门' })).stop, 'scene'),
    ).toBe('over');
    const step = event('INSTRUCT', 'control-room', { instruction: 'step-in' });
    expect(lane(take(watching, step).stop, 'scene')).toBe('handling');
    expect(lane(take(watching, { ...step, data: { instruction: 'keep-away' } }).stop, 'scene')).toBe(
      'watching',
    );
  });

  test('an owner’s loss is told to the owner before the case is closed', () => {
    const loss = event('RECORD_LOSS', 'cs-assistant', { no: 1, of: 'unit', what: '电池', estimate: 80000 });
    const rest = takeAll(open(), [
      loss,
      event('SETTLE_LOSS', 'cs-assistant', { no: 1, how: 'claimed' }),
      event('TAKE_PICTURES', 'security-guard', { of: '车锁' }),
      event('PROTECT_SCENE', 'security-guard'),
      event('SAVE_FOOTAGE', 'control-room', { keepDays: 30 }),
      stopped,
    ]);
    expect(why(refusal(rest, report))).toEqual(['CONDITION_NOT_MET', 'owners-not-informed 4.8.4']);
    expect(
      take(take(rest, event('OWNER_INFORMED', 'cs-assistant', { no: 1 })).stop, report).stop.case.state,
    ).toBe('closed');
    expect(refusal(rest, event('OWNER_INFORMED', 'cs-assistant', { no: 2 })).clause).toBe('4.8.4');
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

describe('evidence, losses and the injured (4.8.4)', () => {
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
      '4.8.4',
    );
    expect(refusal(open(), event('MEDICAL_CARE', 'cs-assistant', { no: 1, how: 'called' })).clause).toBe(
      '4.8.4',
    );
    expect(refusal(open(), event('SETTLE_LOSS', 'cs-assistant', { no: 1, how: 'paid' })).clause).toBe(
      '4.8.4',
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
        'theft-compensation-open 4.8.4',
        'theft-footage-not-saved 4.8.4',
        'theft-injured-without-care 4.8.4',
        'theft-no-pictures 4.8.4',
        'theft-not-ended 4.8.3',
        'theft-police-result-missing 4.8.5',
        'theft-scene-not-protected 4.8.4',
      ].toSorted(),
    ]);
  });

  test('a criminal matter is not closed before the police are called and their number is noted', () => {
    const crime = takeAll(open(), [reassess({ crime: true }), stopped]);
    const refused = refusal(crime, report);
    expect(refused.reasons.map(({ clause }) => clause)).toContain('4.8.5');
    const called = take(crime, callPolice).stop;
    const filed = (caseNumber?: string) =>
      event('POLICE_ANSWER', 'security-head', { result: 'filed', ...(caseNumber ? { caseNumber } : {}) });
    expect(why(refusal(called, filed()))).toEqual(['CONDITION_NOT_MET', 'theft-case-number-missing 4.8.5']);
    expect(takeAll(called, [filed('青公受案字〔2026〕1号'), report]).case.state).toBe('closed');
  });

  test('nothing harmed and nothing criminal is closed without the police', () => {
    expect(at(P, 'handled-at-once', 'FILE_REPORT', report).case.state).toBe('closed');
  });
});
