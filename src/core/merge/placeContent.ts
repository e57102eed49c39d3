/** What one association answered in one bilan, and how it takes part there. */
import type { Answer, Party, Sheet } from '../dossier.ts';

export interface PlaceContent {
  readonly roundId: string;
  readonly party: Party;
  readonly sheets: readonly Sheet[];
  /** Theirs. */
  readonly answers: readonly Answer[];
}

/** Shared values alone, or sheets of one's own; `none`: nobody has begun. */
export type AnsweredAs = 'none' | 'summary' | 'sheets';

export function answeredAs({ sheets, answers }: PlaceContent): AnsweredAs {
  const begun = begunSheets(sheets, answers);
  if (begun.length === 0) return 'none';
  return begun.some(({ kind }) => kind === 'summary') ? 'summary' : 'sheets';
}

/** Somebody has written on it, or handed it in as it is. */
export function begunSheets(sheets: readonly Sheet[], answers: readonly Answer[]): Sheet[] {
  const touched = new Set(answers.map(({ sheetId }) => sheetId));
  return sheets.filter(
    (sheet) =>
      touched.has(sheet.id) ||
      sheet.status === 'closed' ||
      ('collected' in sheet && sheet.collected !== undefined),
  );
}

export const isGathered = ({ kind }: Sheet) => kind === 'individual' || kind === 'tally';

export const placeOf = ({ roundId, party }: PlaceContent) => ({
  collection: 'sheets' as const,
  roundId,
  organisationId: party.organisationId,
});

export const answersOn = (
  { answers }: PlaceContent,
  sheets: readonly Sheet[],
): readonly Answer[] => {
  const ids = new Set(sheets.map(({ id }) => id));
  return answers.filter(({ sheetId }) => ids.has(sheetId));
};

/** A sheet that one of both has finished is finished. */
export const closedOnce = (ours: Sheet, theirs: Sheet): Sheet['status'] =>
  ours.status === 'closed' ? 'closed' : theirs.status;
