/** The answers of one person as they travel from their device to the one of the facilitator. */
import type { Answer, Dossier } from './dossier.ts';
import { sumOfRevisions } from './nextWhole.ts';
import type { Mode } from './questionnaire.ts';

export interface SentAnswer {
  readonly questionId: string;
  readonly partnerId: string | null;
  readonly value: Answer['value'];
  /** Written for the others; what was noted for oneself does not travel. */
  readonly note: string;
}

export interface SentAnswers {
  readonly dossierId: string;
  readonly roundId: string;
  readonly organisationId: string;
  readonly sheetId: string;
  readonly questionnaire: { readonly id: string; readonly version: string };
  readonly mode: Mode;
  /** About whom complementarity was asked, in that order. */
  readonly partnerIds: readonly string[];
  /** Grows with every change of the sheet: of two, the higher one is the later. */
  readonly revision: number;
  /** Only what has a value or a note. */
  readonly answers: readonly SentAnswer[];
}

/** What the guest of this dossier hands back; `null` where the dossier is nobody's guest. */
export function answersToSend({ dossier, rounds, sheets, answers }: Dossier): SentAnswers | null {
  const sheet = sheets.find(({ id }) => id === dossier.guestSheetId);
  const round = rounds.find(({ id }) => id === sheet?.roundId);
  const party = round?.parties.find((each) => each.organisationId === sheet?.organisationId);
  if (sheet === undefined || round === undefined || party === undefined) return null;
  const given = answers.filter(({ sheetId }) => sheetId === sheet.id);
  return {
    dossierId: dossier.id,
    roundId: round.id,
    organisationId: sheet.organisationId,
    sheetId: sheet.id,
    questionnaire: round.questionnaire,
    mode: round.mode,
    partnerIds: party.partnerIds,
    revision: sumOfRevisions(given),
    answers: given
      .map(({ questionId, partnerId, value, note, noteShared }) => ({
        questionId,
        partnerId,
        value,
        note: noteShared ? note.trim() : '',
      }))
      .filter(({ value, note }) => value !== null || note !== ''),
  };
}
