import { describe, expect, test } from 'vitest';
import type { EventInput } from '../../src/core/case/model.ts';
import type { JsonObject } from '../../src/core/text.ts';
import { before, desk, eventOf, readScript, refusal, type Stop, said, take, takeAll, why } from './walk.ts';

const PROCEDURE = 'archive-access';
const AT = '2026-11-30T10:00:00+08:00';

const sent = (type: string, by: string, data: JsonObject = {}, at: string = AT): EventInput => ({
  type,
  by,
  data,
  at,
});
const admit = (change: JsonObject = {}): EventInput => eventOf(PROCEDURE, 'main', 'ADMIT', change);
const opened = (name: string, change: JsonObject = {}): Stop => {
  const { start } = readScript(PROCEDURE, name);
  const outcome = desk.open(PROCEDURE, {
    id: 'case-1',
    now: start.at,
    ...start,
    data: { ...start.data, ...change },
  });
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return { case: outcome.case, at: start.at };
};
const consented = (): Stop => before(PROCEDURE, 'main', 'ADMIT');
const reading = (): Stop => before(PROCEDURE, 'main', 'RETURN');
const outsider = (): Stop => opened('no-letter');
const secret = { files: [{ fileNo: 'ZH-3-1501', secrecy: 'secret' }] };
const leader = (change: JsonObject = {}): EventInput =>
  sent('APPROVE_USE', 'company-leader', {
    transcribe: false,
    copy: false,
    photograph: false,
    borrow: false,
    readSecret: false,
    ...change,
  });
const refusedFor = (stop: Stop, event: EventInput): readonly string[] => why(refusal(stop, event)).slice(1);

describe('staff (3.3.2.1, A32)', () => {
  test('the request prints the register and asks the archivist', () => {
    const { start } = readScript(PROCEDURE, 'main');
    const asked = desk.open(PROCEDURE, { id: 'a', now: start.at, ...start });
    expect(asked.ok && said(asked.effects)).toEqual(['issue archive-access-form ×1', 'tell archivist']);
  });

  test('need the consent of the head of their own department', () => {
    const stop = opened('main');
    expect(refusedFor(stop, admit())).toEqual(['head-consent-missing 3.3.2.1']);
    expect(refusedFor(stop, sent('CONSENT', 'security-head'))).toEqual(['not-the-head 3.3.2.1']);
    expect(refusal(stop, sent('CONSENT', 'engineer')).code).toBe('ROLE_NOT_ALLOWED');
    const both = takeAll(stop, [
      sent('CONSENT', 'engineering-head', {}, '2026-11-30T09:30:00+08:00'),
      admit(),
    ]);
    expect(both.case.state).toBe('reading');
  });

  test('nobody consents to his own request', () => {
    const stop = opened('main', {
      applicant: { kind: 'insider', department: 'engineering', staffNo: 'eh-01' },
    });
    const own: EventInput = { type: 'CONSENT', by: { role: 'engineering-head', id: 'eh-01' }, at: AT };
    const denied = refusal(stop, own);
    expect(denied.reasons.map(({ clause, message }) => [clause, message.en])).toEqual([
      ['3.3.2.1', 'Nobody consents to a request of his own: ask the superior'],
    ]);
    expect(take(stop, { ...own, by: { role: 'property-manager', id: 'pm-01' } }).stop.case.state).toBe(
      'requested',
    );
  });

  test.each<[JsonObject, string]>([
    [{ undertakingSigned: false }, 'undertaking-not-signed 3.3.3.1'],
    [{ rulesSigned: false }, 'rules-not-signed 3.3.2.2'],
    [{ place: 'office' }, 'wrong-place 3.3.2.4'],
    [{ earlierBreach: true }, 'earlier-breach 3.3.2.6'],
    [{ filesMatch: false }, 'wrong-files-fetched 3.3.4.1'],
  ])('with %j are not admitted', (change, rule) => {
    expect(refusedFor(consented(), admit(change))).toEqual([rule]);
  });

  test('state what for and what, and register', () => {
    const { purpose: _, content: __, ...bare } = readScript(PROCEDURE, 'main').start.data as JsonObject;
    const silent = desk.open(PROCEDURE, { id: 'a', now: AT, by: 'engineer', data: bare });
    if (!silent.ok) throw new Error(silent.refusal.code);
    const stop = take({ case: silent.case, at: AT }, sent('CONSENT', 'engineering-head')).stop;
    const { registerNo: ___, ...papers } = admit().data as JsonObject;
    expect(refusedFor(stop, { ...admit(), data: papers })).toEqual([
      'access-not-registered 3.3.2.1',
      'content-not-stated 3.3.2.1',
      'purpose-not-stated 3.3.2.1',
    ]);
  });

  test('a declined request ends, and the applicant hears of it', () => {
    const { stop, effects } = take(opened('main'), sent('DECLINE', 'engineering-head', { reason: '无关' }));
    expect([stop.case.state, said(effects)]).toEqual(['declined', ['tell archivist', 'tell cs-assistant']]);
  });
});

