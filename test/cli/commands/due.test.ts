import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { DutyReport, Occurrence } from '../../../src/index.ts';
import { cli, cliJson, tempFolder, tempJson } from '../../support/cli.ts';

const TWO_YEARS = ['--from', '2026-01-01', '--to', '2027-12-31'];
const eventsIn = (text: string): number =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').length;

describe('duties on the command line', () => {
  it('are listed with role and period, and shown whole', () => {
    const { code, json } = cliJson<{ id: string; clauses: string[]; role: string; period: string }[]>([
      'list',
      'duties',
    ]);
    expect(code).toBe(0);
    expect(json).toHaveLength(22);
    expect(json.find(({ id }) => id === 'key-count-daily')).toEqual({
      id: 'key-count-daily',
      title: { zh: '钥匙日小点', en: 'Small count of keys' },
      clauses: ['1.5.5'],
      role: 'key-keeper',
      period: 'daily',
    });
    const shown = cliJson<{ id: string; role: string; period: string }>(['show', 'duty', 'archive-audit']);
    expect(shown.json).toMatchObject({ id: 'archive-audit', role: 'archivist', period: 'half-yearly' });
  });
});

describe('due', () => {
  it('gives the occurrences of one duty as JSON', () => {
    const { code, json } = cliJson<Occurrence[]>(['due', 'archive-audit', ...TWO_YEARS]);
    expect(code).toBe(0);
    expect(json.map(({ day }) => day)).toEqual(['2026-06-30', '2026-12-31', '2027-06-30', '2027-12-31']);
  });

  it('gives two years of all duties as JSON and as a calendar file of the same length', () => {
    const [list, file] = ['due.json', 'due.ics'].map((name) => join(tempFolder(), name)) as [string, string];
    expect(cli(['due', '--all', ...TWO_YEARS, '--format', 'json', '-o', list]).code).toBe(0);
    expect(JSON.parse(readFileSync(list, 'utf8'))).toHaveLength(6278);
    const ics = cli(['due', '--all', ...TWO_YEARS, '--format', 'ics', '-o', file]);
    expect([ics.code, ics.err]).toEqual([0, '']);
    expect(eventsIn(readFileSync(file, 'utf8'))).toBe(6278);
  });

  it('takes a role, and the figures and zone of a site', () => {
    const { json } = cliJson<Occurrence[]>([
      'due',
      '--role',
      'archivist',
      '--from',
      '2026-11-27',
      '--to',
      '2026-11-27',
    ]);
    expect(json.map(({ duty }) => duty)).toEqual([
      'archive-climate',
      'archive-diary',
      'archive-returns',
      'archivist-weekly-report',
    ]);
    const site = tempJson({ zone: 'Asia/Urumqi', terms: { 'weekly-report-day': 3 } });
    const moved = cliJson<Occurrence[]>([
      'due',
      'archivist-weekly-report',
      '--from',
      '2026-11-23',
      '--to',
      '2026-11-29',
      '--site',
      site,
    ]).json;
    expect(moved.map(({ day, dueAt }) => [day, dueAt])).toEqual([
      ['2026-11-25', '2026-11-26T00:00:00+06:00'],
    ]);
  });

  it('compares with what was done, and answers in the negative where there are gaps', () => {
    const done = join(tempFolder(), 'done.ndjson');
    const note = (day: number): string =>
      JSON.stringify({ duty: 'key-count-daily', at: `2026-11-${day}T18:00:00+08:00` });
    const args = ['due', 'key-count-daily', '--from', '2026-11-23', '--to', '2026-11-24', '--done', done];
    writeFileSync(done, `${note(23)}\n\n${note(24)}\n`);
    const now = ['--at', '2026-11-26T09:00:00+08:00'];
    expect(cliJson<DutyReport>([...args, ...now])).toMatchObject({ code: 0, json: { counts: { done: 2 } } });
    writeFileSync(done, note(23));
    const { code, json } = cliJson<DutyReport>([...args, ...now]);
    expect(code).toBe(1);
    expect(json.gaps.map(({ day, status }) => [day, status])).toEqual([['2026-11-24', 'missed']]);
  });

  it.each([
    [['due', ...TWO_YEARS], 'DUTY_MISSING'],
    [['due', 'no-such-duty', ...TWO_YEARS], 'DUTY_UNKNOWN'],
    [['due', '--all', '--from', '2026-01-01'], 'DAY_INVALID'],
    [['due', '--all', '--from', '2026-02-29', '--to', '2026-03-01'], 'DAY_INVALID'],
    [['due', '--all', '--from', '2026-03-01', '--to', '2026-02-01'], 'RANGE_INVALID'],
    [['due', '--all', ...TWO_YEARS, '--format', 'xml'], 'FORMAT_UNKNOWN'],
    [['due', '--role', 'king', ...TWO_YEARS], 'ROLE_UNKNOWN'],
    [['due', '--all', ...TWO_YEARS, '--done', '/no/such/file'], 'FILE_UNREADABLE'],
    [['due', '--all', ...TWO_YEARS, '--done', '-'], 'JSON_INVALID'],
  ])('%j is refused as %s', (args, code) => {
    const result = cli(args, '{"duty":1}\n{oops');
    expect([result.code, result.out]).toEqual([2, '']);
    expect(result.err).toContain(code);
  });
});
