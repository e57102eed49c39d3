/** How one association takes part in one round: read, and changed. */
import type { Party, Round } from './dossier.ts';
import type { ConclusionPlace } from './emptyConclusion.ts';

/** `undefined`: it does not take part. */
export const partyAt = (rounds: readonly Round[], { roundId, organisationId }: ConclusionPlace) =>
  rounds
    .find(({ id }) => id === roundId)
    ?.parties.find((party) => party.organisationId === organisationId);

/** The round with this association's part in it changed. */
export const changeParty = (
  round: Round,
  organisationId: string,
  change: (party: Party) => Party,
): Round => ({
  ...round,
  parties: round.parties.map((party) =>
    party.organisationId === organisationId ? change(party) : party,
  ),
});

/** The same among all rounds. */
export const withParty = (
  rounds: readonly Round[],
  { roundId, organisationId }: ConclusionPlace,
  change: (party: Party) => Party,
): Round[] =>
  rounds.map((round) =>
    round.id === roundId ? changeParty(round, organisationId, change) : round,
  );