describe('outsiders and owners (3.3.2.1, A33)', () => {
  const letter = { letterNo: '介字 2026-118' };

  test('an outsider needs a proper reason and a letter', () => {
    expect(refusedFor(outsider(), admit())).toEqual(['letter-missing 3.3.2.1']);
    expect(refusedFor(outsider(), admit({ ...letter, reasonProper: false }))).toEqual([
      'reason-not-proper 3.3.2.1',
    ]);
    expect(take(outsider(), admit(letter)).stop.case.state).toBe('reading');
  });

  test('needs no consent of a department', () => {
    expect(refusedFor(outsider(), sent('CONSENT', 'property-manager'))).toEqual([
      'consent-not-needed 3.3.2.1',
    ]);
  });

  test('secret files go to nobody whom they do not concern, and to outsiders by the company leader', () => {
    const stop = opened('no-letter', secret);
    expect(refusedFor(stop, admit({ ...letter, concerned: false }))).toEqual([
      'secret-to-outsider 3.3.3.2',
      'secret-to-unconcerned 3.3.3.2',
    ]);
    const approved = take(stop, leader({ readSecret: true })).stop;
    expect(take(approved, admit(letter)).stop.case.state).toBe('reading');
    expect(refusedFor(approved, admit({ ...letter, concerned: false }))).toEqual([
      'secret-to-unconcerned 3.3.3.2',
    ]);
  });

  test('an owner at his own file shows his ID, and nothing else', () => {
    const own = before(PROCEDURE, 'owner-on-two-days', 'ADMIT');
    const comes = (change: JsonObject = {}): EventInput =>
      eventOf(PROCEDURE, 'owner-on-two-days', 'ADMIT', change);
    expect(take(own, comes()).stop.case.state).toBe('reading');
    expect(refusedFor(own, comes({ idShown: false }))).toEqual(['id-not-shown 个人信息保护法 45']);
    expect(refusedFor(own, comes({ ownFile: false }))).toEqual(['not-own-file 3.3.2.1']);
  });
});

describe('copying (3.3.2.5, 3.3.3.3)', () => {
  const copy = (change: JsonObject = {}): EventInput =>
    sent('COPY', 'archivist', { withinScope: true, ownDataOnly: false, pages: 2, ...change });

  test.each(['TRANSCRIBE', 'COPY', 'PHOTOGRAPH'])('%s needs the company leader and a scope', (type) => {
    const event = { ...copy(), type };
    expect(refusedFor(reading(), event)).toEqual(['copy-not-approved 3.3.2.5', 'scope-not-set 3.3.2.5']);
    const way = type === 'TRANSCRIBE' ? 'transcribe' : type === 'COPY' ? 'copy' : 'photograph';
    const noScope = take(reading(), leader({ [way]: true })).stop;
    expect(refusedFor(noScope, event)).toEqual(['scope-not-set 3.3.2.5']);
    const approved = take(reading(), leader({ [way]: true, scope: '第 1 页' })).stop;
    expect(take(approved, event).stop.case.state).toBe('reading');
    expect(refusedFor(approved, { ...event, data: { ...copy().data, withinScope: false } })).toEqual([
      'outside-scope 3.3.2.5',
    ]);
  });

  test('leave to transcribe is no leave to photograph, and leave can be taken back', () => {
    const only = take(reading(), leader({ transcribe: true, scope: '第 1 页' })).stop;
    expect(refusedFor(only, { ...copy(), type: 'PHOTOGRAPH' })).toEqual(['copy-not-approved 3.3.2.5']);
    const back = take(only, { ...leader(), at: '2026-11-30T10:30:00+08:00' }).stop;
    expect(refusedFor(back, { ...copy(), type: 'TRANSCRIBE', at: '2026-11-30T10:31:00+08:00' })).toEqual([
      'copy-not-approved 3.3.2.5',
      'scope-not-set 3.3.2.5',
    ]);
  });

  test('secret files are copied under the clause of their own', () => {
    const stop = takeAll(opened('main', secret), [
      sent('CONSENT', 'engineering-head', {}, '2026-11-30T09:30:00+08:00'),
      admit(),
    ]);
    expect(refusedFor(stop, copy())).toEqual(['scope-not-set 3.3.2.5', 'secret-copy-not-approved 3.3.3.3']);
  });

  test('an owner has copies of the data about himself without leave, and of nothing else', () => {
    const own = before(PROCEDURE, 'owner-on-two-days', 'COPY');
    expect(take(own, copy({ ownDataOnly: true }), '2026-11-30T10:20:00+08:00').stop.case.state).toBe(
      'reading',
    );
    expect(why(refusal(own, copy(), '2026-11-30T10:20:00+08:00')).slice(1)).toEqual([
      'copy-not-approved 3.3.2.5',
      'scope-not-set 3.3.2.5',
    ]);
  });
});

