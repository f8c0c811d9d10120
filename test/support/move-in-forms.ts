import type { Form } from '../../src/core/define/form.ts';
import { handoverCertificate } from '../../src/forms/handover-certificate.ts';
import { keyReceipt } from '../../src/forms/key-receipt.ts';
import { moveInFileIndex } from '../../src/forms/move-in-file-index.ts';
import { moveInSheet } from '../../src/forms/move-in-sheet.ts';
import { paymentStatement } from '../../src/forms/payment-statement.ts';
import { powerOfAttorney } from '../../src/forms/power-of-attorney.ts';
import { residentRecord } from '../../src/forms/resident-record.ts';
import { unitInspection } from '../../src/forms/unit-inspection.ts';

/** The eight forms of the move-in. */
export const MOVE_IN_FORMS: readonly Form<never>[] = [
  moveInSheet,
  unitInspection,
  residentRecord,
  paymentStatement,
  handoverCertificate,
  powerOfAttorney,
  keyReceipt,
  moveInFileIndex,
] as unknown as readonly Form<never>[];
