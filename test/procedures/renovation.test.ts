import { describe, expect, test } from 'vitest';
import type { EventInput } from '../../src/core/case/model.ts';
import type { JsonObject } from '../../src/core/text.ts';
import { agent, apply, applying, at, LAW, P } from './renovation/support.ts';
import { before, desk, eventOf, readScript, refusal, said, take, why } from './walk.ts';

describe('the application (2.6.1, A40)', () => {
  test('opening a case asks only for the unit and says what to bring', () => {
    const { start } = readScript(P, 'main');
    const { unit } = start.data as { readonly unit: JsonObject };
    const opened = desk.open(P, { id: 'r', now: start.at, by: 'owner', data: { unit } });
    expect(opened.ok && [opened.case.state, said(opened.effects)]).toEqual([
      'applying',
      ['tell cs-assistant'],
    ]);
    const passed = desk.open(P, {
      id: 'r',
      now: start.at,
      by: 'cs-supervisor',
      data: { unit, source: 'case' },
    });
    expect(passed.ok).toBe(true);
  });

  test.each<[JsonObject, string]>([
    [{ idShown: false }, 'applicant-id-not-shown 2.6.1'],
    [{ drawings: 0 }, 'drawings-missing 2.6.1'],
    [{ comes: 'user' }, `owner-consent-missing ${LAW} 13`],
    [{ comes: 'agent', agent: { idShown: true, ownerIdCopies: 1 } }, 'power-of-attorney-missing 2.6.1'],
    [{ comes: 'relative', agent: { idShown: true, ownerIdCopies: 1 } }, 'power-of-attorney-missing 2.6.1'],
    [{ comes: 'agent', agent: { ...agent, ownerIdCopies: 0 } }, 'owner-id-copy-missing 2.6.1'],
    [{ changes: ['wall-openings'] }, `forbidden-wall-openings ${LAW} 5`],
    [{ titleProof: false }, `title-not-proved ${LAW} 14`],
  ])('with %j is not taken: %s', (change, reason) => {
    expect(why(refusal(applying(), apply(change)))).toEqual(['CONDITION_NOT_MET', reason]);
  });

  test("an agent's power of attorney holds to the last minute of its last day", () => {
    const comes = (when: string): EventInput => ({ ...apply({ comes: 'agent', agent }), at: when });
    expect(take(applying(), comes(at('2026-11-23', '23:59:59'))).stop.case.state).toBe('handingOut');
    expect(why(refusal(applying(), comes(at('2026-11-24', '00:00:00'))))).toEqual([
      'CONDITION_NOT_MET',
      'power-of-attorney-expired 2.6.1',
    ]);
  });

  test('an application that is taken brings the twelve papers to the printer', () => {
    const papers = said(take(applying(), apply()).effects);
    expect(papers).toHaveLength(12);
    expect(papers.filter((paper) => paper.endsWith('×1'))).toHaveLength(12);
    expect(papers).toContain('issue renovation-agreement ×1');
    expect(papers).toContain('issue overnight-stay-guarantee ×1');
  });

  test('an owner may not himself move gas pipes, but may with a firm for that part', () => {
    const { contractor: _, ...own } = apply().data as JsonObject & { readonly contractor: JsonObject };
    const diy = { ...apply(), data: { ...own, mode: 'owner-diy', changes: ['gas'] } };
    expect(why(refusal(applying(), diy))).toEqual([
      'CONDITION_NOT_MET',
      `owner-diy-of-special-works ${LAW} 9`,
    ]);
    expect(take(applying(), apply({ mode: 'mixed', changes: ['gas'] })).stop.case.state).toBe('handingOut');
  });
});

describe('the twelve papers (2.6.2, 2.6.3, A31)', () => {
  test('all are handed out, or the case names those that are not', () => {
    const stop = before(P, 'main', 'HAND_OUT_PAPERS');
    const short = eventOf(P, 'main', 'HAND_OUT_PAPERS', { rules: false, lowVoltage: false });
    expect(why(refusal(stop, short))).toEqual([
      'CONDITION_NOT_MET',
      'low-voltage-notice-not-handed-out 2.6.2',
      'renovation-rules-not-handed-out 2.6.2',
    ]);
  });

  test.each<[JsonObject, string]>([
    [{ undertaking: 'missing' }, 'renovation-undertaking-not-signed 2.6.3'],
    [{ fireSafetyPledge: 'contractor-unsigned' }, 'fire-safety-pledge-not-signed-by-contractor 2.6.3'],
    [{ hotWork: 'unstated' }, 'hot-work-not-stated A31'],
    [{ overnight: 'unstated' }, 'overnight-not-stated A31'],
  ])('with %j they are not taken back', (change, reason) => {
    const stop = before(P, 'main', 'SIGN_PAPERS');
    expect(why(refusal(stop, eventOf(P, 'main', 'SIGN_PAPERS', change)))).toEqual([
      'CONDITION_NOT_MET',
      reason,
    ]);
  });

  test('signed, they open three lanes at once', () => {
    const { stop, effects } = take(before(P, 'main', 'SIGN_PAPERS'), eventOf(P, 'main', 'SIGN_PAPERS'));
    expect(stop.case.state).toEqual({
      handling: { engineering: 'reviewing', security: 'explaining', finance: 'collecting' },
    });
    expect(said(effects)).toEqual(['tell engineering-head', 'tell security-head', 'tell finance']);
  });
});
