import { describe, expect, test } from 'vitest';
import type { EventInput } from '../../src/core/case/model.ts';
import type { JsonObject } from '../../src/core/text.ts';
import { desk, listed, refusal, type Stop, said, take, takeAll, why } from './walk.ts';

const DAY = '2026-11-25';
const PLACE = { building: '3栋', room: '1501' };
const CALL = { answered: true, rings: 3, companyNamed: true, staffNo: 're-01' };
const PHONE = { source: 'phone', call: CALL, greeted: true, courteous: true };

const instant = (time: string): string => (time.includes('T') ? `${time}+08:00` : `${DAY}T${time}+08:00`);
const event = (type: string, time: string, data: JsonObject = {}, by = 'receptionist'): EventInput => ({
  type,
  by,
  at: instant(time),
  data,
});
function opens(data: JsonObject = PHONE): { readonly stop: Stop; readonly effects: readonly string[] } {
  const at = instant('10:00:00');
  const outcome = desk.open('reception', { id: 'n', now: at, by: 'receptionist', data });
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return { stop: { case: outcome.case, at }, effects: said(outcome.effects) };
}
const classifies = (matter: string, more: JsonObject = {}): EventInput =>
  event('CLASSIFY', '10:01:00', { matter, description: '楼上夜间施工', place: PLACE, ...more });
const as = (matter: string): Stop => take(opens().stop, classifies(matter)).stop;
const answers = (time: string, change: JsonObject = {}): EventInput =>
  event('ANSWER', time, { answer: '工作日可施工', basis: 'known', concerns: 'general', ...change });
const logs = (time: string): EventInput =>
  event('LOG_UNSOLVED', time, { description: '走廊异味', happenedAt: instant('08:30:00'), place: PLACE });
const asks = (time: string, content: boolean): EventInput => event('ASK_CONTENT', time, { content });
const closes = (time: string): EventInput => event('CLOSE', time);
const dues = ({ case: { deadlines } }: Stop): { readonly [id: string]: string } =>
  Object.fromEntries(deadlines.map(({ id, dueAt }) => [id, dueAt]));

describe('how a customer is received (1.2.2, 1.2.3, 2.1.1.1, 2.1.1.2, 2.1.1.6)', () => {
  const ANSWER = 'set answer 2026-11-26T10:00:00+08:00';

  test('a call on the third ring, with greeting, company and staff number, is as it should be', () => {
    expect(opens().effects).toEqual([ANSWER]);
  });

  test.each<[string, JsonObject]>([
    ['a fourth ring', { ...PHONE, call: { ...CALL, rings: 4 } }],
    ['no greeting', { source: 'phone', call: CALL }],
    ['no staff number', { ...PHONE, call: { answered: true, rings: 1, companyNamed: true } }],
    [
      'a visitor received seated',
      { source: 'visit', greeted: true, courteous: true, neat: true, stood: false },
    ],
    ['a visitor not greeted', { source: 'visit', greeted: false, courteous: true, neat: true, stood: true }],
    [
      'a visitor spoken to curtly',
      { source: 'visit', greeted: true, courteous: false, neat: true, stood: true },
    ],
    ['an untidy receptionist', { source: 'visit', greeted: true, courteous: true, neat: false, stood: true }],
  ])('with %s the customer is received all the same, and the supervisor told', (_, data) => {
    const { stop, effects } = opens(data);
    expect([stop.case.state, effects]).toEqual(['received', [ANSWER, 'tell cs-supervisor']]);
  });

  test.each(['letter', 'online'])('a %s asks for none of it', (source) => {
    expect(opens({ source }).effects).toEqual([ANSWER]);
  });

  test('a missed call is returned', () => {
    const { stop, effects } = opens({ source: 'phone', call: { answered: false } });
    expect([stop.case.state, effects.slice(1)]).toEqual([
      'missed',
      ['tell receptionist', 'tell cs-supervisor'],
    ]);
    const tried = take(stop, event('RETURN_CALL', '10:05:00', { reached: false })).stop;
    expect(tried.case.state).toBe('missed');
    expect(take(tried, event('RETURN_CALL', '10:15:00', { reached: true })).stop.case.state).toBe('received');
  });

  test('names and phones stay with the parties', () => {
    const customer = { name: '陈思远', phone: '13800138000' };
    const { context } = opens({ ...PHONE, customer }).stop.case;
    expect(JSON.stringify(context.facts)).not.toMatch(/陈思远|13800138000/);
  });
});

