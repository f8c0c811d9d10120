import { describe, expect, it } from 'vitest';
import { DeskError, type Issue } from '../../src/core/issue.ts';
import { toyDesk } from '../support/toy-procedure.ts';

const deskOf = (site: unknown) => toyDesk(undefined, site);

function issuesOf(site: unknown): readonly Issue[] {
  try {
    deskOf(site);
  } catch (error) {
    expect(error).toBeInstanceOf(DeskError);
    expect((error as DeskError).code).toBe('SITE_INVALID');
    return (error as DeskError).issues;
  }
  return expect.fail('the site file was taken');
}
const places = (site: unknown): readonly string[] =>
  issuesOf(site).map(({ path, code }) => `${code} ${path}`);

describe('a site file', () => {
  it('may be left out, be empty, or say all there is to say', () => {
    expect(toyDesk().zone).toBe('Asia/Shanghai');
    const site = {
      company: { name: '示例物业服务有限公司', address: '示例路 1 号', phone: '400-800-8888' },
      project: { name: '示例花园' },
      zone: 'Asia/Urumqi',
      language: 'en',
      promises: ['三十分钟内到场'],
      phones: [{ label: '前台', number: '021-55556666' }],
      terms: { 'toy-check': 10, 'toy-most': 1_000_000 },
    };
    const desk = deskOf(site);
    expect(desk.zone).toBe('Asia/Urumqi');
    expect(desk.site).toEqual(site);
    expect(desk.terms.value('toy-check', '2026-11-23')).toBe(10);
    site.company.name = 'changed';
    expect(desk.site.company?.name).toBe('示例物业服务有限公司');
  });

  it.each<[string, object, string[]]>([
    ['an unknown key', { colour: 'red' }, ['UNKNOWN_KEY /colour']],
    ['a term that does not exist', { terms: { 'toy-other': 1 } }, ['TERM_UNKNOWN /terms/toy-other']],
    ['a term below its range', { terms: { 'toy-check': 9 } }, ['TERM_OUT_OF_RANGE /terms/toy-check']],
    ['a term above its range', { terms: { 'toy-check': 61 } }, ['TERM_OUT_OF_RANGE /terms/toy-check']],
    ['a term of another kind', { terms: { 'toy-check': 'x' } }, ['TERM_TYPE /terms/toy-check']],
    ['a term with a fraction', { terms: { 'toy-check': 10.5 } }, ['TERM_TYPE /terms/toy-check']],
    ['a time zone that does not exist', { zone: 'Asia/Atlantis' }, ['ZONE_UNKNOWN /zone']],
  ])('with %s is refused', (_, site, expected) => {
    expect(places(site)).toEqual(expected);
  });

  it('is refused with every issue at once, those of the schema and those of terms and zone', () => {
    const site = {
      colour: 'red',
      company: { name: '' },
      zone: 'Asia/Atlantis',
      terms: { 'toy-check': 5, 'toy-other': 1, 'toy-most': null },
    };
    expect(
      issuesOf(site)
        .map(({ path }) => path)
        .toSorted(),
    ).toEqual([
      '/colour',
      '/company/name',
      '/terms/toy-check',
      '/terms/toy-most',
      '/terms/toy-other',
      '/zone',
    ]);
    expect(issuesOf({ terms: [] }).map(({ path }) => path)).toEqual(['/terms']);
  });

  it('is refused without a word of what it holds', () => {
    const site = { company: { name: 5, secret: 'SECRET' }, zone: 'SECRET', terms: { 'toy-check': 'SECRET' } };
    try {
      deskOf(site);
    } catch (error) {
      const { message, issues } = error as DeskError;
      expect(message + JSON.stringify(issues)).not.toContain('SECRET');
    }
  });

  it.each<[string, unknown]>([
    ['null', null],
    ['a list', []],
    ['a text', 'site.json'],
    ['a date', new Date(0)],
    ['a map', new Map([['zone', 'Asia/Shanghai']])],
    ['a function', () => ({})],
    ['a __proto__ key', JSON.parse('{"__proto__": {"zone": "Asia/Urumqi"}}')],
    ['a term by the name of __proto__', JSON.parse('{"terms": {"__proto__": 1}}')],
    ['a term by the name of toString', { terms: { toString: 1 } }],
    [
      'a getter that throws',
      {
        get zone(): never {
          throw new Error('of the host');
        },
      },
    ],
    ['a text of 10 MB', { company: { name: 'x'.repeat(10_000_000) } }],
  ])('that is or holds %s is refused as any other', (_, site) => {
    expect(issuesOf(site).length).toBeGreaterThan(0);
  });
});
