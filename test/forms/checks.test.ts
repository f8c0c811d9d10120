import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Form } from '../../src/core/define/form.ts';
import { validateForm } from '../../src/core/form/index.ts';
import { moveInSheet } from '../../src/forms/move-in-sheet.ts';
import { paymentStatement } from '../../src/forms/payment-statement.ts';
import { powerOfAttorney } from '../../src/forms/power-of-attorney.ts';
import { residentRecord } from '../../src/forms/resident-record.ts';
import { dueOf } from '../../src/forms/shared/payment.ts';
import { unitInspection } from '../../src/forms/unit-inspection.ts';
import type { PaymentStatement } from '../../src/generated/forms/payment-statement.ts';
import type { PowerOfAttorney } from '../../src/generated/forms/power-of-attorney.ts';
import type { ResidentRecord } from '../../src/generated/forms/resident-record.ts';
import type { UnitInspection } from '../../src/generated/forms/unit-inspection.ts';

const sample = <T>(id: string, name = 'full'): T =>
  JSON.parse(readFileSync(`samples/forms/${id}/${name}.json`, 'utf8')) as T;

const codes = <T>(form: Form<T>, data: T, at?: string): readonly string[] =>
  validateForm(form as unknown as Form<never>, data, at === undefined ? {} : { at }).errors.map(
    ({ code, path }) => `${code} ${path}`,
  );

type Fee = PaymentStatement['rows'][number];

const fee = (unitPrice: number, quantity: number, months?: number): Fee => ({
  item: 'property-service',
  nature: 'own',
  unitPrice,
  unit: 'm2-month',
  quantity,
  due: 0,
  paid: 0,
  ...(months === undefined ? {} : { months }),
});

describe('what is due for a fee', () => {
  it.each([
    // 2.85 × 128.36 × 3 = 1,097.478
    [285, 12_836, 3, 109_748],
    // 2.80 × 128.36 × 3 = 1,078.224
    [280, 12_836, 3, 107_822],
    // 0.35 × 128.36 × 3 = 134.778
    [35, 12_836, 3, 13_478],
    // 0.05 × 0.10 = 0.005: half a fen is rounded up
    [5, 10, undefined, 1],
    // 0.54 × 36.52 = 19.7208
    [54, 3652, undefined, 1972],
    [0, 12_836, 12, 0],
  ])('at %d fen × %d hundredths × %s months is %d fen', (price, quantity, months, due) => {
    expect(dueOf(fee(price, quantity, months))).toBe(due);
  });

  it('never differs from the exact product by more than half a fen, however large', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000_000 }),
        fc.integer({ min: 0, max: 100_000_000 }),
        fc.integer({ min: 1, max: 120 }),
        (price, quantity, months) => {
          const exact = BigInt(price) * BigInt(quantity) * BigInt(months);
          const error =
            100n * BigInt(Math.min(dueOf(fee(price, quantity, months)), Number.MAX_SAFE_INTEGER)) - exact;
          return exact > 100n * BigInt(Number.MAX_SAFE_INTEGER) || (error <= 50n && error > -50n);
        },
      ),
    );
  });
});

describe('a power of attorney', () => {
  const data = sample<PowerOfAttorney>('power-of-attorney');

  it('holds to the end of its last day and is refused the day after', () => {
    expect(codes(powerOfAttorney, data, '2026-12-31T23:59:59+08:00')).toEqual([]);
    expect(codes(powerOfAttorney, data, '2027-01-01T00:00:00+08:00')).toEqual(['EXPIRED /period/to']);
  });

  it('is not asked whether it has expired while nobody knows the time', () => {
    expect(codes(powerOfAttorney, data)).toEqual([]);
  });
});

