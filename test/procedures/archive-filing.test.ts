import { describe, expect, test } from 'vitest';
import type { EventInput } from '../../src/core/case/model.ts';
import type { JsonObject } from '../../src/core/text.ts';
import { before, desk, eventOf, readScript, refusal, type Stop, said, take, takeAll, why } from './walk.ts';

const PROCEDURE = 'archive-filing';

const at = (time: string, event: EventInput): EventInput => ({ ...event, at: time });
const sent = (type: string, data: JsonObject, time: string, by = 'archivist'): EventInput => ({
  type,
  by,
  data,
  at: time,
});
const main = (type: string, change: JsonObject = {}): EventInput => eventOf(PROCEDURE, 'main', type, change);
const awaiting = (): Stop => before(PROCEDURE, 'main', 'RECEIVE');
const stored = (): Stop => before(PROCEDURE, 'main', 'TAKE_OUT');
const out = (): Stop => take(stored(), main('TAKE_OUT')).stop;
const PUT_BACK = { pages: 24, intact: true, inOrder: true, checkedOff: true };

describe('papers come in (3.3.1.1, 3.3.1.4, 3.3.4.2)', () => {
  test('opening prints the register and asks the archivist, with a week to hand over', () => {
    const { start } = readScript(PROCEDURE, 'main');
    const opened = desk.open(PROCEDURE, { id: 'a', now: start.at, ...start });
    expect(opened.ok && said(opened.effects)).toEqual([
      'set intake 2026-12-07T09:00:00+08:00',
      'issue archive-register ×1',
      'tell archivist',
    ]);
  });

  test('source, title and category are enough for another procedure to open it', () => {
    const opened = desk.open(PROCEDURE, {
      id: 'a',
      now: '2026-12-01T09:00:00+08:00',
      by: 'cs-assistant',
      data: { source: 'case', title: '3栋1501室入住档案', category: 'resident' },
    });
    expect(opened.ok && opened.case.state).toBe('awaiting');
  });

  test.each<[JsonObject, string]>([
    [{ complete: false }, 'papers-incomplete 3.3.1.1'],
    [{ accurate: false }, 'not-accurate 3.3.4.2'],
    [{ authentic: false }, 'not-true 3.3.4.2'],
    [{ fileable: false }, 'not-for-filing 档案法 14'],
    [{ receiptSigned: false }, 'receipt-not-signed 3.3.1.4'],
  ])('with %j they are not taken in', (change, rule) => {
    expect(why(refusal(awaiting(), main('RECEIVE', change)))).toEqual(['CONDITION_NOT_MET', rule]);
  });

  test('nor without a number in the register', () => {
    const { registerNo: _, ...data } = main('RECEIVE').data as JsonObject;
    expect(why(refusal(awaiting(), { ...main('RECEIVE'), data }))).toEqual([
      'CONDITION_NOT_MET',
      'not-registered 3.3.1.4',
    ]);
  });

  test('taken in, the register is printed for both sides and the week to shelve begins', () => {
    const { stop, effects } = take(awaiting(), main('RECEIVE'));
    expect(stop.case.state).toBe('cataloguing');
    expect(said(effects)).toEqual([
      'cleared intake 2026-12-07T09:00:00+08:00',
      'set shelving 2026-12-07T10:00:00+08:00',
      'issue archive-register ×2',
    ]);
  });

  test.each([
    ['engineering', 'engineering-head'],
    ['customer-service', 'cs-supervisor'],
    ['finance', 'finance'],
    ['management', 'property-manager'],
  ])('what the department %s left out goes back to it', (department, head) => {
    const back = sent('RETURN_PAPERS', { department, missing: ['竣工图'] }, '2026-11-30T10:00:00+08:00');
    const { stop, effects } = take(awaiting(), back);
    expect([stop.case.state, said(effects)]).toEqual([
      'returned',
      [
        'cleared intake 2026-12-07T09:00:00+08:00',
        'set supplement 2026-12-07T10:00:00+08:00',
        `tell ${head}`,
      ],
    ]);
  });

  test('papers late are called for one second after the limit, and still taken', () => {
    const stop = awaiting();
    const inTime = desk.tick(stop.case, '2026-12-07T09:00:00+08:00');
    expect(inTime.ok && inTime.effects).toEqual([]);
    const late = desk.tick(stop.case, '2026-12-07T09:00:01+08:00');
    expect(late.ok && said(late.effects)).toEqual(['tell archivist', 'tell cs-supervisor']);
    if (!late.ok) throw new Error('the tick was refused');
    const { stop: now } = take(
      { case: late.case, at: '2026-12-08T09:00:00+08:00' },
      at('2026-12-08T09:00:00+08:00', main('RECEIVE')),
    );
    expect(now.case.state).toBe('cataloguing');
  });

  test('an entry made late of papers that came in time takes the alarm back', () => {
    const next = desk.apply(
      awaiting().case,
      { ...main('RECEIVE'), at: '2026-12-07T08:59:00+08:00' },
      { now: '2026-12-09T09:00:00+08:00' },
    );
    expect(next.ok && said(next.effects)).toContain('withdraw intake');
  });
});

