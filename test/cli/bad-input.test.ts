import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, tempFolder, tempJson } from '../support/cli.ts';

const refusesCall = (args: readonly string[], code: string, input?: string): void => {
  const result = cli(args, input);
  expect(result.code).toBe(2);
  expect(result.out).toBe('');
  expect(result.err.split('\n')[0]).toContain(code);
  expect(result.err).not.toContain('    at ');
};

describe('an unusable call', () => {
  it.each([
    [['fly'], 'COMMAND_UNKNOWN'],
    [[], 'COMMAND_UNKNOWN'],
    [['list', 'unicorns'], 'LIST_UNKNOWN'],
    [['list', 'forms', '--colour'], 'OPTION_INVALID'],
    [['list', 'forms', '--lang', 'fr'], 'LANGUAGE_UNKNOWN'],
    [['show', 'form', 'toString'], 'FORM_UNKNOWN'],
    [['show', 'form'], 'OPERAND_MISSING'],
    [['schema', 'policy:__proto__'], 'POLICY_UNKNOWN'],
    [['sample', 'form:key-receipt', '--name', 'constructor'], 'SAMPLE_UNKNOWN'],
    [['validate', 'no-such-form', '-'], 'ID_UNKNOWN'],
    [['validate', 'key-receipt', '/no/such/file'], 'FILE_UNREADABLE'],
    [['validate', 'key-receipt', '/'], 'FILE_UNREADABLE'],
    [['print', 'form:key-receipt', '--blank'], 'OUTPUT_MISSING'],
    [['print', 'form:key-receipt', '-o', 'x.pdf'], 'PRINT_INPUT'],
    [['print', 'form:key-receipt', '--blank', '-o', '/no/such/folder/x.pdf'], 'FILE_UNWRITABLE'],
    [['print', 'form:key-receipt', '--blank', '-o', 'x.pdf', '--copies', '99'], 'COPIES_INVALID'],
    [['print', 'form:key-receipt', '--blank', '-o', 'x.pdf', '--at', '2026-11-23'], 'TIME_INVALID'],
    [['diagram', 'move-in', '--format', 'gif'], 'FORMAT_UNKNOWN'],
    [['validate', 'key-receipt', '-', 'one-more'], 'OPERAND_EXTRA'],
  ])('%j is refused as %s in one clear line', (args, code) => refusesCall(args, code, '{}'));

  it('says that input is not JSON without quoting it', () => {
    const result = cli(['validate', 'key-receipt', '-'], '{"name": "陈思远"');
    expect(result.code).toBe(2);
    expect(result.err).toContain('JSON_INVALID');
    expect(result.err).not.toContain('陈思远');
  });

  it('refuses a file in another encoding than UTF-8, and takes one with a byte order mark', () => {
    const folder = tempFolder();
    const gbk = join(folder, 'gbk.json');
    writeFileSync(gbk, Buffer.from([0x7b, 0x22, 0xb3, 0xc2, 0x22, 0x3a, 0x31, 0x7d])); // {"陈":1} in GBK
    refusesCall(['validate', 'key-receipt', gbk], 'FILE_UNREADABLE');
    const marked = join(folder, 'marked.json');
    writeFileSync(marked, '\uFEFF{}');
    expect(cli(['validate', 'key-receipt', marked]).code).toBe(1);
  });

  it('refuses a script that is not one', () => {
    for (const script of [
      '[]',
      '{"events":[]}',
      '{"start":{},"events":{}}',
      'null',
      '"x"',
      '{"start":{},"events":[],"extra":1}',
    ]) {
      refusesCall(['step', 'move-in', '-'], 'SCRIPT_INVALID', script);
    }
  });

  it('refuses facts and site files that do not fit, with the place', () => {
    refusesCall(['decide', 'key-handout', '-'], 'FACTS_INVALID', '{"surprise":true}');
    const site =
      cli(['list', 'forms']).code === 0
        ? tempJson({ zone: 'Mars/Olympus', surprise: 1, terms: { 'no-such-term': 1 } })
        : '';
    const { code, err } = cli(['decide', 'key-handout', '-', '--site', site], '{}');
    expect(code).toBe(2);
    expect(err).toContain('SITE_INVALID');
    expect(err).toContain('/surprise');
  });
});

describe('hostile input', () => {
  it('100,000-deep JSON, 10 MB strings and __proto__ keys are negative answers, not crashes', () => {
    const folder = tempFolder();
    const inputs: readonly (readonly [name: string, text: string, code: string])[] = [
      ['deep', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'TOO_DEEP'],
      ['long', JSON.stringify({ no: 'x'.repeat(10_000_000) }), 'TOO_LARGE'],
      ['proto', '{"__proto__": {"admin": true}}', 'KEY_FORBIDDEN'],
    ];
    for (const [name, text, code] of inputs) {
      const file = join(folder, name);
      writeFileSync(file, text);
      const result = cli(['validate', 'key-receipt', file]);
      expect([name, result.code]).toEqual([name, 1]);
      expect(result.out).toContain(code);
    }
  });

  it('a script with a hostile event is refused at its index', () => {
    for (const type of [
      'xstate.done.state.move-in',
      'xstate.stop',
      'xstate.after.1',
      '*',
      '__proto__',
      'toString',
      'MIGRATED',
    ]) {
      const script = JSON.parse(cli(['sample', 'procedure:move-in']).out) as {
        start: object;
        events: object[];
      };
      const events = [{ type, at: '2026-11-23T09:01:00+08:00', by: 'cs-assistant', data: {} }];
      const result = cli(['step', 'move-in', '-', '--json'], JSON.stringify({ ...script, events }));
      expect(result.code).toBe(1);
      expect(JSON.parse(result.out)).toMatchObject({
        accepted: 0,
        refused: { index: 0, code: 'EVENT_UNKNOWN' },
      });
    }
  });
});
