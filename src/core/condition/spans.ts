import { civilDay, daysBetween, isDay, isInstant, minutesOfDay, parseInstant } from '../time/index.ts';
import { combined, mapped, pointerReader, type Reader } from './read.ts';

const MINUTE_MS = 60_000;

const dayOf = (value: unknown, zone: string): string | undefined => {
  if (isDay(value)) return value;
  return isInstant(value) ? civilDay(value, zone) : undefined;
};

/** Whole civil days from one day or instant to another; 0 on the day itself, negative after it. */
export const daysUntil = (to: string, from: string, zone: string): Reader =>
  combined([pointerReader(from), pointerReader(to)], ([start, end]) => {
    const [first, last] = [dayOf(start, zone), dayOf(end, zone)];
    return first !== undefined && last !== undefined ? daysBetween(first, last) : undefined;
  });

/** Minutes from one instant to another, rounded down; negative once it has passed. */
export const minutesUntil = (to: string, from: string): Reader =>
  combined([pointerReader(from), pointerReader(to)], ([start, end]) =>
    isInstant(start) && isInstant(end)
      ? Math.floor((parseInstant(end) - parseInstant(start)) / MINUTE_MS)
      : undefined,
  );

/** Minutes that the zone's clock shows since midnight: 720 at noon. */
export const clockMinutes = (at: string, zone: string): Reader =>
  mapped(at, (value) => (isInstant(value) ? minutesOfDay(value, zone) : undefined));
