import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { validateForm } from '../../src/core/form/index.ts';
import { SHEET_FORMS } from '../support/sheet-forms.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const names = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => basename(file, '.json'));

interface Invalid {
  readonly data: unknown;
  readonly expect: { readonly code: string; readonly path: string };
}

describe.each(SHEET_FORMS)('the samples of $id', (form) => {
  const folder = join('samples/forms', form.id);

  it.each(names(folder))('%s is valid', (name) => {
    expect(validateForm(form, read(join(folder, `${name}.json`))).errors).toEqual([]);
  });

  it.each(names(join(folder, 'invalid')))('%s is refused for that one reason', (name) => {
    const { data, expect: expected } = read(join(folder, 'invalid', `${name}.json`)) as Invalid;
    const { errors } = validateForm(form, data);
    expect(errors.map(({ code, path }) => ({ code, path }))).toEqual([expected]);
    for (const { message } of errors) {
      expect(message.zh).toMatch(/[\u4e00-\u9fff].*[。]$/);
      expect(message.en).toMatch(/^["A-Z].*\.$/);
    }
  });
});
