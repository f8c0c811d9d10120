import { describe, expect, it } from 'vitest';
import { type Case, createDesk, DeskError, type Outcome } from '../../../src/index.ts';
import { sampleOf } from '../../../src/samples.ts';

const title = (zh: string, en: string) => ({ zh, en });
const approval = {
  on: { from: 'checking', event: 'HAND_OUT', to: 'repairing' },
  place: 'before',
  state: { key: 'approved', title: title('主管已批准', 'Approved'), clauses: ['3.2.1'] },
  events: {
    APPROVE: {
      title: title('主管批准发放', 'The supervisor approves'),
      by: ['cs-supervisor'],
      clauses: ['3.2.1'],
      data: {
        title: '批准',
        'x-en': { title: 'Approval' },
        type: 'object',
        additionalProperties: false,
        required: ['approved'],
        properties: { approved: { type: 'boolean', title: '批准', 'x-en': { title: 'Approved' } } },
        examples: [{ approved: true }],
      },
      guard: { type: 'equals', params: { at: '/event/data/approved', value: true, reason: 'notApproved' } },
      actions: [
        { type: 'record', params: { set: { '/facts/approvedAt': '/event/at' } } },
        { type: 'tell', params: { to: ['key-keeper'], message: 'approved', clause: '3.2.1' } },
      ],
    },
  },
  messages: { approved: title('可以发放', 'The keys may go out') },
  reasons: { notApproved: { clause: '3.2.1', message: title('主管没有批准', 'Not approved') } },
};
const site = (insert: unknown = [approval]) => ({ procedures: { 'key-handout': { insert } } });
const issuesOf = (file: unknown): readonly string[] => {
  try {
    createDesk(file);
    return [];
  } catch (error) {
    return (error as DeskError).issues.map(({ path, code }) => `${path} ${code}`);
  }
};

const { start, events } = sampleOf('procedure', 'key-handout') as unknown as {
  start: { at: string; by: string; data: object };
  events: { type: string; at: string; by: string; data: object }[];
};
const [handOut] = events;
const open = (desk: ReturnType<typeof createDesk>): Case =>
  taken(desk.open('key-handout', { id: 'k', now: start.at, ...start } as never));
const taken = (outcome: Outcome): Case => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.case;
};
const approve = (approved: boolean) => ({ type: 'APPROVE', by: 'cs-supervisor', data: { approved } });
const NOW = '2026-12-01T09:04:00+08:00';

describe('a step that a site puts before an event of ours', () => {
  const desk = createDesk(site());

  it('keeps the event back until the step is done, and then it goes on as ever', () => {
    const opened = open(desk);
    const early = desk.apply(opened, handOut as never, { now: handOut?.at as string });
    expect(early.ok ? '' : early.refusal.code).toBe('EVENT_NOT_EXPECTED');
    const refused = desk.apply(opened, approve(false) as never, { now: NOW });
    expect(refused.ok ? [] : refused.refusal.reasons).toMatchObject([
      { clause: '3.2.1', message: { zh: '主管没有批准' } },
    ]);
    const approved = taken(desk.apply(opened, approve(true) as never, { now: NOW }));
    expect(approved.state).toBe('approved');
    const out = taken(desk.apply(approved, handOut as never, { now: handOut?.at as string }));
    expect([out.state, desk.isDone(out)]).toEqual(['closed', true]);
  });

  it('checks the data and the role of its events', () => {
    const opened = open(desk);
    const odd = desk.apply(opened, { ...approve(true), data: { approved: 'yes' } } as never, { now: NOW });
    expect(odd.ok ? '' : odd.refusal.code).toBe('DATA_INVALID');
    const who = desk.apply(opened, { ...approve(true), by: 'owner' } as never, { now: NOW });
    expect(who.ok ? '' : who.refusal.code).toBe('ROLE_NOT_ALLOWED');
  });

  it('still takes what the old state takes beside it', () => {
    const approved = taken(desk.apply(open(desk), approve(true) as never, { now: NOW }));
    const back = { type: 'WITHDRAW', by: 'owner', data: { reason: '改日再来' } };
    expect(taken(desk.apply(approved, back as never, { now: NOW })).state).toBe('withdrawn');
  });

  it('marks its cases: another site refuses them until they are migrated', () => {
    const opened = open(desk);
    expect(opened.siteHash).toMatch(/^[0-9a-f]{64}$/);
    const plain = createDesk();
    const now = handOut?.at as string;
    const refused = plain.apply(opened, handOut as never, { now });
    expect(refused.ok ? '' : refused.refusal.code).toBe('CASE_SITE');
    const moved = taken(plain.migrate(opened, now));
    expect(moved.siteHash).toBeUndefined();
    expect(taken(plain.apply(moved, handOut as never, { now })).state).toBe('closed');
    expect(plain.verifyAudit(moved).ok).toBe(true);
    const there = taken(desk.migrate(open(plain), now));
    expect([there.siteHash, there.audit.at(-1)?.type]).toEqual([opened.siteHash, 'MIGRATED']);
    const approved = taken(desk.apply(open(desk), approve(true) as never, { now: NOW }));
    const lost = plain.migrate(approved, now);
    expect(lost.ok ? '' : lost.refusal.code).toBe('MIGRATION_MISSING');
  });

  it('leaves the other procedures as they are', () => {
    expect(createDesk(site()).procedures.length).toBe(createDesk().procedures.length);
    const other = sampleOf('procedure', 'move-in') as unknown as { start: { at: string } };
    const opened = taken(desk.open('move-in', { id: 'm', now: other.start.at, ...other.start } as never));
    expect(opened.siteHash).toBeUndefined();
  });
});

