import type * as z from 'zod';
import type { Refusal } from './refusal.ts';

/** As much of a zod issue as a refusal says. */
interface Found {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
}

/** A key of the file may be as long as the file. */
const LONGEST_PATH = 300;

/** The first thing that a schema found wrong, with its place. */
export const refusalOf = (error: z.ZodError) => refusalOfIssue(error.issues[0] ?? { path: [] });

/** One thing. @param within where the value that it looked at stands */
export function refusalOfIssue(
  { code, path, keys = [] }: Found,
  within: readonly PropertyKey[] = [],
): Refusal {
  const at = [...within, ...path];
  return code === 'unrecognized_keys'
    ? { cause: 'unknownField', path: pathOf([...at, ...keys.slice(0, 1)]) }
    : { cause: 'wrongValue', path: pathOf(at) };
}

/** `answers[3].value.level`; cut where nobody would read on. */
export const pathOf = (keys: readonly PropertyKey[]) => {
  const path = keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key).slice(0, LONGEST_PATH)}`))
    .join('')
    .replace(/^\./, '');
  return path.length > LONGEST_PATH ? `${path.slice(0, LONGEST_PATH)}…` : path;
};
