import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ArchiveReport, CompletionReport } from '../../../src/index.ts';
import { cli, cliJson, tempFolder } from '../../support/cli.ts';

const AT = ['--at', '2026-12-01T09:00:00+08:00'];
const records = cli(['sample', 'completion-record']).out;

const fileOf = (text: string): string => {
  const path = join(tempFolder(), 'records.ndjson');
  writeFileSync(path, text);
  return path;
};

describe('figures', () => {
  it('works out the rates of the sample, for each period', () => {
    const percent = (period: string) =>
      cliJson<CompletionReport>(['figures', '-', '--period', period, ...AT], records).json.total.percent;
    expect(['daily', 'weekly', 'mid-month', 'month-end', 'monthly'].map(percent)).toEqual([
      '75.00',
      '50.00',
      '100.00',
      '66.67',
      '75.00',
    ]);
  });

  it('says each late one with its reason, for people too', () => {
    const { code, out } = cli(['figures', fileOf(records), '--period', 'weekly', ...AT]);
    expect(code).toBe(0);
    expect(out).toContain('2026-11-23 – 2026-11-29  1/2  50.00%');
    expect(out).toContain('BX-1120-01  2026-11-27T09:00:00+08:00  业主外出，改约次日入户');
  });

  it('refuses an incomplete report, naming what lacks its reason', () => {
    const lines = records.replace(',"reason":"业主外出，改约次日入户"', '');
    const { code, json } = cliJson<CompletionReport>(['figures', '-', '--period', 'weekly', ...AT], lines);
    expect(code).toBe(1);
    expect(json.refusal?.reasons.map(({ id }) => id)).toEqual(['BX-1120-01']);
    expect(json.total.percent).toBeNull();
  });

  it('takes the zone and figures of a site, a list, and days', () => {
    const list = cli(['sample', 'completion-record', '--json']).out;
    const args = ['figures', '-', '--period', 'daily', '--from', '2026-11-24', '--to', '2026-11-30', ...AT];
    expect(cliJson<CompletionReport>(args, list).json.periods.map(({ from }) => from)).toEqual([
      '2026-11-25',
    ]);
  });

  it('judges archive work', () => {
    const good = cli(['sample', 'archive-record']).out;
    expect(cliJson<ArchiveReport>(['figures', '-', '--of', 'archive', ...AT], good)).toMatchObject({
      code: 0,
      json: { isMet: true },
    });
    const poor = `${good}{"kind":"answer","correct":false}\n`;
    expect(cliJson<ArchiveReport>(['figures', '-', '--of', 'archive', ...AT], poor)).toMatchObject({
      code: 1,
      json: { isMet: false },
    });
  });

  it('samples of records fit their schemas, which are printed', () => {
    for (const name of ['completion-record', 'archive-record', 'duty-note']) {
      expect(cliJson<{ $id: string }>(['schema', name]).json.$id).toContain(`/${name}.schema.json`);
      for (const line of cli(['sample', name]).out.trim().split('\n'))
        expect(JSON.parse(line)).toBeTypeOf('object');
    }
    const notes = cli(['sample', 'duty-note']).out;
    const due = ['due', '--all', '--from', '2026-11-23', '--to', '2026-11-29', '--done', '-', ...AT];
    expect(cliJson<{ strays: unknown[] }>(due, notes).json.strays).toEqual([]);
  });

  it.each([
    [['figures'], '', 'OPERAND_MISSING'],
    [['figures', '-'], '', 'PERIOD_UNKNOWN'],
    [['figures', '-', '--period', 'yearly'], '', 'PERIOD_UNKNOWN'],
    [['figures', '-', '--of', 'weather'], '', 'FIGURES_UNKNOWN'],
    [['figures', '-', '--period', 'daily', '--from', 'x'], '', 'DAY_INVALID'],
    [['figures', '-', '--period', 'daily', '--at', 'x'], '', 'TIME_INVALID'],
    [['figures', '/no/such/file', '--period', 'daily'], '', 'FILE_UNREADABLE'],
    [['figures', '/', '--period', 'daily'], '', 'FILE_UNREADABLE'],
    [['figures', '-', '--period', 'daily'], '{"id":"陈思远"', 'JSON_INVALID'],
    [['figures', '-', '--period', 'daily'], '[{"id":', 'JSON_INVALID'],
    [['figures', '-', '--period', 'daily'], '\n\n{"id":"陈思远"}', 'RECORD_INVALID'],
    [['figures', '-', '--period', 'daily'], `"${'x'.repeat(1_100_000)}"`, 'LINE_TOO_LONG'],
  ])('%j is refused as it should be', (args, input, code) => {
    const result = cli(args, input);
    expect([result.code, result.out]).toEqual([2, '']);
    expect(result.err).toContain(code);
    expect(result.err).not.toContain('陈思远');
    if (code === 'RECORD_INVALID') expect(result.err).toContain('第 3 行');
  });
});
