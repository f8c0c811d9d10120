import type { Inline } from '../blocks.ts';
import { joinBranches } from './branches.ts';
import { fromIssue, templateIssue, valueError } from './errors.ts';
import { PRIVATE_USE } from './private-use.ts';
import { type Found, find, inScope, leaveMarker, type Session, UNKNOWN } from './session.ts';
import { choicesOf, itemsOf, keywordOf } from './shape.ts';
import { writeCapitals, writeDay, writeFigure, writeMoney } from './values.ts';

/** A call of a helper as the compiled template or the interpreter makes it. */
export interface HelperCall {
  readonly params: readonly unknown[];
  readonly hash: { readonly [key: string]: unknown };
  readonly fn?: () => string;
  readonly inverse?: () => string;
}

export type Helpers = { readonly [name: string]: (call: HelperCall) => unknown };

/** How much room a value has on a blank paper where its schema does not say, in em. */
const ROOM = 8;
/** Rounds of a list on a blank paper; one is enough for a list of choices, which prints them all to tick. */
const BLANK_ROUNDS = 3;

const blankRounds = (found: Found): number => {
  const shape = found.shape();
  const items = shape && itemsOf(shape);
  return items && choicesOf(items) ? 1 : BLANK_ROUNDS;
};

const text = (value: string): Inline => ({ kind: 'text', text: value });

const lines = (value: string): Inline[] =>
  value
    .split(/\r\n|\r|\n/)
    .flatMap((line, index) => [...(index > 0 ? [{ kind: 'break' as const }] : []), text(line)]);

const room = (found: Found): number => {
  const shape = found.shape();
  const said = shape && keywordOf(shape, 'x-blank');
  return typeof said === 'number' && said > 0 ? said : ROOM;
};

const missing = (found: Found): Error =>
  valueError(
    found.pointer,
    'TEMPLATE_VALUE_MISSING',
    '没有值，模板须先用 {{#if}} 判断',
    'has no value; the template must ask {{#if}} first',
  );

const wrongType = (found: Found, zh: string, en: string): Error =>
  valueError(found.pointer, 'TEMPLATE_VALUE_TYPE', `应为${zh}`, `must be ${en}`);

/** A value that must be there; what a blank paper's site lacks is left to be written in. */
const present = (found: Found, session: Session): unknown => {
  if (found.value !== undefined && found.value !== null) return found.value;
  if (session.blank) return UNKNOWN;
  throw missing(found);
};

const checked = (found: Found, value: string): string => {
  if (!PRIVATE_USE.test(value)) return value;
  throw valueError(
    found.pointer,
    'VALUE_PRIVATE_USE',
    '含有不能打印的私用区字符',
    'holds private-use characters, which cannot be printed',
  );
};

/** Handlebars' truth: false, empty, zero and nothing are false; what is unknown stays so. */
const truth = (value: unknown): boolean | typeof UNKNOWN => {
  if (value === UNKNOWN) return UNKNOWN;
  return !(!value || (Array.isArray(value) && value.length === 0));
};

/** Logic in three values: `decisive` settles it (false for `and`, true for `or`). */
const fold = (params: readonly unknown[], decisive: boolean): boolean | typeof UNKNOWN => {
  const truths = new Set(params.map(truth));
  if (truths.has(decisive)) return decisive;
  return truths.has(UNKNOWN) ? UNKNOWN : !decisive;
};

const labelOf = (found: Found, value: unknown, session: Session): string => {
  const shape = found.shape();
  const titles = shape && keywordOf(shape, 'x-enum');
  const own = typeof titles === 'object' && titles !== null && Object.hasOwn(titles, String(value));
  const title = own ? (titles as { readonly [value: string]: unknown })[String(value)] : undefined;
  const said = title && (title as { readonly [language: string]: unknown })[session.language];
  if (typeof said !== 'string')
    throw wrongType(found, '有标题的选项（x-enum）', 'a choice with a title (x-enum)');
  return said;
};

const blankLabel = (found: Found, session: Session): Inline[] => {
  const shape = found.shape();
  const choices = shape && choicesOf(shape);
  if (!choices) return [{ kind: 'blank', em: room(found) }];
  return choices.flatMap((choice, index) => [
    { kind: 'box', checked: false } as const,
    { ...text(labelOf(found, choice, session)), whole: true },
    ...(index < choices.length - 1 ? [text(' ')] : []),
  ]);
};

const gap = (em: number): Inline => ({ kind: 'blank', em });

const blankDay = (session: Session): Inline[] => {
  return session.language === 'zh'
    ? [gap(3), text('年'), gap(2), text('月'), gap(2), text('日')]
    : [gap(ROOM)];
};

const roomFor = (found: Found): readonly Inline[] => [{ kind: 'blank', em: room(found) }];
const fen = (value: unknown, found: Found): number => {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  throw wrongType(found, '整数分', 'a whole number of fen');
};

