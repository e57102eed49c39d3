/**
 * The dossier file, `formatVersion` 3: its shape and its words. References are checked in checkReferences.ts; files of
 * earlier versions have schemas of their own.
 */
import './zodWithoutEval.ts';
import * as z from 'zod';
import { actionSchema } from './action.ts';
import { GOVERNANCE_COLLEGES, OTHER_COLLEGES } from './colleges.ts';
import { conclusionSchema } from './conclusion.ts';
import { discussionSchema } from './discussion.ts';
import { FORMS } from './forms.ts';
import {
  MAX_COUNTED_SHEETS,
  MAX_LIST_LENGTH,
  MAX_LOGO_LENGTH,
  MAX_LOGO_SIZE,
  MAX_NAME_LENGTH,
  MAX_TEXT_LENGTH,
} from './limits.ts';
import { matrixSchema } from './matrix.ts';
import { sessionSchema, sessionSchemaOfVersion2 } from './session.ts';
import { sharedNoteSchema } from './sharedNote.ts';

export const DOSSIER_FORMAT = 'diapason/dossier';
export const DOSSIER_FORMAT_VERSION = 3;

const text = z.string().max(MAX_TEXT_LENGTH);
const name = z.string().max(MAX_NAME_LENGTH);
const id = z.uuid();
const time = z.iso.datetime();
const date = z.iso.date();
const count = z.int().min(0).max(1_000_000);
const position = z.int().min(0);

const tristate = z.enum(['yes', 'no', 'unknown']);
const profile = z.strictObject({
  employees: z.enum(['0', '1-10', '11-49', '50+']).optional(),
  authorisedEstablishment: tristate.optional(),
  cpom: tristate.optional(),
  taxableActivity: tristate.optional(),
  ownsBuildings: tristate.optional(),
  alsaceMoselle: tristate.optional(),
  publicUtility: tristate.optional(),
  receivesUsers: tristate.optional(),
});

const dossierRecordOfVersion2 = z.strictObject({
  id,
  title: name,
  createdAt: time,
  ownOrganisationId: id.nullable(),
  forms: z
    .array(z.enum(FORMS))
    .refine((forms) => new Set(forms).size === forms.length, 'duplicate'),
  archived: z.boolean().optional(),
  eraseOn: date.optional(),
});
const dossierRecord = dossierRecordOfVersion2.extend({
  /** On the device of somebody who was invited to answer: their sheet. The dossier itself is elsewhere. */
  guestSheetId: id.optional(),
});

const logoSide = z.int().min(1).max(MAX_LOGO_SIZE);
/** A PNG that the app made from a picture file (nothing else of that file is kept). */
const logo = z.strictObject({
  width: logoSide,
  height: logoSide,
  /** Begins with the eight bytes of every PNG. */
  base64: z
    .string()
    .max(MAX_LOGO_LENGTH)
    .regex(/^iVBORw0KGgo[A-Za-z0-9+/]+={0,2}$/),
});

const organisation = z.strictObject({
  id,
  name,
  position,
  profile: profile.optional(),
  logo: logo.optional(),
});

const partyOfVersion1 = z.strictObject({
  organisationId: id,
  partnerIds: z.array(id),
  way: z.enum(['single', 'together', 'each']),
  state: z.enum(['gathering', 'shown']),
});

const wayOfVersion2 = z.enum(['apart', 'paper', 'hands']);
/** How answers were gathered: each on the device, on paper, by show of hands, each on a device of their own. */
const way = z.enum(['apart', 'paper', 'hands', 'sent']);

/** That the answers were shown to everybody, or hidden again: how many people had answered, how many were there. */
const displayOfVersion2 = z.strictObject({
  kind: z.enum(['shown', 'hidden']),
  at: time,
  people: count,
  /** `null`: not said. */
  present: count.nullable().default(null),
  /** How the answers that counted had been gathered, as far as it is known. */
  collected: z.array(wayOfVersion2).max(3).default([]),
});
const display = displayOfVersion2.extend({ collected: z.array(way).max(4).default([]) });

/**
 * What an association lets the others of the bilan see of its answers; nothing unless it says so. `own`: of project,
 * strategy and shared vision, each step with what comes before it: `values`, how answers `spread`, the `notes` written
 * for the others. `complementarity`: what it thinks of its partners, shown only to those who share theirs too.
 */
const shares = z.strictObject({
  own: z.enum(['nothing', 'values', 'spread', 'notes']).default('nothing'),
  complementarity: z.boolean().default(false),
});

const partyOfVersion2 = partyOfVersion1.extend({
  shares: shares.optional(),
  displays: z.array(displayOfVersion2).max(MAX_LIST_LENGTH).optional(),
});
/** `displays`: in the order in which they happened. */
const party = partyOfVersion2.extend({
  displays: z.array(display).max(MAX_LIST_LENGTH).optional(),
  /** Sheets that were sent here and of which only counts are kept: should they arrive again, they count once. */
  countedSheetIds: z.array(id).max(MAX_COUNTED_SHEETS).optional(),
});

const round = z.strictObject({
  id,
  label: name,
  position,
  startedOn: date,
  mode: z.enum(['express', 'full']),
  questionnaire: z.strictObject({ id: z.string().max(100), version: z.string().max(40) }),
  parties: z.array(party),
});

