/** « Discuter »: in what order one association talks about its answers of one bilan, and what it puts off. */
import './zodWithoutEval.ts';
import * as z from 'zod';
import { MAX_LIST_LENGTH } from './limits.ts';

/** A question, or a question about one partner. */
const point = z.strictObject({
  questionId: z.string().max(100),
  partnerId: z.uuid().nullable().default(null),
});

export const discussionSchema = z.strictObject({
  roundId: z.uuid(),
  organisationId: z.uuid(),
  /** The points in the order that the group chose; empty while it follows the proposal. */
  order: z.array(point).max(MAX_LIST_LENGTH).default([]),
  /** Points that the group takes up again later; `until` (`YYYY-MM-DD`) is `null` while no day is set. */
  parked: z
    .array(point.extend({ until: z.iso.date().nullable().default(null) }))
    .max(MAX_LIST_LENGTH)
    .default([]),
});

export type Discussion = z.infer<typeof discussionSchema>;
export type DiscussedPoint = z.infer<typeof point>;
export type ParkedPoint = Discussion['parked'][number];