describe('a step that a site puts after an event of ours', () => {
  const after = {
    on: { from: 'checking', event: 'WITHDRAW', to: 'withdrawn' },
    state: { key: 'lockingAway', title: title('钥匙归柜', 'Locking away'), clauses: ['3.2.3.1'] },
    keep: ['REPORT_REPAIR'],
    events: {
      LOCK_AWAY: { title: title('锁入专柜', 'Lock away'), by: ['key-keeper'], clauses: ['3.2.3.1'] },
      THINK_AGAIN: {
        title: title('改变主意', 'Change one’s mind'),
        by: ['owner'],
        clauses: ['3.2.1'],
        target: 'back',
      },
    },
  };
  const desk = createDesk(site([after]));

  it('stands between the event and where it led', () => {
    const back = { type: 'WITHDRAW', by: 'owner', data: { reason: '改日再来' } };
    const waiting = taken(desk.apply(open(desk), back as never, { now: NOW }));
    expect(waiting.state).toBe('lockingAway');
    expect(taken(desk.apply(waiting, { type: 'LOCK_AWAY', by: 'key-keeper' }, { now: NOW })).state).toBe(
      'withdrawn',
    );
    expect(taken(desk.apply(waiting, { type: 'THINK_AGAIN', by: 'owner' }, { now: NOW })).state).toBe(
      'checking',
    );
    expect(
      desk
        .allowed(waiting, { now: NOW })
        .map(({ type }) => type)
        .toSorted(),
    ).toEqual(['LOCK_AWAY', 'REPORT_REPAIR', 'THINK_AGAIN']);
  });
});

describe('a gate that a site puts before an event of ours', () => {
  const gate = {
    ...approval,
    place: 'gate',
    events: {
      ...approval.events,
      WITHDRAW_APPROVAL: {
        title: title('撤回批准', 'Withdraw the approval'),
        by: ['cs-supervisor'],
        clauses: ['3.2.1'],
        target: 'back',
      },
    },
  };
  const desk = createDesk(site([gate]));
  const now = handOut?.at as string;
  const hands = (theCase: Case): string => {
    const outcome = desk.apply(theCase, handOut as never, { now });
    return outcome.ok
      ? JSON.stringify(outcome.case.state)
      : outcome.refusal.reasons.map(({ message }) => message.zh).join();
  };

  it('leaves no state, and keeps the event back with a reason of its own', () => {
    const opened = open(desk);
    expect(hands(opened)).toBe('尚未完成：主管已批准');
    const approved = taken(desk.apply(opened, approve(true) as never, { now: NOW }));
    expect(approved.state).toBe('checking');
    expect(hands(approved)).toBe('"closed"');
  });

  it('may be shut again', () => {
    const approved = taken(desk.apply(open(desk), approve(true) as never, { now: NOW }));
    const shut = taken(
      desk.apply(approved, { type: 'WITHDRAW_APPROVAL', by: 'cs-supervisor' }, { now: NOW }),
    );
    expect(hands(shut)).toBe('尚未完成：主管已批准');
  });
});

