import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/core/text.ts';
import { squareMetres, unitLine } from '../../src/documents/shared/unit-line.ts';
import { lastDayAfter, lastDayOfSeason, saySeason } from '../../src/documents/shared/warranty-days.ts';
import { sampleOf, unitOf, viewOfSample } from './support.ts';

const calcOf = (id: string, variant = 'main'): JsonObject => viewOfSample(id, variant).calc as JsonObject;
const checkCodes = (id: string, data: JsonObject): readonly string[] =>
  (unitOf(id).checks ?? []).flatMap((check) => check(data, {}).map(({ code, path }) => `${code} ${path}`));

describe('the values that the papers compute', () => {
  it('a month costs the rate times the area, a quarter three times that, each rounded once to the fen', () => {
    // 2.85 yuan × 128.36 m² = 365.826 yuan; × 3 = 1,097.478
    expect(calcOf('preliminary-service-agreement')).toMatchObject({ monthlyFee: 36583, periodFee: 109748 });
    // 3.96 yuan × 90.05 m² = 356.598 yuan, monthly
    expect(calcOf('preliminary-service-agreement', 'beijing-firm')).toMatchObject({
      monthlyFee: 35660,
      periodFee: 35660,
    });
  });

  it.each([
    [12836, '128.36'],
    [9005, '90.05'],
    [100, '1.00'],
    [7, '0.07'],
  ])('%i square decimetres are %s square metres', (dm2, text) => expect(squareMetres(dm2)).toBe(text));

  it('a unit without entrance is named by building and room', () => {
    expect(unitLine({ building: '5号楼', room: '0802' })).toBe('5号楼0802');
  });

  it.each([
    ['2026-09-28', 60, '2031-09-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-08-31', 6, '2027-02-28'],
  ])('a period from %s of %i months ends on %s', (start, months, end) =>
    expect(lastDayAfter(start, months)).toBe(end),
  );

  it.each([
    // Begun after mid-November: the season under way does not count.
    ['2021-11-30', 2, '2024-03-15'],
    ['2021-11-15', 2, '2023-03-15'],
    ['2026-01-10', 1, '2027-03-15'],
  ])('from %s the %i. whole heating season ends on %s', (start, count, end) =>
    expect(lastDayOfSeason(start, { from: '11-15', to: '03-15' }, count)).toBe(end),
  );

  it('a cooling season lies within one year', () => {
    expect(lastDayOfSeason('2026-09-28', { from: '06-01', to: '09-30' }, 2)).toBe('2028-09-30');
    expect(saySeason({ from: '06-01', to: '09-30' })).toBe('6月1日至9月30日');
    expect(saySeason({ from: '11-15', to: '03-15' })).toBe('11月15日至次年3月15日');
  });

  it('a developer who grants the full period lets it run from delivery', () => {
    const { structure, roof, installations, plaster, lamps, blockage } = calcOf('quality-warranty');
    expect(structure).toEqual({ builder: '2076-09-28', buyer: '2076-09-28' });
    expect(roof).toEqual({ builder: '2031-09-28', buyer: '2031-11-28' });
    expect(installations).toEqual({ builder: '2028-09-28', buyer: '2028-11-28' });
    // Plaster is finish: two years from acceptance end later than one year from delivery.
    expect(plaster).toEqual({ builder: '2028-09-28', buyer: '2028-09-28' });
    expect([lamps, blockage]).toEqual([{ buyer: '2027-05-28' }, { buyer: '2027-01-28' }]);
  });

  it('of a home that stood long unsold the buyer gets the rest, never less than the national minimum', () => {
    // Accepted 2021-11-30, delivered 2026-08-31.
    const { roof, wet, insulation, pipes, heating, finish } = calcOf('quality-warranty', 'bare-old-stock');
    expect(roof).toEqual({ builder: '2026-11-30', buyer: '2029-08-31' });
    expect(wet).toEqual({ builder: '2026-11-30', buyer: '2027-08-31' });
    expect(insulation).toEqual({ builder: '2026-11-30', buyer: '2026-11-30' });
    expect(pipes).toEqual({ builder: '2023-11-30', buyer: '2027-08-31' });
    expect(heating).toMatchObject({ builder: '2024-03-15', buyer: '2027-03-15' });
    expect(finish).toBeUndefined();
  });
});

describe('the checks of the papers', () => {
  const agreement = sampleOf('preliminary-service-agreement');
  const withFee = (place: string, start: string): JsonObject => ({
    ...agreement,
    place,
    fee: { ...(agreement.fee as JsonObject), start },
  });

  it.each([
    ['preliminary-service-agreement', 'main'],
    ['preliminary-service-agreement', 'agent'],
    ['preliminary-service-agreement', 'beijing-firm'],
    ['interim-covenant', 'agent'],
    ['quality-warranty', 'bare-old-stock'],
  ])('nothing is wrong with %s, %s', (id, variant) =>
    expect(checkCodes(id, sampleOf(id, variant))).toEqual([]),
  );

  it.each([
    ['hangzhou', '2026-11-28', []],
    ['hangzhou', '2026-11-27', ['FEE_STARTS_EARLY /fee/start']],
    ['beijing', '2026-12-01', ['CONTRACT_TOO_LONG /statutoryContract/endsOn']],
    ['beijing', '2026-11-30', ['FEE_STARTS_EARLY /fee/start', 'CONTRACT_TOO_LONG /statutoryContract/endsOn']],
    ['shanghai', '2026-11-30', ['FEE_STARTS_EARLY /fee/start']],
  ])('in %s a fee from %s gives %j', (place, start, codes) => {
    expect(checkCodes('preliminary-service-agreement', withFee(place, start))).toEqual(codes);
  });

  it('a power of attorney that ended before delivery is refused', () => {
    const late = sampleOf('preliminary-service-agreement', 'agent');
    const data = { ...late, agent: { ...(late.agent as JsonObject), authorityUntil: '2026-11-27' } };
    expect(checkCodes('preliminary-service-agreement', data)).toEqual(['BEFORE /agent/authorityUntil']);
  });

  it('in Shandong the buyer gets the full period from delivery', () => {
    const data = { ...sampleOf('quality-warranty'), place: 'rizhao', buyerPeriod: 'minimum' };
    expect(checkCodes('quality-warranty', data)).toEqual(['FULL_PERIOD_NEEDED /buyerPeriod']);
    expect(checkCodes('quality-warranty', { ...data, place: 'other' })).toEqual([]);
  });

  it('a home is not delivered before it passed its acceptance', () => {
    const data = { ...sampleOf('quality-warranty'), delivery: '2026-09-27' };
    expect(checkCodes('quality-warranty', data)).toEqual(['BEFORE /delivery']);
  });
});
