import { instance } from '@viz-js/viz';
import { describe, expect, it } from 'vitest';
import { procedures, roles, toSvg, viewProcedure } from '../src/index.ts';
import { readPlaces, toDot } from '../src/inspect/chart/layout.ts';
import { type Box, type Group, toChart } from '../src/inspect/chart/model.ts';

const viz = await instance();
const layout = (dot: string) => viz.renderJSON(dot) as never;
const names = Object.fromEntries(roles.map(({ id, title }) => [id, title]));

const boxesIn = (group: Group): readonly Box[] => [...group.boxes, ...group.groups.flatMap(boxesIn)];
const textOf = (svg: string): string =>
  [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text).join('');
const plain = (text: string): string => text.replaceAll(/\s/g, '').replaceAll('&amp;', '&');

describe.each(procedures.map((procedure) => ({ id: procedure.id, procedure })))(
  'the picture of $id',
  ({ procedure }) => {
    it.each(['zh', 'en'] as const)('names every state and event with its clauses: %s', (language) => {
      const text = plain(textOf(toSvg(procedure, names, layout, language)));
      const { states, events } = viewProcedure(procedure);
      for (const { title, clauses } of [...states, ...events])
        for (const word of [title[language], ...clauses]) expect(text).toContain(plain(word));
    });

    it('lays no box over another', () => {
      const chart = toChart(procedure, names, 'zh');
      const places = readPlaces(layout(toDot(chart)));
      const boxes = boxesIn(chart.top).map((box) => ({ id: box.id, ...places.box(box) }));
      const overlaps = boxes.flatMap((a, index) =>
        boxes
          .slice(index + 1)
          .filter(
            (b) =>
              Math.abs(a.x - b.x) < (a.width + b.width) / 2 - 1 &&
              Math.abs(a.y - b.y) < (a.height + b.height) / 2 - 1,
          )
          .map((b) => `${a.id} ${b.id}`),
      );
      expect(overlaps).toEqual([]);
    });
  },
);

it('escapes what XML would read as its own', () => {
  const [first] = procedures;
  if (!first) throw new Error('there is a procedure');
  const title = { zh: '<a href="x">&</a>', en: 'x' };
  const svg = toSvg({ ...first, title }, names, layout);
  expect(svg).toContain('&lt;a href=&quot;x&quot;&gt;&amp;&lt;/a&gt;');
  expect(svg).not.toContain('<a ');
});
