import type { Issue } from '../issue.ts';
import { joinPointer } from '../json/pointer.ts';
import type { Bilingual } from '../text.ts';

/** How a site file changes units of one kind. */
interface ChangeKind<Unit, Change> {
  /** Where the changes stand in the site file: `/forms`. */
  readonly path: string;
  /** What is said of a change to a unit that there is not. */
  readonly unknown: { readonly code: string; readonly message: Bilingual };
  readonly check: (unit: Unit, change: Change, path: string) => readonly Issue[];
  readonly apply: (unit: Unit, change: Change) => Unit;
}

/** The units with a site's changes, by id. Issues are added to `issues`; a unit whose change has any stays as it is. */
export function changeUnits<Unit extends { readonly id: string }, Change>(
  units: readonly Unit[],
  changes: { readonly [id: string]: Change },
  { path, unknown, check, apply }: ChangeKind<Unit, Change>,
  issues: Issue[],
): readonly Unit[] {
  const allowed = units.map(({ id }) => id);
  for (const id of Object.keys(changes)) {
    if (!allowed.includes(id)) issues.push({ path: joinPointer(path, id), ...unknown, allowed });
  }
  return units.map((unit) => {
    const change = Object.hasOwn(changes, unit.id) ? changes[unit.id] : undefined;
    if (!change) return unit;
    const found = check(unit, change, joinPointer(path, unit.id));
    issues.push(...found);
    return found.length ? unit : apply(unit, change);
  });
}
