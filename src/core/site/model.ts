import type { EscalationStep } from '../calendar/index.ts';
import type { Rule } from '../define/policy.ts';
import type { TermOverrides } from '../term/index.ts';
import type { Bilingual, JsonObject, Language } from '../text.ts';
import type { SiteProcedure } from './procedures.ts';

/** A holiday as a site file writes it. */
export interface SiteHoliday {
  readonly name: Bilingual;
  readonly from: string;
  readonly to?: string;
}

/** The desk's own working time. */
export interface SiteCalendar {
  readonly hours?: readonly { readonly from: string; readonly to: string }[];
  readonly restDays?: readonly string[];
  readonly statutory?: boolean;
  readonly estimate?: boolean;
  readonly holidays?: readonly SiteHoliday[];
  readonly workdays?: readonly string[];
  readonly years?: readonly {
    readonly year: number;
    readonly source: string;
    readonly holidays: readonly SiteHoliday[];
    readonly workdays: readonly string[];
  }[];
}

/** Rules of a site for one policy. */
export interface SiteRules {
  readonly add?: readonly Rule[];
  readonly replace?: readonly Rule[];
}

/** Further fields of one form. */
export interface SiteForm {
  readonly fields: { readonly [name: string]: JsonObject };
  readonly required?: readonly string[];
}

/** Other wording of one document: paragraphs, shared parts, or the whole text. */
export interface SiteTemplate {
  readonly source?: string;
  readonly partials?: { readonly [name: string]: string };
  readonly paragraphs?: readonly { readonly find: string; readonly replace: string }[];
}

/** Procedure → deadline → steps before and after it is due. */
export interface SiteEscalations {
  readonly [procedure: string]: { readonly [deadline: string]: readonly EscalationStep[] };
}

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
  readonly calendar?: SiteCalendar;
  /** Term id → the site's value. */
  readonly terms?: TermOverrides;
  readonly escalations?: SiteEscalations;
  /** Policy id → rules added and replaced. */
  readonly rules?: { readonly [policy: string]: SiteRules };
  /** Procedure id → steps put into ours, or a procedure of the site's own. */
  readonly procedures?: { readonly [id: string]: SiteProcedure };
  /** Form id → further fields. */
  readonly forms?: { readonly [form: string]: SiteForm };
  /** Document id → other wording. */
  readonly templates?: { readonly [document: string]: SiteTemplate };
}
