/**
 * Two dossiers brought together: what the result would be, everything it would change, and where both say something
 * else. Nothing is stored here. docs/decisions/013-merging.md says why each rule is as it is.
 */
import type { Dossier, Round } from '../dossier.ts';
import { MAX_COUNTED_SHEETS, MAX_LIST_LENGTH } from '../limits.ts';
import { partyAt } from '../partyAt.ts';
import { type Conflict, Conflicts } from './Conflicts.ts';
import { type Change, listChanges } from './listChanges.ts';
import { type LeftOut, Merging } from './Merging.ts';
import { type Matching, matchDossiers } from './matchDossiers.ts';
import { mergeOrganisations, mergeRounds } from './mergeFrame.ts';
import { mergePlace } from './mergePlace.ts';
import { mergeRecorded } from './mergeRecorded.ts';
import type { PlaceContent } from './placeContent.ts';
import { rewriteIds } from './rewriteIds.ts';

/** `guest`: one of both is the dossier of somebody who was invited · `tooLong`: a list would be longer than a file may hold. */
export type MergeRefusal = 'guest' | 'tooLong';

export type MergePlan =
  | { readonly kind: 'refused'; readonly reason: MergeRefusal }
  | {
      readonly kind: 'planned';
      readonly merged: Dossier;
      readonly changes: readonly Change[];
      readonly conflicts: readonly Conflict[];
      readonly leftOut: readonly LeftOut[];
    };

/**
 * @param matching one to one; what has the same id is always the same
 * @param taken keys of the conflicts in which what arrives is taken; in all others ours stays
 */
export function planMerge(
  here: Dossier,
  arriving: Dossier,
  matching: Matching,
  taken: ReadonlySet<string> = new Set(),
): MergePlan {
  const guest = here.dossier.guestSheetId ?? arriving.dossier.guestSheetId;
  if (guest !== undefined) return { kind: 'refused', reason: 'guest' };
  const merging = new Merging(new Conflicts(taken));
  const otherRoundIds = roundsWithOtherQuestions(here, arriving);
  merging.leaveOut(
    arriving.sheets.filter(({ roundId }) => otherRoundIds.has(roundId)),
    () => 'otherQuestions',
  );
  const theirs = withoutMisplaced(here, rewriteIds(arriving, matching, otherRoundIds), merging);
  const { conflicts, leftOut } = merging;
  const organisations = mergeOrganisations(
    here.organisations,
    theirs.organisations,
    matching,
    conflicts,
  );
  const rounds = mergeRounds(here.rounds, theirs.rounds, matching, conflicts);
  const merged: Dossier = {
    dossier: here.dossier,
    organisations,
    ...mergeAnswered(here, theirs, rounds, merging),
    ...mergeRecorded(here, theirs, conflicts),
  };
  if (isTooLong(merged)) return { kind: 'refused', reason: 'tooLong' };
  return {
    kind: 'planned',
    merged,
    changes: listChanges(here, merged),
    conflicts: conflicts.found,
    leftOut,
  };
}

/** Bilans of theirs that are ours, but ask other questions by now. */
const roundsWithOtherQuestions = (here: Dossier, arriving: Dossier): ReadonlySet<string> =>
  new Set(
    matchDossiers(here, arriving)
      .rounds.filter(({ reason }) => reason === 'otherQuestions')
      .map(({ arrivingId }) => arrivingId),
  );

/** Without the parts that stand elsewhere here, of another association or bilan: which of both is right, nobody can say. */
function withoutMisplaced(here: Dossier, arriving: Dossier, merging: Merging): Dossier {
  interface Part {
    readonly id: string;
    readonly roundId: string;
    readonly organisationId: string;
    readonly kind?: string;
  }
  const isMisplaced = (ours: readonly Part[]) => {
    const placesById = new Map(ours.map((part) => [part.id, part]));
    return (part: Part) => {
      const our = placesById.get(part.id);
      return (
        our !== undefined &&
        !(['roundId', 'organisationId', 'kind'] as const).every(
          (field) => our[field] === part[field],
        )
      );
    };
  };
  const sheetIsMisplaced = isMisplaced(here.sheets);
  const misplaced = arriving.sheets.filter(sheetIsMisplaced);
  merging.leaveOut(misplaced, () => 'elsewhere');
  const gone = new Set(misplaced.map(({ id }) => id));
  const kept = <Item extends Part>(ours: readonly Item[], theirs: readonly Item[]): Item[] => {
    const elsewhere = isMisplaced(
      ours.map(({ id, roundId, organisationId }) => ({ id, roundId, organisationId })),
    );
    return theirs.filter(
      ({ id, roundId, organisationId }) => !elsewhere({ id, roundId, organisationId }),
    );
  };
  return {
    ...arriving,
    sheets: arriving.sheets.filter(({ id }) => !gone.has(id)),
    answers: arriving.answers.filter(({ sheetId }) => !gone.has(sheetId)),
    actions: kept(here.actions, arriving.actions),
    sessions: kept(here.sessions, arriving.sessions),
    sharedNotes: kept(here.sharedNotes, arriving.sharedNotes),
  };
}

