/** That discussions and shared notes speak of rounds, associations, questions and partners that exist. */
import { placeFaults } from './checkConclusions.ts';
import { duplicates, type ReferenceFault } from './checkReferences.ts';
import type { DiscussedPoint } from './discussion.ts';
import type { Dossier } from './dossier.ts';
import {
  type PlacedQuestion,
  placedQuestions,
  type Questionnaire,
  questionnaireKey,
} from './questionnaire.ts';

type QuestionsById = ReadonlyMap<string, PlacedQuestion>;
type Point = { readonly questionId: string | null; readonly partnerId: string | null };

export function* discussionFaults(
  { organisations, rounds, conclusions, discussions, sharedNotes }: Dossier,
  questionnairesByKey: ReadonlyMap<string, Questionnaire>,
): Generator<ReferenceFault> {
  const organisationIds = new Set(organisations.map(({ id }) => id));
  const questionsByRoundId = new Map(
    rounds.map((round): [string, QuestionsById] => {
      const questionnaire = questionnairesByKey.get(questionnaireKey(round.questionnaire));
      const placed = questionnaire ? placedQuestions(questionnaire) : [];
      return [round.id, new Map(placed.map((each) => [each.question.id, each]))];
    }),
  );
  function* pointFaults(
    path: string,
    { roundId, organisationId }: { roundId: string; organisationId: string },
    { questionId, partnerId }: Point,
  ): Generator<ReferenceFault> {
    const placed = questionsByRoundId.get(roundId)?.get(questionId ?? '');
    if (questionId !== null && placed === undefined)
      yield { path: `${path}.questionId`, cause: 'unknownQuestion' };
    if (partnerId === null) return;
    const at = `${path}.partnerId`;
    if (placed?.dimension.scope !== 'partner') yield { path: at, cause: 'partnerNotAsked' };
    if (!organisationIds.has(partnerId)) yield { path: at, cause: 'unknownOrganisation' };
    if (partnerId === organisationId) yield { path: at, cause: 'partnerIsSelf' };
  }

  for (const [index, conclusion] of conclusions.entries())
    for (const [rank, unknown] of conclusion.unknowns.entries())
      yield* pointFaults(`conclusions[${index}].unknowns[${rank}]`, conclusion, unknown);
  for (const [index, discussion] of discussions.entries()) {
    const path = `discussions[${index}]`;
    yield* placeFaults(path, discussion, rounds);
    for (const list of ['order', 'parked'] as const) {
      const points: readonly DiscussedPoint[] = discussion[list];
      for (const [rank, point] of points.entries())
        yield* pointFaults(`${path}.${list}[${rank}]`, discussion, point);
      yield* duplicates(
        `${path}.${list}`,
        points,
        ({ questionId, partnerId }) => `${questionId} ${partnerId}`,
        'duplicateAnswer',
      );
    }
  }
  yield* duplicates(
    'discussions',
    discussions,
    ({ roundId, organisationId }) => `${roundId} ${organisationId}`,
    'duplicateConclusion',
  );
  for (const [index, note] of sharedNotes.entries()) {
    yield* placeFaults(`sharedNotes[${index}]`, note, rounds);
    yield* pointFaults(`sharedNotes[${index}]`, note, note);
  }
  yield* duplicates('sharedNotes', sharedNotes, ({ id }) => id, 'duplicateId');
}
