import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Case, Outcome } from '../../../src/core/case/model.ts';
import type { Issue } from '../../../src/core/issue.ts';
import type { Json, JsonObject } from '../../../src/core/text.ts';
import { createDesk, DeskError, documents, forms } from '../../../src/index.ts';
import { documentBlocks } from '../../../src/pdf/index.ts';
import { sheetBlocks } from '../../../src/pdf/sheet/index.ts';
import { sampleOf } from '../../../src/samples.ts';

const EXAMPLE = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../docs/guide/site-example.json'), 'utf8'),
) as { [key: string]: JsonObject };
const desk = createDesk(EXAMPLE);
const AT = '2026-11-23T10:00:00+08:00';
const both = (text: string) => ({ zh: text, en: text });

function issuesOf(site: object): readonly Issue[] {
  try {
    createDesk(site);
  } catch (error) {
    expect((error as DeskError).code).toBe('SITE_INVALID');
    return (error as DeskError).issues;
  }
  return expect.fail('the site file was taken');
}
const places = (site: object): readonly string[] => issuesOf(site).map(({ path, code }) => `${code} ${path}`);
const caseOf = (outcome: Outcome): Case => {
  if (!outcome.ok) return expect.fail(JSON.stringify(outcome.refusal));
  return outcome.case;
};

