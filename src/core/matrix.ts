/**
 * « Matrice de complémentarité » (instrument 4): what each association of a bilan brings and seeks, row by row, and how
 * well each says it knows and works with each other.
 */
import './zodWithoutEval.ts';
import * as z from 'zod';
import { MAX_LIST_LENGTH, MAX_NAME_LENGTH, MAX_TEXT_LENGTH } from './limits.ts';

/** What a row is about: activities, the people they are for, places, skills, means. */
export const MATRIX_KINDS = ['activity', 'public', 'territory', 'skill', 'means'] as const;

/** `none` was asked and is neither brought nor sought; no entry at all means that nobody has said yet. */
export const STANCES = ['brings', 'seeks', 'both', 'none'] as const;

/** 0 « nous ne nous connaissons pas » … 5 « nous décidons ensemble ». */
export const RELATION_LEVELS = [0, 1, 2, 3, 4, 5] as const;

const matrixRow = z.strictObject({
  id: z.uuid(),
  kind: z.enum(MATRIX_KINDS),
  label: z.string().max(MAX_NAME_LENGTH),
  /** Each association at most once. */
  stances: z
    .array(z.strictObject({ organisationId: z.uuid(), stance: z.enum(STANCES) }))
    .max(MAX_LIST_LENGTH)
    .default([]),
  /** What the group wants to remember of it. */
  note: z.string().max(MAX_TEXT_LENGTH).default(''),
});

/** At most one per round. */
export const matrixSchema = z.strictObject({
  roundId: z.uuid(),
  /** In the order in which they are shown, within each kind. */
  rows: z.array(matrixRow).max(MAX_LIST_LENGTH).default([]),
  /** How close `fromId` says that it is to `toId`; each pair and direction at most once. */
  relations: z
    .array(z.strictObject({ fromId: z.uuid(), toId: z.uuid(), level: z.int().min(0).max(5) }))
    .max(MAX_LIST_LENGTH)
    .default([]),
});

export type Matrix = z.infer<typeof matrixSchema>;
export type MatrixRow = z.infer<typeof matrixRow>;
export type MatrixKind = (typeof MATRIX_KINDS)[number];
export type Stance = (typeof STANCES)[number];
export type Relation = Matrix['relations'][number];
