import { copyJson } from '../../core/json/canonical.ts';
import type { Bilingual, Json } from '../../core/text.ts';
import type { EventInput, Script } from '../../index.ts';
import { sampleNames, sampleOf } from '../../samples.ts';

/** A wrong step tried on the way, made from a step of the script; the desk is expected to refuse it. */
export interface Attempt {
  /** Type of the script's event that it is made from. */
  readonly of: string;
  /** Type of the script's event before which it is tried; the one that it is made from, if left out. */
  readonly before?: string;
  readonly note: Bilingual;
  /** JSON Pointers into the event with the values that make it wrong. */
  readonly set?: { readonly [pointer: string]: Json };
  readonly expect: string;
}

/** A paper filled in by hand on the way: the sample with its data once a step of this type is taken. */
export interface Filling {
  readonly on: string;
  readonly sample: string;
}

/** The data of the papers by `form:<id>` or `document:<id>`: a sample printed when the case issues the paper, or how a paper issued blank is filled in. */
export interface Papers {
  readonly [reference: string]: string | readonly Filling[];
}

/** One resident's move-in: a sample script, wrong steps on the way, and the data that the papers are printed from. */
export interface Story {
  readonly id: string;
  readonly title: Bilingual;
  readonly procedure: string;
  readonly script: Script;
  readonly attempts: readonly Attempt[];
  readonly papers: Papers;
}

interface StoryFile {
  readonly title: Bilingual;
  readonly procedure: string;
  readonly script: string;
  readonly attempts: readonly Attempt[];
  readonly papers: Papers;
}

const STORIES = ['owner', 'agent'] as const;

/** The stories of the demo with their scripts. */
export const stories = (): readonly Story[] =>
  STORIES.map((id) => {
    const file = sampleOf('demo', id) as unknown as StoryFile;
    return { ...file, id, script: sampleOf('procedure', file.procedure, file.script) as unknown as Script };
  });

/** A paper to print; without data it is blank. */
export interface Paper {
  readonly kind: 'form' | 'document';
  readonly id: string;
  readonly data: Json | undefined;
}

const paperOf = (reference: string, sample: string | undefined): Paper => {
  const [kind = '', id = ''] = reference.split(':');
  return {
    kind: kind as 'form' | 'document',
    id,
    data: sample === undefined ? undefined : sampleOf(kind, id, sample),
  };
};

/** A paper as the case issues it: blank where it is filled in later. */
export function issuedPaper(story: Story, reference: string): Paper {
  const said = story.papers[reference];
  if (said !== undefined) return paperOf(reference, typeof said === 'string' ? said : undefined);
  const [kind = '', id = ''] = reference.split(':');
  return paperOf(reference, sampleNames(kind, id)[0]);
}

/** The papers that a step completes. */
export const filledPapers = (story: Story, type: string): readonly Paper[] =>
  Object.entries(story.papers).flatMap(([reference, said]) =>
    typeof said === 'string'
      ? []
      : said.filter(({ on }) => on === type).map(({ sample }) => paperOf(reference, sample)),
  );

/** The site file of the demo. */
export const demoSite = (): Json => sampleOf('demo', 'site') ?? {};

type ScriptEvent = Script['events'][number];

function put(target: { [key: string]: Json }, pointer: string, value: Json): void {
  const keys = pointer.split('/').slice(1);
  let node = target;
  for (const key of keys.slice(0, -1)) node = node[key] as { [key: string]: Json };
  node[keys.at(-1) as string] = value;
}

/** The wrong steps to try before an event, at its time. */
export function attemptsBefore(
  story: Story,
  event: ScriptEvent,
): readonly { readonly attempt: Attempt; readonly event: EventInput & { readonly at: string } }[] {
  return story.attempts
    .filter((attempt) => (attempt.before ?? attempt.of) === event.type)
    .map((attempt) => {
      const model = story.script.events.find(({ type }) => type === attempt.of) as ScriptEvent;
      const wrong = copyJson(model as unknown as Json) as { [key: string]: Json };
      for (const [pointer, value] of Object.entries(attempt.set ?? {})) put(wrong, pointer, value);
      return { attempt, event: { ...(wrong as unknown as ScriptEvent), at: event.at } };
    });
}
