import { defineForm } from '../core/define/form.ts';
import { notBefore, notInFuture, uniqueBy } from '../core/form/checks.ts';
import { form, type KeyReceipt } from '../generated/forms/key-receipt.ts';

/** 钥匙领取登记: who took the keys, with what papers; the key left for repairs (3.2.1.1–3.2.1.3, 2.5.7). */
export const keyReceipt = defineForm<KeyReceipt>({
  ...form,
  version: 1,
  clauses: ['3.2.1.1', '3.2.1.2', '3.2.1.3', '2.5.7', '1.5.2'],
  checks: [
    uniqueBy({ rows: '/keys', key: '/number', clause: '1.5.2' }),
    notBefore({ value: '/left/consentPeriod/to', from: '/left/consentPeriod/from', clause: '3.2.1.2' }),
    notBefore({ value: '/left/confirmed/date', from: '/at', clause: '3.2.1.2' }),
    notBefore({ value: '/left/returned/at', from: '/at', clause: '3.2.1.2' }),
    notInFuture({ value: '/at' }),
  ],
});
