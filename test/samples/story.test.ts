import { describe, expect, it } from 'vitest';
import { readPointer } from '../../src/core/json/pointer.ts';
import type { JsonObject } from '../../src/core/text.ts';
import { loadDefaultFonts } from '../../src/fonts.ts';
import { createDesk, documents, forms } from '../../src/index.ts';
import { printDocument, printForm } from '../../src/pdf/index.ts';
import { gather, papersOf, scriptOf, sourcesOf } from './facts.ts';

const at = (data: unknown, pointer: string): unknown => readPointer(data as JsonObject, pointer);
const list = (data: unknown, pointer: string): readonly JsonObject[] =>
  (at(data, pointer) ?? []) as readonly JsonObject[];

const STORIES = [
  { story: 'owner', room: '1501', owners: ['陈思远'], keys: 'A-1501-1', result: 'pass', left: undefined },
  {
    story: 'agent',
    room: '1602',
    owners: ['周敏', '郑䶮'],
    keys: 'A-1602-1',
    result: 'accept-and-rectify',
    left: 1,
  },
] as const;

describe.each(STORIES)('the story of the $story in $room', ({ story, room, owners, keys, result, left }) => {
  const papers = papersOf(story);
  const script = scriptOf(story);
  const events = list(script, '/events');
  const event = (type: string): JsonObject => events.find((one) => one.type === type) as JsonObject;
  const ofType = (type: string): readonly JsonObject[] => events.filter((one) => one.type === type);

  it('gives one value for each fact that its files share', () => {
    const facts = gather(sourcesOf(story));
    const torn = [...facts].filter(([, values]) => values.size > 1);
    expect(torn.map(([fact, values]) => [fact, Object.fromEntries(values)])).toEqual([]);
    for (const fact of [
      'unit room',
      'day of delivery',
      'purchase contract',
      'first day of fees',
      'project',
    ]) {
      const files = [...(facts.get(fact)?.values() ?? [])].flat();
      expect(new Set(files).size, fact).toBeGreaterThan(1);
    }
    expect(facts.get('unit room')?.has(JSON.stringify(room))).toBe(true);
  });

  it('has the same owners in every paper that lists them', () => {
    expect(list(script, '/start/data/owners').map(({ name }) => name)).toEqual(owners);
    expect(list(papers['resident-record'], '/owners').map((one) => at(one, '/person/name'))).toEqual(owners);
    for (const id of ['preliminary-service-agreement', 'interim-covenant', 'quality-warranty'])
      expect(
        list(papers[id], '/owners').map(({ name }) => name),
        id,
      ).toEqual(owners);
    for (const [id, pointer] of [
      ['move-in-sheet', '/ownerName'],
      ['handover-certificate', '/receiver/name'],
      ['payment-statement', '/payment/invoiceTitle'],
    ] as const)
      expect(at(papers[id], pointer), id).toBe(owners[0]);
  });

  it('takes its steps when the move-in sheet says', () => {
    const taken = Object.fromEntries(
      list(papers['move-in-sheet'], '/steps').map((step) => [step.step, step.at]),
    );
    expect(taken).toEqual({
      notice: at(script, '/start/at'),
      'goods-ready': event('GOODS_READY').at,
      'consultant-consent': event('CONSULTANT_CONSENTS').at,
      'finance-signature': event('FINANCE_SIGNS').at,
      'papers-checked': event('ADMIT').at,
      inspection: event('INSPECT_ROOM').at,
      'documents-issued': event('HAND_OUT_PAPERS').at,
      'agreement-signed': event('SIGN_AGREEMENT').at,
      'forms-filled': event('SIGN_FORMS').at,
      'keys-handed': event('HAND_OVER_KEYS').at,
      'papers-reviewed': event('REVIEW_PAPERS').at,
      archived: event('ARCHIVE').at,
    });
    expect(at(papers['key-receipt'], '/at')).toBe(event('HAND_OVER_KEYS').at);
    expect(at(papers['unit-inspection'], '/visit/at')).toBe(event('INSPECT_ROOM').at);
    const day = at(event('APPOINT'), '/data/day');
    expect(at(papers['preliminary-service-agreement'], '/delivery')).toBe(day);
    expect(String(event('CUSTOMER_ARRIVES').at).slice(0, 10)).toBe(day);
  });

  it('shows the papers that the desk checked', () => {
    const seen = at(papers['move-in-sheet'], '/papersSeen') as JsonObject;
    const data = at(event('ADMIT'), '/data') as JsonObject;
    expect(seen.ownerIdCopies).toBe(data.ownerIdCopies);
    expect(seen.invoiceCopies).toBe(data.invoiceCopies);
    expect(seen.fundReceipt).toBe(data.fundProof);
    expect(seen.fundReceiptNo).toBe(data.fundReceiptNumber);
    const fund = list(papers['payment-statement'], '/rows').find(({ nature }) => nature === 'fund');
    if (seen.fundReceiptNo !== undefined) expect(fund?.receiptNo).toBe(seen.fundReceiptNo);
  });

  it('inspects the same rooms and finds the same defects', () => {
    const rows = list(papers['unit-inspection'], '/rows');
    const inside = rows.filter((row) => row.room !== 'other');
    const rooms = new Set(inside.map((row) => `${String(row.room)} ${String(row.roomNo ?? '')}`));
    expect(rooms.size).toBe(ofType('INSPECT_ROOM').length);
    const failed = rows.filter((row) => row.result === 'fail');
    const key = ({ description, rectifyBy }: JsonObject): string =>
      `${String(description)} ${String(rectifyBy)}`;
    expect(failed.map(key).toSorted()).toEqual(
      ofType('RECORD_DEFECT')
        .map((one) => key(one.data as JsonObject))
        .toSorted(),
    );
    expect(at(papers['unit-inspection'], '/conclusion/result')).toBe(result);
    expect(at(papers['handover-certificate'], '/inspection/openDefects')).toBe(failed.length);
    expect(at(papers['handover-certificate'], '/inspection/rectifyBy')).toBe(
      failed
        .map(({ rectifyBy }) => String(rectifyBy))
        .toSorted()
        .at(-1),
    );
  });

  it('tells the same of special requests', () => {
    const requests = list(papers['unit-inspection'], '/requests').map(
      ({ content, engineeringAt, outcome }) => ({
        content,
        engineeringAt,
        outcome,
      }),
    );
    const told = ofType('REGISTER_REQUEST').map((one, index) => ({
      content: at(one, '/data/content'),
      engineeringAt: ofType('AGREE_REQUEST')[index]?.at,
      outcome: at(ofType('ANSWER_REQUEST')[index], '/data/result'),
    }));
    expect(requests).toEqual(told);
  });

  it('reads the same meters', () => {
    for (const paper of ['unit-inspection', 'handover-certificate']) {
      const meters = list(papers[paper], paper === 'unit-inspection' ? '/meters' : '/inspection/meters');
      const of = (kind: string): unknown => {
        const meter = meters.find((one) => one.kind === kind);
        return { meterNo: meter?.meterNo, reading: meter?.reading };
      };
      const read = event('READ_METERS').data as JsonObject;
      expect(read.coldWater, paper).toMatchObject(of('cold-water') as object);
      expect(read.electricity, paper).toMatchObject(of('electricity') as object);
    }
  });

  it('hands over the same keys and cards', () => {
    const receipt = list(papers['key-receipt'], '/keys');
    const due = (kind: string): unknown => receipt.find((one) => one.kind === kind)?.count;
    const goods = list(papers['handover-certificate'], '/goods');
    const given = (kind: string): unknown => goods.find((one) => one.kind === kind)?.given;
    expect(receipt.find((one) => one.kind === 'entry-door')).toMatchObject({ number: keys, count: 3 });
    expect(at(event('HAND_OVER_KEYS'), '/data/keys')).toEqual([{ kind: 'entrance', no: keys, count: 3 }]);
    expect([given('door-key'), given('mailbox-key'), given('access-card')]).toEqual([
      due('entry-door'),
      due('mailbox'),
      due('access-card'),
    ]);
    const cards = at(papers['resident-record'], '/access/cardNumbers');
    expect(goods.find((one) => one.kind === 'access-card')?.numbers).toEqual(cards);
    expect(at(event('HAND_OVER_KEYS'), '/data/keysLeft')).toBe(left);
    expect(at(papers['key-receipt'], '/left/count')).toBe(left);
    // three cards come with the home, each further one is paid for
    const included = at(papers['owners-handbook'], '/cards/included') as number;
    const bought = list(papers['payment-statement'], '/rows').find(({ item }) => item === 'access-card');
    expect(included + ((bought?.quantity as number | undefined) ?? 0) / 100).toBe((cards as string[]).length);
  });

  it('charges what the agreement and the handbook say', () => {
    const agreement = papers['preliminary-service-agreement'] as JsonObject;
    const rows = list(papers['payment-statement'], '/rows');
    const price = (item: string): unknown => rows.find((row) => row.item === item)?.unitPrice;
    const published = (unit: string): unknown =>
      list(papers['owners-handbook'], '/fees').find((fee) => fee.unit === unit)?.price;
    expect(price('property-service')).toBe(at(agreement, '/fee/rate'));
    expect(price('property-service')).toBe(published('m2-month'));
    expect(price('water')).toBe(published('m3'));
    const unit = documents.find(({ id }) => id === 'preliminary-service-agreement');
    const calc = (unit as unknown as { calc: (data: unknown, context: unknown) => JsonObject }).calc(
      agreement,
      {
        site: {},
        today: '2026-11-28',
        term: () => 0,
      },
    );
    expect(calc.periodFee).toBe(rows.find((row) => row.item === 'property-service')?.due);
    const service = rows.find((row) => row.item === 'property-service');
    expect(at(service, '/period/from')).toBe(at(agreement, '/fee/start'));
    const spaces = list(agreement, '/parking');
    expect(
      list(papers['handover-certificate'], '/goods')
        .filter(({ kind }) => kind === 'parking-card')
        .map(({ numbers }) => numbers),
    ).toEqual(spaces.map(({ place }) => [place]));
    expect(price('parking')).toBe(spaces[0]?.monthly);
    if (spaces.length > 0) expect(price('parking')).toBe(published('space-month'));
  });

  it('counts in the file as many pages as the papers have', () => {
    const desk = createDesk();
    const options = { desk, fonts: loadDefaultFonts(), at: '2026-11-28T12:00:00+08:00', copies: 1 };
    const pages = (id: string): number => {
      const form = forms.find((one) => one.id === id);
      const unit = documents.find((one) => one.id === id);
      const outcome = form
        ? printForm(form as never, papers[id], options)
        : printDocument(unit as never, papers[id], options);
      if (!outcome.ok) throw new Error(id);
      return outcome.printed.pages;
    };
    const own: { readonly [paper: string]: string } = {
      'service-agreement': 'preliminary-service-agreement',
    };
    const listed = list(papers['move-in-file-index'], '/rows')
      .map(({ paper, pages: count }) => [own[String(paper)] ?? String(paper), count] as const)
      .filter(([id]) => papers[id] !== undefined);
    expect(listed.length).toBeGreaterThanOrEqual(7);
    expect(listed).toEqual(listed.map(([id]) => [id, pages(id)]));
  });
});

