import { describe, expect, test } from 'vitest';
import type { EventInput } from '../../../src/core/case/model.ts';
import type { JsonObject } from '../../../src/core/text.ts';
import { before, desk, eventOf, refusal, type Stop, said, take, takeAll, why } from '../walk.ts';
import { CLERK, event, main, PROCEDURE, refused, stopAt } from './support.ts';

describe('the inspection (2.5.3)', () => {
  const AT = '2026-11-28T10:50:00+08:00';
  const signed = { customerSigned: true, consultantSigned: true, deskSigned: true };
  const defect = (no: number, change: JsonObject = {}): EventInput => ({
    type: 'RECORD_DEFECT',
    by: CLERK,
    at: AT,
    data: {
      no,
      room: '厨房',
      description: '地漏排水不畅',
      responsibility: 'builder',
      rectifyBy: '2026-12-15',
      ...change,
    },
  });
  const step = (type: string, by: string, data: JsonObject): EventInput => event(type, by, AT, data);

  test.each<[string, JsonObject, string]>([
    ['customerSigned', {}, 'customer-unsigned 2.5.3'],
    ['consultantSigned', {}, 'consultant-unsigned 2.5.3'],
    ['deskSigned', {}, 'desk-unsigned 2.5.3'],
  ])('is not accepted without %s', (who, _, rule) => {
    expect(refused('ACCEPT', { [who]: false })).toEqual(['CONDITION_NOT_MET', rule]);
  });

  test('is not accepted with a room left or meters unread', () => {
    expect(why(refusal(stopAt('INSPECT_ROOM', 7), { ...main('ACCEPT'), at: AT }))).toEqual([
      'CONDITION_NOT_MET',
      'meters-unread 2.5.3',
      'rooms-left 2.5.3',
    ]);
  });

  test('takes each room of the list once, and no other', () => {
    expect(why(refusal(stopAt('INSPECT_ROOM', 2), main('INSPECT_ROOM', { room: '入户' }, 2)))).toContain(
      'done-already 2.5.3',
    );
    expect(why(refusal(stopAt('INSPECT_ROOM'), main('INSPECT_ROOM', { room: '车位' })))).toContain(
      'not-on-the-list 2.5.3',
    );
  });

  test('a defect has its own number, a room of the list and a term that is not past', () => {
    const one = take(stopAt('ACCEPT'), defect(1));
    expect(said(one.effects)).toEqual(['set defect:1 2026-12-16T00:00:00+08:00']);
    expect(why(refusal(one.stop, defect(1, { room: '客厅' })))).toEqual([
      'CONDITION_NOT_MET',
      'number-taken 2.5.3',
    ]);
    expect(why(refusal(one.stop, defect(2, { room: '车库' })))).toEqual([
      'CONDITION_NOT_MET',
      'not-on-the-list 2.5.3',
    ]);
    expect(why(refusal(one.stop, defect(2, { rectifyBy: '2026-11-27' })))).toEqual([
      'CONDITION_NOT_MET',
      'term-past 2.5.3',
    ]);
    const { responsibility: _, ...bare } = defect(2).data as JsonObject & { responsibility: string };
    expect(refusal(one.stop, { ...defect(2), data: bare }).code).toBe('DATA_INVALID');
  });

  test('with open defects the owner accepts with rectification, demands repair or refuses; plain acceptance is refused', () => {
    const { stop } = take(stopAt('ACCEPT'), defect(1));
    expect(why(refusal(stop, main('ACCEPT')))).toEqual(['CONDITION_NOT_MET', 'defects-open 2.5.3']);
    const accepted = take(stop, step('ACCEPT_WITH_RECTIFICATION', 'cs-assistant', signed));
    expect(accepted.stop.case.state).toBe('handingOut');
    expect(said(accepted.effects)).toEqual([
      'tell engineering-head',
      'tell developer',
      'issue resident-record ×1',
      'issue payment-statement ×1',
      'issue handover-certificate ×1',
      'issue owners-handbook ×1',
      'issue interim-covenant ×1',
      'issue home-user-guide ×1',
      'issue quality-warranty ×1',
    ]);
    expect(take(stop, step('DEMAND_REPAIR', 'cs-assistant', signed)).stop.case.state).toBe('repairing');
    const no = take(stop, step('REFUSE_UNIT', 'cs-assistant', { reason: '外墙渗水' }));
    expect(no.stop.case.state).toBe('refused');
    expect(said(no.effects)).toEqual([
      'tell sales-consultant',
      'tell developer',
      'tell engineering-head',
      'tell cs-supervisor',
    ]);
  });

  test('refusing the unit needs no signature, only a reason', () => {
    expect(why(refusal(stopAt('ACCEPT'), step('REFUSE_UNIT', 'cs-assistant', {})))).toEqual([
      'CONDITION_NOT_MET',
      'reason-missing 2.5.3',
    ]);
  });

  test('rectification and repair need a defect', () => {
    for (const type of ['ACCEPT_WITH_RECTIFICATION', 'DEMAND_REPAIR']) {
      expect(why(refusal(stopAt('ACCEPT'), step(type, 'cs-assistant', signed)))).toEqual([
        'CONDITION_NOT_MET',
        'no-defect-open 2.5.3',
      ]);
    }
  });

  test('a defect repaired and confirmed on the spot lets the unit be accepted plainly', () => {
    const stop = takeAll(stopAt('ACCEPT'), [
      defect(1),
      step('DEFECT_REPAIRED', 'engineer', { no: 1, presence: 'owner' }),
      step('DEFECT_CONFIRMED', 'owner', { no: 1 }),
      main('ACCEPT'),
    ]);
    expect(stop.case.state).toBe('handingOut');
    expect(stop.case.deadlines.map(({ id }) => id)).toEqual([]);
  });

  test('a repair is confirmed after it is done, once, and only for a defect on the list', () => {
    const { stop } = take(stopAt('ACCEPT'), defect(1));
    expect(why(refusal(stop, step('DEFECT_CONFIRMED', 'owner', { no: 1 })))).toContain(
      'not-on-the-list 2.5.3',
    );
    expect(why(refusal(stop, step('DEFECT_REPAIRED', 'engineer', { no: 2, presence: 'owner' })))).toContain(
      'not-on-the-list 2.5.3',
    );
    const done = take(stop, step('DEFECT_REPAIRED', 'engineer', { no: 1, presence: 'owner' })).stop;
    expect(why(refusal(done, step('DEFECT_REPAIRED', 'engineer', { no: 1, presence: 'nobody' })))).toContain(
      'done-already 2.5.3',
    );
  });

  test('each term that passes is reported to engineering and the consultant', () => {
    const stop = takeAll(stopAt('ACCEPT'), [defect(1), defect(2, { rectifyBy: '2026-12-20' })]);
    const first = desk.tick(stop.case, '2026-12-16T00:00:00+08:00');
    expect(first.ok && said(first.effects)).toEqual([
      'tell engineering-head',
      'tell sales-consultant',
      'tell cs-supervisor',
    ]);
    const both = desk.tick(stop.case, '2026-12-21T00:00:00+08:00');
    expect(both.ok && both.effects).toHaveLength(6);
  });

  test('the next round after a repair needs the repair, reads the meters anew and holds them to the last reading', () => {
    const waiting = before(PROCEDURE, 'refused-then-reinspected', 'DEFECT_REPAIRED', 2);
    const visit = { comes: 'owner', consultantAccompanies: true };
    const soon = event('REINSPECT', 'cs-assistant', '2026-12-15T09:00:00+08:00', visit);
    expect(why(refusal(waiting, soon))).toEqual(['CONDITION_NOT_MET', 'defects-unrepaired 2.5.3']);
    const ready = before(PROCEDURE, 'refused-then-reinspected', 'REINSPECT', 2);
    const third = eventOf(PROCEDURE, 'refused-then-reinspected', 'REINSPECT', {}, 2);
    expect(why(refusal(ready, { ...third, data: { ...visit, consultantAccompanies: false } }))).toContain(
      'consultant-absent 2.5.3',
    );
    expect(
      why(refusal(ready, { ...third, data: { ...visit, comes: 'relative', agent: { idShown: true } } })),
    ).toContain('power-of-attorney-missing 2.5.2');
    const { stop } = take(ready, third);
    const at = third.at as string;
    expect(why(refusal(stop, { ...main('ACCEPT'), at }))).toEqual([
      'CONDITION_NOT_MET',
      'defects-open 2.5.3',
      'meters-unread 2.5.3',
    ]);
    const lower = {
      coldWater: { meterNo: 'W-20260317-08', reading: 1299, replaced: false },
      electricity: { meterNo: 'E-88120451', reading: 37_000, replaced: false },
    };
    expect(why(refusal(stop, event('READ_METERS', 'cs-assistant', at, lower)))).toEqual([
      'CONDITION_NOT_MET',
      'cold-water-lower 2.5.3',
    ]);
  });

  test('a refused unit is inspected again room by room', () => {
    const { stop } = take(
      before(PROCEDURE, 'refused-then-reinspected', 'REINSPECT'),
      eventOf(PROCEDURE, 'refused-then-reinspected', 'REINSPECT'),
    );
    expect((stop.case.context.facts as JsonObject).inspected).toBeUndefined();
    expect((stop.case.context.facts as { visits: unknown[] }).visits).toHaveLength(2);
  });

  describe('a special request', () => {
    const asked = (): Stop =>
      take(stopAt('ACCEPT'), step('REGISTER_REQUEST', 'cs-assistant', { no: 1, content: '加装插座' })).stop;

    test('goes to the consultant first, then to engineering and the developer', () => {
      const agreed = take(asked(), step('AGREE_REQUEST', 'sales-consultant', { no: 1 }));
      expect(said(agreed.effects)).toEqual(['tell engineering-head', 'tell developer']);
    });

    test('that the consultant has not signed holds up the acceptance; only the consultant may sign', () => {
      expect(why(refusal(asked(), main('ACCEPT')))).toEqual(['CONDITION_NOT_MET', 'request-undecided 2.5.3']);
      expect(refusal(asked(), step('AGREE_REQUEST', 'cs-supervisor', { no: 1 })).code).toBe(
        'ROLE_NOT_ALLOWED',
      );
    });

    test('that is declined ends there, and the owner is told', () => {
      const declined = take(
        asked(),
        step('DECLINE_REQUEST', 'sales-consultant', { no: 1, reason: '超出交付标准' }),
      );
      expect(said(declined.effects)).toEqual(['tell owner']);
      expect(why(refusal(declined.stop, step('AGREE_REQUEST', 'sales-consultant', { no: 1 })))).toContain(
        'done-already 2.5.3',
      );
      expect(
        why(refusal(declined.stop, step('ANSWER_REQUEST', 'engineer', { no: 1, result: '已办' }))),
      ).toContain('not-on-the-list 2.5.3');
      expect(take(declined.stop, main('ACCEPT')).stop.case.state).toBe('handingOut');
    });

    test('is confirmed by the owner only after its result, and its number is used once', () => {
      const agreed = take(asked(), step('AGREE_REQUEST', 'sales-consultant', { no: 1 })).stop;
      expect(why(refusal(agreed, step('CONFIRM_REQUEST', 'owner', { no: 1 })))).toContain(
        'not-on-the-list 2.5.3',
      );
      expect(
        why(refusal(agreed, step('REGISTER_REQUEST', 'cs-assistant', { no: 1, content: '另一项' }))),
      ).toContain('number-taken 2.5.3');
      const answered = take(
        agreed,
        step('ANSWER_REQUEST', 'engineering-head', { no: 1, result: '已加装' }),
      ).stop;
      expect(take(answered, step('CONFIRM_REQUEST', 'owner', { no: 1 })).stop.case.state).toBe('inspecting');
    });

    test('that was agreed to and is not confirmed holds up the review', () => {
      const stop = before(PROCEDURE, 'second-visit', 'CONFIRM_REQUEST');
      const review = eventOf(PROCEDURE, 'second-visit', 'REVIEW_PAPERS');
      expect(why(refusal(stop, review))).toEqual(['CONDITION_NOT_MET', 'special-request-open 2.5.3']);
    });
  });
});
