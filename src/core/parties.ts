/**
 * The associations of a dossier and of its bilans: adding one, having one answer, ordering, removing. Every function gives
 * the dossier back as it was where its change is not possible (any more).
 */

import { type DossierFrame, isAt } from './chooseRound.ts';
import type { Dossier, Organisation, Party, Round, Sheet, Way } from './dossier.ts';
import type { ConclusionPlace } from './emptyConclusion.ts';
import { nextSheet } from './newDossier.ts';
import { nextPosition } from './nextWhole.ts';
import { partyAt, withParty } from './partyAt.ts';
import { obstacleToChange, obstacleToLeaving, obstacleToRemoving } from './partyObstacles.ts';
import { summarySheetAt } from './summarySheetAt.ts';
import { isFrozen, writtenIn } from './written.ts';

/** As many as can be told apart in one drawing. */
export const MOST_ASSOCIATIONS = 6;

/** How an association takes part in a bilan: it answers in one of the ways, or shares its values only. */
export type Participation = Way | 'values';

/** `null`: it does not take part. */
export function participationOf(
  { rounds, sheets }: Pick<DossierFrame, 'rounds' | 'sheets'>,
  place: ConclusionPlace,
): Participation | null {
  const party = partyAt(rounds, place);
  if (party === undefined) return null;
  return summarySheetAt(sheets, place) === undefined ? party.way : 'values';
}

/**
 * One more association that takes part in a round: a new one, or one that was only asked about so far. It is asked about
 * the others; and the others about it, until the round has its first answer.
 */
export function addParty(
  dossier: Dossier,
  roundId: string,
  added: Pick<Organisation, 'id' | 'name'>,
  participation: Participation,
  newId: () => string,
): Dossier {
  const known = dossier.organisations.some(({ id }) => id === added.id);
  if (!known && dossier.organisations.length >= MOST_ASSOCIATIONS) return dossier;
  const place = { roundId, organisationId: added.id };
  const round = dossier.rounds.find(({ id }) => id === roundId);
  if (round === undefined || partyAt([round], place) !== undefined) return dossier;
  const organisations = known ? dossier.organisations : withOrganisation(dossier, added);
  const party: Party = {
    organisationId: added.id,
    partnerIds: othersIn(round, organisations, added.id),
    ...asParty(participation),
  };
  const frozen = isFrozen(dossier.sheets, writtenIn(dossier.answers), roundId);
  const others = frozen ? round.parties : round.parties.map((each) => askingAbout(each, added.id));
  return {
    ...dossier,
    organisations,
    rounds: replaceRound(dossier.rounds, { ...round, parties: [...others, party] }),
    sheets: [...dossier.sheets, ...firstSheets(dossier.sheets, place, participation, newId)],
  };
}

/** The dossier's associations and one more, last. */
export function withOrganisation(
  { organisations }: Pick<Dossier, 'organisations'>,
  { id, name }: Pick<Organisation, 'id' | 'name'>,
): Organisation[] {
  return [...organisations, { id, name, position: nextPosition(organisations) }];
}

/** Takes part otherwise, while it has no answer; `null`: not any more. */
export function takePart(
  dossier: Dossier,
  place: ConclusionPlace,
  participation: Participation | null,
  newId: () => string,
): Dossier {
  const party = partyAt(dossier.rounds, place);
  const organisation = dossier.organisations.find(({ id }) => id === place.organisationId);
  if (organisation === undefined) return dossier;
  if (party === undefined)
    return participation === null
      ? dossier
      : addParty(dossier, place.roundId, organisation, participation, newId);
  const written = writtenIn(dossier.answers);
  if (participation === null)
    return obstacleToLeaving(dossier, written, place) === null
      ? withoutParty(dossier, place)
      : dossier;
  if (obstacleToChange(dossier, written, place) !== null) return dossier;
  const isKept = (sheet: Sheet) =>
    !isAt(place)(sheet) || (participation !== 'values' && sheet.kind !== 'summary');
  const sheets = dossier.sheets.filter(isKept);
  return {
    ...dossier,
    rounds: withParty(dossier.rounds, place, (each) => ({ ...each, ...asParty(participation) })),
    sheets: [...sheets, ...firstSheets(sheets, place, participation, newId)],
  };
}