describe('what has a procedure of its own (1.2.4, 2.1.1.5, 2.4.1)', () => {
  const data = { source: 'phone', place: PLACE, description: '楼上夜间施工' };

  test.each(['complaint', 'repair', 'special-request', 'referral'])('a %s is passed on as one', (matter) => {
    const { stop, effects } = take(opens().stop, classifies(matter));
    expect(effects.find(({ kind }) => kind === 'open')).toMatchObject({ procedure: matter, data });
    expect([stop.case.state, stop.case.deadlines]).toEqual(['passedOn', []]);
  });

  test('a complaint is reported at once, right or wrong', () => {
    expect(said(take(opens().stop, classifies('complaint')).effects)).toContain('tell cs-supervisor');
  });

  test('what kind of matter it is goes along', () => {
    const { effects } = take(opens().stop, classifies('referral', { kind: 'suggestion' }));
    expect(effects.find(({ kind }) => kind === 'open')).toMatchObject({ data: { kind: 'suggestion' } });
  });

  test.each(['flood', 'leak', 'water-failure', 'lift-entrapment', 'power-cut', 'fire', 'violence', 'theft'])(
    'the emergency %s begins at once',
    (hazard) => {
      const { effects } = take(opens().stop, classifies('emergency', { hazard }));
      expect(effects.find(({ kind }) => kind === 'open')).toMatchObject({ procedure: hazard, data });
      expect(said(effects)).toContain('tell duty-leader');
    },
  );

  test('nothing is passed on without content and place, no emergency without its kind', () => {
    const bare = event('CLASSIFY', '10:01:00', { matter: 'emergency' });
    expect(why(refusal(opens().stop, bare))).toEqual([
      'CONDITION_NOT_MET',
      'content-to-pass-on-missing 2.1.1.5',
      'emergency-not-named 1.2.8',
      'place-to-pass-on-missing 2.1.1.8',
    ]);
  });

  test('what is on record already need not be said again', () => {
    const turn = event('RECLASSIFY', '10:10:00', { matter: 'complaint', reason: '客户改为投诉' });
    expect(take(as('inquiry'), turn).stop.case.state).toBe('passedOn');
    const silent = { ...turn, data: { matter: 'complaint' } };
    expect(why(refusal(as('inquiry'), silent))).toEqual([
      'CONDITION_NOT_MET',
      'reclassifying-reason-missing A24',
    ]);
  });
});

describe('inquiries (2.1.1.3, 2.1.1.7, 5.2)', () => {
  test('what is known is answered at once', () => {
    const { stop } = take(as('inquiry'), answers('10:02:00'));
    expect([stop.case.state, dues(stop)]).toEqual(['answered', {}]);
    expect(take(stop, closes('10:03:00')).stop.case.state).toBe('closed');
  });

  test.each<[JsonObject, string]>([
    [{ basis: 'unsure' }, 'ask-the-superior 2.1.1.3'],
    [{ basis: 'superior' }, 'superior-has-not-answered 2.1.1.3'],
    [{ basis: 'turned-away' }, 'turned-away 5.2'],
    [{ concerns: 'other-customer' }, 'confidential 2.1.1.7'],
  ])('an answer with %j is refused', (change, rule) => {
    expect(why(refusal(as('inquiry'), answers('10:02:00', change)))).toEqual(['CONDITION_NOT_MET', rule]);
  });

  test('a superior is asked, and what he says is passed on', () => {
    const { stop, effects } = take(
      as('inquiry'),
      event('ASK_SUPERIOR', '10:02:00', { question: '如何计费' }),
    );
    expect(said(effects)).toEqual(['tell cs-supervisor']);
    const said2 = event('SUPERIOR_ANSWERS', '10:10:00', { answer: '按合同' }, 'cs-supervisor');
    expect(refusal(stop, { ...said2, by: 'receptionist' }).code).toBe('ROLE_NOT_ALLOWED');
    const told = takeAll(stop, [said2, answers('10:12:00', { basis: 'superior' })]);
    expect(told.case.state).toBe('answered');
  });

  test('one without an answer is not ended, and is asked for after a day', () => {
    expect(why(refusal(as('inquiry'), closes('10:02:00')))).toEqual([
      'CONDITION_NOT_MET',
      'not-answered 1.2.2',
    ]);
    const inTime = desk.tick(as('inquiry').case, instant('2026-11-26T10:00:00'));
    expect(inTime.ok && inTime.effects).toEqual([]);
    const late = desk.tick(as('inquiry').case, instant('2026-11-26T10:00:01'));
    expect(late.ok && said(late.effects)).toEqual(['tell receptionist', 'tell cs-supervisor']);
    expect(take(as('inquiry'), answers('2026-11-26T11:00:00')).stop.case.state).toBe('answered');
  });
});

