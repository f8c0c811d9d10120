import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadDefaultFonts, packWithNode } from '../../fonts.ts';
import {
  type Case,
  createDesk,
  type Desk,
  type Effect,
  type Language,
  type Outcome,
  procedures,
  roles,
} from '../../index.ts';
import { tableOf } from '../../inspect/procedure.ts';
import { printUnit } from '../commands/print.ts';
import { writeWhole } from '../write.ts';
import { attemptsBefore, demoSite, filledPapers, issuedPaper, type Paper, type Story } from './story.ts';
import { paperLine, refusalLines, stateTitle, stepLine, tellLines } from './tell.ts';

/** What one story came to. */
export interface StoryReport {
  readonly id: string;
  readonly done: boolean;
  readonly state: unknown;
  readonly accepted: number;
  readonly refused: readonly string[];
  readonly papers: readonly { readonly file: string; readonly pages: number; readonly bytes: number }[];
}

/** Where and how the demo shows itself. */
export interface Stage {
  readonly folder: string;
  readonly language: Language;
  readonly show: (line: string) => void;
}

const roleTitle =
  (language: Language) =>
  (id: string): string =>
    roles.find((role) => role.id === id)?.title[language] ?? id;

/** The demo's desk: the sample site. */
export const demoDesk = (): Desk => createDesk(demoSite());

function mustGo(outcome: Outcome, type: string): Outcome & { readonly ok: true } {
  if (outcome.ok) return outcome;
  throw new Error(`the demo's own step ${type} was refused: ${outcome.refusal.code}`);
}

/** Plays one story: takes its steps, tries its wrong ones, prints each paper when the case issues it and again when it is filled in. */
export function playStory(desk: Desk, story: Story, stage: Stage): StoryReport {
  const procedure = procedures.find((one) => one.id === story.procedure);
  if (!procedure) throw new Error(`no procedure ${story.procedure}`);
  const table = tableOf(procedure);
  const { language, show } = stage;
  const folder = join(stage.folder, story.id);
  mkdirSync(folder, { recursive: true });
  const papers: { file: string; pages: number; bytes: number }[] = [];
  const issued = new Set<string>();
  const refused: string[] = [];
  let accepted = 0;

  const print = ({ kind, id, data }: Paper, at: string): void => {
    const outcome = printUnit(kind, id, data, { desk, fonts: loadDefaultFonts(), pack: packWithNode, at });
    if (!outcome.ok)
      throw new Error(`the demo's own paper ${kind}:${id} cannot be printed: ${outcome.issues[0]?.code}`);
    const { bytes, pages } = outcome.printed;
    const name = data === undefined ? `${id}-blank` : id;
    const file = join(folder, `${String(papers.length + 1).padStart(2, '0')}-${name}.pdf`);
    writeWhole(file, bytes);
    papers.push({ file, pages, bytes: bytes.length });
    show(paperLine(file, pages, bytes.length, language));
  };
  const issue = (reference: string, at: string): void => {
    if (issued.has(reference)) return;
    issued.add(reference);
    print(issuedPaper(story, reference), at);
  };
  const after = (type: string, at: string, role: string, moved: Outcome & { readonly ok: true }): void => {
    const title = procedure.events[type]?.title[language] ?? type;
    show(stepLine(at, title, roleTitle(language)(role), stateTitle(table, moved.case.state, language)));
    for (const line of tellLines(moved.effects, language, roleTitle(language))) show(line);
    for (const paper of filledPapers(story, type)) print(paper, at);
    for (const effect of moved.effects) if (effect.kind === 'issue') issue(referenceOf(effect), at);
  };
  const roleOf = (by: { readonly role: string } | string): string => (typeof by === 'string' ? by : by.role);

  show(`\n${story.title[language]}`);
  const { start, events } = story.script;
  const opened = mustGo(
    desk.open(story.procedure, { id: `demo-${story.id}`, now: start.at, ...start }),
    'OPEN',
  );
  after('OPEN', start.at, roleOf(start.by), opened);
  let current: Case = opened.case;
  for (const event of events) {
    for (const { attempt, event: wrong } of attemptsBefore(story, event)) {
      const outcome = desk.apply(current, wrong, { now: wrong.at });
      if (outcome.ok || outcome.refusal.code !== attempt.expect) {
        throw new Error(`the demo's wrong step ${wrong.type} was not refused as expected`);
      }
      refused.push(outcome.refusal.code);
      for (const line of refusalLines(outcome, attempt.note[language], language)) show(line);
    }
    const moved = mustGo(desk.apply(current, event, { now: event.at }), event.type);
    accepted += 1;
    after(event.type, event.at, roleOf(event.by), moved);
    current = moved.case;
  }
  const last = events.at(-1)?.at ?? start.at;
  for (const reference of Object.keys(story.papers)) issue(reference, last);
  return { id: story.id, done: desk.isDone(current), state: current.state, accepted, refused, papers };
}

const referenceOf = (effect: Effect & { readonly kind: 'issue' }): string =>
  effect.form === undefined ? `document:${effect.document}` : `form:${effect.form}`;
