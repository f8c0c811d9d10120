import type { Form } from '../../src/core/define/form.ts';
import { forms } from '../../src/generated/catalogue.ts';

/** Every form: each has samples and a sheet. */
export const SHEET_FORMS: readonly Form<never>[] = forms;
