/** Individual sheets and counts of one place: gathered together while nothing is shown; what is shown stays whole. */
import type { Party, Sheet } from '../dossier.ts';
import { canonicalText } from '../isAlike.ts';
import type { Merging } from './Merging.ts';
import { answersOfOneSheet } from './mergeAnswers.ts';
import {
  answersOn,
  begunSheets,
  closedOnce,
  isGathered,
  type PlaceContent,
  placeOf,
} from './placeContent.ts';
import { bothStandings, withCounted, withStanding } from './standing.ts';

/** @param here with what was agreed in both already brought together */
export function mergeGathered(
  here: PlaceContent,
  arriving: PlaceContent,
  merging: Merging,
): PlaceContent {
  const ours = begunSheets(here.sheets, here.answers).filter(isGathered);
  const theirs = begunSheets(arriving.sheets, arriving.answers).filter(isGathered);
  if (theirs.length === 0)
    return ours.length > 0 ? here : { ...here, party: bothStandings(here.party, arriving.party) };
  if (ours.length === 0) {
    const counted = here.party.countedSheetIds ?? [];
    const taken = takeGathered(here, without(arriving, counted, merging));
    return { ...taken, party: withCounted(taken.party, counted) };
  }
  const isShown = here.party.state === 'shown';
  const theyAreShown = arriving.party.state === 'shown';
  if (isShown && !theyAreShown) {
    merging.leaveOut(
      theirs.filter(({ id }) => !ours.some((sheet) => sheet.id === id)),
      (sheet) => (here.party.countedSheetIds?.includes(sheet.id) ? 'counted' : 'shown'),
    );
    return here;
  }
  const idsOf = (sheets: readonly Sheet[]) => canonicalText(sheets.map(({ id }) => id).sort());
  if (theyAreShown && !(isShown && idsOf(ours) === idsOf(theirs))) {
    const stand = (party: Party, sheets: readonly Sheet[]) => ({
      state: party.state,
      sheetIds: sheets.map(({ id }) => id).sort(),
    });
    const takes = merging.conflicts.takes(
      placeOf(here),
      'gathered',
      stand(here.party, ours),
      stand(arriving.party, theirs),
    );
    return takes ? takeGathered(here, arriving) : here;
  }
  return {
    ...uniteGathered(here, arriving, merging),
    party: bothStandings(here.party, arriving.party),
  };
}

/** What was gathered there in the place of ours; what was agreed stays. */
function takeGathered(here: PlaceContent, arriving: PlaceContent): PlaceContent {
  const agreed = here.sheets.filter((sheet) => !isGathered(sheet));
  const taken = arriving.sheets.filter(isGathered);
  return {
    ...here,
    party: withStanding(here.party, arriving.party),
    sheets: [...agreed, ...taken],
    answers: [...answersOn(here, agreed), ...answersOn(arriving, taken)],
  };
}

/** The same sheet is one sheet; what one of both counts already is not there a second time. */
function uniteGathered(here: PlaceContent, arriving: PlaceContent, merging: Merging): PlaceContent {
  const counted = new Set(arriving.party.countedSheetIds);
  const kept = here.sheets.filter((sheet) => !isGathered(sheet) || !counted.has(sheet.id));
  const begun = begunSheets(arriving.sheets, arriving.answers).filter(isGathered);
  const incoming = without(
    { ...arriving, sheets: begun, answers: answersOn(arriving, begun) },
    here.party.countedSheetIds ?? [],
    merging,
  );
  let answers = answersOn(here, kept);
  const sheets = [...kept];
  for (const sheet of [...incoming.sheets].sort(byNumber)) {
    const theirAnswers = answersOn(incoming, [sheet]);
    const index = sheets.findIndex(({ id }) => id === sheet.id);
    const ours = sheets[index];
    if (ours === undefined) {
      sheets.push({ ...sheet, number: freeNumber(sheets, sheet) });
      answers = [...answers, ...theirAnswers];
      continue;
    }
    const place = { ...placeOf(here), sheetId: sheet.id };
    sheets[index] = {
      ...merging.conflicts.record(place, ours, sheet, KEPT_OF_SHEET),
      status: closedOnce(ours, sheet),
    };
    const ourAnswers = answersOn({ ...here, answers }, [ours]);
    answers = [
      ...answers.filter(({ sheetId }) => sheetId !== ours.id),
      ...answersOfOneSheet(ours, ourAnswers, theirAnswers, merging.conflicts),
    ];
  }
  return { ...here, sheets, answers };
}

/** The digits that reopen a sheet stay on the device where they were chosen. */
const KEPT_OF_SHEET = ['id', 'roundId', 'organisationId', 'kind', 'number', 'status', 'code'];

const byNumber = (a: Sheet, b: Sheet) => a.number - b.number || (a.id < b.id ? -1 : 1);

function freeNumber(sheets: readonly Sheet[], { kind, number }: Sheet): number {
  const numbers = sheets.filter((each) => each.kind === kind).map((each) => each.number);
  return numbers.includes(number) ? Math.max(...numbers) + 1 : number;
}

/** Without the sheets that are counted here already; which is said. */
export function without(
  content: PlaceContent,
  countedIds: readonly string[],
  merging: Merging,
): PlaceContent {
  const counted = new Set(countedIds);
  const isCounted = (sheet: Sheet) => isGathered(sheet) && counted.has(sheet.id);
  merging.leaveOut(content.sheets.filter(isCounted), () => 'counted');
  const sheets = content.sheets.filter((sheet) => !isCounted(sheet));
  return { ...content, sheets, answers: answersOn(content, sheets) };
}
