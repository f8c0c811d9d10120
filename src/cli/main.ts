#!/usr/bin/env node
import { DeskError } from '../core/issue.ts';
import { type Call, checkOperands, languageFor, readCall } from './call.ts';
import { Unusable } from './failure.ts';
import { help } from './help.ts';
import { issueLine, note } from './output.ts';
import { VERSION } from './version.ts';

/** A command: gives the exit code 0 (yes, done) or 1 (a negative answer). */
export type Command = (call: Call) => number | Promise<number>;

/** A command's code, loaded when it is called (a list needs no fonts), and how many operands it takes at most. */
interface Entry {
  readonly operands: number;
  readonly load: () => Promise<Command>;
}

const COMMANDS: { readonly [name: string]: Entry } = {
  list: { operands: 1, load: async () => (await import('./commands/list.ts')).listCommand },
  show: { operands: 2, load: async () => (await import('./commands/show.ts')).showCommand },
  schema: { operands: 1, load: async () => (await import('./commands/schema.ts')).schemaCommand },
  sample: { operands: 1, load: async () => (await import('./commands/sample.ts')).sampleCommand },
  validate: { operands: 2, load: async () => (await import('./commands/validate.ts')).validateCommand },
  decide: { operands: 2, load: async () => (await import('./commands/decide.ts')).decideCommand },
  sweep: { operands: 2, load: async () => (await import('./commands/sweep.ts')).sweepCommand },
  source: { operands: 1, load: async () => (await import('./commands/source.ts')).sourceCommand },
  step: { operands: 2, load: async () => (await import('./commands/step.ts')).stepCommand },
  print: { operands: 2, load: async () => (await import('./commands/print.ts')).printCommand },
  diagram: { operands: 1, load: async () => (await import('./commands/diagram.ts')).diagramCommand },
  due: { operands: 1, load: async () => (await import('./commands/due.ts')).dueCommand },
  figures: { operands: 1, load: async () => (await import('./commands/figures.ts')).figuresCommand },
  demo: { operands: 0, load: async () => (await import('./commands/demo.ts')).demoCommand },
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
  const entry = Object.hasOwn(COMMANDS, call.command) ? COMMANDS[call.command] : undefined;
  if (!entry) {
    const known = Object.keys(COMMANDS).join(', ');
    throw new Unusable(
      'COMMAND_UNKNOWN',
      `没有这个命令；可用：${known}`,
      `no such command; there are: ${known}`,
    );
  }
  checkOperands(call, entry.operands);
  return (await entry.load())(call);
}

/** What standard error says of a failure, and the exit code: 2 for the call or its input, 3 for a fault of ours. */
function explain(error: unknown, args: readonly string[]): number {
  const language = languageFor(args, process.env);
  if (error instanceof Unusable || error instanceof DeskError) {
    note(`${error.code}  ${error.text[language]}`);
    for (const issue of error.issues.slice(0, 50)) note(issueLine({ language }, issue));
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