/** Every association in every bilan. */
function mergeAnswered(
  here: Dossier,
  arriving: Dossier,
  rounds: readonly Round[],
  merging: Merging,
): Pick<Dossier, 'rounds' | 'sheets' | 'answers'> {
  const ours = contentsOf(here);
  const theirs = contentsOf(arriving);
  const merged = rounds.map((round) => ({
    round,
    contents: round.parties.map((party): PlaceContent => {
      const key = placeKey(round.id, party.organisationId);
      const our = ours.get(key);
      const their = theirs.get(key);
      if (our !== undefined && their !== undefined) return mergePlace(our, their, merging);
      return our ?? their ?? { roundId: round.id, party, sheets: [], answers: [] };
    }),
  }));
  const contents = merged.flatMap((each) => each.contents);
  return {
    rounds: merged.map(({ round, contents: of }) => ({
      ...round,
      parties: of.map(({ party }) => party),
    })),
    sheets: inFormerOrder(
      here.sheets,
      contents.flatMap(({ sheets }) => sheets),
      ({ id }) => id,
    ),
    answers: inFormerOrder(
      here.answers,
      contents.flatMap(({ answers }) => answers),
      ({ sheetId, questionId, partnerId }) => `${sheetId} ${questionId} ${partnerId}`,
    ),
  };
}

const placeKey = (roundId: string, organisationId: string) => `${roundId} ${organisationId}`;

function contentsOf({ rounds, sheets, answers }: Dossier): ReadonlyMap<string, PlaceContent> {
  const sheetsByPlace = groupBy(sheets, (sheet) => placeKey(sheet.roundId, sheet.organisationId));
  const answersBySheetId = groupBy(answers, ({ sheetId }) => sheetId);
  return new Map(
    rounds.flatMap(({ id: roundId, parties }) =>
      parties.map(({ organisationId }): [string, PlaceContent] => {
        const key = placeKey(roundId, organisationId);
        const here = sheetsByPlace.get(key) ?? [];
        const party = partyAt(rounds, { roundId, organisationId });
        if (party === undefined) throw new Error('A party that its round does not have');
        const of = here.flatMap(({ id }) => answersBySheetId.get(id) ?? []);
        return [key, { roundId, party, sheets: here, answers: of }];
      }),
    ),
  );
}

function groupBy<Part>(
  parts: readonly Part[],
  keyOf: (part: Part) => string,
): ReadonlyMap<string, readonly Part[]> {
  const groups = new Map<string, Part[]>();
  for (const part of parts) {
    const group = groups.get(keyOf(part));
    if (group === undefined) groups.set(keyOf(part), [part]);
    else group.push(part);
  }
  return groups;
}

/** Ours where they were, then the new ones. */
function inFormerOrder<Part>(
  former: readonly Part[],
  merged: readonly Part[],
  keyOf: (part: Part) => string,
): Part[] {
  const ranks = new Map(former.map((part, index) => [keyOf(part), index]));
  const rankOf = (part: Part) => ranks.get(keyOf(part)) ?? former.length;
  return [...merged].sort((a, b) => rankOf(a) - rankOf(b));
}

const isTooLong = ({ rounds, conclusions, discussions, matrices }: Dossier): boolean =>
  [
    ...rounds.flatMap(({ parties }) => parties.map(({ displays }) => displays ?? [])),
    ...conclusions.flatMap((each) => Object.values(each).filter(Array.isArray)),
    ...discussions.flatMap(({ order, parked }) => [order, parked]),
    ...matrices.flatMap(({ rows, relations }) => [
      rows,
      relations,
      ...rows.map((row) => row.stances),
    ]),
  ].some((list) => list.length > MAX_LIST_LENGTH) ||
  rounds.some(({ parties }) =>
    parties.some(({ countedSheetIds }) => (countedSheetIds?.length ?? 0) > MAX_COUNTED_SHEETS),
  );