describe('the example of a whole site file', () => {
  it('uses every key that a site file may have', () => {
    const schema = JSON.parse(
      readFileSync(join(import.meta.dirname, '../../../schemas/site.schema.json'), 'utf8'),
    ) as { properties: { [key: string]: { properties?: object } } };
    expect(Object.keys(EXAMPLE).toSorted()).toEqual(Object.keys(schema.properties).toSorted());
    expect(Object.keys(EXAMPLE.calendar ?? {}).toSorted()).toEqual(
      Object.keys(schema.properties.calendar?.properties ?? {}).toSorted(),
    );
  });

  it('is taken, and is what the desk says of itself', () => {
    expect(desk.site).toEqual(EXAMPLE);
    expect(desk.zone).toBe('Asia/Shanghai');
    // Saturday 21 November is worked here; the company's own days are.
    expect(desk.calendar.day('2026-11-21').isWorking).toBe(true);
    expect(desk.calendar.day('2026-12-18')).toMatchObject({ isWorking: false, kind: 'own-holiday' });
    expect(desk.calendar.day('2027-01-02').source).toContain('示例');
    expect(desk.calendar.day('2028-05-01')).toMatchObject({ isWorking: false, isEstimate: true });
    expect(desk.terms.read('complaint-complex', AT)).toMatchObject({
      value: 2,
      unit: 'working-day',
      isOverridden: true,
    });
  });

  it('counts a complex complaint in working days, escalates it, and suspends nothing on the way', () => {
    const script = sampleOf('procedure', 'complaint') as unknown as {
      start: { at: string; by: { role: string }; data: JsonObject };
    };
    // Wednesday 25 November 10:00.
    const { start } = script;
    const opened = caseOf(
      desk.open('complaint', { id: 'c-1', now: start.at, by: start.by, data: start.data }),
    );
    const at = '2026-11-25T10:02:00+08:00';
    const event = { type: 'TRIAGE', by: 'receptionist', at, data: { class: 'complex' } };
    const classed = caseOf(desk.apply(opened, event, { now: at }));
    // Two working days after the record: Friday, to the close at 17:30.
    const settlement = desk.deadlines(classed).find(({ id }) => id === 'settlement');
    expect(settlement).toMatchObject({ dueAt: '2026-11-27T17:30:00+08:00', inclusive: true, working: true });
    expect(settlement).not.toHaveProperty('estimated');
    const steps = desk.escalations(classed);
    expect(steps.map(({ deadline, at: when, step }) => [deadline, when, step.id, step.tell])).toEqual([
      ['settlement', '2026-11-27T16:30:00+08:00', 'hour-before', ['cs-supervisor']],
      ['settlement', '2026-11-28T17:30:00+08:00', 'day-after', ['property-manager', 'centre-manager']],
    ]);
    expect(desk.escalations('no case' as unknown as Case)).toEqual([]);
    // The stored case is read again, with its mark.
    const stored = JSON.parse(JSON.stringify(classed)) as Case;
    expect(desk.tick(stored, at).ok).toBe(true);
    const forged = { ...stored, deadlines: stored.deadlines.map((one) => ({ ...one, working: 'yes' })) };
    expect(desk.tick(forged as never, at).ok).toBe(false);
  });

  it('decides by the rules that it adds and replaces', () => {
    const facts = { step: 'collect', comes: 'agent', repairs: 2, repairsConfirmed: 1 };
    const { reasons } = desk.decide('key-handout', facts, { at: AT });
    expect(reasons.find(({ rule }) => rule === 'owner-collects-while-repairs-are-open')?.clause).toBe(
      '青湾花园钥匙管理办法 4',
    );
    expect(reasons[0]?.rule).toBe('owner-collects-while-repairs-are-open');
    const visit = { channel: 'visit', stood: false, greeted: true, courteous: true, neat: true };
    expect(createDesk().decide('call-answering', visit, { at: AT }).verdict).toBe('breach');
    expect(desk.decide('call-answering', visit, { at: AT }).verdict).toBe('proper');
  });

  it('asks for its further fields and prints them', () => {
    const data = sampleOf('form', 'resident-record', 'minimal') as JsonObject;
    expect(createDesk().validate('resident-record', data).valid).toBe(true);
    expect(desk.validate('resident-record', data).errors).toMatchObject([
      { path: '/petCount', code: 'REQUIRED' },
    ]);
    const filled = { ...data, petCount: 2, petKinds: ['cat'], dogLicence: '无' };
    expect(desk.validate('resident-record', filled)).toMatchObject({ valid: true, errors: [] });
    expect(createDesk().validate('resident-record', filled).valid).toBe(false);
    const wrong = { ...filled, petCount: 10, petKinds: ['cow'] };
    expect(desk.validate('resident-record', wrong).errors.map(({ path }) => path)).toEqual([
      '/petCount',
      '/petKinds/0',
    ]);
    const form = desk.forms.find(({ id }) => id === 'resident-record') ?? expect.fail();
    const sheet = (value?: Json) => JSON.stringify(sheetBlocks(form, value));
    for (const text of ['附加栏目', '宠物数', '宠物种类', '犬只登记号']) {
      expect(sheet()).toContain(text);
      expect(sheet(filled)).toContain(text);
    }
    expect(JSON.stringify(sheetBlocks(form, filled, { language: 'en' }))).toContain('Further fields');
    // Nothing to print, no section.
    expect(sheet({ ...data })).not.toContain('附加栏目');
    expect(sheet(filled).indexOf('附加栏目')).toBeLessThan(sheet(filled).indexOf('signatures'));
    for (const hostile of [null, 5, 'x', [], { __proto__: null, petCount: 1 }])
      expect(desk.validate('resident-record', hostile).valid).toBe(false);
  });

  it('prints its own wording with the data, and keeps what a paragraph rests on', () => {
    const text = (id: string, own = desk): string => {
      const unit = documents.find((one) => one.id === id) ?? expect.fail();
      return JSON.stringify(documentBlocks(unit as never, sampleOf('document', id), { desk: own, at: AT }));
    };
    expect(text('interim-covenant')).toContain('外出三日以上的，关闭水、电、燃气总阀');
    expect(text('interim-covenant')).not.toContain('长期外出前关闭水');
    expect(text('interim-covenant', createDesk())).toContain('长期外出前关闭水');
    expect(desk.wording('interim-covenant')?.source).toMatch(
      /^4\. 外出三日以上的.*\{src="4\.1\.7; 物业管理条例 55"\}$/m,
    );
    expect(text('owners-handbook')).toContain('有求必应');
    expect(desk.wording('quality-warranty')).toBeUndefined();
  });

  it('runs its own procedures', () => {
    const opened = caseOf(
      desk.open('parcel-keeping', { id: 'p', now: AT, by: 'receptionist', data: { room: '1501' } }),
    );
    const done = caseOf(desk.apply(opened, { type: 'COLLECT', by: 'receptionist', data: {} }, { now: AT }));
    expect(desk.isDone(done)).toBe(true);
  });
});

