/** What became of each point: what was said of it, what was put off, what nobody came to; in the order of the group. */
import type { UnknownFact } from '../conclusion.ts';
import type { DiscussedPoint } from '../discussion.ts';
import { type PlannedPoint, placePoint, planPoints } from '../discussionOrder.ts';
import type { Answer } from '../dossier.ts';
import { fittingPoints } from '../fittingPoints.ts';
import { discussionOf } from '../recorded.ts';
import { item } from './blocks.ts';
import type { DescribedCell, DescribedTheme } from './describedResult.ts';
import { factsToCheck } from './factsToCheck.ts';
import type { ListItem } from './report.ts';
import { capitalised, placeOf, type ShownContext, shows, viewOf } from './reportContext.ts';
import { dateOf, labelled } from './writtenBlocks.ts';

export interface PointTold extends PlannedPoint {
  readonly theme: DescribedTheme;
  readonly cell: DescribedCell;
  /** On the agreed sheet; `undefined` where nothing was written there. */
  readonly answer: Answer | undefined;
  /** To check, that the discussion came upon. */
  readonly facts: readonly UnknownFact[];
}

export interface PointsTold {
  /** Of which something was retained or written. */
  readonly discussed: readonly PointTold[];
  readonly parked: readonly PointTold[];
  /** Planned, and nobody came to it. */
  readonly ahead: readonly PointTold[];
}

/** Points in the order of the discussion, then those that were discussed without having been planned. */
export function pointsTold(context: ShownContext): PointsTold {
  const { input, described, result } = context;
  const discussion = discussionOf(input);
  const placed = described.dimensions
    .flatMap(({ themes }) => themes)
    .flatMap((theme) => theme.cells.map((cell) => ({ theme, cell })));
  const asked = placed.map(({ cell: { questionId, partnerId } }) => ({ questionId, partnerId }));
  const { agenda } = result;
  const proposal = {
    agenda,
    proposedPoints: described.proposedPoints,
    asked,
    fittingPoints: fittingPoints(input, input.questionnaire),
  };
  const agreed = agreedAnswers(context);
  const facts = factsToCheck(input);
  const plan = planPoints(discussion, proposal);
  const inPlan = new Set(plan.map(placeOf));
  const rest = asked.filter((point) => !inPlan.has(placeOf(point)));
  const points = [...plan, ...rest].flatMap((point): PointTold[] => {
    const found = placed.find(({ cell }) => placeOf(cell) === placeOf(point));
    if (found === undefined) return [];
    const factsHere = facts.filter((fact) => isAbout(fact, point));
    const answer = agreed.find((each) => placeOf(each) === placeOf(point));
    const record = { agreed, checked: factsHere.length > 0 ? [point] : [], present: null };
    return [
      { ...placePoint(point, discussion, proposal, record), ...found, answer, facts: factsHere },
    ];
  });
  return {
    discussed: points.filter(isTold),
    parked: points.filter(({ standing }) => standing.kind === 'parked'),
    ahead: points.filter((point) => inPlan.has(placeOf(point)) && point.standing.kind === 'ahead'),
  };
}

const isTold = ({ answer, facts }: PointTold) =>
  facts.length > 0 ||
  (answer !== undefined &&
    (answer.value !== null ||
      [answer.note, answer.explanation, answer.minority].some((text) => text?.trim())));

const isAbout = ({ questionId, partnerId }: UnknownFact, point: DiscussedPoint) =>
  questionId === point.questionId && partnerId === point.partnerId;

function agreedAnswers({ input }: ShownContext): Answer[] {
  const sheetIds = new Set(
    input.chosen.sheets.filter(({ kind }) => kind === 'agreed').map(({ id }) => id),
  );
  return input.dossier.answers.filter(({ sheetId }) => sheetIds.has(sheetId));
}

/** The theme of a point, and which of its questions (about whom). */
export const toldName = ({ theme, cell }: PointTold, { words }: ShownContext) =>
  words.document.about(theme.name, viewOf(cell, words));

/** The same, as short as it may be. */
export const shortToldName = ({ theme, cell }: PointTold, { words }: ShownContext) =>
  words.document.about(theme.shortName, viewOf(cell, words));

/** The level retained beside the one before, what explains the gap, why this choice, who sees it otherwise. */
export function toldItems({ cell, answer }: PointTold, context: ShownContext): ListItem[] {
  const { input, words } = context;
  const { record } = words.document;
  return [
    ...(cell.agreed === null ? [] : [item(null, `${capitalised(cell.agreed, input.language)}.`)]),
    ...labelled(record.explanation, answer?.explanation ?? '', words),
    ...labelled(record.justification, answer?.note ?? '', words),
    ...(shows(input, 'minority') ? labelled(record.minority, answer?.minority ?? '', words) : []),
  ];
}

/** « Le loyer est-il ferme ? – la trésorerie, pour le 31 janvier 2027 » */
export function factLine({ text, who, by, answer }: UnknownFact, { words }: ShownContext): string {
  const { byDate, record } = words.document;
  const due = [who.trim(), by === null ? '' : byDate(dateOf(by, words))].filter(Boolean).join(', ');
  return [text.trim(), due, answer.trim() === '' ? '' : record.found(answer.trim())]
    .filter(Boolean)
    .join(' – ');
}

export function parkedLine(point: PointTold, { words }: ShownContext): string {
  const { record } = words.document;
  const until = parkedUntil(point);
  return until === null ? record.parkedWithoutDate : record.parkedUntil(words.date(until));
}

/** `YYYY-MM-DD`; `null` where no day is set, and for a point that is not put off. */
export const parkedUntil = ({ standing }: PointTold) =>
  standing.kind === 'parked' ? standing.until : null;
