#!/usr/bin/env node
import { DeskError } from '../core/issue.ts';
import { type Call, checkOperands, readCall } from './call.ts';
import { Unusable } from './failure.ts';
import { help } from './help.ts';
import { issueLine, note } from './output.ts';
import { VERSION } from './version.ts';

/** A command: gives the exit code 0 (yes, done) or 1 (a negative answer). */
export type Command = (call: Call) => number | Promise<number>;

// Loaded when called: a list needs no fonts.
const COMMANDS: { readonly [name: string]: () => Promise<Command> } = {
  list: async () => (await import('./commands/list.ts')).listCommand,
  show: async () => (await import('./commands/show.ts')).showCommand,
  schema: async () => (await import('./commands/schema.ts')).schemaCommand,
  sample: async () => (await import('./commands/sample.ts')).sampleCommand,
  validate: async () => (await import('./commands/validate.ts')).validateCommand,
  decide: async () => (await import('./commands/decide.ts')).decideCommand,
  sweep: async () => (await import('./commands/sweep.ts')).sweepCommand,
  source: async () => (await import('./commands/source.ts')).sourceCommand,
  step: async () => (await import('./commands/step.ts')).stepCommand,
  print: async () => (await import('./commands/print.ts')).printCommand,
  diagram: async () => (await import('./commands/diagram.ts')).diagramCommand,
  due: async () => (await import('./commands/due.ts')).dueCommand,
  figures: async () => (await import('./commands/figures.ts')).figuresCommand,
  demo: async () => (await import('./commands/demo.ts')).demoCommand,
};

/** How many operands a command takes. */
const OPERANDS: { readonly [name: string]: number } = {
  list: 1,
  show: 2,
  schema: 1,
  sample: 1,
  validate: 2,
  decide: 2,
  step: 2,
  print: 2,
  diagram: 1,
  demo: 0,
  due: 1,
  figures: 1,
  sweep: 2,
};

async function run(args: readonly string[]): Promise<number> {
  const call = readCall(args, process.env);
  if (call.options.version) {
    process.stdout.write(`${VERSION}\n`);
    return 0;
  }
  if (call.options.help || call.command === 'help') {
    process.stdout.write(help(call.language));
    return 0;
  }
  const load = Object.hasOwn(COMMANDS, call.command) ? COMMANDS[call.command] : undefined;
  if (!load) {
    const known = Object.keys(COMMANDS).join(', ');
    throw new Unusable(
      'COMMAND_UNKNOWN',
      `没有这个命令；可用：${known}`,
      `no such command; there are: ${known}`,
    );
  }
  checkOperands(call, OPERANDS[call.command] as number);
  return (await load())(call);
}

/** What standard error says of a failure, and the exit code: 2 for the call or its input, 3 for a fault of ours. */
function explain(error: unknown, args: readonly string[]): number {
  const chinese =
    args.includes('zh') || !(process.env.LC_ALL || process.env.LANG || '').toLowerCase().startsWith('en');
  const language = args.includes('en') && args.includes('--lang') ? 'en' : chinese ? 'zh' : 'en';
  if (error instanceof Unusable || error instanceof DeskError) {
    note(`${error.code}  ${error.text[language]}`);
    for (const issue of error.issues.slice(0, 50)) note(issueLine({ language } as Call, issue));
    return 2;
  }
  note(error instanceof Error ? `FAULT  ${error.name}: ${error.message}` : 'FAULT');
  return 3;
}

const args = process.argv.slice(2);
process.stdout.on('error', () => process.exit(0)); // the reader of a pipe has gone
try {
  process.exitCode = await run(args);
} catch (error) {
  process.exitCode = explain(error, args);
}
