/** What a point (a question, or a question about one partner) is called. */
import type { Organisation, Party } from './dossier.ts';
import { isProspective, placedQuestions, type Questionnaire } from './questionnaire.ts';
import type { QuestionnaireTexts, QuestionTextsById } from './questionnaireTexts.ts';

export interface PointTexts {
  readonly themeName: string;
  /** As it was asked: about a partnership to come while no partner is named. */
  readonly question: string;
  /** `null` where it is about no partner in particular. */
  readonly partnerName: string | null;
}

/** `null` for what the questionnaire does not ask. */
export function pointTexts(
  { questionId, partnerId }: { readonly questionId: string; readonly partnerId: string | null },
  {
    questionnaire,
    texts,
    questionTexts,
    organisations,
    party,
  }: {
    readonly questionnaire: Questionnaire;
    readonly texts: QuestionnaireTexts;
    readonly questionTexts: QuestionTextsById;
    readonly organisations: readonly Organisation[];
    readonly party: Party;
  },
): PointTexts | null {
  const placed = placedQuestions(questionnaire).find(({ question }) => question.id === questionId);
  const words = questionTexts[questionId];
  if (placed === undefined || words === undefined) return null;
  const prospective = isProspective(placed.dimension, party.partnerIds);
  return {
    themeName: texts.themes[placed.theme.id]?.name ?? placed.theme.id,
    question: ((prospective && words.prospective) || words.actual).text,
    partnerName: organisations.find(({ id }) => id === partnerId)?.name ?? null,
  };
}
