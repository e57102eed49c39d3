/** A fall in level with closer answers is lucidity, not failure (measurement.md §3). */
import { comparedConsensus } from '../agenda.ts';
import { contentHashes } from '../comparison.ts';
import { countLevels, SMALLEST_LABELLED_GROUP } from '../distribution.ts';
import type { CellResult, QuestionResult } from '../result.ts';
import type { Pair, ToldBilan } from './ChangesContext.ts';

/**
 * Whether the answers to the theme's most spread question are closer than they were; of the questions asked in both
 * bilans, and from five people on, since of fewer the spread has no name.
 */
export function isLucid(themeId: string, { from, to }: Pick<Pair, 'from' | 'to'>): boolean {
  const now = cellsOf(themeId, to);
  const then = cellsOf(themeId, from);
  const inBoth = [...now.keys()].filter((place) => then.has(place));
  const lowest = (cells: ReadonlyMap<string, CellResult>) =>
    Math.min(...inBoth.flatMap((place) => cells.get(place) ?? []).map(comparedConsensus));
  return inBoth.length > 0 && lowest(now) > lowest(then);
}

/** By question (as it is worded) and partner, those to which enough people gave a level. */
function cellsOf(themeId: string, { result, content }: ToldBilan): Map<string, CellResult> {
  const hashes = contentHashes(content.questionnaire);
  const questions = result.dimensions
    .flatMap(({ themes }) => themes)
    .filter(({ id }) => id === themeId)
    .flatMap((theme) => theme.questions);
  const placed = (question: QuestionResult): [string, CellResult][] =>
    (question.partners.length > 0 ? question.partners : [{ ...question, partnerId: '' }]).map(
      (cell) => [`${question.id} ${hashes.get(question.id)} ${cell.partnerId}`, cell],
    );
  return new Map(
    questions
      .flatMap(placed)
      .filter(
        ([, { distribution }]) =>
          countLevels(distribution?.levels ?? []) >= SMALLEST_LABELLED_GROUP,
      ),
  );
}
