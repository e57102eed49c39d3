/** Which round and association a page is about: as its address says, else the latest round, own association. */
import type { Dossier, Organisation, Party, Round, Sheet } from './dossier.ts';
import type { ConclusionPlace } from './emptyConclusion.ts';

/** A dossier without its answers: small, however many people answered. */
export type DossierFrame = Omit<Dossier, 'answers'>;

export interface ChosenRound {
  readonly round: Round;
  readonly party: Party;
  readonly organisation: Organisation;
  /** The partners named for this round, in the order in which they are asked about. */
  readonly partners: readonly Organisation[];
  /** The sheets of this association in this round, by number. */
  readonly sheets: readonly Sheet[];
}

/** `null` when the dossier has no such round or association. */
export function chooseRound(
  { dossier, organisations, rounds, sheets }: DossierFrame,
  roundId: string | null = null,
  organisationId: string | null = null,
): ChosenRound | null {
  const round =
    rounds.find(({ id }) => id === roundId) ??
    [...rounds].sort((a, b) => a.position - b.position).at(-1);
  if (round === undefined) return null;
  const wanted = organisationId ?? dossier.ownOrganisationId;
  const party = round.parties.find((each) => each.organisationId === wanted) ?? round.parties[0];
  const organisation = organisations.find(({ id }) => id === party?.organisationId);
  if (party === undefined || organisation === undefined) return null;
  return {
    round,
    party,
    organisation,
    partners: party.partnerIds.flatMap((id) => organisations.find((each) => each.id === id) ?? []),
    sheets: sheets.filter(isHere({ round, organisation })).sort((a, b) => a.number - b.number),
  };
}

/** Whether a part of the dossier is of this round and association. */
export const isHere = ({ round, organisation }: Pick<ChosenRound, 'round' | 'organisation'>) =>
  isAt({ roundId: round.id, organisationId: organisation.id });

/** The same by their ids. */
export const isAt = (place: ConclusionPlace) => (part: ConclusionPlace) =>
  part.roundId === place.roundId && part.organisationId === place.organisationId;