describe('requests (1.2.4, 1.2.5, 2.1.1.4, 2.1.1.11, 5.1)', () => {
  const grant = event('GRANT', '10:05:00', { done: '已借出手推车' });

  test('a reasonable one is met', () => {
    expect(take(as('reasonable-request'), grant).stop.case.state).toBe('answered');
  });

  test('an unreasonable one is not, whoever asks', () => {
    const { code, reasons } = refusal(as('unreasonable-request'), grant);
    expect([code, reasons.map(({ clause }) => clause)]).toEqual(['CONDITION_NOT_MET', ['2.1.1.11']]);
    expect(listed(as('unreasonable-request'), 'receptionist')).not.toContain('GRANT');
  });

  test('it is declined politely, with the rule explained, and reported upwards', () => {
    const decline = (data: JsonObject): EventInput => event('DECLINE', '10:05:00', data);
    expect(why(refusal(as('unreasonable-request'), decline({})))).toEqual([
      'CONDITION_NOT_MET',
      'declined-impolitely 2.1.1.4',
      'rules-not-explained 1.2.5',
    ]);
    const { stop, effects } = take(as('unreasonable-request'), decline({ politely: true, explained: true }));
    expect(said(effects)).toContain('tell cs-supervisor');
    const notContent = take(stop, asks('10:06:00', false)).stop;
    expect(take(notContent, closes('10:07:00')).stop.case.state).toBe('closed');
  });

  test('one that proves reasonable after all is put under that kind, with a reason', () => {
    const turn = event(
      'RECLASSIFY',
      '10:10:00',
      { matter: 'reasonable-request', reason: '多户提出' },
      'cs-supervisor',
    );
    const stop = take(as('unreasonable-request'), turn).stop;
    expect(take(stop, { ...grant, at: instant('10:15:00') }).stop.case.state).toBe('answered');
  });

  test('a request that was answered as an inquiry is still owed, since the contact', () => {
    const turn = (time: string): EventInput =>
      event('RECLASSIFY', time, { matter: 'reasonable-request', reason: '不是询问，是请求' });
    const stop = takeAll(as('inquiry'), [answers('10:02:00'), turn('10:30:00')]);
    expect([stop.case.state, dues(stop)]).toEqual(['requested', { answer: '2026-11-26T10:00:00+08:00' }]);
    expect(why(refusal(stop, closes('10:31:00')))).toEqual(['CONDITION_NOT_MET', 'not-answered 1.2.2']);
    const met = take(stop, { ...grant, at: instant('10:40:00') }).stop;
    expect(take(met, closes('10:41:00')).stop.case.state).toBe('closed');
  });
});

