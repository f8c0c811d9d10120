import type { WorkCalendar } from '../calendar/index.ts';
import type { DocumentUnit } from '../define/document.ts';
import type { Form } from '../define/form.ts';
import type { Policy } from '../define/policy.ts';
import type { Procedure } from '../define/procedure.ts';
import type { Term } from '../define/term.ts';
import { DeskError, type Issue, type Validate } from '../issue.ts';
import { DEFAULT_ZONE } from '../procedure/judge.ts';
import { createTerms, type Terms } from '../term/index.ts';
import { calendarIssues, type HolidayData, siteCalendar } from './calendar.ts';
import { escalationIssues } from './escalations.ts';
import { siteForms } from './forms.ts';
import type { Site } from './model.ts';
import { siteProcedures } from './procedures.ts';
import { sitePolicies } from './rules.ts';
import { checkSite, siteError } from './site.ts';
import { type CheckWording, siteWordings, type Wording } from './templates.ts';

/** Every unit that a desk works with. */
export interface Catalogue {
  readonly procedures: readonly Procedure[];
  readonly policies: readonly Policy[];
  readonly forms: readonly Form<never>[];
  readonly documents: readonly DocumentUnit<never>[];
  readonly terms: readonly Term[];
  readonly validateSite: Validate;
  /** The validator of `procedure.schema.json`: needed where the site file brings procedures. */
  readonly validateProcedure?: Validate;
  /** Ids of the roles that there are; those that a site's procedures name must be among them. */
  readonly roles?: readonly string[];
  /** Holidays by year, for working time. */
  readonly holidays?: HolidayData;
  /** Checks the wording that a site sets for a document: needed where the site file has templates. */
  readonly checkWording?: CheckWording;
}

/** What a catalogue becomes under a site file. */
export interface House {
  readonly site: Site;
  readonly zone: string;
  readonly calendar: WorkCalendar;
  readonly terms: Terms;
  readonly procedures: readonly Procedure[];
  readonly policies: readonly Policy[];
  readonly forms: readonly Form<never>[];
  readonly wordings: ReadonlyMap<string, Wording>;
}

const noProcedures: Validate = () => [
  {
    path: '',
    code: 'PROCEDURES_UNSUPPORTED',
    message: { zh: '这个目录不接受站点流程', en: 'This catalogue takes no procedures from a site' },
  },
];

/** The procedures of a site; what is wrong with them is added to `issues`. */
function proceduresOf(
  catalogue: Catalogue,
  { procedures = {} }: Site,
  issues: Issue[],
): readonly Procedure[] {
  if (Object.keys(procedures).length === 0) return catalogue.procedures;
  const { validateProcedure = noProcedures, roles = [] } = catalogue;
  try {
    return siteProcedures(catalogue.procedures, procedures, validateProcedure, roles);
  } catch (error) {
    if (!(error instanceof DeskError)) throw error;
    issues.push(...error.issues);
    return catalogue.procedures;
  }
}

/** Reads a site file and puts it to work: everything that a desk needs. Throws `SITE_INVALID` with every issue. */
export function readHouse(catalogue: Catalogue, siteFile: unknown): House {
  const site = checkSite(siteFile, catalogue.validateSite, catalogue.terms);
  const zone = site.zone ?? DEFAULT_ZONE;
  const terms = createTerms(catalogue.terms, site.terms, zone);
  const issues: Issue[] = [...calendarIssues(site.calendar ?? {})];
  const policies = sitePolicies(catalogue.policies, site.rules ?? {}, terms, issues);
  const procedures = proceduresOf(catalogue, site, issues);
  const forms = siteForms(catalogue.forms, site.forms ?? {}, issues);
  const wordings = siteWordings(catalogue.documents, site.templates ?? {}, catalogue.checkWording, issues);
  issues.push(...escalationIssues(site.escalations ?? {}, procedures, catalogue.roles ?? []));
  if (issues.length) throw siteError(issues);
  const calendar = siteCalendar(site.calendar, zone, catalogue.holidays);
  return { site, zone, calendar, terms, procedures, policies, forms, wordings };
}
