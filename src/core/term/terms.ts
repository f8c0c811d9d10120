import type { Term, Unit } from '../define/term.ts';
import { DeskError } from '../issue.ts';
import type { ClauseRef } from '../text.ts';
import { civilDay, isDay, isInstant } from '../time/index.ts';
import { checkTermOverrides, type TermOverrides } from './overrides.ts';
import { fitsUnit, type TermValue } from './value.ts';
import { isWithUnit } from './working.ts';

/** A term's value on a day and where it comes from. */
export interface TermReading {
  readonly value: TermValue;
  readonly unit: Unit;
  /** Civil day from which the handbook's or the law's value holds. */
  readonly from: string;
  readonly source: ClauseRef;
  /** True where the site has set the value. */
  readonly isOverridden: boolean;
}

/** The figures of the handbook and the law as a site has them. */
export interface Terms {
  /** A term's value on a civil day or at an instant. Throws `TERM_UNKNOWN`, `TERM_NO_VALUE`, `DAY_INVALID`. */
  readonly value: (id: string, on: string) => TermValue;
  /** The value with unit and source. Throws as `value` does. */
  readonly read: (id: string, on: string) => TermReading;
  /** A term's unit, one of working time where the site counts that. Throws `TERM_UNKNOWN`. */
  readonly unit: (id: string) => Unit;
  /** Every value that a term has at any time. Throws `TERM_UNKNOWN`. */
  readonly values: (id: string) => readonly TermValue[];
  /** All terms in the order given. */
  readonly list: () => readonly Term[];
}

interface Entry {
  readonly term: Term;
  readonly unit: Unit;
  /** From the latest to the earliest. */
  readonly readings: readonly TermReading[];
}

const entryOf = (term: Term, overrides: TermOverrides): Entry => {
  const isOverridden = Object.hasOwn(overrides, term.id);
  const days = Object.entries(term.values).toSorted(([a], [b]) => (a < b ? 1 : -1));
  const isSound =
    days.length > 0 && days.every(([from, { value }]) => isDay(from) && fitsUnit(term.unit, value));
  if (!isSound) {
    throw new DeskError('TERM_INVALID', {
      zh: `数值项 ${term.id} 须至少有一个值，各值须有真实的起始日期并与单位 ${term.unit} 相符`,
      en: `the term ${term.id} needs a value, each from a real civil day and fit for the unit ${term.unit}`,
    });
  }
  const own = overrides[term.id];
  const [ownValue, unit] = isWithUnit(own) ? [own.value, own.unit] : [own, term.unit];
  const readings = days.map(([from, { value, source }]) => ({
    value: isOverridden ? (ownValue as TermValue) : value,
    unit,
    from,
    source,
    isOverridden,
  }));
  return { term, unit, readings };
};

/** The civil day of a day or instant; an instant's in the zone, or without one as it is written. */
const dayReader = (zone: string | undefined): ((on: string) => string) => {
  let lastOn: string | undefined;
  let lastDay = '';
  return (on) => {
    if (on === lastOn) return lastDay;
    if (isInstant(on)) {
      lastDay = zone === undefined ? on.slice(0, 10) : civilDay(on, zone);
    } else if (isDay(on)) lastDay = on;
    else {
      throw new DeskError('DAY_INVALID', {
        zh: '须给出日期 YYYY-MM-DD 或带时区偏移的时刻',
        en: 'a day YYYY-MM-DD or an instant with offset is needed',
      });
    }
    lastOn = on;
    return lastDay;
  };
};

/**
 * Makes the terms readable by id and date, with a site's values in place of the handbook's.
 * `zone` is where an instant's civil day is read; without it the day is taken as the instant is written.
 * Throws `TERM_INVALID`, `TERM_TWICE`, and `TERMS_INVALID` with the issues of `checkTermOverrides`.
 */
export const createTerms = (terms: readonly Term[], overrides: TermOverrides = {}, zone?: string): Terms => {
  const issues = checkTermOverrides(terms, overrides);
  if (issues.length > 0) {
    const text = {
      zh: '对数值项的更改不被接受，详见各项问题',
      en: 'the overrides of terms are not accepted; see the issues',
    };
    throw new DeskError('TERMS_INVALID', text, issues);
  }
  const entries = new Map<string, Entry>();
  for (const term of terms) {
    if (entries.has(term.id)) {
      const text = { zh: `数值项编号 ${term.id} 重复`, en: `two terms have the id ${term.id}` };
      throw new DeskError('TERM_TWICE', text);
    }
    entries.set(term.id, entryOf(term, overrides));
  }
  const dayOf = dayReader(zone);
  const entryFor = (id: string): Entry => {
    const entry = entries.get(id);
    if (entry !== undefined) return entry;
    throw new DeskError('TERM_UNKNOWN', { zh: '没有这个数值项', en: 'there is no such term' });
  };
  const read = (id: string, on: string): TermReading => {
    const { term, readings } = entryFor(id);
    const day = dayOf(on);
    for (const reading of readings) if (reading.from <= day) return reading;
    throw new DeskError('TERM_NO_VALUE', {
      zh: `数值项 ${term.id} 在 ${day} 尚无值；最早的值自 ${readings.at(-1)?.from} 起`,
      en: `the term ${term.id} has no value on ${day} yet; its first holds from ${readings.at(-1)?.from}`,
    });
  };
  return {
    value: (id, on) => read(id, on).value,
    read,
    unit: (id) => entryFor(id).unit,
    values: (id) => [...new Set(entryFor(id).readings.map(({ value }) => value))],
    list: () => [...terms],
  };
};
