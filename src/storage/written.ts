/** What a write returns. Failures that a person can meet are values; bugs are thrown. */
import { Dexie } from 'dexie';

/**
 * `full`: no space left · `closed`: no connection to the database · `newer`: the database is from
 * a newer version of the app · `missing`: what should change is not there (any more).
 */
export interface WriteFailure {
  readonly kind: 'failed';
  readonly reason: 'full' | 'closed' | 'newer' | 'missing' | 'unknown';
}
export type Written<T = undefined> = { readonly kind: 'written'; readonly value: T } | WriteFailure;

export const written = <T>(value: T): Written<T> => ({ kind: 'written', value });
export const done = written(undefined);
export const failed = (reason: WriteFailure['reason']): WriteFailure => ({
  kind: 'failed',
  reason,
});

const CLOSED = ['DatabaseClosedError', 'OpenFailedError', 'MissingAPIError'];

/**
 * The failure that an error of the database stands for; `null` for any other error: a bug.
 * @param causeOfAbort why the transaction around it was aborted, where the browser says so
 */
export function failureOf(
  error: unknown,
  causeOfAbort: DOMException | null = null,
): WriteFailure | null {
  const names = [...namesWithin(error), ...namesWithin(causeOfAbort)];
  if (names.includes('QuotaExceededError')) return failed('full');
  if (names.some((name) => CLOSED.includes(name))) return failed('closed');
  return error instanceof Dexie.DexieError || error instanceof DOMException
    ? failed('unknown')
    : null;
}

/** A full disk shows as an AbortError around the true cause; a bulk write lists its failures. */
function namesWithin(error: unknown): string[] {
  if (error === null || typeof error !== 'object') return [];
  const name = 'name' in error && typeof error.name === 'string' ? [error.name] : [];
  const inner = 'inner' in error ? namesWithin(error.inner) : [];
  const failures = 'failures' in error && Array.isArray(error.failures) ? error.failures : [];
  return [...name, ...inner, ...failures.flatMap(namesWithin)];
}
