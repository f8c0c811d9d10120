import { type PlannedStep, planEscalation, type WorkCalendar } from '../calendar/index.ts';
import type { Case } from '../case/model.ts';
import type { Procedure } from '../define/procedure.ts';
import type { Issue } from '../issue.ts';
import { joinPointer } from '../json/pointer.ts';
import { compareInstants } from '../time/index.ts';
import { siteIssue } from './issue.ts';
import type { SiteEscalations } from './model.ts';

/** A step of escalation of one of a case's deadlines. */
export interface Escalation extends PlannedStep {
  readonly deadline: string;
}

/** The ids of all deadlines that a chart sets. */
function deadlinesOf(node: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof node !== 'object' || node === null) return found;
  const { type, params } = node as { readonly type?: unknown; readonly params?: { readonly id?: unknown } };
  if (type === 'setDeadline' && typeof params?.id === 'string') found.add(params.id);
  for (const value of Object.values(node)) deadlinesOf(value, found);
  return found;
}

/** Procedures, deadlines and roles of a site's escalations that do not exist. */
export function escalationIssues(
  escalations: SiteEscalations,
  procedures: readonly Procedure[],
  roles: readonly string[],
): readonly Issue[] {
  const issues: Issue[] = [];
  const put = (...about: Parameters<typeof siteIssue>): void => void issues.push(siteIssue(...about));
  for (const [id, byDeadline] of Object.entries(escalations)) {
    const path = joinPointer('/escalations', id);
    const procedure = procedures.find((one) => one.id === id);
    if (!procedure) {
      const ids = procedures.map((one) => one.id);
      put(path, 'PROCEDURE_UNKNOWN', '没有这个流程', 'There is no such procedure', ids);
      continue;
    }
    const deadlines = deadlinesOf(procedure.machine().config);
    for (const [deadline, steps] of Object.entries(byDeadline)) {
      const at = joinPointer(path, deadline);
      if (!deadlines.has(deadline))
        put(at, 'DEADLINE_UNKNOWN', '这个流程没有这个期限', 'The procedure has no such deadline', [
          ...deadlines,
        ]);
      for (const [index, step] of steps.entries()) {
        if (steps.findIndex((other) => other.id === step.id) < index)
          put(`${at}/${index}/id`, 'ESCALATION_TWICE', '步骤编号重复', 'Two steps have this id', []);
        for (const [place, role] of step.tell.entries()) {
          if (!roles.includes(role))
            put(
              `${at}/${index}/tell/${place}`,
              'ROLE_UNKNOWN',
              '没有这个角色',
              'There is no such role',
              roles,
            );
        }
      }
    }
  }
  return issues;
}

/** The steps of a case's deadlines that are running or have passed without being met, in order of time. Throws as `planEscalation` does. */
export function escalationsOf(
  { procedure, deadlines }: Case,
  escalations: SiteEscalations,
  calendar: WorkCalendar,
): readonly Escalation[] {
  const byDeadline = Object.hasOwn(escalations, procedure) ? escalations[procedure] : undefined;
  if (!byDeadline) return [];
  return deadlines
    .filter(({ suspendedAt }) => suspendedAt === undefined)
    .flatMap(({ id, dueAt }) => {
      // `defect:3` is a deadline of the kind `defect`.
      const [kind = id] = id.split(':');
      const steps = Object.hasOwn(byDeadline, kind) ? (byDeadline[kind] ?? []) : [];
      return planEscalation(dueAt, steps, calendar.zone, calendar).map((step) => ({ deadline: id, ...step }));
    })
    .toSorted((a, b) => compareInstants(a.at, b.at));
}
