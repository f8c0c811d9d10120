import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/core/text.ts';
import { renderPdfSync } from '../../src/pdf/render.ts';
import { blocksOf, everySample, MOVE_IN, sampleOf, unitOf } from './support.ts';

const fonts = {
  serif: new Uint8Array(readFileSync('fonts/noto-serif-sc.ttf')),
  sans: new Uint8Array(readFileSync('fonts/noto-sans-sc-core.ttf')),
};

const print = (id: string, data?: JsonObject) => {
  const { title, copies = [] } = unitOf(id);
  const frame = { title: title.zh, copies: copies.map(({ zh }) => zh), at: '2026-11-23T09:00:00+08:00' };
  return renderPdfSync(blocksOf(id, data), frame, fonts);
};

describe('the move-in papers as PDF', () => {
  it.each(everySample)('%s prints the sample %s on three to seven pages a copy', (id, variant) => {
    const copies = unitOf(id).copies?.length ?? 1;
    const { pages } = print(id, sampleOf(id, variant));
    expect(pages / copies).toBeGreaterThanOrEqual(3);
    expect(pages / copies).toBeLessThanOrEqual(7);
  });

  it.each(MOVE_IN)('%s prints blank', (id) => expect(print(id).pages).toBeGreaterThanOrEqual(3));

  it('the agreement has a place for the seal and for each signature in both copies', () => {
    const { places } = print('preliminary-service-agreement', sampleOf('preliminary-service-agreement'));
    expect(places.map(({ id, kind }) => `${kind} ${id}`)).toEqual([
      'seal manager',
      'signature clerk',
      'signature owner',
      'seal manager',
      'signature clerk',
      'signature owner',
    ]);
  });

  it('each co-owner signs the undertaking', () => {
    const data = { ...sampleOf('interim-covenant', 'agent') };
    const { agent: _agent, ...coOwned } = data;
    const ids = print('interim-covenant', coOwned).places.map(({ id }) => id);
    expect(ids).toEqual(['developer', 'promisor', 'promisor-2']);
  });

  it("the developer's papers do not carry the manager's letterhead", () => {
    const plain = MOVE_IN.filter((id) => unitOf(id).letterhead === false);
    expect(plain).toEqual(['interim-covenant', 'home-user-guide', 'quality-warranty']);
  });
});
