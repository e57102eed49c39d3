/** Naming one more partner while a round has no answer yet. */
import type { ChosenRound, DossierFrame } from './chooseRound.ts';
import type { Organisation, Round } from './dossier.ts';

/**
 * The new organisation, last in the dossier, and the round in which the party is asked about it
 * too. To be stored together. Not once somebody has answered: partners are then frozen.
 */
export function addPartner(
  { organisations }: DossierFrame,
  { round, party }: ChosenRound,
  { id, name }: Pick<Organisation, 'id' | 'name'>,
): { readonly organisation: Organisation; readonly round: Round } {
  const positions = organisations.map(({ position }) => position);
  return {
    organisation: { id, name, position: Math.max(-1, ...positions) + 1 },
    round: {
      ...round,
      parties: round.parties.map((each) =>
        each.organisationId === party.organisationId
          ? { ...each, partnerIds: [...each.partnerIds, id] }
          : each,
      ),
    },
  };
}
