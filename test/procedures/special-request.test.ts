import { describe, expect, test } from 'vitest';
import type { EventInput } from '../../src/core/case/model.ts';
import type { JsonObject } from '../../src/core/text.ts';
import { desk, listed, refusal, type Stop, said, take, takeAll, why } from './walk.ts';

const HOME = { building: '3栋', room: '1501' };
const UNIT = { building: '3栋', room: '1501' };
const AT = '2026-11-23T09:00:00+08:00';
const on = (day: number, time: string): string => `2026-11-${day}T${time}+08:00`;

const event = (type: string, by: string, at: string, data: JsonObject = {}): EventInput => ({
  type,
  by,
  at,
  data,
});
const asked = { source: 'visit', place: HOME, description: '加装空调机位', answerBy: '2026-11-30' };
const open = (data: JsonObject = asked) =>
  desk.open('special-request', { id: 's', now: AT, by: 'cs-assistant', data });
function recorded(data: JsonObject = asked): Stop {
  const opened = open(data);
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusal.reasons));
  return { case: opened.case, at: AT };
}
const opinion = (
  data: JsonObject = { favourable: true, signed: true },
  at = on(23, '10:00:00'),
): EventInput => event('GIVE_OPINION', 'cs-supervisor', at, data);
const send = (at = on(23, '11:00:00')): EventInput => event('SEND_TO_ENGINEERING', 'cs-assistant', at);
const answer = (data: JsonObject, at = on(27, '10:00:00')): EventInput =>
  event('ANSWER', 'engineering-head', at, data);
const complete = (at = on(28, '12:00:00'), resultTold = true): EventInput =>
  event('COMPLETE', 'cs-assistant', at, { resultTold });
const copy = (at = on(28, '09:00:00')): EventInput =>
  event('HAND_COPY', 'cs-assistant', at, { receivedBy: 'applicant' });
const report = (at = on(28, '09:10:00')): EventInput => event('REPORT_RESULT', 'cs-assistant', at);
const sent = (data: JsonObject = asked): Stop => takeAll(recorded(data), [opinion(), send()]);
const granted = (construction: boolean, data: JsonObject = asked): Stop =>
  takeAll(sent(data), [answer({ result: 'approved', construction }), copy(), report()]);
const stage = ({ case: { state } }: Stop): unknown => (state as { open: unknown }).open;
const due = ({ case: { deadlines } }: Stop): readonly string[] =>
  deadlines.map(({ id, dueAt }) => `${id} ${dueAt}`).toSorted();
function ticked(stop: Stop, now: string): { readonly stop: Stop; readonly said: readonly string[] } {
  const next = desk.tick(stop.case, now);
  if (!next.ok) throw new Error(next.refusal.code);
  return { stop: { case: next.case, at: now }, said: said(next.effects) };
}

describe('the supervisor before engineering (2.2.2.1, A27)', () => {
  test('the record prints the form and asks for the opinion', () => {
    const opened = open();
    expect(opened.ok && said(opened.effects)).toEqual([
      'set answer 2026-12-01T00:00:00+08:00',
      'set month 2026-12-23T09:00:00+08:00',
      'issue special-request-form ×1',
      'tell cs-supervisor',
    ]);
  });

  test('straight to engineering is refused', () => {
    expect(why(refusal(recorded(), send()))).toEqual(['CONDITION_NOT_MET', 'no-opinion-yet 2.2.2.1']);
    expect(refusal(recorded(), send()).clause).toBe('2.2.2.1');
    expect(listed(recorded(), 'engineering-head')).toEqual([]);
  });

  test.each<[JsonObject, string]>([
    [{ favourable: true }, 'opinion-not-signed 2.2.2.1'],
    [{ favourable: true, signed: false }, 'opinion-not-signed 2.2.2.1'],
    [{ favourable: false, signed: true }, 'refused-without-reason A27'],
  ])('%j is no opinion', (data, rule) => {
    expect(why(refusal(recorded(), opinion(data)))).toEqual(['CONDITION_NOT_MET', rule]);
  });

  test('only the supervisor gives it', () => {
    expect(refusal(recorded(), { ...opinion(), by: 'cs-assistant' }).code).toBe('ROLE_NOT_ALLOWED');
  });

  test('one against it ends the request, once the applicant has been told why', () => {
    const against = take(recorded(), opinion({ favourable: false, signed: true, reason: '影响外立面' }));
    expect(said(against.effects)).toEqual(expect.arrayContaining(['tell cs-assistant', 'tell owner']));
    expect(due(against.stop)).toEqual([]);
    expect(why(refusal(against.stop, send()))).toEqual(['CONDITION_NOT_MET', 'opinion-against A27']);
    const told = (reasonTold: boolean): EventInput =>
      event('TELL_APPLICANT', 'cs-assistant', on(23, '12:00:00'), { reasonTold });
    expect(why(refusal(against.stop, told(false)))).toEqual(['CONDITION_NOT_MET', 'reason-not-told A27']);
    expect(take(against.stop, told(true)).stop.case.state).toBe('declined');
  });

  test('what engineering has is not sent again', () => {
    expect(why(refusal(sent(), send(on(24, '11:00:00'))))).toEqual([
      'CONDITION_NOT_MET',
      'with-engineering-already 2.2.2.1',
    ]);
  });
});

