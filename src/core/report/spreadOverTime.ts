/** How far apart the answers of a theme or of a dimension were in one bilan: those of its most spread question, named. */
import { comparedConsensus } from '../agenda.ts';
import { countLevels } from '../distribution.ts';
import { placedQuestions } from '../questionnaire.ts';
import type { CellResult, ThemeResult } from '../result.ts';
import type { ChangesContext, ToldBilan } from './ChangesContext.ts';
import { describeSpread } from './describeCell.ts';

/**
 * Two questions or two partners are never pooled.
 * @returns « qui le porte : réponses proches · 8 sur 9 sur deux niveaux voisins… », with the theme where there are
 * several; `null` where fewer than two people gave a level
 */
export function describeMostSpreadOf(
  themes: readonly ThemeResult[],
  { content }: ToldBilan,
  { dossier, words }: ChangesContext,
): string | null {
  const [most] = themes
    .flatMap((theme) => cellsOf(theme))
    .filter(({ cell }) => countLevels(cell.distribution?.levels ?? []) >= 2)
    .sort((a, b) => comparedConsensus(a.cell) - comparedConsensus(b.cell));
  const said = most && describeSpread(most.cell, words);
  if (most === undefined || said === null || said === undefined) return null;
  const { texts, questionnaire } = content;
  const placed = placedQuestions(questionnaire).find(
    ({ question }) => question.id === most.questionId,
  );
  const ladder = texts.ladders[placed?.question.ladder ?? 'etat'].name;
  const partner = dossier.organisations.find(({ id }) => id === most.partnerId);
  const view = partner === undefined ? ladder : words.document.about(ladder, partner.name);
  const theme = texts.themes[most.themeId]?.shortName ?? most.themeId;
  return words.document.named(themes.length > 1 ? words.document.about(theme, view) : view, said);
}

interface PlacedCell {
  readonly themeId: string;
  readonly questionId: string;
  readonly partnerId: string | null;
  readonly cell: CellResult;
}

const cellsOf = ({ id: themeId, questions }: ThemeResult): PlacedCell[] =>
  questions.flatMap((question): PlacedCell[] =>
    question.partners.length === 0
      ? [{ themeId, questionId: question.id, partnerId: null, cell: question }]
      : question.partners.map((cell) => ({
          themeId,
          questionId: question.id,
          partnerId: cell.partnerId,
          cell,
        })),
  );
