import type { Desk } from '../core/desk.ts';
import { DeskError } from '../core/issue.ts';
import { isInstant } from '../core/time/index.ts';
import { createDesk } from '../create-desk.ts';
import type { Call } from './call.ts';
import { Unusable } from './failure.ts';
import { readJson } from './input.ts';

/** The desk with the site file of `--site`. */
export function deskOf(call: Call): Desk {
  const site = call.options.site === undefined ? {} : readJson(call.options.site);
  try {
    return createDesk(site);
  } catch (error) {
    if (!(error instanceof DeskError)) throw error;
    throw new Unusable(error.code, error.text.zh, error.text.en, error.issues);
  }
}

/** The instant of `--at`, or now. */
export function instantOf(call: Call): string {
  const { at } = call.options;
  if (at === undefined) return new Date().toISOString();
  if (!isInstant(at)) {
    throw new Unusable(
      'TIME_INVALID',
      '--at 须为带时区的 ISO 8601 时刻',
      '--at is an ISO 8601 instant with an offset',
    );
  }
  return at;
}
