import type { Duty } from '../../core/define/duty.ts';
import type { DutyDone, DutyReport, Occurrence } from '../../core/duty/index.ts';
import { isDay } from '../../core/time/index.ts';
import { toCalendarFile } from '../../ics.ts';
import { dutyGaps, dutyOccurrences, listDuties } from '../../list-duties.ts';
import type { Call } from '../call.ts';
import { deskOf, instantOf } from '../context.ts';
import { Unusable } from '../failure.ts';
import { answer, note, say } from '../output.ts';
import { readRecords } from '../records.ts';
import { unitOf } from '../units.ts';
import { writeWhole } from '../write.ts';

function dutiesOf({ operands, options }: Call): readonly Duty[] {
  const [id] = operands;
  if (id === undefined && !options.all && options.role === undefined) {
    throw new Unusable(
      'DUTY_MISSING',
      '须写明职责编号，或用 --all、--role 角色',
      'give the id of a duty, or --all, or --role ROLE',
    );
  }
  if (id !== undefined) return [unitOf('duty', id.replace(/^duty:/, ''))];
  if (options.role === undefined) return listDuties();
  const role = unitOf('role', options.role).id;
  return listDuties({ role });
}

/** The civil day of an option. */
function dayOf({ options }: Call, name: 'from' | 'to'): string {
  const day = options[name];
  if (isDay(day)) return day;
  throw new Unusable(
    'DAY_INVALID',
    `--${name} 须为真实的日期 YYYY-MM-DD`,
    `--${name} is a real civil day, YYYY-MM-DD`,
  );
}

function formatOf({ options }: Call): 'text' | 'json' | 'ics' {
  const { format } = options;
  if (format === undefined) return options.json ? 'json' : 'text';
  if (format === 'json' || format === 'ics') return format;
  throw new Unusable('FORMAT_UNKNOWN', '--format 须为 json 或 ics', '--format is json or ics');
}

async function gapsOf(call: Call, occurrences: readonly Occurrence[], file: string): Promise<DutyReport> {
  const notes: DutyDone[] = [];
  for await (const { value } of readRecords(file)) notes.push(value as DutyDone);
  return dutyGaps(occurrences, notes, { now: instantOf(call) });
}

/**
 * `due <duty>|--all --from D --to D`: when duties are due, as JSON or an iCalendar file; with `--done` what was done
 * against it, exit 1 where something is late or missed.
 */
export async function dueCommand(call: Call): Promise<number> {
  const duties = dutiesOf(call);
  const { zone, terms, calendar } = deskOf(call);
  const occurrences = dutyOccurrences(duties, {
    from: dayOf(call, 'from'),
    to: dayOf(call, 'to'),
    zone,
    terms,
    calendar,
  });
  const format = formatOf(call);
  if (call.options.done !== undefined) {
    const report = await gapsOf(call, occurrences, call.options.done);
    const asJson = { ...call, options: { ...call.options, json: format === 'json' } };
    answer(asJson, report, () =>
      report.gaps.map((gap) => `${gap.day}  ${gap.status}  ${gap.duty}  ${say(call, gap.title)}`),
    );
    const { due, done, late, missed, open } = report.counts;
    note(`${due}: done ${done}, late ${late}, missed ${missed}, open ${open}`);
    return report.gaps.length > 0 ? 1 : 0;
  }
  const text =
    format === 'ics'
      ? toCalendarFile(occurrences, { stamp: instantOf(call), language: call.language })
      : format === 'json'
        ? `${JSON.stringify(occurrences, null, 2)}\n`
        : `${occurrences.map((one) => `${one.day}  ${one.duty}  ${say(call, one.title)}  ${one.role}`).join('\n')}\n`;
  if (call.options.output === undefined) process.stdout.write(text);
  else writeWhole(call.options.output, text);
  return 0;
}
