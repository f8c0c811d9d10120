import { describe, expect, test } from 'vitest';
import type { EventInput } from '../../../src/core/case/model.ts';
import type { JsonObject } from '../../../src/core/text.ts';
import {
  before,
  desk,
  eventOf,
  listed,
  readScript,
  refusal,
  type Stop,
  said,
  take,
  takeAll,
  why,
} from '../walk.ts';
import { event, main, PROCEDURE, refused, stopAt } from './support.ts';

describe('papers, agreement and forms (2.5.4–2.5.6)', () => {
  test.each([
    ['residentRecord', 'resident-record'],
    ['paymentStatement', 'payment-statement'],
    ['handoverCertificate', 'handover-certificate'],
    ['ownersHandbook', 'owners-handbook'],
    ['interimCovenant', 'interim-covenant'],
    ['homeUserGuide', 'home-user-guide'],
    ['qualityWarranty', 'quality-warranty'],
  ])('the kit without %s is refused', (key, name) => {
    expect(refused('HAND_OUT_PAPERS', { [key]: false })).toEqual([
      'CONDITION_NOT_MET',
      `${name}-not-handed-out 2.5.4`,
    ]);
  });

  test('the kit leads to two copies of the agreement', () => {
    expect(said(take(stopAt('HAND_OUT_PAPERS'), main('HAND_OUT_PAPERS')).effects)).toEqual([
      'issue preliminary-service-agreement ×2',
    ]);
    expect(desk.terms.value('agreement-copies', '2026-11-28T11:00:00+08:00')).toBe(2);
  });

  test.each<[JsonObject, string]>([
    [{ copiesHandedOut: 1 }, 'agreement-copies-short 2.5.5'],
    [{ signed: false }, 'agreement-unsigned 2.5.5'],
    [{ copiesReturned: 0 }, 'agreement-not-returned 2.5.5'],
    [{ copiesReturned: 2 }, 'agreement-not-returned 2.5.5'],
  ])('the agreement with %j is refused', (change, rule) => {
    expect(refused('SIGN_AGREEMENT', change)).toEqual(['CONDITION_NOT_MET', rule]);
  });

  test.each<[JsonObject, string]>([
    [{ residentRecord: { filled: false, signed: true } }, 'resident-record-not-filled 2.5.6'],
    [{ residentRecord: { filled: true, signed: false } }, 'resident-record-not-signed 2.5.6'],
    [{ handoverCertificate: { filled: false, signed: true } }, 'handover-certificate-not-filled 2.5.6'],
    [{ handoverCertificate: { filled: true, signed: false } }, 'handover-certificate-not-signed 2.5.6'],
  ])('the forms with %j are refused', (change, rule) => {
    expect(refused('SIGN_FORMS', change)).toEqual(['CONDITION_NOT_MET', rule]);
  });

  /** An agent admitted with this scope, taken to a later step of the main course. */
  const agentAt = (type: string, scope: readonly string[]): Stop => {
    const papers = { unitMatches: true, signedByHand: true, startsOn: '2026-11-01', expiresOn: '2026-11-28' };
    const agent = { idShown: true, powerOfAttorney: { ...papers, scope } };
    const { events } = readScript(PROCEDURE, 'main');
    const to = events.findIndex((one) => one.type === type);
    const from = events.findIndex((one) => one.type === 'ADMIT');
    return takeAll(stopAt('ADMIT'), [
      main('ADMIT', { comes: 'agent', agent }),
      ...events.slice(from + 1, to),
    ]);
  };

  test('an agent signs the agreement only if his power of attorney covers it and still holds', () => {
    expect(why(refusal(agentAt('SIGN_AGREEMENT', ['accept-unit']), main('SIGN_AGREEMENT')))).toEqual([
      'CONDITION_NOT_MET',
      'agreement-beyond-authority 2.5.5',
    ]);
    const stop = agentAt('SIGN_AGREEMENT', ['accept-unit', 'sign-agreement']);
    expect(take(stop, main('SIGN_AGREEMENT')).stop.case.state).toBe('filling');
    expect(why(refusal(stop, { ...main('SIGN_AGREEMENT'), at: '2026-11-29T00:00:00+08:00' }))).toEqual([
      'CONDITION_NOT_MET',
      'agent-authority-expired 2.5.2',
    ]);
  });

  test.each(['ACCEPT', 'SIGN_FORMS'])('an agent signs nothing once his authority is over: %s', (type) => {
    const stop = agentAt(type, ['accept-unit', 'sign-agreement']);
    expect(take(stop, { ...main(type), at: '2026-11-28T23:59:59+08:00' }).stop.at).toMatch(/^2026-11-28/);
    expect(why(refusal(stop, { ...main(type), at: '2026-11-29T00:00:00+08:00' }))).toEqual([
      'CONDITION_NOT_MET',
      'agent-authority-expired 2.5.2',
    ]);
  });

  test('an agent confirms for the owner only where the case knows his power of attorney, and while it runs', () => {
    const confirm = eventOf(PROCEDURE, 'agent-two-defects', 'DEFECT_CONFIRMED');
    const known = before(PROCEDURE, 'agent-two-defects', 'DEFECT_CONFIRMED');
    expect(take(known, { ...confirm, by: 'agent' }).stop.at).toBe(confirm.at);
    expect(why(refusal(known, { ...confirm, by: 'agent', at: '2027-02-01T10:00:00+08:00' }))).toEqual([
      'CONDITION_NOT_MET',
      'agent-authority-expired 3.2.1.1',
    ]);
    const request = eventOf(PROCEDURE, 'special-request', 'CONFIRM_REQUEST');
    const stranger = before(PROCEDURE, 'special-request', 'CONFIRM_REQUEST');
    expect(why(refusal(stranger, { ...request, by: 'agent' }))).toEqual([
      'CONDITION_NOT_MET',
      'agent-unknown 3.2.1.1',
    ]);
  });

  test('an agent collects keys only with authority for that and both ID copies', () => {
    const scope = ['accept-unit', 'sign-agreement'];
    const copies = { ownerIdCopies: 1, agentIdCopies: 1 };
    expect(why(refusal(agentAt('HAND_OVER_KEYS', scope), main('HAND_OVER_KEYS', copies)))).toEqual([
      'CONDITION_NOT_MET',
      'power-of-attorney-scope 3.2.1.1',
    ]);
    const stop = agentAt('HAND_OVER_KEYS', [...scope, 'collect-keys']);
    expect(why(refusal(stop, main('HAND_OVER_KEYS', { ownerIdCopies: 1, agentIdCopies: 0 })))).toEqual([
      'CONDITION_NOT_MET',
      'agent-id-copy-missing 3.2.1.1',
    ]);
    expect(take(stop, main('HAND_OVER_KEYS', copies)).stop.case.state).toBe('review');
  });

  test("an agent's papers belong in the file", () => {
    const stop = before(PROCEDURE, 'agent-two-defects', 'CHECK_FILE');
    const check = eventOf(PROCEDURE, 'agent-two-defects', 'CHECK_FILE', {
      powerOfAttorney: false,
      agentId: false,
    });
    expect(why(refusal(stop, check))).toEqual([
      'CONDITION_NOT_MET',
      'agent-id-not-filed 2.5.10',
      'power-of-attorney-not-filed 2.5.10',
    ]);
  });
});

