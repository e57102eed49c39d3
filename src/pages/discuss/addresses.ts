/** Addresses of a discussion: its points and its end. */
import type { DossierPaths } from '#src/app/paths.ts';
import type { DiscussedPoint } from '#src/core/discussion.ts';

/** Stands where an address names a question; no question is called so. */
export const END = 'fin';

/** @param point `null`: the end of the agenda */
export const addressOf = (here: DossierPaths, point: DiscussedPoint | null): string =>
  point === null ? here.discussion(END) : here.discussion(point.questionId, point.partnerId);
