import { DeskError } from '../core/issue.ts';
import type { Terms } from '../core/term/index.ts';
import type { ClauseRef } from '../core/text.ts';
import { isInstant } from '../core/time/index.ts';
import { validate } from '../generated/schemas/archive-record.ts';
import { type Rate, rateOf, reaches } from './rate.ts';

/** One question on the district, or one file that is due: `schema archive-record`. */
export type ArchiveRecord =
  | {
      readonly kind: 'answer';
      readonly id?: string;
      readonly person?: string;
      readonly building?: string;
      readonly correct: boolean;
    }
  | {
      readonly kind: 'file';
      readonly id?: string;
      readonly person?: string;
      readonly building?: string;
      /** False: the file is due but not there. */
      readonly held: boolean;
      readonly complete?: boolean;
      readonly onComputer?: boolean;
    };

/** One of the measured standards. */
export interface ArchiveStandard extends Rate {
  readonly id: 'knowledge' | 'complete' | 'computer';
  readonly clause: ClauseRef;
  readonly part: number;
  readonly whole: number;
  /** What is needed, in whole percent. */
  readonly needed: number;
  /** Null where nothing was counted. */
  readonly isMet: boolean | null;
}

/** The measured standards of archive work (3.3.4.6, 3.3.4.7, 3.3.4.9). */
export interface ArchiveReport {
  readonly at: string;
  readonly standards: readonly ArchiveStandard[];
  /** True where all three are measured and met. */
  readonly isMet: boolean;
  /** The same as facts of the policy `archive-quality`, which judges all nine standards. */
  readonly facts: { readonly [fact: string]: number };
}

/** Takes records one by one and keeps only counts. */
export interface ArchiveCounter {
  /** Counts one record. Throws `RECORD_INVALID` with every issue. */
  readonly add: (record: unknown) => void;
  readonly report: () => ArchiveReport;
}

const percentFact = (part: number, whole: number): number => (part * 100) / whole;

/**
 * Works out the measured standards of archive work from a stream of records: answers on the district that are right, files
 * due that are complete, files held that are on the computer (3.3.4.6, 3.3.4.7, 3.3.4.9, A26). Throws `INSTANT_INVALID`.
 */
export function createArchiveCounter({
  at,
  terms,
}: {
  readonly at: string;
  readonly terms: Pick<Terms, 'value'>;
}): ArchiveCounter {
  if (!isInstant(at)) {
    throw new DeskError('INSTANT_INVALID', {
      zh: 'at 须为带时区的时刻',
      en: 'at is an instant with an offset',
    });
  }
  const sums = { right: 0, asked: 0, complete: 0, due: 0, onComputer: 0, held: 0 };
  const standard = (
    id: ArchiveStandard['id'],
    clause: ClauseRef,
    term: string,
    part: number,
    whole: number,
  ): ArchiveStandard => {
    const needed = Number(terms.value(term, at));
    const isMet = whole === 0 ? null : reaches(part, whole, needed);
    return { id, clause, part, whole, needed, ...rateOf(part, whole, needed), isMet };
  };
  return {
    add: (value) => {
      const issues = validate(value);
      if (issues.length > 0) {
        const text = { zh: '记录不符合要求，详见各项问题', en: 'The record is not valid; see the issues' };
        throw new DeskError('RECORD_INVALID', text, issues);
      }
      const record = value as ArchiveRecord;
      if (record.kind === 'answer') {
        sums.asked += 1;
        sums.right += Number(record.correct);
      } else {
        sums.due += 1;
        sums.held += Number(record.held);
        sums.complete += Number(record.complete ?? false);
        sums.onComputer += Number(record.onComputer ?? false);
      }
    },
    report: () => {
      const { right, asked, complete, due, onComputer, held } = sums;
      const standards = [
        standard('knowledge', '3.3.4.6', 'archive-district-knowledge', right, asked),
        standard('complete', '3.3.4.7', 'archive-files-complete', complete, due),
        standard('computer', '3.3.4.9', 'archive-files-on-computer', onComputer, held),
      ];
      const facts = {
        questionsRight: right,
        questionsAsked: asked,
        ...(asked > 0 ? { knowledgePercent: percentFact(right, asked) } : {}),
        filesComplete: complete,
        filesDue: due,
        ...(due > 0 ? { completePercent: percentFact(complete, due) } : {}),
        filesOnComputer: onComputer,
        filesHeld: held,
        ...(held > 0 ? { computerPercent: percentFact(onComputer, held) } : {}),
      };
      return { at, standards, isMet: standards.every(({ isMet }) => isMet === true), facts };
    },
  };
}
