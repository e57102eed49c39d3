/** The second line in words: theme by theme, beside what the governance answered. */
import type { ChosenRound } from '../chooseRound.ts';
import type { Dossier } from '../dossier.ts';
import { type Questionnaire, questionnaireKey } from '../questionnaire.ts';
import type { ShownOrganisationResult } from '../result.ts';
import { scoreSecondLine } from '../secondLine.ts';
import { showNumber } from './describeCell.ts';
import type { DescribedResult } from './describedResult.ts';
import type { Words } from './words.ts';

export interface DescribedSecondLine {
  /** « Gouvernance (9 personnes) » */
  readonly governance: string;
  readonly others: string;
  /** Of the themes that are described, in their order; what stands in place of a value is in words. */
  readonly rows: readonly {
    readonly themeId: string;
    readonly name: string;
    readonly governance: string;
    readonly others: string;
  }[];
}

/**
 * @param result of the governance, and `described` its themes
 * @returns `null` where the rules of small numbers allow no second line
 */
export function describeSecondLine(
  {
    dossier,
    chosen: { round, organisation },
    questionnaire,
  }: {
    readonly dossier: Dossier;
    readonly chosen: Pick<ChosenRound, 'round' | 'organisation'>;
    readonly questionnaire: Questionnaire;
  },
  result: ShownOrganisationResult,
  described: DescribedResult,
  words: Words,
): DescribedSecondLine | null {
  const questionnaires = new Map([[questionnaireKey(questionnaire), questionnaire]]);
  const line = scoreSecondLine(dossier, round, organisation.id, questionnaires);
  if (line === null) return null;
  const { secondLine } = words.document;
  const values = new Map(
    line.dimensions.flatMap(({ themes }) => themes).map((theme) => [theme.id, theme] as const),
  );
  const othersSay = (themeId: string) => {
    const theme = values.get(themeId);
    if (theme?.value !== undefined && theme.value !== null) return showNumber(theme.value, words);
    const { notApplicable, notValued } = words.status;
    return theme?.status === 'notApplicable' ? notApplicable : notValued;
  };
  return {
    governance: secondLine.governance(result.people ?? 0),
    others: secondLine.others(line.people ?? 0),
    rows: described.dimensions
      .flatMap(({ themes }) => themes)
      .map(({ id, name, value, shown, bandName }) => ({
        themeId: id,
        name,
        governance: value === null ? bandName : shown,
        others: othersSay(id),
      })),
  };
}
