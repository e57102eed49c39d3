/** The second line: what people of other colleges answered, beside the governance and never mixed with it. */
import { isAt } from './chooseRound.ts';
import type { Dossier, Round } from './dossier.ts';
import { choosePanel, groupBySheet, isOfGovernance } from './panel.ts';
import { questionnaireKey } from './questionnaire.ts';
import type { ShownOrganisationResult } from './result.ts';
import { resultOf } from './resultOf.ts';
import type { QuestionnairesByKey } from './scoreDossier.ts';
import { SMALLEST_SHOWN_COLLEGE } from './smallGroups.ts';

/**
 * The result of the other colleges alone (measurement.md §3, small numbers), by the same rules and without what the
 * group agreed: that is the governance’s. `null` unless the answers are shown, the governance is the panel, and both
 * lines have at least five people, so that neither can be told from the other by subtraction.
 */
export function scoreSecondLine(
  dossier: Dossier,
  round: Round,
  organisationId: string,
  questionnairesByKey: QuestionnairesByKey,
): ShownOrganisationResult | null {
  const questionnaire = questionnairesByKey.get(questionnaireKey(round.questionnaire));
  if (questionnaire === undefined) return null;
  const sheets = dossier.sheets
    .filter(isAt({ roundId: round.id, organisationId }))
    .filter(({ kind }) => kind === 'individual' || kind === 'tally');
  const others = sheets.filter((sheet) => !isOfGovernance(sheet));
  if (others.length === 0) return null;
  const answersBySheetId = groupBySheet(dossier.answers);
  const { panel, people } = choosePanel(sheets, answersBySheetId);
  if (panel !== 'governance' || people < SMALLEST_SHOWN_COLLEGE) return null;
  if (choosePanel(others, answersBySheetId).people < SMALLEST_SHOWN_COLLEGE) return null;
  const alone = { ...dossier, sheets: others };
  const scored = resultOf(alone, round.id, organisationId, questionnaire)?.organisation;
  return scored?.status === 'shown' ? scored : null;
}