const sheetCommon = {
  id,
  roundId: id,
  organisationId: id,
  number: z.int().min(1),
  college: z.enum([...GOVERNANCE_COLLEGES, ...OTHER_COLLEGES]).optional(),
  status: z.enum(['open', 'closed']),
};
const tally = z.strictObject({
  ...sheetCommon,
  kind: z.literal('tally'),
  present: count.optional(),
});
const otherSheets = [
  z.strictObject({ ...sheetCommon, kind: z.literal('agreed') }),
  z.strictObject({ ...sheetCommon, kind: z.literal('summary') }),
] as const;
const individual = z.strictObject({ ...sheetCommon, kind: z.literal('individual') });
const sheetOfVersion1 = z.discriminatedUnion('kind', [individual, tally, ...otherSheets]);

const individualOfVersion2 = individual.extend({
  collected: wayOfVersion2.optional(),
  /** Salt and digest of the four digits that open it again (sheetCode.ts), until the answers are shown. */
  code: z
    .string()
    .regex(/^[0-9a-f]{96}$/)
    .optional(),
});
const sheetOfVersion2 = z.discriminatedUnion('kind', [
  individualOfVersion2,
  tally.extend({ collected: wayOfVersion2.optional() }),
  ...otherSheets,
]);
const sheet = z.discriminatedUnion('kind', [
  individualOfVersion2.extend({ collected: way.optional() }),
  tally.extend({ collected: way.optional() }),
  ...otherSheets,
]);

const answerValue = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('level'), level: z.int().min(1).max(7) }),
  z.strictObject({ kind: z.literal('unknown') }),
  z.strictObject({ kind: z.literal('notApplicable'), reason: text.optional() }),
  z.strictObject({ kind: z.literal('noAgreement') }),
  z.strictObject({
    kind: z.literal('counts'),
    levels: z.array(count).min(2).max(7),
    unknown: count,
    notApplicable: count,
  }),
  z.strictObject({
    kind: z.literal('summary'),
    status: z.enum(['valued', 'unclear', 'notApplicable', 'unanswered', 'noAgreement']),
    value: z.number().nullable(),
    comparison: z.number().nullable(),
  }),
]);

const answer = z.strictObject({
  sheetId: id,
  questionId: z.string().max(100),
  partnerId: id.nullable(),
  value: answerValue.nullable(),
  note: text.default(''),
  noteShared: z.boolean().default(false),
  explanation: text.optional(),
  minority: text.optional(),
  revision: z.int().min(1),
});

export const dossierFileSchema = z.strictObject({
  format: z.literal(DOSSIER_FORMAT),
  formatVersion: z.literal(DOSSIER_FORMAT_VERSION),
  exportedAt: time,
  dossier: dossierRecord,
  organisations: z.array(organisation),
  rounds: z.array(round),
  sheets: z.array(sheet),
  answers: z.array(answer),
  /** At most one per round and organisation. */
  conclusions: z.array(conclusionSchema),
  actions: z.array(actionSchema),
  sessions: z.array(sessionSchema),
  /** At most one per round and organisation. */
  discussions: z.array(discussionSchema),
  sharedNotes: z.array(sharedNoteSchema),
  /** At most one per round. */
  matrices: z.array(matrixSchema),
});

/** The file as version 2 had it: nothing of what came later. */
export const dossierFileSchemaV2 = dossierFileSchema.extend({
  formatVersion: z.literal(2),
  dossier: dossierRecordOfVersion2,
  rounds: z.array(round.extend({ parties: z.array(partyOfVersion2) })),
  sheets: z.array(sheetOfVersion2),
  sessions: z.array(sessionSchemaOfVersion2),
});

/** The file as version 1 had it. */
export const dossierFileSchemaV1 = dossierFileSchemaV2
  .omit({
    conclusions: true,
    actions: true,
    sessions: true,
    discussions: true,
    sharedNotes: true,
    matrices: true,
  })
  .extend({
    formatVersion: z.literal(1),
    organisations: z.array(organisation.omit({ logo: true })),
    rounds: z.array(round.extend({ parties: z.array(partyOfVersion1) })),
    sheets: z.array(sheetOfVersion1),
  });

export type DossierFile = z.infer<typeof dossierFileSchema>;
/** One cooperation being prepared, with everything that belongs to it. */
export type Dossier = Omit<DossierFile, 'format' | 'formatVersion' | 'exportedAt'>;
export type DossierRecord = z.infer<typeof dossierRecord>;
export type Organisation = z.infer<typeof organisation>;
export type OrganisationLogo = z.infer<typeof logo>;
export type Profile = z.infer<typeof profile>;
export type Round = z.infer<typeof round>;
export type Party = z.infer<typeof party>;
export type Way = Party['way'];
export type Shares = z.infer<typeof shares>;
export type Display = z.infer<typeof display>;
export type Sheet = z.infer<typeof sheet>;
export type IndividualSheet = Extract<Sheet, { kind: 'individual' }>;
export type TallySheet = Extract<Sheet, { kind: 'tally' }>;
export type Answer = z.infer<typeof answer>;
export type AnswerValue = z.infer<typeof answerValue>;
export type CellStatus = Extract<AnswerValue, { kind: 'summary' }>['status'];
export type Form = (typeof FORMS)[number];
