/**
 * « Conclure »: what one association, at the end of one bilan, proposes to its board. A workshop proposes, the board
 * decides. Everything may be left empty; dates are `YYYY-MM-DD`, `null` where none was set.
 */
import './zodWithoutEval.ts';
import * as z from 'zod';
import { MAX_LIST_LENGTH, MAX_NAME_LENGTH, MAX_TEXT_LENGTH } from './limits.ts';

const text = z.string().max(MAX_TEXT_LENGTH).default('');
/** A function or a body rather than a person: « la présidence », « le bureau ». */
const who = z.string().max(MAX_NAME_LENGTH).default('');
const date = z.iso.date().nullable().default(null);
const id = z.uuid();
const list = <Item extends z.ZodType>(item: Item) => z.array(item).max(MAX_LIST_LENGTH).default([]);

/** None is better than another: not cooperating is a result like the others. */
export const ORIENTATIONS = ['pursue', 'pursueIf', 'notNow', 'doNot'] as const;

export const AUDIENCES = [
  'staff',
  'users',
  'members',
  'volunteers',
  'partners',
  'funders',
  'authorities',
  'other',
] as const;

const orientation = z.strictObject({
  /** `null`: nothing is proposed yet. */
  choice: z.enum(ORIENTATIONS).nullable().default(null),
  reasons: text,
  /** What must be there before going on (`pursueIf`), or what would reopen the question (`notNow`). */
  conditions: text,
  /** What not everybody in the room shares. */
  minority: text,
});

const statement = z.strictObject({ id, text });

/** Something that is not known yet: who finds out, by when; `questionId` when a discussion came upon it. */
const unknown = z.strictObject({
  id,
  text,
  who,
  by: date,
  answer: text,
  questionId: z.string().max(100).nullable().default(null),
  partnerId: id.nullable().default(null),
});

const mandate = z.strictObject({
  id,
  /** Who may talk, with whom, about what, until when. */
  who,
  withWhom: who,
  about: text,
  until: date,
  notToPromise: text,
  /** When it comes back to the board. */
  reportsOn: date,
  /** The day on which the board gave it; `null` while it is only proposed. */
  givenOn: date,
});

const announcement = z.strictObject({
  id,
  audience: z.enum(AUDIENCES),
  who,
  what: text,
  on: date,
});

/** What was promised to somebody. */
const promise = z.strictObject({
  id,
  text,
  toWhom: who,
  by: date,
  state: z.enum(['open', 'kept', 'withdrawn']).default('open'),
});

/** A sentence for the partner. `declined` is remembered, so that it is not proposed again. */
const sentence = z.strictObject({
  id,
  /** The theme whose result proposed it; `null` for one's own. */
  themeId: z.string().max(100).nullable().default(null),
  state: z.enum(['accepted', 'reworded', 'declined']),
  text,
});

/** How much a theme counts for the group, from 1 (a little) to 3 (much): it orders the plan, and changes no value. */
const importance = z.strictObject({
  themeId: z.string().max(100),
  importance: z.int().min(1).max(3),
});

/** Where the report stands. */
const status = z.strictObject({
  state: z.enum(['draft', 'reviewed', 'presented']).default('draft'),
  reviewedBy: who,
  presentedOn: date,
});

export const conclusionSchema = z.strictObject({
  roundId: id,
  organisationId: id,
  whyWeStarted: text,
  orientation: orientation.prefault({}),
  known: list(statement),
  unknowns: list(unknown),
  nonNegotiables: list(statement),
  refusals: list(statement),
  mandates: list(mandate),
  announcements: list(announcement),
  promises: list(promise),
  sentences: list(sentence),
  importances: list(importance),
  status: status.prefault({}),
});

export type Conclusion = z.infer<typeof conclusionSchema>;
export type Orientation = (typeof ORIENTATIONS)[number];
export type Audience = (typeof AUDIENCES)[number];
export type Statement = z.infer<typeof statement>;
export type UnknownFact = z.infer<typeof unknown>;
export type Mandate = z.infer<typeof mandate>;
export type Announcement = z.infer<typeof announcement>;
export type Promised = z.infer<typeof promise>;
export type Sentence = z.infer<typeof sentence>;
export type ReportStatus = z.infer<typeof status>;
