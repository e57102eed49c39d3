import { readCount } from '#src/core/countSum.ts';
import { m } from '#src/i18n/paraglide/messages.js';

/** What is wrong with a typed count, and which number stays stored; `null` when nothing is. */
export function countError(typed: string, stored: number | null): string | null {
  if (readCount(typed).kind !== 'wrong') return null;
  return stored === null ? m.collect_count_wrong() : m.collect_count_wrong_kept({ kept: stored });
}
