import type { Term } from '../define/term.ts';
import { DeskError, type Issue, type Validate } from '../issue.ts';
import { copyJson } from '../json/canonical.ts';
import { guardJson } from '../json/guard.ts';
import { checkTermOverrides } from '../term/index.ts';
import type { Json } from '../text.ts';
import type { Site } from './model.ts';

const isZone = (zone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

/** What the schema cannot know: the terms with their ranges, the time zones. */
function furtherIssues({ terms, zone }: Site, known: readonly Term[]): readonly Issue[] {
  const issues = checkTermOverrides(known, terms ?? {}).map((issue) => ({
    ...issue,
    path: `/terms${issue.path}`,
  }));
  if (zone === undefined || isZone(zone)) return issues;
  const message = { zh: '没有这个时区，应写 IANA 时区名。', en: 'No such time zone: give an IANA name.' };
  return [...issues, { path: '/zone', code: 'ZONE_UNKNOWN', message }];
}

/** The error of a site file with issues: `SITE_INVALID`. */
export const siteError = (issues: readonly Issue[]): DeskError =>
  new DeskError(
    'SITE_INVALID',
    { zh: '站点文件不符合要求，详见各项问题。', en: 'The site file is not valid; see the issues.' },
    issues,
  );

/** Checks a site file against its schema, the terms' ranges and the known time zones. Throws `SITE_INVALID` with every issue. */
export function checkSite(file: unknown, validate: Validate, terms: readonly Term[]): Site {
  const issues = [...validate(file)];
  if (guardJson(file) === null && typeof file === 'object' && file !== null) {
    const named = new Set(issues.map(({ path }) => path));
    issues.push(...furtherIssues(file, terms).filter(({ path }) => !named.has(path)));
  }
  if (issues.length) throw siteError(issues);
  return copyJson(file as Json) as unknown as Site;
}
