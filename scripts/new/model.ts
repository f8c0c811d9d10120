import type { Bilingual } from '../../src/core/text.ts';

/** The new unit: its id in the spellings that code needs, its title and the clause that it realises. */
export interface Subject {
  readonly id: string;
  /** `key-loan` → `keyLoan`: the name under which the unit is exported. */
  readonly camel: string;
  /** `key-loan` → `KeyLoan`: the name of its data's type. */
  readonly pascal: string;
  readonly title: Bilingual;
  readonly clause: string;
}

/** A file to be written; the path is from the project's root. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** Why nothing was written: the call is at fault (exit 2). */
export class NewRefused extends Error {
  override readonly name = 'NewRefused';
  constructor(zh: string, en: string) {
    super(`${zh}\n${en}`);
  }
}

/** A JSON file's text. */
export const json = (path: string, value: unknown): NewFile => ({
  path,
  text: `${JSON.stringify(value, null, 2)}\n`,
});

/** Text as a literal in TypeScript; the formatter chooses its quotes. */
export const quote = (text: string): string => JSON.stringify(text);

/** `{ zh: …, en: … }` as a literal in TypeScript. */
export const bilingual = ({ zh, en }: Bilingual): string => `{ zh: ${quote(zh)}, en: ${quote(en)} }`;
