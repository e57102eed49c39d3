/** Levels of several bilans that stand on the same ground: what else was asked in one of them would make false steps. */
import { actualThemes, comparisonsOf, contentHashes } from './comparison.ts';
import type { Questionnaire } from './questionnaire.ts';
import type { ShownOrganisationResult } from './result.ts';
import { mean } from './scale.ts';

export interface AnsweredBilan {
  readonly questionnaire: Questionnaire;
  readonly result: ShownOrganisationResult;
}

/** A question, or a question about one partner. */
interface Cell {
  readonly key: string;
  readonly partnerId: string | null;
  readonly comparison: number;
}

/**
 * The level of one theme in each bilan, in their order, 1…K; `null` for a bilan that can be compared with no other. Of
 * the bilans in which the theme is actual and has a comparison value: the mean of the comparison values over the
 * questions that have one in all of these, in the same words (content hash) and about the same partners; of several
 * partners, per partner first. All `null` where fewer than two bilans have such a question in common. Between two
 * bilans the difference is the `change` of the result; with a third one, which may have fewer questions in common, it
 * may stand on fewer.
 */
export function comparableLevels(
  themeId: string,
  bilans: readonly AnsweredBilan[],
): readonly (number | null)[] {
  const nothing = bilans.map(() => null);
  const cellsByBilan = bilans.map((bilan) => cellsOf(themeId, bilan));
  const valued = cellsByBilan.filter((cells) => cells.length > 0);
  const [first, ...others] = valued;
  if (first === undefined || others.length === 0) return nothing;
  const common = new Set(
    first
      .map(({ key }) => key)
      .filter((key) => others.every((cells) => cells.some((cell) => cell.key === key))),
  );
  if (common.size === 0) return nothing;
  return cellsByBilan.map((cells) => levelOf(cells.filter(({ key }) => common.has(key))));
}

function cellsOf(themeId: string, { questionnaire, result }: AnsweredBilan): Cell[] {
  const theme = actualThemes(result).find(({ id }) => id === themeId);
  if (theme === undefined) return [];
  const hashes = contentHashes(questionnaire);
  const wording = `${questionnaire.id} ${questionnaire.levelCount}`;
  return theme.questions.flatMap((question) =>
    comparisonsOf(question).flatMap(([partnerId, comparison]) =>
      comparison === null
        ? []
        : [
            {
              key: `${wording} ${question.id} ${hashes.get(question.id)} ${partnerId}`,
              partnerId,
              comparison,
            },
          ],
    ),
  );
}

function levelOf(cells: readonly Cell[]): number | null {
  const partnerIds = [...new Set(cells.map(({ partnerId }) => partnerId))];
  const levels = partnerIds.flatMap(
    (partnerId) =>
      mean(
        cells.filter((cell) => cell.partnerId === partnerId).map(({ comparison }) => comparison),
      ) ?? [],
  );
  return mean(levels);
}
