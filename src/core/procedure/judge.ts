import { isWorkingUnit, type Length, type WorkCalendar } from '../calendar/index.ts';
import type { Judge } from '../condition/index.ts';
import { decide, possibleVerdicts, prepareAsk } from '../decide/index.ts';
import type { Policy } from '../define/policy.ts';
import type { Term } from '../define/term.ts';
import { DeskError } from '../issue.ts';
import { createTerms, type Terms } from '../term/index.ts';
import { isDurationUnit } from '../time/index.ts';

/** The zone in which civil days are reckoned where a site names none (A6). */
export const DEFAULT_ZONE = 'Asia/Shanghai';

/** Finds a policy by id. Throws `POLICY_UNKNOWN`. */
export function policyOf(policies: ReadonlyMap<string, Policy>, id: string): Policy {
  const found = policies.get(id);
  if (found) return found;
  throw new DeskError(
    'POLICY_UNKNOWN',
    { zh: `没有这个政策：${id.slice(0, 60)}`, en: `There is no policy ${id.slice(0, 60)}` },
    [
      {
        path: '',
        code: 'POLICY_UNKNOWN',
        message: { zh: '可用的政策见列表', en: 'The policies that exist are listed' },
        allowed: [...policies.keys()],
      },
    ],
  );
}

/** A term's length of time on the day of an instant. Throws `TERM_UNKNOWN`, `TERM_UNIT`. */
export function durationOf(terms: Terms, id: string, at: string): Length {
  const value = terms.value(id, at);
  const unit = terms.unit(id);
  if (typeof value === 'number' && (isDurationUnit(unit) || isWorkingUnit(unit))) return { value, unit };
  throw new DeskError('TERM_UNIT', { zh: `数值「${id}」不是时长`, en: `Term ${id} is not a length of time` });
}

/** A term's time of day in minutes after midnight, on the day of an instant. Throws `TERM_UNKNOWN`, `TERM_UNIT`. */
export function clockTimeOf(terms: Terms, id: string, at: string): number {
  const value = terms.value(id, at);
  if (typeof value === 'number' && terms.unit(id) === 'minute') return value;
  throw new DeskError('TERM_UNIT', {
    zh: `数值「${id}」不是以分钟计的钟点`,
    en: `Term ${id} is not a time of day in minutes`,
  });
}

/** Judgement for guards from policies and terms; by default with the terms' own values. */
export function createJudge(
  policies: readonly Policy[],
  terms: readonly Term[] | Terms,
  zone: string = DEFAULT_ZONE,
  calendar?: WorkCalendar,
): Judge {
  const byId = new Map(policies.map((policy) => [policy.id, policy]));
  const read = 'value' in terms ? terms : createTerms(terms, {}, zone);
  const term = (id: string, at: string): number | boolean | string => read.value(id, at);
  return {
    zone,
    decide: (policy, facts, at) =>
      decide(policyOf(byId, policy), facts, {
        at,
        term,
        unit: read.unit,
        ...(calendar ? { calendar } : {}),
      }),
    ask: (policy, names) => prepareAsk(policyOf(byId, policy), names, { term }),
    possible: (policy, facts, open, at) =>
      possibleVerdicts(policyOf(byId, policy), facts, { at, term, unknown: open }),
    clauses: (policy) => byId.get(policy)?.clauses ?? [],
  };
}
