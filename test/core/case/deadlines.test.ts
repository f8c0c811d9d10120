import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case, Effect } from '../../../src/index.ts';
import { at, toyDesk } from '../../support/toy.ts';
import { goes, openToy } from './support.ts';

const desk = toyDesk();
const lend = (now: string, data: object = { paper: true }, type = 'LEND'): Case =>
  goes(desk.apply(openToy(desk), { type, by: 'keeper', data: data as never }, { now })).case;
const alarms = (effects: readonly Effect[]): readonly string[] =>
  effects.flatMap((effect) => (effect.kind === 'tell' ? [effect.to] : []));

describe('a deadline', () => {
  it('is kept at its very instant and missed a second later (A23)', () => {
    const lent = lend(at('10:00'));
    expect(alarms(goes(desk.tick(lent, '2026-11-23T10:30:00+08:00')).effects)).toEqual([]);
    const late = goes(desk.tick(lent, '2026-11-23T10:30:01+08:00'));
    expect(alarms(late.effects)).toEqual(['supervisor', 'keeper']);
    expect(late.case.audit.at(-1)).toMatchObject({
      type: 'RETURN_OVERDUE',
      by: { role: 'system' },
      at: '2026-11-23T10:30:00+08:00',
    });
  });

  it('of a civil day ends at 24:00 of the zone, and then it is late (A6, A23)', () => {
    const lent = lend(at('23:50'), { day: '2026-11-23' }, 'LEND_FOR_THE_DAY');
    expect(lent.deadlines[0]).toMatchObject({ dueAt: '2026-11-24T00:00:00+08:00', inclusive: false });
    expect(alarms(goes(desk.tick(lent, '2026-11-23T23:59:59+08:00')).effects)).toEqual([]);
    expect(alarms(goes(desk.tick(lent, '2026-11-24T00:00:00+08:00')).effects)).toEqual([
      'supervisor',
      'keeper',
    ]);
    // the same instant, written in another zone
    expect(alarms(goes(desk.tick(lent, '2026-11-23T16:00:00Z')).effects)).toEqual(['supervisor', 'keeper']);
  });

  it('of a site in another zone ends with that zone’s day', () => {
    const far = toyDesk({ zone: 'America/New_York' });
    const opened = goes(
      far.open('toy', { id: 'x', now: '2026-11-23T09:00:00-05:00', by: 'keeper', data: { name: 'x' } }),
    ).case;
    const event = { type: 'LEND_FOR_THE_DAY', by: 'keeper', data: { day: '2026-11-23' } };
    const lent = goes(far.apply(opened, event, { now: '2026-11-23T10:00:00-05:00' })).case;
    expect(lent.deadlines[0]?.dueAt).toBe('2026-11-24T00:00:00-05:00');
  });

  it('takes the site’s figure in place of the handbook’s', () => {
    const strict = toyDesk({ terms: { 'half-hour': 10 } });
    const opened = openToy(strict);
    const lent = goes(
      strict.apply(opened, { type: 'LEND', by: 'keeper', data: { paper: true } }, { now: at('10:00') }),
    ).case;
    expect(lent.deadlines[0]?.dueAt).toBe('2026-11-23T10:10:00+08:00');
  });

  it('fires once, whether a tick or the next event comes first', () => {
    const lent = lend(at('10:00'));
    const ticked = goes(desk.tick(lent, at('11:00')));
    expect(goes(desk.tick(ticked.case, at('12:00'))).effects).toEqual([]);
    const back = { type: 'RETURN', by: 'keeper' };
    const direct = goes(desk.apply(lent, back, { now: at('11:00') }));
    const after = goes(desk.apply(ticked.case, back, { now: at('11:00') }));
    expect(direct.case).toEqual(after.case);
    expect(direct.effects).toEqual([...ticked.effects, ...after.effects]);
  });

  it('cleared in time says so, and never fires', () => {
    const back = goes(desk.apply(lend(at('10:00')), { type: 'RETURN', by: 'keeper' }, { now: at('10:30') }));
    expect(back.effects).toMatchObject([{ kind: 'deadline', change: 'cleared', id: 'return' }]);
    expect(goes(desk.tick(back.case, at('12:00'))).effects).toEqual([]);
  });

  it('whose alarm a late entry proves false is withdrawn', () => {
    const lent = lend(at('10:00'));
    const ticked = goes(desk.tick(lent, at('11:00')));
    const entry = { type: 'RETURN', by: 'keeper', at: at('10:20') };
    const entered = goes(desk.apply(ticked.case, entry, { now: at('11:30') }));
    expect(entered.effects).toEqual([
      { kind: 'withdraw', key: 'case-1:3:0', deadline: 'return', alarm: 'case-1:2:', clause: '3.2.2.3' },
    ]);
    for (const effect of ticked.effects) expect(effect.key.startsWith('case-1:2:')).toBe(true);
    const late = goes(desk.apply(ticked.case, { ...entry, at: at('10:40') }, { now: at('11:30') }));
    expect(late.effects).toEqual([]);
  });

  it('makes no difference to the case by how often a host ticks', () => {
    const minute = fc.integer({ min: 1, max: 200 });
    const clock = (minutes: number): string =>
      at(
        `${String(10 + Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`,
      );
    fc.assert(
      fc.property(minute, fc.array(minute, { maxLength: 6 }), minute, (back, ticks, delay) => {
        const now = clock(back + delay);
        const lent = lend(at('10:00'));
        const event = { type: 'RETURN', by: 'keeper', at: clock(back) };
        const plain = goes(desk.apply(lent, event, { now }));
        let ticked: Case = lent;
        const effects: Effect[] = [];
        for (const minutes of ticks.filter((one) => one <= back + delay).toSorted((a, b) => a - b)) {
          const next = goes(desk.tick(ticked, clock(minutes)));
          ticked = next.case;
          effects.push(...next.effects);
        }
        const last = goes(desk.apply(ticked, event, { now }));
        const { audit: _, ...rest } = last.case;
        const { audit: __, ...plainRest } = plain.case;
        expect(rest).toEqual(plainRest);
        expect([...effects, ...last.effects]).toEqual(plain.effects);
      }),
    );
  });
});
