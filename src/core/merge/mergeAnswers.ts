/** The answers of a sheet that both have: the later revision; two at once, or of two sheets, are a conflict. */
import { cellKey } from '../cells.ts';
import type { Answer, Sheet } from '../dossier.ts';
import { isAlike } from '../isAlike.ts';
import { type Conflicts, mergeLists } from './Conflicts.ts';

/** @param sheet ours, whose id both have */
export const answersOfOneSheet = (
  sheet: Sheet,
  here: readonly Answer[],
  arriving: readonly Answer[],
  conflicts: Conflicts,
): Answer[] =>
  mergeLists(here, arriving, keyOf, (ours, theirs) => {
    if (ours.revision !== theirs.revision) return theirs.revision > ours.revision ? theirs : ours;
    return isAlike(ours, theirs) ? ours : choose(sheet, ours, theirs, conflicts);
  });

/** Of two sheets of which there can be only one. @param sheet ours, which they all come to stand on */
export const answersOfTwoSheets = (
  sheet: Sheet,
  here: readonly Answer[],
  arriving: readonly Answer[],
  conflicts: Conflicts,
): Answer[] =>
  mergeLists(
    here,
    arriving.map((answer) => ({ ...answer, sheetId: sheet.id })),
    keyOf,
    (ours, theirs) => {
      const revision = Math.max(ours.revision, theirs.revision);
      if (isAlike({ ...ours, revision }, { ...theirs, revision })) return { ...ours, revision };
      return choose(sheet, ours, theirs, conflicts);
    },
  );

const keyOf = ({ questionId, partnerId }: Answer) => cellKey(questionId, partnerId);

const choose = (
  { id: sheetId, roundId, organisationId }: Sheet,
  ours: Answer,
  theirs: Answer,
  conflicts: Conflicts,
): Answer => {
  const { questionId, partnerId } = ours;
  const place = {
    collection: 'answers' as const,
    roundId,
    organisationId,
    sheetId,
    questionId,
    partnerId,
  };
  return conflicts.takes(place, 'answer', ours, theirs) ? theirs : ours;
};
