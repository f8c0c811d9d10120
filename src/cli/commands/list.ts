import type { Term } from '../../core/define/term.ts';
import type { Site } from '../../core/site/model.ts';
import type { Bilingual } from '../../core/text.ts';
import { listClauses } from '../../provenance/index.ts';
import { type Call, operand } from '../call.ts';
import { deskOf } from '../context.ts';
import { Unusable } from '../failure.ts';
import { answer, say } from '../output.ts';
import { type Kind, readKind, unitsOf } from '../units.ts';

interface Entry {
  readonly id: string;
  readonly title: Bilingual;
  readonly clauses: readonly string[];
}

const LISTS = 'procedures, forms, documents, policies, duties, roles, terms, clauses';

/** A figure with its history; with `--site` also what the site sets in its place. */
interface TermEntry extends Entry {
  readonly unit: string;
  readonly range: Term['range'] | null;
  readonly values: Term['values'];
  readonly site?: NonNullable<Site['terms']>[string];
}

function termsOf(call: Call): readonly TermEntry[] {
  const own = call.options.site === undefined ? {} : (deskOf(call).site.terms ?? {});
  return unitsOf('term').map(({ id, title, clauses, unit, range = null, values }) => {
    const site = Object.hasOwn(own, id) ? own[id] : undefined;
    return { id, title, clauses, unit, range, values, ...(site === undefined ? {} : { site }) };
  });
}

const entriesOf = (kind: Exclude<Kind, 'term'>): readonly Entry[] =>
  unitsOf(kind).map((unit) => ({
    id: unit.id,
    title: unit.title,
    clauses: 'clauses' in unit ? unit.clauses : [],
    ...('rhythm' in unit ? { role: unit.role, period: unit.rhythm.period } : {}),
  }));

const termLine = (call: Call, { id, title, unit, range, values, site, clauses }: TermEntry): string =>
  [
    id,
    say(call, title),
    Object.entries(values)
      .map(([from, { value, source }]) => `${from}: ${String(value)} ${unit} (${source})`)
      .join('; '),
    range ? `${range.min}–${range.max}` : '—',
    ...(site === undefined
      ? []
      : [`--site: ${typeof site === 'object' ? `${site.value} ${site.unit}` : String(site)}`]),
    clauses.join(' '),
  ].join('  ');

/** `list <kind>`: ids, titles and clauses; for clauses also what realises them, for terms unit, values, source and range. */
export function listCommand(call: Call): number {
  const name = operand(call, 0, LISTS, LISTS);
  const kind = readKind(name);
  const isClauses = name === 'clauses' || name === 'clause';
  if (!kind && !isClauses) throw new Unusable('LIST_UNKNOWN', `可列出：${LISTS}`, `there are: ${LISTS}`);
  if (kind === 'term') {
    const entries = termsOf(call);
    answer(call, entries, () => entries.map((entry) => termLine(call, entry)));
  } else if (kind) {
    const entries = entriesOf(kind);
    answer(call, entries, () =>
      entries.map((entry) => `${entry.id}  ${say(call, entry.title)}  ${entry.clauses.join(' ')}`),
    );
  } else {
    const clauses = listClauses();
    answer(call, clauses, () =>
      clauses.map(
        (clause) => `${clause.id}  ${say(call, clause.title)}  ${clause.realisedBy.join(' ') || '—'}`,
      ),
    );
  }
  return 0;
}
