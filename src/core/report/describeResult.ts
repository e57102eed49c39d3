/** A result put into words, once: the results page, the report and every document show these texts as they are. */
import { PROPOSED_POINTS } from '../agenda.ts';
import type { Way } from '../dossier.ts';
import type {
  Band,
  Coverage,
  DimensionResult,
  ShownOrganisationResult,
  ThemeResult,
  ValueStatus,
} from '../result.ts';
import { isAtLeast, isBelow, limitOnScale } from '../scale.ts';
import type { DescriptionContext } from './DescriptionContext.ts';
import { describeCells, showNumber } from './describeCell.ts';
import type { DescribedDimension, DescribedResult, DescribedTheme } from './describedResult.ts';
import { describeMostSpread } from './describeMostSpread.ts';
import { describePoint, describePriority, reasonToVerify } from './describePriorities.ts';
import { viewOf } from './reportContext.ts';
import type { Words } from './words.ts';

/** @param way how the association answered */
export function describeResult(
  result: ShownOrganisationResult,
  way: Way,
  context: DescriptionContext,
): DescribedResult {
  const { texts, words, round, questionnaire } = context;
  const dimensions = result.dimensions.map((dimension) => describeDimension(dimension, context));
  const themes = dimensions.flatMap((dimension) => dimension.themes);
  const cells = themes.flatMap((theme) => theme.cells);
  const questions = questionsById(result);
  const wording = (questionId: string) =>
    cells.find((cell) => cell.questionId === questionId)?.text ?? questionId;
  return {
    levelCount: questionnaire.levelCount,
    who: describeWho(result, way, words),
    dimensions,
    startIsKnown: isStartKnown(result),
    startWith: result.startWith && (texts.dimensions[result.startWith]?.name ?? null),
    strengths: themes.filter((theme) => theme.band === 'strength'),
    toAddress: themes.filter((theme) => theme.band === 'toAddress'),
    unclear: cells.filter(({ questionId, partnerId }) => {
      const question = questions.get(questionId);
      const cell = question?.partners.find((each) => each.partnerId === partnerId) ?? question;
      return cell?.status === 'unclear';
    }),
    prerequisites: result.prerequisites.map((place) => {
      const theme = themes.find(({ id }) => id === place.themeId);
      return describePriority(place, theme?.reading ?? '', wording, texts);
    }),
    toVerify: result.toVerify.map((place) =>
      describePriority(place, reasonToVerify(place, questions, words), wording, texts),
    ),
    agenda: result.agenda.map((item) => describePoint(item, questions, wording, context)),
    proposedPoints: PROPOSED_POINTS[round.mode],
  };
}

/** « 9 personnes ont répondu. » and what limits it. */
export function describeWho(result: ShownOrganisationResult, way: Way, words: Words): string[] {
  if (result.people === null) return [words.people.valuesOnly];
  return [
    way === 'together' && result.people === 1
      ? words.document.who.together
      : words.people.count(result.people),
    ...(result.provisional ? [words.people.provisional] : []),
    ...(result.panel === 'all' ? [words.people.everybody] : []),
  ];
}

/** Without a value for every actual dimension, nothing can be said of which is behind. */
function isStartKnown({ dimensions }: ShownOrganisationResult): boolean {
  const actual = dimensions.filter(
    ({ basis, status }) => basis === 'actual' && status !== 'notApplicable',
  );
  return actual.length >= 2 && actual.every(({ status }) => status === 'valued');
}

function describeDimension(
  dimension: DimensionResult,
  context: DescriptionContext,
): DescribedDimension {
  const { texts, words } = context;
  const { name, intro, bands } = texts.dimensions[dimension.id] ?? unnamed(dimension.id);
  const applicable = dimension.themes.filter((theme) => theme.status !== 'notApplicable');
  const valued = applicable.filter((theme) => theme.status === 'valued');
  return {
    id: dimension.id,
    name,
    intro,
    basis: dimension.basis,
    status: dimension.status,
    value: dimension.value,
    shown: showNumber(dimension.value, words),
    band: dimension.band,
    bandName: bandName(dimension.band, dimension.status, context),
    reading: dimension.band && bands[dimension.band],
    coverage: words.coverage.themes(valued.length, applicable.length),
    themes: dimension.themes.map((theme) => describeTheme(theme, context)),
  };
}

function describeTheme(theme: ThemeResult, context: DescriptionContext): DescribedTheme {
  const { texts, words } = context;
  const themeTexts = texts.themes[theme.id];
  const readings =
    theme.basis === 'prospective' ? themeTexts?.prospectiveReadings : themeTexts?.readings;
  const cells = theme.questions.flatMap((question) =>
    describeCells(question, theme.basis, context),
  );
  return {
    id: theme.id,
    name: themeTexts?.name ?? theme.id,
    shortName: themeTexts?.shortName ?? theme.id,
    about: themeTexts?.about ?? '',
    basis: theme.basis,
    status: theme.status,
    value: theme.value,
    shown: showNumber(theme.value, words),
    band: theme.band,
    bandName: bandName(theme.band, theme.status, context),
    reading: (theme.band && readings?.[theme.band]) ?? null,
    coverage: describeCoverage(theme.coverage, words),
    pattern: describePattern(theme, context),
    mostSpread: describeMostSpread(theme, context),
    retained: cells.flatMap((cell) =>
      cell.retained === null ? [] : [words.document.named(viewOf(cell, words), cell.retained)],
    ),
    cells,
  };
}

function bandName(
  band: Band | null,
  status: ValueStatus,
  { texts, words }: DescriptionContext,
): string {
  if (band !== null) return texts.bands[band].name;
  return status === 'notApplicable' ? words.status.notApplicable : words.status.notValued;
}

/**
 * The words of a pattern only where they are true: « écrit » from the level at which something is written, « porté » from
 * the level at which the board carries it (docs/decisions/006-patterns-in-words.md).
 */
function describePattern(
  { pattern, questions }: ThemeResult,
  { texts, questionnaire }: DescriptionContext,
): DescribedTheme['pattern'] {
  if (pattern === null) return null;
  const values = questions.flatMap(({ value }) => value ?? []);
  const limit = limitOnScale(3, questionnaire.levelCount);
  const isTrue = isAtLeast(Math.max(...values), limit) && isBelow(Math.min(...values), limit);
  return isTrue ? texts.patterns[pattern] : null;
}

const describeCoverage = ({ valued, applicable }: Coverage, words: Words) =>
  valued === applicable ? null : words.coverage.questions(valued, applicable);

const questionsById = (result: ShownOrganisationResult) =>
  new Map(
    result.dimensions
      .flatMap((dimension) => dimension.themes)
      .flatMap((theme) => theme.questions)
      .map((question) => [question.id, question]),
  );

const unnamed = (id: string) => ({
  name: id,
  intro: '',
  bands: { toAddress: '', inProgress: '', strength: '' },
});
