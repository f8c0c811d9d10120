import { DeskError } from '../core/issue.ts';
import { type Call, readCall } from './call.ts';
import { decideCommand } from './commands/decide.ts';
import { demoCommand } from './commands/demo.ts';
import { diagramCommand } from './commands/diagram.ts';
import { listCommand } from './commands/list.ts';
import { printCommand } from './commands/print.ts';
import { sampleCommand } from './commands/sample.ts';
import { schemaCommand } from './commands/schema.ts';
import { showCommand } from './commands/show.ts';
import { stepCommand } from './commands/step.ts';
import { validateCommand } from './commands/validate.ts';
import { Unusable } from './failure.ts';
import { help } from './help.ts';
import { issueLine, note } from './output.ts';
import { VERSION } from './version.ts';

/** A command: gives the exit code 0 (yes, done) or 1 (a negative answer). */
export type Command = (call: Call) => number | Promise<number>;

const COMMANDS: { readonly [name: string]: Command } = {
  list: listCommand,
  show: showCommand,
  schema: schemaCommand,
  sample: sampleCommand,
  validate: validateCommand,
  decide: decideCommand,
  step: stepCommand,
  print: printCommand,
  diagram: diagramCommand,
  demo: demoCommand,
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
  const command = Object.hasOwn(COMMANDS, call.command) ? COMMANDS[call.command] : undefined;
  if (!command) {
    const known = Object.keys(COMMANDS).join(', ');
    throw new Unusable(
      'COMMAND_UNKNOWN',
      `没有这个命令；可用：${known}`,
      `no such command; there are: ${known}`,
    );
  }
  return command(call);
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
