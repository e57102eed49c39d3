/** Between organisations, and between rounds: values to compare, never pooled people. */
import { placedQuestions, type Questionnaire } from './questionnaire.ts';
import type {
  Change,
  Gap,
  OrganisationResult,
  QuestionResult,
  RoundResult,
  ShownOrganisationResult,
  ThemeChange,
  ThemeResult,
} from './result.ts';
import { differenceOnScale, isAtLeast, mean } from './scale.ts';

/** Per actual theme valued in at least two organisations: the distance between the furthest. */
export function findGaps(
  organisations: readonly OrganisationResult[],
  questionnaire: Questionnaire,
): Gap[] {
  const shown = organisations.filter(isShown);
  const limit = differenceOnScale(1, questionnaire.levelCount);
  return questionnaire.dimensions
    .flatMap((dimension) => dimension.themes)
    .flatMap(({ id: themeId }) => {
      const values = shown.flatMap((organisation) => {
        const theme = actualThemes(organisation).find(({ id }) => id === themeId);
        return theme?.comparison ?? [];
      });
      if (values.length < 2) return [];
      const gap = Math.max(...values) - Math.min(...values);
      return [{ themeId, gap, flagged: isAtLeast(gap, limit) }];
    });
}

export interface ScoredRound {
  readonly result: RoundResult;
  readonly questionnaire: Questionnaire;
}

/** Changes of each organisation between consecutive rounds where it is shown. Rounds come by position. */
export function findChanges(
  rounds: readonly ScoredRound[],
  organisationIds: readonly string[],
): Change[] {
  return rounds
    .flatMap((_, fromIndex) =>
      organisationIds.flatMap((organisationId) => {
        const from = rounds[fromIndex];
        const earlier = from && shownIn(from, organisationId);
        const later = rounds
          .slice(fromIndex + 1)
          .map((round, offset) => ({ round, toIndex: fromIndex + 1 + offset }))
          .find(({ round }) => shownIn(round, organisationId) !== undefined);
        if (!from || !earlier || !later || from.questionnaire.id !== later.round.questionnaire.id)
          return [];
        const now = shownIn(later.round, organisationId);
        if (!now) return [];
        const change: Change = {
          organisationId,
          fromRoundId: from.result.id,
          toRoundId: later.round.result.id,
          themes: compareThemes(from, earlier, later.round, now),
        };
        return [{ change, fromIndex, toIndex: later.toIndex }];
      }),
    )
    .sort((a, b) => a.fromIndex - b.fromIndex || a.toIndex - b.toIndex)
    .map(({ change }) => change);
}

const isShown = (organisation: OrganisationResult) => organisation.status === 'shown';

const shownIn = (round: ScoredRound, organisationId: string) =>
  round.result.organisations.filter(isShown).find(({ id }) => id === organisationId);

export const actualThemes = (organisation: ShownOrganisationResult) =>
  organisation.dimensions
    .flatMap((dimension) => dimension.themes)
    .filter((theme) => theme.basis === 'actual');

function compareThemes(
  from: ScoredRound,
  earlier: ShownOrganisationResult,
  to: ScoredRound,
  later: ShownOrganisationResult,
): ThemeChange[] {
  const hashesBefore = contentHashes(from.questionnaire);
  const hashesNow = contentHashes(to.questionnaire);
  const limit = differenceOnScale(1, to.questionnaire.levelCount);
  const themesBefore = new Map(actualThemes(earlier).map((theme) => [theme.id, theme]));
  return actualThemes(later).flatMap((theme) => {
    const before = themesBefore.get(theme.id);
    if (before === undefined) return [];
    const unchanged = theme.questions.filter(
      ({ id }) => hashesNow.has(id) && hashesNow.get(id) === hashesBefore.get(id),
    );
    const compared = compareQuestions(before, unchanged);
    if (compared.change === null) return [];
    const clear = isAtLeast(Math.abs(compared.change), limit);
    return [{ id: theme.id, questions: compared.questions, change: compared.change, clear }];
  });
}

/** By question id; the same where the words are. */
export const contentHashes = (questionnaire: Questionnaire) =>
  new Map(
    placedQuestions(questionnaire).map(({ question }) => [question.id, question.contentHash]),
  );

/** Mean difference over the common cells; with partners, per partner first, then over partners. */
function compareQuestions(
  before: ThemeResult,
  questions: readonly QuestionResult[],
): { questions: number; change: number | null } {
  const differencesBySubject = new Map<string | null, number[]>();
  const compared = new Set<string>();
  for (const question of questions) {
    const earlier = before.questions.find(({ id }) => id === question.id);
    const earlierCells = new Map(earlier ? comparisonsOf(earlier) : []);
    for (const [subject, now] of comparisonsOf(question)) {
      const then = earlierCells.get(subject);
      if (then == null || now === null) continue;
      compared.add(question.id);
      differencesBySubject.set(subject, [...(differencesBySubject.get(subject) ?? []), now - then]);
    }
  }
  const means = [...differencesBySubject.values()].flatMap(
    (differences) => mean(differences) ?? [],
  );
  return { questions: compared.size, change: mean(means) };
}

/** The comparison value about each partner; of a question about nobody in particular, the one under `null`. */
export const comparisonsOf = (question: QuestionResult): [string | null, number | null][] =>
  question.partners.length > 0
    ? question.partners.map((cell) => [cell.partnerId, cell.comparison])
    : [[null, question.comparison]];
