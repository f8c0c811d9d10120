import type { Term } from './define/term.ts';
import { DeskError, type Issue, type Validate } from './issue.ts';
import { copyJson } from './json/canonical.ts';
import { guardJson } from './json/guard.ts';
import type { SiteProcedure } from './site-procedures.ts';
import { checkTermOverrides } from './term/index.ts';
import type { Json, Language } from './text.ts';

/** The house rules of one project: what `site.schema.json` describes. */
export interface Site {
  readonly company?: {
    readonly name: string;
    readonly creditCode?: string;
    readonly address?: string;
    readonly phone?: string;
  };
  readonly project?: { readonly name: string; readonly address?: string };
  readonly zone?: string;
  readonly language?: Language;
  readonly letterhead?: { readonly company?: string; readonly note?: string };
  readonly promises?: readonly string[];
  readonly phones?: readonly { readonly label: string; readonly number: string }[];
  /** Procedure id → steps put into ours, or a procedure of the site's own. */
  readonly procedures?: { readonly [id: string]: SiteProcedure };
  /** Term id → the site's value. */
  readonly terms?: { readonly [id: string]: number | boolean | string };
}

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

/** Checks a site file against its schema, the terms' ranges and the known time zones. Throws `SITE_INVALID` with every issue. */
export function checkSite(file: unknown, validate: Validate, terms: readonly Term[]): Site {
  const issues = [...validate(file)];
  if (guardJson(file) === null && typeof file === 'object' && file !== null) {
    const named = new Set(issues.map(({ path }) => path));
    issues.push(...furtherIssues(file, terms).filter(({ path }) => !named.has(path)));
  }
  if (issues.length) {
    throw new DeskError(
      'SITE_INVALID',
      { zh: '站点文件不符合要求，详见各项问题。', en: 'The site file is not valid; see the issues.' },
      issues,
    );
  }
  return copyJson(file as Json) as unknown as Site;
}