describe('a site file that contradicts itself or names what there is not', () => {
  const rule = (name: string, verdict: string, all: object[], more: object = {}) => ({
    name,
    conditions: { all },
    event: { type: verdict, params: { clause: 'house rule 1', message: both('m') } },
    ...more,
  });
  const when = (fact: string, operator: string, value: unknown) => ({ fact, operator, value });
  const answering = (add: object[]) => ({ rules: { 'call-answering': { add } } });
  const phone = when('channel', 'equal', 'phone');
  const visit = when('channel', 'equal', 'visit');

  it.each<[string, object, string[]]>([
    [
      'a policy that there is not',
      { rules: { nothing: { add: [rule('x', 'y', [phone])] } } },
      ['POLICY_UNKNOWN /rules/nothing'],
    ],
    [
      'a verdict that there is not',
      answering([rule('x', 'deny', [phone])]),
      ['RULE_VERDICT_UNKNOWN /rules/call-answering/add/0/event/type'],
    ],
    [
      'a fact that there is not',
      answering([rule('x', 'breach', [when('mood', 'equal', 1)])]),
      ['RULE_FACT_UNKNOWN /rules/call-answering/add/0/conditions/all/0/fact'],
    ],
    [
      'a rule that can never fire',
      answering([rule('x', 'breach', [phone, visit])]),
      ['RULE_NEVER_FIRES /rules/call-answering/add/0/conditions'],
    ],
    [
      'a rule that no value of a term lets fire',
      answering([
        rule('x', 'breach', [
          when('rings', 'greaterThan', { fact: 'mostRings' }),
          when('rings', 'lessThan', 2),
        ]),
      ]),
      ['RULE_NEVER_FIRES /rules/call-answering/add/0/conditions'],
    ],
    [
      'two rules that disagree at the same priority',
      answering([rule('x', 'breach', [phone]), rule('y', 'proper', [when('rings', 'lessThan', 2)])]),
      ['RULES_DISAGREE /rules/call-answering/add/1'],
    ],
    [
      'a rule that ours always overrules',
      answering([rule('x', 'proper', [phone, when('answered', 'equal', false)])]),
      ['RULES_DISAGREE /rules/call-answering/add/0'],
    ],
    [
      'a name that is taken',
      answering([rule('rang-too-long', 'breach', [phone])]),
      ['RULE_NAME_TAKEN /rules/call-answering/add/0/name'],
    ],
    [
      'a replacement of nothing',
      { rules: { 'call-answering': { replace: [rule('x', 'breach', [phone])] } } },
      ['RULE_UNKNOWN /rules/call-answering/replace/0/name'],
    ],
    [
      'a replacement of what the law says',
      {
        rules: {
          'police-referral': { replace: [rule('weapons', 'at-once', [when('weapons', 'equal', true)])] },
        },
      },
      ['RULE_BY_LAW /rules/police-referral/replace/0'],
    ],
    [
      'a form that there is not',
      { forms: { nothing: { fields: { a: {} } } } },
      ['FORM_UNKNOWN /forms/nothing'],
    ],
    [
      'a field that the form has',
      {
        forms: {
          'key-receipt': {
            fields: { head: { type: 'string', maxLength: 5, title: '头', 'x-en': { title: 'Head' } } },
          },
        },
      },
      ['FIELD_EXISTS /forms/key-receipt/fields/head'],
    ],
    [
      'a field without a title, without bounds, for personal data without purpose',
      { forms: { 'key-receipt': { fields: { a: { type: 'string', 'x-personal': true } } } } },
      [
        'FIELD_TITLE /forms/key-receipt/fields/a/title',
        'FIELD_TITLE /forms/key-receipt/fields/a/x-en/title',
        'FIELD_PURPOSE /forms/key-receipt/fields/a/x-purpose',
        'FIELD_UNBOUNDED /forms/key-receipt/fields/a/maxLength',
      ],
    ],
    [
      'a field that hangs the host',
      {
        forms: {
          'key-receipt': {
            fields: {
              a: { type: 'string', maxLength: 9, pattern: '(a+)+$', title: '甲', 'x-en': { title: 'A' } },
            },
          },
        },
      },
      ['PATTERN_UNSAFE /forms/key-receipt/fields/a/pattern'],
    ],
    [
      'a field of an object',
      {
        forms: { 'key-receipt': { fields: { a: { type: 'object', title: '甲', 'x-en': { title: 'A' } } } } },
      },
      ['FIELD_TYPE /forms/key-receipt/fields/a/type'],
    ],
    [
      'a required field that it does not add',
      {
        forms: {
          'key-receipt': {
            fields: { a: { type: 'boolean', title: '甲', 'x-en': { title: 'A' } } },
            required: ['b'],
          },
        },
      },
      ['FIELD_UNKNOWN /forms/key-receipt/required/0'],
    ],
    [
      'a document that there is not',
      { templates: { nothing: { source: '# x' } } },
      ['DOCUMENT_UNKNOWN /templates/nothing'],
    ],
    [
      'a paragraph that there is not',
      { templates: { 'interim-covenant': { paragraphs: [{ find: '没有这一段', replace: '' }] } } },
      ['PARAGRAPH_UNKNOWN /templates/interim-covenant/paragraphs/0/find'],
    ],
    [
      'a beginning of several paragraphs',
      {
        templates: {
          'interim-covenant': {
            paragraphs: [{ find: '不', replace: '不行。' }].map((one) => ({ ...one, find: '##' })),
          },
        },
      },
      ['PARAGRAPH_AMBIGUOUS /templates/interim-covenant/paragraphs/0/find'],
    ],
    [
      'wording with data that there are not',
      {
        templates: {
          'interim-covenant': { paragraphs: [{ find: '长期外出前关闭水', replace: '{{secret}}' }] },
        },
      },
      ['TEMPLATE_PATH_UNKNOWN /templates/interim-covenant'],
    ],
    [
      'wording that calls what there is not',
      { templates: { 'interim-covenant': { source: '# x\n\n{{lookup this "a"}}' } } },
      ['TEMPLATE_HELPER_UNKNOWN /templates/interim-covenant'],
    ],
    [
      'a part that the document does not use',
      { templates: { 'interim-covenant': { partials: { 'privacy-notice': 'x' } } } },
      ['TEMPLATE_PARTIAL_UNKNOWN /templates/interim-covenant/partials/privacy-notice'],
    ],
    [
      'hours that overlap',
      {
        calendar: {
          hours: [
            { from: '09:00', to: '12:00' },
            { from: '11:00', to: '18:00' },
          ],
        },
      },
      ['CALENDAR_HOURS /calendar/hours/1'],
    ],
    [
      'hours that end before they begin',
      { calendar: { hours: [{ from: '18:00', to: '09:00' }] } },
      ['CALENDAR_HOURS /calendar/hours/0'],
    ],
    [
      'a day both off and worked',
      {
        calendar: {
          holidays: [{ name: both('x'), from: '2026-12-01', to: '2026-12-03' }],
          workdays: ['2026-12-02'],
        },
      },
      ['CALENDAR_CONTRADICTION /calendar/workdays/0'],
    ],
    [
      'a holiday that ends before it begins',
      { calendar: { holidays: [{ name: both('x'), from: '2026-12-03', to: '2026-12-01' }] } },
      ['CALENDAR_DAYS /calendar/holidays/0/to'],
    ],
    [
      'a day of another year',
      {
        calendar: {
          years: [
            { year: 2027, source: 's', holidays: [{ name: both('x'), from: '2028-01-01' }], workdays: [] },
          ],
        },
      },
      ['CALENDAR_DAYS /calendar/years/0/holidays/0/from'],
    ],
    [
      'an estimate that is never asked',
      { calendar: { statutory: false, estimate: true } },
      ['CALENDAR_CONTRADICTION /calendar/estimate'],
    ],
    [
      'a week without work',
      {
        calendar: {
          restDays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
        },
      },
      ['MAX_ITEMS /calendar/restDays'],
    ],
    [
      'working time for a limit of the law',
      { terms: { 'complaint-answer-hangzhou': { value: 5, unit: 'working-day' } } },
      ['TERM_UNIT /terms/complaint-answer-hangzhou/unit'],
    ],
    [
      'working time for a time of day',
      { terms: { 'key-desk-closing': { value: 720, unit: 'working-minute' } } },
      ['TERM_UNIT /terms/key-desk-closing/unit'],
    ],
    [
      'working minutes for days',
      { terms: { 'complaint-complex': { value: 2, unit: 'working-minute' } } },
      ['TERM_UNIT /terms/complaint-complex/unit'],
    ],
    [
      'more working days than the range has',
      { terms: { 'complaint-complex': { value: 11, unit: 'working-day' } } },
      ['TERM_OUT_OF_RANGE /terms/complaint-complex/value'],
    ],
    [
      'a deadline that there is not',
      {
        escalations: {
          complaint: {
            nothing: [
              {
                id: 'a',
                when: 'after',
                by: { value: 1, unit: 'hour' },
                tell: ['nobody'],
                message: both('m'),
                clause: '2.3',
              },
            ],
          },
        },
      },
      [
        'DEADLINE_UNKNOWN /escalations/complaint/nothing',
        'ROLE_UNKNOWN /escalations/complaint/nothing/0/tell/0',
      ],
    ],
    [
      'a procedure that there is not',
      {
        escalations: {
          nothing: {
            a: [
              {
                id: 'a',
                when: 'after',
                by: { value: 1, unit: 'hour' },
                tell: ['owner'],
                message: both('m'),
                clause: '2.3',
              },
            ],
          },
        },
      },
      ['PROCEDURE_UNKNOWN /escalations/nothing'],
    ],
  ])('is refused: %s', (_, site, expected) => {
    expect(places(site)).toEqual(expected);
  });

  it('is refused with all that is wrong in all its parts at once', () => {
    const site = {
      calendar: { statutory: false, estimate: true },
      rules: { nothing: { add: [rule('x', 'y', [phone])] } },
      forms: { nothing: { fields: { a: {} } } },
      templates: { nothing: { source: '# x' } },
      procedures: {
        nothing: { insert: (EXAMPLE.procedures as { renovation: JsonObject }).renovation.insert },
      },
    };
    expect(new Set(places(site))).toEqual(
      new Set([
        'CALENDAR_CONTRADICTION /calendar/estimate',
        'POLICY_UNKNOWN /rules/nothing',
        'FORM_UNKNOWN /forms/nothing',
        'DOCUMENT_UNKNOWN /templates/nothing',
        'PROCEDURE_UNKNOWN /procedures/nothing',
      ]),
    );
  });

  it('is refused without a word of what it holds', () => {
    const secret = 'SECRET';
    const found = issuesOf({
      calendar: { hours: [{ from: secret, to: secret }] },
      rules: { 'call-answering': { add: [rule('x', 'breach', [when('channel', 'equal', secret)])] } },
      forms: { 'key-receipt': { fields: { a: { title: secret, type: secret } } } },
    });
    expect(JSON.stringify(found)).not.toContain(secret);
  });

  it.each<[string, object]>([
    [
      'rules that differ in priority',
      answering([
        rule('x', 'breach', [phone], { priority: 5 }),
        rule('y', 'proper', [when('rings', 'lessThan', 2)]),
      ]),
    ],
    [
      'a stricter rule beside ours',
      answering([rule('x', 'breach', [phone, when('rings', 'greaterThan', 1)])]),
    ],
    [
      'rules that cannot meet',
      answering([
        rule('x', 'breach', [phone, when('rings', 'equal', 2)]),
        rule('y', 'proper', [visit, when('stood', 'equal', true)]),
      ]),
    ],
    [
      'a paragraph that is dropped',
      { templates: { 'interim-covenant': { paragraphs: [{ find: '长期外出前关闭水', replace: '' }] } } },
    ],
    [
      'a text of its own',
      {
        templates: {
          'interim-covenant': { source: '# 临时管理规约\n\n本物业名为 {{project.name}}。{src="2.5.4"}\n' },
        },
      },
    ],
    [
      'a year of its own in place of ours',
      {
        calendar: {
          years: [
            { year: 2026, source: 's', holidays: [{ name: both('x'), from: '2026-01-01' }], workdays: [] },
          ],
        },
      },
    ],
  ])('is taken: %s', (_, site) => {
    expect(() => createDesk(site)).not.toThrow();
  });
});

