/** What an envelope holds: an invitation to answer, or the answers of one person. Short, so that one QR code holds them. */
import '#src/core/zodWithoutEval.ts';
import * as z from 'zod';
import { type Invitation, invitationSchema } from '#src/core/invitation.ts';
import { MAX_TEXT_LENGTH } from '#src/core/limits.ts';
import { type Questionnaire, questionnaireKey } from '#src/core/questionnaire.ts';
import type { SentAnswers } from '#src/core/sentAnswers.ts';
import type { Refusal } from '../refusal.ts';
import { refusalOf } from '../refusalOf.ts';
import { packCells, unpackCells } from './packedCells.ts';

export type Letter =
  | { readonly kind: 'invitation'; readonly invitation: Invitation }
  | { readonly kind: 'answers'; readonly sent: SentAnswers };

export type ReadLetter = Letter | { readonly kind: 'refused'; readonly refusal: Refusal };

const LETTER_VERSION = 1;
const MAX_PARTNERS = 20;
const MAX_CELLS = 5_000;

const kinds = z.enum(['invitation', 'answers']);
const head = z.tuple([kinds, z.int().min(1)]).rest(z.unknown());
const invitationLetter = z.tuple([z.literal('invitation'), z.literal(1), invitationSchema]);
/** Without the names of its fields, which would weigh as much as the answers. */
const answersLetter = z.tuple([
  z.literal('answers'),
  z.literal(1),
  /** Of the dossier, the round, the organisation and the sheet. */
  z.tuple([z.uuid(), z.uuid(), z.uuid(), z.uuid()]),
  /** The questionnaire. */
  z.tuple([z.string().max(100), z.string().max(40)]),
  z.enum(['express', 'full']),
  z.int().min(0),
  /** About whom complementarity was asked. */
  z
    .array(z.uuid())
    .max(MAX_PARTNERS)
    .refine((ids) => new Set(ids).size === ids.length, 'duplicate'),
  /** One letter per cell, in the order of the questionnaire and of the partners. */
  z.string().max(MAX_CELLS),
  /** Rank of the cell, and what is written there for the others. */
  z.array(z.tuple([z.int().min(0), z.string().min(1).max(MAX_TEXT_LENGTH)])),
]);

export const invitationContent = (invitation: Invitation) => [
  'invitation',
  LETTER_VERSION,
  invitation,
];

/** @param questionnaire the one that was answered */
export function answersContent(sent: SentAnswers, questionnaire: Questionnaire) {
  const { cells, notes } = packCells(sent.answers, questionnaire, sent);
  return [
    'answers',
    LETTER_VERSION,
    [sent.dossierId, sent.roundId, sent.organisationId, sent.sheetId],
    [sent.questionnaire.id, sent.questionnaire.version],
    sent.mode,
    sent.revision,
    sent.partnerIds,
    cells,
    notes,
  ];
}

/** The second part of the gate: which letter it is, that nothing in it is unknown, that its questions exist. */
export function readLetter(
  content: unknown,
  questionnairesByKey: ReadonlyMap<string, Questionnaire>,
): ReadLetter {
  const recognised = head.safeParse(content);
  if (!recognised.success) return refuse({ cause: 'unknownLetter', path: '' });
  const [kind, version] = recognised.data;
  if (version > LETTER_VERSION) return refuse({ cause: 'newerFormat', path: '' });
  return kind === 'invitation'
    ? readInvitation(content, questionnairesByKey)
    : readAnswers(content, questionnairesByKey);
}

function readInvitation(
  content: unknown,
  questionnairesByKey: ReadonlyMap<string, Questionnaire>,
): ReadLetter {
  const parsed = invitationLetter.safeParse(content);
  if (!parsed.success) return refuse(refusalIn(parsed.error));
  const [, , invitation] = parsed.data;
  if (!questionnairesByKey.has(questionnaireKey(invitation.round.questionnaire)))
    return refuse({ cause: 'unknownQuestionnaire', path: 'round.questionnaire' });
  const ids = [invitation.organisation, ...invitation.partners].map(({ id }) => id);
  if (new Set(ids).size < ids.length) return refuse({ cause: 'duplicateParty', path: 'partners' });
  return { kind: 'invitation', invitation };
}

function readAnswers(
  content: unknown,
  questionnairesByKey: ReadonlyMap<string, Questionnaire>,
): ReadLetter {
  const parsed = answersLetter.safeParse(content);
  if (!parsed.success) return refuse(refusalIn(parsed.error));
  const [, , ids, [id, version], mode, revision, partnerIds, cells, notes] = parsed.data;
  const [dossierId, roundId, organisationId, sheetId] = ids;
  const place = { dossierId, roundId, organisationId, sheetId };
  const sent = { ...place, questionnaire: { id, version }, mode, revision, partnerIds };
  if (sent.partnerIds.includes(sent.organisationId))
    return refuse({ cause: 'partnerIsSelf', path: 'partnerIds' });
  const questionnaire = questionnairesByKey.get(questionnaireKey(sent.questionnaire));
  if (questionnaire === undefined)
    return refuse({ cause: 'unknownQuestionnaire', path: 'questionnaire' });
  const answers = unpackCells({ cells, notes }, questionnaire, sent);
  if (answers === null) return refuse({ cause: 'wrongValue', path: 'cells' });
  return { kind: 'answers', sent: { ...sent, answers } };
}

/** Too long or too short as a whole, it is no letter of ours. */
function refusalIn(error: z.ZodError): Refusal {
  const refusal = refusalOf(error);
  return refusal.path === '' ? { cause: 'unknownLetter', path: '' } : refusal;
}

const refuse = (refusal: Refusal): ReadLetter => ({ kind: 'refused', refusal });