describe('borrowing (3.3.2.4, A33, A47)', () => {
  const lend = (change: JsonObject = {}): EventInput =>
    sent('LEND', 'archivist', { lentOn: '2026-11-30', formSigned: true, ...change });
  const approved = (stop: Stop = reading()): Stop =>
    take(stop, sent('APPROVE_LOAN', 'cs-supervisor', { exception: '送法院质证' })).stop;

  test('is an exception, approved by the customer-service supervisor, with the form signed', () => {
    expect(refusedFor(reading(), lend())).toEqual(['loan-not-approved 3.3.2.4', 'not-exceptional 3.3.2.4']);
    const noReason = take(reading(), sent('APPROVE_LOAN', 'cs-supervisor')).stop;
    expect(refusedFor(noReason, lend())).toEqual(['not-exceptional 3.3.2.4']);
    expect(refusedFor(approved(), lend({ formSigned: false }))).toEqual(['loan-form-not-signed 3.3.2.4']);
    expect(refusedFor(approved(), lend({ until: '2026-11-29' }))).toEqual(['loan-past 3.3.2.4']);
    expect(refusedFor(approved(), lend({ lentOn: '2026-11-29' }))).toEqual(['loan-not-today 3.3.2.4']);
    expect(take(approved(), lend()).stop.case.state).toBe('lent');
  });

  test('an approval taken back no longer stands', () => {
    const withheld = take(approved(), sent('WITHHOLD', 'cs-supervisor', { reason: '可当场看' })).stop;
    expect(refusedFor(withheld, lend())).toEqual(['loan-not-approved 3.3.2.4']);
  });

  test('without a day on the form it is due seven days later, at the end of that day', () => {
    const { stop, effects } = take(approved(), lend());
    expect(said(effects)).toEqual([
      'cleared reading 2026-12-01T00:00:00+08:00',
      'set loan 2026-12-08T00:00:00+08:00',
    ]);
    const inTime = desk.tick(stop.case, '2026-12-07T23:59:59+08:00');
    expect(inTime.ok && inTime.effects).toEqual([]);
    const late = desk.tick(stop.case, '2026-12-08T00:00:00+08:00');
    expect(late.ok && said(late.effects)).toEqual([
      'tell archivist',
      'tell cs-supervisor',
      'set reminder 2026-12-11T00:00:00+08:00',
    ]);
  });

  test('is called in again every three days until it is back', () => {
    const { stop } = take(approved(), lend({ until: '2026-12-04' }));
    const late = desk.tick(stop.case, '2026-12-11T00:00:01+08:00');
    expect(late.ok && said(late.effects).filter((one) => one === 'tell archivist')).toHaveLength(3);
    if (!late.ok) throw new Error('the tick was refused');
    const back = sent(
      'RETURN',
      'archivist',
      { pages: 24, intact: true, checkedOff: true },
      '2026-12-11T09:00:00+08:00',
    );
    expect(take({ ...stop, case: late.case }, back).stop.case.deadlines).toEqual([]);
  });

  test('a return in time that is entered late takes the alarm back', () => {
    const { stop } = take(approved(), lend({ until: '2026-12-04' }));
    const next = desk.apply(
      stop.case,
      {
        ...sent('RETURN', 'archivist', { pages: 24, intact: true, checkedOff: true }),
        at: '2026-12-04T20:00:00+08:00',
      },
      { now: '2026-12-05T09:00:00+08:00' },
    );
    expect(next.ok && next.case.state).toBe('closed');
    expect(next.ok && said(next.effects)).toContain('withdraw loan');
  });

  test('secret files and anyone outside need the company leader', () => {
    const stop = takeAll(opened('main', secret), [
      sent('CONSENT', 'engineering-head', {}, '2026-11-30T09:30:00+08:00'),
      admit(),
    ]);
    expect(refusedFor(approved(stop), lend())).toEqual(['secret-loan-not-approved 3.3.3.2']);
    expect(take(take(approved(stop), leader({ borrow: true })).stop, lend()).stop.case.state).toBe('lent');
    const visitor = approved(take(outsider(), admit({ letterNo: '介字 1' })).stop);
    expect(refusedFor(visitor, lend())).toEqual(['outside-loan-not-approved A33']);
  });

  test('is renewed by the supervisor, also after its day', () => {
    const { stop } = take(approved(), lend({ until: '2026-12-04' }));
    const renew = (until: string, by = 'cs-supervisor'): EventInput =>
      sent('RENEW', by, { until, reason: '庭审延期' }, '2026-12-06T09:00:00+08:00');
    const renewed = take(stop, renew('2026-12-10')).stop;
    expect(renewed.case.deadlines.map(({ id, dueAt }) => [id, dueAt])).toEqual([
      ['loan', '2026-12-11T00:00:00+08:00'],
    ]);
    expect(refusedFor(stop, renew('2026-12-05'))).toEqual(['loan-past 3.3.2.4']);
    expect(refusal(stop, renew('2026-12-10', 'engineering-head')).code).toBe('ROLE_NOT_ALLOWED');
  });
});