describe('what is not solved (2.1.1.8, 2.1.1.12)', () => {
  const logged = (): Stop => take(as('inquiry'), logs('10:05:00')).stop;
  const solve = (time: string): EventInput => event('SOLVE', time, { result: '已处理' });

  test('is logged with content, time and place, and reported', () => {
    expect(why(refusal(as('inquiry'), event('LOG_UNSOLVED', '10:05:00')))).toEqual([
      'CONDITION_NOT_MET',
      'content-missing 2.1.1.8',
      'place-missing 2.1.1.8',
      'time-missing 2.1.1.8',
    ]);
    const { stop, effects } = take(as('inquiry'), logs('10:05:00'));
    expect(said(effects)).toEqual([
      'tell cs-supervisor',
      'cleared answer 2026-11-26T10:00:00+08:00',
      'set progress 2026-11-26T10:05:00+08:00',
      'issue visit-log ×1',
    ]);
    expect(stop.case.state).toBe('following');
  });

  test.each(['engineering-head', 'security-head', 'cleaning', 'finance', 'project-department', 'developer'])(
    'the %s is pressed',
    (department) => {
      const { effects } = take(logged(), event('URGE_DEPARTMENT', '10:10:00', { department }));
      expect(said(effects)).toEqual([`tell ${department}`]);
    },
  );

  test('the customer hears how it goes, again and again', () => {
    const told = take(logged(), event('TELL_PROGRESS', '15:00:00', { content: '排查中' })).stop;
    expect(dues(told).progress).toBe('2026-11-26T15:00:00+08:00');
    const inTime = desk.tick(told.case, instant('2026-11-26T15:00:00'));
    expect(inTime.ok && inTime.effects).toEqual([]);
    const late = desk.tick(told.case, instant('2026-11-26T15:00:01'));
    expect(late.ok && said(late.effects)).toEqual(['tell receptionist', 'tell cs-supervisor']);
  });

  test('it ends when the customer says that he is content, not before', () => {
    expect(why(refusal(logged(), closes('10:10:00')))).toContain('not-answered 1.2.2');
    const solved = take(logged(), solve('16:00:00')).stop;
    expect(why(refusal(solved, closes('16:05:00')))).toEqual([
      'CONDITION_NOT_MET',
      'content-not-asked 2.1.1.8',
    ]);
    const end = takeAll(solved, [asks('16:10:00', true), closes('16:11:00')]);
    expect([end.case.state, end.case.deadlines]).toEqual(['closed', []]);
  });

  test('one who is not is followed up again', () => {
    const stop = takeAll(logged(), [solve('16:00:00'), asks('16:10:00', false)]);
    expect([stop.case.state, dues(stop).progress]).toEqual(['following', '2026-11-26T16:10:00+08:00']);
  });

  test('once he is content, or has another matter, no more news are owed', () => {
    const unhappy = takeAll(as('inquiry'), [answers('10:02:00'), asks('10:03:00', false)]);
    expect(dues(unhappy)).toEqual({ progress: '2026-11-26T10:03:00+08:00' });
    expect(dues(take(unhappy, asks('10:04:00', true)).stop)).toEqual({});
    const declined = takeAll(as('unreasonable-request'), [
      event('DECLINE', '10:05:00', { politely: true, explained: true }),
      asks('10:06:00', false),
      event('ANOTHER_MATTER', '10:07:00'),
    ]);
    expect(dues(declined)).toEqual({ answer: '2026-11-26T10:07:00+08:00' });
  });

  test('one who was answered on the spot and is not content has his matter logged', () => {
    const stop = takeAll(as('inquiry'), [answers('10:02:00'), asks('10:03:00', false)]);
    expect(why(refusal(stop, closes('10:04:00')))).toEqual([
      'CONDITION_NOT_MET',
      'customer-not-content 2.1.1.8',
    ]);
    expect(take(stop, logs('10:05:00')).stop.case.state).toBe('following');
  });
});

describe('what else happens', () => {
  test('a customer with another matter is received again, once the first is settled', () => {
    const another = (time: string): EventInput => event('ANOTHER_MATTER', time);
    const notContent = takeAll(as('inquiry'), [answers('10:02:00'), asks('10:03:00', false)]);
    expect(why(refusal(notContent, another('10:04:00')))).toContain('customer-not-content 2.1.1.8');
    const again = takeAll(as('inquiry'), [answers('10:02:00'), another('10:03:00')]);
    expect([again.case.state, dues(again).answer]).toEqual(['received', '2026-11-26T10:03:00+08:00']);
    const bare = event('CLASSIFY', '10:04:00', { matter: 'complaint' });
    expect(why(refusal(again, bare))).toContain('content-to-pass-on-missing 2.1.1.5');
  });

  test('it goes to another clerk, and the customer may leave', () => {
    const to = { role: 'receptionist', id: 're-02' };
    const stop = take(as('inquiry'), event('HAND_OVER', '10:10:00', { to, reason: '交接班' })).stop;
    expect(stop.case.context.parties).toMatchObject({ clerk: to });
    const end = take(stop, event('LEAVE', '10:11:00', { reason: '客户有事先走' })).stop;
    expect([end.case.state, end.case.deadlines]).toEqual(['left', []]);
  });

  test.each(['owner', 'engineer', 'construction-worker'])('the %s does not receive customers', (by) => {
    expect(refusal(opens().stop, { ...classifies('inquiry'), by }).code).toBe('ROLE_NOT_ALLOWED');
  });
});
