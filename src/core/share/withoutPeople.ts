import { isAt } from '../chooseRound.ts';
import type { Dossier, Party, Round, Sheet } from '../dossier.ts';
import type { ConclusionPlace } from '../emptyConclusion.ts';
import { choosePanel, groupBySheet } from '../panel.ts';
import { questionnaireKey } from '../questionnaire.ts';
import { keepCounts } from '../showAnswers.ts';
import { SMALLEST_SHOWN_COLLEGE, SMALLEST_SHOWN_GROUP } from '../smallGroups.ts';
import { withoutGathering } from '../withoutGathering.ts';
import type { Sharing } from './sharedDossier.ts';

/** The whole dossier, with counts for sheets: what is still gathered apart, or by too few people, stays here. */
export function withoutPeople(whole: Dossier, sharing: Sharing): Dossier {
  const dossier = withoutGathering(whole);
  const { archived, guestSheetId, ...record } = dossier.dossier;
  const places = dossier.rounds.flatMap((round) =>
    round.parties.map((party) => counted(dossier, round, party, sharing)),
  );
  const sheets = places.flatMap((place) => place.sheets);
  const sheetIds = new Set(sheets.map(({ id }) => id));
  const told = places.filter(({ tellsNotes }) => tellsNotes).map(({ place }) => place);
  return {
    ...dossier,
    dossier: { ...record, id: sharing.newId() },
    rounds: dossier.rounds.map((round) => ({
      ...round,
      parties: round.parties.map(({ countedSheetIds, ...party }) => party),
    })),
    sheets,
    answers: places
      .flatMap(({ answers }) => answers)
      .filter(({ sheetId }) => sheetIds.has(sheetId)),
    sharedNotes: dossier.sharedNotes.filter(
      (note) => note.state === 'kept' && told.some((place) => isAt(place)(note)),
    ),
  };
}

interface Counted extends Pick<Dossier, 'sheets' | 'answers'> {
  readonly place: ConclusionPlace;
  readonly tellsNotes: boolean;
}

/** What one association answered in one round: counts, what it agreed, or the values that it sent. */
function counted(dossier: Dossier, round: Round, party: Party, sharing: Sharing): Counted {
  const place = { roundId: round.id, organisationId: party.organisationId };
  const sheets = dossier.sheets.filter(isAt(place));
  const answers = dossier.answers.filter(({ sheetId }) => sheets.some(({ id }) => id === sheetId));
  const gathered = sheets.filter(({ kind }) => kind === 'individual' || kind === 'tally');
  const rest = sheets.filter((sheet) => !gathered.includes(sheet));
  const apartFrom = (some: readonly Sheet[]) =>
    answers.filter(({ sheetId }) => !some.some(({ id }) => id === sheetId));
  const bySheetId = groupBySheet(answers);
  const { people } = choosePanel(gathered, bySheetId);
  const isApart = party.way === 'each';
  const isTooFew = isApart && people < SMALLEST_SHOWN_GROUP;
  const levelCount = sharing.questionnairesByKey.get(
    questionnaireKey(round.questionnaire),
  )?.levelCount;
  const counts =
    people === 0 || isTooFew || levelCount === undefined
      ? { sheets: [], answers: [] }
      : keepCounts(
          { round, sheets: gathered, answers: apartFrom(rest), sharedNotes: [], sessions: [] },
          party.organisationId,
          { levelCount, newId: sharing.newId },
        );
  const isShown = (sheet: Sheet) =>
    sheet.kind === 'tally' &&
    (sheet.number === 1 ||
      counts.sheets.length === 1 ||
      !isApart ||
      (sheet.present ?? 0) >= SMALLEST_SHOWN_COLLEGE);
  return {
    place,
    sheets: [...counts.sheets.filter(isShown), ...rest],
    answers: [...counts.answers, ...apartFrom(gathered)],
    tellsNotes: !isTooFew && (!isApart || party.state === 'shown'),
  };
}
