import { useQuestionnaire, useTexts } from '#src/catalogue/useQuestionnaire.ts';
import { cellKey } from '#src/core/cells.ts';
import type { ChosenRound } from '#src/core/chooseRound.ts';
import { answeringSteps } from '#src/core/progress.ts';
import { questionnaireKey } from '#src/core/questionnaire.ts';
import { m } from '#src/i18n/paraglide/messages.js';

export interface AboutChoice {
  readonly value: string;
  readonly name: string;
  readonly questionId: string | null;
  readonly partnerId: string | null;
}

/** What somebody may come back to: everything in general, or one of the questions that were asked. */
export function useAboutChoices({ round, party, partners }: ChosenRound): readonly AboutChoice[] {
  const key = questionnaireKey(round.questionnaire);
  const questionnaire = useQuestionnaire(key);
  const texts = useTexts(key);
  const steps = answeringSteps(questionnaire, round.mode, party.partnerIds);
  return [
    { value: '', name: m.return_about_all(), questionId: null, partnerId: null },
    ...steps.flatMap(({ theme, question, subjects }) =>
      subjects.map((partnerId): AboutChoice => {
        const partner = partners.find(({ id }) => id === partnerId);
        const view = `${texts.themes[theme.id]?.name ?? theme.id} – ${texts.ladders[question.ladder].name}`;
        return {
          value: cellKey(question.id, partnerId),
          name: partner === undefined ? view : `${view} (${partner.name})`,
          questionId: question.id,
          partnerId,
        };
      }),
    ),
  ];
}
