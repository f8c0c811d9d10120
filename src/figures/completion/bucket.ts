import { count, countIn, type Groups, newTally, type Outcome, rated, sorted, type Tally } from './groups.ts';
import type {
  CompletionGroup,
  CompletionKind,
  CompletionLine,
  CompletionOfPeriod,
  CompletionRecord,
} from './model.ts';
import type { Window } from './windows.ts';

/** One period while it is counted. */
export interface Bucket {
  readonly window: Window;
  readonly tally: Tally;
  readonly kinds: Groups;
  readonly classes: Groups;
  readonly buildings: Groups;
  readonly persons: Groups;
  readonly lateCases: CompletionLine[];
  missing: number;
}

/** A period without cases. */
export const newBucket = (window: Window): Bucket => ({
  window,
  tally: newTally(),
  kinds: new Map(),
  classes: new Map(),
  buildings: new Map(),
  persons: new Map(),
  lateCases: [],
  missing: 0,
});

const groupsOf = (groups: Groups, isComplete: boolean): readonly CompletionGroup[] =>
  sorted(groups).map(([key, tally]) => ({ key: key === '' ? null : key, ...rated(tally, isComplete) }));

/** What a period has come to. */
export const periodOf = (bucket: Bucket, atMs: number): CompletionOfPeriod => {
  const { window, tally, kinds, classes, buildings, persons, lateCases, missing } = bucket;
  const isComplete = missing === 0;
  return {
    from: window.from,
    to: window.to,
    isOver: window.toMs <= atMs,
    isComplete,
    ...rated(tally, isComplete),
    byKind: groupsOf(kinds, isComplete),
    byClass: sorted(classes).map(([key, one]) => {
      const [kind, grade] = key.split('/');
      return { kind: kind as CompletionKind, key: grade || null, ...rated(one, isComplete) };
    }),
    byBuilding: groupsOf(buildings, isComplete),
    byPerson: groupsOf(persons, isComplete),
    lateCases,
  };
};

/** Counts a case that was due in a period. Throws `FIGURES_TOO_MANY_GROUPS`. */
export function countDue(bucket: Bucket, record: CompletionRecord, outcome: Outcome): void {
  count(bucket.tally, outcome);
  countIn(bucket.kinds, record.kind, outcome);
  countIn(bucket.classes, `${record.kind}/${record.class ?? ''}`, outcome);
  countIn(bucket.buildings, record.building ?? '', outcome);
  countIn(bucket.persons, record.person ?? '', outcome);
}