describe('the story of the agent', () => {
  const papers = papersOf('agent');
  const power = papers['power-of-attorney'] as JsonObject;

  it('names one agent with one power of attorney', () => {
    const shown = at(
      list(scriptOf('agent'), '/events').find(({ type }) => type === 'ADMIT'),
      '/data/agent/powerOfAttorney',
    ) as JsonObject;
    expect([shown.startsOn, shown.expiresOn]).toEqual([at(power, '/period/from'), at(power, '/period/to')]);
    expect(at(power, '/agent/name')).toBe('刘敏');
    expect(list(power, '/principals').map((one) => at(one, '/person/name'))).toEqual(['周敏', '郑䶮']);
    for (const [id, pointer] of [
      ['move-in-sheet', '/agent/person/name'],
      ['unit-inspection', '/visit/ownerSide'],
      ['handover-certificate', '/signatures/owner/name'],
      ['payment-statement', '/payment/payer/name'],
      ['key-receipt', '/collector/name'],
      ['preliminary-service-agreement', '/agent/name'],
      ['interim-covenant', '/agent/name'],
    ] as const)
      expect(at(papers[id], pointer), id).toBe('刘敏');
    for (const id of ['preliminary-service-agreement', 'interim-covenant'])
      expect([at(papers[id], '/agent/authorityDay'), at(papers[id], '/agent/authorityUntil')]).toEqual([
        at(power, '/period/from'),
        at(power, '/period/to'),
      ]);
    for (const id of ['move-in-sheet', 'key-receipt']) {
      const no =
        at(papers[id], '/agent/powerOfAttorneyNo') ?? at(papers[id], '/agentPapers/powerOfAttorneyNo');
      expect(no, id).toBe(at(power, '/head/no'));
    }
  });
});
