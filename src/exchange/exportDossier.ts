/** Writes a dossier as a file that `restoreDossier` reads back: same content, in a fixed order. */
import {
  type Answer,
  DOSSIER_FORMAT,
  DOSSIER_FORMAT_VERSION,
  type Dossier,
  type DossierFile,
} from '#src/core/dossier.ts';
import type { ConclusionPlace } from '#src/core/emptyConclusion.ts';
import { placedQuestions, type Questionnaire, questionnaireKey } from '#src/core/questionnaire.ts';

/** Organisations, rounds, actions, sessions and shared notes by position, sheets by number, answers by questionnaire order. */
export function exportDossier(
  { dossier, organisations, rounds, sheets, answers, ...recorded }: Dossier,
  questionnairesByKey: ReadonlyMap<string, Questionnaire>,
  exportedAt: string,
): DossierFile {
  const roundOrder = orderOf([...rounds].sort(byPosition));
  const organisationOrder = orderOf([...organisations].sort(byPosition));
  const sortedSheets = [...sheets].sort(
    (a, b) =>
      rank(roundOrder, a.roundId) - rank(roundOrder, b.roundId) ||
      rank(organisationOrder, a.organisationId) - rank(organisationOrder, b.organisationId) ||
      a.number - b.number ||
      compareText(a.kind, b.kind) ||
      compareText(a.id, b.id),
  );
  const sheetOrder = orderOf(sortedSheets);
  const questionOrder = questionOrders(rounds, questionnairesByKey);
  const questionRank = (answer: Answer) => {
    const sheet = sortedSheets[rank(sheetOrder, answer.sheetId)];
    return rank(questionOrder, `${sheet?.roundId} ${answer.questionId}`);
  };
  const sortedAnswers = answers
    .map((answer) => ({
      answer,
      sheet: rank(sheetOrder, answer.sheetId),
      question: questionRank(answer),
    }))
    .sort(
      (a, b) =>
        a.sheet - b.sheet ||
        a.question - b.question ||
        rank(organisationOrder, a.answer.partnerId ?? '') -
          rank(organisationOrder, b.answer.partnerId ?? ''),
    )
    .map(({ answer }) => answer);
  const byPlace = (a: ConclusionPlace, b: ConclusionPlace) =>
    rank(roundOrder, a.roundId) - rank(roundOrder, b.roundId) ||
    rank(organisationOrder, a.organisationId) - rank(organisationOrder, b.organisationId);
  return {
    format: DOSSIER_FORMAT,
    formatVersion: DOSSIER_FORMAT_VERSION,
    exportedAt,
    dossier,
    organisations: [...organisations].sort(byPosition),
    rounds: [...rounds].sort(byPosition),
    sheets: sortedSheets,
    answers: sortedAnswers,
    conclusions: [...recorded.conclusions].sort(byPlace),
    actions: [...recorded.actions].sort((a, b) => byPlace(a, b) || byPosition(a, b)),
    sessions: [...recorded.sessions].sort((a, b) => byPlace(a, b) || byPosition(a, b)),
    discussions: [...recorded.discussions].sort(byPlace),
    sharedNotes: [...recorded.sharedNotes].sort((a, b) => byPlace(a, b) || byPosition(a, b)),
    matrices: [...recorded.matrices].sort(
      (a, b) => rank(roundOrder, a.roundId) - rank(roundOrder, b.roundId),
    ),
  };
}

interface Positioned {
  readonly id: string;
  readonly position: number;
}

const byPosition = (a: Positioned, b: Positioned) =>
  a.position - b.position || compareText(a.id, b.id);

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const orderOf = (items: readonly { id: string }[]) =>
  new Map(items.map(({ id }, index) => [id, index]));

const rank = (order: ReadonlyMap<string, number>, id: string) => order.get(id) ?? -1;

function questionOrders(
  rounds: Dossier['rounds'],
  questionnairesByKey: ReadonlyMap<string, Questionnaire>,
): ReadonlyMap<string, number> {
  return new Map(
    rounds.flatMap((round) => {
      const questionnaire = questionnairesByKey.get(questionnaireKey(round.questionnaire));
      return questionnaire
        ? placedQuestions(questionnaire).map(
            ({ question, order }) => [`${round.id} ${question.id}`, order] as const,
          )
        : [];
    }),
  );
}
