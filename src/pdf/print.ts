import type { DocumentUnit } from '../core/define/document.ts';
import type { Form } from '../core/define/form.ts';
import type { Desk } from '../core/desk.ts';
import { validateForm } from '../core/form/index.ts';
import { DeskError, type Issue } from '../core/issue.ts';
import { copyJson } from '../core/json/canonical.ts';
import type { Json, JsonObject, Language } from '../core/text.ts';
import { civilDay } from '../core/time/index.ts';
import type { Block, FontSet, Frame, Printed } from './blocks.ts';
import { renderPdfSync } from './render.ts';
import { isLandscape, sheetBlocks } from './sheet/index.ts';
import { interpretTemplate } from './template/override.ts';
import { type RenderOptions, renderTemplate } from './template/render.ts';
import { blankView, makeView } from './template/view.ts';

/** How a paper is printed. */
export interface PrintOptions {
  /** The desk whose site, terms and zone the paper shows. */
  readonly desk: Desk;
  readonly fonts: FontSet;
  /** The instant of printing (ISO 8601 with offset). */
  readonly at: string;
  /** Language of a sheet's labels; texts are printed as their template is written. */
  readonly language?: Language;
  /** Number of copies; a text that is signed in several has them by itself. At most 20. */
  readonly copies?: number;
  /** Packs the file's streams; the default gives the same bytes in Node and in browsers, `packWithNode` is quicker. */
  readonly pack?: (bytes: Uint8Array) => Uint8Array;
}

/** A printed paper, or why it could not be printed; nothing half-written. */
export type PrintOutcome =
  | { readonly ok: true; readonly printed: Printed }
  | { readonly ok: false; readonly issues: readonly Issue[] };

const MOST_COPIES = 20;
const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

const numeral = (n: number): string =>
  n <= 10 ? (NUMERALS[n - 1] as string) : n < 20 ? `十${NUMERALS[n - 11]}` : '二十';

function copyMarks(options: PrintOptions, own: readonly string[] | undefined): readonly string[] | undefined {
  const count = options.copies ?? own?.length ?? 1;
  if (!Number.isInteger(count) || count < 1 || count > MOST_COPIES) {
    throw new DeskError('COPIES_INVALID', {
      zh: `份数须为 1 至 ${MOST_COPIES} 的整数`,
      en: `The number of copies is a whole number from 1 to ${MOST_COPIES}`,
    });
  }
  if (count === 1 && options.copies === undefined) return undefined;
  return Array.from(
    { length: count },
    (_, index) => own?.[index] ?? markOf(index + 1, count, options.language),
  );
}

const markOf = (number: number, count: number, language: Language | undefined): string =>
  language === 'en' ? `Copy ${number} of ${count}` : `第${numeral(number)}份 · 共${numeral(count)}份`;

function frameOf(
  unit: Pick<DocumentUnit, 'id' | 'version' | 'title' | 'letterhead'>,
  options: PrintOptions,
  own: readonly string[] | undefined,
): Frame {
  const { site } = options.desk;
  const language = options.language ?? 'zh';
  const company = site.letterhead?.company ?? site.company?.name;
  const copies = copyMarks(options, own);
  return {
    title: unit.title[language],
    foot: `${unit.id} · v${unit.version}`,
    language,
    at: options.at,
    ...(copies ? { copies } : {}),
    ...(company === undefined || unit.letterhead === false
      ? {}
      : {
          letterhead: {
            company,
            ...(site.project ? { project: site.project.name } : {}),
            ...(site.letterhead?.note === undefined ? {} : { note: site.letterhead.note }),
          },
        }),
  };
}

/** Runs a printing step; what is wrong with the input becomes issues, faults of ours are thrown. */
function attempt(run: () => Printed): PrintOutcome {
  try {
    return { ok: true, printed: run() };
  } catch (error) {
    if (!(error instanceof DeskError)) throw error;
    return {
      ok: false,
      issues: error.issues.length ? error.issues : [{ path: '', code: error.code, message: error.text }],
    };
  }
}

/** Prints a form's sheet: filled with data, or blank where `data` is undefined. */
export function printForm(unit: Form<never>, data: unknown, options: PrintOptions): PrintOutcome {
  // The desk's own, with the further fields of its site.
  const form = options.desk.forms.find(({ id }) => id === unit.id) ?? unit;
  if (data !== undefined) {
    const { errors } = validateForm(form, data);
    if (errors.length) return { ok: false, issues: errors };
  }
  return attempt(() => {
    const blocks = sheetBlocks(
      form,
      data as Json | undefined,
      options.language ? { language: options.language } : {},
    );
    return renderPdfSync(
      blocks,
      { ...frameOf(form, options, undefined), landscape: isLandscape(form) },
      options.fonts,
      options.pack,
    );
  });
}

/** The blocks of a text: filled with data, or blank where `data` is undefined. Throws what the template throws. */
export function documentBlocks(
  unit: DocumentUnit<never>,
  data: unknown,
  { desk, at }: Pick<PrintOptions, 'desk' | 'at'>,
): readonly Block[] {
  const today = civilDay(at, desk.zone);
  const site = copyJson(desk.site as unknown as Json) as JsonObject;
  const term = (id: string): number | boolean | string => desk.terms.value(id, today);
  const read = (id: string) => ({ ...desk.terms.read(id, today) });
  const wording = desk.wording(unit.id);
  const render = (view: JsonObject, options: RenderOptions): readonly Block[] =>
    wording ? interpretTemplate(unit, wording, view, options) : renderTemplate(unit, view, options);
  if (data === undefined) return render(blankView(site), { blank: true, term: read });
  const view = makeView(unit as DocumentUnit<JsonObject>, data as JsonObject, { site, today, term });
  return render(view, { term: read });
}

/** What is wrong with a text's data: its schema first, then its checks across fields. */
function checkDocument(unit: DocumentUnit<never>, data: unknown): readonly Issue[] {
  const issues = unit.validate(data);
  return issues.length ? issues : (unit.checks ?? []).flatMap((check) => check(data as never, {}));
}

/** Prints a text: filled with data, or blank where `data` is undefined. */
export function printDocument(unit: DocumentUnit<never>, data: unknown, options: PrintOptions): PrintOutcome {
  if (data !== undefined) {
    const issues = checkDocument(unit, data);
    if (issues.length) return { ok: false, issues };
  }
  return attempt(() => {
    const own = unit.copies?.map((mark) => mark[options.language ?? 'zh']);
    return renderPdfSync(
      documentBlocks(unit, data, options),
      frameOf(unit, options, own),
      options.fonts,
      options.pack,
    );
  });
}