describe('back, and what goes wrong (3.3.2.2, 3.3.2.6, 3.3.3.5)', () => {
  const back = (change: JsonObject = {}, at = '2026-11-30T11:00:00+08:00'): EventInput =>
    sent('RETURN', 'archivist', { pages: 24, intact: true, checkedOff: true, ...change }, at);
  const incident = sent(
    'REPORT_INCIDENT',
    'archivist',
    { kind: 'damaged', fileNo: 'ZH-3-1501', personalData: true, description: '缺页' },
    '2026-11-30T10:30:00+08:00',
  );

  test.each<[JsonObject, string]>([
    [{ pages: 23 }, 'pages-missing 3.3.2.4'],
    [{ intact: false }, 'returned-damaged 3.3.2.2'],
    [{ checkedOff: false }, 'return-not-checked 3.3.1.5'],
  ])('with %j it is not simply taken back', (change, rule) => {
    expect(refusedFor(reading(), back(change))).toEqual([rule]);
  });

  test('damage is reported to the company leader at once, and the rest is taken back', () => {
    const { stop, effects } = take(reading(), incident);
    expect(said(effects)).toEqual(['tell company-leader', 'tell cs-supervisor', 'open archive-incident']);
    expect(take(stop, back({ pages: 23, intact: false })).stop.case.state).toBe('ended');
  });

  test('a lost file ends the case and is reported', () => {
    const { stop, effects } = take(
      reading(),
      sent('REPORT_LOSS', 'engineer', { fileNo: 'ZH-3-1501', personalData: true, description: '遗失' }),
    );
    expect(stop.case.state).toBe('lost');
    expect(said(effects)).toContain('open archive-incident');
  });

  test('who breaks the rules is warned or stopped, and the files come back', () => {
    const warned = take(reading(), sent('WARN', 'archivist', { breach: 'drinking' })).stop;
    expect(warned.case.state).toBe('reading');
    const stopped = take(
      warned,
      sent('STOP_USE', 'archivist', { breach: 'marking', reason: '劝阻不听' }, '2026-11-30T10:40:00+08:00'),
    ).stop;
    expect(
      refusal(
        stopped,
        sent(
          'COPY',
          'archivist',
          { withinScope: true, ownDataOnly: false, pages: 1 },
          '2026-11-30T10:50:00+08:00',
        ),
      ).code,
    ).toBe('EVENT_NOT_EXPECTED');
    expect(take(stopped, back()).stop.case.state).toBe('ended');
  });

  test('files still out at midnight are called in', () => {
    const late = desk.tick(reading().case, '2026-12-01T00:00:00+08:00');
    expect(late.ok && said(late.effects)).toEqual(['tell archivist', 'tell cs-supervisor']);
    if (!late.ok) throw new Error('the tick was refused');
    const stop = { case: late.case, at: '2026-12-01T08:00:00+08:00' };
    expect(take(stop, back({}, '2026-12-01T08:00:00+08:00')).stop.case.state).toBe('closed');
  });

  test('a reader who comes again is looked at again', () => {
    const paused = take(reading(), { ...back(), type: 'PAUSE' }).stop;
    expect(paused.case.deadlines).toEqual([]);
    const resume = (change: JsonObject = {}): EventInput =>
      sent(
        'RESUME',
        'archivist',
        { place: 'reading-room', filesMatch: true, pages: 24, ...change },
        '2026-12-01T09:00:00+08:00',
      );
    expect(refusedFor(paused, resume({ place: 'office' }))).toEqual(['wrong-place 3.3.2.4']);
    expect(take(paused, resume()).stop.case.state).toBe('reading');
  });
});
