/**
 * « Discuter »: the points in the order in which a group talks about them, where each stands, and every move. Whatever
 * is moved, no point is lost and none stands twice.
 */
import { cellKey } from './cells.ts';
import type { DiscussedPoint, Discussion } from './discussion.ts';
import type { Answer, AnswerValue } from './dossier.ts';
import type { AgendaItem } from './result.ts';

export interface Proposal {
  readonly agenda: readonly AgendaItem[];
  /** How many of the agenda are proposed first. */
  readonly proposedPoints: number;
  /** How many fit into the time of the session; `null`: no time was planned. */
  readonly fittingPoints: number | null;
  /** Everything that was asked, in questionnaire order: no other point can be discussed. */
  readonly asked: readonly DiscussedPoint[];
}

/** What was recorded of the points so far. */
export interface DiscussionRecord {
  /** Of the agreed sheet. */
  readonly agreed: readonly Answer[];
  /** Points about which a fact is to be checked. */
  readonly checked: readonly DiscussedPoint[];
  /** The point on screen. */
  readonly present: DiscussedPoint | null;
}

/** `begun`: on screen, or something is noted and nothing retained yet; `decided` counts more than `parked`. */
export type Standing =
  | { readonly kind: 'ahead' }
  | { readonly kind: 'begun' }
  | { readonly kind: 'decided'; readonly value: AnswerValue }
  | { readonly kind: 'parked'; readonly until: string | null };

export interface PlannedPoint extends DiscussedPoint {
  /** Why the answers propose it; `null` where they do not. */
  readonly reason: AgendaItem['reason'] | null;
  readonly standing: Standing;
}

export type Direction = 'up' | 'down' | 'top' | 'end';

/** « Il reste 30 minutes »: besides what must come first there is time for so many points. */
export const FURTHER_POINTS = 2;

export const pointKey = ({ questionId, partnerId }: DiscussedPoint) =>
  cellKey(questionId, partnerId);

export const isSamePoint = (a: DiscussedPoint, b: DiscussedPoint) => pointKey(a) === pointKey(b);

/** The points to discuss, in order, those put off among them; each once. */
export function planPoints(
  { order, parked }: Discussion,
  { agenda, proposedPoints, fittingPoints, asked }: Proposal,
): DiscussedPoint[] {
  const first =
    fittingPoints === null
      ? agenda.slice(0, proposedPoints)
      : // What must come first is talked about, however short the session is.
        agenda.filter(({ reason }, rank) => reason === 'critical' || rank < fittingPoints);
  const chosen = order.length > 0 ? order : first;
  const askedKeys = new Set(asked.map(pointKey));
  return withoutRepeats([...chosen, ...parked]).filter((point) => askedKeys.has(pointKey(point)));
}

/** The plan, with why each point is there and where it stands. */
export function planDiscussion(
  discussion: Discussion,
  proposal: Proposal,
  record: DiscussionRecord,
): PlannedPoint[] {
  return planPoints(discussion, proposal).map((point) =>
    placePoint(point, discussion, proposal, record),
  );
}

/** What the answers propose to discuss beyond the plan, in the agenda’s order. */
export function furtherPoints(
  discussion: Discussion,
  proposal: Proposal,
  record: DiscussionRecord,
): PlannedPoint[] {
  const planned = new Set(planPoints(discussion, proposal).map(pointKey));
  const asked = new Set(proposal.asked.map(pointKey));
  return proposal.agenda
    .filter((item) => !planned.has(pointKey(item)) && asked.has(pointKey(item)))
    .map((item) => placePoint(item, discussion, proposal, record));
}

/** One point, in the plan or not. */
export function placePoint(
  { questionId, partnerId }: DiscussedPoint,
  { parked }: Discussion,
  { agenda }: Proposal,
  { agreed, checked, present }: DiscussionRecord,
): PlannedPoint {
  const point = { questionId, partnerId };
  const isIt = (other: DiscussedPoint) => isSamePoint(other, point);
  const answer = agreed.find(isIt);
  const putOff = parked.find(isIt);
  const isBegun =
    (present !== null && isIt(present)) ||
    checked.some(isIt) ||
    [answer?.note, answer?.explanation, answer?.minority].some(Boolean);
  return {
    ...point,
    reason: agenda.find(isIt)?.reason ?? null,
    standing: answer?.value
      ? { kind: 'decided', value: answer.value }
      : putOff
        ? { kind: 'parked', until: putOff.until }
        : { kind: isBegun ? 'begun' : 'ahead' },
  };
}

/** Whether the group still has to talk about it. */
export const isWaiting = ({ standing }: PlannedPoint) =>
  standing.kind === 'ahead' || standing.kind === 'begun';

/** Where the discussion goes on; `null` when nothing of the plan is left. */
export const pointToResume = (plan: readonly PlannedPoint[]): PlannedPoint | null =>
  plan.find(isWaiting) ?? null;

/**
 * The point after the present one, those put off left out; from a point that is not in the plan, where the discussion
 * goes on. `null`: the end of the agenda.
 */
export function nextPoint(
  plan: readonly PlannedPoint[],
  present: DiscussedPoint,
): PlannedPoint | null {
  const place = plan.findIndex((point) => isSamePoint(point, present));
  if (place === -1) return pointToResume(plan);
  return plan.slice(place + 1).find(isNotParked) ?? null;
}

