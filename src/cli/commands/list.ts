import type { Bilingual } from '../../core/text.ts';
import { listClauses } from '../../provenance/index.ts';
import { type Call, operand } from '../call.ts';
import { Unusable } from '../failure.ts';
import { answer, say } from '../output.ts';
import { type Kind, readKind, unitsOf } from '../units.ts';

interface Entry {
  readonly id: string;
  readonly title: Bilingual;
  readonly clauses: readonly string[];
}

const LISTS = 'procedures, forms, documents, policies, duties, roles, terms, clauses';

function entriesOf(kind: Kind): readonly Entry[] {
  return unitsOf(kind).map((unit) => {
    const clauses = 'clauses' in unit ? unit.clauses : [];
    const extra = 'unit' in unit ? { unit: unit.unit, range: unit.range ?? null, values: unit.values } : {};
    const duty = 'rhythm' in unit ? { role: unit.role, period: unit.rhythm.period } : {};
    return { id: unit.id, title: unit.title, clauses, ...extra, ...duty };
  });
}

/** `list <kind>`: ids, titles and clauses; for clauses also what realises them. */
export function listCommand(call: Call): number {
  const name = operand(call, 0, LISTS, LISTS);
  const kind = readKind(name);
  const isClauses = name === 'clauses' || name === 'clause';
  if (!kind && !isClauses) throw new Unusable('LIST_UNKNOWN', `可列出：${LISTS}`, `there are: ${LISTS}`);
  if (kind) {
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