describe('a resident record', () => {
  const data = sample<ResidentRecord>('resident-record', 'minimal');
  const child = (birthYear: number): ResidentRecord => ({
    ...data,
    household: [{ name: '陈小满', relation: 'child', birthYear }],
  });

  it('asks for the guardian where a member of the household may be under 14 that year', () => {
    // filled in on 2026-11-28: born in 2012 one is 13 or 14, born in 2011 14 or 15
    expect(codes(residentRecord, child(2012))).toEqual([
      'GUARDIAN_CONSENT_MISSING /household/0/guardianConsent',
      'SEPARATE_CONSENT_MISSING /consent/under14',
    ]);
    expect(codes(residentRecord, child(2011))).toEqual([]);
  });

  it('reads the age of an owner from the card', () => {
    const [owner] = data.owners ?? [];
    if (owner === undefined) throw new Error('the sample has an owner');
    const minor: ResidentRecord = {
      ...data,
      owners: [
        {
          ...owner,
          person: { name: '陈小满', idDocument: { type: 'id-card', number: '330106201905011339' } },
        },
      ],
    };
    expect(codes(residentRecord, minor)).toEqual([
      'GUARDIAN_CONSENT_MISSING /owners/0/guardianConsent',
      'SEPARATE_CONSENT_MISSING /consent/under14',
    ]);
  });

  it('takes shares for all owners or for none', () => {
    const full = sample<ResidentRecord>('resident-record', 'agent');
    const [first, second] = full.owners ?? [];
    if (first === undefined || second === undefined) throw new Error('the sample has two owners');
    const { share: _share, ...without } = second;
    expect(codes(residentRecord, { ...full, owners: [first, without] })).toEqual([
      'SHARES_NOT_WHOLE /owners',
    ]);
    const thirds = [3333, 3333, 3334].map((share) => ({ ...first, share }));
    expect(codes(residentRecord, { ...full, owners: thirds })).toEqual([]);
  });
});

describe('an inspection', () => {
  it('may end as accepted once every defect has passed its recheck', () => {
    const again = sample<UnitInspection>('unit-inspection', 'second-visit');
    const { reason: _reason, ...conclusion } = again.conclusion;
    expect(codes(unitInspection, { ...again, conclusion: { ...conclusion, result: 'pass' } })).toEqual([]);
  });

  it('takes a lower reading only from a meter that was replaced', () => {
    const data = sample<UnitInspection>('unit-inspection', 'minimal');
    const meter = { kind: 'gas', meterNo: 'G-1', reading: 35, previousReading: 412 } as const;
    expect(codes(unitInspection, { ...data, meters: [meter] })).toEqual([
      'METER_READING_LOWER /meters/0/reading',
    ]);
    expect(codes(unitInspection, { ...data, meters: [{ ...meter, replaced: true }] })).toEqual([]);
  });
});

describe('a form', () => {
  it('refuses a date of filling in that lies in the future', () => {
    const data = sample<PaymentStatement>('payment-statement');
    expect(codes(paymentStatement, data, '2026-11-28T00:00:00+08:00')).toEqual([]);
    expect(codes(paymentStatement, data, '2026-11-27T23:00:00+08:00')).toEqual(['FUTURE /head/date']);
  });

  it('has the type of its data', () => {
    expectTypeOf(paymentStatement).toEqualTypeOf<Form<PaymentStatement>>();
    expectTypeOf<PaymentStatement['rows'][number]['unit']>().toExtend<string>();
    expectTypeOf<PaymentStatement['totals']['total']>().toEqualTypeOf<number>();
    expectTypeOf<PowerOfAttorney['powers']>().toEqualTypeOf<'general' | 'special'>();
    expectTypeOf<UnitInspection['rows'][number]['result']>().toEqualTypeOf<
      'pass' | 'fail' | 'absent' | 'unchecked'
    >();
    expectTypeOf<ResidentRecord['owners']>().toExtend<readonly object[] | undefined>();
    expect(moveInSheet.kind).toBe('form');
  });
});

describe('the message of an issue', () => {
  it('never repeats what was filled in', () => {
    const data = sample<PowerOfAttorney>('power-of-attorney');
    const wrong = {
      ...data,
      agent: { ...data.agent, idDocument: { type: 'id-card' as const, number: '330106199001153845' } },
    };
    const { errors } = validateForm(powerOfAttorney as unknown as Form<never>, wrong);
    expect(errors).toHaveLength(1);
    expect(JSON.stringify(errors)).not.toContain('330106199001153845');
    expect(JSON.stringify(errors)).not.toContain(data.agent.name);
  });
});