/** Out of the dossier, and out of the questions of rounds that have no answer yet. */
export function removeAssociation(dossier: Dossier, organisationId: string): Dossier {
  const removed = dossier.organisations.find(({ id }) => id === organisationId);
  const written = writtenIn(dossier.answers);
  if (removed === undefined || obstacleToRemoving(dossier, written, organisationId) !== null)
    return dossier;
  if (dossier.answers.some(({ partnerId }) => partnerId === organisationId)) return dossier;
  const left = dossier.rounds.reduce(
    (rest, { id }) => withoutParty(rest, { roundId: id, organisationId }),
    dossier,
  );
  return {
    ...left,
    organisations: left.organisations
      .filter(({ id }) => id !== organisationId)
      .map((each) =>
        each.position > removed.position ? { ...each, position: each.position - 1 } : each,
      ),
    rounds: left.rounds.map((round) => ({
      ...round,
      parties: round.parties.map((party) => ({
        ...party,
        partnerIds: party.partnerIds.filter((id) => id !== organisationId),
      })),
    })),
  };
}

/** One place earlier (-1) or later (1); the order says nothing but who has which mark and which line. */
export function moveAssociation(dossier: Dossier, organisationId: string, by: -1 | 1): Dossier {
  const ordered = [...dossier.organisations].sort((a, b) => a.position - b.position);
  const from = ordered.findIndex(({ id }) => id === organisationId);
  const moved = ordered[from];
  const other = ordered[from + by];
  if (moved === undefined || other === undefined) return dossier;
  ordered[from] = other;
  ordered[from + by] = moved;
  return {
    ...dossier,
    organisations: ordered.map((each, position) => ({ ...each, position })),
  };
}

/** Values that come from elsewhere are open to all as soon as they are keyed in. */
export const asParty = (participation: Participation): Pick<Party, 'way' | 'state'> => ({
  way: participation === 'values' ? 'together' : participation,
  state: 'gathering',
});

/** Where people answer apart, each sheet is made when its person comes. */
export function firstSheets(
  sheets: readonly Sheet[],
  place: ConclusionPlace,
  participation: Participation,
  newId: () => string,
): Sheet[] {
  switch (participation) {
    case 'values':
      return [{ id: newId(), ...place, kind: 'summary', number: 1, status: 'open' }];
    case 'each':
      return [];
    case 'single':
    case 'together':
      return sheets.some((sheet) => sheet.kind === 'individual' && isAt(place)(sheet))
        ? []
        : [nextSheet(sheets, place.roundId, place.organisationId, newId)];
  }
}

/** Who takes part or is asked about, in the order of the dossier. */
function othersIn(round: Round, organisations: readonly Organisation[], ownId: string): string[] {
  const concerned = new Set(
    round.parties.flatMap(({ organisationId, partnerIds }) => [organisationId, ...partnerIds]),
  );
  return [...organisations]
    .sort((a, b) => a.position - b.position)
    .flatMap(({ id }) => (id !== ownId && concerned.has(id) ? [id] : []));
}

const askingAbout = (party: Party, partnerId: string): Party =>
  party.partnerIds.includes(partnerId)
    ? party
    : { ...party, partnerIds: [...party.partnerIds, partnerId] };

/** Its blank sheets, and what was opened without a word in it, go along. */
function withoutParty(dossier: Dossier, place: ConclusionPlace): Dossier {
  if (partyAt(dossier.rounds, place) === undefined) return dossier;
  const isElsewhere = (part: ConclusionPlace) => !isAt(place)(part);
  return {
    ...dossier,
    rounds: dossier.rounds.map((round) =>
      round.id === place.roundId
        ? {
            ...round,
            parties: round.parties.filter(
              ({ organisationId }) => organisationId !== place.organisationId,
            ),
          }
        : round,
    ),
    sheets: dossier.sheets.filter(isElsewhere),
    conclusions: dossier.conclusions.filter(isElsewhere),
    discussions: dossier.discussions.filter(isElsewhere),
  };
}

const replaceRound = (rounds: readonly Round[], changed: Round): Round[] =>
  rounds.map((round) => (round.id === changed.id ? changed : round));
