import type { Reason } from '../condition/index.ts';
import type { Issue } from '../issue.ts';
import type { Bilingual, ClauseRef } from '../text.ts';
import type { AllowedEvent, Outcome, Refusal } from './model.ts';

/** Codes of refusals, each with what it says. Published: codes never change their meaning. */
export const REFUSALS = {
  INPUT_TOO_LARGE: {
    zh: '输入过大、过深或不是 JSON 数据。',
    en: 'The input is too large, too deep or not JSON.',
  },
  PROCEDURE_UNKNOWN: { zh: '没有这个流程。', en: 'There is no such procedure.' },
  CASE_INVALID: { zh: '个案数据已损坏或不属于本流程。', en: 'The case is damaged or not of this procedure.' },
  CASE_VERSION: {
    zh: '个案的流程版本与当前不同，请先迁移。',
    en: 'The case has another version of the procedure: migrate it first.',
  },
  CASE_SITE: {
    zh: '站点文件对流程的改动与个案开立时不同，请先迁移。',
    en: 'The site file changes the procedure otherwise than when the case was opened: migrate it first.',
  },
  CASE_CLOSED: { zh: '个案已经结束，不再接受事件。', en: 'The case has ended and takes no more events.' },
  ID_INVALID: { zh: '个案编号须为 1 至 200 个字符的文本。', en: 'A case id is text of 1 to 200 characters.' },
  EVENT_INVALID: { zh: '事件格式不正确。', en: 'The event is malformed.' },
  EVENT_UNKNOWN: { zh: '本流程没有声明这种事件。', en: 'This procedure declares no such event.' },
  EVENT_REPEATED: {
    zh: '这个事件已经记录过，不重复处理。',
    en: 'This event is on record already and is not done twice.',
  },
  EVENT_NOT_EXPECTED: { zh: '当前步骤不接受这个事件。', en: 'The present step does not take this event.' },
  SYSTEM_ONLY: {
    zh: '期限事件只由系统产生，不能从外部发送。',
    en: 'Deadline events come from the system, never from outside.',
  },
  ROLE_NOT_ALLOWED: { zh: '该角色无权做这件事。', en: 'This role may not do this.' },
  DATA_INVALID: { zh: '事件数据不符合要求。', en: 'The data of the event is not valid.' },
  TIME_INVALID: {
    zh: '时间须为带时区的 ISO 8601 时刻。',
    en: 'A time is an ISO 8601 instant with an offset.',
  },
  TIME_BEFORE_LAST: {
    zh: '发生时间早于上一个事件。',
    en: 'It cannot have happened before the last event on record.',
  },
  TIME_IN_FUTURE: { zh: '发生时间晚于现在。', en: 'It cannot have happened after now.' },
  CONDITION_NOT_MET: { zh: '条件不满足，不能进行这一步。', en: 'The conditions of this step are not met.' },
  MIGRATION_MISSING: { zh: '没有从该版本迁移的步骤。', en: 'There is no migration from this version.' },
} as const satisfies { readonly [code: string]: Bilingual };

export type RefusalCode = keyof typeof REFUSALS;

/** Builds a refusal. */
export function refuse(
  code: RefusalCode,
  detail: {
    readonly clause?: ClauseRef | undefined;
    readonly reasons?: readonly Reason[];
    readonly allowed?: readonly AllowedEvent[];
  } = {},
): Outcome & { readonly ok: false } {
  const refusal: Refusal = {
    code,
    message: REFUSALS[code],
    clause: detail.clause ?? detail.reasons?.find((reason) => reason.clause)?.clause ?? null,
    reasons: detail.reasons ?? [],
    allowed: detail.allowed ?? [],
  };
  return { ok: false, refusal };
}

/** An issue as a reason, its path led by `prefix`. */
export const toReason = (issue: Issue, prefix = ''): Reason => ({ ...issue, path: `${prefix}${issue.path}` });

/** A reason of one code and message. */
export const reason = (
  code: string,
  zh: string,
  en: string,
  more: { readonly path?: string; readonly clause?: string; readonly allowed?: readonly string[] } = {},
): Reason => ({ code, message: { zh, en }, ...more });
