/** What associations of a story share with one another, in its latest round. */
import type { Dossier, Shares } from '#src/core/dossier.ts';
import type { Scenario } from './scenario.ts';

/** By name: how much of its own answers, and whether also what it thinks of its partners. */
export type Sharing = Readonly<Record<string, Shares>>;

export const shares = (own: Shares['own'], complementarity = false): Shares => ({
  own,
  complementarity,
});

/** The dossier of the story, with what its associations share; who is not named shares nothing. */
export function sharing(story: Scenario, said: Sharing): Dossier {
  const { format, formatVersion, exportedAt, ...dossier } = story.file();
  const round = dossier.rounds.at(-1);
  for (const party of round?.parties ?? []) {
    const name = dossier.organisations.find(({ id }) => id === party.organisationId)?.name ?? '';
    if (said[name]) party.shares = said[name];
  }
  return dossier;
}