describe('the term on the form (2.2.2.3, A27)', () => {
  const { answerBy: _, ...noTerm } = asked;

  test('before the registration is refused, on the day itself taken', () => {
    const early = open({ ...asked, answerBy: '2026-11-22' });
    expect(early.ok ? [] : why(early.refusal)).toContain('term-before-registration A27');
    expect(due(recorded({ ...asked, answerBy: '2026-11-23' }))).toContain('answer 2026-11-24T00:00:00+08:00');
  });

  test('a form without one is incomplete and does not go to engineering', () => {
    const cleared = take(recorded(noTerm), opinion()).stop;
    expect(why(refusal(cleared, send()))).toEqual(['CONDITION_NOT_MET', 'term-missing A27']);
    const fill = (answerBy: string): EventInput =>
      event('COMPLETE_FORM', 'cs-assistant', on(23, '10:30:00'), { answerBy });
    expect(why(refusal(cleared, fill('2026-11-22')))).toContain('term-before-registration A27');
    const filled = take(cleared, fill('2026-11-30')).stop;
    expect(due(filled)).toContain('answer 2026-12-01T00:00:00+08:00');
    expect(take(filled, send()).stop.case.deadlines).toHaveLength(2);
    expect(why(refusal(filled, { ...fill('2026-12-31'), at: on(23, '10:40:00') }))).toContain(
      'term-given-already A27',
    );
  });

  test('is kept to the last second of its day', () => {
    expect(ticked(sent(), on(30, '23:59:59')).said).toEqual([]);
    expect(ticked(sent(), '2026-12-01T00:00:00+08:00').said).toEqual([
      'tell cs-assistant',
      'tell cs-supervisor',
      'tell engineering-head',
      'tell owner',
    ]);
  });

  test('not back by then: the cause, the applicant and the supervisor, to the end', () => {
    const late = ticked(sent(), '2026-12-01T09:00:00+08:00').stop;
    const note = (data: JsonObject): EventInput =>
      event('NOTE_PROGRESS', 'cs-assistant', '2026-12-01T10:00:00+08:00', data);
    expect(why(refusal(late, note({ applicantTold: false })))).toEqual([
      'CONDITION_NOT_MET',
      'applicant-not-told 2.2.2.3',
      'cause-missing 2.2.2.3',
    ]);
    const answered = (stop: Stop): Stop =>
      takeAll(stop, [
        answer({ result: 'approved', construction: false }, '2026-12-03T10:00:00+08:00'),
        copy('2026-12-03T11:00:00+08:00'),
        report('2026-12-03T11:10:00+08:00'),
      ]);
    expect(why(refusal(answered(late), complete('2026-12-03T12:00:00+08:00')))).toEqual([
      'CONDITION_NOT_MET',
      'late-without-cause 2.2.2.3',
    ]);
    const noted = take(late, note({ cause: '复核未回', applicantTold: true }));
    expect(said(noted.effects)).toEqual(['tell cs-supervisor']);
    expect(take(answered(noted.stop), complete('2026-12-03T12:00:00+08:00')).stop.case.state).toBe(
      'completed',
    );
  });

  test('an answer in time that is entered late withdraws the alarm', () => {
    const late = ticked(sent(), '2026-12-01T09:00:00+08:00').stop;
    const entered = desk.apply(
      late.case,
      answer({ result: 'approved', construction: false }, on(30, '17:00:00')),
      { now: '2026-12-01T09:05:00+08:00' },
    );
    if (!entered.ok) throw new Error(entered.refusal.code);
    expect(said(entered.effects)).toContain('withdraw answer');
    const stop = takeAll({ case: entered.case, at: '2026-12-01T09:05:00+08:00' }, [
      copy('2026-12-01T10:00:00+08:00'),
      report('2026-12-01T10:10:00+08:00'),
    ]);
    expect(take(stop, complete('2026-12-01T11:00:00+08:00')).stop.case.state).toBe('completed');
  });

  test('stands still while engineering waits for the applicant', () => {
    const waiting = take(sent(), event('ASK_FOR_MORE', 'engineer', on(24, '10:00:00'), { what: '排水图' }));
    expect(said(waiting.effects)).toContain('tell owner');
    const again = take(waiting.stop, event('SUPPLY', 'owner', on(26, '10:00:00'))).stop;
    expect(due(again)).toContain('answer 2026-12-03T00:00:00+08:00');
  });

  test('may be corrected, with a reason, but not to before the registration', () => {
    const fix = (data: JsonObject): EventInput =>
      event('CORRECT_FORM', 'cs-assistant', on(23, '10:30:00'), data);
    expect(why(refusal(recorded(), fix({ answerBy: '2026-12-05' })))).toContain(
      'corrected-without-reason 2.2.2.1',
    );
    expect(why(refusal(recorded(), fix({ answerBy: '2026-11-20', reason: '笔误' })))).toContain(
      'term-before-registration A27',
    );
    expect(due(take(recorded(), fix({ answerBy: '2026-12-05', reason: '笔误' })).stop)).toContain(
      'answer 2026-12-06T00:00:00+08:00',
    );
  });

  test('a month out is told of and reviewed (2.4.7)', () => {
    const month = ticked(sent(), '2026-12-23T09:00:01+08:00').stop;
    const review = event('REVIEW_UNRETURNED', 'cs-supervisor', '2026-12-24T10:00:00+08:00', {
      cause: '复核未回',
      applicantTold: true,
    });
    expect(due(take(month, review).stop)).toContain('month 2027-01-24T10:00:00+08:00');
  });
});

