/** What we think of named partners is ours: a result without the dimensions that speak of them. */
import type { Questionnaire } from '../questionnaire.ts';
import type { ShownOrganisationResult } from '../result.ts';
import type { DescribedResult } from './describedResult.ts';

/** Prospective dimensions stay: they speak of nobody in particular. */
export function withoutComplementarity(
  result: ShownOrganisationResult,
  described: DescribedResult,
  questionnaire: Questionnaire,
): { readonly result: ShownOrganisationResult; readonly described: DescribedResult } {
  const hidden = new Set(
    questionnaire.dimensions
      .filter(
        ({ id, scope }) =>
          scope === 'partner' &&
          result.dimensions.some((each) => each.id === id && each.basis === 'actual'),
      )
      .map(({ id }) => id),
  );
  const isShown = ({ id }: { readonly id: string }) => !hidden.has(id);
  const dimensions = described.dimensions.filter(isShown);
  const themes = dimensions.flatMap((dimension) => dimension.themes);
  const themeIds = new Set(themes.map(({ id }) => id));
  const questionIds = new Set(themes.flatMap(({ cells }) => cells.map((cell) => cell.questionId)));
  const ofTheme = ({ themeId }: { readonly themeId: string }) => themeIds.has(themeId);
  const ofQuestion = ({ questionId }: { readonly questionId: string }) =>
    questionIds.has(questionId);
  const startIsShown = result.startWith === null || !hidden.has(result.startWith);
  return {
    result: {
      ...result,
      dimensions: result.dimensions.filter(isShown),
      startWith: startIsShown ? result.startWith : null,
      prerequisites: result.prerequisites.filter(ofTheme),
      toVerify: result.toVerify.filter(ofTheme),
      agenda: result.agenda.filter(ofQuestion),
    },
    described: {
      ...described,
      dimensions,
      startWith: startIsShown ? described.startWith : null,
      // That another dimension is behind can only be said next to the one that is left out.
      startIsKnown: described.startIsKnown && startIsShown,
      strengths: described.strengths.filter(isIn(themeIds)),
      toAddress: described.toAddress.filter(isIn(themeIds)),
      unclear: described.unclear.filter(ofQuestion),
      prerequisites: described.prerequisites.filter(ofTheme),
      toVerify: described.toVerify.filter(ofTheme),
      agenda: described.agenda.filter(ofQuestion),
    },
  };
}

const isIn =
  (ids: ReadonlySet<string>) =>
  ({ id }: { readonly id: string }) =>
    ids.has(id);
