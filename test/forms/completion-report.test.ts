import { describe, expect, it } from 'vitest';
import full from '../../samples/forms/completion-report/full.json' with { type: 'json' };
import { validateForm } from '../../src/core/form/index.ts';
import { completionReport } from '../../src/forms/completion-report.ts';
import { completionFigures, completionSheet } from '../../src/index.ts';
import { sheetBlocks } from '../../src/pdf/sheet/index.ts';
import { sampleOf } from '../../src/samples.ts';

const AT = '2026-12-01T09:00:00+08:00';
const records = sampleOf('records', 'completion-record') as unknown as readonly {
  readonly id: string;
  readonly reason?: string;
}[];
const report = (list: readonly unknown[] = records) =>
  completionFigures(list, { period: 'month-end', at: AT });
const paper = {
  from: '2026-11-21',
  head: { no: 'WC-2026-1130', project: '青湾花园', date: '2026-12-01' },
  preparedBy: { name: '林若溪', date: '2026-12-01' },
  reportedTo: { name: '陈思远', date: '2026-12-01' },
  told: ['BX-1020-01'],
};

describe('the sheet of completion rates (2.2.1.4, 2.4.6, 2.4.7)', () => {
  it('is filled from the figures of a period, and valid', () => {
    const sheet = completionSheet(report(), paper);
    expect(sheet).toEqual(full);
    expect(validateForm(completionReport, sheet).errors).toEqual([]);
  });

  it('is filled for a running period and in English too', () => {
    const daily = completionFigures(records, { period: 'daily', at: '2026-11-23T18:00:00+08:00' });
    const { told: _told, ...rest } = paper;
    const sheet = completionSheet(daily, { ...rest, from: '2026-11-23', language: 'en' });
    expect(sheet.groups[0]).toEqual({
      by: 'kind',
      name: 'Repair order',
      due: 3,
      inTime: 2,
      late: 1,
      rate: 6667,
    });
    expect(validateForm(completionReport, sheet).errors).toEqual([]);
  });

  it('is refused while a reason is missing, and where nothing was due', () => {
    const without = (id: string) =>
      records.map((record) => {
        const { reason, ...rest } = record;
        return record.id === id || reason === undefined ? rest : record;
      });
    expect(() => completionSheet(report(without('WX-1123-02')), paper)).toThrow('REPORT_INCOMPLETE');
    expect(() => completionSheet(report(without('BX-1020-01')), paper)).toThrow('REPORT_INCOMPLETE');
    expect(() => completionSheet(report(), { ...paper, from: '2026-12-21' })).toThrow('PERIOD_UNKNOWN');
  });

  it('draws a bar for each rate, as long as the rate is high', () => {
    const bars =
      JSON.stringify(sheetBlocks(completionReport, full)).match(/"kind":"bar","share":[\d.]+/g) ?? [];
    expect(bars.map((bar) => Number(bar.split(':').at(-1)))).toEqual(
      full.groups.map(({ rate }) => rate / 10_000),
    );
    expect(JSON.stringify(sheetBlocks(completionReport, undefined))).not.toContain('"bar"');
  });
});