describe('the keys (2.5.7, 3.2.1.1–3.2.1.3)', () => {
  test.each<[JsonObject, string]>([
    [{ permitsExplained: false }, 'renovation-permits-not-explained 2.5.7'],
    [{ idShown: false }, 'id-not-shown 3.2.1.1'],
    [{ receiptSigned: false }, 'receipt-not-signed 3.2.1.1'],
    [
      {
        access: 'key-left',
        keysLeft: 1,
        consent: { items: [{ no: 1 }], until: '2026-12-20', notifyEachTime: true, signed: true },
      },
      'no-repair-to-consent-to 3.2.1.2',
    ],
  ])('with %j are refused', (change, rule) => {
    expect(refused('HAND_OVER_KEYS', change)).toEqual(['CONDITION_NOT_MET', rule]);
  });

  test('with nothing said of permits and no receipt signed are refused for both', () => {
    expect(refused('HAND_OVER_KEYS', { permitsExplained: false, receiptSigned: false })).toEqual([
      'CONDITION_NOT_MET',
      'receipt-not-signed 3.2.1.1',
      'renovation-permits-not-explained 2.5.7',
    ]);
  });

  const DEFECTS = 'agent-two-defects';
  const keys = (change: JsonObject): EventInput => eventOf(PROCEDURE, DEFECTS, 'HAND_OVER_KEYS', change);
  const withoutConsent = (access: string): EventInput => {
    const { data = {}, ...handing } = keys({ access });
    const { consent: _, keysLeft: __, ...rest } = data;
    return { ...handing, data: rest };
  };
  const consent = { items: [{ no: 1 }, { no: 2 }], until: '2026-12-20', notifyEachTime: true, signed: true };

  test.each<[JsonObject, readonly string[]]>([
    [{ repairsExplained: false }, ['repair-not-explained 3.2.1.2']],
    [{ access: 'not-needed' }, ['consent-without-key 3.2.1.2', 'no-way-in 3.2.1.3']],
    [{ access: 'owner-attends' }, ['consent-without-key 3.2.1.2']],
    [{ consent: { ...consent, items: [{ no: 1 }, { no: 9 }] } }, ['consent-names-unknown-repair 3.2.1.2']],
    [{ keysLeft: 2 }, ['keys-left-wrong 3.2.1.2']],
    [{ consent: { ...consent, signed: false } }, ['consent-not-signed 3.2.1.2']],
    [{ consent: { ...consent, items: [] } }, ['consent-names-no-repair 3.2.1.2']],
    [{ consent: { ...consent, until: '2026-11-27' } }, ['consent-past 3.2.1.2']],
  ])('with defects open and %j are refused', (change, rules) => {
    expect(why(refusal(before(PROCEDURE, DEFECTS, 'HAND_OVER_KEYS'), keys(change)))).toEqual([
      'CONDITION_NOT_MET',
      ...rules,
    ]);
  });

  test('an owner who leaves no key attends the repair or has somebody at home', () => {
    const { stop } = take(before(PROCEDURE, DEFECTS, 'HAND_OVER_KEYS'), withoutConsent('owner-attends'));
    const repair = (presence: string): EventInput =>
      event('DEFECT_REPAIRED', 'engineer', '2026-12-01T10:00:00+08:00', { no: 1, presence });
    expect(why(refusal(stop, repair('nobody')))).toEqual(['CONDITION_NOT_MET', 'nobody-at-home 3.2.1.3']);
    expect(take(stop, repair('someone-home')).stop.case.state).toBe('review');
  });

  test('a key left is consent to the repairs named, and to its last day', () => {
    const { stop } = take(
      before(PROCEDURE, DEFECTS, 'HAND_OVER_KEYS'),
      keys({ consent: { ...consent, items: [{ no: 1 }] } }),
    );
    const repair = (no: number, at: string): EventInput =>
      event('DEFECT_REPAIRED', 'engineer', at, { no, presence: 'nobody' });
    expect(why(refusal(stop, repair(2, '2026-12-01T10:00:00+08:00')))).toEqual([
      'CONDITION_NOT_MET',
      'repair-outside-consent 3.2.1.2',
    ]);
    expect(take(stop, repair(1, '2026-12-20T23:59:59+08:00')).stop.case.state).toBe('review');
    expect(why(refusal(stop, repair(1, '2026-12-21T00:00:00+08:00')))).toEqual([
      'CONDITION_NOT_MET',
      'consent-expired 3.2.1.2',
    ]);
    const renewed = take(
      stop,
      event('CONSENT_TO_REPAIR', 'cs-assistant', '2026-12-21T09:00:00+08:00', {
        keysLeft: 1,
        consent: { ...consent, until: '2026-12-31' },
      }),
    ).stop;
    expect(take(renewed, repair(2, '2026-12-22T10:00:00+08:00')).stop.case.state).toBe('review');
  });

  test('the key goes back to the owner or his agent, and not twice', () => {
    const stop = before(PROCEDURE, DEFECTS, 'GIVE_BACK_KEY');
    const back = (change: JsonObject): EventInput => eventOf(PROCEDURE, DEFECTS, 'GIVE_BACK_KEY', change);
    expect(stop.case.state).toBe('rectifying');
    expect(why(refusal(stop, back({ receiptSigned: false })))).toEqual([
      'CONDITION_NOT_MET',
      'receipt-not-signed 3.2.1.1',
    ]);
    expect(
      why(
        refusal(stop, back({ comes: 'relative', agent: { idShown: true, ownerIdCopies: 1, idCopies: 1 } })),
      ),
    ).toEqual(['CONDITION_NOT_MET', 'power-of-attorney-missing 3.2.1.1']);
    const done = take(stop, back({}));
    expect(done.stop.case.state).toBe('archived');
    const early = take(before(PROCEDURE, DEFECTS, 'DEFECT_REPAIRED'), {
      ...back({ access: 'owner-attends' }),
      at: '2026-12-01T09:00:00+08:00',
    });
    expect(early.stop.case.state).toBe('rectifying');
    expect(why(refusal(early.stop, back({})))).toContain('no-key-at-desk 3.2.1.2');
  });

  test('a key kept beyond the consent is reported', () => {
    const stop = before(PROCEDURE, DEFECTS, 'DEFECT_REPAIRED');
    const late = desk.tick(stop.case, '2026-12-21T00:00:00+08:00');
    expect(late.ok && said(late.effects)).toContain('tell key-keeper');
  });
});

