import { DeskError, type Issue, type Validate } from '../issue.ts';
import { firstEndingAfter, parseInstant } from '../time/index.ts';
import type { Occurrence } from './model.ts';

/** A note that a duty was done. */
export interface DutyDone {
  readonly duty: string;
  /** When (ISO 8601 with offset). */
  readonly at: string;
  /** The day on which the occurrence was due; without it the instant tells which is meant. */
  readonly day?: string;
  /** Who did it: needed where the occurrences are of persons. */
  readonly person?: string;
  /** Id of the note: the same one again counts once. */
  readonly id?: string;
}

/**
 * How an occurrence stands: `done` in time, `late` but done, `missed` (past due and not done), `open` (not yet due).
 */
export type DutyStatus = 'done' | 'late' | 'missed' | 'open';

/** An occurrence with what was done for it. */
export interface DutyResult extends Occurrence {
  readonly status: DutyStatus;
  /** When it was done, in order: at most as often as it is due. */
  readonly doneAt: readonly string[];
  /** How many times are lacking. */
  readonly lacking: number;
}

/** How often a status was found. */
export type DutyCounts = { readonly [status in DutyStatus]: number };

/** What was done against what was due. */
export interface DutyReport {
  /** The instant for which it holds. */
  readonly now: string;
  readonly counts: DutyCounts & { readonly due: number };
  /** The occurrences that are late or missed. */
  readonly gaps: readonly DutyResult[];
  readonly results: readonly DutyResult[];
  /** Notes that belong to no occurrence, or to one that had been done often enough, by their place in the list. */
  readonly strays: readonly { readonly index: number; readonly code: DutyStray }[];
}

/** Why a note was not counted. */
export type DutyStray = 'NOTHING_DUE' | 'DONE_ALREADY' | 'NOTE_TWICE';

const MOST_NOTES = 1_000_000;

/** Reads the notes; throws `DONE_INVALID` with every issue (the first fifty). */
function readNotes(done: Iterable<DutyDone>, nowMs: number, validate: Validate): readonly DutyDone[] {
  const notes: DutyDone[] = [];
  const issues: Issue[] = [];
  for (const note of done) {
    const at = `/${notes.length}`;
    const found = validate(note);
    issues.push(...found.map((one) => ({ ...one, path: at + one.path })));
    if (found.length === 0 && parseInstant(note.at) > nowMs) {
      const message = { zh: '不得晚于统计时刻', en: 'Not after the instant of the report' };
      issues.push({ path: `${at}/at`, code: 'TIME_AFTER_NOW', message });
    }
    notes.push(note);
    if (notes.length > MOST_NOTES) {
      const message = { zh: `一次至多 ${MOST_NOTES} 条`, en: `At most ${MOST_NOTES} at once` };
      issues.push({ path: '', code: 'TOO_LARGE', message });
    }
    if (issues.length >= 50) break;
  }
  if (issues.length === 0) return notes;
  const text = {
    zh: '完成记录不符合要求，详见各项问题',
    en: 'The notes of what was done are not valid; see the issues',
  };
  throw new DeskError('DONE_INVALID', text, issues.slice(0, 50));
}

interface Open {
  readonly occurrence: Occurrence;
  readonly from: number;
  readonly until: number;
  readonly done: { readonly at: string; readonly ms: number }[];
}

const laneOf = (duty: string, person: string | undefined): string => JSON.stringify([duty, person ?? null]);

/** The occurrence of a lane whose period holds an instant; lanes are in order and do not overlap. */
function holding(lane: readonly Open[], ms: number): Open | undefined {
  const found = lane[firstEndingAfter(lane, ms, ({ until }) => until)];
  return found && found.from <= ms ? found : undefined;
}

function judge({ occurrence, done }: Open, nowMs: number): DutyResult {
  const due = parseInstant(occurrence.dueAt);
  const lacking = occurrence.times - done.length;
  const isLate = done.some(({ ms }) => ms >= due);
  const status = lacking > 0 ? (nowMs >= due ? 'missed' : 'open') : isLate ? 'late' : 'done';
  return { ...occurrence, status, doneAt: done.map(({ at }) => at), lacking };
}

/**
 * What was done against what was due. A note counts for the occurrence whose day it names, otherwise for the one whose
 * period holds its instant; the instant `dueAt` itself is late, since civil periods are half open (A23).
 * `validate` reads one note. Throws `DONE_INVALID` with every issue, `INSTANT_INVALID`.
 */
export function compareDuties(
  occurrences: readonly Occurrence[],
  done: Iterable<DutyDone>,
  { now, validate }: { readonly now: string; readonly validate: Validate },
): DutyReport {
  const nowMs = parseInstant(now);
  const notes = readNotes(done, nowMs, validate);
  const lanes = new Map<string, Open[]>();
  const byKey = new Map<string, Open>();
  const all = occurrences.map((occurrence): Open => {
    const open = {
      occurrence,
      from: parseInstant(occurrence.from),
      until: parseInstant(occurrence.until),
      done: [],
    };
    const lane = laneOf(occurrence.duty, occurrence.person);
    const others = lanes.get(lane);
    if (others) others.push(open);
    else lanes.set(lane, [open]);
    byKey.set(occurrence.key, open);
    return open;
  });
  const strays: { readonly index: number; readonly code: DutyStray }[] = [];
  const seen = new Set<string>();
  const inOrder = notes
    .map((note, index) => ({ note, index, ms: parseInstant(note.at) }))
    .sort((a, b) => a.ms - b.ms || a.index - b.index);
  for (const { note, index, ms } of inOrder) {
    if (note.id !== undefined && seen.has(note.id)) {
      strays.push({ index, code: 'NOTE_TWICE' });
      continue;
    }
    if (note.id !== undefined) seen.add(note.id);
    const found = find(note, ms);
    if (!found) strays.push({ index, code: 'NOTHING_DUE' });
    else if (found.done.length >= found.occurrence.times) strays.push({ index, code: 'DONE_ALREADY' });
    else found.done.push({ at: note.at, ms });
  }

  function find({ duty, day, person }: DutyDone, ms: number): Open | undefined {
    // A duty that is nobody's in particular is done by whoever does it.
    const personal = person !== undefined && lanes.has(laneOf(duty, person)) ? person : undefined;
    if (day === undefined) return holding(lanes.get(laneOf(duty, personal)) ?? [], ms);
    const key = `${duty}@${day}`;
    const named = byKey.get(personal === undefined ? key : `${key}#${personal}`);
    return named && named.from <= ms ? named : undefined;
  }

  const results = all.map((open) => judge(open, nowMs));
  const count = (status: DutyStatus): number => results.filter((one) => one.status === status).length;
  return {
    now,
    counts: {
      due: results.length,
      done: count('done'),
      late: count('late'),
      missed: count('missed'),
      open: count('open'),
    },
    gaps: results.filter(({ status }) => status === 'late' || status === 'missed'),
    results,
    strays: strays.sort((a, b) => a.index - b.index),
  };
}