describe('a site file is refused', () => {
  const at = '/procedures/key-handout/insert';
  it.each<[string, unknown, readonly string[]]>([
    [
      'for a procedure that does not exist',
      { procedures: { nothing: { insert: [approval] } } },
      ['/procedures/nothing PROCEDURE_UNKNOWN'],
    ],
    [
      'for a transition that does not exist',
      site([{ ...approval, on: { ...approval.on, to: 'closed' } }]),
      [`${at}/0/on TRANSITION_UNKNOWN`],
    ],
    [
      'for a state that exists',
      site([{ ...approval, state: { ...approval.state, key: 'closed' } }]),
      [`${at}/0/state/key STATE_EXISTS`],
    ],
    [
      'for an event that exists',
      site([{ ...approval, events: { WITHDRAW: { ...approval.events.APPROVE } } }]),
      [`${at}/0/events/WITHDRAW EVENT_EXISTS`],
    ],
    [
      'for a role that nobody has',
      site([{ ...approval, events: { APPROVE: { ...approval.events.APPROVE, by: ['king'] } } }]),
      [`${at}/APPROVE ROLE_UNKNOWN`],
    ],
    [
      'for a target that does not exist',
      site([{ ...approval, events: { APPROVE: { ...approval.events.APPROVE, target: 'nowhere' } } }]),
      [`${at} MACHINE_UNSUPPORTED`],
    ],
    ['for an unknown key', site([{ ...approval, more: 1 }]), [`${at}/0/more UNKNOWN_KEY`]],
    [
      'for both at once',
      { procedures: { x: { insert: [approval], define: {} } } },
      expect.arrayContaining(['/procedures/x/define/id REQUIRED']) as never,
    ],
  ])('%s', (_, file, issues) => {
    expect(issuesOf(file)).toEqual(issues);
  });
});

describe('a procedure of the site’s own', () => {
  const meta = (zh: string, en: string) => ({ meta: { title: title(zh, en), clauses: ['1.2.9'] } });
  const lending = {
    id: 'umbrella-loan',
    title: title('借伞', 'Lending umbrellas'),
    version: 1,
    clauses: ['1.2.9'],
    events: {
      OPEN: { title: title('借出', 'Lend'), by: ['receptionist'], clauses: ['1.2.9'] },
      RETURN: { title: title('归还', 'Return'), by: ['receptionist'], clauses: ['1.2.9'] },
      OVERDUE: { title: title('逾期', 'Overdue'), by: ['system'], clauses: ['1.2.9'] },
    },
    messages: { overdue: title('雨伞未还', 'An umbrella is not back') },
    data: {
      $defs: Object.fromEntries(
        ['OPEN', 'RETURN', 'OVERDUE'].map((type) => [
          type,
          type === 'OVERDUE'
            ? {
                type: 'object',
                properties: { deadline: { type: 'string', maxLength: 60 } },
                additionalProperties: false,
              }
            : { title: type, type: 'object', properties: {}, additionalProperties: false, examples: [{}] },
        ]),
      ),
    },
    config: {
      id: 'umbrella-loan',
      initial: 'new',
      context: { parties: {}, facts: {}, papers: {}, forms: {} },
      states: {
        new: {
          ...meta('新', 'New'),
          on: {
            OPEN: {
              target: 'out',
              actions: [
                {
                  type: 'setDeadline',
                  params: { id: 'return', event: 'OVERDUE', dayOf: '/event/at', clause: '1.2.9' },
                },
              ],
            },
          },
        },
        out: {
          ...meta('借出', 'Out'),
          on: {
            RETURN: { target: 'back', actions: [{ type: 'clearDeadline', params: { id: 'return' } }] },
            OVERDUE: {
              actions: [
                { type: 'tell', params: { to: ['receptionist'], message: 'overdue', clause: '1.2.9' } },
              ],
            },
          },
        },
        back: { type: 'final', ...meta('已还', 'Back') },
      },
    },
  };

  it('runs beside ours', () => {
    const desk = createDesk({ procedures: { 'umbrella-loan': { define: lending } } });
    const opened = taken(desk.open('umbrella-loan', { id: 'u', now: NOW, by: 'receptionist' }));
    expect(opened.deadlines[0]?.dueAt).toBe('2026-12-02T00:00:00+08:00');
    const late = desk.tick(opened, '2026-12-02T00:00:00+08:00');
    expect(late.ok && late.effects.map(({ kind }) => kind)).toEqual(['tell']);
    expect(taken(desk.apply(opened, { type: 'RETURN', by: 'receptionist' }, { now: NOW })).state).toBe(
      'back',
    );
  });

  it('needs an id of its own', () => {
    expect(issuesOf({ procedures: { umbrella: { define: lending } } })).toEqual([
      '/procedures/umbrella/define/id PROCEDURE_ID',
    ]);
    expect(issuesOf({ procedures: { 'move-in': { define: { ...lending, id: 'move-in' } } } })).toEqual([
      '/procedures/move-in/define/id PROCEDURE_ID',
    ]);
  });
});
