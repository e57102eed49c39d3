/** Theme and dimension values: half of the questions, two thirds of the themes, nothing imputed. */
import type { Theme } from './questionnaire.ts';
import type {
  Band,
  Basis,
  CellResult,
  Coverage,
  DimensionResult,
  Pattern,
  QuestionResult,
  ThemePartnerResult,
  ThemeResult,
} from './result.ts';
import { differenceOnScale, isAtLeast, isBelow, limitOnScale, mean, round1 } from './scale.ts';

export interface ThemeContext {
  readonly basis: Basis;
  readonly critical: boolean;
  readonly partnerIds: readonly string[];
  readonly levelCount: number;
}

export function scoreTheme(
  theme: Theme,
  questions: readonly QuestionResult[],
  { basis, critical, partnerIds, levelCount }: ThemeContext,
): ThemeResult {
  const coverage = coverageOf(questions);
  const overPartners = questions.some((question) => question.partners.length > 0);
  const partners = overPartners ? partnerIds.map((id) => scorePartner(id, questions)) : [];
  const value = overPartners
    ? mean(partners.flatMap((partner) => partner.value ?? []))
    : halfScaleMean(questions, 'value');
  const comparison = overPartners
    ? mean(partners.flatMap((partner) => partner.comparison ?? []))
    : halfScaleMean(questions, 'comparison');
  return {
    id: theme.id,
    basis,
    status: value !== null ? 'valued' : coverage.applicable === 0 ? 'notApplicable' : 'notValued',
    value,
    comparison,
    band: themeBand(value, questions, levelCount),
    critical,
    pattern: overPartners ? null : patternOf(theme, questions, levelCount),
    coverage,
    partners,
    questions,
  };
}

/** Unweighted mean of the themes' values, once two thirds of the applicable themes have one. */
export function scoreDimension(
  id: string,
  basis: Basis,
  themes: readonly ThemeResult[],
  levelCount: number,
): DimensionResult {
  const applicable = themes.filter((theme) => theme.status !== 'notApplicable');
  const values = applicable.flatMap((theme) => theme.value ?? []);
  const value = values.length * 3 >= applicable.length * 2 ? mean(values) : null;
  return {
    id,
    basis,
    status: value !== null ? 'valued' : applicable.length === 0 ? 'notApplicable' : 'notValued',
    value,
    band: bandOf(value, levelCount),
    themes,
  };
}

function coverageOf(cells: readonly CellResult[]): Coverage {
  return {
    valued: cells.filter((cell) => cell.status === 'valued').length,
    applicable: cells.filter((cell) => cell.status !== 'notApplicable').length,
  };
}

/** The half-scale rule: `null` until half of the applicable cells have a value. */
function halfScaleMean(cells: readonly CellResult[], field: 'value' | 'comparison'): number | null {
  const { valued, applicable } = coverageOf(cells);
  return valued * 2 >= applicable ? mean(cells.flatMap((cell) => cell[field] ?? [])) : null;
}

function scorePartner(partnerId: string, questions: readonly QuestionResult[]): ThemePartnerResult {
  const cells = questions.flatMap((question) =>
    question.partners.filter((partner) => partner.partnerId === partnerId),
  );
  return {
    partnerId,
    value: halfScaleMean(cells, 'value'),
    comparison: halfScaleMean(cells, 'comparison'),
    coverage: coverageOf(cells),
  };
}

/** Limits of bands are decided on the rounded value, so that what is read and its band agree. */
function bandOf(value: number | null, levelCount: number): Band | null {
  if (value === null) return null;
  const shown = round1(value);
  if (isBelow(shown, limitOnScale(2, levelCount))) return 'toAddress';
  return isBelow(shown, limitOnScale(3, levelCount)) ? 'inProgress' : 'strength';
}

/** A theme is a strength only if no question, for no partner, is under the middle of the scale. */
function themeBand(
  value: number | null,
  questions: readonly QuestionResult[],
  levelCount: number,
): Band | null {
  const band = bandOf(value, levelCount);
  if (band !== 'strength') return band;
  const cells = questions.flatMap((question): readonly CellResult[] =>
    question.partners.length > 0 ? question.partners : [question],
  );
  const middle = limitOnScale(2.5, levelCount);
  return cells.some((cell) => cell.value !== null && isBelow(cell.value, middle))
    ? 'inProgress'
    : 'strength';
}

function patternOf(
  theme: Theme,
  questions: readonly QuestionResult[],
  levelCount: number,
): Pattern | null {
  const valueOn = (ladder: string) => {
    const asked = theme.questions.find((question) => question.ladder === ladder);
    return questions.find((question) => question.id === asked?.id)?.value ?? null;
  };
  const written = valueOn('etat');
  const carried = valueOn('appropriation');
  if (written === null || carried === null) return null;
  const oneLevel = differenceOnScale(1, levelCount);
  if (isAtLeast(written - carried, oneLevel)) return 'writtenNotCarried';
  return isAtLeast(carried - written, oneLevel) ? 'carriedNotWritten' : null;
}
