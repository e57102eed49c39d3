/** What several bilans of one association are told from. */
import type { Dossier, Round } from '../dossier.ts';
import type { Questionnaire } from '../questionnaire.ts';
import type { QuestionnaireTexts } from '../questionnaireTexts.ts';
import type {
  Change,
  DimensionResult,
  QuestionResult,
  Result,
  ShownOrganisationResult,
} from '../result.ts';
import type { DescribedBilan } from './describedChanges.ts';
import type { Words } from './words.ts';

/** A version of a questionnaire, and its general texts. */
export interface VersionContent {
  readonly questionnaire: Questionnaire;
  readonly texts: QuestionnaireTexts;
}

export interface ChangesContext {
  readonly dossier: Pick<Dossier, 'rounds' | 'organisations'>;
  /** Of the whole dossier. */
  readonly result: Result;
  /** Every version that a bilan of the dossier is pinned to. */
  readonly contentByKey: ReadonlyMap<string, VersionContent>;
  readonly words: Words;
}

/** A bilan that may be seen, and in which something was answered. */
export interface ToldBilan {
  readonly round: Round;
  readonly bilan: DescribedBilan;
  readonly result: ShownOrganisationResult;
  readonly content: VersionContent;
}

/** Two bilans that follow each other among those told, with what the result says of them. */
export interface Pair {
  readonly from: ToldBilan;
  readonly to: ToldBilan;
  /** `null` where they do not ask with the same questionnaire. */
  readonly change: Change | null;
}

export const questionsIn = (dimensions: readonly DimensionResult[]): QuestionResult[] =>
  dimensions.flatMap(({ themes }) => themes).flatMap(({ questions }) => questions);
