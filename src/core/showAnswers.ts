import type { Round } from './dossier.ts';

/** The round once this association's answers are shown to everybody. */
export const showAnswers = (round: Round, organisationId: string): Round => ({
  ...round,
  parties: round.parties.map((party) =>
    party.organisationId === organisationId ? { ...party, state: 'shown' } : party,
  ),
});