/** The helpers of one rendering. They read values by path, store what is to be printed, and leave markers in the text. */
export const makeHelpers = (session: Session): Helpers => {
  const printed = (
    path: unknown,
    write: (value: unknown, found: Found) => readonly Inline[],
    blank: (found: Found) => readonly Inline[],
  ): string => {
    const found = find(session, String(path));
    const value = present(found, session);
    return leaveMarker(session, value === UNKNOWN ? blank(found) : write(value, found));
  };

  const branch = (call: HelperCall, wanted: boolean): string => {
    const known = truth(call.params[0]);
    const yes = () => call.fn?.() ?? '';
    const no = () => call.inverse?.() ?? '';
    if (known !== UNKNOWN) return known === wanted ? yes() : no();
    const chain = String(call.hash.chain ?? '').split(' ');
    return joinBranches(yes(), no(), {
      box: () => leaveMarker(session, [{ kind: 'box', checked: false }]),
      inChain: chain.includes('in'),
      goesOn: chain.includes('goes-on'),
    });
  };

  const rounds = (call: HelperCall): string => {
    const at = String(call.params[0]);
    const found = find(session, at);
    const items =
      found.value === UNKNOWN
        ? Array.from({ length: blankRounds(found) }, () => UNKNOWN)
        : (found.value ?? []);
    if (!Array.isArray(items)) throw wrongType(found, '列表', 'a list');
    if (items.length === 0) return call.inverse?.() ?? '';
    const [item, index] = String(call.hash.names ?? '').split(' ');
    const names = {
      ...(item ? { [item]: 'item' as const } : {}),
      ...(index ? { [index]: 'index' as const } : {}),
    };
    return items
      .map((value: unknown, round) =>
        inScope(
          session,
          { at, item: round, value, names, round: { index: round, last: round === items.length - 1 } },
          () => call.fn?.() ?? '',
        ),
      )
      .join('');
  };

  return {
    put: ({ params }) =>
      printed(
        params[0],
        (value, found) => {
          if (typeof value === 'string') return lines(checked(found, value));
          if (typeof value === 'number' && Number.isFinite(value)) return [text(String(value))];
          throw wrongType(found, '文字或数字', 'a text or a number');
        },
        roomFor,
      ),
    money: ({ params }) =>
      printed(
        params[0],
        (value, found) => [text(writeMoney(fen(value, found), session.language))],
        (found) => [...roomFor(found), ...(session.language === 'zh' ? [text('元')] : [])],
      ),
    capitals: ({ params }) =>
      printed(
        params[0],
        (value, found) => [text(writeCapitals(fen(value, found)))],
        () => [{ kind: 'blank', em: 2 * ROOM }],
      ),
    day: ({ params }) =>
      printed(
        params[0],
        (value, found) => {
          const said = typeof value === 'string' ? writeDay(value, session.language) : undefined;
          if (said === undefined) throw wrongType(found, '日期（YYYY-MM-DD）', 'a day (YYYY-MM-DD)');
          return [text(said)];
        },
        () => blankDay(session),
      ),
    label: ({ params }) =>
      printed(
        params[0],
        (value, found) => [text(labelOf(found, value, session))],
        (found) => blankLabel(found, session),
      ),
    term: ({ params }) => {
      const id = String(params[0]);
      const { value, unit } = session.term(id);
      const said = writeFigure(value, unit, session.language);
      if (said === undefined) {
        throw fromIssue(
          templateIssue(id, 'TEMPLATE_VALUE_TYPE', '是开关，不能打印', 'is a flag, which cannot be printed'),
        );
      }
      return leaveMarker(session, lines(said));
    },
    box: ({ params }) => leaveMarker(session, [{ kind: 'box', checked: truth(params[0]) === true }]),
    blank: ({ params }) => leaveMarker(session, [{ kind: 'blank', em: Number(params[0]) }]),
    at: ({ params }) => find(session, String(params[0])).value,
    eq: ({ params: [left, right] }) => (left === UNKNOWN || right === UNKNOWN ? UNKNOWN : left === right),
    has: ({ params: [path, item] }) => {
      const { value } = find(session, String(path));
      return value === UNKNOWN || item === UNKNOWN ? UNKNOWN : Array.isArray(value) && value.includes(item);
    },
    and: ({ params }) => fold(params, false),
    or: ({ params }) => fold(params, true),
    not: ({ params: [value] }) => {
      const known = truth(value);
      return known === UNKNOWN ? UNKNOWN : !known;
    },
    if: (call) => branch(call, true),
    unless: (call) => branch(call, false),
    each: rounds,
    within: (call) => {
      const at = String(call.params[0]);
      const found = find(session, at);
      return inScope(session, { at, value: present(found, session) }, () => call.fn?.() ?? '');
    },
  };
};
