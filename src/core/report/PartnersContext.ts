/** What is needed to put several associations into words, and who they are. */
import type { ChosenRound } from '../chooseRound.ts';
import type { Dossier, Shares } from '../dossier.ts';
import type { Questionnaire } from '../questionnaire.ts';
import type { QuestionnaireTexts, QuestionTextsById } from '../questionnaireTexts.ts';
import type { RoundResult } from '../result.ts';
import type { VisibleAssociation } from '../shared.ts';
import type { DescriptionContext } from './DescriptionContext.ts';
import type { DescribedAssociation } from './describedPartners.ts';
import type { Words } from './words.ts';

export interface PartnersInput {
  readonly dossier: Dossier;
  /** Who looks, and in which bilan. */
  readonly chosen: Pick<ChosenRound, 'round' | 'organisation'>;
  /** What `scoreDossier` says of that bilan. */
  readonly result: RoundResult;
  readonly questionnaire: Questionnaire;
  readonly texts: QuestionnaireTexts;
  readonly questionTexts: QuestionTextsById;
  /** `viewer`: what this association may see · `all`: what every one of those shown may see. */
  readonly readers: 'viewer' | 'all';
  /** No more than this, whatever is shared. */
  readonly most?: Shares;
}

export interface PartnersContext {
  readonly input: PartnersInput;
  readonly words: Words;
  /** Nobody unless there are several. */
  readonly visible: readonly VisibleAssociation[];
  readonly description: DescriptionContext;
}

export const nameOf = (id: string, { input }: PartnersContext) =>
  input.dossier.organisations.find((organisation) => organisation.id === id)?.name ?? '';

export function associationOf(
  { organisationId, shares }: VisibleAssociation,
  context: PartnersContext,
): DescribedAssociation {
  const { organisations } = context.input.dossier;
  const position = organisations.find(({ id }) => id === organisationId)?.position ?? 0;
  return { id: organisationId, name: nameOf(organisationId, context), position, shares };
}

/** Those of whom something of this dimension may be seen. */
export const ofDimension = (dimensionId: string, { visible }: PartnersContext) =>
  visible.flatMap((association) => {
    const seen = association.result.dimensions.find(({ id }) => id === dimensionId);
    return seen === undefined ? [] : [{ association, seen }];
  });
