import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, tempFolder } from '../../support/cli.ts';

const AT = ['--at', '2026-11-26T09:00:00+08:00'];
const facts = (startedAt: string) => ({ task: 'settlement', class: 'general', timing: 'running', startedAt });
const late = { id: 'C-1', facts: facts('2026-11-26T08:00:00+08:00') };
const due = { id: 'C-2', facts: facts('2026-11-26T08:45:00+08:00') };
const later = { id: 'C-3', facts: { ...facts('2026-11-26T08:45:00+08:00'), class: 'complex' } };
const ndjson = (...records: readonly unknown[]): string =>
  records.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join('\n');

const sweep = (input: string, ...more: readonly string[]) => {
  const { code, out, err } = cli(['sweep', 'complaint-sla', '-', ...AT, ...more], input);
  const rows = out
    .split('\n')
    .filter(Boolean)
    .map((row) => JSON.parse(row) as { [key: string]: unknown });
  return { code, err, rows, listed: rows.map(({ line, id, status }) => [line, id, status]) };
};

describe('sweep', () => {
  it('prints those due today or overdue as NDJSON, with line, id, instant and reasons', () => {
    const { code, rows, listed } = sweep(ndjson(late, later, due));
    expect(code).toBe(0);
    expect(listed).toEqual([
      [1, 'C-1', 'overdue'],
      [3, 'C-2', 'due'],
    ]);
    expect(rows[1]).toMatchObject({
      policy: 'complaint-sla',
      dueAt: '2026-11-26T09:15:00+08:00',
      reasons: [{ rule: 'general-due', clause: '2.3.1' }],
    });
  });

  it('names broken lines by number, goes on, and ends with 1', () => {
    const name = '陈思远';
    const { code, err, listed } = sweep(
      ndjson(
        late,
        `{"task": "${name}"`,
        '',
        { ...late.facts, task: name },
        '[]',
        { ...late.facts, startedAt: '2026-11-26' },
        due,
      ),
      '--lang',
      'en',
    );
    expect(code).toBe(1);
    expect(listed.map(([line]) => line)).toEqual([1, 7]);
    const lines = err.trim().split('\n');
    expect(lines.map((line) => line.split(/ {2}/).slice(0, 2))).toEqual([
      ['line 2', 'JSON_INVALID'],
      ['line 4', 'FACTS_INVALID'],
      ['line 5', 'RECORD_INVALID'],
      ['line 6', 'FACTS_INVALID'],
      ['6 read, 2 listed, 4 broken'],
    ]);
    expect(lines[1]).toContain('/task ');
    expect(err).not.toContain(name);
  });

  it('reads a file with a byte order mark, Windows line ends and no line end at its end', () => {
    const path = join(tempFolder(), 'cases.ndjson');
    writeFileSync(path, `\uFEFF${JSON.stringify(late)}\r\n\r\n${JSON.stringify(due)}`);
    const { code, out } = cli(['sweep', 'complaint-sla', path, ...AT]);
    expect([code, out.trim().split('\n').length]).toEqual([0, 2]);
  });

  it('passes over a line that never ends', () => {
    const { code, err, listed } = sweep(ndjson(late, `"${'x'.repeat(3_000_000)}"`, due));
    expect([code, listed.map(([line]) => line)]).toEqual([1, [1, 3]]);
    expect(err).toContain('LINE_TOO_LONG');
  });

  it('keeps letters whole that lie across two chunks', () => {
    const records = Array.from({ length: 1000 }, (_, index) => ({
      ...late,
      id: `业户投诉${'件'.repeat(index % 50)}`,
    }));
    const { code, rows } = sweep(ndjson(...records));
    expect(code).toBe(0);
    expect(rows.map(({ id }) => id)).toEqual(records.map(({ id }) => id));
  });

  it('lists nothing for nothing', () => {
    expect(sweep('')).toMatchObject({ code: 0, rows: [] });
    expect(sweep(ndjson(later))).toMatchObject({ code: 0, rows: [] });
  });

  it.each([
    [['sweep'], 'OPERAND_MISSING'],
    [['sweep', 'complaint-sla'], 'OPERAND_MISSING'],
    [['sweep', 'no-such', '-'], 'ID_UNKNOWN'],
    [['sweep', 'complaint-sla', '/no/such/file'], 'FILE_UNREADABLE'],
    [['sweep', 'complaint-sla', '/'], 'FILE_UNREADABLE'],
    [['sweep', 'complaint-sla', '-', '--at', '2026-11-26T09:00:00'], 'TIME_INVALID'],
  ])('refuses %j as %s', (args, code) => {
    const result = cli(args, ndjson(late));
    expect([result.code, result.out]).toEqual([2, '']);
    expect(result.err).toContain(code);
  });

  it('ends quietly when the reader of its output has gone', () => {
    const path = join(tempFolder(), 'cases.ndjson');
    writeFileSync(path, `${ndjson(...Array.from({ length: 20_000 }, () => late))}\n`);
    const cliPath = new URL('../../../dist/cli.js', import.meta.url).pathname;
    const { stdout } = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" "${cliPath}" sweep complaint-sla "${path}" ${AT.join(' ')} | head -n 1`],
      { encoding: 'utf8' },
    );
    expect(JSON.parse(stdout)).toMatchObject({ line: 1, status: 'overdue' });
  });
});
