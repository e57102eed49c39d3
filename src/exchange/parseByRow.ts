import * as z from 'zod';
import { MAX_COUNTED_SHEETS } from '#src/core/limits.ts';
import type { Refusal } from './refusal.ts';
import { refusalOfIssue } from './refusalOf.ts';

export type ParsedByRow<Schema extends z.ZodObject> =
  | { readonly kind: 'parsed'; readonly file: z.infer<Schema> }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/**
 * What `schema.safeParse` says, row by row of each collection and no further than the first fault: zod makes an issue for
 * every fault that it finds, and a file may hold millions.
 */
export function parseByRow<Schema extends z.ZodObject>(
  schema: Schema,
  content: object,
): ParsedByRow<Schema> {
  const file: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(schema.shape)) {
    const given: unknown = Reflect.get(content, key);
    const rows = part instanceof z.ZodArray && Array.isArray(given) ? given : [given];
    const rowSchema = rows === given ? part.element : part;
    const parsed: unknown[] = [];
    for (const [index, row] of rows.entries()) {
      const at = rows === given ? [key, index] : [key];
      const overlong = overlongList(row, at);
      if (overlong !== null) return refuse(refusalOfIssue({ path: overlong }));
      const checked = z.safeParse(rowSchema, row);
      if (!checked.success)
        return refuse(refusalOfIssue(checked.error.issues[0] ?? { path: [] }, at));
      parsed.push(checked.data);
    }
    // What may be left out and was stays left out.
    if (rows === given) file[key] = parsed;
    else if (parsed[0] !== undefined) file[key] = parsed[0];
  }
  const surplus = Object.keys(content).find((key) => !Object.hasOwn(schema.shape, key));
  if (surplus !== undefined)
    return refuse(refusalOfIssue({ code: 'unrecognized_keys', path: [], keys: [surplus] }));
  // Every part of the shape was parsed by its own schema just above.
  return { kind: 'parsed', file: file as z.infer<Schema> };
}

const refuse = (refusal: Refusal) => ({ kind: 'refused' as const, refusal });

/** No list within a row is longer than the longest that we write. Files are at most 64 levels deep. */
function overlongList(value: unknown, at: readonly PropertyKey[]): readonly PropertyKey[] | null {
  if (value === null || typeof value !== 'object') return null;
  if (Array.isArray(value) && value.length > MAX_COUNTED_SHEETS) return at;
  for (const [key, inner] of Object.entries(value)) {
    if (inner === null || typeof inner !== 'object') continue;
    const found = overlongList(inner, [...at, Array.isArray(value) ? Number(key) : key]);
    if (found !== null) return found;
  }
  return null;
}
