import type { Check } from '../../core/define/form.ts';
import { issueAt } from '../../core/form/checks.ts';
import { readPointer } from '../../core/json/pointer.ts';

const numberAt = (data: unknown, pointer: string): number | undefined => {
  const value = readPointer(data, pointer);
  return typeof value === 'number' ? value : undefined;
};

/** The inner area of `/head/unit` is at most its gross area. Code `AREA_ABOVE_GROSS`. */
export const areaWithinGross: Check<unknown> = (data) => {
  const [inner, gross] = [numberAt(data, '/head/unit/innerArea'), numberAt(data, '/head/unit/grossArea')];
  if (inner === undefined || gross === undefined || inner <= gross) return [];
  const message = {
    zh: '「套内面积」不得大于「建筑面积」。',
    en: '"Inner floor area" must not exceed "Gross floor area".',
  };
  return [issueAt('/head/unit/innerArea', 'AREA_ABOVE_GROSS', message)];
};

/** A reading below the previous one needs "meter replaced" (A37). For one meter. Code `METER_READING_LOWER`. */
export const readingNotLower: Check<unknown> = (meter) => {
  const [reading, previous] = [numberAt(meter, '/reading'), numberAt(meter, '/previousReading')];
  if (reading === undefined || previous === undefined || reading >= previous) return [];
  if (readPointer(meter, '/replaced') === true) return [];
  const message = {
    zh: '「读数」小于「上次读数」：请核对，确已换表的在「已换表」选“是”。',
    en: '"Reading" is lower than "Previous reading": check it, or say "Meter replaced".',
  };
  return [issueAt('/reading', 'METER_READING_LOWER', message, { clause: 'A37' })];
};
