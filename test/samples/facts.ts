import { readFileSync } from 'node:fs';
import type { Json, JsonObject } from '../../src/core/text.ts';

/** A sample file that tells part of a story. */
export interface Source {
  readonly file: string;
  readonly data: Json;
}

interface StoryFile {
  readonly script: string;
  readonly papers: { readonly [reference: string]: string | readonly { readonly sample: string }[] };
}

const read = (file: string): Json => JSON.parse(readFileSync(`samples/${file}`, 'utf8')) as Json;

const samplesOf = (said: StoryFile['papers'][string]): readonly string[] =>
  typeof said === 'string' ? [said] : said.map(({ sample }) => sample);

/** A story's papers by id, as last filled in. */
export const papersOf = (story: string): { readonly [id: string]: JsonObject } => {
  const { papers } = read(`demo/${story}/main.json`) as unknown as StoryFile;
  return Object.fromEntries(
    Object.entries(papers).map(([reference, said]) => {
      const [kind, id] = reference.split(':');
      return [id, read(`${kind}s/${id}/${samplesOf(said).at(-1)}.json`) as JsonObject];
    }),
  );
};

/** A story's script. */
export const scriptOf = (story: string): JsonObject => {
  const { script } = read(`demo/${story}/main.json`) as unknown as StoryFile;
  return read(`procedures/move-in/${script}.json`) as JsonObject;
};

/** Every file that tells a story: script, papers in each stage, and the site. */
export const sourcesOf = (story: string): readonly Source[] => {
  const { script, papers } = read(`demo/${story}/main.json`) as unknown as StoryFile;
  const files = Object.entries(papers).flatMap(([reference, said]) => {
    const [kind, id] = reference.split(':');
    return samplesOf(said).map((sample) => `${kind}s/${id}/${sample}.json`);
  });
  return [`procedures/move-in/${script}.json`, ...files, 'demo/site/main.json'].map((file) => ({
    file,
    data: read(file),
  }));
};

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const walk = (value: Json, key: string, see: (key: string, value: Json) => void): void => {
  see(key, value);
  if (Array.isArray(value)) for (const item of value as readonly Json[]) walk(item, key, see);
  else if (isObject(value)) for (const [name, item] of Object.entries(value)) walk(item as Json, name, see);
};

/** Names under which the files know the same fact. */
const SAME: { readonly [key: string]: string } = {
  contractNo: 'purchase contract',
  purchaseContractNo: 'purchase contract',
  delivery: 'day of delivery',
  handedOverOn: 'day of delivery',
  warrantyFrom: 'day of delivery',
  expectedDay: 'day of delivery',
  collectedOn: 'day of delivery',
  feeFrom: 'first day of fees',
  chargedFrom: 'first day of fees',
  completedOn: 'acceptance of the works',
  acceptedOn: 'acceptance of the works',
  noticeOn: 'day of the notice',
  localRules: 'local rules',
  place: 'local rules',
  fileNo: 'number of the file',
  powerOfAttorneyNo: 'number of the power of attorney',
};

/** Parts of a named thing that are the same wherever it is named. */
const PARTS = [
  'address',
  'authorityDay',
  'authorityUntil',
  'creditCode',
  'idDocument',
  'legalRepresentative',
  'phone',
  'sex',
];

const UNIT = ['building', 'entrance', 'floor', 'room', 'grossArea', 'innerArea', 'use'];
const PLACES = new Set(['hangzhou', 'rizhao', 'beijing', 'shanghai', 'none', 'other']);

/** What one file says, as pairs of a fact's name and its value. */
const factsOf = ({ data }: Source): readonly (readonly [string, string])[] => {
  const facts: (readonly [string, string])[] = [];
  const say = (fact: string, value: unknown): void => {
    if (value !== undefined) facts.push([fact, JSON.stringify(value)]);
  };
  walk(data, '', (key, value) => {
    const isPlace = SAME[key] === 'local rules';
    if (typeof value === 'string' && SAME[key] && (!isPlace || PLACES.has(value))) say(SAME[key], value);
    if (key === 'project') say('project', isObject(value) ? value.name : value);
    if (!isObject(value)) return;
    if (key === 'unit') for (const part of UNIT) say(`unit ${part}`, value[part]);
    if (typeof value.name === 'string')
      for (const part of PARTS) say(`${part} of ${value.name}`, value[part]);
    if (typeof value.meterNo === 'string') say(`reading of ${value.meterNo}`, value.reading);
    const device = value.device ?? (value.brand === undefined ? undefined : value.name);
    if (device !== undefined) say(`serial number of ${String(device)}`, value.serialNo ?? value.serial);
  });
  return facts;
};

/** Each fact of a story with every value that is given for it, and where. */
export const gather = (sources: readonly Source[]): ReadonlyMap<string, ReadonlyMap<string, string[]>> => {
  const found = new Map<string, Map<string, string[]>>();
  for (const source of sources)
    for (const [fact, value] of factsOf(source)) {
      const values = found.get(fact) ?? new Map<string, string[]>();
      values.set(value, [...(values.get(value) ?? []), source.file]);
      found.set(fact, values);
    }
  return found;
};
