import type { EventInput, Script } from '../../index.ts';
import { copyJson } from '../../core/json/canonical.ts';
import type { Bilingual, Json } from '../../core/text.ts';
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

/** One resident's move-in: a sample script, wrong steps on the way, and the data that the papers are printed from. */
export interface Story {
  readonly id: string;
  readonly title: Bilingual;
  readonly procedure: string;
  readonly script: Script;
  readonly attempts: readonly Attempt[];
  /** `form:<id>` or `document:<id>` → name of the sample with the data. */
  readonly papers: { readonly [reference: string]: string };
}

interface StoryFile {
  readonly title: Bilingual;
  readonly procedure: string;
  readonly script: string;
  readonly attempts: readonly Attempt[];
  readonly papers: { readonly [reference: string]: string };
}

const STORIES = ['owner', 'agent'] as const;

/** The stories of the demo with their scripts. */
export const stories = (): readonly Story[] =>
  STORIES.map((id) => {
    const file = sampleOf('demo', id) as unknown as StoryFile;
    return { ...file, id, script: sampleOf('procedure', file.procedure, file.script) as unknown as Script };
  });

/** The data of a paper in a story. */
export function paperData(
  story: Story,
  reference: string,
): { readonly kind: 'form' | 'document'; readonly id: string; readonly data: Json } {
  const [kind = '', id = ''] = reference.split(':');
  const name = story.papers[reference] ?? sampleNames(kind, id)[0];
  return { kind: kind as 'form' | 'document', id, data: sampleOf(kind, id, name) as Json };
}

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