describe('the file is made and placed (3.3.1.2, 3.3.4.5, 1.4.4)', () => {
  const cataloguing = (): Stop => before(PROCEDURE, 'main', 'CATALOGUE');
  const shelving = (): Stop => before(PROCEDURE, 'main', 'SHELVE');

  test.each<[JsonObject, string]>([
    [{ numberFree: false }, 'number-taken 3.3.1.4'],
    [{ indexed: false }, 'no-index 3.3.4.5'],
    [{ pages: 23 }, 'pages-differ 3.3.1.5'],
    [{ permanent: true }, 'retention-twofold 1.4.4'],
    [{ keepUntil: '2026-11-30' }, 'retention-past 1.4.4'],
  ])('with %j it is not catalogued', (change, rule) => {
    expect(why(refusal(cataloguing(), main('CATALOGUE', change)))).toEqual(['CONDITION_NOT_MET', rule]);
  });

  test('a file without a period is not catalogued, and a list of destruction is kept for good', () => {
    const { keepUntil: _, ...data } = main('CATALOGUE').data as JsonObject;
    expect(why(refusal(cataloguing(), { ...main('CATALOGUE'), data }))).toEqual([
      'CONDITION_NOT_MET',
      'retention-not-set 1.4.4',
    ]);
    const list = desk.open(PROCEDURE, {
      id: 'l',
      now: '2026-11-30T09:00:00+08:00',
      by: 'archivist',
      data: { source: 'case', title: '销毁清册 XH-2026-01', category: 'other', keptForGood: true },
    });
    if (!list.ok) throw new Error(list.refusal.code);
    const { stop } = take({ case: list.case, at: '2026-11-30T09:00:00+08:00' }, main('RECEIVE'));
    expect(why(refusal(stop, main('CATALOGUE')))).toEqual([
      'CONDITION_NOT_MET',
      'must-be-kept-for-good 3.3.3.4',
    ]);
    const forGood = { ...main('CATALOGUE'), data: { ...data, permanent: true } };
    expect(take(stop, forGood).stop.case.state).toBe('shelving');
  });

  test('it stands in order, under the number of the register', () => {
    expect(why(refusal(shelving(), main('SHELVE', { inOrder: false })))).toEqual([
      'CONDITION_NOT_MET',
      'out-of-order 3.3.1.2',
    ]);
    expect(why(refusal(shelving(), main('SHELVE', { labelMatches: false })))).toEqual([
      'CONDITION_NOT_MET',
      'label-differs 3.3.1.4',
    ]);
    expect(take(shelving(), main('SHELVE')).stop.case.state).toEqual({ stored: 'inPlace' });
  });
});