describe('working time in a desk', () => {
  it('that runs into a year without data is a refusal by name, not a throw', () => {
    const own = createDesk({ terms: { 'complaint-complex': { value: 3, unit: 'working-day' } } });
    const { start } = sampleOf('procedure', 'complaint') as unknown as {
      start: { by: never; data: JsonObject };
    };
    const now = '2026-12-31T10:00:00+08:00';
    const data = { ...start.data, happenedAt: now };
    const opened = caseOf(own.open('complaint', { id: 'c', now, by: start.by, data }));
    const classed = own.apply(
      opened,
      { type: 'TRIAGE', by: 'receptionist', data: { class: 'complex' } },
      { now },
    );
    expect(classed).toMatchObject({ ok: false });
    const reasons = classed.ok ? [] : classed.refusal.reasons;
    expect(reasons).toMatchObject([{ code: 'CALENDAR_YEAR_UNKNOWN' }]);
    expect(reasons[0]?.message.zh).toContain('2027');
    const facts = { task: 'settlement', class: 'complex', timing: 'running', startedAt: now };
    expect(() => own.decide('complaint-sla', facts, { at: now })).toThrow('CALENDAR_YEAR_UNKNOWN');

    const guess = createDesk({ ...own.site, calendar: { estimate: true } });
    const again = caseOf(guess.open('complaint', { id: 'c', now, by: start.by, data }));
    const estimated = caseOf(
      guess.apply(again, { type: 'TRIAGE', by: 'receptionist', data: { class: 'complex' } }, { now }),
    );
    // Friday 1 January off; Monday, Tuesday, Wednesday.
    expect(guess.deadlines(estimated).find(({ id }) => id === 'settlement')).toMatchObject({
      dueAt: '2027-01-06T18:00:00+08:00',
      estimated: true,
    });
    expect(guess.decide('complaint-sla', facts, { at: now }).dueAt).toBe('2027-01-06T18:00:00+08:00');
  });

  it('leaves the forms and policies of another site as they are', () => {
    expect(createDesk().forms).toEqual(forms);
  });
});
