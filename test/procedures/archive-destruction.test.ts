import { describe, expect, test } from 'vitest';
import type { EventInput } from '../../src/core/case/model.ts';
import type { JsonObject } from '../../src/core/text.ts';
import { before, desk, eventOf, refusal, type Stop, said, take, takeAll, why } from './walk.ts';

const PROCEDURE = 'archive-destruction';

const sent = (type: string, by: string, data: JsonObject, at: string): EventInput => ({ type, by, data, at });
const main = (type: string, change: JsonObject = {}): EventInput => eventOf(PROCEDURE, 'main', type, change);
const appraising = (): Stop => before(PROCEDURE, 'main', 'ADD_ITEM');
const listed = (): Stop => before(PROCEDURE, 'main', 'REPORT_APPRAISAL');
const reported = (): Stop => before(PROCEDURE, 'main', 'ARCHIVIST_SIGNS');
const signed = (): Stop => before(PROCEDURE, 'main', 'APPROVE');
const approved = (): Stop => before(PROCEDURE, 'main', 'START');
const destroying = (): Stop => before(PROCEDURE, 'main', 'FINISH');
const accounting = (type: string): Stop => before(PROCEDURE, 'accounting-files', type);
const refusedFor = (stop: Stop, event: EventInput): readonly string[] => why(refusal(stop, event)).slice(1);

describe('what may be listed (1.4.4, 3.3.3.4)', () => {
  test.each<[JsonObject, string]>([
    [{ keepUntil: '2026-12-02' }, 'not-expired 1.4.4'],
    [{ keepUntil: '2030-12-31' }, 'not-expired 1.4.4'],
    [{ permanent: true }, 'kept-for-good 3.3.3.4'],
    [{ openMatters: true }, 'matter-open 3.3.3.4'],
    [{ dispute: true }, 'in-dispute 3.3.3.4'],
    [{ stillOut: true }, 'still-out 3.3.1.5'],
  ])('with %j a file is kept', (change, rule) => {
    expect(refusedFor(appraising(), main('ADD_ITEM', change))).toEqual([rule]);
  });

  test('the day after its period a file may be listed, and once only', () => {
    const stop = take(appraising(), main('ADD_ITEM', { keepUntil: '2026-12-01' })).stop;
    const again = { ...main('ADD_ITEM'), at: '2026-12-02T10:00:00+08:00' };
    expect(refusedFor(stop, again)).toEqual(['listed-already 3.3.3.4']);
  });

  test('a file without its period is not listed', () => {
    const { keepUntil: _, ...data } = main('ADD_ITEM').data as JsonObject;
    expect(refusal(appraising(), { ...main('ADD_ITEM'), data }).code).toBe('CONDITION_NOT_MET');
  });

  test('a file that is kept after all leaves the list and may come back to it', () => {
    const postpone = sent(
      'POSTPONE_ITEM',
      'archivist',
      { fileNo: 'ZH-3-1501', keepUntil: '2030-12-31', reason: '异议' },
      '2026-12-03T09:00:00+08:00',
    );
    const stop = take(listed(), postpone).stop;
    expect(refusedFor(stop, main('REPORT_APPRAISAL'))).toEqual(['list-empty 3.3.3.4']);
    expect(refusedFor(stop, { ...postpone, at: '2026-12-03T10:00:00+08:00' })).toEqual([
      'not-on-the-list 3.3.3.4',
    ]);
    expect(
      refusedFor(listed(), {
        ...postpone,
        data: { ...(postpone.data as JsonObject), keepUntil: '2026-12-02' },
      }),
    ).toEqual(['new-day-past 1.4.4']);
    expect(take(stop, { ...main('ADD_ITEM'), at: '2026-12-04T09:00:00+08:00' }).stop.case.state).toBe(
      'appraising',
    );
  });
});

