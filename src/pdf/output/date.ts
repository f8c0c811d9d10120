import { DeskError } from '../../core/issue.ts';

const INSTANT = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?:Z|([+-]\d\d):(\d\d))$/;

/** An ISO 8601 instant as a PDF date (`D:20261123091500+08'00'`); throws `INSTANT_INVALID` for anything else. */
export function pdfDate(instant: string): string {
  const found = INSTANT.exec(instant);
  if (!found) {
    throw new DeskError('INSTANT_INVALID', {
      zh: '文件时间须为带时区的 ISO 8601 时间，如 2026-11-23T09:15:00+08:00',
      en: "the paper's time must be an ISO 8601 instant with its offset, such as 2026-11-23T09:15:00+08:00",
    });
  }
  const [, year, month, day, hour, minute, second = '00', offset, minutes] = found;
  return `D:${year}${month}${day}${hour}${minute}${second}${offset ? `${offset}'${minutes}'` : 'Z'}`;
}
