import type { Procedure } from '../define/procedure.ts';
import { DeskError, type Issue, type Validate } from '../issue.ts';
import { joinPointer } from '../json/pointer.ts';
import { procedureFromJson } from '../procedure/from-json.ts';
import { type Insert, insertSteps } from '../procedure/insert.ts';
import { siteIssue } from './issue.ts';

/** What a site file says of one procedure: steps put into ours, or one of its own. */
export interface SiteProcedure {
  readonly insert?: readonly Insert[];
  readonly define?: unknown;
}

/** Roles that a procedure names and nobody has. */
function roleIssues(procedure: Procedure, roles: readonly string[], path: string): readonly Issue[] {
  const named = Object.entries(procedure.events).flatMap(([type, { by }]) =>
    by.map((role) => ({ type, role })),
  );
  return named
    .filter(({ role }) => !roles.includes(role))
    .map(({ type }) =>
      siteIssue(joinPointer(path, type), 'ROLE_UNKNOWN', '没有这个角色', 'There is no such role', roles),
    );
}

/** Runs a part of the work and gathers the issues that it throws under a path. */
function gather<T>(issues: Issue[], path: string, work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof DeskError)) throw error;
    const found = error.issues.length ? error.issues : [{ path: '', code: error.code, message: error.text }];
    issues.push(
      ...found.map((one) => ({ ...one, path: one.path.startsWith(path) ? one.path : `${path}${one.path}` })),
    );
    return undefined;
  }
}

/** The procedures of a site: ours with its steps put in, and its own. Throws `SITE_INVALID` with every issue. */
export function siteProcedures(
  known: readonly Procedure[],
  changes: { readonly [id: string]: SiteProcedure },
  validate: Validate,
  roles: readonly string[],
): readonly Procedure[] {
  const issues: Issue[] = [];
  const ids = known.map(({ id }) => id);
  const result = new Map(known.map((procedure) => [procedure.id, procedure]));
  for (const [id, { insert, define }] of Object.entries(changes)) {
    const path = joinPointer('/procedures', id);
    const ours = result.get(id);
    if (insert) {
      const at = `${path}/insert`;
      if (!ours) {
        issues.push(siteIssue(path, 'PROCEDURE_UNKNOWN', '没有这个流程', 'There is no such procedure', ids));
        continue;
      }
      const made = gather(issues, at, () => insertSteps(ours, insert, at));
      if (made) {
        issues.push(...roleIssues(made, roles, `${path}/insert`));
        result.set(id, made);
      }
    } else {
      const at = `${path}/define`;
      const made = gather(issues, at, () => procedureFromJson(define, { validate }));
      if (!made) continue;
      if (ours || made.id !== id) {
        const message = {
          zh: '自己的流程须用自己的编号，且与键名相同',
          en: 'A procedure of your own has an id of its own, which is also its key',
        };
        issues.push({ path: `${at}/id`, code: 'PROCEDURE_ID', message });
      }
      issues.push(...roleIssues(made, roles, `${at}/events`));
      result.set(id, made);
    }
  }
  if (issues.length) {
    throw new DeskError(
      'SITE_INVALID',
      {
        zh: '站点文件中的流程不符合要求，详见各项问题。',
        en: 'The procedures of the site file are not valid; see the issues.',
      },
      issues,
    );
  }
  return [...result.values()];
}