describe('appraisal and approval (3.3.3.4, A32)', () => {
  test('a group of two or more appraises, writes a report and signs it', () => {
    const { members: group } = main('REPORT_APPRAISAL').data as { readonly members: readonly JsonObject[] };
    expect(
      refusedFor(listed(), main('REPORT_APPRAISAL', { members: group.slice(0, 1), membersSigned: 1 })),
    ).toEqual(['no-appraisal-group 3.3.3.4']);
    expect(refusedFor(listed(), main('REPORT_APPRAISAL', { membersSigned: 2 }))).toEqual([
      'report-not-signed 3.3.3.4',
    ]);
    const { reportNo: _, ...data } = main('REPORT_APPRAISAL').data as JsonObject;
    expect(refusedFor(listed(), { ...main('REPORT_APPRAISAL'), data })).toEqual([
      'no-appraisal-report 档案法实施条例 24',
    ]);
  });

  test('nothing is destroyed or approved before it is appraised', () => {
    for (const type of ['START', 'APPROVE', 'FINISH'])
      expect(refusal(listed(), { ...main(type), at: '2026-12-09T09:00:00+08:00' }).code).toBe(
        'EVENT_NOT_EXPECTED',
      );
  });

  test('archivist and department sign before the company leader approves', () => {
    const approve = sent('APPROVE', 'company-leader', {}, '2026-12-12T09:00:00+08:00');
    expect(refusedFor(reported(), approve)).toEqual([
      'archivist-not-signed 3.3.3.4',
      'department-not-signed 3.3.3.4',
    ]);
    expect(refusal(signed(), { ...approve, by: 'property-manager' }).code).toBe('ROLE_NOT_ALLOWED');
    const { stop, effects } = take(signed(), approve);
    expect([stop.case.state, said(effects)]).toEqual([
      'approved',
      ['set destruction 2027-01-12T09:00:00+08:00', 'tell archivist', 'tell cs-supervisor'],
    ]);
  });

  test('accounting files wait for the head of accounting', () => {
    const stop = accounting('ACCOUNTING_SIGNS');
    const approve = sent('APPROVE', 'company-leader', {}, '2026-12-12T09:00:00+08:00');
    expect(refusedFor(stop, approve)).toEqual(['accounting-not-signed 3.3.3.4']);
    const sign = sent('ACCOUNTING_SIGNS', 'finance', {}, '2026-12-11T11:00:00+08:00');
    expect(takeAll(stop, [sign, approve]).case.state).toBe('approved');
  });

  test('a list that has become shorter is signed anew; a declined one goes back to the group', () => {
    const postpone = sent(
      'POSTPONE_ITEM',
      'cs-supervisor',
      { fileNo: 'KJ-2015-03', keepUntil: '2030-12-31', reason: '审计' },
      '2026-12-11T12:00:00+08:00',
    );
    const stop = take(accounting('ACCOUNTING_SIGNS'), postpone).stop;
    // What is left has no accounting files.
    expect(refusedFor(stop, sent('APPROVE', 'company-leader', {}, '2026-12-12T09:00:00+08:00'))).toEqual([
      'archivist-not-signed 3.3.3.4',
      'department-not-signed 3.3.3.4',
    ]);
    const declined = take(
      signed(),
      sent('DECLINE', 'company-leader', { reason: '仍有用' }, '2026-12-12T09:00:00+08:00'),
    );
    expect(declined.stop.case.state).toBe('appraising');
    expect(said(declined.effects)).toEqual([
      'set appraisal 2027-01-12T09:00:00+08:00',
      'tell archivist',
      'tell cs-supervisor',
    ]);
  });
});

