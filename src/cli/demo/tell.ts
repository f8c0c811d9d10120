import { readValue, type StateValue, type Table } from '../../core/table/index.ts';
import type { Effect, Language, Outcome } from '../../index.ts';
import { titleOf } from '../../inspect/procedure.ts';

const WORDS = {
  zh: { refused: '拒绝', told: '告知', printed: '打印', pages: '页' },
  en: { refused: 'refused', told: 'told', printed: 'printed', pages: 'pages' },
} as const;

/** The present step by its title. */
export function stateTitle(table: Table, state: StateValue, language: Language): string {
  const leaves = readValue(table, state)?.leaves ?? [];
  return leaves.map((leaf) => titleOf(leaf)[language]).join(language === 'zh' ? '、' : ', ');
}

/** The line of a step taken. */
export const stepLine = (at: string, title: string, role: string, state: string): string =>
  `  ✓ ${at.slice(0, 10)} ${at.slice(11, 16)}  ${title}（${role}） → ${state}`;

/** The lines of a step refused. */
export function refusalLines(
  outcome: Outcome & { readonly ok: false },
  note: string,
  language: Language,
): readonly string[] {
  const { refusal } = outcome;
  return [
    `  ✗ ${note}`,
    `      ${WORDS[language].refused} ${refusal.code}${refusal.clause ? ` [${refusal.clause}]` : ''}  ${refusal.message[language]}`,
    ...refusal.reasons.map(
      (reason) => `        · ${reason.clause ? `[${reason.clause}] ` : ''}${reason.message[language]}`,
    ),
  ];
}

/** The lines of who is told what. */
export const tellLines = (
  effects: readonly Effect[],
  language: Language,
  roleTitle: (id: string) => string,
): readonly string[] =>
  effects.flatMap((effect) =>
    effect.kind === 'tell'
      ? [
          `      ↗ ${WORDS[language].told} ${roleTitle(effect.to)}：${effect.message[language]} [${effect.clause}]`,
        ]
      : [],
  );

/** The line of a paper printed. */
export const paperLine = (file: string, pages: number, bytes: number, language: Language): string =>
  `      ⎙ ${WORDS[language].printed} ${file}  ${pages} ${WORDS[language].pages}  ${Math.round(bytes / 1024)} kB`;