describe('review, farewell and file (2.5.8–2.5.10)', () => {
  test.each([
    ['moveInSheet', 'move-in-sheet'],
    ['serviceAgreement', 'service-agreement'],
    ['residentRecord', 'resident-record'],
    ['handoverCertificate', 'handover-certificate'],
    ['unitInspection', 'unit-inspection'],
  ])('the review with %s unsigned, incomplete or missing is refused', (key, name) => {
    for (const fault of ['unsigned', 'incomplete', 'missing']) {
      expect(refused('REVIEW_PAPERS', { [key]: fault })).toEqual([
        'CONDITION_NOT_MET',
        `${name}-${fault} 2.5.8`,
      ]);
    }
  });

  test('a paper sent back comes back corrected before the review passes, and only then', () => {
    const at = '2026-11-28T11:35:00+08:00';
    const paper = 'resident-record';
    expect(
      why(refusal(stopAt('REVIEW_PAPERS'), event('CORRECT_PAPER', 'cs-assistant', at, { paper }))),
    ).toContain('paper-not-returned 2.5.8');
    const out = take(
      stopAt('REVIEW_PAPERS'),
      event('RETURN_PAPER', 'cs-assistant', at, { paper, fault: 'unsigned' }),
    ).stop;
    expect(why(refusal(out, main('REVIEW_PAPERS')))).toEqual([
      'CONDITION_NOT_MET',
      'returned-paper-not-corrected 2.5.8',
    ]);
    expect(
      why(
        refusal(
          out,
          event('RETURN_PAPER', 'cs-assistant', '2026-11-28T11:36:00+08:00', { paper, fault: 'unsigned' }),
        ),
      ),
    ).toContain('paper-already-returned 2.5.8');
    const back = take(
      out,
      event('CORRECT_PAPER', 'cs-assistant', '2026-11-28T11:37:00+08:00', { paper }),
    ).stop;
    expect(take(back, main('REVIEW_PAPERS')).stop.case.state).toBe('farewell');
  });

  test.each([
    ['congratulated', 'not-congratulated'],
    ['promisesTold', 'promises-not-told'],
  ])('the farewell without %s is refused', (key, rule) => {
    expect(refused('FAREWELL', { [key]: false })).toEqual(['CONDITION_NOT_MET', `${rule} 2.5.9`]);
  });

  test.each([
    ['index', 'file-index'],
    ['ownerIdCopies', 'owner-id-copies'],
    ['invoiceCopy', 'invoice-copy'],
    ['fundProof', 'fund-proof'],
    ['moveInSheet', 'move-in-sheet'],
    ['serviceAgreement', 'service-agreement'],
    ['residentRecord', 'resident-record'],
    ['handoverCertificate', 'handover-certificate'],
    ['unitInspection', 'unit-inspection'],
    ['paymentStatement', 'payment-statement'],
    ['keyReceipt', 'key-receipt'],
  ])('a file without %s is not put away', (key, name) => {
    expect(refused('CHECK_FILE', { [key]: false })).toEqual([
      'CONDITION_NOT_MET',
      `${name}-not-filed 2.5.10`,
    ]);
  });

  test('the file is for the archivist and the desk', () => {
    expect(refusal(stopAt('ARCHIVE'), { ...main('ARCHIVE'), by: { role: 'receptionist' } }).code).toBe(
      'ROLE_NOT_ALLOWED',
    );
    expect(listed(stopAt('ARCHIVE'), 'archivist')).toEqual(['ARCHIVE']);
  });

  test('with defects open the file is put away and the case waits for the owner', () => {
    const stop = before(PROCEDURE, 'agent-two-defects', 'DEFECT_CONFIRMED', 2);
    expect(stop.case.state).toBe('rectifying');
    expect((stop.case.context.papers as JsonObject).fileNo).toBe('RZ-03-1602');
    const { stop: confirmed } = take(
      stop,
      eventOf(PROCEDURE, 'agent-two-defects', 'DEFECT_CONFIRMED', {}, 2),
    );
    // The owner's key is still at the desk.
    expect(confirmed.case.state).toBe('rectifying');
  });

  test('a repair sent back has a new term and is repaired and confirmed again', () => {
    const stop = before(PROCEDURE, 'agent-two-defects', 'DEFECT_CONFIRMED');
    const at = '2026-12-05T09:00:00+08:00';
    const back = take(
      stop,
      event('DEFECT_RETURNED', 'owner', at, { no: 1, reason: '仍堵', rectifyBy: '2026-12-12' }),
    );
    expect(said(back.effects)).toEqual([
      'set defect:1 2026-12-13T00:00:00+08:00',
      'tell engineering-head',
      'tell developer',
    ]);
    expect(why(refusal(back.stop, event('DEFECT_CONFIRMED', 'owner', at, { no: 1 })))).toContain(
      'done-already 2.5.3',
    );
    const again = takeAll(back.stop, [
      event('DEFECT_REPAIRED', 'engineer', at, { no: 1, presence: 'nobody' }),
      event('DEFECT_CONFIRMED', 'owner', at, { no: 1 }),
    ]);
    expect(again.case.deadlines.map(({ id }) => id)).toEqual(['consent']);
  });
});