describe('the answer (2.2.2.2, 2.2.2.4)', () => {
  test.each<[JsonObject, string]>([
    [{ result: 'approved' }, 'construction-not-stated 2.2.2.4'],
    [{ result: 'conditional', construction: false }, 'conditions-missing 2.2.2.2'],
    [{ result: 'rejected' }, 'rejected-without-reason 2.2.2.2'],
  ])('%j says too little', (data, rule) => {
    expect(why(refusal(sent(), answer(data)))).toEqual(['CONDITION_NOT_MET', rule]);
  });

  test('is copied for the applicant and reported to the supervisor before it is completed', () => {
    const answered = take(sent(), answer({ result: 'approved', construction: false }));
    expect(said(answered.effects)).toEqual(
      expect.arrayContaining(['issue special-request-form ×1', 'tell cs-supervisor', 'tell owner']),
    );
    expect(why(refusal(answered.stop, complete()))).toEqual([
      'CONDITION_NOT_MET',
      'copy-not-handed 2.2.2.2',
      'result-not-reported 2.2.2.2',
    ]);
    expect(why(refusal(granted(false), complete(undefined, false)))).toEqual([
      'CONDITION_NOT_MET',
      'applicant-unaware 2.2.2.3',
    ]);
    expect(take(granted(false), complete()).stop.case).toMatchObject({ state: 'completed', deadlines: [] });
  });

  test('nothing is completed before engineering has answered', () => {
    expect(why(refusal(sent(), complete()))).toContain('not-answered 2.2.2.3');
  });

  test('what needs construction is not completed before its permit is started', () => {
    expect(why(refusal(granted(true), complete()))).toEqual([
      'CONDITION_NOT_MET',
      'permit-not-started 2.2.2.4',
    ]);
    const started = take(
      granted(true),
      event('START_PERMIT', 'cs-assistant', on(28, '10:00:00'), { unit: UNIT }),
    );
    expect(started.effects[0]).toMatchObject({
      kind: 'open',
      procedure: 'renovation',
      data: { unit: UNIT, source: 'case' },
    });
    expect(take(started.stop, complete()).stop.case.state).toBe('completed');
  });

  test('where the unit is known the permit is opened with the answer', () => {
    const answered = take(sent({ ...asked, unit: UNIT }), answer({ result: 'approved', construction: true }));
    expect(said(answered.effects)).toContain('open renovation');
    expect(stage(answered.stop)).toEqual({
      answered: { copy: 'toHand', result: 'toReport', works: 'started' },
    });
  });

  test('a rejection ends it without a permit', () => {
    const rejected = takeAll(sent(), [
      answer({ result: 'rejected', reason: '破坏承重墙', construction: true }),
      copy(),
      report(),
    ]);
    expect(
      why(refusal(rejected, event('START_PERMIT', 'cs-assistant', on(28, '10:00:00'), { unit: UNIT }))),
    ).toEqual(['CONDITION_NOT_MET', 'nothing-to-build 2.2.2.4']);
    expect(take(rejected, complete()).stop.case.state).toBe('declined');
  });
});

test('the applicant may withdraw with a reason at any time', () => {
  const withdraw = (data: JsonObject): EventInput => event('WITHDRAW', 'owner', on(28, '10:00:00'), data);
  expect(why(refusal(sent(), withdraw({})))).toEqual(['CONDITION_NOT_MET', 'withdrawn-without-reason 2.2.2']);
  expect(take(sent(), withdraw({ reason: '改用内机' })).stop.case.state).toBe('withdrawn');
});
