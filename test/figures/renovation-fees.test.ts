import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type RenovationAccount,
  renovationStatement,
  type StatementLine,
} from '../../src/figures/renovation-fees.ts';

const dues = { deposit: 100000, passDeposit: 2000, passCost: 500 };
const pass = (no: string): RenovationAccount['passes'][number] => ({
  no,
  receiptNo: 'R2',
  deposit: 2000,
  cost: 500,
});
const company: RenovationAccount = {
  ownerDiy: false,
  workers: 3,
  deposits: [{ receiptNo: 'R1', amount: 100000 }],
  passes: [pass('A'), pass('B'), pass('C')],
  deductions: [],
  returned: ['A', 'B', 'C'],
};
const balance = (lines: readonly StatementLine[], account: string): number =>
  lines.filter((line) => line.account === account).reduce((sum, line) => sum + line.in - line.out, 0);

describe('the statement of a renovation (2.6.3, 2.6.6, A9, A10, A30)', () => {
  test('a firm with three workers pays 1075 yuan and has 1060 back: the cost of passes stays', () => {
    const { due, paid, deducted, refundable, separateClaims, refunds } = renovationStatement(company, dues);
    expect({ due, paid, deducted, refundable, separateClaims }).toEqual({
      due: 107500,
      paid: 107500,
      deducted: 0,
      refundable: 106000,
      separateClaims: 0,
    });
    expect(refunds).toEqual([
      { receiptNo: 'R1', amount: 100000 },
      { receiptNo: 'R2', amount: 6000 },
    ]);
  });

  test('what goes beyond the deposit is claimed apart and never taken from the passes', () => {
    const { deducted, refundable, separateClaims, refunds } = renovationStatement(
      {
        ...company,
        deductions: [
          { no: 1, amount: 70000 },
          { no: 2, amount: 50000 },
        ],
      },
      dues,
    );
    expect({ deducted, refundable, separateClaims }).toEqual({
      deducted: 100000,
      refundable: 6000,
      separateClaims: 20000,
    });
    expect(refunds).toEqual([{ receiptNo: 'R2', amount: 6000 }]);
  });

  test('a pass that is not back keeps its 20 yuan; one named twice or of another job brings nothing', () => {
    const { refundable, lines } = renovationStatement({ ...company, returned: ['A', 'A', 'X'] }, dues);
    expect(refundable).toBe(102000);
    expect(lines.filter(({ entry }) => entry === 'kept').map(({ no }) => no)).toEqual(['B', 'C']);
  });

  test('an owner who does the works pays for passes only, and a deduction is a separate claim', () => {
    const own: RenovationAccount = {
      ...company,
      ownerDiy: true,
      deposits: [],
      workers: 1,
      passes: [pass('A')],
      deductions: [{ no: 1, amount: 30000 }],
    };
    const { due, paid, deducted, refundable, separateClaims } = renovationStatement(own, dues);
    expect({ due, paid, deducted, refundable, separateClaims }).toEqual({
      due: 2500,
      paid: 2500,
      deducted: 0,
      refundable: 2000,
      separateClaims: 30000,
    });
  });

  test('a deduction withdrawn takes nothing', () => {
    const { refundable, lines } = renovationStatement(
      { ...company, deductions: [{ no: 1, amount: 40000, withdrawn: true }] },
      dues,
    );
    expect(refundable).toBe(106000);
    expect(balance(lines, 'deposit')).toBe(0);
  });
});

const fen = fc.integer({ min: 1, max: 10_000_000 });
const accounts: fc.Arbitrary<RenovationAccount> = fc
  .record({
    deposits: fc.array(fen, { maxLength: 3 }),
    passes: fc.array(fen, { maxLength: 8 }),
    deductions: fc.array(fc.record({ amount: fen, withdrawn: fc.boolean() }), { maxLength: 6 }),
    returned: fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 12 }),
  })
  .map(({ deposits, passes, deductions, returned }) => ({
    ownerDiy: deposits.length === 0,
    workers: passes.length,
    deposits: deposits.map((amount, index) => ({ receiptNo: `D${index}`, amount })),
    passes: passes.map((deposit, index) => ({
      no: `P${index}`,
      receiptNo: `D${index % 3}`,
      deposit,
      cost: 500,
    })),
    deductions: deductions.map((deduction, index) => ({ no: index + 1, ...deduction })),
    returned: returned.map((index) => `P${index}`),
  }));

describe('every fen is accounted for', () => {
  test('each account balances, and no line is negative', () => {
    fc.assert(
      fc.property(accounts, (account) => {
        const { lines } = renovationStatement(account, dues);
        expect([balance(lines, 'deposit'), balance(lines, 'passes')]).toEqual([0, 0]);
        for (const line of lines) expect([line.in, line.out].every((one) => one >= 0)).toBe(true);
      }),
    );
  });

  test('what was paid is refunded, deducted, kept with passes, or the cost of passes', () => {
    fc.assert(
      fc.property(accounts, (account) => {
        const { lines, paid, deducted, refundable } = renovationStatement(account, dues);
        const kept = lines.filter(({ entry }) => entry === 'kept').reduce((sum, { out }) => sum + out, 0);
        expect(refundable + deducted + kept + account.passes.length * 500).toBe(paid);
      }),
    );
  });

  test('the deposit bears deductions before anything is claimed, and refunds never exceed a receipt', () => {
    fc.assert(
      fc.property(accounts, (account) => {
        const { deducted, separateClaims, lines, refunds, refundable } = renovationStatement(account, dues);
        const standing = account.deductions
          .filter(({ withdrawn }) => !withdrawn)
          .reduce((sum, { amount }) => sum + amount, 0);
        expect(deducted + separateClaims).toBe(standing);
        const left = lines
          .filter((line) => line.account === 'deposit' && line.entry === 'refund')
          .reduce((sum, { out }) => sum + out, 0);
        expect(separateClaims === 0 || left === 0).toBe(true);
        expect(refunds.reduce((sum, { amount }) => sum + amount, 0)).toBe(refundable);
        for (const { receiptNo, amount } of refunds) {
          const paid = lines
            .filter((line) => line.entry === 'paid' && line.receiptNo === receiptNo)
            .reduce((sum, line) => sum + line.in, 0);
          expect(amount).toBeLessThanOrEqual(paid);
        }
      }),
    );
  });
});