describe('out and back the same day (3.3.1.5)', () => {
  test('a reader needs a registered access, a check does not', () => {
    const { access: _, ...data } = main('TAKE_OUT').data as JsonObject;
    expect(why(refusal(stored(), { ...main('TAKE_OUT'), data }))).toEqual([
      'CONDITION_NOT_MET',
      'access-not-granted 3.3.2.1',
    ]);
    const check = { ...main('TAKE_OUT'), data: { purpose: 'check', pages: 24 } };
    expect(take(stored(), check).stop.case.state).toEqual({ stored: 'out' });
  });

  test('a file taken out at 23:50 is due ten minutes later', () => {
    const late = at('2026-12-02T23:50:00+08:00', main('TAKE_OUT'));
    const { stop, effects } = take(stored(), late);
    expect(said(effects)).toEqual(['set put-back 2026-12-03T00:00:00+08:00']);
    const before24 = desk.tick(stop.case, '2026-12-02T23:59:59+08:00');
    expect(before24.ok && before24.effects).toEqual([]);
    const overdue = desk.tick(stop.case, '2026-12-03T00:00:00+08:00');
    expect(overdue.ok && said(overdue.effects)).toEqual(['tell archivist', 'tell cs-supervisor']);
    if (!overdue.ok) throw new Error('the tick was refused');
    const back = sent('PUT_BACK', PUT_BACK, '2026-12-03T08:00:00+08:00');
    expect(take({ ...stop, case: overdue.case }, back).stop.case.state).toEqual({ stored: 'inPlace' });
  });

  test.each<[JsonObject, readonly string[]]>([
    [{ pages: 23 }, ['pages-differ 3.3.1.5']],
    [{ intact: false }, ['damaged 3.3.2.6']],
    [{ inOrder: false }, ['out-of-order 3.3.1.2']],
    [{ checkedOff: false }, ['not-checked-off 3.3.1.5']],
  ])('with %j it is not simply put back', (change, rules) => {
    expect(why(refusal(out(), main('PUT_BACK', change)))).toEqual(['CONDITION_NOT_MET', ...rules]);
  });

  test('what is gone is reported at once, and the company leader may write the file off', () => {
    const report = sent(
      'REPORT_INCIDENT',
      { kind: 'lost', personalData: true, description: '遗失' },
      '2026-12-02T10:00:00+08:00',
    );
    const { stop, effects } = take(out(), report);
    expect(said(effects)).toEqual([
      'cleared put-back 2026-12-03T00:00:00+08:00',
      'tell company-leader',
      'tell cs-supervisor',
      'open archive-incident',
    ]);
    const off = sent('WRITE_OFF', { incident: 'SG-1', reason: '全毁' }, '2026-12-09T10:00:00+08:00');
    expect(refusal(stop, off).code).toBe('ROLE_NOT_ALLOWED');
    expect(take(stop, { ...off, by: 'company-leader' }).stop.case.state).toBe('writtenOff');
  });

  test('a loan is due at the end of the day on its form, and may be renewed', () => {
    const lend = sent(
      'LEND_OUT',
      { pages: 24, access: 'CY-1', until: '2026-12-09' },
      '2026-12-02T09:00:00+08:00',
    );
    const { stop, effects } = take(stored(), lend);
    expect(said(effects)).toEqual(['set put-back 2026-12-10T00:00:00+08:00']);
    const renew = sent(
      'RENEW_LOAN',
      { access: 'CY-1', until: '2026-12-12' },
      '2026-12-09T09:00:00+08:00',
      'cs-supervisor',
    );
    expect(take(stop, renew).stop.case.deadlines.find(({ id }) => id === 'put-back')?.dueAt).toBe(
      '2026-12-13T00:00:00+08:00',
    );
    expect(why(refusal(stop, { ...renew, data: { until: '2026-12-12' } }))).toEqual([
      'CONDITION_NOT_MET',
      'access-not-granted 3.3.2.1',
    ]);
  });
});

describe('found wrong later (3.3.1.4)', () => {
  const wrong = (): Stop =>
    take(
      stored(),
      sent('FOUND_WRONG', { error: 'wrong-number', foundAt: 'audit' }, '2026-12-02T09:00:00+08:00'),
    ).stop;

  test('it is put right within three days, in its place and under a free number', () => {
    const fix = {
      fileNo: 'ZH-3-1501A',
      numberFree: true,
      place: { cabinet: '甲2', shelf: 1, position: 8 },
      inOrder: true,
      labelMatches: true,
    };
    const correct = sent('CORRECT', fix, '2026-12-03T09:00:00+08:00');
    const { stop } = take(wrong(), correct);
    expect(stop.case.context).toMatchObject({ facts: { fileNo: 'ZH-3-1501A' } });
    expect(why(refusal(wrong(), { ...correct, data: { ...fix, numberFree: false } }))).toEqual([
      'CONDITION_NOT_MET',
      'number-taken 3.3.1.4',
    ]);
    const tooLate = desk.tick(wrong().case, '2026-12-05T09:00:01+08:00');
    expect(tooLate.ok && said(tooLate.effects)).toEqual(['tell archivist', 'tell cs-supervisor']);
  });

  test('a file that is not there is told to the company leader at once', () => {
    const missing = sent('FOUND_MISSING', { foundAt: 'daily' }, '2026-12-02T09:00:00+08:00');
    expect(said(take(stored(), missing).effects)).toEqual([
      'set correction 2026-12-05T09:00:00+08:00',
      'tell company-leader',
      'tell cs-supervisor',
    ]);
  });

  test('papers are added with a receipt, and those filed by mistake are taken out', () => {
    const add = { ...(main('RECEIVE').data as JsonObject), pages: 30 };
    const added = take(stored(), sent('ADD_PAPERS', add, '2026-12-02T09:00:00+08:00')).stop;
    expect(added.case.context).toMatchObject({ facts: { pages: 30 } });
    expect(
      why(refusal(stored(), sent('ADD_PAPERS', { ...add, pages: 24 }, '2026-12-02T09:00:00+08:00'))),
    ).toEqual(['CONDITION_NOT_MET', 'pages-not-more 1.4.2']);
    const remove = { papers: ['报修单'], pages: 30, reason: '属另一户' };
    expect(why(refusal(added, sent('REMOVE_PAPERS', remove, '2026-12-02T10:00:00+08:00')))).toEqual([
      'CONDITION_NOT_MET',
      'pages-not-fewer 3.3.1.4',
    ]);
  });

  test('a change of category or secrecy has its reason', () => {
    const change = sent('RECLASSIFY', { secrecy: 'secret' }, '2026-12-02T09:00:00+08:00');
    expect(refusal(stored(), change).code).toBe('DATA_INVALID');
    expect(refusal(stored(), { ...change, data: { reason: '诉讼材料' } }).code).toBe('DATA_INVALID');
    const { stop } = take(stored(), { ...change, data: { secrecy: 'secret', reason: '诉讼材料' } });
    expect(stop.case.context).toMatchObject({ facts: { secrecy: 'secret', category: 'resident' } });
  });
});

