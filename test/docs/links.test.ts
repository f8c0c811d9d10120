import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT, rowsOf } from './support.ts';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const pagesIn = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`);
const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...pagesIn('docs/guide'),
  ...pagesIn('docs/decisions'),
];

it.each(PAGES)('every link in %s that stays in the project leads somewhere', (page) => {
  const targets = [...read(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  const inside = targets.filter((target) => !/^(?:https?:|#)/.test(target));
  const broken = inside.filter((target) => !existsSync(join(ROOT, dirname(page), target.replace(/#.*/, ''))));
  expect(broken).toEqual([]);
});

it('the table of decisions lists every decision with its own title', () => {
  const decisions = pagesIn('docs/decisions').filter((page) => !page.endsWith('README.md'));
  const rows = decisions.map((page) => {
    const [, number = '', title = ''] = /^# (\d{4}) (.+)$/m.exec(read(page)) ?? [];
    return `| [${number}](${page.split('/').at(-1)}) | ${title} |`;
  });
  expect(rowsOf(read('docs/decisions/README.md'))).toEqual(rows);
});

it('every folder and script that the contributors are told of exists', () => {
  const text = read('CONTRIBUTING.md');
  const { scripts } = JSON.parse(read('package.json')) as {
    readonly scripts: { readonly [name: string]: string };
  };
  const named = [...text.matchAll(/npm run ([a-z]+)/g)].map(([, name = '']) => name);
  expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  const folders = [...text.matchAll(/^\| (`[^|]+) \|/gm)]
    .flatMap(([, cell = '']) => [...cell.matchAll(/`([a-z][\w./-]*)/g)].map(([, path = '']) => path))
    .filter((path) => path !== 'src/generated');
  expect(folders.length).toBeGreaterThan(20);
  expect(folders.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});
