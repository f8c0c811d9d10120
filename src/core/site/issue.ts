import type { Issue } from '../issue.ts';

/** An issue of the site file at a place, with what is allowed there where that is a list. */
export const siteIssue = (
  path: string,
  code: string,
  zh: string,
  en: string,
  allowed?: readonly string[],
): Issue => ({ path, code, message: { zh, en }, ...(allowed ? { allowed } : {}) });