describe('the end of the retention period (1.4.4, 3.3.3.4)', () => {
  const propose = (time: string, change: JsonObject = {}): EventInput =>
    sent('PROPOSE_DESTRUCTION', { openMatters: false, dispute: false, reason: '期满', ...change }, time);
  const appraised = (): Stop => take(stored(), propose('2027-01-01T00:00:00+08:00')).stop;

  test('on its last day the file is kept, at midnight the alarm asks for an opinion', () => {
    expect(why(refusal(stored(), propose('2026-12-31T23:55:00+08:00')))).toEqual([
      'CONDITION_NOT_MET',
      'not-expired 1.4.4',
    ]);
    const { stop, effects } = take(stored(), propose('2027-01-01T00:00:00+08:00'));
    expect(said(effects)).toEqual([
      'tell archivist',
      'tell cs-supervisor',
      'tell cs-supervisor',
      'open archive-destruction',
    ]);
    expect(stop.case.state).toEqual({ stored: 'appraised' });
  });

  test.each<[JsonObject, string]>([
    [{ openMatters: true }, 'matter-open 3.3.3.4'],
    [{ dispute: true }, 'in-dispute 3.3.3.4'],
  ])('with %j it is kept', (change, rule) => {
    expect(why(refusal(stored(), propose('2027-01-02T09:00:00+08:00', change)))).toEqual([
      'CONDITION_NOT_MET',
      rule,
    ]);
  });

  test('it is struck off only with the record and two witnesses', () => {
    const strike = (data: JsonObject): EventInput => sent('DESTROYED', data, '2027-02-01T09:00:00+08:00');
    expect(why(refusal(appraised(), strike({ witnesses: 1, listNo: 'XH-1' })))).toEqual([
      'CONDITION_NOT_MET',
      'too-few-witnesses 3.3.3.4',
    ]);
    expect(why(refusal(appraised(), strike({ witnesses: 2 })))).toEqual([
      'CONDITION_NOT_MET',
      'no-record-of-destruction 3.3.3.4',
    ]);
    expect(take(appraised(), strike({ witnesses: 2, listNo: 'XH-1' })).stop.case.state).toBe('destroyed');
  });

  test('kept longer, it has a new period and the number of the appraisal', () => {
    const keep = (data: JsonObject): EventInput => sent('KEEP', data, '2027-02-01T09:00:00+08:00');
    expect(why(refusal(appraised(), keep({ keepUntil: '2030-12-31', reason: '异议' })))).toEqual([
      'CONDITION_NOT_MET',
      'no-appraisal-report 档案法实施条例 24',
    ]);
    const { stop } = take(appraised(), keep({ keepUntil: '2030-12-31', reportNo: 'JD-1', reason: '异议' }));
    expect(stop.case.state).toEqual({ stored: 'inPlace' });
    expect(stop.case.deadlines.map(({ id, dueAt }) => [id, dueAt])).toEqual([
      ['retention', '2031-01-01T00:00:00+08:00'],
    ]);
  });
});

test('nobody but the archivist takes files in or out', () => {
  for (const by of ['cs-assistant', 'owner', 'receptionist'])
    expect(refusal(stored(), { ...main('TAKE_OUT'), by }).code).toBe('ROLE_NOT_ALLOWED');
});

test('a transfer is approved and signed for', () => {
  const transfer = sent(
    'TRANSFER',
    { to: '业主委员会', approved: false, receiptSigned: true, reason: '合同终止' },
    '2026-12-02T09:00:00+08:00',
    'cs-supervisor',
  );
  expect(why(refusal(stored(), transfer))).toEqual(['CONDITION_NOT_MET', 'transfer-not-approved 3.3.1.4']);
  const agreed = { ...transfer, data: { ...(transfer.data as JsonObject), approved: true } };
  expect(takeAll(stored(), [agreed]).case.state).toBe('transferred');
});
