import { compareInstants, isDay, isInstant } from '../time/index.ts';

/**
 * Compares two days, two instants, or a day with the civil date of an instant as it is written: negative where `a` is earlier.
 * `undefined` where one of them is neither.
 */
export const compareTimes = (a: string, b: string): number | undefined => {
  if (isInstant(a) && isInstant(b)) return compareInstants(a, b);
  if (!(isDay(a) || isInstant(a)) || !(isDay(b) || isInstant(b))) return undefined;
  const [dayA, dayB] = [a.slice(0, 10), b.slice(0, 10)];
  return dayA < dayB ? -1 : Number(dayA > dayB);
};
