/** One association in one bilan: what is ours and what arrives, brought together. */
import type { Party } from '../dossier.ts';
import { isAlike } from '../isAlike.ts';
import type { Merging } from './Merging.ts';
import { answersOfOneSheet, answersOfTwoSheets } from './mergeAnswers.ts';
import { mergeGathered, without } from './mergeGathered.ts';
import {
  answeredAs,
  answersOn,
  closedOnce,
  isGathered,
  type PlaceContent,
  placeOf,
} from './placeContent.ts';
import { bothStandings, withCounted, withStanding } from './standing.ts';

export function mergePlace(
  here: PlaceContent,
  arriving: PlaceContent,
  merging: Merging,
): PlaceContent {
  const ours = answeredAs(here);
  const theirs = answeredAs(arriving);
  const asked = mergeAsked(here, arriving, merging);
  const withAsked = (content: PlaceContent): PlaceContent => ({
    ...content,
    party: { ...content.party, ...asked },
  });
  if (theirs === 'none') {
    const keeps = here.sheets.length > 0 ? here : arriving;
    const party = ours === 'none' ? bothStandings(here.party, arriving.party) : here.party;
    return withAsked({ ...keeps, party });
  }
  if (ours === 'none') {
    const counted = here.party.countedSheetIds ?? [];
    const party = withCounted(withStanding(here.party, arriving.party), counted);
    return withAsked({ ...without(arriving, counted, merging), party });
  }
  if (ours === 'summary' && theirs === 'summary') {
    const merged = mergeOnly(here, arriving, merging);
    return withAsked({ ...merged, party: bothStandings(here.party, arriving.party) });
  }
  if (ours !== theirs) {
    const takes = merging.conflicts.takes(placeOf(here), 'sheets', ours, theirs);
    if (!takes) return withAsked(here);
    return withAsked({ ...arriving, party: withStanding(here.party, arriving.party) });
  }
  return withAsked(mergeGathered(mergeOnly(here, arriving, merging), arriving, merging));
}

/** How it answers, about whom, what it shares. Where only one of both has begun, it has decided how and about whom. */
function mergeAsked(
  here: PlaceContent,
  arriving: PlaceContent,
  { conflicts }: Merging,
): Pick<Party, 'way' | 'partnerIds' | 'shares'> {
  const place = { ...placeOf(here), collection: 'rounds' as const };
  const hasBegun = (content: PlaceContent) => answeredAs(content) !== 'none';
  const choose = <Field extends 'way' | 'partnerIds'>(field: Field): Party[Field] => {
    const ours = here.party[field];
    const theirs = arriving.party[field];
    if (isAlike(ours, theirs)) return ours;
    if (hasBegun(here) !== hasBegun(arriving)) return hasBegun(here) ? ours : theirs;
    return conflicts.takes(place, field, ours, theirs) ? theirs : ours;
  };
  const shares = conflicts.value(place, 'shares', here.party.shares, arriving.party.shares);
  return {
    way: choose('way'),
    partnerIds: choose('partnerIds'),
    ...(shares === undefined ? {} : { shares }),
  };
}

/** The one sheet of its kind at a place: what was agreed, or the shared values. Ours first, then what both gathered. */
function mergeOnly(
  here: PlaceContent,
  arriving: PlaceContent,
  { conflicts }: Merging,
): PlaceContent {
  const ours = here.sheets.find((sheet) => !isGathered(sheet));
  const theirs = arriving.sheets.find((sheet) => !isGathered(sheet));
  if (theirs === undefined) return here;
  if (ours === undefined)
    return {
      ...here,
      sheets: [...here.sheets, theirs],
      answers: [...here.answers, ...answersOn(arriving, [theirs])],
    };
  const merge = ours.id === theirs.id ? answersOfOneSheet : answersOfTwoSheets;
  const merged = merge(ours, answersOn(here, [ours]), answersOn(arriving, [theirs]), conflicts);
  return {
    ...here,
    sheets: here.sheets.map((sheet) =>
      sheet === ours ? { ...ours, status: closedOnce(ours, theirs) } : sheet,
    ),
    answers: [...here.answers.filter(({ sheetId }) => sheetId !== ours.id), ...merged],
  };
}
