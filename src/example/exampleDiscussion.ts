/** In what order the example’s board talked, and what it put off to its next meeting. */
import type { Dossier } from '#src/core/dossier.ts';
import type { ConclusionPlace } from '#src/core/emptyConclusion.ts';
import { daysAfter } from './daysAfter.ts';

/** The points proposed, those where the board differs most moved forward. */
const ORDER = [
  'P4.etat',
  'S4.appropriation',
  'V2.etat',
  'S3.etat',
  'V3.etat',
  'V3.appropriation',
  'S6.etat',
  'S6.appropriation',
];
const PARKED = 'S6.appropriation';

export function exampleDiscussion(
  place: ConclusionPlace,
  { today }: { today: string },
): Pick<Dossier, 'discussions'> {
  const point = (questionId: string) => ({ questionId, partnerId: null });
  return {
    discussions: [
      {
        ...place,
        order: ORDER.map(point),
        parked: [{ ...point(PARKED), until: daysAfter(today, 25) }],
      },
    ],
  };
}
