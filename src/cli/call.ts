import { parseArgs } from 'node:util';
import type { Language } from '../core/text.ts';
import { Unusable } from './failure.ts';

const OPTIONS = {
  json: { type: 'boolean' },
  lang: { type: 'string' },
  at: { type: 'string' },
  site: { type: 'string' },
  name: { type: 'string' },
  format: { type: 'string' },
  all: { type: 'boolean' },
  role: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  done: { type: 'string' },
  period: { type: 'string' },
  of: { type: 'string' },
  output: { type: 'string', short: 'o' },
  copies: { type: 'string' },
  explain: { type: 'boolean' },
  continue: { type: 'boolean' },
  blank: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

/** A command line, read. */
export interface Call {
  readonly command: string;
  readonly operands: readonly string[];
  readonly options: ReturnType<typeof read>['values'];
  readonly language: Language;
}

const read = (args: readonly string[]) =>
  parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });

function languageOf(wanted: string | undefined, environment: NodeJS.ProcessEnv): Language {
  if (wanted !== undefined && wanted !== 'zh' && wanted !== 'en') {
    throw new Unusable('LANGUAGE_UNKNOWN', '--lang 只能是 zh 或 en', '--lang is zh or en');
  }
  if (wanted !== undefined) return wanted;
  const set = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return set.toLowerCase().startsWith('en') ? 'en' : 'zh';
}

/** The language to speak in about a command line that may not be right. */
export function languageFor(args: readonly string[], environment: NodeJS.ProcessEnv): Language {
  const { lang } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
  }).values;
  return languageOf(lang === 'zh' || lang === 'en' ? lang : undefined, environment);
}

/** Reads the command line. Throws `Unusable` for options that do not exist. */
export function readCall(args: readonly string[], environment: NodeJS.ProcessEnv): Call {
  let parsed: ReturnType<typeof read>;
  try {
    parsed = read(args);
  } catch (error) {
    const detail = error instanceof Error ? (error.message.split('. ')[0] ?? '') : '';
    throw new Unusable(
      'OPTION_INVALID',
      `命令行选项不正确：${detail}`,
      `the options are not right: ${detail}`,
    );
  }
  const [command = '', ...operands] = parsed.positionals;
  return { command, operands, options: parsed.values, language: languageOf(parsed.values.lang, environment) };
}

/** Refuses operands beyond those that a command takes. Throws `Unusable`. */
export function checkOperands({ command, operands }: Call, most: number): void {
  if (operands.length > most) {
    throw new Unusable(
      'OPERAND_EXTRA',
      `${command} 最多接受 ${most} 个参数，多了 ${operands.length - most} 个`,
      `${command} takes at most ${most} arguments: ${operands.length - most} too many`,
    );
  }
}

/** The operand at a place. Throws `Unusable` when it is missing. */
export function operand(call: Call, index: number, zh: string, en: string): string {
  const found = call.operands[index];
  if (found === undefined)
    throw new Unusable('OPERAND_MISSING', `缺少参数：${zh}`, `missing argument: ${en}`);
  return found;
}