/** @param present `null`: the end of the agenda · `null` in return: there is none before */
export function previousPoint(
  plan: readonly PlannedPoint[],
  present: DiscussedPoint | null,
): PlannedPoint | null {
  const place = present === null ? -1 : plan.findIndex((point) => isSamePoint(point, present));
  const before = present === null ? plan : plan.slice(0, Math.max(0, place));
  return before.findLast(isNotParked) ?? null;
}

const isNotParked = ({ standing }: PlannedPoint) => standing.kind !== 'parked';

/** `end`: after all others. What is not in the plan is not moved. */
export function movePoint(
  discussion: Discussion,
  proposal: Proposal,
  point: DiscussedPoint,
  direction: Direction,
): Discussion {
  const plan = planPoints(discussion, proposal);
  const from = plan.findIndex((each) => isSamePoint(each, point));
  const moved = plan[from];
  if (moved === undefined) return discussion;
  const others = plan.filter((each) => each !== moved);
  const to = {
    up: Math.max(0, from - 1),
    down: Math.min(others.length, from + 1),
    top: 0,
    end: others.length,
  }[direction];
  return arrange(discussion, proposal, [...others.slice(0, to), moved, ...others.slice(to)]);
}

/** At the end of the plan; a point that is there already stays where it is. */
export function addPoint(
  discussion: Discussion,
  proposal: Proposal,
  point: DiscussedPoint,
): Discussion {
  const plan = planPoints(discussion, proposal);
  if (plan.some((each) => isSamePoint(each, point))) return discussion;
  const { questionId, partnerId } = point;
  return arrange(discussion, proposal, [...plan, { questionId, partnerId }]);
}

/** A plan of one point is left as it is: without any, the proposal would come back. */
export function takeOutPoint(
  discussion: Discussion,
  proposal: Proposal,
  point: DiscussedPoint,
): Discussion {
  const rest = planPoints(discussion, proposal).filter((each) => !isSamePoint(each, point));
  if (rest.length === 0) return discussion;
  return arrange(resumePoint(discussion, point), proposal, rest);
}

/** A point put off keeps its place. @param until `YYYY-MM-DD`; `null`: no day is set */
export function parkPoint(
  discussion: Discussion,
  { questionId, partnerId }: DiscussedPoint,
  until: string | null,
): Discussion {
  const point = { questionId, partnerId };
  const others = resumePoint(discussion, point).parked;
  return { ...discussion, parked: [...others, { ...point, until }] };
}

/** @param until of all of them */
export const parkPoints = (
  discussion: Discussion,
  points: readonly DiscussedPoint[],
  until: string | null,
): Discussion => points.reduce((before, point) => parkPoint(before, point, until), discussion);

export const resumePoint = (discussion: Discussion, point: DiscussedPoint): Discussion => ({
  ...discussion,
  parked: discussion.parked.filter((each) => !isSamePoint(each, point)),
});

/**
 * « Il reste 30 minutes »: of what is left, all that must come first and two further points (those begun before those
 * ahead) are kept, the others put off.
 */
export function splitHalfAnHour(plan: readonly PlannedPoint[]): {
  readonly kept: readonly PlannedPoint[];
  readonly putOff: readonly PlannedPoint[];
} {
  const waiting = plan.filter(isWaiting);
  const others = waiting.filter(({ reason }) => reason !== 'critical');
  const begun = others.filter(({ standing }) => standing.kind === 'begun');
  const further = [...begun, ...others.filter((point) => !begun.includes(point))].slice(
    0,
    FURTHER_POINTS,
  );
  const isKept = (point: PlannedPoint) => point.reason === 'critical' || further.includes(point);
  return {
    kept: waiting.filter(isKept),
    putOff: waiting.filter((point) => !isKept(point)),
  };
}

/** Points are compared in their order; those put off with their day, in any order. */
export function isSameAgenda(a: Discussion, b: Discussion): boolean {
  const parkedOf = ({ parked }: Discussion) =>
    parked.map(({ until, ...point }) => `${point.questionId} ${point.partnerId} ${until}`).sort();
  const orderOf = ({ order }: Discussion) =>
    order.map(({ questionId, partnerId }) => `${questionId} ${partnerId}`);
  return JSON.stringify([orderOf(a), parkedOf(a)]) === JSON.stringify([orderOf(b), parkedOf(b)]);
}

/** The new plan as the chosen order. Points chosen once that are not asked any more keep their place behind it. */
function arrange(
  discussion: Discussion,
  proposal: Proposal,
  plan: readonly DiscussedPoint[],
): Discussion {
  const asked = new Set(proposal.asked.map(pointKey));
  const unasked = discussion.order.filter((point) => !asked.has(pointKey(point)));
  return { ...discussion, order: [...plan, ...unasked] };
}

function withoutRepeats(points: readonly DiscussedPoint[]): DiscussedPoint[] {
  const byKey = new Map<string, DiscussedPoint>();
  for (const { questionId, partnerId } of points) {
    const key = cellKey(questionId, partnerId);
    if (!byKey.has(key)) byKey.set(key, { questionId, partnerId });
  }
  return [...byKey.values()];
}
