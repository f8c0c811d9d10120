/** What joining two branches of an undecided `{{#if}}` needs to know. */
export interface Branching {
  /** Leaves an empty check box. */
  readonly box: () => string;
  /** It stands behind `{{else if}}`: one choice of several. */
  readonly inChain: boolean;
  /** Its other branch is an `{{else if}}`, which has its own boxes. */
  readonly goesOn: boolean;
}

// Markdown's own signs at the head of a block: the box goes behind them.
const HEAD = /^(?:\s|:::[^\n]*\n|#{1,6} |[-*+] |\d+[.)] |\|)*/;

const lead = (text: string, box: () => string): string => {
  const head = HEAD.exec(text)?.[0] ?? '';
  return head.length === text.length ? text : `${head}${box()}${text.slice(head.length)}`;
};

const isEmpty = (text: string): boolean => text.trim() === '';

/** Both branches of an undecided condition, one after the other; where there are two, an empty box leads each. */
export const joinBranches = (yes: string, no: string, { box, inChain, goesOn }: Branching): string => {
  if (isEmpty(no)) return inChain && !isEmpty(yes) ? lead(yes, box) : yes;
  const first = isEmpty(yes) ? yes : lead(yes, box);
  const second = goesOn ? no : lead(no, box);
  if (!first.endsWith('\n')) return isEmpty(first) ? second : `${first} ${second}`;
  const inTable = first.trimEnd().split('\n').at(-1)?.startsWith('|') ?? false;
  return inTable ? `${first}${second}` : `${first}\n${second}`;
};
