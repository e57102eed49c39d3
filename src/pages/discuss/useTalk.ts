/** A discussion as its screens need it: the points in order, where each stands, what each says of the answers. */
import { useMemo } from 'react';
import { type DimensionMark, dimensionMark } from '#src/charts/dimensionMarks.ts';
import { type ChosenRound, isHere } from '#src/core/chooseRound.ts';
import type { UnknownFact } from '#src/core/conclusion.ts';
import type { DiscussedPoint, Discussion } from '#src/core/discussion.ts';
import {
  furtherPoints,
  isSamePoint,
  type PlannedPoint,
  type Proposal,
  placePoint,
  planDiscussion,
  pointKey,
} from '#src/core/discussionOrder.ts';
import type { Answer, Dossier } from '#src/core/dossier.ts';
import { fittingPoints } from '#src/core/fittingPoints.ts';
import type { Questionnaire } from '#src/core/questionnaire.ts';
import { conclusionOf, discussionOf } from '#src/core/recorded.ts';
import type { DescribedCell, DescribedResult } from '#src/core/report/describedResult.ts';
import type { CellResult, ShownOrganisationResult } from '#src/core/result.ts';
import type { SharedNote } from '#src/core/sharedNote.ts';

/** One point with everything that the answers say of it. */
export interface TalkPoint extends DiscussedPoint {
  readonly cell: DescribedCell;
  readonly result: CellResult;
  /** « Œuvre commune · ce qui existe ». */
  readonly name: string;
  readonly themeName: string;
  readonly dimensionName: string;
  readonly mark: DimensionMark;
  /** An état question whose answers are spread, whatever was agreed since. */
  readonly isFactFirst: boolean;
  /** Why the answers propose it, in a few words; `null` where they do not. */
  readonly why: string | null;
  /** The same with their spread. */
  readonly reason: string | null;
}

export interface Talk {
  readonly dossier: Dossier;
  readonly chosen: ChosenRound;
  /** People whose answers are counted. */
  readonly people: number;
  /** Every point that can be discussed, in questionnaire order. */
  readonly points: readonly TalkPoint[];
  readonly pointOf: (point: DiscussedPoint) => TalkPoint | undefined;
  readonly nameOf: (point: DiscussedPoint) => string;
  readonly discussion: Discussion;
  readonly proposal: Proposal;
  readonly plan: readonly PlannedPoint[];
  /** What the answers propose beyond the plan. */
  readonly further: readonly PlannedPoint[];
  readonly standingOf: (point: DiscussedPoint) => PlannedPoint['standing'];
  readonly agreedOf: (point: DiscussedPoint) => Answer | undefined;
  /** Points about which something was decided, in questionnaire order, in the plan or not. */
  readonly decided: readonly TalkPoint[];
  /** All that is to be found out, under « Conclure » too, whatever it is about. */
  readonly factCount: number;
  /** What discussions came upon. */
  readonly facts: readonly UnknownFact[];
  /** What is to be checked about it. */
  readonly factsOf: (point: DiscussedPoint) => readonly UnknownFact[];
  /** Only those that the facilitator has kept, in their order. */
  readonly notesOf: (point: DiscussedPoint) => readonly SharedNote[];
  readonly notesToRead: number;
}

export function useTalk(
  dossier: Dossier,
  chosen: ChosenRound,
  result: ShownOrganisationResult,
  described: DescribedResult,
  questionnaire: Questionnaire,
  present: DiscussedPoint | null,
): Talk {
  const points = useMemo(() => describePoints(result, described), [result, described]);
  const presentKey = present && pointKey(present);
  return useMemo(() => {
    const byKey = new Map(points.map((point) => [pointKey(point), point]));
    const discussion = discussionOf({ dossier, chosen });
    const sheet = chosen.sheets.find(({ kind }) => kind === 'agreed');
    const agreed = dossier.answers.filter(({ sheetId }) => sheetId === sheet?.id);
    const facts = conclusionOf({ dossier, chosen }).unknowns;
    const notes = dossier.sharedNotes
      .filter(isHere(chosen))
      .sort((a, b) => a.position - b.position);
    const proposal = {
      agenda: result.agenda,
      proposedPoints: described.proposedPoints,
      fittingPoints: fittingPoints({ dossier, chosen }, questionnaire),
      asked: points,
    };
    const record = {
      agreed,
      checked: facts.flatMap(({ questionId, partnerId }) =>
        questionId === null ? [] : [{ questionId, partnerId }],
      ),
      present: points.find((point) => pointKey(point) === presentKey) ?? null,
    };
    const standingOf = (point: DiscussedPoint) =>
      placePoint(point, discussion, proposal, record).standing;
    return {
      dossier,
      chosen,
      people: result.people ?? 0,
      points,
      pointOf: (point) => byKey.get(pointKey(point)),
      nameOf: (point) => byKey.get(pointKey(point))?.name ?? point.questionId,
      discussion,
      proposal,
      plan: planDiscussion(discussion, proposal, record),
      further: furtherPoints(discussion, proposal, record),
      standingOf,
      agreedOf: (point) => agreed.find((answer) => isSamePoint(answer, point)),
      decided: points.filter((point) => standingOf(point).kind === 'decided'),
      factCount: facts.length,
      facts: facts.filter(({ questionId }) => questionId !== null),
      factsOf: (point) =>
        facts.filter(
          ({ questionId, partnerId }) =>
            questionId === point.questionId && partnerId === point.partnerId,
        ),
      notesOf: (point) =>
        notes.filter(
          ({ state, questionId, partnerId }) =>
            state === 'kept' && questionId === point.questionId && partnerId === point.partnerId,
        ),
      notesToRead: notes.filter(({ state }) => state === 'toRead').length,
    };
  }, [dossier, chosen, result, described, questionnaire, points, presentKey]);
}

function describePoints(
  result: ShownOrganisationResult,
  { dimensions, agenda }: DescribedResult,
): TalkPoint[] {
  const questions = new Map(
    result.dimensions
      .flatMap(({ themes }) => themes)
      .flatMap((theme) => theme.questions)
      .map((question) => [question.id, question]),
  );
  return dimensions.flatMap((dimension, position) =>
    dimension.themes.flatMap((theme) =>
      theme.cells.flatMap((cell): TalkPoint[] => {
        const { questionId, partnerId } = cell;
        const question = questions.get(questionId);
        const about = question?.partners.find((each) => each.partnerId === partnerId);
        if (question === undefined) return [];
        const proposed = agenda.find((point) => isSamePoint(point, cell));
        return [
          {
            questionId,
            partnerId,
            cell,
            result: about ?? question,
            isFactFirst: cell.ladder === 'etat' && (about ?? question).spread === 'spread',
            name: [theme.shortName, cell.ladderName, cell.partnerName]
              .filter((part) => part !== null)
              .join(' · '),
            themeName: theme.name,
            dimensionName: dimension.name,
            mark: dimensionMark(position),
            why: proposed?.why ?? null,
            reason: proposed?.reason ?? null,
          },
        ];
      }),
    ),
  );
}
