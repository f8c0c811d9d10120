/** What is due for one renovation, in whole fen (2.6.3); terms of `terms/renovation-fees.ts` on the day. */
export interface RenovationDues {
  readonly deposit: number;
  readonly passDeposit: number;
  readonly passCost: number;
}

/** The money of one renovation as the case holds it; amounts in whole fen. */
export interface RenovationAccount {
  /** The owner does the works himself: no deposit (A9). */
  readonly ownerDiy: boolean;
  /** Workers who need a pass; the owner himself needs none (A30). */
  readonly workers: number;
  readonly deposits: readonly { readonly receiptNo: string; readonly amount: number }[];
  readonly passes: readonly {
    readonly no: string;
    readonly receiptNo: string;
    readonly deposit: number;
    readonly cost: number;
  }[];
  readonly deductions: readonly {
    readonly no: number;
    readonly amount: number;
    /** Withdrawn after an objection. */
    readonly withdrawn?: boolean;
  }[];
  /** Numbers of the passes that are back. */
  readonly returned: readonly string[];
}

/** One line of the statement; what the event `SETTLE` takes. */
export interface StatementLine {
  readonly account: 'deposit' | 'passes';
  readonly entry: 'paid' | 'deduction' | 'withdrawn' | 'claim' | 'kept' | 'refund';
  readonly receiptNo?: string;
  readonly no?: string;
  readonly in: number;
  readonly out: number;
}

/** The breakdown to the fen. `refunds` says what goes back on which receipt. */
export interface RenovationStatement {
  readonly lines: readonly StatementLine[];
  readonly due: number;
  readonly paid: number;
  readonly deducted: number;
  readonly refundable: number;
  readonly separateClaims: number;
  readonly refunds: readonly { readonly receiptNo: string; readonly amount: number }[];
}

const total = <T>(items: readonly T[], amount: (item: T) => number): number =>
  items.reduce((sum, item) => sum + amount(item), 0);

/** What goes back on each receipt of the deposit: deductions are taken from the first receipts first. */
function depositRefunds({ deposits }: RenovationAccount, deducted: number): readonly StatementLine[] {
  let open = deducted;
  return deposits.flatMap(({ receiptNo, amount }): readonly StatementLine[] => {
    const taken = Math.min(open, amount);
    open -= taken;
    return taken === amount
      ? []
      : [{ account: 'deposit', entry: 'refund', receiptNo, in: 0, out: amount - taken }];
  });
}

/** Passes that are back, each once and only if issued for this job, by receipt (A30). */
function passRefunds({ passes, returned }: RenovationAccount): readonly StatementLine[] {
  const byReceipt = new Map<string, number>();
  for (const { no, receiptNo, deposit } of passes) {
    if (returned.includes(no)) byReceipt.set(receiptNo, (byReceipt.get(receiptNo) ?? 0) + deposit);
  }
  return [...byReceipt]
    .filter(([, out]) => out > 0)
    .map(([receiptNo, out]) => ({ account: 'passes', entry: 'refund', receiptNo, in: 0, out }));
}

/**
 * The statement of a renovation, line by line (2.6.3, 2.6.6, A9, A10, A30): in each account what came in equals what
 * went out. Deductions never go beyond the deposit: the rest is a separate claim, and deposits for passes are not set
 * against it. The cost of a pass is paid but never comes back, so it stands in `paid` and in no account.
 */
export function renovationStatement(account: RenovationAccount, dues: RenovationDues): RenovationStatement {
  const { deposits, passes, deductions, returned, ownerDiy, workers } = account;
  const depositPaid = total(deposits, ({ amount }) => amount);
  const standing = total(
    deductions.filter(({ withdrawn }) => withdrawn !== true),
    ({ amount }) => amount,
  );
  const deducted = Math.min(standing, depositPaid);
  const separateClaims = standing - deducted;
  const back = [...depositRefunds(account, deducted), ...passRefunds(account)];
  const lines: readonly StatementLine[] = [
    ...deposits.map(
      ({ receiptNo, amount }): StatementLine => ({
        account: 'deposit',
        entry: 'paid',
        receiptNo,
        in: amount,
        out: 0,
      }),
    ),
    ...deductions.map(
      ({ no, amount }): StatementLine => ({
        account: 'deposit',
        entry: 'deduction',
        no: String(no),
        in: 0,
        out: amount,
      }),
    ),
    ...deductions
      .filter(({ withdrawn }) => withdrawn === true)
      .map(
        ({ no, amount }): StatementLine => ({
          account: 'deposit',
          entry: 'withdrawn',
          no: String(no),
          in: amount,
          out: 0,
        }),
      ),
    ...(separateClaims > 0
      ? [{ account: 'deposit', entry: 'claim', in: separateClaims, out: 0 } as const]
      : []),
    ...passes.map(
      ({ no, receiptNo, deposit }): StatementLine => ({
        account: 'passes',
        entry: 'paid',
        receiptNo,
        no,
        in: deposit,
        out: 0,
      }),
    ),
    ...passes
      .filter(({ no }) => !returned.includes(no))
      .map(
        ({ no, deposit }): StatementLine => ({
          account: 'passes',
          entry: 'kept',
          no,
          in: 0,
          out: deposit,
        }),
      ),
    ...back,
  ];
  const refunds = new Map<string, number>();
  for (const { receiptNo = '', out } of back) refunds.set(receiptNo, (refunds.get(receiptNo) ?? 0) + out);
  return {
    lines,
    due: (ownerDiy ? 0 : dues.deposit) + workers * (dues.passDeposit + dues.passCost),
    paid: depositPaid + total(passes, ({ deposit, cost }) => deposit + cost),
    deducted,
    refundable: total(back, ({ out }) => out),
    separateClaims,
    refunds: [...refunds].map(([receiptNo, amount]) => ({ receiptNo, amount })),
  };
}
