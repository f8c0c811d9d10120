import type { Reason } from '../condition/index.ts';
import { isEqualJson } from '../json/equal.ts';
import { takeJson } from '../json/take.ts';
import { readValue } from '../table/index.ts';
import { isInstant } from '../time/index.ts';
import { hashCase, hashEntry, isEntry } from './audit.ts';
import type { Engine } from './engine.ts';
import { lastOutside } from './event.ts';
import type { Hash } from './hash.ts';
import { type AuditEntry, CASE_SCHEMA, type Case, type Deadline, isId, type Outcome } from './model.ts';
import { reason, refuse, toReason } from './refusal.ts';
import { type Live, readSeal } from './seal.ts';
import { type CaseText, textOf } from './text.ts';

const CASE_KEYS = new Set([
  '$schema',
  'procedure',
  'version',
  'siteHash',
  'id',
  'state',
  'context',
  'deadlines',
  'audit',
]);

const isObject = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const damaged = (path: string, zh: string, en: string): Reason => reason('CASE_DAMAGED', zh, en, { path });

const damagedKey = (key: string): Reason =>
  damaged(`/${key}`, `个案的 ${key} 不正确`, `The ${key} of the case is not right`);

function shapeReasons(value: { readonly [key: string]: unknown }): Reason[] {
  const found: Reason[] = [];
  const need = (key: string, fine: boolean): void => {
    if (!fine) found.push(damagedKey(key));
  };
  for (const key of Object.keys(value)) if (!CASE_KEYS.has(key)) need(key.slice(0, 40), false);
  need('$schema', value.$schema === CASE_SCHEMA);
  need('procedure', typeof value.procedure === 'string');
  need('version', Number.isInteger(value.version));
  need('id', isId(value.id));
  need('siteHash', value.siteHash === undefined || typeof value.siteHash === 'string');
  need('context', isObject(value.context));
  need('deadlines', Array.isArray(value.deadlines) && value.deadlines.every(isDeadline));
  need('audit', Array.isArray(value.audit) && value.audit.length > 0 && value.audit.every(isEntry));
  return found;
}

const isDeadline = (value: unknown): value is Deadline =>
  isObject(value) &&
  typeof value.id === 'string' &&
  typeof value.event === 'string' &&
  isInstant(value.dueAt) &&
  typeof value.inclusive === 'boolean' &&
  typeof value.clause === 'string' &&
  (value.working === undefined || value.working === true) &&
  (value.estimated === undefined || value.estimated === true) &&
  (value.suspendedAt === undefined || isInstant(value.suspendedAt)) &&
  (value.firedSeq === undefined || Number.isInteger(value.firedSeq));

function contextReasons(engine: Engine, context: { readonly [key: string]: unknown }): Reason[] {
  const found: Reason[] = [];
  for (const group of engine.contextKeys.keys()) {
    if (!isObject(context[group]))
      found.push(damaged(`/context/${group}`, '缺少这一组数据', 'This group is missing'));
  }
  for (const [group, value] of Object.entries(context)) {
    const known = engine.contextKeys.get(group);
    const path = `/context/${group.slice(0, 40)}`;
    if (!known) found.push(damaged(path, '没有这一组数据', 'There is no such group'));
    else if (isObject(value)) {
      for (const key of Object.keys(value)) {
        if (!known.has(key))
          found.push(
            damaged(`${path}/${key.slice(0, 40)}`, '流程不写这一项', 'The procedure writes no such key'),
          );
      }
    }
  }
  return found;
}

type Reading = { readonly ok: true; readonly case: Case } | (Outcome & { readonly ok: false });

/**
 * Checks that a value is JSON of bearable size and has the shape of a case, and copies it: the host may do with its own
 * what it likes. Of earlier audit entries no more is taken than the entry and who it is by: the verifier reads them whole.
 * Never throws.
 */
export function readCase(value: unknown): Reading {
  try {
    return read(value);
  } catch {
    return refuse('INPUT_TOO_LARGE', { reasons: [damaged('/case', '不是 JSON 数据', 'Not JSON')] }); // a getter threw
  }
}

const takeEntry = (entry: unknown): unknown =>
  isObject(entry) ? { ...entry, ...(isObject(entry.by) ? { by: { ...entry.by } } : {}) } : entry;