describe('before witnesses (3.3.3.4, A32)', () => {
  const { witnesses } = main('START').data as { readonly witnesses: readonly [JsonObject, JsonObject] };
  const [one, two] = witnesses;
  const start = (change: JsonObject): EventInput => main('START', change);

  test.each<[string, JsonObject, string]>([
    ['one witness', { witnesses: [one] }, 'too-few-witnesses 3.3.3.4'],
    ['nobody', { witnesses: [] }, 'too-few-witnesses 3.3.3.4'],
    [
      'one person under two posts',
      { witnesses: [one, { ...one, role: 'property-manager' }] },
      'too-few-witnesses 3.3.3.4',
    ],
    [
      'an archivist among them',
      { witnesses: [one, { role: 'archivist', id: 'ar-09' }] },
      'archivist-as-witness A32',
    ],
    [
      'the archivist of the list under his other post',
      { witnesses: [one, { role: 'cs-assistant', id: 'ar-01' }] },
      'archivist-as-witness A32',
    ],
    ['another number of files', { counted: 2 }, 'count-differs 3.3.3.4'],
  ])('with %s it does not begin', (_, change, rule) => {
    expect(refusedFor(approved(), start(change))).toEqual([rule]);
  });

  test('two different people are enough, and accounting files have one of them from finance', () => {
    expect(take(approved(), start({ witnesses: [one, two] })).stop.case.state).toBe('destroying');
    const stop = accounting('START');
    expect(refusedFor(stop, start({ witnesses: [one, two], counted: 2 }))).toEqual([
      'no-witness-from-finance 3.3.3.4',
    ]);
    expect(
      take(stop, start({ witnesses: [one, { role: 'finance', id: 'fi-01' }], counted: 2 })).stop.case.state,
    ).toBe('destroying');
  });

  test.each<[JsonObject, string]>([
    [{ destroyed: 2 }, 'count-differs 3.3.3.4'],
    [{ witnessesSigned: 1 }, 'witnesses-not-signed 3.3.3.4'],
    [{ backupsErased: false }, 'backups-not-erased 3.3.3.4'],
  ])('with %j it is not over', (change, rule) => {
    expect(refusedFor(destroying(), main('FINISH', change))).toEqual([rule]);
  });

  test('at the end the record is printed and the list itself is filed for good', () => {
    const { stop, effects } = take(destroying(), main('FINISH'));
    expect(stop.case.state).toBe('destroyed');
    expect(said(effects)).toEqual([
      'cleared destruction 2027-01-12T09:00:00+08:00',
      'issue archive-destruction-record ×2',
      'tell company-leader',
      'tell cs-supervisor',
      'tell archivist',
      'open archive-filing',
    ]);
    expect(effects.find(({ kind }) => kind === 'open')).toMatchObject({
      data: { source: 'case', title: '销毁清册 XH-2026-01', category: 'other', keptForGood: true },
    });
  });

  test('a difference stops it until it is cleared up, and then all is counted again', () => {
    const stop = sent(
      'REPORT_DISCREPANCY',
      'cs-supervisor',
      { description: '多出一卷' },
      '2026-12-15T10:00:00+08:00',
    );
    const halted = take(destroying(), stop).stop;
    expect(halted.case.state).toBe('stopped');
    expect(refusal(halted, main('FINISH')).code).toBe('EVENT_NOT_EXPECTED');
    const resolved = take(
      halted,
      sent('RESOLVE', 'cs-supervisor', { explanation: '误拿' }, '2026-12-16T10:00:00+08:00'),
    ).stop;
    expect(resolved.case.state).toBe('approved');
    const missing = sent(
      'REPORT_MISSING',
      'archivist',
      { fileNo: 'ZH-3-1501', personalData: true, description: '缺卷' },
      '2026-12-16T09:00:00+08:00',
    );
    expect(said(take(halted, missing).effects)).toEqual([
      'tell company-leader',
      'tell cs-supervisor',
      'open archive-incident',
    ]);
  });

  test('late, it is called for, and may still be done', () => {
    const late = desk.tick(approved().case, '2027-01-12T09:00:01+08:00');
    expect(late.ok && said(late.effects)).toEqual(['tell archivist', 'tell cs-supervisor']);
    if (!late.ok) throw new Error('the tick was refused');
    const stop = { case: late.case, at: '2027-01-13T09:00:00+08:00' };
    expect(take(stop, { ...main('START'), at: '2027-01-13T09:00:00+08:00' }).stop.case.state).toBe(
      'destroying',
    );
  });
});
