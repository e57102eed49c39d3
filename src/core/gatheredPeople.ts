import type { Answer, Sheet } from './dossier.ts';
import { groupBySheet, peopleOf } from './panel.ts';

export interface GatheredPeople {
  /** For how many people each count stands so far, by sheet id. */
  readonly bySheetId: ReadonlyMap<string, number>;
  /** Everybody who has answered something, finished or not, whoever they are. */
  readonly people: number;
}

/**
 * @param answered number of answers by sheet id
 * @param tallyAnswers the answers of the counts
 */
export function gatheredPeople(
  sheets: readonly Sheet[],
  answered: Readonly<Record<string, number>>,
  tallyAnswers: readonly Answer[],
): GatheredPeople {
  const answersBySheetId = groupBySheet(tallyAnswers);
  const tallies = sheets.filter(({ kind }) => kind === 'tally');
  const bySheetId = new Map(
    tallies.map((tally) => [tally.id, peopleOf(tally, answersBySheetId)] as const),
  );
  const hasAnswers = ({ id }: Sheet) => (answered[id] ?? 0) > 0;
  const individuals = sheets.filter(({ kind }) => kind === 'individual').filter(hasAnswers);
  return {
    bySheetId,
    people: tallies
      .filter(hasAnswers)
      .reduce((sum, { id }) => sum + (bySheetId.get(id) ?? 0), individuals.length),
  };
}