function read(value: unknown): Reading {
  const audit: readonly unknown[] = isObject(value) && Array.isArray(value.audit) ? value.audit : [];
  const taken = takeJson(audit.length > 1 ? { ...(value as object), audit: audit.slice(-1) } : value);
  if (!taken.ok) return refuse('INPUT_TOO_LARGE', { reasons: [toReason(taken.issue, '/case')] });
  const { json } = taken;
  if (!isObject(json))
    return refuse('CASE_INVALID', { reasons: [damaged('', '个案须是一个对象', 'A case is an object')] });
  const reasons = shapeReasons(json);
  const earlier = audit.slice(0, -1).map(takeEntry) as AuditEntry[];
  // Of earlier entries the last event from outside is read, so it is checked, and whether each is an entry at all.
  const outside = earlier.findLast((entry) => entry?.by?.role !== 'system');
  if (!earlier.every(isObject) || !(outside === undefined || isEntry(outside)))
    reasons.push(damagedKey('audit'));
  if (reasons.length) return refuse('CASE_INVALID', { reasons });
  const whole = json as unknown as Case;
  return { ok: true, case: earlier.length ? { ...whole, audit: [...earlier, ...whole.audit] } : whole };
}

/** What is wrong with the last link of a stored case's audit chain: its time, its place, where it leads, its hashes. */
export function linkReasons(theCase: Case, text: CaseText, hash: Hash): readonly Reason[] {
  const last = theCase.audit.at(-1) as AuditEntry;
  const outside = lastOutside(theCase);
  if (!isInstant(last.recordedAt) || !isInstant(last.at) || !isInstant(outside?.at ?? last.at))
    return [damaged('/audit', '审计链的末项没有时间', 'The last audit entry has no time')];
  if (last.seq !== theCase.audit.length - 1)
    return [damaged('/audit', '审计链缺少记录', 'Entries of the audit chain are missing')];
  if (!isEqualJson(last.to, theCase.state))
    return [damaged('/audit', '审计链的末项与状态不符', 'The last audit entry does not lead to the state')];
  if (hashEntry(last, hash) !== last.hash) {
    const en = 'The last audit entry was altered, or the secret differs';
    return [damaged('/audit', '审计链的末项被改动，或密钥不同', en)];
  }
  if (hashCase(theCase, hash, text) === last.caseHash) return [];
  return [
    damaged(
      '',
      '个案的编号、内容或期限在办理之外被改动',
      'The id, context or deadlines were altered outside a step',
    ),
  ];
}

/** Checks a stored case against its procedure: version, state, context, deadlines, last link of the audit chain. */
export function checkEnvelope(
  engine: Engine,
  theCase: Case,
): { readonly ok: true; readonly live: Live } | (Outcome & { readonly ok: false }) {
  const { procedure, table, scope } = engine;
  const known = readSeal(scope.desk, theCase);
  if (known) return { ok: true, live: known };
  if (theCase.version !== procedure.version) {
    const path = '/version';
    const text = {
      zh: `个案为第 ${theCase.version} 版，流程为第 ${procedure.version} 版`,
      en: `The case has version ${theCase.version}, the procedure ${procedure.version}`,
    };
    return refuse('CASE_VERSION', {
      reasons: [{ code: 'CASE_VERSION', message: text, path, allowed: [String(procedure.version)] }],
    });
  }
  if (theCase.siteHash !== scope.siteHash) return refuse('CASE_SITE');
  const configuration = readValue(table, theCase.state);
  const reasons = contextReasons(engine, theCase.context);
  if (!configuration) reasons.push(damaged('/state', '流程没有这个状态', 'The procedure has no such state'));
  for (const [index, deadline] of theCase.deadlines.entries()) {
    const card = Object.hasOwn(procedure.events, deadline.event)
      ? procedure.events[deadline.event]
      : undefined;
    if (!card?.by.includes('system')) {
      reasons.push(
        damaged(
          `/deadlines/${index}/event`,
          '流程没有这个期限事件',
          'The procedure has no such deadline event',
        ),
      );
    }
  }
  const text = textOf(theCase);
  reasons.push(...linkReasons(theCase, text, scope.hash));
  if (reasons.length || !configuration) return refuse('CASE_INVALID', { reasons });
  return { ok: true, live: { case: theCase, text, configuration } };
}
