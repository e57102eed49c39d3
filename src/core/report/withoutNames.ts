/** A dossier whose associations are called Association A, B, C… by position, for a report that names nobody. */
import type { Dossier } from '../dossier.ts';

/**
 * Names and logos only: what people wrote stays as it is, the title of the dossier included.
 * @param nameOf letter « B » → « Association B »
 */
export function withoutNames(dossier: Dossier, nameOf: (letter: string) => string): Dossier {
  const ranks = new Map(
    [...dossier.organisations]
      .sort((a, b) => a.position - b.position)
      .map(({ id }, rank) => [id, rank]),
  );
  return {
    ...dossier,
    organisations: dossier.organisations.map(({ logo, ...organisation }) => ({
      ...organisation,
      name: nameOf(lettersOf(ranks.get(organisation.id) ?? 0)),
    })),
  };
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** A to Z, then AA, AB… */
function lettersOf(rank: number): string {
  const last = ALPHABET[rank % ALPHABET.length] ?? '';
  const before = Math.floor(rank / ALPHABET.length);
  return before === 0 ? last : lettersOf(before - 1) + last;
}
