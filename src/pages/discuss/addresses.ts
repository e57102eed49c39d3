/** Addresses of a discussion: its points and its end, of the round and association that the page is about. */
import { paths } from '#src/app/paths.ts';
import type { DiscussedPoint } from '#src/core/discussion.ts';

/** Stands where an address names a question; no question is called so. */
export const END = 'fin';

/** @param point `null`: the end of the agenda · @param search of the present address */
export function addressOf(
  dossierId: string,
  point: DiscussedPoint | null,
  search: URLSearchParams,
): string {
  const address =
    point === null
      ? paths.discussion(dossierId, END)
      : paths.discussion(dossierId, point.questionId, point.partnerId);
  const about = new URLSearchParams();
  for (const name of ['bilan', 'association']) {
    const value = search.get(name);
    if (value !== null) about.set(name, value);
  }
  if (about.size === 0) return address;
  return `${address}${address.includes('?') ? '&' : '?'}${about}`;
}
