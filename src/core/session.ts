/** The facts of one meeting. Numbers of people, never names. */
import './zodWithoutEval.ts';
import * as z from 'zod';
import { MAX_NAME_LENGTH, MAX_TEXT_LENGTH } from './limits.ts';

const COLLECTIONS_OF_VERSION_2 = ['apart', 'paper', 'hands', 'together', 'alone'] as const;
/** How answers were collected; all but `apart`, `paper` and `sent` are seen by the others. */
export const COLLECTIONS = ['apart', 'paper', 'hands', 'sent', 'together', 'alone'] as const;

const people = z.int().min(0).max(10_000).nullable().default(null);
const name = z.string().max(MAX_NAME_LENGTH).default('');

const eachOnce = <const Ways extends readonly string[]>(ways: Ways) =>
  z
    .array(z.enum(ways))
    .refine((chosen) => new Set(chosen).size === chosen.length, 'duplicate')
    .default([]);

export const sessionSchema = z.strictObject({
  id: z.uuid(),
  roundId: z.uuid(),
  organisationId: z.uuid(),
  position: z.int().min(0),
  /** Local date `YYYY-MM-DD`; `null` while not set. */
  date: z.iso.date().nullable().default(null),
  place: name,
  durationMinutes: z.int().min(0).max(10_000).nullable().default(null),
  facilitator: name,
  /** Who keys in what was answered on paper or by hands. */
  keyedBy: name,
  present: people,
  excused: people,
  invited: people,
  collected: eachOnce(COLLECTIONS),
  remarks: z.string().max(MAX_TEXT_LENGTH).default(''),
});

/** Of dossier files of version 2. */
export const sessionSchemaOfVersion2 = sessionSchema.extend({
  collected: eachOnce(COLLECTIONS_OF_VERSION_2),
});

export type Session = z.infer<typeof sessionSchema>;
export type Collection = (typeof COLLECTIONS)[number];
